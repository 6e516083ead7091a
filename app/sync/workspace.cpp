#include "workspaceprivate.h"

#include "routes.h"

#include <algorithm>

namespace ticketeer {

Workspace::Workspace(ApiClient &client, RecordStore &store, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, store))
{
    connect(&client, &ApiClient::credentialsRefused, this, &Workspace::credentialsRefused);
}

Workspace::~Workspace()
{
    d->endJobs();
}

void Workspace::setAccount(const Account &account)
{
    for (const Resource *resource : allResources())
        stopRefresh(*resource);
    show(account.server, account.organization);
    d->client.setAccount(account);
}

void Workspace::show(const QUrl &server, const QString &organization)
{
    const QString which = server.toString() + u' ' + organization;
    if (which == d->belongsTo)
        return;
    d->belongsTo = which;
    d->endJobs();
    d->evidence = std::make_shared<DateEvidence>();
    d->freshness.clear();
    d->doubted.reset();
    d->deletionsSeen = QDateTime();
    d->deletionsAsked = QDateTime();
    d->awaited.clear();
    d->store.clear();
    d->lists.clear();
    for (const Resource *resource : allResources())
        Q_EMIT listStateChanged(resource);
}

void Workspace::setFormat(const AccountFormat &format, bool fixed)
{
    if (fixed == d->formatFixed && format == d->store.format())
        return;
    d->formatFixed = fixed;
    d->doubted.reset();
    d->store.setFormat(format);
    d->rereadLater();
}

const AccountFormat &Workspace::format() const
{
    return d->store.format();
}

void Workspace::setMe(qint64 userId)
{
    d->me = userId;
}

qint64 Workspace::me() const
{
    return d->me;
}

QDateTime Workspace::now() const
{
    return d->client.now();
}

int Workspace::changesUnderWay() const
{
    return d->underWay;
}

Job *Workspace::open(const Resource &resource, qint64 id, QObject *owner, WhenDone<Record> done)
{
    Task<Record> *task = d->begin(owner, std::move(done));
    if (id < 0) {
        // Not there yet: there is nobody to ask.
        d->endLater<Record>(task, d->store.record(resource, id));
        return task;
    }
    const Record known = d->store.serverRecord(resource, id);
    const QString path = resource.route.isEmpty() && !known.isNull() ? routes::single(known, nullptr, 0)
                                                                     : routes::single(resource, id);
    const ApiRequest request = Private::get(path);
    const Freshness::Moment asked = d->freshness.now();
    d->ask<Record>(task, request, resource, false, [this, task, request, id, asked](const RecordBatch &page) {
        // A ticket is looked up by id first, then by number (reference D.8): anything else is another object.
        const Record found = page.records.value(0);
        if (found.isNull() || (found.id() != id && found.integer(u"TicketNumber") != id)) {
            ApiError error;
            error.kind = ApiError::Kind::WrongAnswer;
            error.request = request.label();
            task->finish(error);
            return;
        }
        task->finish(d->takeOne(found, asked, request));
    });
    return task;
}

Job *Workspace::openAgain(const Record &known, const Resource *parent, qint64 parentId, QObject *owner,
                          WhenDone<Record> done)
{
    Task<Record> *task = d->begin(owner, std::move(done));
    const ApiRequest request = Private::get(routes::single(known, parent, parentId));
    const Freshness::Moment asked = d->freshness.now();
    d->ask<Record>(
        task, request, known.resource(), true, [this, task, request, known, asked](const RecordBatch &page) {
            const auto found = std::find_if(page.records.cbegin(), page.records.cend(),
                                            [&known](const Record &row) { return row.id() == known.id(); });
            if (found != page.records.cend()) {
                task->finish(d->takeOne(*found, asked, request));
                return;
            }
            // Looked up by number, it is another ticket (reference D.8); below others the list is empty.
            ApiError error;
            error.kind = ApiError::Kind::MissingObject;
            error.request = request.label();
            task->finish(error);
        });
    return task;
}

Job *Workspace::openTicketNumber(qint64 number, QObject *owner, WhenDone<Record> done)
{
    Task<Record> *task = d->begin(owner, std::move(done));
    const Resource &tickets = resource(resources::Tickets);
    Filter filter;
    filter.where(QStringLiteral("TicketNumber"), Filter::Operator::Equals, Value::of(number));
    const auto query = filter.query(tickets, true);
    ApiRequest request;
    request.path = QString(tickets.route);
    if (query.ok())
        request.query = *query;
    request.query.addQueryItem(QStringLiteral("pageNumber"), QStringLiteral("1"));
    request.query.addQueryItem(QStringLiteral("pageSize"), QStringLiteral("10"));
    const Freshness::Moment asked = d->freshness.now();
    d->ask<Record>(
        task, request, tickets, false, [this, task, request, number, asked](const RecordBatch &page) {
            const auto found =
                std::find_if(page.records.cbegin(), page.records.cend(),
                             [number](const Record &row) { return row.integer(u"TicketNumber") == number; });
            if (found == page.records.cend()) {
                ApiError error;
                error.kind = ApiError::Kind::MissingObject;
                error.request = request.label();
                task->finish(error);
                return;
            }
            task->finish(d->takeOne(*found, asked, request));
        });
    return task;
}

