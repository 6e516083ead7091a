#include "models/valuewords.h"
#include "models/createdanew.h"
#include "store/recordstore.h"

#include <QLocale>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Values as people know them, and a record made again from what an edit knew of it.
class ValueWordsTest : public QObject
{
    Q_OBJECT

    static Record ticket()
    {
        Record ticket(resource(resources::Tickets));
        ticket.setValue(u"TicketID", Value::of(qint64(5)));
        ticket.setValue(u"TicketNumber", Value::of(qint64(1042)));
        ticket.setValue(u"Name", Value::of(u"Motor smells"_s));
        ticket.setValue(u"TicketTypeID", Value::of(qint64(1)));
        ticket.setValue(u"TicketStatusID", Value::of(qint64(3)));
        ticket.setValue(u"Status", Value::of(u"Waiting"_s));
        ticket.setValue(u"UserID", Value::of(qint64(7)));
        ticket.setValue(u"DateCreated", Value::of(QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC)));
        ticket.setCustomers(QList<Link>{{800801, u"Hay & Sons"_s}, {800802, u"Acme"_s}});
        ticket.setTags(QStringList{u"motor"_s});
        return ticket;
    }
    static QString words(const RecordStore &store, QAnyStringView element, const Value &value)
    {
        return valueWords(resource(resources::Tickets), element, value, ticket(), store);
    }

private Q_SLOTS:
    void idsAreShownByTheNamesBehindThem()
    {
        RecordStore store;
        // Not known to the store: the record itself tells the name of its own.
        QCOMPARE(words(store, u"TicketStatusID", Value::of(qint64(3))), u"Waiting"_s);
        QCOMPARE(words(store, u"TicketStatusID", Value::of(qint64(4))), u"4"_s);
        Record status(resource(resources::Statuses));
        status.setValue(status.resource().id, Value::of(qint64(4)));
        status.setValue(status.resource().title, Value::of(u"Solved"_s));
        store.put({status});
        QCOMPARE(words(store, u"TicketStatusID", Value::of(qint64(4))), u"Solved"_s);
    }

    void emptyAndAbsentValuesHaveNoWords()
    {
        RecordStore store;
        QCOMPARE(words(store, u"Name", Value::empty()), QString());
        QCOMPARE(words(store, u"Name", Value()), QString());
        QCOMPARE(words(store, u"IsVisibleOnPortal", Value::of(true)), u"Yes"_s);
        QCOMPARE(words(store, u"DueDate", Value::of(QDateTime(QDate(2026, 3, 4), QTime(10, 30), Qt::UTC))),
                 QLocale().toString(QDateTime(QDate(2026, 3, 4), QTime(10, 30), Qt::UTC).toLocalTime(),
                                    QLocale::ShortFormat));
    }

    void whatARecordCarriesBesideItsElementsHasALabel()
    {
        RecordStore store;
        const Resource &tickets = resource(resources::Tickets);
        QCOMPARE(fieldLabel(tickets, u"Tags", store), u"Tags"_s);
        QCOMPARE(fieldLabel(tickets, u"Customers", store), u"Customers"_s);
        QCOMPARE(fieldLabel(tickets, u"TicketStatusID", store), u"Status"_s);
        QCOMPARE(fieldLabel(tickets, u"Motor_no", store), u"Motor_no"_s);
    }

    void longTextsAreToldFromShortOnes()
    {
        const Resource &tickets = resource(resources::Tickets);
        QVERIFY(!isLongText(tickets, u"Name", Value::of(u"short"_s)));
        QVERIFY(isLongText(tickets, u"Custom", Value::of(u"two\nlines"_s)));
        QVERIFY(isLongText(tickets, u"Custom", Value::of(QString(200, u'x'))));
        QVERIFY(!isLongText(tickets, u"UserID", Value::of(qint64(7))));
    }

    void aRecordThatIsGoneIsMadeAgainWithWhatItHadAndWasToGet()
    {
        Change change = Change::update(ticket());
        change.set(u"Name", Value::of(u"Motor burns"_s));
        QVERIFY(canBeCreatedAnew(change));
        const Change made = createdAnew(change, RecordStore());
        QVERIFY(made.isCreate());
        QCOMPARE(made.edit(u"Name")->after, Value::of(u"Motor burns"_s));
        QCOMPARE(made.edit(u"TicketStatusID")->after, Value::of(qint64(3)));
        QCOMPARE(made.edit(u"UserID")->after, Value::of(qint64(7)));
        QCOMPARE(made.tags(), std::optional(QStringList{u"motor"_s}));
        QCOMPARE(made.createOnly().size(), 1);
        QCOMPARE(made.createOnly().first().element, u"CustomerID"_s);
        QCOMPARE(made.createOnly().first().after, Value::of(qint64(800801)));
        // What the service noted about the old one would be false.
        QVERIFY(!made.edit(u"DateCreated"));
        QVERIFY(!made.edit(u"TicketNumber"));
    }

    void whatHangsBelowAnotherRecordIsNotMadeAgain()
    {
        Record phone(resource(resources::PhoneNumbers));
        phone.setValue(phone.resource().id, Value::of(qint64(9)));
        QVERIFY(!canBeCreatedAnew(Change::update(phone)));
        QVERIFY(!canBeCreatedAnew(Change::create(resource(resources::Tickets))));
    }
};

QTEST_GUILESS_MAIN(ValueWordsTest)
#include "valuewordstest.moc"
