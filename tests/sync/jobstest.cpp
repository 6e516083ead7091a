#include "support/clientdesk.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// How work under way ends: cancelled, with its window, with the account, with the program.
class JobsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<ClientDesk> desk;

    static const Resource &tickets() { return resource(resources::Tickets); }
    static QByteArray ticket(int id)
    {
        return ScriptedServer::answer(200,
                                      "<Ticket><TicketID>" + QByteArray::number(id) + "</TicketID></Ticket>");
    }
    /// Proves that the event loop ran long enough for an earlier answer to have done its harm.
    void letOthersFinish()
    {
        server->then(ScriptedServer::answer(200, "<Groups></Groups>"));
        QCOMPARE(desk->load(resources::Groups).phase, ListState::Phase::Loaded);
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        desk = std::make_unique<ClientDesk>();
        QVERIFY(desk->signIn(server->origin()));
    }
    void cleanup()
    {
        desk.reset();
        server.reset();
    }

    void theOutcomeComesOnceAndNeverFromWithinTheVerb()
    {
        server->then(ticket(5));
        int calls = 0;
        Job *job = desk->workspace.open(tickets(), 5, this, [&calls](const Outcome<Record> &) { ++calls; });
        QCOMPARE(calls, 0);
        QSignalSpy finished(job, &Job::finished);
        QSignalSpy gone(job, &QObject::destroyed);
        QVERIFY(finished.wait());
        QCOMPARE(calls, 1);
        QTRY_COMPARE(gone.size(), 1);
    }

    void aClosedWindowHearsNothingMore()
    {
        server->then(Reaction{ticket(5), false, false, 20, 8});
        auto window = std::make_unique<QObject>();
        bool called = false;
        desk->workspace.open(tickets(), 5, window.get(),
                             [&called](const Outcome<Record> &) { called = true; });
        QTRY_COMPARE(server->seen().size(), 1);
        window.reset();
        letOthersFinish();
        QVERIFY(!called);
        QVERIFY(!desk->store.contains(tickets(), 5));
    }

    void aWindowMayCloseItselfInTheAnswer()
    {
        server->then(ticket(5));
        auto window = std::make_unique<QObject>();
        bool called = false;
        desk->workspace.open(tickets(), 5, window.get(), [&](const Outcome<Record> &) {
            called = true;
            window.reset();
        });
        QTRY_VERIFY(called);
        letOthersFinish();
    }

    void aCancelledJobSaysSoOnceAndLeavesTheStoreAlone()
    {
        server->then(Reaction{ticket(5), false, false, 20, 8});
        QList<ApiError::Kind> kinds;
        Job *job = desk->workspace.open(tickets(), 5, this, [&kinds](const Outcome<Record> &outcome) {
            QVERIFY(!outcome.ok());
            kinds.append(outcome.error().kind);
        });
        QTRY_COMPARE(server->seen().size(), 1);
        job->cancel();
        job->cancel();
        letOthersFinish();
        QCOMPARE(kinds, QList<ApiError::Kind>{ApiError::Kind::Cancelled});
        QVERIFY(!desk->store.contains(tickets(), 5));
    }

    void aCancelledWriteMayHaveHappened()
    {
        Record known(tickets());
        known.setValue(u"TicketID", Value::of(qint64(5)));
        Change change = Change::update(known);
        change.set(u"Name", Value::of(u"x"_s));
        server->then(Reaction{ticket(5), false, false, 20, 8});
        std::optional<ApiError> error;
        Job *job = desk->workspace.save(
            change, this, [&error](const Outcome<Record> &outcome) { error = outcome.error(); });
        QTRY_COMPARE(server->seen().size(), 1);
        job->cancel();
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, ApiError::Kind::Cancelled);
        QVERIFY(error->outcomeUnknown);
    }

    void jobsEndWithTheWorkspace()
    {
        server->then(Reaction{ticket(5), false, false, 50, 8});
        QList<ApiError::Kind> kinds;
        desk->workspace.open(tickets(), 5, this, [&kinds](const Outcome<Record> &outcome) {
            kinds.append(outcome.error().kind);
        });
        QTRY_COMPARE(server->seen().size(), 1);
        desk.reset();
        QCOMPARE(kinds, QList<ApiError::Kind>{ApiError::Kind::Cancelled});
    }

    void whatAnotherAccountWasAskedForDoesNotReachTheStore()
    {
        ScriptedServer elsewhere;
        server->then(Reaction{ticket(5), false, false, 20, 8});
        server->otherwise = [](const SeenRequest &) {
            return Reaction{ScriptedServer::answer(
                200, "<Tickets><Ticket><TicketID>6</TicketID></Ticket><TotalRecords>1</TotalRecords>"
                     "</Tickets>")};
        };
        QList<ApiError::Kind> kinds;
        desk->workspace.open(tickets(), 5, this, [&kinds](const Outcome<Record> &outcome) {
            kinds.append(outcome.error().kind);
        });
        desk->workspace.refresh(tickets());
        QTRY_VERIFY(server->seen().size() >= 1);
        QSignalSpy cleared(&desk->store, &RecordStore::cleared);
        QVERIFY(desk->signIn(elsewhere.origin()));
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(kinds, QList<ApiError::Kind>{ApiError::Kind::Cancelled});
        QCOMPARE(desk->phase(resources::Tickets), ListState::Phase::NotLoaded);
        elsewhere.then(ScriptedServer::answer(200, "<Groups></Groups>"));
        QCOMPARE(desk->load(resources::Groups).phase, ListState::Phase::Loaded);
        QCOMPARE(desk->store.count(tickets()), 0);
    }

    void theSameAccountWithANewTokenKeepsWhatIsKnown()
    {
        server->then(ticket(5));
        QVERIFY(
            succeeded(outcome<Record>([&](auto done) { desk->workspace.open(tickets(), 5, this, done); })));
        QVERIFY(desk->signIn(server->origin(), u"700700"_s, "00000000-0000-0000-0000-000000000000"));
        QVERIFY(desk->store.contains(tickets(), 5));
    }

    void anAccountIsTestedWithoutBecomingTheCurrentOne()
    {
        ScriptedServer other;
        other.then(ScriptedServer::answer(
            200, "<Users><User><UserID>9</UserID><FirstName>Mara</FirstName><LastName>Lind</LastName></User>"
                 "</Users>"));
        const auto account =
            Account::fromInput(other.origin(), u"1"_s, Secret("12345678-1234-1234-1234-123456789abc"));
        QVERIFY(account.ok());
        const auto tested =
            outcome<QList<Record>>([&](auto done) { desk->workspace.testAccount(*account, this, done); });
        QVERIFY(succeeded(tested));
        QCOMPARE((*tested)->value(0).title(), u"Mara Lind"_s);
        QCOMPARE(other.seen().first().target, QByteArray("/api/xml/users"));
        QCOMPARE(server->seen().size(), 0);
        QCOMPARE(desk->store.count(resource(resources::Users)), 0);
        letOthersFinish();
    }

    void aTestedAccountThatIsRefusedSpoilsNothing()
    {
        ScriptedServer other;
        other.then(ScriptedServer::answer(401, "401 Access Denied",
                                          "WWW-Authenticate: Basic Realm=\"TeamSupport-API\"\r\n"));
        QSignalSpy refused(&desk->workspace, &Workspace::credentialsRefused);
        const auto account =
            Account::fromInput(other.origin(), u"1"_s, Secret("12345678-1234-1234-1234-123456789abc"));
        const auto tested =
            outcome<QList<Record>>([&](auto done) { desk->workspace.testAccount(*account, this, done); });
        QCOMPARE(failure(tested), ApiError::Kind::BadCredentials);
        letOthersFinish();
        QCOMPARE(refused.size(), 0);
    }

    void theTestOfAnAccountMayBeAbandoned()
    {
        ScriptedServer other;
        other.then(Reaction{ScriptedServer::answer(200, "<Users></Users>"), false, false, 50, 4});
        const auto account =
            Account::fromInput(other.origin(), u"1"_s, Secret("12345678-1234-1234-1234-123456789abc"));
        auto dialog = std::make_unique<QObject>();
        bool called = false;
        desk->workspace.testAccount(*account, dialog.get(),
                                    [&called](const Outcome<QList<Record>> &) { called = true; });
        QTRY_COMPARE(other.seen().size(), 1);
        dialog.reset();
        letOthersFinish();
        QVERIFY(!called);
    }

    void refusedCredentialsAreTold()
    {
        server->then(ScriptedServer::answer(401, "401 Access Denied"));
        QSignalSpy refused(&desk->workspace, &Workspace::credentialsRefused);
        const ListState state = desk->load(resources::Tickets);
        QCOMPARE(state.phase, ListState::Phase::Failed);
        QCOMPARE(state.error->kind, ApiError::Kind::BadCredentials);
        QTRY_COMPARE(refused.size(), 1);
        // A known-bad token is not tried again.
        QCOMPARE(desk->load(resources::Customers).error->kind, ApiError::Kind::CredentialsKnownBad);
        QCOMPARE(server->seen().size(), 1);
    }

    void changesUnderWayAreCountedUntilTheyEnd()
    {
        Record known(tickets());
        known.setValue(u"TicketID", Value::of(qint64(5)));
        Change change = Change::update(known);
        change.set(u"Name", Value::of(u"x"_s));
        server->then(ticket(5));
        QSignalSpy counted(&desk->workspace, &Workspace::changesUnderWayChanged);
        desk->workspace.save(change, this, [](const Outcome<Record> &) {});
        QCOMPARE(desk->workspace.changesUnderWay(), 1);
        QTRY_COMPARE(desk->workspace.changesUnderWay(), 0);
        QCOMPARE(counted.size(), 2);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobstest.moc"
