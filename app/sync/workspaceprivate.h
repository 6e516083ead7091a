#pragma once

#include "api/apiclient.h"
#include "api/xmlfailure.h"
#include "listload.h"
#include "task.h"
#include "workspace.h"

#include <QHash>

#include <map>

namespace ticketeer {

/// The inside of Workspace, shared by the files that hold its verbs: lists, objects, changes, files.
class Workspace::Private
{
public:
    Private(Workspace *workspace, ApiClient &apiClient, RecordStore &records)
        : q(workspace), client(apiClient), store(records)
    {
    }

    struct List
    {
        ListState state;
        ListLoad *load = nullptr;
    };

    Workspace *q;
    ApiClient &client;
    RecordStore &store;
    bool formatFixed = false;
    qint64 me = 0;
    int underWay = 0;
    std::map<const Resource *, List> lists;

    [[nodiscard]] ReadingTask reading(const Resource &resource) const
    {
        return {&resource, store.format(), !formatFixed, false};
    }
    void setState(const Resource &resource, const ListState &state);
    void listEnded(const Resource &resource, const std::optional<ApiError> &error);
    void followDates(AccountFormat::Order order);
    /// An answer to a write says "modified now": tells the account's zone (reference D.1).
    void followZone(const Record &written);
    void adopt(const AccountFormat &format);

    /// Sends, reads the answer as records of this resource, and goes on with the page; errors end the task.
    /// An empty body is an empty page when emptyIsFine.
    template <typename T>
    void ask(Task<T> *task, const ApiRequest &request, const Resource &resource, bool emptyIsFine,
             std::function<void(const RecordBatch &)> then);
    template <typename T>
    void send(Task<T> *task, const ApiRequest &request, std::function<void(const ApiReply &)> then);

    [[nodiscard]] ApiRequest get(const QString &path) const;
    /// Counts a write while its job lives.
    void countWrite(Job *job);
    void reread(Task<Record> *task, const Record &written, const Resource *parent, qint64 parentId);
    void takeAnswer(Task<Record> *task, const Change &change, const RecordBatch &page);
    void setDueDate(Task<Record> *task, const Change &change, const Record &created);
    void finishWrite(Task<Record> *task, const Change &change, const Record &written);
    Job *changeLink(Verb verb, qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner,
                    WhenDone<Done> done);
};

template <typename T>
void Workspace::Private::send(Task<T> *task, const ApiRequest &request,
                              std::function<void(const ApiReply &)> then)
{
    ApiCall *call = client.send(request, task);
    QObject::connect(call, &ApiCall::finished, task, [task, then = std::move(then)](const ApiResult &result) {
        if (task->ended())
            return;
        if (result.ok())
            then(*result);
        else
            task->finish(result.error());
    });
}

template <typename T>
void Workspace::Private::ask(Task<T> *task, const ApiRequest &request, const Resource &resource,
                             bool emptyIsFine, std::function<void(const RecordBatch &)> then)
{
    send<T>(task, request,
            [this, task, request, &resource, emptyIsFine, then = std::move(then)](const ApiReply &reply) {
                if (emptyIsFine && reply.body.trimmed().isEmpty()) {
                    then(RecordBatch());
                    return;
                }
                readAnswer(reply.body, reading(resource), task,
                           [this, task, request, reply, then](const ReadAnswer &answer) {
                               if (task->ended())
                                   return;
                               if (answer.otherOrder)
                                   followDates(*answer.otherOrder);
                               if (answer.page.ok()) {
                                   then(*answer.page);
                                   return;
                               }
                               ApiError error = errorForXml(request, reply, answer.page.error());
                               error.outcomeUnknown = request.verb != Verb::Get;
                               task->finish(error);
                           });
            });
}

} // namespace ticketeer
