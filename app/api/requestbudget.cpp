#include "requestbudget.h"

#include <algorithm>
#include <tuple>

namespace ticketeer {
namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr int HoursOfDay = 24;
constexpr qint64 DayMs = HoursOfDay * HourMs;

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

int percentOf(int limit, int percent)
{
    return static_cast<int>(qint64(limit) * percent / 100);
}

} // namespace

RequestBudget::RequestBudget(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void RequestBudget::setLimits(int perDay, int perMinute)
{
    const std::pair configured{std::max(1, perDay), std::max(1, perMinute)};
    // The settings are applied whenever any of them changes; that must not undo what the server said.
    if (configured == m_configured)
        return;
    m_configured = configured;
    std::tie(m_dayLimit, m_minuteLimit) = configured;
    Q_EMIT changed();
}

void RequestBudget::setShare(int percent)
{
    const int share = std::clamp(percent, 1, 100);
    if (std::exchange(m_share, share) != share)
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

QList<RequestBudget::Hour> RequestBudget::usedByHour() const
{
    forgetOld();
    const QDateTime moment = now();
    QList<Hour> hours;
    for (int hour = 1; hour <= HoursOfDay; ++hour)
        hours.append({moment.addMSecs(-hour * HourMs), {}});
    for (const Entry &entry : m_sent) {
        // The clock may have gone on since forgetOld(), or been set back a little.
        const qint64 hour = std::clamp<qint64>(entry.when.msecsTo(moment) / HourMs, 0, HoursOfDay - 1);
        ++hours[hour].used[entry.purpose];
    }
    return hours;
}

int RequestBudget::dayLimitFor(Purpose purpose) const
{
    return allowedOf(m_dayLimit, purpose);
}

int RequestBudget::estimatedOthers() const
{
    const qint64 age = m_others.when.isValid() ? m_others.when.msecsTo(now()) : DayMs;
    if (age < 0 || age >= DayMs)
        return 0;
    const auto aged = static_cast<int>(m_others.requests * (DayMs - age) / DayMs);
    return std::clamp(m_dayLimit - usedToday(), 0, aged);
}

int RequestBudget::allowedOf(int limit, Purpose purpose) const
{
    const int reserve = reservePercent(purpose);
    if (reserve == 0)
        return limit;
    const int mine = percentOf(limit, m_share);
    return std::max(0, mine - std::max(1, percentOf(mine, reserve)));
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
    return std::max<qint64>(0, now().msecsTo(holdUntil()));
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
    const QDateTime moment = now();
    // A clock that was set back must not make it longer.
    return m_hold != Hold::None && m_heldSince <= moment && moment < m_heldUntil ? m_heldUntil : QDateTime();
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

void RequestBudget::noteUndelivered(const QDateTime &sentAt, Purpose purpose)
{
    const auto taken = std::find_if(m_sent.cbegin(), m_sent.cend(), [&](const Entry &entry) {
        return entry.when >= sentAt && entry.purpose == purpose;
    });
    if (taken == m_sent.cend())
        return;
    m_sent.erase(taken);
    Q_EMIT changed();
}

void RequestBudget::noteLimitHit(bool daily, int limit)
{
    if (!m_sent.empty())
        m_sent.pop_back();
    if (limit > 0)
        (daily ? m_dayLimit : m_minuteLimit) = limit;
    m_heldSince = now();
    if (daily)
        m_others = {std::max(0, m_dayLimit - usedToday()), m_heldSince};
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

void RequestBudget::restore(const QList<Entry> &history, const Others &others)
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
    if (others.when.isValid() && others.when <= moment)
        m_others = {std::max(0, others.requests), others.when.toUTC()};
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
