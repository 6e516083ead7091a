#include "sortkey.h"

namespace ticketeer {

QCollator collatorFor(const QLocale &locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                                       : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

SortKey::SortKey(const Value &value, const QCollator &collator)
{
    if (!value.hasValue())
        return;
    m_kind = Kind::Number;
    if (value.isInteger() || value.isDecimal()) {
        m_number = value.toDecimal();
    } else if (value.isFlag()) {
        m_number = value.toFlag() ? 1 : 0;
    } else if (value.isMoment()) {
        m_number = static_cast<double>(value.toMoment().toMSecsSinceEpoch());
    } else if (value.isDate()) {
        m_number = static_cast<double>(value.toDate().startOfDay(Qt::UTC).toMSecsSinceEpoch());
    } else {
        m_kind = Kind::Text;
        m_text = collator.sortKey(value.toText());
    }
}

int SortKey::compare(const SortKey &other) const
{
    if (m_kind != other.m_kind)
        return m_kind < other.m_kind ? -1 : 1;
    switch (m_kind) {
    case Kind::Number:
        return m_number < other.m_number ? -1 : m_number > other.m_number ? 1 : 0;
    case Kind::Text:
        return m_text->compare(*other.m_text);
    case Kind::Empty:
        return 0;
    }
    return 0;
}

} // namespace ticketeer
