#pragma once

#include <QDateTime>

#include <atomic>
#include <functional>
#include <memory>

namespace ticketeer::test {

/// A clock that goes only when it is told to; copies show the same time, in any thread.
class HandClock
{
public:
    explicit HandClock(const QDateTime &start)
        : m_time(std::make_shared<std::atomic<qint64>>(start.toMSecsSinceEpoch()))
    {
    }
    void advance(qint64 seconds) { *m_time += seconds * 1000; }
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(*m_time, Qt::UTC); }
    /// As others ask it, `wrongBy` seconds fast.
    [[nodiscard]] std::function<QDateTime()> face(qint64 wrongBy = 0) const
    {
        return [time = m_time, wrongBy] {
            return QDateTime::fromMSecsSinceEpoch(*time + wrongBy * 1000, Qt::UTC);
        };
    }

private:
    std::shared_ptr<std::atomic<qint64>> m_time;
};

} // namespace ticketeer::test
