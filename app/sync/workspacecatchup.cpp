#include "workspaceprivate.h"

#include <algorithm>
#include <cstdlib>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// Stamps have minutes only (reference D.1), and clocks differ a little.
constexpr qint64 OverlapSeconds = 180;
/// What changed tells nothing of what was deleted, but for tickets: other lists are read whole once a day.
constexpr qint64 HourSeconds = 3600;
constexpr qint64 DaySeconds = 24 * 3600;
/// Even what the list of deletions forgets comes out.
constexpr qint64 WeekSeconds = 7 * DaySeconds;
constexpr qint64 DeletionsEverySeconds = 1200;
/// A list that one answer holds is read whole: it costs the same and tells more.
constexpr int OnePage = 1000;

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
    const qint64 age = list.wholeAt.secsTo(client.now());
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

void Workspace::Private::endCatchUp(const Resource &resource, List &list)
{
    if (!list.load)
        return;
    // Everything that changed before the question was asked is known now. Any earlier moment is as true, and
    // the newest stamp we have seen does not depend on our clock; only when very much changed at once would
    // it be asked for again and again.
    const QDateTime server = list.load->serverTime();
    const bool much = list.load->pagesRead() > 2;
    if (resource.is(resources::Tickets) && !list.stamps.isEmpty()) {
        zoneEvidence.note(list.answeredAt, server, list.stamps);
        if (const int shift = zoneEvidence.shift(); shift != 0) {
            zoneEvidence.clear();
            adoptShift(shift);
        }
    }
    list.answeredAt = server;
    if (much && server.isValid())
        list.since = list.startedAt;
    else if (list.newestModified.isValid())
        list.since = std::min(list.startedAt, list.newestModified);
    // Rows that did not change show the old fields: all are wanted anew, though not again and again.
    const QDateTime moment = client.now();
    if (list.otherFields &&
        (!list.otherFieldsAt.isValid() || std::abs(list.otherFieldsAt.secsTo(moment)) > DaySeconds)) {
        list.otherFieldsAt = moment;
        list.wholeAt = QDateTime();
    }
}

void Workspace::Private::learnFrom(const Resource &resource, List &list, const QList<Record> &rows)
{
    const auto names = [](const Record &record) {
        QSet<QString> all;
        for (const ExtraValue &extra : record.extras()) {
            if (!extra.isTree)
                all.insert(extra.element.toLower());
        }
        return all;
    };
    for (const Record &row : rows) {
        const Record known = store.serverRecord(resource, row.id());
        const QDateTime modified = row.value(u"DateModified").toMoment();
        if (modified.isValid() && modified != known.value(u"DateModified").toMoment())
            list.stamps.append(modified);
        if (known.isNull() || known.value(u"TicketTypeID") != row.value(u"TicketTypeID"))
            continue;
        const QSet<QString> before = names(known);
        const QSet<QString> after = names(row);
        if (!before.isEmpty() && !after.isEmpty() && before != after)
            list.otherFields = true;
    }
}

void Workspace::Private::askDeletions(Purpose purpose)
{
    const bool lately = deletionsAsked.isValid() &&
                        deletionsAsked.secsTo(client.now()) < DeletionsEverySeconds &&
                        deletionsAsked <= client.now();
    if (!deletionsSeen.isValid() || (purpose == Purpose::Refresh && lately))
        return;
    const Resource &deleted = resource(resources::DeletedTickets);
    const auto query = changedSince(deleted, u"DateDeleted"_s, deletionsSeen);
    if (!query)
        return;
    deletionsAsked = client.now();
    ListLoad::Plan deletions = plan(deleted, QString(deleted.route));
    deletions.query = *query;
    deletions.paged = true;
    deletions.purpose = purpose;
    auto *load = new ListLoad(client, deletions, q);
    const Freshness::Moment asked = freshness.now();
    auto newest = std::make_shared<QDateTime>(deletionsSeen);
    QObject::connect(load, &ListLoad::rows, q, [this, asked, newest](const QList<Record> &rows) {
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
        deletionsSeen = std::min(*newest, client.now());
        keepState(resource(resources::Tickets));
    });
    // Another account's answer must not reach the store.
    QObject::connect(&store, &RecordStore::cleared, load, &QObject::deleteLater);
    load->start();
}

void Workspace::Private::askForUnknown(const QList<Record> &rows)
{
    QHash<const Resource *, QSet<qint64>> unknown;
    for (const Record &row : rows) {
        const Resource &described = row.resource();
        for (int slot = 0; slot < static_cast<int>(described.fields.size()); ++slot) {
            const Field &field = described.fields[static_cast<std::size_t>(slot)];
            const Resource *other = field.isLookup() ? findResource(field.lookup) : nullptr;
            if (!other || other->paged || other->route.isEmpty())
                continue;
            const qint64 id = row.value(slot).toInteger();
            // The system's own users are in no list (reference A.2), and contacts in another.
            const bool known =
                id <= 0 || store.contains(*other, id) ||
                (other->is(resources::Users) && store.contains(resource(resources::Contacts), id));
            if (!known && !lists[other].unknownAsked.contains(id))
                unknown[other].insert(id);
        }
    }
    for (auto it = unknown.cbegin(); it != unknown.cend(); ++it)
        askAgainFor(*it.key(), it.value());
}

void Workspace::Private::askAgainFor(const Resource &resource, const QSet<qint64> &ids)
{
    List &list = lists[&resource];
    const QList<qint64> known = store.serverIds(resource);
    const qint64 highest = known.isEmpty() ? 0 : *std::max_element(known.begin(), known.end());
    const bool brought = std::any_of(list.unknownAsked.cbegin(), list.unknownAsked.cend(),
                                     [this, &resource](qint64 id) { return store.contains(resource, id); });
    if (brought)
        list.askedInVain = 0;
    // Ids grow: a small one is of an agent or a type that is gone rather than new. What stayed unknown may
    // be of a kind that no list shows.
    const bool isNew = *std::max_element(ids.begin(), ids.end()) > highest;
    const qint64 wait = isNew && list.askedInVain == 0 ? 0 : HourSeconds << std::min(list.askedInVain, 5);
    const QDateTime last = list.state.triedAt;
    if (wait > 0 && last.isValid() && std::abs(last.secsTo(client.now())) < wait)
        return;
    // Once only: they stay in old tickets.
    list.unknownAsked.unite(ids);
    ++list.askedInVain;
    q->refresh(resource, Purpose::Lookup);
}

} // namespace ticketeer
