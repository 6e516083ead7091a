#include "workspaceprivate.h"

#include "keptmarks.h"
#include "routes.h"

#include <algorithm>
#include <cstdlib>

namespace ticketeer {

namespace {

/// Types, agents and products change rarely.
constexpr qint64 LookupSeconds = 24 * 3600;
constexpr qint64 RowsPerRequest = 1000;

bool isLookup(const Resource &resource)
{
    return resource.route.startsWith(QLatin1StringView("properties/")) || resource.is(resources::Users) ||
           resource.is(resources::Groups) || resource.is(resources::Products);
}

} // namespace

void Workspace::Private::setState(const Resource &resource, const ListState &state)
{
    lists[&resource].state = state;
    Q_EMIT q->listStateChanged(&resource);
}

ListState Workspace::listState(const Resource &resource) const
{
    const auto known = d->lists.find(&resource);
    return known == d->lists.end() ? ListState() : known->second.state;
}

void Workspace::refresh(const Resource &resource, Purpose purpose)
{
    if (d->lists[&resource].load || resource.route.isEmpty())
        return;
    if (d->isWaitingForFile()) {
        d->awaited.insert(&resource);
        return;
    }
    if (d->canCatchUp(resource))
        d->catchUp(resource, purpose);
    else
        d->loadWhole(resource, purpose);
}

void Workspace::reload(const Resource &resource)
{
    if (d->lists[&resource].load || resource.route.isEmpty())
        return;
    d->lists[&resource].since = QDateTime();
    d->setMark(resource, keptmarks::Position, QString());
    refresh(resource);
}

int Workspace::requestsToRefresh(const Resource &resource) const
{
    const auto known = d->lists.find(&resource);
    if ((known != d->lists.end() && known->second.load) || resource.route.isEmpty())
        return 0;
    if (!resource.paged || d->canCatchUp(resource))
        return 1;
    if (const auto position = d->keptPosition(resource); position && resource.is(resources::Tickets))
        return position->page;
    const qint64 rows = std::max<qint64>(d->store.count(resource), listState(resource).total);
    return static_cast<int>(rows / RowsPerRequest) + 1;
}

void Workspace::Private::loadWhole(const Resource &resource, Purpose purpose)
{
    ListLoad::Plan whole = plan(resource, QString(resource.route));
    whole.paged = resource.paged;
    const bool inFront = resource.is(resources::Tickets) || resource.is(resources::Customers) ||
                         resource.is(resources::Products) || resource.is(resources::Contacts);
    whole.purpose = purpose != Purpose::List || inFront ? purpose : Purpose::Lookup;
    whole.newestFirst = resource.is(resources::Tickets);
    if (whole.newestFirst) {
        whole.resume = keptPosition(resource);
        if (whole.resume) {
            const QList<qint64> ids = store.serverIds(resource);
            whole.known = QSet<qint64>(ids.cbegin(), ids.cend());
        }
    }
    start(resource, whole, false, purpose == Purpose::Refresh);
}

void Workspace::Private::start(const Resource &resource, const ListLoad::Plan &plan, bool catchingUp,
                               bool quietly)
{
    List &list = lists[&resource];
    list.readIn = plan.reading.format;
    list.asked = freshness.now();
    list.catchingUp = catchingUp;
    list.otherFields = false;
    list.stamps.clear();
    if (!catchingUp && !plan.resume)
        store.beginReading(resource);
    // A load that goes on has missed what changed since it began.
    const QDateTime began = QDateTime::fromString(mark(resource, keptmarks::Began), Qt::ISODate);
    list.startedAt = plan.resume && began.isValid() ? began : client.now();
    list.load = new ListLoad(client, plan, q);
    QObject::connect(list.load, &ListLoad::rows, q,
                     [this, &resource](const QList<Record> &records) { takeRows(resource, records); });
    QObject::connect(list.load, &ListLoad::pageTaken, q, [this, &resource] { endPage(resource); });
    QObject::connect(list.load, &ListLoad::datesSpeakFor, q, [this, &resource](AccountFormat::Order order) {
        List &speaking = lists[&resource];
        if (!formatFixed && speaking.load && speaking.load->pagesRead() == 1)
            speaking.readIn = AccountFormat(order, speaking.readIn.zone());
        followDates(order);
    });
    QObject::connect(list.load, &ListLoad::failed, q,
                     [this, &resource](const ApiError &error) { listEnded(resource, error); });
    QObject::connect(list.load, &ListLoad::finished, q,
                     [this, &resource] { listEnded(resource, std::nullopt); });
    list.state.triedAt = client.now();
    if (!quietly) {
        QObject::connect(list.load, &ListLoad::progress, q, [this, &resource](qint64 done, qint64 total) {
            ListState state = q->listState(resource);
            state.done = done;
            state.total = total;
            setState(resource, state);
        });
        ListState state = list.state;
        state.phase = ListState::Phase::Loading;
        state.startedAt = client.now();
        state.doneAtStart = plan.known.size();
        state.done = plan.known.size();
        state.total = plan.resume ? plan.resume->total : -1;
        state.error.reset();
        setState(resource, state);
    }
    // It may have been stopped by who heard of it.
    if (ListLoad *load = lists[&resource].load)
        load->start();
}

void Workspace::Private::takeRows(const Resource &resource, const QList<Record> &records)
{
    List &list = lists[&resource];
    if (list.load && list.load->pagesRead() == 1 && !list.load->isResumed() &&
        list.load->serverTime().isValid())
        list.startedAt = list.load->serverTime();
    if (list.catchingUp)
        learnFrom(resource, list, records);
    for (const Record &record : records) {
        const QDateTime modified = record.value(u"DateModified").toMoment();
        if (modified.isValid() && (!list.newestModified.isValid() || modified > list.newestModified))
            list.newestModified = modified;
    }
    store.put(freshness.believable(records, list.asked));
    if (list.catchingUp)
        askForUnknown(records);
}

void Workspace::Private::endPage(const Resource &resource)
{
    const List &list = lists[&resource];
    if (!list.load || list.catchingUp)
        return;
    keepPosition(resource);
    if (list.load->pagesRead() == 1 && list.load->position())
        askForMine(resource);
}

void Workspace::Private::askForMine(const Resource &resource)
{
    // Of a list this long the rest takes a while.
    if (me == 0 || !resource.is(resources::Tickets))
        return;
    Filter mine;
    mine.where(QStringLiteral("UserID"), Filter::Operator::Equals, Value::of(me))
        .where(QStringLiteral("IsClosed"), Filter::Operator::Equals, Value::of(false));
    // They come again with their pages: whatever becomes of this is no loss.
    q->search(resource, mine, q, [](const Outcome<QList<qint64>> &) {});
}

void Workspace::Private::listEnded(const Resource &resource, const std::optional<ApiError> &error)
{
    List &list = lists[&resource];
    ListState state = list.state;
    state.error = error;
    if (error) {
        state.phase = ListState::Phase::Failed;
    } else {
        state.phase = ListState::Phase::Loaded;
        state.loadedAt = client.now();
        state.fromFile = false;
        if (list.catchingUp)
            endCatchUp(resource, list);
        else
            endWhole(resource, list);
    }
    const bool resumed = list.load && list.load->isResumed();
    if (ListLoad *load = std::exchange(list.load, nullptr))
        load->deleteLater();
    const bool again = !error && isMisread(resource, list);
    setState(resource, state);
    if (!error)
        keepState(resource);
    if (again)
        q->reload(resource);
    else if (resumed && !error)
        q->refresh(resource);
}

void Workspace::Private::endWhole(const Resource &resource, List &list)
{
    if (!list.load)
        return;
    if (list.load->isWhole()) {
        QList<qint64> gone;
        for (const qint64 id : store.serverIds(resource)) {
            if (!list.load->ids().contains(id) && !freshness.isStale(resource, id, list.asked))
                gone.append(id);
        }
        store.remove(resource, gone);
        store.endReading(resource);
    }
    list.wholeAt = client.now();
    list.answeredAt = list.load->serverTime();
    list.since = list.newestModified.isValid() ? std::min(list.newestModified, list.startedAt) : QDateTime();
    if (resource.is(resources::Tickets)) {
        // Our own clock may be wrong: too early costs a few rows, too late a deletion.
        const bool sure = list.load->serverTime().isValid() || !list.since.isValid();
        deletionsSeen = sure ? list.startedAt : list.since;
    }
}

void Workspace::stopRefresh(const Resource &resource)
{
    const auto known = d->lists.find(&resource);
    if (known == d->lists.end() || !known->second.load)
        return;
    // It may be its own signal that led here.
    ListLoad *load = std::exchange(known->second.load, nullptr);
    load->disconnect(this);
    load->deleteLater();
    ListState state = known->second.state;
    state.phase = state.loadedAt.isValid() ? ListState::Phase::Loaded : ListState::Phase::NotLoaded;
    d->setState(resource, state);
}

void Workspace::refreshLookups(bool all)
{
    for (const Resource *resource : allResources()) {
        const ListState::Phase phase = listState(*resource).phase;
        if (isLookup(*resource) &&
            (all || phase == ListState::Phase::NotLoaded || phase == ListState::Phase::Failed))
            refresh(*resource);
    }
    refreshOldLookups();
}

void Workspace::refreshOldLookups()
{
    for (const Resource *resource : allResources()) {
        const ListState state = listState(*resource);
        const QDateTime last = std::max(state.loadedAt, state.triedAt);
        if (isLookup(*resource) && last.isValid() && std::abs(last.secsTo(d->client.now())) > LookupSeconds)
            refresh(*resource, Purpose::Lookup);
    }
}

Job *Workspace::search(const Resource &resource, const Filter &filter, QObject *owner,
                       WhenDone<QList<qint64>> done)
{
    Task<QList<qint64>> *task = d->begin(owner, std::move(done));
    QStringList customNames;
    for (const CustomField &field : d->store.customFields().allFields(resource))
        customNames.append(field.element);
    const auto query = filter.query(resource, resource.paged, customNames);
    if (!query.ok()) {
        // The form refuses such filters with words of its own; this is the last guard before the wire.
        ApiError error;
        error.kind = ApiError::Kind::NotAcceptable;
        error.technical = query.error().element;
        d->endLater<QList<qint64>>(task, error);
        return task;
    }
    ListLoad::Plan plan = d->plan(resource, QString(resource.route));
    plan.query = *query;
    plan.paged = resource.paged;
    const Freshness::Moment asked = d->freshness.now();
    ListLoad *load = d->load<QList<qint64>>(task, d->client, plan, [this, task](const QList<Record> &rows) {
        QList<qint64> ids;
        QSet<qint64> seen;
        for (const Record &row : rows) {
            // Deleted here while the server was searching.
            if (!d->store.contains(row.resource(), row.id()))
                continue;
            if (!seen.contains(row.id()))
                ids.append(row.id());
            seen.insert(row.id());
        }
        task->finish(ids);
    });
    connect(load, &ListLoad::rows, task, [this, asked](const QList<Record> &records) {
        d->store.put(d->freshness.believable(records, asked));
    });
    return task;
}

} // namespace ticketeer
