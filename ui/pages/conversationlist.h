#pragma once

#include "records/record.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

#include <functional>

namespace ticketeer {

/// What holds the entries of a conversation, one below the other; knows of those, too, that are not laid out.
class ConversationList : public QWidget
{
    Q_OBJECT
public:
    struct Source
    {
        /// All of them, in the order in which they stand.
        std::function<QList<Record>()> entries;
        /// The entry's widget; nullptr while it is far from view.
        std::function<QWidget *(qint64 id)> card;
    };
    explicit ConversationList(Source source, QWidget *parent = nullptr)
        : QWidget(parent), m_source(std::move(source))
    {
    }
    [[nodiscard]] const Source &source() const { return m_source; }

private:
    Source m_source;
};

/// The conversation as assistive technology sees it: a table with one row for each entry and columns for who,
/// when, for whom, and what. The cells are the entry's own parts; of entries that are folded or not laid out,
/// words alone.
class AccessibleConversation : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleConversation(ConversationList *list);
    ~AccessibleConversation() override;

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override;
    [[nodiscard]] QAccessibleInterface *summary() const override;
    /// Null for a cell that there is not.
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;

    // -- entries are read, not selected
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] int selectedColumnCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    [[nodiscard]] bool selectRow(int row) override;
    [[nodiscard]] bool selectColumn(int column) override;
    [[nodiscard]] bool unselectRow(int row) override;
    [[nodiscard]] bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    [[nodiscard]] const ConversationList::Source &source() const;
    mutable QHash<std::pair<qint64, int>, QAccessible::Id> m_cells;
};

} // namespace ticketeer
