#include "timetracker.h"

#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 MostMinutes = 100'000; // what the service's field is good for

constexpr QLatin1StringView SpentKey("spent"); // milliseconds up to when the state was taken

} // namespace

TimeTracker::TimeTracker(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (minutes() != m_told)
            tell();
    });
}

void TimeTracker::tell()
{
    m_told = minutes();
    Q_EMIT changed();
}

qint64 TimeTracker::milliseconds() const
{
    // A clock that was set back takes nothing away.
    const qint64 now = isRunning() ? std::max<qint64>(0, m_since.msecsTo(m_clock())) : 0;
    return std::min(m_before + now, MostMinutes * Minute);
}

int TimeTracker::minutes() const
{
    return static_cast<int>((milliseconds() + Minute - 1) / Minute);
}

void TimeTracker::start()
{
    if (isRunning())
        return;
    m_since = m_clock();
    m_tick.start();
    tell();
}

void TimeTracker::pause()
{
    if (!isRunning())
        return;
    m_before = milliseconds();
    m_since = {};
    m_tick.stop();
    tell();
}

void TimeTracker::setMinutes(int minutes)
{
    if (minutes == this->minutes())
        return;
    m_before = std::clamp<qint64>(minutes, 0, MostMinutes) * Minute;
    if (isRunning())
        m_since = m_clock();
    tell();
}

void TimeTracker::reset()
{
    m_before = 0;
    m_since = {};
    m_tick.stop();
    tell();
}

QCborMap TimeTracker::state() const
{
    QCborMap state;
    if (milliseconds() > 0)
        state.insert(SpentKey, milliseconds());
    return state;
}

void TimeTracker::restore(const QCborMap &state)
{
    m_since = {};
    m_tick.stop();
    m_before = std::clamp<qint64>(state.value(SpentKey).toInteger(), 0, MostMinutes * Minute);
    tell();
}

} // namespace ticketeer
