#include "requestbudget.h"

#include <algorithm>
#include <utility>

namespace ticketeer {
namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;

/// The share of a limit, in percent, that this purpose must leave to the ones before it.
int reservePercent(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Write:
    case Purpose::Open:
        return 0;
    case Purpose::List:
    case Purpose::Lookup:
        return 5;
    case Purpose::Refresh:
        return 10;
    case Purpose::Backfill:
        return 25;
    }
    return 0;
}

int allowedOf(int limit, Purpose purpose)
{
    const int reserve = reservePercent(purpose);
    return reserve == 0 ? limit : limit - std::max(1, limit * reserve / 100);
}

} // namespace

RequestBudget::RequestBudget(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void RequestBudget::setLimits(int perDay, int perMinute)
{
    m_dayLimit = std::max(1, perDay);
    m_minuteLimit = std::max(1, perMinute);
    Q_EMIT changed();
}

int RequestBudget::usedToday() const
{
    forgetOld();
    return static_cast<int>(m_sent.size());
}

int RequestBudget::usedThisMinute() const
{
    const QDateTime since = now().addMSecs(-MinuteMs);
    const auto first = std::find_if(m_sent.crbegin(), m_sent.crend(),
                                    [&since](const Entry &entry) { return entry.when <= since; });
    return static_cast<int>(first - m_sent.crbegin());
}

QHash<Purpose, int> RequestBudget::usedByPurpose() const
{
    forgetOld();
    QHash<Purpose, int> used;
    for (const Entry &entry : m_sent)
        ++used[entry.purpose];
    return used;
}

bool RequestBudget::allows(Purpose purpose) const
{
    return millisecondsUntilAllowed(purpose) == 0;
}

qint64 RequestBudget::millisecondsUntilAllowed(Purpose purpose) const
{
    forgetOld();
    return std::max({holdFor(purpose), windowFor(allowedOf(m_dayLimit, purpose), DayMs),
                     windowFor(allowedOf(m_minuteLimit, purpose), MinuteMs)});
}

qint64 RequestBudget::holdFor(Purpose purpose) const
{
    if (m_hold == Hold::None || (m_hold == Hold::Day && purpose == Purpose::Write))
        return 0;
    return std::max<qint64>(0, now().msecsTo(m_heldUntil));
}

/// How long until fewer than `allowed` requests lie within the window.
qint64 RequestBudget::windowFor(int allowed, qint64 windowMs) const
{
    const auto count = static_cast<qint64>(m_sent.size());
    if (count < allowed)
        return 0;
    if (allowed <= 0)
        return windowMs;
    const QDateTime &mustAge = m_sent[static_cast<size_t>(count - allowed)].when;
    return std::max<qint64>(0, now().msecsTo(mustAge.addMSecs(windowMs)));
}

QDateTime RequestBudget::holdUntil() const
{
    return m_hold != Hold::None && now() < m_heldUntil ? m_heldUntil : QDateTime();
}

void RequestBudget::noteSent(Purpose purpose)
{
    forgetOld();
    const QDateTime moment = now();
    m_sent.push_back({moment, purpose});
    // The hour is over: this request is the probe, and the others wait for what it brings.
    if (m_hold == Hold::Day && moment >= m_heldUntil)
        m_heldUntil = moment.addMSecs(HourMs);
    Q_EMIT changed();
}

void RequestBudget::noteLimitHit(bool daily, int limit)
{
    if (!m_sent.empty())
        m_sent.pop_back();
    if (limit > 0)
        (daily ? m_dayLimit : m_minuteLimit) = limit;
    m_heldSince = now();
    m_hold = daily ? Hold::Day : Hold::Minute;
    m_heldUntil = m_heldSince.addMSecs(daily ? HourMs : MinuteMs);
    Q_EMIT changed();
}

void RequestBudget::noteAccepted(const QDateTime &sentAt)
{
    if (m_hold == Hold::None || sentAt < m_heldSince)
        return;
    m_hold = Hold::None;
    Q_EMIT changed();
}

QList<RequestBudget::Entry> RequestBudget::history() const
{
    forgetOld();
    return {m_sent.cbegin(), m_sent.cend()};
}

void RequestBudget::restore(const QList<Entry> &history)
{
    const QDateTime moment = now();
    for (const Entry &entry : history) {
        // A clock that was set back must not block the client with entries from the future.
        if (entry.when.isValid() && entry.when <= moment)
            m_sent.push_back({entry.when.toUTC(), entry.purpose});
    }
    std::stable_sort(m_sent.begin(), m_sent.end(),
                     [](const Entry &a, const Entry &b) { return a.when < b.when; });
    forgetOld();
    Q_EMIT changed();
}

void RequestBudget::forgetOld() const
{
    const QDateTime moment = now();
    const QDateTime since = moment.addMSecs(-DayMs);
    while (!m_sent.empty() && m_sent.front().when <= since)
        m_sent.pop_front();
    while (!m_sent.empty() && m_sent.back().when > moment.addMSecs(MinuteMs))
        m_sent.pop_back();
}

} // namespace ticketeer
