#include "timebox.h"

#include "window/icons.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

TimeBox::TimeBox(TimeTracker &tracker, QWidget *parent)
    : QWidget(parent), m_tracker(tracker), m_minutes(new QSpinBox(this)), m_run(new QToolButton(this))
{
    setObjectName(u"timeBox"_s);
    m_minutes->setObjectName(u"replyMinutes"_s);
    m_minutes->setAccessibleName(tr("Time spent in minutes"));
    m_minutes->setToolTip(tr("Time spent"));
    m_minutes->setRange(0, 100'000);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("No time"));
    m_run->setObjectName(u"runTime"_s);
    m_run->setAutoRaise(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(2);
    line->addWidget(m_minutes);
    line->addWidget(m_run);
    connect(m_minutes, &QSpinBox::valueChanged, &tracker, &TimeTracker::setMinutes);
    connect(m_run, &QToolButton::clicked, &tracker,
            [this] { m_tracker.isRunning() ? m_tracker.pause() : m_tracker.start(); });
    connect(&tracker, &TimeTracker::changed, this, &TimeBox::showState);
    showState();
}

void TimeBox::showState()
{
    // Somebody who types minutes is not interrupted.
    if (!m_minutes->hasFocus() || m_minutes->value() != m_tracker.minutes()) {
        const QSignalBlocker quiet(m_minutes);
        m_minutes->setValue(m_tracker.minutes());
    }
    const QString text = m_tracker.isRunning() ? tr("Pause the time") : tr("Count the time");
    m_run->setIcon(m_tracker.isRunning() ? icon("pause"_L1) : icon("start"_L1));
    m_run->setToolTip(text);
    m_run->setAccessibleName(text);
}

} // namespace ticketeer
