#include "cellreading.h"

#include "celltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr int Century = 2000;

int fullYear(const QString &digits)
{
    return digits.size() <= 2 ? Century + digits.toInt() : digits.toInt();
}

/// "dMy" for Germany, "Mdy" for the United States.
QString orderOf(const QLocale &locale)
{
    QString order;
    for (const QChar letter : locale.dateFormat(QLocale::ShortFormat)) {
        if ((letter == u'd' || letter == u'M' || letter == u'y') && !order.contains(letter))
            order += letter;
    }
    return order.size() == 3 ? order : u"yMd"_s;
}

QDate numericDay(const QString &text, const QLocale &locale)
{
    static const QRegularExpression parts(uR"(^(\d{1,4})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{1,4})\.?$)"_s);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch())
        return {};
    // Four digits in front are a year everywhere.
    const QString order = match.captured(1).size() > 2 ? u"yMd"_s : orderOf(locale);
    QHash<QChar, QString> digits;
    for (int i = 0; i < 3; ++i)
        digits.insert(order.at(i), match.captured(i + 1));
    if (digits.value(u'd').size() > 2 || digits.value(u'M').size() > 2)
        return {};
    return {fullYear(digits.value(u'y')), digits.value(u'M').toInt(), digits.value(u'd').toInt()};
}

QTime readTime(const QString &text, const QLocale &locale)
{
    static const QRegularExpression parts(
        uR"(^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = parts.match(text);
    if (!match.hasMatch()) {
        const QTime own = locale.toTime(text, QLocale::ShortFormat);
        return own.isValid() ? own : locale.toTime(text, QLocale::LongFormat);
    }
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == u'p' ? 12 : 0);
    }
    return {hour, match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace

QDate readDay(QStringView text, const QLocale &locale)
{
    const QString clean = text.trimmed().toString();
    if (const QDate numeric = numericDay(clean, locale); numeric.isValid())
        return numeric;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (const QDate own = locale.toDate(clean, format); own.isValid())
            return own.year() < Century - 100 ? QDate() : own;
    }
    return {};
}

QDateTime readMoment(QStringView text, const QLocale &locale)
{
    const QString clean = text.trimmed().toString();
    static const QRegularExpression zoned(uR"(^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$)"_s);
    if (zoned.match(clean).hasMatch())
        return QDateTime::fromString(QString(clean).replace(10, 1, u'T'), Qt::ISODate);
    if (const QDate day = readDay(clean, locale); day.isValid())
        return day.startOfDay();
    // The day may have blanks of its own: try them all, the last first.
    for (qsizetype at = clean.size() - 1; at > 0; --at) {
        if (clean.at(at) != u' ' && clean.at(at) != u'T' && clean.at(at) != u',')
            continue;
        const QTime time = readTime(clean.mid(at + 1).trimmed(), locale);
        const QDate day = time.isValid() ? readDay(QStringView(clean).left(at), locale) : QDate();
        if (day.isValid())
            return {day, time};
    }
    return {};
}

std::optional<bool> readFlag(QStringView text)
{
    const QString word = text.trimmed().toString().toLower();
    const CellText words;
    const auto isAny = [&word](std::initializer_list<QString> all) {
        return std::find(all.begin(), all.end(), word) != all.end();
    };
    if (isAny({u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"on"_s, u"x"_s,
               words.text(FieldType::Flag, Value::of(true)).toLower()}))
        return true;
    if (isAny({u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"off"_s,
               words.text(FieldType::Flag, Value::of(false)).toLower()}))
        return false;
    return std::nullopt;
}

std::optional<qint64> readInteger(QStringView text, const QLocale &locale)
{
    bool ok = false;
    const QString clean = text.trimmed().toString();
    qint64 number = locale.toLongLong(clean, &ok);
    if (!ok)
        number = QLocale::c().toLongLong(clean, &ok);
    const bool fits =
        number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
    return ok && fits ? std::optional(number) : std::nullopt;
}

std::optional<double> readDecimal(QStringView text, const QLocale &locale)
{
    bool ok = false;
    const QString clean = text.trimmed().toString();
    double number = locale.toDouble(clean, &ok);
    if (!ok)
        number = QLocale::c().toDouble(clean, &ok);
    return ok ? std::optional(number) : std::nullopt;
}

Result<Value, Problem::Kind> readCell(const FormField &field, const QString &text, const QLocale &locale)
{
    if (text.isEmpty())
        return Value::empty();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Html:
        break;
    case FieldType::Flag:
        if (const auto flag = readFlag(text))
            return Value::of(*flag);
        return Problem::Kind::NotInChoices;
    case FieldType::Integer:
        if (const auto number = readInteger(text, locale))
            return Value::of(*number);
        return Problem::Kind::NotANumber;
    case FieldType::Decimal:
        if (const auto number = readDecimal(text, locale))
            return Value::of(*number);
        return Problem::Kind::NotANumber;
    case FieldType::Date:
        if (const QDate day = readDay(text, locale); day.isValid())
            return Value::of(day);
        return Problem::Kind::NotADate;
    case FieldType::Moment:
        if (const QDateTime moment = readMoment(text, locale); moment.isValid())
            return Value::of(moment);
        return Problem::Kind::NotADate;
    }
    if (field.maxLength && text.size() > field.maxLength)
        return Problem::Kind::TooLong;
    return Value::of(text);
}

} // namespace ticketeer
