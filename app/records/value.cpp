#include "value.h"

namespace ticketeer {

Value Value::of(const QDateTime &moment)
{
    return moment.isValid() ? Value(Data(moment.toUTC())) : empty();
}

Value Value::of(const QString &text)
{
    return text.isEmpty() ? empty() : Value(Data(text));
}

qint64 Value::toInteger(qint64 fallback) const
{
    const auto *number = std::get_if<qint64>(&m_data);
    return number ? *number : fallback;
}

double Value::toDecimal(double fallback) const
{
    if (const auto *number = std::get_if<double>(&m_data))
        return *number;
    if (const auto *whole = std::get_if<qint64>(&m_data))
        return static_cast<double>(*whole);
    return fallback;
}

bool Value::toFlag(bool fallback) const
{
    const auto *flag = std::get_if<bool>(&m_data);
    return flag ? *flag : fallback;
}

QDate Value::toDate() const
{
    const auto *date = std::get_if<QDate>(&m_data);
    return date ? *date : QDate();
}

QDateTime Value::toMoment() const
{
    const auto *moment = std::get_if<QDateTime>(&m_data);
    return moment ? *moment : QDateTime();
}

QString Value::toText() const
{
    struct Texter
    {
        QString operator()(Absent) const { return {}; }
        QString operator()(Empty) const { return {}; }
        QString operator()(bool flag) const
        {
            return flag ? QStringLiteral("True") : QStringLiteral("False");
        }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number, 'g', 15); }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(const QDateTime &moment) const { return moment.toString(Qt::ISODate); }
        QString operator()(const QString &text) const { return text; }
    };
    return std::visit(Texter{}, m_data);
}

} // namespace ticketeer
