#pragma once

#include <QAccessibleWidget>
#include <QWidget>

namespace ticketeer {

class ActionCard;

/// What holds the entries of a conversation, one below the other.
class ConversationList : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// In the order in which they stand.
    [[nodiscard]] QList<ActionCard *> cards() const;
};

/// The conversation as assistive technology sees it: a table with one row for each entry and columns for who,
/// when, for whom, and what. The cells are the entry's own parts.
class AccessibleConversation : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleConversation(ConversationList *list);

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
    [[nodiscard]] QList<ActionCard *> cards() const;
};

} // namespace ticketeer
