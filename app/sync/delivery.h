#pragma once

#include "job.h"
#include "store/outbox.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ticketeer {

class RecordStore;
class Workspace;

/// One try to bring one entry of the outbox to the server, from the first look to the server's answer.
/// Changes the entry in its own copy; before anything leaves that may change something, the entry is on the
/// disk as Sending. Destroying it stops it; what was on its way then has an unknown outcome. GUI thread.
class Delivery : public QObject
{
    Q_OBJECT
public:
    /// What all tries share; outlives them.
    struct Surroundings
    {
        Workspace &workspace;
        RecordStore &store;
        Outbox &outbox;
        /// How long after a lost answer the server is given to finish, before the first look and before the
        /// second one; milliseconds.
        int firstLookMs = 3'000;
        int secondLookMs = 12'000;
    };

    /// The kind of try that the entry needs.
    [[nodiscard]] static Delivery *make(Surroundings &around, const OutboxEntry &entry, QObject *parent);

    virtual void start() = 0;
    [[nodiscard]] const OutboxEntry &entry() const { return m_entry; }
    /// It has left, and nothing is known of it yet.
    [[nodiscard]] bool hasLeft() const { return m_left; }
    /// It is on its way, and destroying it now certainly leaves nothing of it on the server.
    [[nodiscard]] virtual bool canBeStopped() const { return false; }

Q_SIGNALS:
    /// The entry as it is after this try. `error` when that was not a success; trouble says the same.
    void ended(const ticketeer::OutboxEntry &entry, const std::optional<ticketeer::ApiError> &error);
    /// Of a file, bytes.
    void progress(qint64 done, qint64 total);

protected:
    Delivery(Surroundings &around, OutboxEntry entry, QObject *parent);

    /// Writes it down as Sending, then does this.
    void leave(std::function<void()> send);
    void succeed(const Record &answer, const QStringList &ignored = {});
    void ask(OutboxEntry::Question question);
    /// By the error: waits, unknown, gone, or refused. `whileLooking`: nothing had left in this try.
    void fail(const ApiError &error, bool whileLooking);
    void refuseWithEarlierTrouble();
    /// It is certain that nothing of it arrived: the next try sends again.
    void sendAgain();

    /// Ids that other entries have brought about: never taken for this one's.
    [[nodiscard]] bool isClaimed(const Resource &resource, qint64 id) const;
    [[nodiscard]] qint64 highestKnown(const Resource &resource) const;

    Surroundings &m_around;
    OutboxEntry m_entry;

private:
    void end(const std::optional<ApiError> &error);
    bool m_left = false;
    bool m_ended = false;
};

/// The parts of an error that an entry keeps.
[[nodiscard]] OutboxTrouble troubleOf(const ApiError &error);
/// The same error again, for people's sentences.
[[nodiscard]] ApiError errorOf(const OutboxTrouble &trouble);
/// It is about the way to the server, not about this entry: everything else would meet it, too.
[[nodiscard]] bool concernsEverything(const ApiError &error);

} // namespace ticketeer