Job *Workspace::loadChildren(const Resource &parent, qint64 parentId, const Resource &child, QObject *owner,
                             WhenDone<Done> done)
{
    const Record known = d->store.serverRecord(parent, parentId);
    const QString path =
        known.isNull() ? routes::children(parent, parentId, child) : routes::childrenOf(known, child);
    return d->loadFrom(path, parent, parentId, child, owner, std::move(done));
}

Job *Workspace::loadChildren(const Record &parent, const Resource &child, QObject *owner, WhenDone<Done> done)
{
    return d->loadFrom(routes::childrenOf(parent, child), parent.resource(), parent.id(), child, owner,
                       std::move(done));
}

Job *Workspace::Private::loadFrom(const QString &path, const Resource &parent, qint64 parentId,
                                  const Resource &child, QObject *owner, WhenDone<Done> done)
{
    Task<Done> *task = begin(owner, std::move(done));
    if (parentId < 0) {
        // Not there yet: there is nobody to ask.
        endLater<Done>(task, Done());
        return task;
    }
    if (path.isEmpty()) {
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        endLater<Done>(task, error);
        return task;
    }
    // What the last run knew is shown while the server is asked.
    if (file && !store.childrenKnown(parent, parentId, child))
        file->readChildren(parent, parentId, child, task, [](bool) {});
    loadBelow(task, parent, parentId, child, path);
    return task;
}

void Workspace::Private::loadBelow(Task<Done> *task, const Resource &parent, qint64 parentId,
                                   const Resource &child, const QString &path)
{
    ListLoad::Plan below = plan(child, path);
    below.paged = routes::childrenPaged(parent, child);
    below.purpose = Purpose::Open;
    below.aboutOneObject = true;
    const bool ticketHistory = parent.is(resources::Tickets) && child.is(resources::History);
    const Freshness::Moment asked = freshness.now();
    ListLoad *list = load<Done>(task, client, below, [=, this, &parent, &child](QList<Record> rows) {
        // Something was added or taken away while the server answered: which of the two the list shows,
        // nothing tells.
        if (freshness.isStaleBelow(parent, parentId, child, asked)) {
            loadBelow(task, parent, parentId, child, path);
            return;
        }
        // Where the id has no history, the server looks the same digits up as a number (reference D.8).
        if (ticketHistory)
            rows.removeIf([parentId](const Record &row) { return row.integer(u"RefID") != parentId; });
        store.setChildren(parent, parentId, child, rows);
        task->finish(Done());
    });
    // What came of a list that broke off is better than nothing, as long as nothing better is known.
    if (below.paged && !store.childrenKnown(parent, parentId, child)) {
        auto soFar = std::make_shared<QList<Record>>();
        QObject::connect(list, &ListLoad::rows, task,
                         [this, soFar, asked, &parent, parentId, &child](const QList<Record> &rows) {
                             soFar->append(rows);
                             if (!freshness.isStaleBelow(parent, parentId, child, asked))
                                 store.setChildren(parent, parentId, child, *soFar);
                         });
    }
}

Outcome<Record> Workspace::Private::takeOne(const Record &found, Freshness::Moment asked,
                                            const ApiRequest &request)
{
    store.put(freshness.believable({found}, asked));
    const Record known = store.serverRecord(found.resource(), found.id());
    if (!known.isNull())
        return known;
    // Deleted here while the server was still showing it.
    ApiError error;
    error.kind = ApiError::Kind::MissingObject;
    error.request = request.label();
    return error;
}

Job *Workspace::raw(const Resource &resource, qint64 id, QObject *owner, WhenDone<QByteArray> done)
{
    Task<QByteArray> *task = d->begin(owner, std::move(done));
    const Record known = d->store.serverRecord(resource, id);
    const QString path = known.isNull() ? routes::single(resource, id) : routes::single(known, nullptr, 0);
    d->send<QByteArray>(task, Private::get(path), [task](const ApiResult &result) {
        if (result.ok())
            task->finish(result->body);
        else
            task->finish(result.error());
    });
    return task;
}

Job *Workspace::testAccount(const Account &account, QObject *owner, WhenDone<QList<Record>> done)
{
    Task<QList<Record>> *task = d->begin(owner, std::move(done));
    // Lives as long as the task, so that its calls do.
    ApiClient *client = d->client.another().release();
    client->setParent(task);
    client->setAccount(account);
    const Resource &users = resource(resources::Users);
    ListLoad::Plan plan = d->plan(users, QString(users.route));
    plan.purpose = Purpose::Open;
    // Another account's dates say nothing about this one's.
    plan.evidence.reset();
    plan.reading.earlierDates.clear();
    plan.reading.followDates = false;
    auto *load = new ListLoad(*client, plan, task);
    auto rows = std::make_shared<QList<Record>>();
    connect(load, &ListLoad::rows, task, [rows](const QList<Record> &records) { rows->append(records); });
    connect(load, &ListLoad::failed, task, [task](const ApiError &error) { task->finish(error); });
    connect(load, &ListLoad::finished, task, [task, rows] { task->finish(*rows); });
    load->start();
    return task;
}

} // namespace ticketeer
