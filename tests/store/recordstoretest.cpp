#include "store/recordstore.h"
#include "ids.h"

#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What windows may rely on: who is told of what, and what a partial answer leaves alone.
class RecordStoreTest : public QObject
{
    Q_OBJECT

    static const Resource &tickets() { return resource(resources::Tickets); }
    static const Resource &actions() { return resource(resources::Actions); }

    static Record ticket(qint64 id, const QString &name)
    {
        Record record(tickets());
        record.setValue(u"TicketID", Value::of(id));
        record.setValue(u"TicketTypeID", Value::of(qint64(1)));
        record.setValue(u"Name", Value::of(name));
        return record;
    }
    static Record action(qint64 id)
    {
        Record record(actions());
        record.setValue(u"ActionID", Value::of(id));
        return record;
    }

private Q_SLOTS:
    void onlyWhatIsNewOrDiffersIsNamed()
    {
        RecordStore store;
        QSignalSpy changed(&store, &RecordStore::changed);
        store.put({ticket(1, u"One"_s), ticket(2, u"Two"_s)});
        QCOMPARE(idsNamedBy(changed), (QList<qint64>{1, 2}));
        changed.clear();
        store.put({ticket(1, u"One"_s), ticket(2, u"Two"_s)});
        QCOMPARE(changed.size(), 0);
        store.put({ticket(1, u"One"_s), ticket(2, u"Zwei"_s), ticket(3, u"Three"_s)});
        QCOMPARE(idsNamedBy(changed), (QList<qint64>{2, 3}));
        QCOMPARE(store.count(tickets()), 3);
        QVERIFY(store.contains(tickets(), 3));
        QCOMPARE(store.record(tickets(), 2).title(), u"Zwei"_s);
    }

    void aRecordWithoutAnIdIsNotKept()
    {
        RecordStore store;
        store.put({Record(), ticket(0, u"Nobody's"_s)});
        QCOMPARE(store.count(tickets()), 0);
        QVERIFY(store.record(tickets(), 0).isNull());
    }

    void anAnswerWithoutTagsAndLinksLeavesThemAlone()
    {
        RecordStore store;
        Record whole = ticket(1, u"One"_s);
        whole.setTags(QStringList{u"pump"_s});
        whole.setCustomers(QList<Link>{{5, u"Hay & Sons"_s}});
        store.put({whole});
        store.put({ticket(1, u"Uno"_s)});
        QCOMPARE(store.record(tickets(), 1).title(), u"Uno"_s);
        QVERIFY(store.record(tickets(), 1).tags() == whole.tags());
        QVERIFY(store.record(tickets(), 1).customers() == whole.customers());
        Record without = ticket(1, u"Uno"_s);
        without.setTags(QStringList{});
        store.put({without});
        QVERIFY(store.record(tickets(), 1).tags() == QStringList());
    }

    void aCompleteListTakesAwayWhatIsNotInIt()
    {
        RecordStore store;
        store.put({ticket(1, u"One"_s), ticket(2, u"Two"_s)});
        QSignalSpy removed(&store, &RecordStore::removed);
        store.replaceAll(tickets(), {ticket(2, u"Two"_s), ticket(3, u"Three"_s)});
        QCOMPARE(idsNamedBy(removed), QList<qint64>{1});
        QVERIFY(!store.contains(tickets(), 1));
        QVERIFY(store.contains(tickets(), 3));
    }

    void whatIsGoneIsGoneFromEveryListAndSaidOnce()
    {
        RecordStore store;
        store.put({ticket(1, u"One"_s)});
        store.setChildren(tickets(), 1, actions(), {action(10), action(11)});
        QSignalSpy removed(&store, &RecordStore::removed);
        QSignalSpy lists(&store, &RecordStore::childrenChanged);
        store.remove(actions(), {10, 99});
        QCOMPARE(idsNamedBy(removed), QList<qint64>{10});
        QCOMPARE(lists.size(), 1);
        QCOMPARE(idsOf(store.children(tickets(), 1, actions())), QList<qint64>{11});
        store.remove(actions(), {10});
        QCOMPARE(removed.size(), 1);
        // A ticket takes its lists with it.
        store.remove(tickets(), {1});
        QVERIFY(!store.childrenKnown(tickets(), 1, actions()));
    }

    void childrenKeepTheOrderOfTheAnswerAndNewOnesComeFirst()
    {
        RecordStore store;
        QVERIFY(!store.childrenKnown(tickets(), 1, actions()));
        QSignalSpy lists(&store, &RecordStore::childrenChanged);
        store.setChildren(tickets(), 1, actions(), {action(12), action(10), action(12), action(11)});
        QVERIFY(store.childrenKnown(tickets(), 1, actions()));
        QCOMPARE(idsOf(store.children(tickets(), 1, actions())), (QList<qint64>{12, 10, 11}));
        store.setChildren(tickets(), 1, actions(), {action(12), action(10), action(11)});
        QCOMPARE(lists.size(), 1);
        store.addChild(tickets(), 1, action(13));
        store.addChild(tickets(), 1, action(13));
        QCOMPARE(idsOf(store.children(tickets(), 1, actions())), (QList<qint64>{13, 12, 10, 11}));
        QCOMPARE(lists.size(), 2);
        store.removeChild(tickets(), 1, actions(), 10);
        store.removeChild(tickets(), 1, actions(), 10);
        QCOMPARE(idsOf(store.children(tickets(), 1, actions())), (QList<qint64>{13, 12, 11}));
        QCOMPARE(lists.size(), 3);
        // The record itself is still known.
        QVERIFY(store.contains(actions(), 10));
    }

    void aNewCustomFieldIsAnnouncedOnceAndCorrectedByThePerson()
    {
        RecordStore store;
        QSignalSpy fields(&store, &RecordStore::customFieldsChanged);
        Record one = ticket(1, u"One"_s);
        one.appendExtra({u"Sites"_s, u"12"_s});
        store.put({one});
        QCOMPARE(fields.size(), 1);
        store.put({one});
        QCOMPARE(fields.size(), 1);
        QVERIFY(store.customValue(store.record(tickets(), 1), u"Sites").isText());
        CustomField corrected;
        corrected.element = u"Sites"_s;
        corrected.kind = CustomKind::Number;
        corrected.corrected = true;
        store.correctCustomField(tickets(), 1, corrected);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(store.customValue(store.record(tickets(), 1), u"Sites").toInteger(), 12);
    }

    void signingOutForgetsEverythingButTheFormatOfDates()
    {
        RecordStore store;
        store.setFormat(AccountFormat(AccountFormat::Order::DayMonthYear, QTimeZone("Europe/Berlin")));
        store.put({ticket(1, u"One"_s)});
        store.setChildren(tickets(), 1, actions(), {action(10)});
        QSignalSpy cleared(&store, &RecordStore::cleared);
        store.clear();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(store.count(tickets()), 0);
        QVERIFY(!store.childrenKnown(tickets(), 1, actions()));
        QVERIFY(store.format().order() == AccountFormat::Order::DayMonthYear);
    }
};

QTEST_GUILESS_MAIN(RecordStoreTest)
#include "recordstoretest.moc"
