#include "workspaceprivate.h"

#include "routes.h"

namespace ticketeer {

Job *Workspace::download(qint64 ticketId, qint64 actionId, const Record &attachment, const QString &toFile,
                         QObject *owner, WhenDone<Done> done)
{
    auto *task = new Task<Done>(owner, std::move(done));
    ApiRequest request;
    request.path = routes::attachment(ticketId, actionId, attachment.id());
    request.saveTo = toFile;
    request.aboutOneObject = true;
    ApiCall *call = d->client.send(request, task);
    connect(call, &ApiCall::downloadProgress, task, &Job::progress);
    connect(call, &ApiCall::finished, task, [task](const ApiResult &result) {
        if (result.ok())
            task->finish(Done());
        else
            task->finish(result.error());
    });
    return task;
}

Job *Workspace::upload(qint64 ticketId, qint64 actionId, const QString &file, QObject *owner,
                       WhenDone<Record> done)
{
    auto *task = new Task<Record>(owner, std::move(done));
    ApiRequest request;
    request.verb = Verb::Post;
    request.path = routes::attachments(ticketId, actionId);
    request.uploadFile = file;
    request.purpose = Purpose::Write;
    request.aboutOneObject = true;
    d->countWrite(task);
    const Resource &attachments = resource(resources::Attachments);
    const Resource &actions = resource(resources::Actions);
    ApiCall *call = d->client.send(request, task);
    connect(call, &ApiCall::uploadProgress, task, &Job::progress);
    connect(call, &ApiCall::finished, task,
            [this, task, actionId, request, &attachments, &actions](const ApiResult &result) {
                if (!result.ok()) {
                    task->finish(result.error());
                    return;
                }
                const ApiReply reply = *result;
                readAnswer(reply.body, d->reading(attachments), task,
                           [this, task, actionId, request, reply, &actions](const ReadAnswer &answer) {
                               if (!answer.page.ok()) {
                                   ApiError error = errorForXml(request, reply, answer.page.error());
                                   error.outcomeUnknown = true;
                                   task->finish(error);
                                   return;
                               }
                               const Record made = answer.page->records.value(0);
                               if (!made.isNull())
                                   d->store.addChild(actions, actionId, made);
                               task->finish(made);
                           });
            });
    return task;
}

} // namespace ticketeer
