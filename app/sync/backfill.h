#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ticketeer {

class RecordStore;
class RequestBudget;
class StoreFile;
class Workspace;

/// Fetches conversations that nobody has opened yet, one request at a time, the most valuable first: open
/// tickets of mine, then of my groups, then what changed lately, then the rest. Only while there are requests
/// to spare: never more than a tenth of the day's, and none that the reserve needs. GUI thread; the order is
/// worked out on a worker.
class Backfill : public QObject
{
    Q_OBJECT
public:
    Backfill(Workspace &workspace, RecordStore &store, StoreFile &file, const RequestBudget &budget,
             QObject *parent = nullptr);

    void start();
    void stop();
    /// Until the first request, and between two.
    void setPace(int firstMs, int paceMs);

    static constexpr int PaceMs = 6'000;
    /// The share of the day's limit that it may use, in percent.
    static constexpr int SharePercent = 10;
    /// Lets the first minute belong to whoever has just started the program.
    static constexpr int FirstMs = 60'000;

private:
    void tick();
    void plan();
    void fetch(qint64 ticketId);

    Workspace &m_workspace;
    RecordStore &m_store;
    StoreFile &m_file;
    const RequestBudget &m_budget;
    QTimer m_timer;
    QList<qint64> m_queue;  ///< the most valuable last
    QSet<qint64> m_refused; ///< tickets whose conversation the server did not give; not tried again
    int m_firstMs = FirstMs;
    int m_paceMs = PaceMs;
    bool m_planning = false;
    bool m_fetching = false;
    qint64 m_plannedAt = 0;
};

/// The ids by value, the most valuable last. A pure function.
struct BackfillCandidate
{
    qint64 id = 0;
    qint64 modified = 0; ///< UTC ms
    bool open = false;
    bool mine = false;
    bool myGroups = false;
};
[[nodiscard]] QList<qint64> orderedByValue(QList<BackfillCandidate> candidates);

} // namespace ticketeer
