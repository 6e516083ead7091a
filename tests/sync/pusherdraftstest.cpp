#include "support/senderdesk.h"

#include "store/drafts.h"

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// An entry of the outbox that somebody has begun to say otherwise: the old words are not sent behind their
/// back, also when the program ended in between, and it does not wait for ever.
class PusherDraftsTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;

    /// A run of the program over the files of the one before.
    struct Run : SenderDesk
    {
        Run() { pusher.setDrafts(drafts); }
        Drafts drafts{work};
    };

    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Run> run;
    Record ticket;

    static const Resource &tickets() { return resource(resources::Tickets); }
    [[nodiscard]] bool start()
    {
        run = std::make_unique<Run>();
        return run->start(server->baseUrl(), folder->path());
    }
    /// As a power cut: nobody takes leave. What was put is on the disk by then.
    void kill()
    {
        run->drafts.flush();
        QTRY_VERIFY(run->work.isSafe());
        run->pusher.stop();
        run.reset();
    }
    [[nodiscard]] Change renamed(const QString &name) const
    {
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(name));
        return change;
    }
    /// Opened from the outbox, and typed into.
    void typeOver(qint64 entry, const QString &name) const
    {
        Draft draft;
        draft.key = u"outbox/%1"_s.arg(entry);
        draft.title = u"Ticket"_s;
        draft.change = renamed(name);
        draft.view.insert(EntryInView, entry);
        run->drafts.put(draft);
    }
    /// Saved, opened for editing at once, typed over, and the light goes out.
    [[nodiscard]] qint64 leaveUnfinished()
    {
        run->pusher.setPaused({}, true);
        const qint64 entry = run->pusher.save(renamed(u"The old words"_s), {});
        run->pusher.setHeld(entry, true);
        typeOver(entry, u"Better words"_s);
        run->pusher.setPaused({}, false);
        kill();
        return entry;
    }
    [[nodiscard]] int changes() const
    {
        int count = 0;
        for (const sandbox::SandboxServer::Exchange &exchange : server->exchanges())
            count += exchange.verb == "PUT" ? 1 : 0;
        return count;
    }
    /// Something else that is saved now has been sent: whatever could leave has had its chance.
    [[nodiscard]] bool othersGoPast()
    {
        Change change = Change::create(resource(resources::Actions), &tickets(), ticket.id());
        change.set(u"Description", Value::of(u"goes past it"_s));
        const qint64 other = run->pusher.save(change, {});
        return run->settled(other) && run->state(other) == State::Done;
    }
    [[nodiscard]] QString nameOnServer() const { return run->fresh(tickets(), ticket.id()).text(u"Name"); }

private Q_SLOTS:
    void init()
    {
        server =
            std::make_unique<sandbox::SandboxServer>(Practice::options(sandbox::Options::Profile::Y2018, 10));
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(server->start() && start());
        QCOMPARE(run->load(resources::Tickets).phase, ListState::Phase::Loaded);
        ticket = run->store.record(tickets(), run->store.ids(tickets()).first());
        QVERIFY(!ticket.isNull());
        server->clearExchanges();
    }
    void cleanup() { run.reset(); }

    void theOldWordsAreNotSentAfterARestart()
    {
        const qint64 entry = leaveUnfinished();
        QVERIFY(start());
        QVERIFY(othersGoPast());
        QCOMPARE(run->state(entry), State::Waiting);
        QVERIFY(run->pusher.hasDraft(entry));
        QVERIFY(!run->pusher.isHeld(entry));
        QCOMPARE(changes(), 0);
    }

    void theBetterWordsGoOnceTheyAreSaved()
    {
        const qint64 entry = leaveUnfinished();
        QVERIFY(start());
        QVERIFY(othersGoPast());
        const std::optional<Draft> draft = run->drafts.draft(u"outbox/%1"_s.arg(entry));
        QVERIFY(draft);
        run->drafts.together([&] {
            QVERIFY(run->pusher.replace(entry, draft->change));
            run->drafts.remove(draft->key);
        });
        QVERIFY(run->settled(entry));
        QCOMPARE(run->state(entry), State::Done);
        QCOMPARE(nameOnServer(), u"Better words"_s);
        QCOMPARE(changes(), 1);
    }

    void theOldWordsGoWhenTheDraftIsThrownAway()
    {
        const qint64 entry = leaveUnfinished();
        QVERIFY(start());
        QVERIFY(othersGoPast());
        run->drafts.remove(u"outbox/%1"_s.arg(entry));
        QVERIFY(run->settled(entry));
        QCOMPARE(nameOnServer(), u"The old words"_s);
    }

    void theOldWordsGoWhenTheUserSaysSoAndTheDraftStays()
    {
        const qint64 entry = leaveUnfinished();
        QVERIFY(start());
        QVERIFY(othersGoPast());
        run->pusher.retry(entry);
        QVERIFY(run->settled(entry));
        QCOMPARE(nameOnServer(), u"The old words"_s);
        QVERIFY(run->drafts.draft(u"outbox/%1"_s.arg(entry)));
    }

    void whoTypesOnAfterThatHoldsItAgain()
    {
        const qint64 entry = leaveUnfinished();
        server->setFaults({u"status=503:PUT tickets"_s});
        QVERIFY(start());
        QVERIFY(othersGoPast());
        run->pusher.retry(entry);
        QTRY_VERIFY_WITH_TIMEOUT(changes() > 0, 15'000);
        typeOver(entry, u"Still better words"_s);
        QVERIFY(run->pusher.hasDraft(entry));
        server->setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(run->state(entry) == State::Waiting, 15'000);
        QVERIFY(othersGoPast());
        QVERIFY(nameOnServer() != u"The old words"_s);
    }

    void nothingWaitsForADraftOfSomethingElse()
    {
        Draft draft;
        draft.key = u"tickets/%1/edit"_s.arg(ticket.id());
        draft.change = renamed(u"Not saved at all"_s);
        run->drafts.put(draft);
        kill();
        QVERIFY(start());
        const qint64 entry = run->pusher.save(renamed(u"Saved"_s), {});
        QVERIFY(run->settled(entry));
        QCOMPARE(nameOnServer(), u"Saved"_s);
    }

    void anEditorThatIsClosedWithADraftKeepsItWaiting()
    {
        run->pusher.setPaused({}, true);
        const qint64 entry = run->pusher.save(renamed(u"The old words"_s), {});
        run->pusher.setHeld(entry, true);
        run->pusher.setPaused({}, false);
        typeOver(entry, u"Better words"_s);
        run->pusher.setHeld(entry, false);
        QVERIFY(othersGoPast());
        QCOMPARE(run->state(entry), State::Waiting);
        QCOMPARE(changes(), 0);
    }
};

QTEST_GUILESS_MAIN(PusherDraftsTest)
#include "pusherdraftstest.moc"
