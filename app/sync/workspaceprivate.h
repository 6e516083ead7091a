#pragma once

#include "api/apiclient.h"
#include "api/xmlfailure.h"
#include "freshness.h"
#include "listload.h"
#include "store/storefile.h"
#include "task.h"
#include "workspace.h"
#include "zoneevidence.h"

#include <QHash>
#include <QSet>

#include <map>

namespace ticketeer {

/// The inside of Workspace, shared by the files that hold its verbs: lists, objects, changes, links, files.
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
        AccountFormat readIn; ///< the format that its first page was read in
        Freshness::Moment asked = 0;
        QDateTime startedAt;       ///< UTC, of the load under way, by the server's clock where it tells
        QDateTime newestModified;  ///< of all rows read, UTC
        QDateTime since;           ///< changes up to here are known, UTC; invalid: read whole next time
        QDateTime wholeAt;         ///< when it was last read whole, UTC
        QDateTime answeredAt;      ///< what the server's clock said when it was last asked with success
        QDateTime otherFieldsAt;   ///< when custom fields were last seen to be others, UTC
        QSet<qint64> unknownAsked; ///< ids that it was read again for
        int askedInVain = 0;       ///< how often that told nothing new
        bool catchingUp = false;   ///< the load under way asks for changes only
        bool otherFields = false;  ///< it shows that custom fields were renamed, added or removed
        QList<QDateTime> stamps;   ///< of tickets that are new in it or have changed
    };

    Workspace *q;
    ApiClient &client;
    RecordStore &store;
    bool formatFixed = false;
    std::optional<AccountFormat> doubted; ///< what was last suggested against a fixed format
    std::shared_ptr<DateEvidence> evidence = std::make_shared<DateEvidence>();
    ZoneEvidence zoneEvidence;
    Freshness freshness;
    qint64 me = 0;
    int underWay = 0;
    std::map<const Resource *, List> lists;
    QSet<Job *> jobs;
    bool rereadDue = false;
    StoreFile *file = nullptr;      ///< where all of it is kept; may be null
    QString belongsTo;              ///< the account that the store speaks of
    QSet<const Resource *> awaited; ///< asked for while the file was still being read
    QDateTime deletionsSeen;        ///< up to here, UTC
    QDateTime deletionsAsked;

    // -- workspaceprivate.cpp
    [[nodiscard]] ReadingTask reading(const Resource &resource) const;
    /// A list with everything that does not depend on the verb.
    [[nodiscard]] ListLoad::Plan plan(const Resource &resource, const QString &path) const;
    [[nodiscard]] static ApiRequest get(const QString &path);
    [[nodiscard]] static ApiRequest write(Verb verb, const QString &path);
    /// Another account, or the end: what is under way must not reach the store any more.
    void endJobs();
    void followDates(AccountFormat::Order order);
    /// An answer to a write says "modified now": tells the account's zone (reference D.1). True when the
    /// format changed, so that the answer itself was read wrongly.
    bool followZone(const Record &written);
    /// Stamps have been read that many seconds too early.
    bool adoptShift(qint64 seconds);
    bool adopt(const AccountFormat &format);
    /// Lists that were read in another format than the current one are read again, once the caller is done:
    /// settings come one by one.
    void rereadLater();
    [[nodiscard]] bool isMisread(const Resource &resource, const List &list) const;

    // -- workspacelists.cpp
    void setState(const Resource &resource, const ListState &state);
    void listEnded(const Resource &resource, const std::optional<ApiError> &error);
    /// A load with everything that whole lists and changes have in common.
    void start(const Resource &resource, const ListLoad::Plan &plan, bool catchingUp, bool quietly);
    void loadWhole(const Resource &resource, Purpose purpose);
    void takeRows(const Resource &resource, const QList<Record> &records);
    void endPage(const Resource &resource);
    void endWhole(const Resource &resource, List &list);
    /// My open tickets, before the rest of a long list.
    void askForMine(const Resource &resource);

    // -- workspacecatchup.cpp
    /// Whether asking for changes tells everything that is new.
    [[nodiscard]] bool canCatchUp(const Resource &resource) const;
    void catchUp(const Resource &resource, Purpose purpose);
    void endCatchUp(const Resource &resource, List &list);
    /// What rows that changed since the last time tell of the account: its zone, its custom fields. To be
    /// called before they are put into the store.
    void learnFrom(const Resource &resource, List &list, const QList<Record> &rows);
    /// Tickets that the server says were deleted.
    void askDeletions(Purpose purpose);
    /// A row that points to a type, status or agent we have never heard of: that list is out of date.
    void askForUnknown(const QList<Record> &rows);
    void askAgainFor(const Resource &resource, const QSet<qint64> &ids);

    // -- workspacekept.cpp
    [[nodiscard]] bool isWaitingForFile() const;
    [[nodiscard]] QString mark(const Resource &resource, QLatin1StringView name) const;
    void setMark(const Resource &resource, QLatin1StringView name, const QString &value);
    void keepState(const Resource &resource);
    void keepPosition(const Resource &resource);
    void takeKept();
    [[nodiscard]] std::optional<ListLoad::Position> keptPosition(const Resource &resource) const;

    // -- workspace.cpp
    Job *loadFrom(const QString &path, const Resource &parent, qint64 parentId, const Resource &child,
                  QObject *owner, WhenDone<Done> done);
    /// One of a record's lists, loaded anew as often as something is written to it meanwhile.
    void loadBelow(Task<Done> *task, const Resource &parent, qint64 parentId, const Resource &child,
                   const QString &path);
    /// What is known after an answer that was asked for at that moment.
    [[nodiscard]] Outcome<Record> takeOne(const Record &found, Freshness::Moment asked,
                                          const ApiRequest &request);

    // -- workspacechanges.cpp
    void count(Job *job);
    void takeAnswer(Task<Record> *task, const Change &change, const RecordBatch &page);
    void sendSecondStep(Task<Record> *task, const Change &change, const Record &created);
    /// stale: later requests have changed more than `written` shows.
    void finishWrite(Task<Record> *task, const Change &change, const Record &written, bool stale);
    /// Looks again at what was written; `written` is what is known when that fails.
    void reread(Task<Record> *task, const Record &written, const Resource *parent, qint64 parentId);
    /// What the server changes elsewhere when this object goes (reference B.4).
    void forgetRemoved(const Record &gone);

    // -- workspacelinks.cpp
    Job *changeLink(Verb verb, qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner,
                    WhenDone<Done> done);
    void patchLink(Verb verb, qint64 ticketId, const Resource &other, qint64 otherId);

    /// Counts a write while its job lives.
    template <typename T>
    void countWrite(Task<T> *task)
    {
        task->setWrites();
        count(task);
    }
    /// A job of a verb, known until it ends.
    template <typename T>
    Task<T> *begin(QObject *owner, WhenDone<T> done);
    /// Ends a task from the event loop.
    template <typename T>
    void endLater(Task<T> *task, const Outcome<T> &outcome);
    template <typename T>
    void send(Task<T> *task, const ApiRequest &request, std::function<void(const ApiResult &)> then);
    /// Sends, reads the answer as records of this resource, and goes on with the page; errors end the task.
    /// An empty body is an empty page when emptyIsFine.
    template <typename T>
    void ask(Task<T> *task, const ApiRequest &request, const Resource &resource, bool emptyIsFine,
             std::function<void(const RecordBatch &)> then);
    /// Reads an answer that is there; errors end the task.
    template <typename T>
    void read(Task<T> *task, const ApiRequest &request, const ApiReply &reply, const Resource &resource,
              std::function<void(const RecordBatch &)> then);
    /// Loads a list for a task and hands over its rows as they came when it is complete.
    template <typename T>
    ListLoad *load(Task<T> *task, ApiClient &from, const ListLoad::Plan &plan,
                   std::function<void(const QList<Record> &)> then);
};

} // namespace ticketeer

#include "workspacecalls.h"
