#pragma once

#include "records/value.h"

#include <QList>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace ticketeer {

/// How one account writes dates: the culture's short patterns and the account's time zone (reference D.1).
/// Output of the service is local and zoneless; what we send is UTC in a form every culture reads. A value
/// type, any thread.
class AccountFormat
{
public:
    enum class Order : quint8 {
        MonthDayYear, ///< en-US 7/30/2015 1:23 PM
        DayMonthYear, ///< en-GB 30/07/2015 13:23, de-DE 30.07.2015 13:23, nl-NL 30-7-2015 13:23
        YearMonthDay, ///< sv-SE 2015-07-30 13:23, ja-JP 2015/07/30 13:23, en-CA 2015-07-30 1:23 PM
    };

    explicit AccountFormat(Order order = Order::MonthDayYear, QTimeZone zone = QTimeZone::utc());

    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// "7/30/2015 1:23 PM" in the account's zone -> UTC; with or without seconds, 12 or 24 hours. Invalid
    /// when it is no date-time in this order. In the hour that autumn repeats, the first (summer) reading.
    [[nodiscard]] QDateTime readMoment(QStringView text) const;
    /// A raw UTC date-time as custom "Date and time" fields carry it (reference C.9): no zone shift.
    [[nodiscard]] QDateTime readUtc(QStringView text) const;
    /// "7/30/2015", the raw form of custom dates.
    [[nodiscard]] QDate readDate(QStringView text) const;
    /// A custom date as lists show it: shifted to the account's zone from midnight UTC (`7/29/2015 7:00 PM`),
    /// given back as the day that was stored. Also takes the raw form.
    [[nodiscard]] QDate readListDate(QStringView text) const;

    /// `yyyy-MM-dd HH:mm:ss`, UTC, no suffix: the one form that every culture reads and no server shifts.
    [[nodiscard]] static QString writeMoment(const QDateTime &moment);
    /// 14 digits, UTC, for filters.
    [[nodiscard]] static QString writeFilterMoment(const QDateTime &moment);

    /// The order that fits all of these texts, judged by their separators and by numbers over 12; unset when
    /// nothing decides it. AM/PM with slashes speaks for en-US unless a first number over 12 says otherwise.
    [[nodiscard]] static std::optional<Order> detectOrder(const QList<QString> &moments);

    bool operator==(const AccountFormat &other) const
    {
        return m_order == other.m_order && m_zone == other.m_zone;
    }

private:
    struct Offsets;
    [[nodiscard]] QDateTime toUtc(qint64 localSeconds) const;
    Order m_order;
    QTimeZone m_zone;
    /// The zone's changes made once: asking QTimeZone for each of a million dates would take seconds.
    std::shared_ptr<const Offsets> m_offsets;
};

} // namespace ticketeer
