#include "twoagents.h"

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What goes over the wire when a colleague changed the same ticket, and what my decision does.
class DecisionsTest : public TwoAgents
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(start()); }

    void whatIsThereAlreadyIsNotWrittenAgain()
    {
        const Sent sent = meet(sets(u"Name"_s, text(u"Same"_s)), sets(u"Name"_s, text(u"Same"_s)));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Done);
        QCOMPARE(putsOf(sent.ticket), 0);
    }

    void onlyMyFieldsGoOverTheWire()
    {
        const Sent sent =
            meet(sets(u"Name"_s, text(u"Mine"_s)),
                 sets(u"UserID"_s, Value::of(other(resources::Users, other(resources::Users, 0)))));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Done);
        for (const sandbox::SandboxServer::Exchange &exchange : server.exchanges()) {
            if (exchange.verb == "PUT") {
                QVERIFY(exchange.body.contains("<Name>Mine</Name>"));
                QVERIFY(!exchange.body.contains("UserID"));
            }
        }
    }

    void theirsStaysWhenIChooseIt()
    {
        const Sent sent = meet(sets(u"Name"_s, text(u"Mine"_s)), sets(u"Name"_s, text(u"Theirs"_s)));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Conflict);
        me->pusher.resolve(sent.entry, {});
        QVERIFY(me->settled(sent.entry));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Done);
        QCOMPARE(me->fresh(tickets(), sent.ticket).text(u"Name"), u"Theirs"_s);
        QCOMPARE(putsOf(sent.ticket), 0);
    }

    void aChangeWhileIDecideAsksAgain()
    {
        const Sent sent = meet(sets(u"Name"_s, text(u"Mine"_s)), sets(u"Name"_s, text(u"Theirs"_s)));
        Change again = Change::update(me->fresh(tickets(), sent.ticket));
        again.set(u"Name", text(u"Theirs anew"_s));
        QVERIFY(theySave(again));
        me->pusher.resolve(sent.entry, {{u"Name"_s, text(u"Mine"_s)}});
        QVERIFY(me->settled(sent.entry));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Conflict);
        QCOMPARE(me->outbox.entry(sent.entry)->theirs->text(u"Name"), u"Theirs anew"_s);
        QCOMPARE(me->fresh(tickets(), sent.ticket).text(u"Name"), u"Theirs anew"_s);
    }

    void aDeletedTicketKeepsWhatIWrote()
    {
        const Record base = newTicket();
        Change change = Change::update(base);
        change.set(u"Name", text(u"Mine"_s));
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { colleague->workspace.remove(base, nullptr, 0, this, done); })));
        const qint64 id = me->pusher.save(change, {});
        QVERIFY(me->settled(id));
        const auto entry = me->outbox.entry(id);
        QCOMPARE(entry->state, OutboxEntry::State::Conflict);
        QCOMPARE(entry->question, OutboxEntry::Question::Gone);
        QCOMPARE(entry->change.edit(u"Name")->after.toText(), u"Mine"_s);
    }

    void aRenamedCustomFieldAsks()
    {
        const Record base = newTicket();
        Change change = Change::update(base);
        change.set(u"SiteCode", text(u"Mine"_s));
        QVERIFY(server.execute(
            u"UPDATE CustomFields SET ApiFieldName = 'Site' WHERE ApiFieldName = 'SiteCode'"_s));
        const qint64 id = me->pusher.save(change, {});
        const bool settled = me->settled(id);
        QVERIFY(server.execute(
            u"UPDATE CustomFields SET ApiFieldName = 'SiteCode' WHERE ApiFieldName = 'Site'"_s));
        QVERIFY(settled);
        const auto entry = me->outbox.entry(id);
        QCOMPARE(entry->state, OutboxEntry::State::Conflict);
        QCOMPARE(conflictsOf(*entry), QStringList{u"SiteCode"_s});
        QCOMPARE(entry->change.edit(u"SiteCode")->after.toText(), u"Mine"_s);
    }

    void twoEditsOfMineGoInTheirOrder()
    {
        const Record base = newTicket();
        Change first = Change::update(base);
        first.set(u"Name", text(u"First"_s));
        Change second = Change::update(first.preview());
        second.set(u"Name", text(u"Second"_s));
        me->pusher.save(first, {});
        const qint64 last = me->pusher.save(second, {});
        QVERIFY(me->settled(last));
        QCOMPARE(me->state(last), OutboxEntry::State::Done);
        QCOMPARE(me->fresh(tickets(), base.id()).text(u"Name"), u"Second"_s);
    }
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "decisionstest.moc"
