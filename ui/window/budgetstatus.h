#pragma once

#include "statusparts.h"

#include <QPointer>
#include <QTimer>

namespace ticketeer {

class BudgetDetails;
class RequestBudget;

/// Requests made of those allowed, in the last 24 hours; what for, in the tip. Counts down while reading is
/// on hold. A click, Enter or Space opens the details.
class BudgetStatus : public StatusPart
{
    Q_OBJECT
public:
    BudgetStatus(const RequestBudget &budget, QWidget *parent);

    /// Opens the dialog, or brings the open one to front.
    void showDetails();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showUse();
    [[nodiscard]] QString tip() const;
    const RequestBudget &m_budget;
    QTimer m_second; ///< runs while on hold only: an idle client must not wake up each second
    QPointer<BudgetDetails> m_details;
};

} // namespace ticketeer
