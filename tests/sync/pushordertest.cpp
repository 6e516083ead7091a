#include "sync/pushorder.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Which entries of the outbox may leave, and in what order.
class PushOrderTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;
    const QDateTime now = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);

    static OutboxEntry edit(qint64 id, qint64 ticket)
    {
        Record base(resource(resources::Tickets));
        base.setValue(u"TicketID", Value::of(ticket));
        OutboxEntry entry;
        entry.id = id;
        entry.change = Change::update(base);
        return entry;
    }
    static OutboxEntry reply(qint64 id, qint64 ticket)
    {
        OutboxEntry entry;
        entry.id = id;
        entry.change = Change::create(resource(resources::Actions), &resource(resources::Tickets), ticket);
        return entry;
    }
    static OutboxEntry newTicket(qint64 id)
    {
        OutboxEntry entry;
        entry.id = id;
        entry.change = Change::create(resource(resources::Tickets));
        return entry;
    }
    [[nodiscard]] PushOrder order(const QList<OutboxEntry> &entries, const QSet<qint64> &running = {},
                                  const QString &paused = u"nothing"_s) const
    {
        return PushOrder::of(entries, running, now,
                             [paused](const QString &batch) { return batch == paused; });
    }

private Q_SLOTS:
    void editsOfOneRecordGoOneAfterTheOther()
    {
        QCOMPARE(order({edit(1, 5), edit(2, 5), edit(3, 6)}).ready, (QList<qint64>{1, 3}));
        QCOMPARE(order({edit(1, 5), edit(2, 5), edit(3, 6)}, {1}).ready, QList<qint64>{3});
    }
    void whatIsDoneHoldsUpNothing()
    {
        OutboxEntry done = edit(1, 5);
        done.state = State::Done;
        QCOMPARE(order({done, edit(2, 5)}).ready, QList<qint64>{2});
    }
    void whatNeedsTheUserHoldsUpOnlyWhatIsBehindIt()
    {
        OutboxEntry refused = edit(1, 5);
        refused.state = State::Refused;
        QCOMPARE(order({refused, edit(2, 5), reply(3, 5), edit(4, 6)}).ready, (QList<qint64>{3, 4}));
    }
    void aReplyWaitsForTheTicketItBelongsTo()
    {
        OutboxEntry action = reply(2, -1);
        action.after = 1;
        QCOMPARE(order({newTicket(1), action}).ready, QList<qint64>{1});
        OutboxEntry made = newTicket(1);
        made.state = State::Done;
        made.serverId = 900;
        QCOMPARE(order({made, action}).ready, QList<qint64>{2});
        const auto ready = withServerIds(action, made);
        QVERIFY(ready);
        QCOMPARE(ready->change.parentId(), 900);
        QVERIFY(!withServerIds(action, newTicket(1)));
        QVERIFY(!withServerIds(action, std::nullopt));
    }
    void aFileGetsTheIdsOfItsActionAndTicket()
    {
        OutboxEntry action = reply(2, 900);
        action.state = State::Done;
        action.serverId = 77;
        Record base(resource(resources::Actions));
        base.setValue(u"ActionID", Value::of(qint64(-2)));
        base.setValue(u"TicketID", Value::of(qint64(-1)));
        OutboxEntry file;
        file.id = 3;
        file.kind = OutboxEntry::Kind::Upload;
        file.change = Change::update(base);
        file.after = 2;
        const auto ready = withServerIds(file, action);
        QVERIFY(ready);
        QCOMPARE(ready->change.id(), 77);
        QCOMPARE(ready->change.base().integer(u"TicketID"), 900);
    }
    void aFileChosenBeforeItsTextHadAnyIdGetsItsIdToo()
    {
        OutboxEntry action = reply(2, 900);
        action.state = State::Done;
        action.serverId = 77;
        OutboxEntry file;
        file.id = 3;
        file.kind = OutboxEntry::Kind::Upload;
        file.change = Change::update(Record(resource(resources::Actions)));
        file.after = 2;
        const auto ready = withServerIds(file, action);
        QVERIFY(ready);
        QCOMPARE(ready->change.id(), 77);
        QCOMPARE(ready->change.base().integer(u"TicketID"), 900);
    }
    void aFileOfANewTicketGetsTheTicketsIdAndNoEntryYet()
    {
        OutboxEntry ticket;
        ticket.id = 1;
        ticket.change = Change::create(resource(resources::Tickets));
        Record base(resource(resources::Actions));
        base.setValue(u"ActionID", Value::of(qint64(-1)));
        base.setValue(u"TicketID", Value::of(qint64(-1)));
        OutboxEntry file;
        file.id = 2;
        file.kind = OutboxEntry::Kind::Upload;
        file.change = Change::update(base);
        file.after = 1;
        QVERIFY(!withServerIds(file, ticket));
        ticket.state = State::Done;
        ticket.serverId = 900;
        const auto ready = withServerIds(file, ticket);
        QVERIFY(ready);
        QCOMPARE(ready->change.id(), 0);
        QCOMPARE(ready->change.base().integer(u"TicketID"), 900);
        // A second try knows the entry by then.
        file.change.setId(4711);
        QCOMPARE(withServerIds(file, ticket)->change.id(), 4711);
    }
    void whatIsHeldLeavesWhenItsTimeHasCome()
    {
        OutboxEntry held = edit(1, 5);
        held.notBefore = now.addSecs(10);
        const PushOrder before = order({held, edit(2, 6)});
        QCOMPARE(before.ready, QList<qint64>{2});
        QCOMPARE(before.nextDue, held.notBefore);
        held.notBefore = now;
        QCOMPARE(order({held}).ready, QList<qint64>{1});
    }
    void aClockThatWasSetBackHoldsNothingForDays()
    {
        OutboxEntry held = edit(1, 5);
        held.notBefore = now.addDays(1);
        QCOMPARE(order({held}).ready, QList<qint64>{1});
    }
    void peopleGoBeforeBulkChanges()
    {
        OutboxEntry bulk = edit(1, 5);
        bulk.batch = u"many"_s;
        QCOMPARE(order({bulk, edit(2, 6)}).ready, (QList<qint64>{2, 1}));
        QCOMPARE(order({bulk, edit(2, 6)}, {}, u"many"_s).ready, QList<qint64>{2});
        QCOMPARE(order({bulk, edit(2, 6)}, {}, QString()).ready, QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(PushOrderTest)
#include "pushordertest.moc"
