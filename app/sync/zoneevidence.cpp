#include "zoneevidence.h"

#include <cstdlib>
#include <optional>

namespace ticketeer {

namespace {

constexpr qint64 Quarter = 15 * 60;
/// With the slack on both sides less than a quarter of an hour, so that only one quarter fits.
constexpr qint64 LongestLook = 600;
/// Stamps have minutes only.
constexpr qint64 SlackBefore = 90;
/// What answers and what stamps may be two computers.
constexpr qint64 SlackAfter = 60;
/// Between the zones farthest apart.
constexpr qint64 MostQuarters = 26 * 4;
constexpr int EnoughLooks = 2;

/// The quarters of an hour that bring the stamp between the two; nothing when none does.
std::optional<qint64> quartersInto(qint64 from, qint64 to, qint64 stamp)
{
    const qint64 missing = from - stamp;
    const qint64 quarters = missing > 0 ? (missing + Quarter - 1) / Quarter : -(-missing / Quarter);
    const bool fits = stamp + quarters * Quarter <= to && std::abs(quarters) <= MostQuarters;
    return fits ? std::optional(quarters) : std::nullopt;
}

} // namespace

void ZoneEvidence::note(const QDateTime &from, const QDateTime &to, const QList<QDateTime> &stamps)
{
    if (stamps.isEmpty() || !from.isValid() || !to.isValid() || from > to || from.secsTo(to) > LongestLook)
        return;
    std::optional<qint64> all;
    for (const QDateTime &stamp : stamps) {
        const auto quarters = quartersInto(from.toSecsSinceEpoch() - SlackBefore,
                                           to.toSecsSinceEpoch() + SlackAfter, stamp.toSecsSinceEpoch());
        if (!quarters || (all && *all != *quarters)) {
            clear();
            return;
        }
        all = quarters;
    }
    const auto agreed = static_cast<int>(*all);
    m_agreed = agreed == m_quarters ? m_agreed + 1 : 1;
    m_quarters = agreed;
}

int ZoneEvidence::shift() const
{
    return m_agreed >= EnoughLooks ? m_quarters * static_cast<int>(Quarter) : 0;
}

} // namespace ticketeer
