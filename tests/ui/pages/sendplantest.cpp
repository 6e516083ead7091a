#include "pages/reply/sendplan.h"
#include "store/recordstore.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// What is done along with an answer: kept as text, and done to a ticket as far as its type allows.
class SendPlanTest : public QObject
{
    Q_OBJECT

    static Record status(qint64 id, const QString &name, qint64 type)
    {
        Record status(resource(resources::Statuses));
        status.setValue(status.resource().id, Value::of(id));
        status.setValue(u"Name", Value::of(name));
        status.setValue(u"TicketTypeID", Value::of(type));
        return status;
    }
    static Record named(QLatin1StringView kind, qint64 id, const QString &element, const QString &name)
    {
        Record record(resource(kind));
        record.setValue(record.resource().id, Value::of(id));
        record.setValue(element, Value::of(name));
        return record;
    }
    static Record ticket(qint64 type)
    {
        Record ticket(resource(resources::Tickets));
        ticket.setValue(u"TicketID", Value::of(qint64(5)));
        ticket.setValue(u"TicketTypeID", Value::of(type));
        ticket.setValue(u"TicketStatusID", Value::of(qint64(1)));
        ticket.setValue(u"UserID", Value::of(qint64(7)));
        return ticket;
    }

private Q_SLOTS:
    void aPlanComesBackFromItsText_data()
    {
        QTest::addColumn<SendPlan>("plan");
        using Assign = SendPlan::Assign;
        QTest::newRow("nothing") << SendPlan{};
        QTest::newRow("status") << SendPlan{.status = u"Waiting: 3/4, \"soon\""_s};
        QTest::newRow("me") << SendPlan{.status = {}, .assign = Assign::Me, .next = true};
        QTest::newRow("group") << SendPlan{.status = u"Closed"_s, .assign = Assign::Group, .assignee = 12};
        QTest::newRow("user") << SendPlan{.status = {}, .assign = Assign::User, .assignee = 90210};
    }
    void aPlanComesBackFromItsText()
    {
        QFETCH(SendPlan, plan);
        QVERIFY(SendPlan::fromText(plan.toText()) == plan);
    }

    void whatCannotBeReadCountsAsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("rubbish") << u"group/12"_s;
        QTest::newRow("an assignee without a number") << u"\ngroup/\n"_s;
        QTest::newRow("another kind") << u"\nrobot/4\n"_s;
    }
    void whatCannotBeReadCountsAsNothing()
    {
        QFETCH(QString, text);
        const SendPlan plan = SendPlan::fromText(text);
        QVERIFY(plan.assign == SendPlan::Assign::Nobody);
        QVERIFY(plan.status.isEmpty() && !plan.next);
    }

    void aStatusIsTheOneOfTheTicketsType()
    {
        RecordStore store;
        store.put({status(1, u"New"_s, 1), status(2, u"Closed"_s, 1), status(12, u"Closed"_s, 2)});
        const SendPlan plan{.status = u"Closed"_s};
        const SendSteps ofOne(plan, ticket(1), store, 0);
        QVERIFY(ofOne.edit && ofOne.changesStatus());
        QCOMPARE(ofOne.edit->edit(u"TicketStatusID")->after, Value::of(qint64(2)));
        QCOMPARE(ofOne.words, QStringList{u"Set Closed"_s});
        const SendSteps ofOther(plan, ticket(2), store, 0);
        QCOMPARE(ofOther.edit->edit(u"TicketStatusID")->after, Value::of(qint64(12)));
        const SendSteps ofThird(plan, ticket(3), store, 0);
        QVERIFY(ofThird.isEmpty() && ofThird.words.isEmpty());
    }

    void whatIsSoAlreadyIsNotDoneAgain()
    {
        RecordStore store;
        store.put({status(1, u"New"_s, 1)});
        const SendSteps steps({.status = u"New"_s, .assign = SendPlan::Assign::Me}, ticket(1), store, 7);
        QVERIFY(steps.isEmpty());
    }

    void anAssigneeWhoIsNotKnownHereIsLeftOut()
    {
        RecordStore store;
        store.put({named(resources::Groups, 12, u"Name"_s, u"Field service"_s)});
        using Assign = SendPlan::Assign;
        const SendSteps group({.status = {}, .assign = Assign::Group, .assignee = 12}, ticket(1), store, 0);
        QCOMPARE(group.words, QStringList{u"Assign to Field service"_s});
        QCOMPARE(group.edit->edit(u"GroupID")->after, Value::of(qint64(12)));
        const SendSteps gone({.status = {}, .assign = Assign::Group, .assignee = 13}, ticket(1), store, 0);
        QVERIFY(gone.isEmpty());
        // Nobody has said who works here.
        const SendSteps nobody({.status = {}, .assign = Assign::Me}, ticket(1), store, 0);
        QVERIFY(nobody.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SendPlanTest)
#include "sendplantest.moc"
