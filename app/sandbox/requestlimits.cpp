#include "requestlimits.h"

#include <algorithm>

namespace ticketeer::sandbox {

RequestLimits::Exceeded RequestLimits::admit(qint64 now)
{
    constexpr qint64 minute = 60 * 1000;
    while (!m_seen.empty() && m_seen.front() <= now - 24 * 60 * minute)
        m_seen.pop_front();
    if (qint64(m_seen.size()) >= m_day)
        return Exceeded::Day;
    const auto recent = std::upper_bound(m_seen.cbegin(), m_seen.cend(), now - minute);
    if (std::distance(recent, m_seen.cend()) > m_minute)
        return Exceeded::Minute;
    m_seen.push_back(now);
    return Exceeded::None;
}

} // namespace ticketeer::sandbox
