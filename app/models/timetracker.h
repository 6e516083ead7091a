#pragma once

#include <QCborMap>
#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ticketeer {

/// The time spent on one answer: runs, pauses, can be set by hand, and outlives the program in the state that
/// a draft keeps. Time while the program did not run is not counted: what was running comes back paused. GUI
/// thread.
class TimeTracker : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit TimeTracker(Clock clock, QObject *parent = nullptr);

    void start();
    void pause();
    [[nodiscard]] bool isRunning() const { return m_since.isValid(); }
    /// Begun minutes: 61 seconds are 2.
    [[nodiscard]] int minutes() const;
    /// By hand; goes on from there when it runs.
    void setMinutes(int minutes);
    /// Back to nothing, not running.
    void reset();

    [[nodiscard]] QCborMap state() const;
    void restore(const QCborMap &state);

Q_SIGNALS:
    /// Runs or not, or another minute.
    void changed();

private:
    [[nodiscard]] qint64 milliseconds() const;
    void tell();
    Clock m_clock;
    QTimer m_tick;
    qint64 m_before = 0; ///< ms of earlier stretches
    QDateTime m_since;   ///< of the stretch that runs, UTC
    int m_told = 0;
};

} // namespace ticketeer
