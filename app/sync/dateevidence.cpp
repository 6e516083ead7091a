#include "dateevidence.h"

#include "xml/datescan.h"

namespace ticketeer {

void DateEvidence::note(const QList<QString> &samples)
{
    for (const QString &text : samples) {
        const DateScan scan = DateScan::of(text);
        if (!scan.ok)
            continue;
        const quint32 form = (scan.firstDigits == 4 ? 1U : 0U) | (scan.first > 12 ? 2U : 0U) |
                             (scan.second > 12 ? 4U : 0U) | (scan.hasHalf ? 8U : 0U) |
                             (scan.hour >= 0 ? 16U : 0U) |
                             (static_cast<quint32>(scan.separator.unicode()) << 8U);
        if (!m_byForm.contains(form))
            m_byForm.insert(form, text);
    }
}

} // namespace ticketeer
