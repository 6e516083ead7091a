#pragma once

#include "records/change.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ticketeer {

/// Why the server did not take an entry, without the layer that talks to it: ApiError's parts.
struct OutboxTrouble
{
    int kind = 0; ///< ApiError::Kind
    int status = 0;
    QString serverText;
    QString technical;
    QString request;

    bool operator==(const OutboxTrouble &) const = default;
};

/// One thing that is to be done on the server: who wants it, how far it is, and all that is needed to do it
/// after a restart. A value.
struct OutboxEntry
{
    enum class Kind : quint8 {
        Save,   ///< change: POST or PUT
        Remove, ///< change.base() goes
        Link,   ///< `other` is added to the ticket change.base()
        Unlink,
        Upload, ///< `file` to the action change.base()
    };
    enum class State : quint8 {
        Waiting,  ///< for its turn, the network, the budget, or another entry
        Sending,  ///< on its way; when found in a file: Unknown
        Unknown,  ///< it may have been carried out: looked for before anything is sent again
        Refused,  ///< the server said no, trouble says why; nothing happens until the user decides
        Conflict, ///< the user has to decide: see question
        Done,     ///< kept for a while, so that it can be undone and reported
    };
    enum class Question : quint8 {
        None,
        Fields, ///< both sides changed the same fields: `theirs` is what the server has now
        Gone,   ///< the record is not there any more, or not ours
        News,   ///< others wrote to the ticket since the agent last looked: `news`
    };

    qint64 id = 0; ///< given by the outbox, growing in the order of saving; a new record shows as -id
    Kind kind = Kind::Save;
    State state = State::Waiting;
    Question question = Question::None;
    Change change = Change::create(resource(resources::Tickets));
    const Resource *other = nullptr; ///< Link, Unlink: customers or contacts
    qint64 otherId = 0;
    QString otherName;
    QString file;     ///< Upload: path of a copy of ours or of the user's file
    qint64 after = 0; ///< the entry that must be done first and whose object this one belongs to; 0: none
    QString batch;    ///< entries of one bulk change; empty: a single one
    QString what;     ///< for people, as it was called when it was saved: "Ticket 1042"

    QDateTime savedAt;   ///< UTC
    QDateTime sentAt;    ///< UTC, by the request clock: when it last left
    QDateTime notBefore; ///< UTC; a hold that can be taken back, or the pause after a failure
    int tries = 0;
    /// The newest action of the ticket that the author has seen; a later one by somebody else is news.
    qint64 seenAction = 0;
    /// The highest id of its kind known before it was sent: what is found later above it may be ours.
    qint64 knownUpTo = 0;
    /// What the server's record was just before it was written: the base for undoing.
    std::optional<Record> before;
    std::optional<Record> theirs;
    QList<Record> news;
    std::optional<OutboxTrouble> trouble;
    qint64 serverId = 0;   ///< Done: the object that came of it
    QStringList ignored;   ///< Done: elements that the server kept its own value for
    bool undoes = false;   ///< it takes back another one; not offered for undoing again
    bool skipLook = false; ///< the user has decided: send without asking for news or merging

    /// Which record of change.resource() it is about; below 0: one that is still to be created.
    [[nodiscard]] qint64 recordId() const
    {
        if (change.id() != 0)
            return change.id();
        return kind == Kind::Save ? -id : -after;
    }
    [[nodiscard]] bool isUnsent() const { return state != State::Done; }
    [[nodiscard]] bool isCreate() const { return kind == Kind::Save && change.isCreate(); }
    /// The user has to do something.
    [[nodiscard]] bool needsUser() const { return state == State::Refused || state == State::Conflict; }
};

} // namespace ticketeer
