#pragma once

#include <QtGlobal>

#include <deque>

namespace ticketeer::sandbox {

/// The rolling limits of an account (reference F.1). Times in ms of a steady clock.
class RequestLimits
{
public:
    RequestLimits(int day, int minute) : m_day(day), m_minute(minute) {}

    enum class Exceeded : quint8 { None, Day, Minute };
    /// Counts the request unless it exceeds a limit.
    Exceeded admit(qint64 now);
    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] int minute() const { return m_minute; }

private:
    int m_day;
    int m_minute;
    std::deque<qint64> m_seen;
};

} // namespace ticketeer::sandbox
