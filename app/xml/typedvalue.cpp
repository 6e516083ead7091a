#include "typedvalue.h"

#include <cmath>

namespace ticketeer {

Value typedValue(FieldType type, const QString &text, const AccountFormat &format)
{
    if (text.isEmpty())
        return Value::empty();
    bool ok = false;
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Html:
        break;
    case FieldType::Integer:
        if (const qint64 number = QStringView(text).toLongLong(&ok); ok)
            return Value::of(number);
        break;
    case FieldType::Decimal:
        if (const double number = QStringView(text).toDouble(&ok); ok && std::isfinite(number))
            return Value::of(number);
        break;
    case FieldType::Flag:
        if (text.compare(u"true", Qt::CaseInsensitive) == 0)
            return Value::of(true);
        if (text.compare(u"false", Qt::CaseInsensitive) == 0)
            return Value::of(false);
        break;
    case FieldType::Date:
        if (const QDate date = format.readListDate(text); date.isValid())
            return Value::of(date);
        break;
    case FieldType::Moment:
        if (const QDateTime moment = format.readMoment(text); moment.isValid())
            return Value::of(moment);
        break;
    }
    return Value::of(text);
}

Value customValue(CustomKind kind, const QString &text, const AccountFormat &format)
{
    switch (kind) {
    case CustomKind::Text:
    case CustomKind::PickList:
        return Value::of(text);
    case CustomKind::Flag:
        return typedValue(FieldType::Flag, text, format);
    case CustomKind::Number:
        return typedValue(FieldType::Integer, text, format);
    case CustomKind::Date:
        return typedValue(FieldType::Date, text, format);
    case CustomKind::Moment:
        if (const QDateTime moment = format.readUtc(text); moment.isValid())
            return Value::of(moment);
        return Value::of(text);
    }
    return Value::of(text);
}

Value customValue(const CustomFields &fields, const Record &record, QAnyStringView element,
                  const AccountFormat &format)
{
    const Value raw = record.value(element);
    if (record.isNull() || !raw.isText())
        return raw;
    const qint64 type =
        record.resource().custom == Custom::FieldsByType ? record.integer(u"TicketTypeID") : 0;
    const CustomField *field = fields.find(record.resource(), type, element);
    return field ? customValue(field->kind, raw.toText(), format) : raw;
}

} // namespace ticketeer
