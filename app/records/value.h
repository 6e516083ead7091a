#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <variant>

namespace ticketeer {

/// The value of one field. "Absent" (the element was not there), "empty" (it was there without text) and a
/// real value are three different things: the service uses the first for "unchanged" and the second for
/// "none" (reference D.7). Date-times are always UTC. A text that does not fit its field's type is kept as
/// text.
class Value
{
public:
    struct Absent
    {
        bool operator==(const Absent &) const = default;
    };
    struct Empty
    {
        bool operator==(const Empty &) const = default;
    };

    Value() = default;
    static Value empty() { return Value(Data(Empty{})); }
    static Value of(bool flag) { return Value(Data(flag)); }
    static Value of(qint64 number) { return Value(Data(number)); }
    static Value of(double number) { return Value(Data(number)); }
    static Value of(QDate date) { return Value(Data(date)); }
    /// Any zone; kept as UTC.
    static Value of(const QDateTime &moment);
    /// An empty text becomes empty().
    static Value of(const QString &text);
    static Value of(const char *) = delete;

    [[nodiscard]] bool isAbsent() const { return std::holds_alternative<Absent>(m_data); }
    [[nodiscard]] bool isEmpty() const { return std::holds_alternative<Empty>(m_data); }
    /// There is something to show.
    [[nodiscard]] bool hasValue() const { return !isAbsent() && !isEmpty(); }

    [[nodiscard]] bool isText() const { return std::holds_alternative<QString>(m_data); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<qint64>(m_data); }
    [[nodiscard]] bool isDecimal() const { return std::holds_alternative<double>(m_data); }
    [[nodiscard]] bool isFlag() const { return std::holds_alternative<bool>(m_data); }
    [[nodiscard]] bool isDate() const { return std::holds_alternative<QDate>(m_data); }
    [[nodiscard]] bool isMoment() const { return std::holds_alternative<QDateTime>(m_data); }

    /// The typed readings return the fallback when the value is of another kind.
    [[nodiscard]] qint64 toInteger(qint64 fallback = 0) const;
    [[nodiscard]] double toDecimal(double fallback = 0) const;
    [[nodiscard]] bool toFlag(bool fallback = false) const;
    [[nodiscard]] QDate toDate() const;
    [[nodiscard]] QDateTime toMoment() const;
    /// A plain, locale-independent text of any kind (ISO dates, "True"/"False"); for search and logs, not for
    /// people.
    [[nodiscard]] QString toText() const;

    bool operator==(const Value &) const = default;

private:
    using Data = std::variant<Absent, Empty, bool, qint64, double, QDate, QDateTime, QString>;
    explicit Value(Data data) : m_data(std::move(data)) {}
    Data m_data;
};

} // namespace ticketeer
