#pragma once

#include "delivery.h"
#include "pusher.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace ticketeer {

/// The inside of Pusher: which entries leave when, and what becomes of each try.
class Pusher::Private
{
public:
    Private(Pusher *pusher, Workspace &workspace, RecordStore &store, Outbox &outbox)
        : q(pusher), around{workspace, store, outbox}
    {
    }

    qint64 add(const OutboxEntry &entry);
    /// Once the caller is done.
    void lookSoon();
    void look();
    /// True when it is on its way.
    bool begin(const OutboxEntry &entry);
    void ended(const OutboxEntry &entry, const std::optional<ApiError> &error);
    void tell(const OutboxEntry &entry);
    /// What has left becomes unknown, what has not waits on.
    void haltAll();
    /// Only what has not left.
    void haltOne(qint64 id);
    /// Somebody is about to say it otherwise.
    void hold(qint64 id);
    void followDraft(const QString &key);
    [[nodiscard]] QSet<qint64> heldNow() const;
    /// What can be stopped on its way; false when it cannot.
    [[nodiscard]] bool stopOne(qint64 id);
    [[nodiscard]] int pauseMs() const;

    /// On the way to the server, for all entries.
    struct Trouble
    {
        int failures = 0; ///< in a row
        QDateTime until;  ///< UTC
        std::optional<ApiError> error;
    };

    static constexpr int AtOnce = 3;
    static constexpr int LongestPauseMs = 300'000;
    /// A limit of the service may hold for an hour, or as long as it says.
    static constexpr qint64 LongestHoldMs = 25 * 3'600'000LL;

    Pusher *q;
    Delivery::Surroundings around;
    QTimer timer;
    QHash<qint64, Delivery *> running;
    QSet<qint64> held; ///< in an editor
    const Drafts *drafts = nullptr;
    QSet<qint64> inSpiteOfDraft; ///< the user wants them sent as they were saved
    Trouble trouble;
    int againMs = Patience().againMs;
    bool started = false;
    bool lookDue = false;
};

} // namespace ticketeer
