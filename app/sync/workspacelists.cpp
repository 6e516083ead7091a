#include "workspaceprivate.h"

#include "routes.h"

namespace ticketeer {

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

void Workspace::refresh(const Resource &resource)
{
    Private::List &list = d->lists[&resource];
    if (list.load || resource.route.isEmpty())
        return;
    ListLoad::Plan plan = d->plan(resource, QString(resource.route));
    plan.paged = resource.paged;
    const bool inFront = resource.is(resources::Tickets) || resource.is(resources::Customers) ||
                         resource.is(resources::Products) || resource.is(resources::Contacts);
    plan.purpose = inFront ? Purpose::List : Purpose::Lookup;
    list.readIn = plan.reading.format;
    list.asked = d->freshness.now();
    list.load = new ListLoad(d->client, plan, this);
    connect(list.load, &ListLoad::page, this, [this, asked = list.asked](const QList<Record> &records) {
        d->store.put(d->freshness.believable(records, asked));
    });
    connect(list.load, &ListLoad::progress, this, [this, &resource](qint64 done, qint64 total) {
        ListState state = listState(resource);
        state.done = done;
        state.total = total;
        d->setState(resource, state);
    });
    connect(list.load, &ListLoad::datesSpeakFor, this, [this, &resource](AccountFormat::Order order) {
        Private::List &speaking = d->lists[&resource];
        if (!d->formatFixed && speaking.load && speaking.load->pagesRead() == 1)
            speaking.readIn = AccountFormat(order, speaking.readIn.zone());
        d->followDates(order);
    });
    connect(list.load, &ListLoad::failed, this,
            [this, &resource](const ApiError &error) { d->listEnded(resource, error); });
    connect(list.load, &ListLoad::finished, this,
            [this, &resource] { d->listEnded(resource, std::nullopt); });
    ListState state = list.state;
    state.phase = ListState::Phase::Loading;
    state.done = 0;
    state.total = -1;
    state.error.reset();
    d->setState(resource, state);
    d->lists[&resource].load->start();
}

void Workspace::Private::listEnded(const Resource &resource, const std::optional<ApiError> &error)
{
    List &list = lists[&resource];
    ListLoad *load = std::exchange(list.load, nullptr);
    ListState state = list.state;
    state.error = error;
    if (error) {
        state.phase = ListState::Phase::Failed;
    } else {
        state.phase = ListState::Phase::Loaded;
        state.loadedAt = QDateTime::currentDateTimeUtc();
        if (load && load->isWhole()) {
            QList<qint64> gone;
            for (const qint64 id : store.ids(resource)) {
                if (!load->ids().contains(id) && !freshness.isStale(resource, id, list.asked))
                    gone.append(id);
            }
            store.remove(resource, gone);
        }
    }
    if (load)
        load->deleteLater();
    const bool again = !error && isMisread(resource, list);
    setState(resource, state);
    if (again)
        q->refresh(resource);
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
        const bool lookup = resource->route.startsWith(QLatin1StringView("properties/")) ||
                            resource->is(resources::Users) || resource->is(resources::Groups) ||
                            resource->is(resources::Products);
        const ListState::Phase phase = listState(*resource).phase;
        if (lookup && (all || phase == ListState::Phase::NotLoaded || phase == ListState::Phase::Failed))
            refresh(*resource);
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
    connect(load, &ListLoad::page, task, [this, asked](const QList<Record> &records) {
        d->store.put(d->freshness.believable(records, asked));
    });
    return task;
}

} // namespace ticketeer
