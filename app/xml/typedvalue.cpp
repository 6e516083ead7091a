#include "typedvalue.h"

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
        if (const double number = QStringView(text).toDouble(&ok); ok)
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

} // namespace ticketeer
