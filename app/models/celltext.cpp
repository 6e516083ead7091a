#include "celltext.h"

#include "store/searchtext.h"

#include <QCoreApplication>

namespace ticketeer {

QString CellText::text(FieldType type, const Value &value) const
{
    if (!value.hasValue())
        return {};
    if (value.isFlag())
        return value.toFlag() ? tr("Yes") : tr("No");
    if (value.isMoment())
        return m_locale.toString(value.toMoment().toLocalTime(), QLocale::ShortFormat);
    if (value.isDate())
        return m_locale.toString(value.toDate(), QLocale::ShortFormat);
    if (value.isDecimal())
        return m_locale.toString(value.toDecimal(), 'f', 2);
    if (value.isInteger())
        return QString::number(
            value.toInteger()); // ids and ticket numbers are names, not amounts: no grouping
    return type == FieldType::Html ? wordsOfHtml(value.toText()) : value.toText();
}

QString CellText::line(const Column &column, const Value &value) const
{
    QString words = text(column.type, value);
    if (words.contains(u'\n'))
        words = words.simplified();
    return words;
}

} // namespace ticketeer
