#include "models/editsession.h"
#include "models/similartickets.h"
#include "models/startingvalues.h"
#include "store/recordstore.h"
#include "store/storefile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Record made(QLatin1StringView key, qint64 id, const QString &title,
            const QList<std::pair<QString, qint64>> &numbers = {})
{
    const Resource &kind = resource(key);
    Record record(kind);
    record.setValue(kind.id, Value::of(id));
    record.setValue(kind.title, Value::of(title));
    for (const auto &[element, number] : numbers)
        record.setValue(element, Value::of(number));
    return record;
}

qint64 valueIn(const StartingValues &values, const QString &element)
{
    for (const auto &[name, value] : values) {
        if (name == element)
            return value.toInteger();
    }
    return 0;
}

} // namespace

/// What a new ticket knows before anything is typed, and what it finds while its title is typed.
class NewTicketStartTest : public QObject
{
    Q_OBJECT

    void fill(RecordStore &store) const
    {
        store.put(
            {made(resources::Customers, 5, u"Hay & Sons"_s), made(resources::Customers, 6, u"Haymarket"_s)});
        store.put({made(resources::Products, 21, u"Pump P2"_s), made(resources::Products, 22, u"Boiler"_s),
                   made(resources::Products, 23, u"Adapter"_s)});
        store.put({made(resources::Users, 31, u"Mara Lind"_s)});
        store.put(
            {made(resources::TicketTypes, 41, u"Issue"_s), made(resources::TicketTypes, 42, u"Task"_s)});
        store.put({made(resources::Statuses, 51, u"Waiting"_s, {{u"TicketTypeID"_s, 42}}),
                   made(resources::Statuses, 52, u"New"_s, {{u"TicketTypeID"_s, 41}}),
                   made(resources::Statuses, 53, u"New"_s, {{u"TicketTypeID"_s, 42}})});
    }

private Q_SLOTS:
    void aFilterThatNamesOneThingIsItsStartingValue()
    {
        RecordStore store;
        fill(store);
        QCOMPARE(valueIn(startingValuesOfFilter(u"hay & sons"_s, store), u"CustomerID"_s), 5);
        QCOMPARE(valueIn(startingValuesOfFilter(u"Haym"_s, store), u"CustomerID"_s), 6);
        QCOMPARE(valueIn(startingValuesOfFilter(u"boil"_s, store), u"ProductID"_s), 22);
        QCOMPARE(valueIn(startingValuesOfFilter(u"MARA lind"_s, store), u"UserID"_s), 31);
        QCOMPARE(valueIn(startingValuesOfFilter(u"task"_s, store), u"TicketTypeID"_s), 42);
        const StartingValues waiting = startingValuesOfFilter(u"waiting"_s, store);
        QCOMPARE(valueIn(waiting, u"TicketTypeID"_s), 42);
        QCOMPARE(valueIn(waiting, u"TicketStatusID"_s), 51);
    }

    void aFilterThatNamesSeveralOrNothingIsNone()
    {
        RecordStore store;
        fill(store);
        for (const QString &filter : {u""_s, u"hay"_s, u"haymake"_s, u"new"_s, u"pump beeps"_s, u"boi"_s})
            QVERIFY2(startingValuesOfFilter(filter, store).isEmpty(), qPrintable(filter));
    }

    void theRecordInFrontGivesItsCustomer()
    {
        RecordStore store;
        fill(store);
        const Record contact = made(resources::Contacts, 71, u"Ann"_s, {{u"OrganizationID"_s, 5}});
        const Change change = newTicket(startingValuesOf(contact, store));
        EditSession session(store, change);
        QCOMPARE(session.value(u"ContactID").toInteger(), 71);
        QCOMPARE(session.value(u"CustomerID").toInteger(), 5);
        QCOMPARE(session.change().createOnly().size(), 2);
    }

    void theFirstOfTwoValuesCounts()
    {
        RecordStore store;
        fill(store);
        const Change change = newTicket(
            {{u"TicketTypeID"_s, Value::of(qint64(42))}, {u"TicketTypeID"_s, Value::of(qint64(41))}});
        EditSession session(store, change);
        QCOMPARE(session.value(u"TicketTypeID").toInteger(), 42);
        // And the status is one of that type.
        const Record status =
            store.record(resource(resources::Statuses), session.value(u"TicketStatusID").toInteger());
        QCOMPARE(status.integer(u"TicketTypeID"), 42);
    }

    void aCustomersProductsComeFirst()
    {
        RecordStore store;
        fill(store);
        EditSession session(store, newTicket({}));
        const auto first = [&session] { return session.choices(u"ProductID").value(0); };
        QCOMPARE(first().text, u"Adapter"_s);
        QSignalSpy news(&session, &EditSession::choicesChanged);
        session.setValue(u"CustomerID", Value::of(qint64(5)));
        store.setChildren(resource(resources::Customers), 5, resource(resources::CustomerProducts),
                          {made(resources::CustomerProducts, 91, u"Pump P2"_s, {{u"ProductID"_s, 21}})});
        QVERIFY(news.contains(QVariantList{u"ProductID"_s}));
        QCOMPARE(first().text, u"Pump P2"_s);
        QCOMPARE(first().hint, u"Hay & Sons"_s);
        QCOMPARE(session.choices(u"ProductID").value(1).text, u"Adapter"_s);
        QVERIFY(session.choices(u"ProductID").value(1).hint.isEmpty());
    }

    void aTitleIsLookedForByItsLongerWordsOnce()
    {
        QCOMPARE(SimilarTickets::words(u"The pump P21 of the Größe-XL has no VPN, her Pump!"_s),
                 (QStringList{u"pump"_s, u"p21"_s, u"grosse"_s, u"vpn"_s}));
    }

    void ticketsThatSayTheSameAreFoundWhileTheTitleIsTyped()
    {
        QTemporaryDir folder;
        RecordStore store;
        StoreFile file(store);
        QSignalSpy read(&file, &StoreFile::read);
        file.open(folder.filePath(u"kept.sqlite"_s));
        QVERIFY(!read.isEmpty() || read.wait(15'000));
        Record own = made(resources::Tickets, 103, u"The pump beeps at night"_s);
        own.setCustomers(QList<Link>{{5, u"Hay & Sons"_s}});
        QList<Record> tickets{made(resources::Tickets, 101, u"Pump beeps three times at night"_s),
                              made(resources::Tickets, 102, u"Printer is out of paper"_s), own,
                              made(resources::Tickets, 104, u"Invoice of March"_s)};
        for (int id = 200; id < 300; ++id)
            tickets.append(made(resources::Tickets, id, u"Question %1 on the boiler"_s.arg(id)));
        store.put(tickets);
        SimilarTickets similar(store, file);
        QSignalSpy changed(&similar, &SimilarTickets::changed);
        similar.look(u"pump beeps at night"_s, 0, 0);
        QVERIFY(changed.wait(15'000));
        QCOMPARE(QSet<qint64>(similar.found().cbegin(), similar.found().cend()), (QSet<qint64>{101, 103}));
        similar.look(u"beeps at night, the pump"_s, 5, 0);
        QTRY_COMPARE(similar.found().value(0), 103);
        similar.look(u"boiler question"_s, 0, 0);
        QTRY_COMPARE(similar.found().size(), SimilarTickets::Most);
        similar.look(u"boiler"_s, 0, 0);
        QTRY_VERIFY(similar.found().isEmpty());
    }
};

QTEST_GUILESS_MAIN(NewTicketStartTest)
#include "newticketstarttest.moc"
