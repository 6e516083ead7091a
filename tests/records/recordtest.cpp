#include "records/record.h"
#include "records/ticket.h"

#include <QTest>
#include <QTimeZone>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Record ticket(qint64 id, const QString &name = {})
{
    Record record(resource(resources::Tickets));
    record.setValue(u"TicketID", Value::of(id));
    if (!name.isEmpty())
        record.setValue(u"Name", Value::of(name));
    return record;
}

Record status(qint64 id, qint64 type, qint64 position)
{
    Record record(resource(resources::Statuses));
    record.setValue(u"TicketStatusID", Value::of(id));
    record.setValue(u"TicketTypeID", Value::of(type));
    record.setValue(u"Position", Value::of(position));
    return record;
}

} // namespace

class RecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentEmptyAndSetAreThreeThings()
    {
        Record record = ticket(5);
        QVERIFY(record.value(u"DueDate").isAbsent());
        record.setValue(u"DueDate", Value::empty());
        QVERIFY(record.value(u"DueDate").isEmpty());
        QVERIFY(!record.value(u"DueDate").hasValue());
        QVERIFY(record.value(u"TicketID").hasValue());
        QVERIFY(record.value(u"Nonsense").isAbsent());
        QVERIFY(record.value(-1).isAbsent());
        QVERIFY(record.value(9999).isAbsent());
        QVERIFY(Record().value(u"Name").isAbsent());
    }

    void momentsAreKeptInUtc()
    {
        const QDateTime local(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Europe/Berlin"));
        QCOMPARE(Value::of(local).toMoment(), QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC));
        QCOMPARE(Value::of(local).toMoment().timeSpec(), Qt::UTC);
        QVERIFY(Value::of(QDateTime()).isEmpty());
        QVERIFY(Value::of(QString()).isEmpty());
    }

    void copiesAreIndependent()
    {
        const Record first = ticket(5, u"one"_s);
        Record second = first;
        QVERIFY(first == second);
        second.setValue(u"Name", Value::of(u"two"_s));
        QCOMPARE(first.text(u"Name"), u"one"_s);
        QVERIFY(!(first == second));
    }

    void aTitleIsFoundForEveryone()
    {
        QCOMPARE(ticket(5, u"Pump"_s).title(), u"Pump"_s);
        QCOMPARE(ticket(5).title(), u"5"_s);
        Record person(resource(resources::Contacts));
        person.setValue(u"Email", Value::of(u"ines@hay.example"_s));
        QCOMPARE(person.title(), u"ines@hay.example"_s);
        person.setValue(u"LastName", Value::of(u"O'Hara"_s));
        QCOMPARE(person.title(), u"O'Hara"_s);
        person.setValue(u"FirstName", Value::of(u"Ines"_s));
        QCOMPARE(person.title(), u"Ines O'Hara"_s);
        // Title is a contact's job, not their name.
        person.setValue(u"Title", Value::of(u"Dr."_s));
        QCOMPARE(person.title(), u"Ines O'Hara"_s);
        QCOMPARE(Record().title(), QString());
    }

    void elementsNobodyDescribedAreKeptInOrder()
    {
        Record record = ticket(5);
        record.setValue(u"SiteCode", Value::of(u"B-17"_s));
        record.setValue(u"OnWarranty", Value::of(true));
        record.setValue(u"sitecode", Value::of(u"B-18"_s));
        QCOMPARE(record.extras(),
                 (QList<ExtraValue>{{u"SiteCode"_s, u"B-18"_s, false}, {u"OnWarranty"_s, u"True"_s, false}}));
        record.setValue(u"SITECODE", Value());
        QCOMPARE(record.extras().size(), 1);
    }

    void aShorterAnswerTakesNothingAway()
    {
        Record known = ticket(5, u"old"_s);
        known.setValue(u"Status", Value::of(u"New"_s));
        known.setValue(u"SiteCode", Value::of(u"B-17"_s));
        known.setTags(QStringList{u"pump"_s});
        known.setCustomers(QList<Link>{{1, u"Hay"_s}});
        const Record answer = ticket(5, u"new"_s);
        const Record merged = known.updatedBy(answer);
        QCOMPARE(merged.text(u"Name"), u"new"_s);
        QCOMPARE(merged.text(u"Status"), u"New"_s);
        QCOMPARE(merged.text(u"SiteCode"), u"B-17"_s);
        QCOMPARE(*merged.tags(), QStringList{u"pump"_s});
        QCOMPARE(merged.customers()->size(), 1);
    }

    void anEmptyElementAndAnEmptySetDoTakeAway()
    {
        Record known = ticket(5, u"old"_s);
        known.setValue(u"Status", Value::of(u"New"_s));
        known.setTags(QStringList{u"pump"_s});
        Record answer = ticket(5, u"old"_s);
        answer.setValue(u"Status", Value::empty());
        answer.setTags(QStringList());
        const Record merged = known.updatedBy(answer);
        QVERIFY(merged.value(u"Status").isEmpty());
        QVERIFY(merged.tags()->isEmpty());
    }

    void anotherTicketTypeHasOtherCustomFields()
    {
        Record known = ticket(5);
        known.setValue(u"TicketTypeID", Value::of(qint64(1)));
        known.setValue(u"SiteCode", Value::of(u"B-17"_s));
        Record answer = ticket(5);
        answer.setValue(u"TicketTypeID", Value::of(qint64(2)));
        answer.setValue(u"Browser", Value::of(u"x"_s));
        QCOMPARE(known.updatedBy(answer).extras(), (QList<ExtraValue>{{u"Browser"_s, u"x"_s, false}}));
    }

    void nothingUpdatedByNothingIsNothing()
    {
        QVERIFY(Record().updatedBy(Record()).isNull());
        QCOMPARE(Record().updatedBy(ticket(5)).id(), 5);
        QCOMPARE(ticket(5).updatedBy(Record()).id(), 5);
    }

    void statusesOfTheTypeComeByPosition()
    {
        const QList<Record> found = statusesFor(
            8101, {status(1, 8101, 2), status(2, 8102, 0), status(3, 8101, 0), status(4, 8101, 1)});
        QList<qint64> ids;
        for (const Record &one : found)
            ids.append(one.id());
        QCOMPARE(ids, (QList<qint64>{3, 4, 1}));
    }

    void namesOfLinksAreJoinedForPeople()
    {
        Record record = ticket(5);
        QCOMPARE(customerNames(record), QString());
        record.setCustomers(QList<Link>{{1, u"Acme"_s}, {2, u"Hay & Sons"_s}});
        record.setTags(QStringList{u"a"_s, u"b"_s});
        QCOMPARE(customerNames(record), u"Acme, Hay & Sons"_s);
        QCOMPARE(tagNames(record), u"a, b"_s);
        QCOMPARE(contactNames(record), QString());
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "recordtest.moc"
