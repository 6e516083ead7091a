#include "support/cutproxy.h"
#include "support/senderdesk.h"

#include <QFile>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What becomes of everything that is saved: at once in the outbox, sooner or later on the server, and never
/// lost on the way.
class PusherTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<CutProxy> proxy;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<SenderDesk> desk;

    static const Resource &tickets() { return resource(resources::Tickets); }
    static const Resource &actions() { return resource(resources::Actions); }
    [[nodiscard]] bool startDesk()
    {
        desk = std::make_unique<SenderDesk>();
        return desk->start(proxy->baseUrl(), folder->path());
    }
    [[nodiscard]] Record anyTicket(int index = 0)
    {
        QList<qint64> ids = desk->store.ids(tickets());
        ids.removeIf([](qint64 id) { return id < 0; });
        std::sort(ids.begin(), ids.end());
        return desk->store.record(tickets(), ids.value(index));
    }
    [[nodiscard]] static Change reply(qint64 ticket, const QString &words)
    {
        Change change = Change::create(actions(), &tickets(), ticket);
        change.set(u"Description", Value::of(words));
        change.set(u"IsVisibleOnPortal", Value::of(false));
        return change;
    }
    [[nodiscard]] Change ticketLike(const Record &like, const QString &title) const
    {
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(title));
        for (const auto element : {u"TicketTypeID", u"TicketStatusID", u"TicketSeverityID"})
            change.set(element, like.value(element));
        return change;
    }
    [[nodiscard]] int saying(qint64 ticket, const QString &words)
    {
        int count = 0;
        for (const Record &action : desk->freshActions(ticket))
            count += action.text(u"Description").contains(words) ? 1 : 0;
        return count;
    }
    [[nodiscard]] int requests(const QByteArray &verb, const QString &path) const
    {
        int count = 0;
        for (const sandbox::SandboxServer::Exchange &exchange : server->exchanges())
            count += exchange.verb == verb && exchange.path.startsWith(path) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        server =
            std::make_unique<sandbox::SandboxServer>(Practice::options(sandbox::Options::Profile::Y2018, 30));
        folder = std::make_unique<QTemporaryDir>();
        QVERIFY(server->start());
        proxy = std::make_unique<CutProxy>(server->baseUrl());
        QVERIFY(startDesk());
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        server->clearExchanges();
    }
    void cleanup()
    {
        desk.reset();
        proxy.reset();
        server.reset();
    }

    void savingReturnsAtOnceAndIsSeenAtOnce()
    {
        const Record ticket = anyTicket();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Seen at once"_s));
        const qint64 id = desk->pusher.save(change, {.what = u"Ticket"_s});
        QCOMPARE(desk->state(id), State::Waiting);
        QCOMPARE(desk->store.record(tickets(), ticket.id()).text(u"Name"), u"Seen at once"_s);
        QVERIFY(desk->store.isUnsent(tickets(), ticket.id()));
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
        QVERIFY(!desk->store.isUnsent(tickets(), ticket.id()));
        QCOMPARE(desk->fresh(tickets(), ticket.id()).text(u"Name"), u"Seen at once"_s);
    }

    void withoutANetworkItWaitsAndLeavesWhenItIsBack()
    {
        proxy->setDead(true);
        const Record ticket = anyTicket();
        QSignalSpy delayed(&desk->pusher, &Pusher::delayed);
        const qint64 id = desk->pusher.save(reply(ticket.id(), u"from the train"_s), {});
        QVERIFY(delayed.wait(10'000));
        QCOMPARE(desk->state(id), State::Waiting);
        QVERIFY(desk->outbox.entry(id)->trouble.has_value());
        proxy->setDead(false);
        desk->pusher.networkIsBack();
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
        QCOMPARE(saying(ticket.id(), u"from the train"_s), 1);
    }

    void aRestartGoesOnWithWhatWaits()
    {
        proxy->setDead(true);
        const Record ticket = anyTicket();
        QSignalSpy delayed(&desk->pusher, &Pusher::delayed);
        const qint64 id = desk->pusher.save(reply(ticket.id(), u"before the restart"_s), {});
        QVERIFY(delayed.wait(10'000));
        desk.reset();
        proxy->setDead(false);
        QVERIFY(startDesk());
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
        QCOMPARE(saying(ticket.id(), u"before the restart"_s), 1);
    }

    void aNewTicketWithReplyAndFileArrivesWhole()
    {
        proxy->setDead(true);
        const QString name = folder->filePath(u"log.txt"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("all of it") > 0);
        file.close();
        const qint64 ticket = desk->pusher.save(ticketLike(anyTicket(), u"Made on the train"_s), {});
        const qint64 said = desk->pusher.save(reply(-ticket, u"and a word"_s), {.after = ticket});
        Record action(actions());
        action.setValue(u"ActionID", Value::of(-said));
        action.setValue(u"TicketID", Value::of(-ticket));
        const qint64 sent = desk->pusher.upload(action, name, {.after = said});
        QVERIFY(desk->store.record(tickets(), -ticket).text(u"Name") == u"Made on the train"_s);
        proxy->setDead(false);
        desk->pusher.networkIsBack();
        for (const qint64 id : {ticket, said, sent}) {
            QVERIFY(desk->settled(id));
            QCOMPARE(desk->state(id), State::Done);
        }
        const qint64 made = desk->outbox.entry(ticket)->serverId;
        QVERIFY(made > 0);
        QVERIFY(desk->store.record(tickets(), -ticket).isNull());
        QCOMPARE(saying(made, u"and a word"_s), 1);
        QCOMPARE(requests("POST", u"tickets/%1/actions/%2/attachments"_s.arg(made).arg(
                                      desk->outbox.entry(said)->serverId)),
                 1);
    }

    void whatIsBeingEditedDoesNotLeaveBeforeItIsDone()
    {
        const Record ticket = anyTicket();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Half written"_s));
        const qint64 first = desk->pusher.save(change, {});
        desk->pusher.setHeld(first, true);
        Change later = Change::update(ticket);
        later.set(u"DueDate", Value::of(QDateTime(QDate(2030, 1, 2), QTime(3, 4), Qt::UTC)));
        const qint64 second = desk->pusher.save(later, {});
        const qint64 other = desk->pusher.save(reply(anyTicket(1).id(), u"goes past it"_s), {});
        QVERIFY(desk->settled(other));
        QCOMPARE(desk->state(first), State::Waiting);
        // What comes after it keeps its place.
        QCOMPARE(desk->state(second), State::Waiting);
        QCOMPARE(requests("PUT", u"tickets"_s), 0);
        change.set(u"Name", Value::of(u"Written"_s));
        QVERIFY(desk->pusher.replace(first, change));
        QVERIFY(!desk->pusher.isHeld(first));
        QVERIFY(desk->settled(first) && desk->settled(second));
        QCOMPARE(desk->state(second), State::Done);
        QCOMPARE(desk->fresh(tickets(), ticket.id()).text(u"Name"), u"Written"_s);
        QCOMPARE(requests("PUT", u"tickets"_s), 2);
    }

    void takingBackANewTicketTakesBackWhatBelongsToIt()
    {
        proxy->setDead(true);
        const qint64 ticket = desk->pusher.save(ticketLike(anyTicket(), u"Not after all"_s), {});
        const qint64 said = desk->pusher.save(reply(-ticket, u"nor this"_s), {.after = ticket});
        QVERIFY(desk->pusher.discard(ticket));
        QVERIFY(!desk->outbox.entry(said));
        QCOMPARE(desk->outbox.unsentCount(), 0);
        QVERIFY(desk->store.record(tickets(), -ticket).isNull());
    }

    void anAnswerToNewsIsHeldBackOnceAndOnlyOnce()
    {
        const Record ticket = anyTicket();
        qint64 seen = 0;
        for (const Record &action : desk->freshActions(ticket.id()))
            seen = std::max(seen, action.id());
        ClientDesk colleague;
        QVERIFY(colleague.signIn(server->baseUrl().toString()));
        QVERIFY(succeeded(outcome<Record>([&](auto done) {
            colleague.workspace.save(reply(ticket.id(), u"I have it already"_s), this, done);
        })));
        const qint64 id = desk->pusher.save(reply(ticket.id(), u"I take it"_s), {.seenAction = seen});
        QVERIFY(desk->settled(id));
        const auto entry = desk->outbox.entry(id);
        QCOMPARE(entry->state, State::Conflict);
        QCOMPARE(entry->question, OutboxEntry::Question::News);
        QCOMPARE(entry->news.size(), 1);
        QCOMPARE(entry->news.first().text(u"Description"), u"I have it already"_s);
        QCOMPARE(entry->change.edit(u"Description")->after.toText(), u"I take it"_s);
        QCOMPARE(saying(ticket.id(), u"I take it"_s), 0);
        desk->pusher.retry(id);
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
        QCOMPARE(saying(ticket.id(), u"I take it"_s), 1);
    }

    void myOwnWordsAreNoNews()
    {
        const Record ticket = anyTicket();
        qint64 seen = 0;
        for (const Record &action : desk->freshActions(ticket.id()))
            seen = std::max(seen, action.id());
        const qint64 first = desk->pusher.save(reply(ticket.id(), u"one"_s), {.seenAction = seen});
        const qint64 second = desk->pusher.save(reply(ticket.id(), u"two"_s), {.seenAction = seen});
        QVERIFY(desk->settled(first) && desk->settled(second));
        QCOMPARE(desk->state(second), State::Done);
    }

    void aRefusalKeepsTheTextAndSaysWhy()
    {
        Change change = ticketLike(anyTicket(), u"Refused"_s);
        change.set(u"TicketStatusID", Value());
        const qint64 id = desk->pusher.save(change, {});
        QVERIFY(desk->settled(id));
        const auto entry = desk->outbox.entry(id);
        QCOMPARE(entry->state, State::Refused);
        QCOMPARE(entry->trouble->status, 500);
        QCOMPARE(entry->change.edit(u"Name")->after.toText(), u"Refused"_s);
        // Mended, it goes.
        QVERIFY(desk->pusher.replace(id, ticketLike(anyTicket(), u"Mended"_s)));
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
    }

    void aTicketLeftHalfMadeIsCompletedNotDoubled()
    {
        Change change = ticketLike(anyTicket(), u"Half made"_s);
        change.set(u"SiteCode", Value::of(u"H-1"_s));
        change.setCreateOnly(u"Description"_s, Value::of(u"<p>The whole story.</p>"_s));
        change.setTags({u"half"_s});
        // As reference F.4 says: the row is there, what comes after it is not, and the answer is lost.
        proxy->cutNext(CutProxy::Point::BeforeAnswer,
                       [](const QByteArray &verb, const QByteArray &) { return verb == "POST"; });
        const qint64 id = desk->pusher.save(change, {});
        QTRY_VERIFY(proxy->hasCut());
        QVERIFY(
            server->execute(u"DELETE FROM TagLinks WHERE TicketID = (SELECT max(TicketID) FROM Tickets)"_s));
        QVERIFY(
            server->execute(u"DELETE FROM Actions WHERE TicketID = (SELECT max(TicketID) FROM Tickets)"_s));
        QVERIFY(
            server->execute(u"DELETE FROM CustomValues WHERE RefID = (SELECT max(TicketID) FROM Tickets)"_s));
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
        QCOMPARE(requests("POST", u"tickets"_s) - requests("POST", u"tickets/"_s), 1);
        const Record made = desk->fresh(tickets(), desk->outbox.entry(id)->serverId);
        QCOMPARE(made.text(u"Name"), u"Half made"_s);
        QCOMPARE(made.text(u"SiteCode"), u"H-1"_s);
        QCOMPARE(made.tags().value_or(QStringList()), QStringList{u"half"_s});
        QCOMPARE(saying(made.id(), u"The whole story."_s), 1);
    }

    void whatIsHeldCanBeTakenBack()
    {
        const Record ticket = anyTicket();
        const qint64 id = desk->pusher.save(reply(ticket.id(), u"too fast"_s), {.holdMs = 60'000});
        const qint64 other = desk->pusher.save(reply(anyTicket(1).id(), u"not held"_s), {});
        QVERIFY(desk->settled(other));
        QCOMPARE(desk->state(id), State::Waiting);
        QVERIFY(desk->pusher.discard(id));
        QCOMPARE(saying(ticket.id(), u"too fast"_s), 0);
    }

    void theDailyLimitHoldsEverythingAndLosesNothing()
    {
        server->setFaults({u"status=403:POST"_s});
        const qint64 id = desk->pusher.save(reply(anyTicket().id(), u"later"_s), {});
        QVERIFY(desk->settled(id) || desk->state(id) == State::Waiting);
        server->setFaults({});
        desk->pusher.retry(id);
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
    }

    void aPausedBatchWaitsWhileOthersGo()
    {
        desk->pusher.setPaused(u"many"_s, true);
        const qint64 held = desk->pusher.save(reply(anyTicket().id(), u"in a batch"_s), {.batch = u"many"_s});
        const qint64 free = desk->pusher.save(reply(anyTicket(1).id(), u"alone"_s), {});
        QVERIFY(desk->settled(free));
        QCOMPARE(desk->state(held), State::Waiting);
        desk->pusher.setPaused(u"many"_s, false);
        QVERIFY(desk->settled(held));
        QCOMPARE(desk->state(held), State::Done);
    }

    void aValueTheServerIgnoresIsNamed()
    {
        const Record ticket = anyTicket();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Taken"_s));
        change.set(u"NoSuchField", Value::of(u"lost"_s));
        const qint64 id = desk->pusher.save(change, {});
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
        QCOMPARE(desk->outbox.entry(id)->ignored, QStringList{u"NoSuchField"_s});
    }

    void deletingWhatIsGoneIsDone()
    {
        const Record ticket = anyTicket();
        ClientDesk colleague;
        QVERIFY(colleague.signIn(server->baseUrl().toString()));
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { colleague.workspace.remove(ticket, nullptr, 0, this, done); })));
        const qint64 id = desk->pusher.remove(ticket, nullptr, 0, {});
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
        QVERIFY(!desk->store.contains(tickets(), ticket.id()));
    }

    void signingOutStopsAndSigningInGoesOn()
    {
        desk->pusher.stop();
        const Record ticket = anyTicket();
        const qint64 id = desk->pusher.save(reply(ticket.id(), u"signed out"_s), {});
        QTest::qWait(0);
        QCOMPARE(desk->state(id), State::Waiting);
        desk->pusher.start();
        QVERIFY(desk->settled(id));
        QCOMPARE(desk->state(id), State::Done);
    }
};

QTEST_GUILESS_MAIN(PusherTest)
#include "pushertest.moc"
