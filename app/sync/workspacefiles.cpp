#include "workspaceprivate.h"

#include "internetmark.h"
#include "routes.h"

namespace ticketeer {

Job *Workspace::download(qint64 ticketId, qint64 actionId, const Record &attachment, const QString &toFile,
                         QObject *owner, WhenDone<Done> done)
{
    Task<Done> *task = d->begin(owner, std::move(done));
    ApiRequest request = Private::get(routes::attachment(ticketId, actionId, attachment.id()));
    request.saveTo = toFile;
    ApiCall *call = d->client.send(request, task);
    connect(call, &ApiCall::downloadProgress, task, &Job::progress);
    QUrl from = d->client.account().server;
    from.setPath(from.path() + request.path);
    connect(call, &ApiCall::finished, task, [task, toFile, from](const ApiResult &result) {
        if (!result.ok()) {
            task->finish(result.error());
            return;
        }
        // Whoever saved it may be anybody: the system is to ask before it runs it.
        markFromInternet(toFile, from);
        task->finish(Done());
    });
    return task;
}

Job *Workspace::upload(qint64 ticketId, qint64 actionId, const QString &file, QObject *owner,
                       WhenDone<Record> done)
{
    Task<Record> *task = d->begin(owner, std::move(done));
    ApiRequest request = Private::write(Verb::Post, routes::attachments(ticketId, actionId));
    request.uploadFile = file;
    d->countWrite(task);
    ApiCall *call = d->client.send(request, task);
    connect(call, &ApiCall::uploadProgress, task, &Job::progress);
    connect(call, &ApiCall::finished, task, [this, task, actionId, request](const ApiResult &result) {
        if (!result.ok()) {
            task->finish(result.error());
            return;
        }
        d->read<Record>(task, request, *result, resource(resources::Attachments),
                        [this, task, actionId](const RecordBatch &page) {
                            const Record made = page.records.value(0);
                            if (!made.isNull()) {
                                d->freshness.wroteBelow(resource(resources::Actions), actionId,
                                                        made.resource());
                                d->store.addChild(resource(resources::Actions), actionId, made);
                            }
                            task->finish(made);
                        });
    });
    return task;
}

} // namespace ticketeer
