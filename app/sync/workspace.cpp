#include "workspaceprivate.h"

#include "routes.h"

namespace ticketeer {

Workspace::Workspace(ApiClient &client, RecordStore &store, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, client, store))
{
    connect(&client, &ApiClient::credentialsRefused, this, &Workspace::credentialsRefused);
}

Workspace::~Workspace() = default;

void Workspace::setAccount(const Account &account)
{
    const Account &before = d->client.account();
    const bool other = before.server != account.server || before.organization != account.organization;
    for (const Resource *resource : allResources())
        stopRefresh(*resource);
    d->client.setAccount(account);
    if (!other)
        return;
    d->store.clear();
    d->lists.clear();
    for (const Resource *resource : allResources())
        Q_EMIT listStateChanged(resource);
}

void Workspace::setFormat(const AccountFormat &format, bool fixed)
{
    d->formatFixed = fixed;
    d->store.setFormat(format);
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

int Workspace::changesUnderWay() const
{
    return d->underWay;
}

void Workspace::Private::adopt(const AccountFormat &format)
{
    if (format == store.format())
        return;
    if (formatFixed) {
        Q_EMIT q->formatDoubted(format, false);
        return;
    }
    store.setFormat(format);
    Q_EMIT q->formatDoubted(format, true);
    // What was read before was read wrongly.
    for (auto &[resource, list] : lists) {
        if (list.state.phase == ListState::Phase::Loaded && resource->paged)
            q->refresh(*resource);
    }
}

void Workspace::Private::followDates(AccountFormat::Order order)
{
    if (order != store.format().order())
        adopt(AccountFormat(order, store.format().zone()));
}

void Workspace::Private::followZone(const Record &written)
{
    const QDateTime modified = written.value(u"DateModified").toMoment();
    if (!modified.isValid())
        return;
    constexpr qint64 Quarter = 15 * 60;
    const qint64 off = QDateTime::currentDateTimeUtc().secsTo(modified);
    // Stamps have minutes only, and clocks differ a little; zones differ by quarters of an hour.
    const qint64 rounded = (off >= 0 ? off + Quarter / 2 : off - Quarter / 2) / Quarter * Quarter;
    if (rounded == 0 || std::abs(rounded) > 26 * 3600 || std::abs(off - rounded) > 5 * 60)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int wanted = store.format().zone().offsetFromUtc(now) + static_cast<int>(rounded);
    // Where the offset alone decides, take a zone that people at this service are likely to have, so that its
    // summer time is known as well.
    static constexpr const char *likely[] = {"America/New_York",    "America/Chicago", "America/Denver",
                                             "America/Los_Angeles", "Europe/London",   "Europe/Berlin",
                                             "Australia/Sydney",    "Asia/Kolkata",    "UTC"};
    QList<QTimeZone> candidates{QTimeZone::systemTimeZone()};
    for (const char *name : likely)
        candidates.append(QTimeZone(name));
    for (const QTimeZone &zone : std::as_const(candidates)) {
        if (zone.isValid() && zone.offsetFromUtc(now) == wanted) {
            adopt(AccountFormat(store.format().order(), zone));
            return;
        }
    }
    adopt(AccountFormat(store.format().order(), QTimeZone(wanted)));
}

ApiRequest Workspace::Private::get(const QString &path) const
{
    ApiRequest request;
    request.path = path;
    request.aboutOneObject = true;
    return request;
}

Job *Workspace::open(const Resource &resource, qint64 id, QObject *owner, WhenDone<Record> done)
{
    auto *task = new Task<Record>(owner, std::move(done));
    const Record known = d->store.record(resource, id);
    const QString path = resource.route.isEmpty() && !known.isNull() ? routes::single(known, nullptr, 0)
                                                                     : routes::single(resource, id);
    const ApiRequest request = d->get(path);
    d->ask<Record>(task, request, resource, false, [this, task, request, id](const RecordBatch &page) {
        // A ticket is looked up by id first, then by number (reference D.8): anything else is another object.
        const Record found = page.records.value(0);
        if (found.isNull() || (found.id() != id && found.integer(u"TicketNumber") != id)) {
            ApiError error;
            error.kind = ApiError::Kind::WrongAnswer;
            error.request = request.label();
            task->finish(error);
            return;
        }
        d->store.put({found});
        task->finish(d->store.record(found.resource(), found.id()));
    });
    return task;
}

Job *Workspace::loadChildren(const Resource &parent, qint64 parentId, const Resource &child, QObject *owner,
                             WhenDone<Done> done)
{
    auto *task = new Task<Done>(owner, std::move(done));
    const Record parentRecord = d->store.record(parent, parentId);
    ListLoad::Plan plan;
    plan.resource = &child;
    plan.path = parentRecord.isNull() ? routes::children(parent, parentId, child)
                                      : routes::childrenOf(parentRecord, child);
    plan.paged = routes::childrenPaged(parent, child);
    plan.purpose = Purpose::Open;
    plan.aboutOneObject = true;
    plan.reading = d->reading(child);
    auto *load = new ListLoad(d->client, plan, task);
    auto rows = std::make_shared<QList<Record>>();
    connect(load, &ListLoad::page, task, [rows](const QList<Record> &records) { rows->append(records); });
    connect(load, &ListLoad::progress, task, &Job::progress);
    connect(load, &ListLoad::datesSpeakFor, this,
            [this](AccountFormat::Order order) { d->followDates(order); });
    connect(load, &ListLoad::failed, task, [task](const ApiError &error) { task->finish(error); });
    connect(load, &ListLoad::finished, task, [this, task, rows, &parent, parentId, &child] {
        d->store.setChildren(parent, parentId, child, *rows);
        task->finish(Done());
    });
    load->start();
    return task;
}

Job *Workspace::raw(const Resource &resource, qint64 id, QObject *owner, WhenDone<QByteArray> done)
{
    auto *task = new Task<QByteArray>(owner, std::move(done));
    const Record known = d->store.record(resource, id);
    const QString path = known.isNull() ? routes::single(resource, id) : routes::single(known, nullptr, 0);
    d->send<QByteArray>(task, d->get(path), [task](const ApiReply &reply) { task->finish(reply.body); });
    return task;
}

Job *Workspace::testAccount(const Account &account, QObject *owner, WhenDone<QList<Record>> done)
{
    auto *task = new Task<QList<Record>>(owner, std::move(done));
    // Lives as long as the task, so that its calls do.
    ApiClient *client = d->client.another().release();
    client->setParent(task);
    client->setAccount(account);
    ListLoad::Plan plan;
    const Resource &users = resource(resources::Users);
    plan.resource = &users;
    plan.path = QString(users.route);
    plan.purpose = Purpose::Open;
    plan.reading = d->reading(users);
    auto *load = new ListLoad(*client, plan, task);
    auto rows = std::make_shared<QList<Record>>();
    connect(load, &ListLoad::page, task, [rows](const QList<Record> &records) { rows->append(records); });
    connect(load, &ListLoad::failed, task, [task](const ApiError &error) { task->finish(error); });
    connect(load, &ListLoad::finished, task, [task, rows] { task->finish(*rows); });
    load->start();
    return task;
}

} // namespace ticketeer
