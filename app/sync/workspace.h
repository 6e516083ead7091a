#pragma once

#include "api/account.h"
#include "api/apirequest.h"
#include "api/filter.h"
#include "job.h"
#include "records/change.h"
#include "store/recordstore.h"
#include "xml/accountformat.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ticketeer {

class ApiClient;
class StoreFile;

/// Where one list stands.
struct ListState
{
    enum class Phase : quint8 {
        NotLoaded,
        Loading,
        Loaded,
        Failed,
    };
    Phase phase = Phase::NotLoaded;
    qint64 done = 0;
    qint64 total = -1;
    QDateTime loadedAt;            ///< UTC; kept through a later failure
    QDateTime triedAt;             ///< UTC: when the server was last asked, whatever became of it
    QDateTime startedAt;           ///< UTC, with Loading
    qint64 doneAtStart = 0;        ///< with Loading: rows that an earlier run had read
    bool fromFile = false;         ///< as the last run left it; nobody has asked the server since
    std::optional<ApiError> error; ///< with Failed
};

/// The verbs that windows may ask for. Turns them into calls, reads the answers on worker threads, and puts
/// them into the store, where the models see them. Knows the routes; nobody else builds one. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(ApiClient &client, RecordStore &store, QObject *parent = nullptr);
    ~Workspace() override;

    /// Everything known is kept in this file, and read from it; the file is opened and closed by its owner.
    void keepIn(StoreFile &file);
    /// The account whose lists are shown from now on, before anybody is signed in: what is known of another
    /// one goes.
    void show(const QUrl &server, const QString &organization);
    /// Signs in; also does what show() does.
    void setAccount(const Account &account);
    /// fixed: the user said so; data that speaks otherwise is then only reported, not followed. Lists that
    /// were read in another format are read again.
    void setFormat(const AccountFormat &format, bool fixed);
    [[nodiscard]] const AccountFormat &format() const;
    /// The user who works here: author of actions and creator of tickets; 0: unknown, the server's system
    /// user.
    void setMe(qint64 userId);
    [[nodiscard]] qint64 me() const;
    /// By the clock that requests are counted with, UTC.
    [[nodiscard]] QDateTime now() const;

    // -- lists
    /// Brings a top-level list up to date: what changed since the last time where the service can tell
    /// (reference E.1: dates by "greater than"), else completely, page by page where the route pages. Merges
    /// by id; asking again while it loads is one load. listStateChanged tells how it goes; with
    /// Purpose::Refresh, that nobody waits for, only how it ended.
    void refresh(const Resource &resource, Purpose purpose = Purpose::List);
    /// Completely, whatever is known.
    void reload(const Resource &resource);
    /// About how many requests refresh() would take now; 0 when it does nothing.
    [[nodiscard]] int requestsToRefresh(const Resource &resource) const;
    void stopRefresh(const Resource &resource);
    [[nodiscard]] ListState listState(const Resource &resource) const;
    /// Types, statuses, severities, groups, users, products ...: everything that editors need to offer. Those
    /// not loaded yet, or all of them.
    void refreshLookups(bool all = false);
    /// Those that are loaded, when they are a day old.
    void refreshOldLookups();
    /// A search on the server with its own filters; merged into the store, ids to the caller.
    Job *search(const Resource &resource, const Filter &filter, QObject *owner, WhenDone<QList<qint64>> done);

    // -- one object
    /// A fresh copy of one object; for a ticket by id or, failing that, by number (reference D.8).
    Job *open(const Resource &resource, qint64 id, QObject *owner, WhenDone<Record> done);
    /// The same object again, wherever it lives; known from now or from an earlier run. The outcome is what
    /// the server says, without anything unsent.
    Job *openAgain(const Record &known, const Resource *parent, qint64 parentId, QObject *owner,
                   WhenDone<Record> done);
    /// The ticket that people know by this number. Unlike open(), never another ticket whose id is the same
    /// (reference D.8).
    Job *openTicketNumber(qint64 number, QObject *owner, WhenDone<Record> done);
    /// actions, customers, contacts, history ... of an object; stored as its children. Versions, phones and
    /// so on too.
    Job *loadChildren(const Resource &parent, qint64 parentId, const Resource &child, QObject *owner,
                      WhenDone<Done> done);
    /// The same below a record that need not be in the store.
    Job *loadChildren(const Record &parent, const Resource &child, QObject *owner, WhenDone<Done> done);
    /// A ticket's conversation for the file alone, at the lowest priority; what is shown already is brought
    /// up to date.
    Job *fetchConversation(qint64 ticketId, QObject *owner, WhenDone<Done> done);
    /// Raw XML of one object, as it came, for the raw view.
    Job *raw(const Resource &resource, qint64 id, QObject *owner, WhenDone<QByteArray> done);

    // -- changes; the server's answer is taken as truth and stored
    /// POST or PUT of what changed. The outcome carries what the server made of it; see unmet() for values it
    /// ignored.
    Job *save(const Change &change, QObject *owner, WhenDone<Record> done);
    /// Edits that the answer does not show (silently ignored by the server), by element.
    [[nodiscard]] QStringList unmet(const Change &change, const Record &answer) const;

    /// DELETE. For objects below a parent (phones, notes, versions, customer products) the parent is needed.
    Job *remove(const Record &record, const Resource *parent, qint64 parentId, QObject *owner,
                WhenDone<Done> done);
    /// A ticket's customers and contacts: POST and DELETE of the association; the ticket is re-read
    /// afterwards.
    Job *link(qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner, WhenDone<Done> done);
    Job *unlink(qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner, WhenDone<Done> done);
    /// Subscribes or unsubscribes an agent.
    Job *subscribe(qint64 ticketId, qint64 userId, bool on, QObject *owner, WhenDone<Done> done);

    /// Changes of the user (save, remove, link, upload ...) on their way to the server right now.
    [[nodiscard]] int changesUnderWay() const;

    // -- attachments of an action; progress in bytes
    /// The file gets the system's mark of one that came from the internet.
    Job *download(qint64 ticketId, qint64 actionId, const Record &attachment, const QString &toFile,
                  QObject *owner, WhenDone<Done> done);
    Job *upload(qint64 ticketId, qint64 actionId, const QString &file, QObject *owner, WhenDone<Record> done);

    // -- sign-in
    /// One cheap call with this account, without making it the current one: proves server, TLS and
    /// credentials, and brings the agents for "who am I".
    Job *testAccount(const Account &account, QObject *owner, WhenDone<QList<Record>> done);

Q_SIGNALS:
    void listStateChanged(const ticketeer::Resource *resource);
    /// The data speaks for another date order, or answers to writes for another zone, than the one set.
    /// Already followed when adopted; lists are then read anew.
    void formatDoubted(const ticketeer::AccountFormat &suggested, bool adopted);
    void credentialsRefused();
    void changesUnderWayChanged(int count);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
