#pragma once

#include "workspaceprivate.h"

namespace ticketeer {

// How every verb of the workspace sends, reads and ends: the templates of Workspace::Private.

template <typename T>
Task<T> *Workspace::Private::begin(QObject *owner, WhenDone<T> done)
{
    auto *task = new Task<T>(owner, std::move(done));
    Job *job = task;
    jobs.insert(job);
    QObject::connect(task, &QObject::destroyed, q, [this, job] { jobs.remove(job); });
    return task;
}

template <typename T>
void Workspace::Private::endLater(Task<T> *task, const Outcome<T> &outcome)
{
    QMetaObject::invokeMethod(
        task, [task, outcome] { task->finish(outcome); }, Qt::QueuedConnection);
}

template <typename T>
void Workspace::Private::send(Task<T> *task, const ApiRequest &request,
                              std::function<void(const ApiResult &)> then)
{
    if (request.path.isEmpty()) {
        // The service has no route to this: below another object that we do not know, for instance.
        ApiError error;
        error.kind = ApiError::Kind::NotFound;
        endLater<T>(task, error);
        return;
    }
    ApiCall *call = client.send(request, task);
    QObject::connect(call, &ApiCall::finished, task, then);
}

template <typename T>
void Workspace::Private::read(Task<T> *task, const ApiRequest &request, const ApiReply &reply,
                              const Resource &resource, std::function<void(const RecordBatch &)> then)
{
    readAnswer(reply.body, reading(resource), task,
               [this, task, request, reply, then = std::move(then)](const ReadAnswer &answer) {
                   if (answer.otherOrder)
                       followDates(*answer.otherOrder);
                   if (answer.page.ok()) {
                       evidence->note(answer.page->dateSamples);
                       then(*answer.page);
                   } else {
                       task->finish(errorForXml(request, reply, answer.page.error()));
                   }
               });
}

template <typename T>
void Workspace::Private::ask(Task<T> *task, const ApiRequest &request, const Resource &resource,
                             bool emptyIsFine, std::function<void(const RecordBatch &)> then)
{
    send<T>(task, request,
            [this, task, request, &resource, emptyIsFine, then = std::move(then)](const ApiResult &result) {
                if (!result.ok())
                    task->finish(result.error());
                else if (emptyIsFine && result->body.trimmed().isEmpty())
                    then(RecordBatch());
                else
                    read<T>(task, request, *result, resource, then);
            });
}

template <typename T>
ListLoad *Workspace::Private::load(Task<T> *task, ApiClient &from, const ListLoad::Plan &plan,
                                   std::function<void(const QList<Record> &)> then)
{
    auto *list = new ListLoad(from, plan, task);
    auto rows = std::make_shared<QList<Record>>();
    QObject::connect(list, &ListLoad::rows, task,
                     [rows](const QList<Record> &records) { rows->append(records); });
    QObject::connect(list, &ListLoad::progress, task, &Job::progress);
    QObject::connect(list, &ListLoad::datesSpeakFor, task,
                     [this](AccountFormat::Order order) { followDates(order); });
    QObject::connect(list, &ListLoad::failed, task, [task](const ApiError &error) { task->finish(error); });
    QObject::connect(list, &ListLoad::finished, task, [rows, then = std::move(then)] { then(*rows); });
    list->start();
    return list;
}

} // namespace ticketeer
