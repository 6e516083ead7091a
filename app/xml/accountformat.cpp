#include "accountformat.h"

#include "datescan.h"

#include <algorithm>
#include <vector>

namespace ticketeer {

/// Offsets from UTC by moment, ascending; the first holds from the beginning of time.
struct AccountFormat::Offsets
{
    struct From
    {
        qint64 utcSeconds;
        qint64 offset;
    };
    std::vector<From> list;

    [[nodiscard]] qint64 at(qint64 utcSeconds) const
    {
        const auto next =
            std::upper_bound(list.begin(), list.end(), utcSeconds,
                             [](qint64 moment, const From &from) { return moment < from.utcSeconds; });
        return next == list.begin() ? next->offset : std::prev(next)->offset;
    }
};

AccountFormat::AccountFormat(Order order, QTimeZone zone)
    : m_order(order), m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
{
    auto offsets = std::make_shared<Offsets>();
    const QDateTime start(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    offsets->list.push_back({start.toSecsSinceEpoch(), m_zone.offsetFromUtc(start)});
    if (m_zone.hasTransitions()) {
        const QDateTime end(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC);
        for (const QTimeZone::OffsetData &change : m_zone.transitions(start, end))
            offsets->list.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    }
    m_offsets = std::move(offsets);
}

QDateTime AccountFormat::toUtc(qint64 localSeconds) const
{
    constexpr qint64 Day = 24 * 60 * 60;
    const qint64 before = m_offsets->at(localSeconds - Day);
    const qint64 after = m_offsets->at(localSeconds + Day);
    const auto holds = [&](qint64 offset) { return m_offsets->at(localSeconds - offset) == offset; };
    // The larger offset gives the earlier moment: the first reading of the hour that autumn repeats.
    qint64 offset = std::max(before, after);
    if (!holds(offset)) {
        offset = std::min(before, after);
        if (!holds(offset))
            offset = before; // the hour that spring leaves out
    }
    return QDateTime::fromSecsSinceEpoch(localSeconds - offset, Qt::UTC);
}

QDateTime AccountFormat::readMoment(QStringView text) const
{
    const DateScan scan = DateScan::of(text);
    const QDate date = scan.date(m_order);
    const QTime time = scan.time();
    if (!date.isValid() || !time.isValid())
        return {};
    const qint64 seconds =
        (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400 + time.msecsSinceStartOfDay() / 1000;
    return scan.zulu ? QDateTime::fromSecsSinceEpoch(seconds - scan.offset, Qt::UTC) : toUtc(seconds);
}

QDateTime AccountFormat::readUtc(QStringView text) const
{
    const DateScan scan = DateScan::of(text);
    const QDate date = scan.date(m_order);
    const QTime time = scan.time();
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC).addSecs(-scan.offset)
                                            : QDateTime();
}

QDate AccountFormat::readDate(QStringView text) const
{
    const DateScan scan = DateScan::of(text);
    return scan.hour < 0 ? scan.date(m_order) : QDate();
}

QDate AccountFormat::readListDate(QStringView text) const
{
    const DateScan scan = DateScan::of(text);
    if (scan.hour < 0)
        return scan.date(m_order);
    // Midnight UTC by construction; the nearest one, so that a zone set wrong by some hours gives the same
    // day.
    const QDateTime shifted = readMoment(text);
    return shifted.isValid() ? shifted.addSecs(12 * 60 * 60).date() : QDate();
}

QString AccountFormat::writeMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss");
}

QString AccountFormat::writeFilterMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyyMMddHHmmss");
}

std::optional<AccountFormat::Order> AccountFormat::detectOrder(const QList<QString> &moments)
{
    bool month = true;
    bool day = true;
    bool halves = false;
    bool times = false;
    int slashes = 0;
    int read = 0;
    for (const QString &text : moments) {
        const DateScan scan = DateScan::of(text);
        if (!scan.ok)
            continue;
        if (scan.firstDigits == 4)
            return Order::YearMonthDay;
        ++read;
        month = month && scan.first <= 12;
        day = day && scan.second <= 12;
        halves = halves || scan.hasHalf;
        times = times || scan.hour >= 0;
        if (scan.separator == u'/')
            ++slashes;
    }
    if (read == 0 || (!month && !day))
        return std::nullopt;
    if (!month)
        return Order::DayMonthYear;
    if (!day)
        return Order::MonthDayYear;
    // Nothing over twelve so far: only separators speak. No culture with dots or hyphens starts with the
    // month.
    if (slashes < read)
        return Order::DayMonthYear;
    // en-US never writes a time without AM or PM.
    if (!halves && times)
        return Order::DayMonthYear;
    return halves ? std::optional(Order::MonthDayYear) : std::nullopt;
}

} // namespace ticketeer
