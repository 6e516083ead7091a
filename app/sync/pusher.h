#pragma once

#include "api/apierror.h"
#include "store/outbox.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace ticketeer {

class Drafts;
class RecordStore;
class Workspace;

/// Carries the outbox to the server: the entries of one record in their order, each exactly once. Before a
/// PUT it reads the record again and merges by values; before an answer to a ticket it looks whether somebody
/// else wrote; after a lost answer it looks before it repeats. What the user has to decide waits for them and
/// holds up only the entries behind it. GUI thread.
class Pusher : public QObject
{
    Q_OBJECT
public:
    Pusher(Workspace &workspace, RecordStore &store, Outbox &outbox, QObject *parent = nullptr);
    ~Pusher() override;

    /// Before start(): what somebody has a draft over waits for that draft, also after a restart, and nothing
    /// leaves before the drafts are known. Outlives this.
    void setDrafts(const Drafts &drafts);
    /// With an account there is somebody to send to.
    void start();
    void stop();
    /// What waits because of the network is tried now.
    void networkIsBack();
    /// After trouble on the way: the first pause, doubled each time; how long a server is given to finish
    /// what it may have got, before the first look and before the second one. Milliseconds.
    struct Patience
    {
        int againMs = 5'000;
        int firstLookMs = 3'000;
        int secondLookMs = 12'000;
    };
    void setPatience(const Patience &patience);

    // -- what windows ask for; the entry is written down first and shows as unsent everywhere
    struct How
    {
        QString what{}; ///< for people: "Ticket 1042"
        QString batch{};
        qint64 after = 0;
        qint64 seenAction = 0;
        int holdMs = 0; ///< can be taken back for so long
        bool undoes = false;
    };
    qint64 save(const Change &change, const How &how);
    qint64 remove(const Record &record, const Resource *parent, qint64 parentId, const How &how);
    qint64 link(const Record &ticket, const Resource &other, qint64 otherId, const QString &otherName,
                const How &how);
    qint64 unlink(const Record &ticket, const Resource &other, qint64 otherId, const QString &otherName,
                  const How &how);
    /// An action that this entry will make, for upload(): it goes by the entry's number until the service has
    /// given it one of its own.
    [[nodiscard]] static Record actionToCome(qint64 entry, qint64 ticketId);
    /// To an action that is there, or (how.after) to one that is still to be sent.
    qint64 upload(const Record &action, const QString &file, const How &how);

    /// An entry of any kind, made with the above's rules; several at once for a bulk change.
    [[nodiscard]] static OutboxEntry entryFor(const Change &change, const How &how);
    QList<qint64> add(const QList<OutboxEntry> &entries);

    // -- what the user decides
    /// Waiting, refused or in a conflict: again, now. In a conflict: mine over theirs, or in spite of the
    /// news. In spite of a draft: as it was saved.
    void retry(qint64 id);
    /// A conflict of fields, decided: by element the value to write; what is left out keeps theirs.
    void resolve(qint64 id, const QHash<QString, Value> &choices);
    /// Takes an entry that is not under way back, with everything that needs it; true when it is gone. A file
    /// that is on its way is stopped as long as a part of it is still here.
    bool discard(qint64 id);
    /// Many at once, such as the rest of a bulk change; how many are gone.
    int discard(const QList<qint64> &ids);
    /// An entry that waits, is refused or in a conflict gets other contents and is sent as new.
    bool replace(qint64 id, const Change &change);
    /// An editor is open with it: it waits, with what has to come after it, until that is closed or it is
    /// replaced. What was typed there keeps it waiting as a draft.
    void setHeld(qint64 id, bool held);
    [[nodiscard]] bool isHeld(qint64 id) const;
    /// It waits because a draft over it is not finished.
    [[nodiscard]] bool hasDraft(qint64 id) const;
    /// Nothing of a bulk change (or, empty: at all) is sent until it goes on. Kept over a restart.
    void setPaused(const QString &batch, bool paused);
    [[nodiscard]] bool isPaused(const QString &batch) const;
    [[nodiscard]] bool isStarted() const;
    /// What kept the last try from reaching the server, and would keep every other one: unset while all is
    /// well.
    [[nodiscard]] std::optional<ApiError> trouble() const;

Q_SIGNALS:
    /// The server has it; `ignored` in the entry names what it did not take over.
    void done(qint64 id);
    /// Refused, or a question: see the entry.
    void needsUser(qint64 id);
    /// It could not be sent now and waits: the entry's trouble says why.
    void delayed(qint64 id);
    /// Of a file on its way, bytes.
    void progress(qint64 id, qint64 done, qint64 total);
    void pausedChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
