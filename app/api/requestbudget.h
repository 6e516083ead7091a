#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <array>
#include <deque>
#include <functional>
#include <utility>

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
inline constexpr std::array AllPurposes{Purpose::Write,  Purpose::Open,    Purpose::List,
                                        Purpose::Lookup, Purpose::Refresh, Purpose::Backfill};

/// Counts every request of this client against the rolling limits of the organization (reference F.1): 24
/// hours and one minute. Others' use is not visible; a 403 teaches it: after the minute sentence nothing goes
/// out for 60 seconds; after the 24 hour sentence one request an hour probes, and writes are still tried,
/// since a refused request costs nothing. Persistence is the owner's: history(), others() and restore().
/// Lives on the GUI thread.
class RequestBudget : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit RequestBudget(Clock clock, QObject *parent = nullptr);

    /// As configured. What the server's sentence taught since holds until other numbers are set.
    void setLimits(int perDay, int perMinute);
    /// How much of the limits this client may use, in percent, when nobody waits: saving and opening may go
    /// on to the limits themselves.
    void setShare(int percent);
    [[nodiscard]] int share() const { return m_share; }
    [[nodiscard]] int dayLimit() const { return m_dayLimit; }
    [[nodiscard]] int minuteLimit() const { return m_minuteLimit; }
    [[nodiscard]] int usedToday() const;      ///< last 24 hours
    [[nodiscard]] int usedThisMinute() const; ///< last 60 seconds
    [[nodiscard]] QHash<Purpose, int> usedByPurpose() const;
    struct Hour
    {
        QDateTime from; ///< the hour begins after this moment
        QHash<Purpose, int> used;
    };
    /// The last 24 hours, the one that ends now first.
    [[nodiscard]] QList<Hour> usedByHour() const;
    /// How many requests of a day this purpose may see gone before it has to wait.
    [[nodiscard]] int dayLimitFor(Purpose purpose) const;

    /// What the organization's other clients used when all together reached the day's limit.
    struct Others
    {
        int requests;
        QDateTime when; ///< invalid: never seen
    };
    [[nodiscard]] Others others() const { return m_others; }
    /// What the others used in the last 24 hours: others() less a 24th for every hour since, as if they had
    /// spread it evenly, and never more than the limit leaves beside our own use. 0 when nothing is known.
    [[nodiscard]] int estimatedOthers() const;

    /// Whether a request may go out now: writes and opened records may use the reserve, the rest may not.
    [[nodiscard]] bool allows(Purpose purpose) const;
    /// Milliseconds until allows() may turn true; 0 when it is.
    [[nodiscard]] qint64 millisecondsUntilAllowed(Purpose purpose) const;
    /// Until when reading is on hold after a 403 (invalid when it is not).
    [[nodiscard]] QDateTime holdUntil() const;

    void noteSent(Purpose purpose);
    /// The request of that moment never came to the server, which counts what it sees: takes it back.
    void noteUndelivered(const QDateTime &sentAt, Purpose purpose);
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
    void restore(const QList<Entry> &history, const Others &others = {});

Q_SIGNALS:
    void changed();

private:
    enum class Hold : quint8 {
        None,
        Minute,
        Day,
    };
    void forgetOld() const;
    [[nodiscard]] int allowedOf(int limit, Purpose purpose) const;
    [[nodiscard]] qint64 holdFor(Purpose purpose) const;
    [[nodiscard]] qint64 windowFor(int allowed, qint64 windowMs) const;

    Clock m_clock;
    int m_dayLimit = 5000;
    int m_minuteLimit = 1200;
    std::pair<int, int> m_configured{m_dayLimit, m_minuteLimit};
    int m_share = 100;
    mutable std::deque<Entry> m_sent; ///< oldest first
    Others m_others{};
    Hold m_hold = Hold::None;
    QDateTime m_heldSince;
    QDateTime m_heldUntil;
};

} // namespace ticketeer
