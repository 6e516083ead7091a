#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <deque>
#include <functional>

namespace ticketeer {

/// What a request is for; the order is the priority.
enum class Purpose : quint8 {
    Write,   ///< the user saves something
    Open,    ///< the user waits for a record
    List,    ///< the lists in front of the user
    Lookup,  ///< types, statuses, users
    Refresh, ///< polling
    Backfill,
};

/// Counts every request of this client against the rolling limits of the organization (reference F.1): 24
/// hours and one minute. Others' use is not visible; a 403 teaches it: after the minute sentence nothing goes
/// out for 60 seconds; after the 24 hour sentence one request an hour probes, and writes are still tried,
/// since a refused request costs nothing. Persistence is the owner's: history() and restore(). Lives on the
/// GUI thread.
class RequestBudget : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit RequestBudget(Clock clock, QObject *parent = nullptr);

    void setLimits(int perDay, int perMinute);
    [[nodiscard]] int dayLimit() const { return m_dayLimit; }
    [[nodiscard]] int minuteLimit() const { return m_minuteLimit; }
    [[nodiscard]] int usedToday() const;      ///< last 24 hours
    [[nodiscard]] int usedThisMinute() const; ///< last 60 seconds
    [[nodiscard]] QHash<Purpose, int> usedByPurpose() const;

    /// Whether a request may go out now: writes and opened records may use the reserve, the rest may not.
    [[nodiscard]] bool allows(Purpose purpose) const;
    /// Milliseconds until allows() may turn true; 0 when it is.
    [[nodiscard]] qint64 millisecondsUntilAllowed(Purpose purpose) const;
    /// Until when reading is on hold after a 403 (invalid when it is not).
    [[nodiscard]] QDateTime holdUntil() const;

    void noteSent(Purpose purpose);
    /// The server answered 403 with its limit sentence; limit as the sentence gives it, 0 when it gives none.
    /// A 403 is not counted by the server: takes the request back.
    void noteLimitHit(bool daily, int limit);
    /// The server answered a request sent at that time with something else than its limit: ends a hold begun
    /// before.
    void noteAccepted(const QDateTime &sentAt);
    [[nodiscard]] QDateTime now() const { return m_clock().toUTC(); }

    struct Entry
    {
        QDateTime when;
        Purpose purpose;
    };
    [[nodiscard]] QList<Entry> history() const;
    void restore(const QList<Entry> &history);

Q_SIGNALS:
    void changed();

private:
    enum class Hold : quint8 {
        None,
        Minute,
        Day,
    };
    void forgetOld() const;
    [[nodiscard]] qint64 holdFor(Purpose purpose) const;
    [[nodiscard]] qint64 windowFor(int allowed, qint64 windowMs) const;

    Clock m_clock;
    int m_dayLimit = 5000;
    int m_minuteLimit = 1200;
    mutable std::deque<Entry> m_sent; ///< oldest first
    Hold m_hold = Hold::None;
    QDateTime m_heldSince;
    QDateTime m_heldUntil;
};

} // namespace ticketeer
