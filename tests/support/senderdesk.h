#pragma once

#include "practice.h"

#include "store/outbox.h"
#include "store/unsentoverlay.h"
#include "store/workfile.h"
#include "sync/pusher.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace ticketeer::test {

/// A client with an outbox in a real file.
struct SenderDesk : ClientDesk
{
    SenderDesk()
    {
        workspace.setFormat(AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")),
                            false);
        pusher.setPatience({5, 5, 20});
    }
    /// The same folder as an earlier one's: its outbox.
    [[nodiscard]] bool start(const QUrl &server, const QString &folder)
    {
        QSignalSpy read(&outbox, &Outbox::read);
        work.open(folder + QStringLiteral("/kept.work"));
        if (!signIn(server.toString()) || (!outbox.isRead() && !read.wait(15'000)))
            return false;
        pusher.start();
        return true;
    }
    [[nodiscard]] OutboxEntry::State state(qint64 id) const
    {
        const auto entry = outbox.entry(id);
        return entry ? entry->state : OutboxEntry::State::Done;
    }
    /// Waits until nothing of it is under way any more, whatever came of it.
    [[nodiscard]] bool settled(qint64 id, int timeoutMs = 20'000) const
    {
        return QTest::qWaitFor(
            [this, id] {
                const auto entry = outbox.entry(id);
                return !entry || entry->state == OutboxEntry::State::Done || entry->needsUser();
            },
            timeoutMs);
    }
    /// Fetches one object as it is now.
    [[nodiscard]] Record fresh(const Resource &resource, qint64 id)
    {
        const auto got = outcome<Record>([&](auto done) { workspace.open(resource, id, &work, done); });
        return got && got->ok() ? got->value() : Record();
    }
    [[nodiscard]] QList<Record> freshActions(qint64 ticket)
    {
        const Resource &tickets = resource(resources::Tickets);
        const Resource &actions = resource(resources::Actions);
        const auto got =
            outcome<Done>([&](auto done) { workspace.loadChildren(tickets, ticket, actions, &work, done); });
        return got && got->ok() ? store.serverChildren(tickets, ticket, actions) : QList<Record>();
    }

    WorkFile work;
    Outbox outbox{work};
    UnsentOverlay overlay{outbox, store};
    Pusher pusher{workspace, store, outbox};
};

} // namespace ticketeer::test
