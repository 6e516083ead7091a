#include "workspaceprivate.h"

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// Stamps have minutes only (reference D.1), and clocks differ a little.
constexpr qint64 OverlapSeconds = 180;
/// What changed tells nothing of what was deleted, but for tickets: other lists are read whole once a day.
constexpr qint64 DaySeconds = 24 * 3600;
/// Even what the list of deletions forgets comes out.
constexpr qint64 WeekSeconds = 7 * DaySeconds;
constexpr qint64 DeletionsEverySeconds = 600;
/// A list that one answer holds is read whole: it costs the same and tells more.
constexpr int OnePage = 1000;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Empty when the list cannot be asked so.
std::optional<QUrlQuery> changedSince(const Resource &resource, const QString &element,
                                      const QDateTime &since)
{
    Filter filter;
    filter.where(element, Filter::Operator::Greater, Value::of(since.addSecs(-OverlapSeconds)));
    const auto query = filter.query(resource, true);
    return query.ok() ? std::optional(*query) : std::nullopt;
}

} // namespace

bool Workspace::Private::canCatchUp(const Resource &resource) const
{
    const auto known = lists.find(&resource);
    if (known == lists.end() || !resource.paged || store.count(resource) <= OnePage)
        return false;
    const List &list = known->second;
    const qint64 longest = resource.is(resources::Tickets) ? WeekSeconds : DaySeconds;
    const qint64 age = list.wholeAt.secsTo(now());
    return list.since.isValid() && list.wholeAt.isValid() && age >= 0 && age < longest &&
           list.readIn == store.format() && changedSince(resource, u"DateModified"_s, list.since);
}

void Workspace::Private::catchUp(const Resource &resource, Purpose purpose)
{
    List &list = lists[&resource];
    ListLoad::Plan changes = plan(resource, QString(resource.route));
    changes.query = *changedSince(resource, u"DateModified"_s, list.since);
    changes.paged = true;
    changes.purpose = purpose;
    start(resource, changes, true, purpose == Purpose::Refresh);
    if (resource.is(resources::Tickets))
        askDeletions(purpose);
}

void Workspace::Private::endCatchUp(const Resource &, List &list)
{
    if (!list.load)
        return;
    // Everything that changed before the question was asked is known now. Any earlier moment is as true, and
    // the newest stamp we have seen does not depend on our clock; only when very much changed at once would
    // it be asked for again and again.
    const QDateTime server = list.load->serverTime();
    const QDateTime asked = server.isValid() ? std::min(server, list.startedAt) : list.startedAt;
    const bool much = list.load->pagesRead() > 2;
    if (much)
        list.since = asked;
    else if (list.newestModified.isValid())
        list.since = std::min(asked, list.newestModified);
}

void Workspace::Private::askDeletions(Purpose purpose)
{
    const bool lately = deletionsAsked.isValid() && deletionsAsked.secsTo(now()) < DeletionsEverySeconds &&
                        deletionsAsked <= now();
    if (!deletionsSeen.isValid() || (purpose == Purpose::Refresh && lately))
        return;
    const Resource &deleted = resource(resources::DeletedTickets);
    const auto query = changedSince(deleted, u"DateDeleted"_s, deletionsSeen);
    if (!query)
        return;
    deletionsAsked = now();
    ListLoad::Plan deletions = plan(deleted, QString(deleted.route));
    deletions.query = *query;
    deletions.paged = true;
    deletions.purpose = purpose;
    auto *load = new ListLoad(client, deletions, q);
    const Freshness::Moment asked = freshness.now();
    auto newest = std::make_shared<QDateTime>(deletionsSeen);
    QObject::connect(load, &ListLoad::page, q, [this, asked, newest](const QList<Record> &rows) {
        const Resource &tickets = resource(resources::Tickets);
        QList<qint64> gone;
        for (const Record &row : rows) {
            if (!freshness.isStale(tickets, row.id(), asked))
                gone.append(row.id());
            const QDateTime when = row.value(u"DateDeleted").toMoment();
            if (when.isValid() && when > *newest)
                *newest = when;
        }
        store.remove(tickets, gone);
    });
    // Customers' own tokens have no such list (reference A.5): then the weekly whole reading tells.
    QObject::connect(load, &ListLoad::failed, load, &QObject::deleteLater);
    QObject::connect(load, &ListLoad::finished, q, [this, load, newest] {
        load->deleteLater();
        deletionsSeen = std::min(*newest, now());
        keepState(resource(resources::Tickets));
    });
    // Another account's answer must not reach the store.
    QObject::connect(&store, &RecordStore::cleared, load, &QObject::deleteLater);
    load->start();
}

void Workspace::Private::askForUnknown(const QList<Record> &rows)
{
    QSet<const Resource *> behind;
    for (const Record &row : rows) {
        const Resource &described = row.resource();
        for (int slot = 0; slot < static_cast<int>(described.fields.size()); ++slot) {
            const Field &field = described.fields[static_cast<std::size_t>(slot)];
            const Resource *other = field.isLookup() ? findResource(field.lookup) : nullptr;
            if (!other || other->paged || other->route.isEmpty())
                continue;
            const qint64 id = row.value(slot).toInteger();
            // The system's own users are in no list (reference A.2).
            if (id <= 0 || store.contains(*other, id) || unknownAsked.contains({other, id}))
                continue;
            // Once only: deleted agents and types stay in old tickets.
            unknownAsked.insert({other, id});
            behind.insert(other);
        }
    }
    for (const Resource *other : std::as_const(behind))
        q->refresh(*other);
}

} // namespace ticketeer
