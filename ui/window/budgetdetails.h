#pragma once

#include "api/requestbudget.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QTableWidget;

namespace ticketeer {

/// The requests of the last 24 hours by purpose and hour, with the limits, what is on hold, and what is known
/// of others. Follows the budget while it is open; open with show(), it blocks nothing.
class BudgetDetails : public QDialog
{
    Q_OBJECT
public:
    BudgetDetails(const RequestBudget &budget, QWidget *parent);

private:
    void buildTable();
    void follow();
    void fillTable();
    void fillRow(int row, const QHash<Purpose, int> &used);
    [[nodiscard]] QString useSentence() const;
    [[nodiscard]] QString othersSentence() const;
    [[nodiscard]] QString holdSentence() const;
    [[nodiscard]] QString reserveSentence() const;

    const RequestBudget &m_budget;
    QLabel *m_use;
    QLabel *m_others;
    QLabel *m_hold;
    QLabel *m_reserve;
    QTableWidget *m_table;
    QTimer m_second; ///< hours pass and holds run out without anything being sent
};

} // namespace ticketeer
