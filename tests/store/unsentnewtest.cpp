#include "unsentrun.h"

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Kind = OutboxEntry::Kind;

namespace {

const Resource &contacts()
{
    return resource(resources::Contacts);
}

} // namespace

/// What is on this computer only: new records, answers and files, beside what the server has.
class UnsentNewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTicketIsShownUnderItsNumberBelowZero()
    {
        Run run;
        run.overlay.setMe(404);
        run.store.put(
            {ticket(1), named(resources::Customers, 5, u"Hay & Sons"_s), status(77, u"Open"_s, 2, false)});
        run.changed.clear();
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(u"Pump leaks"_s));
        change.set(u"TicketStatusID", Value::of(qint64(77)));
        change.setTags({u"pump"_s});
        change.setCreateOnly(u"CustomerID"_s, Value::of(qint64(5)));
        change.setCreateOnly(u"Description"_s, Value::of(u"<p>All night</p>"_s));
        const qint64 entry = run.outbox.add(saving(change));
        QVERIFY(Run::take(run.changed).contains(-entry));
        QCOMPARE(run.store.count(tickets()), 2);
        QCOMPARE(sorted(run.store.ids(tickets())), QList<qint64>({-entry, 1}));
        QCOMPARE(run.store.serverIds(tickets()), QList<qint64>{1});
        QVERIFY(run.store.contains(tickets(), -entry) && run.store.isUnsent(tickets(), -entry));
        const Record shown = run.store.record(tickets(), -entry);
        QCOMPARE(shown.id(), -entry);
        QCOMPARE(shown.title(), u"Pump leaks"_s);
        QCOMPARE(shown.text(u"Status"), u"Open"_s);
        QCOMPARE(shown.integer(u"CreatorID"), 404);
        QVERIFY(shown.value(u"DateCreated").isMoment());
        QVERIFY(shown.customers() == QList<Link>({{5, u"Hay & Sons"_s}}));
        QVERIFY(shown.tags() == QStringList{u"pump"_s});
        QVERIFY(run.store.serverRecord(tickets(), -entry).isNull());
        // Its text will be its first action.
        const QList<Record> conversation = run.store.children(tickets(), -entry, actions());
        QCOMPARE(conversation.size(), 1);
        QCOMPARE(conversation.first().text(u"Description"), u"<p>All night</p>"_s);

        QSignalSpy arrived(&run.overlay, &UnsentOverlay::arrived);
        run.store.put({ticket(9, u"Pump leaks"_s)});
        run.finish(entry, 9);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived.first().at(1).toLongLong(), -entry);
        QCOMPARE(arrived.first().at(2).toLongLong(), 9);
        QCOMPARE(Run::take(run.removed), QList<qint64>({-entry, -entry})); // the ticket and its first action
        QCOMPARE(sorted(run.store.ids(tickets())), QList<qint64>({1, 9}));
        QVERIFY(run.store.record(tickets(), -entry).isNull());
        QVERIFY(run.store.children(tickets(), -entry, actions()).isEmpty());
    }

    void anAnswerIsInTheConversationFromTheMomentItIsSaved()
    {
        Run run;
        run.store.put({ticket(1)});
        Record old(actions());
        old.setValue(u"ActionID", Value::of(qint64(10)));
        run.store.setChildren(tickets(), 1, actions(), {old});
        run.families.clear();
        run.changed.clear();
        const qint64 first = run.outbox.add(saving(replying(1, u"one"_s)));
        QCOMPARE(run.families.size(), 1);
        QVERIFY(Run::take(run.changed).contains(1)); // the ticket is marked, too
        QVERIFY(run.store.isUnsent(tickets(), 1));
        const qint64 second = run.outbox.add(saving(replying(1, u"two"_s)));
        QCOMPARE(idsOf(run.store.children(tickets(), 1, actions())), QList<qint64>({-second, -first, 10}));
        QCOMPARE(run.store.record(actions(), -first).integer(u"TicketID"), 1);
        QCOMPARE(idsOf(run.store.serverChildren(tickets(), 1, actions())), QList<qint64>{10});

        Record sent(actions());
        sent.setValue(u"ActionID", Value::of(qint64(11)));
        run.store.addChild(tickets(), 1, sent);
        run.families.clear();
        run.finish(first, 11);
        QCOMPARE(run.families.size(), 1);
        QCOMPARE(idsOf(run.store.children(tickets(), 1, actions())), QList<qint64>({-second, 11, 10}));
    }

    void whatIsNewBelowSomethingNewIsThereToo()
    {
        Run run;
        Change customer = Change::create(customers());
        customer.set(u"Name", Value::of(u"Lind"_s));
        const qint64 parent = run.outbox.add(saving(customer));
        Change contact = Change::create(contacts(), &customers(), 0);
        contact.set(u"FirstName", Value::of(u"Mara"_s));
        OutboxEntry below = saving(contact);
        below.after = parent;
        const qint64 child = run.outbox.add(below);
        QCOMPARE(idsOf(run.store.children(customers(), -parent, contacts())), QList<qint64>{-child});
        const Record shown = run.store.record(contacts(), -child);
        QCOMPARE(shown.integer(u"OrganizationID"), -parent);
        QCOMPARE(shown.text(u"Organization"), u"Lind"_s);
        QCOMPARE(run.store.count(contacts()), 1);
    }

    void aFileWaitsAmongTheFilesOfItsAction()
    {
        Run run;
        const qint64 action = run.outbox.add(saving(replying(1, u"see the file"_s)));
        OutboxEntry upload;
        upload.kind = Kind::Upload;
        upload.change = Change::create(actions(), &tickets(), 1);
        upload.after = action;
        upload.file = u"/somewhere/größe.txt"_s;
        const qint64 file = run.outbox.add(upload);
        const QList<Record> files = run.store.children(actions(), -action, resource(resources::Attachments));
        QCOMPARE(idsOf(files), QList<qint64>{-file});
        QCOMPARE(files.first().text(u"FileName"), u"größe.txt"_s);
        // One action, not two.
        QCOMPARE(idsOf(run.store.children(tickets(), 1, actions())), QList<qint64>{-action});
    }

    void aCompleteListFromTheServerLeavesWhatIsNew()
    {
        Run run;
        run.store.put({ticket(1), ticket(2)});
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(u"New"_s));
        const qint64 entry = run.outbox.add(saving(change));
        run.store.replaceAll(tickets(), {ticket(2)});
        QCOMPARE(sorted(run.store.ids(tickets())), QList<qint64>({-entry, 2}));
    }
};

QTEST_GUILESS_MAIN(UnsentNewTest)
#include "unsentnewtest.moc"
