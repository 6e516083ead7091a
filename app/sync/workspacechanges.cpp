#include "workspaceprivate.h"

#include "routes.h"
#include "xml/recordwriter.h"

#include <algorithm>

namespace ticketeer {

void Workspace::Private::count(Job *job)
{
    ++underWay;
    QObject::connect(job, &QObject::destroyed, q, [this] { Q_EMIT q->changesUnderWayChanged(--underWay); });
    Q_EMIT q->changesUnderWayChanged(underWay);
}

Job *Workspace::save(const Change &change, QObject *owner, WhenDone<Record> done)
{
    Task<Record> *task = d->begin(owner, std::move(done));
    Change sent = change;
    // Otherwise the server notes its own system user, for ever (reference C.1: CreatorID takes effect on POST
    // only).
    const Field *creator = change.resource().field(u"CreatorID");
    if (change.isCreate() && d->me && creator && creator->writableOnCreate() && !change.edit(u"CreatorID"))
        sent.set(u"CreatorID", Value::of(d->me));
    ApiRequest request =
        change.isCreate()
            ? Private::write(Verb::Post, routes::create(sent))
            : Private::write(Verb::Put, routes::single(sent.base(), sent.parent(), sent.parentId()));
    request.aboutOneObject = !change.isCreate();
    request.body = RecordWriter::body(sent);
    if (request.body.isEmpty()) {
        // Nothing in it takes effect; a body without an element would be a 500 (reference D.6).
        d->endLater<Record>(task, change.base());
        return task;
    }
    d->countWrite(task);
    d->ask<Record>(task, request, change.resource(), true,
                   [this, task, sent](const RecordBatch &page) { d->takeAnswer(task, sent, page); });
    return task;
}

void Workspace::Private::takeAnswer(Task<Record> *task, const Change &change, const RecordBatch &page)
{
    const Record written = page.records.value(0);
    if (!change.isCreate() && (written.isNull() || written.id() != change.id())) {
        // PUT of phones and addresses answers nothing (reference B.3): look.
        reread(task, change.preview(), change.parent(), change.parentId());
        return;
    }
    if (written.isNull()) {
        // It was carried out, but nothing tells the new object's id.
        ApiError error;
        error.kind = ApiError::Kind::EmptyAnswer;
        error.outcomeUnknown = true;
        task->finish(error);
        return;
    }
    if (change.isCreate())
        sendSecondStep(task, change, written);
    else
        finishWrite(task, change, written, false);
}

void Workspace::Private::sendSecondStep(Task<Record> *task, const Change &change, const Record &created)
{
    // What POST does not read but PUT does: a ticket's DueDate, a contact's portal flags (reference C.1,
    // C.3).
    Change rest = Change::update(created);
    if (change.parent())
        rest.setParent(*change.parent(), change.parentId());
    for (const FieldEdit &edit : change.edits()) {
        const Field *field = change.resource().field(edit.element);
        if (field && !field->writableOnCreate() && field->writableOnUpdate())
            rest.set(edit.element, edit.after);
    }
    ApiRequest request = write(Verb::Put, routes::single(created, change.parent(), change.parentId()));
    request.body = RecordWriter::body(rest);
    if (request.body.isEmpty()) {
        finishWrite(task, change, created, false);
        return;
    }
    // The object exists whatever becomes of the rest; unmet() will name what is missing.
    send<Record>(task, request, [this, task, change, created](const ApiResult &) {
        finishWrite(task, change, created, true);
    });
}

void Workspace::Private::finishWrite(Task<Record> *task, const Change &change, const Record &written,
                                     bool stale)
{
    const bool misread = followZone(written);
    freshness.wrote(written.resource(), written.id());
    if (change.parent()) {
        freshness.wroteBelow(*change.parent(), change.parentId(), written.resource());
        store.addChild(*change.parent(), change.parentId(), written);
    } else {
        store.put({written});
    }
    // Answers to ticket writes lack the tags (reference G.19); those to customer products lack the custom
    // fields (reference B.2, B.3).
    const Resource &resource = change.resource();
    const bool partial = (resource.is(resources::Tickets) && (change.isCreate() || change.tags())) ||
                         resource.is(resources::CustomerProducts);
    if (stale || partial || misread)
        reread(task, written, change.parent(), change.parentId());
    else
        task->finish(store.serverRecord(written.resource(), written.id()));
}

void Workspace::Private::reread(Task<Record> *task, const Record &written, const Resource *parent,
                                qint64 parentId)
{
    // What was written is overtaken by what the server made of it, and by every later write.
    freshness.wrote(written.resource(), written.id());
    if (parent)
        freshness.wroteBelow(*parent, parentId, written.resource());
    const Freshness::Moment asked = freshness.now();
    const ApiRequest request = get(routes::single(written, parent, parentId));
    send<Record>(task, request, [this, task, written, asked](const ApiResult &result) {
        if (!result.ok()) {
            // The write went through; only the look at it did not.
            store.put(freshness.believable({written}, asked));
            task->finish(store.serverRecord(written.resource(), written.id()));
            return;
        }
        readAnswer(result->body, reading(written.resource()), task,
                   [this, task, written, asked](const ReadAnswer &answer) {
                       const QList<Record> rows = answer.page.ok() ? answer.page->records : QList<Record>();
                       const auto fresh =
                           std::find_if(rows.cbegin(), rows.cend(),
                                        [&written](const Record &row) { return row.id() == written.id(); });
                       const Record &best = fresh == rows.cend() ? written : *fresh;
                       store.put(freshness.believable({best}, asked));
                       task->finish(store.serverRecord(written.resource(), written.id()));
                   });
    });
}

Job *Workspace::remove(const Record &record, const Resource *parent, qint64 parentId, QObject *owner,
                       WhenDone<Done> done)
{
    Task<Done> *task = d->begin(owner, std::move(done));
    const ApiRequest request = Private::write(Verb::Delete, routes::single(record, parent, parentId));
    d->countWrite(task);
    d->send<Done>(task, request, [this, task, record, parent, parentId](const ApiResult &result) {
        if (!result.ok()) {
            task->finish(result.error());
            return;
        }
        d->freshness.wrote(record.resource(), record.id());
        if (parent)
            d->freshness.wroteBelow(*parent, parentId, record.resource());
        d->store.remove(record.resource(), {record.id()});
        d->forgetRemoved(record);
        task->finish(Done());
    });
    return task;
}

void Workspace::Private::forgetRemoved(const Record &gone)
{
    const Resource &tickets = resource(resources::Tickets);
    const QLatin1StringView idElement = gone.resource().id;
    const bool product = gone.resource().is(resources::Products) || gone.resource().is(resources::Versions);
    const bool contact = gone.resource().is(resources::Contacts);
    if (!product && !contact)
        return;
    const QList<Record> known = store.serverRecords(tickets);
    const bool concerned = std::any_of(known.cbegin(), known.cend(), [&](const Record &ticket) {
        if (product)
            return ticket.integer(idElement) == gone.id() ||
                   ticket.integer(u"ReportedVersionID") == gone.id() ||
                   ticket.integer(u"SolvedVersionID") == gone.id();
        const QList<Link> contacts = ticket.contacts().value_or(QList<Link>());
        return std::any_of(contacts.cbegin(), contacts.cend(),
                           [&](const Link &link) { return link.id == gone.id(); });
    });
    if (concerned)
        q->reload(tickets);
}

Job *Workspace::subscribe(qint64 ticketId, qint64 userId, bool on, QObject *owner, WhenDone<Done> done)
{
    Task<Done> *task = d->begin(owner, std::move(done));
    const ApiRequest request = Private::write(Verb::Post, routes::subscription(ticketId, userId, on));
    d->countWrite(task);
    d->send<Done>(task, request, [task](const ApiResult &result) {
        if (result.ok())
            task->finish(Done());
        else
            task->finish(result.error());
    });
    return task;
}

} // namespace ticketeer
