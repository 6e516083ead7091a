#include "support/clientdesk.h"
#include "support/scriptedserver.h"

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Answers that were on their way while the user changed something: they tell of a world that is gone.
class FreshnessTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<ClientDesk> desk;

    static const Resource &tickets() { return resource(resources::Tickets); }
    static const Resource &actions() { return resource(resources::Actions); }

    static QByteArray ticket(int id, const QByteArray &name)
    {
        return "<Ticket><TicketID>" + QByteArray::number(id) + "</TicketID><Name>" + name +
               "</Name></Ticket>";
    }
    static QByteArray list(const QByteArray &rows, int total)
    {
        return "<Tickets>" + rows + "<TotalRecords>" + QByteArray::number(total) +
               "</TotalRecords></Tickets>";
    }
    static Reaction held(const QByteArray &xml)
    {
        Reaction reaction{ScriptedServer::answer(200, xml)};
        reaction.held = true;
        return reaction;
    }
    void then(const QByteArray &xml) { server->then(ScriptedServer::answer(200, xml)); }

    /// Tickets 1 and 2 are known, and a list as it was before the coming change is on its way.
    void knowTwoAndAskAgain()
    {
        const QByteArray before = list(ticket(1, "One") + ticket(2, "Two"), 2);
        then(before);
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk->store.count(tickets()), 2);
        server->then(held(before));
        desk->workspace.refresh(tickets());
        QTRY_COMPARE_WITH_TIMEOUT(server->seen().size(), 2, 20'000);
    }
    void letTheListArrive()
    {
        server->release();
        QTRY_COMPARE_WITH_TIMEOUT(desk->phase(resources::Tickets), ListState::Phase::Loaded, 20'000);
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

    void aTicketDeletedWhileTheListWasComingStaysGone()
    {
        knowTwoAndAskAgain();
        then(ticket(2, "Two"));
        QVERIFY(succeeded(outcome<Done>([&](auto done) {
            desk->workspace.remove(desk->store.record(tickets(), 2), nullptr, 0, this, done);
        })));
        letTheListArrive();
        QCOMPARE(desk->store.ids(tickets()), QList<qint64>{1});
    }

    void aTicketMadeWhileTheListWasComingStays()
    {
        knowTwoAndAskAgain();
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(u"Three"_s));
        // The answer to the POST, and the look that follows it.
        then(ticket(3, "Three"));
        then(ticket(3, "Three"));
        QVERIFY(succeeded(outcome<Record>([&](auto done) { desk->workspace.save(change, this, done); })));
        letTheListArrive();
        QCOMPARE(desk->store.count(tickets()), 3);
        QCOMPARE(desk->store.record(tickets(), 3).title(), u"Three"_s);
    }

    void aTicketEditedWhileTheListWasComingShowsTheEdit()
    {
        knowTwoAndAskAgain();
        Change change = Change::update(desk->store.record(tickets(), 2));
        change.set(u"Name", Value::of(u"Two and a half"_s));
        then(ticket(2, "Two and a half"));
        QVERIFY(succeeded(outcome<Record>([&](auto done) { desk->workspace.save(change, this, done); })));
        letTheListArrive();
        QCOMPARE(desk->store.record(tickets(), 2).title(), u"Two and a half"_s);
        // The next list is asked for afterwards: what a colleague wrote since then is believed again.
        then(list(ticket(1, "One") + ticket(2, "Changed by a colleague"), 2));
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk->store.record(tickets(), 2).title(), u"Changed by a colleague"_s);
    }

    void aTicketDeletedWhileItWasOpenedIsMissing()
    {
        then(list(ticket(1, "One"), 1));
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        server->then(held(ticket(1, "One")));
        std::optional<Outcome<Record>> opened;
        desk->workspace.open(tickets(), 1, this, [&](const Outcome<Record> &result) { opened = result; });
        QTRY_COMPARE_WITH_TIMEOUT(server->seen().size(), 2, 20'000);
        then(ticket(1, "One"));
        QVERIFY(succeeded(outcome<Done>([&](auto done) {
            desk->workspace.remove(desk->store.record(tickets(), 1), nullptr, 0, this, done);
        })));
        server->release();
        QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), 20'000);
        QVERIFY(failure(opened) == ApiError::Kind::MissingObject);
        QCOMPARE(desk->store.count(tickets()), 0);
    }

    void aConversationIsAskedForAgainWhenAnAnswerWasAddedMeanwhile()
    {
        then(list(ticket(1, "One"), 1));
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        const QByteArray first = "<Action><ActionID>10</ActionID><Description>First</Description></Action>";
        const QByteArray second = "<Action><ActionID>11</ActionID><Description>Second</Description></Action>";
        server->then(held("<Actions>" + first + "</Actions>"));
        std::optional<Outcome<Done>> loaded;
        desk->workspace.loadChildren(tickets(), 1, actions(), this,
                                     [&](const Outcome<Done> &result) { loaded = result; });
        QTRY_COMPARE_WITH_TIMEOUT(server->seen().size(), 2, 20'000);
        Change change = Change::create(actions());
        change.setParent(tickets(), 1);
        change.set(u"Description", Value::of(u"Second"_s));
        then(second);
        QVERIFY(succeeded(outcome<Record>([&](auto done) { desk->workspace.save(change, this, done); })));
        then("<Actions>" + first + second + "</Actions>");
        server->release();
        QTRY_VERIFY_WITH_TIMEOUT(loaded.has_value(), 20'000);
        QVERIFY(succeeded(loaded));
        QCOMPARE(desk->store.children(tickets(), 1, actions()).size(), 2);
        QCOMPARE(server->seen().size(), 4);
    }
};

QTEST_GUILESS_MAIN(FreshnessTest)
#include "freshnesstest.moc"
