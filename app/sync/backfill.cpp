#include "backfill.h"

#include "api/requestbudget.h"
#include "store/recordstore.h"
#include "store/storefile.h"
#include "workspace.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace ticketeer {

namespace {

/// The order is worked out anew this often: what changed meanwhile comes first then.
constexpr qint64 PlanEveryMs = 600'000;
/// More than a day could fetch.
constexpr qsizetype LongestQueue = 2000;

struct Known
{
    Record ticket;
    std::optional<qint64> asOf;
};

QList<qint64> work(const QList<Known> &tickets, qint64 me, const QSet<qint64> &groups)
{
    QList<BackfillCandidate> candidates;
    for (const Known &known : tickets) {
        BackfillCandidate candidate;
        const QDateTime modified = known.ticket.value(u"DateModified").toMoment();
        candidate.modified = modified.isValid() ? modified.toMSecsSinceEpoch() : 0;
        if (known.asOf && *known.asOf >= candidate.modified)
            continue;
        candidate.id = known.ticket.id();
        candidate.open = !known.ticket.flag(u"IsClosed");
        candidate.mine = me != 0 && known.ticket.integer(u"UserID") == me;
        candidate.myGroups = groups.contains(known.ticket.integer(u"GroupID"));
        candidates.append(candidate);
    }
    return orderedByValue(std::move(candidates));
}

} // namespace

QList<qint64> orderedByValue(QList<BackfillCandidate> candidates)
{
    const auto rank = [](const BackfillCandidate &each) {
        if (each.open && each.mine)
            return 3;
        return each.open && each.myGroups ? 2 : 1;
    };
    std::sort(candidates.begin(), candidates.end(),
              [&rank](const BackfillCandidate &left, const BackfillCandidate &right) {
                  if (rank(left) != rank(right))
                      return rank(left) < rank(right);
                  return left.modified != right.modified ? left.modified < right.modified
                                                         : left.id < right.id;
              });
    if (candidates.size() > LongestQueue)
        candidates.remove(0, candidates.size() - LongestQueue);
    QList<qint64> ids;
    for (const BackfillCandidate &each : std::as_const(candidates))
        ids.append(each.id);
    return ids;
}

Backfill::Backfill(Workspace &workspace, RecordStore &store, StoreFile &file, const RequestBudget &budget,
                   QObject *parent)
    : QObject(parent), m_workspace(workspace), m_store(store), m_file(file), m_budget(budget)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Backfill::tick);
    connect(&store, &RecordStore::cleared, this, [this] {
        m_queue.clear();
        m_refused.clear();
        m_plannedAt = 0;
    });
}

void Backfill::start()
{
    if (!m_timer.isActive())
        m_timer.start(m_firstMs);
}

void Backfill::stop()
{
    m_timer.stop();
    m_queue.clear();
}

void Backfill::setPace(int firstMs, int paceMs)
{
    m_firstMs = firstMs;
    m_paceMs = paceMs;
}

void Backfill::tick()
{
    m_timer.start(m_paceMs);
    const int used = m_budget.usedByPurpose().value(Purpose::Backfill);
    const bool spare = m_budget.allows(Purpose::Backfill) && used < m_budget.dayLimit() * SharePercent / 100;
    const bool ready = m_file.isRead() &&
                       m_workspace.listState(resource(resources::Tickets)).phase == ListState::Phase::Loaded;
    if (!spare || !ready || m_planning || m_fetching)
        return;
    const qint64 now = m_budget.now().toMSecsSinceEpoch();
    if (m_plannedAt == 0 || std::abs(now - m_plannedAt) > PlanEveryMs) {
        m_plannedAt = now;
        plan();
        return;
    }
    while (!m_queue.isEmpty()) {
        const qint64 id = m_queue.takeLast();
        if (!m_refused.contains(id) && m_store.contains(resource(resources::Tickets), id)) {
            fetch(id);
            return;
        }
    }
}

void Backfill::plan()
{
    m_planning = true;
    QList<Known> tickets;
    const QList<Record> all = m_store.serverRecords(resource(resources::Tickets));
    tickets.reserve(all.size());
    for (const Record &ticket : all)
        tickets.append({ticket, m_file.conversationAsOf(ticket.id())});
    // The service tells no group of an agent: those whose tickets are mine are taken for mine.
    QSet<qint64> groups;
    const qint64 me = m_workspace.me();
    auto *watcher = new QFutureWatcher<QList<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_queue = watcher->result();
        m_planning = false;
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([tickets, me, groups]() mutable {
        for (const Known &known : std::as_const(tickets)) {
            if (me != 0 && known.ticket.integer(u"UserID") == me && known.ticket.integer(u"GroupID") != 0)
                groups.insert(known.ticket.integer(u"GroupID"));
        }
        return work(tickets, me, groups);
    }));
}

void Backfill::fetch(qint64 ticketId)
{
    m_fetching = true;
    m_workspace.fetchConversation(ticketId, this, [this, ticketId](const Outcome<Done> &outcome) {
        m_fetching = false;
        if (outcome.ok())
            return;
        // The server down or busy says nothing about this ticket.
        if (outcome.error().mayPass())
            m_queue.append(ticketId);
        else
            m_refused.insert(ticketId);
    });
}

} // namespace ticketeer
