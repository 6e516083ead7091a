#include "outboxstatus.h"

#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"
#include "window/icons.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

OutboxStatus::OutboxStatus(const Desk &desk, QWidget *parent) : QToolButton(parent), m_desk(desk)
{
    setObjectName(u"outboxStatus"_s);
    setAccessibleName(tr("Outbox"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    // By key only: a click into the status bar leaves the focus in the list.
    setFocusPolicy(Qt::TabFocus);
    setIconSize(QSize(14, 14));
    connect(&desk.outbox, &Outbox::countsChanged, this, &OutboxStatus::showCounts);
    connect(&desk.outbox, &Outbox::read, this, &OutboxStatus::showCounts);
    connect(&desk.outbox, &Outbox::cleared, this, &OutboxStatus::showCounts);
    connect(&desk.pusher, &Pusher::pausedChanged, this, &OutboxStatus::showCounts);
    connect(this, &QToolButton::clicked, this, [this] { m_desk.showOutbox(0); });
    showCounts();
}

void OutboxStatus::showCounts()
{
    const int unsent = m_desk.outbox.unsentCount();
    const int needing = m_desk.outbox.needingUserCount();
    const int waiting = unsent - needing;
    const bool paused = m_desk.pusher.isPaused({});
    QStringList parts;
    if (needing > 0)
        parts.append(tr("%Ln need(s) you", "", needing));
    if (waiting > 0)
        parts.append(paused ? tr("%Ln paused", "", waiting) : tr("%Ln waiting", "", waiting));
    setText(parts.isEmpty() ? tr("All sent") : parts.join(u", "_s));
    setIcon(ticketeer::icon(needing > 0             ? "warning"_L1
                            : waiting > 0 && paused ? "pause"_L1
                            : waiting > 0           ? "clock"_L1
                                                    : "sent"_L1));
    const QString tip = tr("What is not on the server yet. Click to see it (Ctrl+Shift+O).");
    setToolTip(tip.toHtmlEscaped());
    setAccessibleDescription(text() + u'\n' + tip);
}

} // namespace ticketeer
