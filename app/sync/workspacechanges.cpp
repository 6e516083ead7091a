#include "workspaceprivate.h"

#include "routes.h"
#include "xml/recordwriter.h"
#include "xml/typedvalue.h"

namespace ticketeer {

void Workspace::Private::countWrite(Job *job)
{
    ++underWay;
    QObject::connect(job, &QObject::destroyed, q, [this] { Q_EMIT q->changesUnderWayChanged(--underWay); });
    Q_EMIT q->changesUnderWayChanged(underWay);
}

Job *Workspace::save(const Change &change, QObject *owner, WhenDone<Record> done)
{
    auto *task = new Task<Record>(owner, std::move(done));
    Change sent = change;
    // Otherwise the server notes its own system user, for ever (reference C.1: CreatorID takes effect on POST
    // only).
    const Field *creator = change.resource().field(u"CreatorID");
    if (change.isCreate() && d->me && creator && creator->writableOnCreate() && !change.edit(u"CreatorID"))
        sent.set(u"CreatorID", Value::of(d->me));
    ApiRequest request;
    request.verb = change.isCreate() ? Verb::Post : Verb::Put;
    request.path = change.isCreate() ? routes::create(sent)
                                     : routes::single(sent.base(), sent.parent(), sent.parentId());
    request.body = RecordWriter::body(sent);
    request.purpose = Purpose::Write;
    request.aboutOneObject = !change.isCreate();
    if (request.body.isEmpty() && !change.isCreate()) {
        QMetaObject::invokeMethod(
            task, [task, base = change.base()] { task->finish(base); }, Qt::QueuedConnection);
        return task;
    }
    d->countWrite(task);
    d->ask<Record>(task, request, change.resource(), true,
                   [this, task, sent](const RecordBatch &page) { d->takeAnswer(task, sent, page); });
    return task;
}

void Workspace::Private::takeAnswer(Task<Record> *task, const Change &change, const RecordBatch &page)
{
    Record written = page.records.value(0);
    if (written.isNull()) {
        if (change.isCreate()) {
            // Nothing tells the new object's id: the parent's list does.
            ApiError error;
            error.kind = ApiError::Kind::EmptyAnswer;
            error.outcomeUnknown = true;
            task->finish(error);
            return;
        }
        // PUT of phones and addresses answers nothing (reference B.3): look.
        reread(task, change.base(), change.parent(), change.parentId());
        return;
    }
    followZone(written);
    if (change.isCreate() && change.resource().is(resources::Tickets) && change.edit(u"DueDate")) {
        setDueDate(task, change, written);
        return;
    }
    finishWrite(task, change, written);
}

void Workspace::Private::setDueDate(Task<Record> *task, const Change &change, const Record &created)
{
    // POST does not read DueDate (reference C.1): a second request sets it.
    Change due = Change::update(created);
    due.set(u"DueDate", change.edit(u"DueDate")->after);
    ApiRequest request;
    request.verb = Verb::Put;
    request.path = routes::single(created, nullptr, 0);
    request.body = RecordWriter::body(due);
    request.purpose = Purpose::Write;
    request.aboutOneObject = true;
    ApiCall *call = client.send(request, task);
    QObject::connect(call, &ApiCall::finished, task, [this, task, change, created](const ApiResult &) {
        // The ticket exists whatever became of the date; unmet() will name it when it is missing.
        if (!task->ended())
            finishWrite(task, change, created);
    });
}

void Workspace::Private::finishWrite(Task<Record> *task, const Change &change, const Record &written)
{
    if (change.parent()) {
        store.addChild(*change.parent(), change.parentId(), written);
    } else {
        store.put({written});
    }
    // Answers to ticket writes lack the tags, and a POST's also what a second step did (reference G.19).
    const bool ticket = change.resource().is(resources::Tickets);
    if (ticket && (change.isCreate() || change.tags()))
        reread(task, written, nullptr, 0);
    else
        task->finish(store.record(written.resource(), written.id()));
}

void Workspace::Private::reread(Task<Record> *task, const Record &written, const Resource *parent,
                                qint64 parentId)
{
    const ApiRequest request = get(routes::single(written, parent, parentId));
    ApiCall *call = client.send(request, task);
    QObject::connect(call, &ApiCall::finished, task, [this, task, written](const ApiResult &result) {
        if (task->ended())
            return;
        if (!result.ok()) {
            // The write went through; only the look at it did not.
            task->finish(written);
            return;
        }
        readAnswer(result->body, reading(written.resource()), task,
                   [this, task, written](const ReadAnswer &answer) {
                       if (task->ended())
                           return;
                       const Record fresh = answer.page.ok() ? answer.page->records.value(0) : Record();
                       if (!fresh.isNull())
                           store.put({fresh});
                       task->finish(fresh.isNull() ? written : store.record(fresh.resource(), fresh.id()));
                   });
    });
}

QStringList Workspace::unmet(const Change &change, const Record &answer) const
{
    QStringList ignored;
    for (const FieldEdit &edit : change.edits()) {
        const Field *field = change.resource().field(edit.element);
        const bool sent =
            !field || (change.isCreate() ? field->writableOnCreate() || edit.element == u"DueDate"
                                         : field->writableOnUpdate());
        if (!sent)
            continue;
        const Value now = field ? answer.value(edit.element) : d->store.customValue(answer, edit.element);
        if (now.isAbsent() || (!now.hasValue() && !edit.after.hasValue()))
            continue;
        Value wanted = edit.after;
        if (wanted.isMoment() && now.isMoment()) {
            // The service answers in minutes.
            const qint64 apart = wanted.toMoment().secsTo(now.toMoment());
            if (std::abs(apart) < 60)
                continue;
        }
        if (now == wanted || now.toText().trimmed() == wanted.toText().trimmed())
            continue;
        ignored.append(edit.element);
    }
    if (change.tags() && answer.tags()) {
        const QSet<QString> wanted(change.tags()->cbegin(), change.tags()->cend());
        const QSet<QString> got(answer.tags()->cbegin(), answer.tags()->cend());
        if (wanted != got)
            ignored.append(QStringLiteral("Tags"));
    }
    return ignored;
}

Job *Workspace::remove(const Record &record, const Resource *parent, qint64 parentId, QObject *owner,
                       WhenDone<Done> done)
{
    auto *task = new Task<Done>(owner, std::move(done));
    ApiRequest request;
    request.verb = Verb::Delete;
    request.path = routes::single(record, parent, parentId);
    request.purpose = Purpose::Write;
    request.aboutOneObject = true;
    d->countWrite(task);
    d->send<Done>(task, request, [this, task, record](const ApiReply &) {
        d->store.remove(record.resource(), {record.id()});
        task->finish(Done());
    });
    return task;
}

Job *Workspace::Private::changeLink(Verb verb, qint64 ticketId, const Resource &other, qint64 otherId,
                                    QObject *owner, WhenDone<Done> done)
{
    auto *task = new Task<Done>(owner, std::move(done));
    ApiRequest request;
    request.verb = verb;
    request.path = routes::link(ticketId, other, otherId);
    request.purpose = Purpose::Write;
    request.aboutOneObject = true;
    countWrite(task);
    const Resource &tickets = resource(resources::Tickets);
    send<Done>(task, request, [this, task, ticketId, &tickets](const ApiReply &) {
        // One link may bring or take another: a contact brings its customer, the last contact takes it (B.2,
        // B.4).
        ask<Done>(task, get(routes::single(tickets, ticketId)), tickets, false,
                  [this, task](const RecordBatch &page) {
                      store.put(page.records);
                      task->finish(Done());
                  });
    });
    return task;
}

Job *Workspace::link(qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner,
                     WhenDone<Done> done)
{
    return d->changeLink(Verb::Post, ticketId, other, otherId, owner, std::move(done));
}

Job *Workspace::unlink(qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner,
                       WhenDone<Done> done)
{
    return d->changeLink(Verb::Delete, ticketId, other, otherId, owner, std::move(done));
}

Job *Workspace::subscribe(qint64 ticketId, qint64 userId, bool on, QObject *owner, WhenDone<Done> done)
{
    auto *task = new Task<Done>(owner, std::move(done));
    ApiRequest request;
    request.verb = Verb::Post;
    request.path = QString(routes::single(resource(resources::Tickets), ticketId) +
                           (on ? QLatin1StringView("/subscribe/") : QLatin1StringView("/unsubscribe/")) +
                           QString::number(userId));
    request.purpose = Purpose::Write;
    request.aboutOneObject = true;
    d->countWrite(task);
    d->send<Done>(task, request, [task](const ApiReply &) { task->finish(Done()); });
    return task;
}

} // namespace ticketeer
