#pragma once

#include "confirm.h"
#include "section.h"

#include "records/change.h"

class QTableView;

namespace ticketeer {

class RecordTableModel;
class RecordPage;
struct Desk;

/// The children of a page's object as a table in a section: contacts of a customer, versions of a product.
/// Shows what the store has, loads fresh ones when first seen, and offers what the service can do with them.
class ChildSection : public Section
{
    Q_OBJECT
public:
    struct Plan
    {
        const Resource *child = nullptr;
        QString title;
        QString tableName; ///< for screen readers: "Contacts of this customer"
        QString emptyText;
        QStringList columns;
        bool add = false;
        bool edit = false;
        /// What the question before deleting says; unset: there is no deleting.
        std::function<Question(const Record &)> deleting = {};
    };
    ChildSection(const Plan &plan, Desk &desk, RecordPage *page, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] RecordTableModel &model() const { return *m_model; }
    /// Fresh data; also what Retry does.
    void load();
    /// Only when it has not been loaded yet and is seen.
    void loadWhenSeen();
    /// Takes all the height it gets instead of being as tall as its rows.
    void setFilling(bool filling);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildButtons();
    void showColumns();
    void showState();
    void openCurrent();
    void editCurrent();
    void removeCurrent();
    [[nodiscard]] Record current() const;
    Plan m_plan;
    Desk &m_desk;
    RecordPage *m_page;
    RecordTableModel *m_model;
    QTableView *m_table;
    QToolButton *m_edit = nullptr;
    QToolButton *m_remove = nullptr;
    bool m_asked = false;
    bool m_loading = false;
    bool m_filling = false;
};

} // namespace ticketeer
