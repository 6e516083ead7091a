#include "budgetstatus.h"

#include "api/requestbudget.h"
#include "budgetdetails.h"
#include "budgettext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

BudgetStatus::BudgetStatus(const RequestBudget &budget, QWidget *parent)
    : StatusPart(u"requestBudget"_s, tr("Request budget"), parent), m_budget(budget), m_second(this)
{
    // Else the label would take clicks and keys for its text.
    setTextInteractionFlags(Qt::NoTextInteraction);
    // By key only: a click into the status bar leaves the focus in the list.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BudgetStatus::showUse);
    connect(&budget, &RequestBudget::changed, this, &BudgetStatus::showUse);
    showUse();
}

void BudgetStatus::showUse()
{
    const QLocale locale;
    QString text = tr("%1 of %2 requests")
                       .arg(locale.toString(m_budget.usedToday()), locale.toString(m_budget.dayLimit()));
    const QString left = countdown(m_budget);
    if (!left.isEmpty())
        text = tr("%1, reading on hold, goes on in %2").arg(text, left);
    else if (const QString others = othersText(m_budget); !others.isEmpty())
        text = tr("%1, %2", "use of this client, use of others").arg(text, others);
    say(text, tip());
    if (left.isEmpty())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

QString BudgetStatus::tip() const
{
    const QLocale locale;
    QStringList lines{tr("Requests of this client in the last 24 hours. Those of your colleagues count, too, "
                         "but are seen only when all together reach the limit.")};
    const QHash<Purpose, int> used = m_budget.usedByPurpose();
    for (const Purpose purpose : AllPurposes) {
        if (const int count = used.value(purpose); count > 0)
            lines.append(tr("%1: %2").arg(purposeText(purpose), locale.toString(count)));
    }
    lines.append(
        tr("Last minute: %1 of %2")
            .arg(locale.toString(m_budget.usedThisMinute()), locale.toString(m_budget.minuteLimit())));
    if (const int others = m_budget.estimatedOthers(); others > 0)
        lines.append(tr("Others: about %1").arg(locale.toString(others)));
    lines.append(tr("Click, or press Enter here, to see them by the hour."));
    return lines.join(u'\n');
}

void BudgetStatus::showDetails()
{
    if (!m_details)
        m_details = new BudgetDetails(m_budget, window());
    m_details->show();
    m_details->raise();
    m_details->activateWindow();
}

void BudgetStatus::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void BudgetStatus::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        showDetails();
}

void BudgetStatus::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Select:
        showDetails();
        break;
    default:
        StatusPart::keyPressEvent(event);
    }
}

void BudgetStatus::paintEvent(QPaintEvent *event)
{
    StatusPart::paintEvent(event);
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace ticketeer
