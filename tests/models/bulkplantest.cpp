#include "bulksample.h"

#include "models/formfields.h"
#include "models/requestcost.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Kind = BulkOperation::Kind;
using State = BulkRow::State;
using Operations = QList<BulkOperation>;

Q_DECLARE_METATYPE(ticketeer::Record)

/// What a bulk change says before it is made; what it refuses: bulkrefusaltest.
class BulkPlanTest : public QObject
{
    Q_OBJECT

    using S = BulkSample;

    /// A value that fits a field and differs from the sample's.
    static Value fitting(const FormField &field)
    {
        static const QHash<QString, qint64> ids{{u"tickettypes"_s, 2},
                                                {u"ticketstatuses"_s, 11},
                                                {u"ticketseverities"_s, 8},
                                                {u"users"_s, 33},
                                                {u"groups"_s, 41},
                                                {u"products"_s, 6},
                                                {u"versions"_s, 52},
                                                {u"tickets"_s, 101},
                                                {u"customers"_s, 502},
                                                {u"contacts"_s, 703},
                                                {u"knowledgebasecategories"_s, 90}};
        if (!field.lookup.isEmpty())
            return Value::of(ids.value(field.lookup));
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Html:
            return Value::of(u"new"_s);
        case FieldType::Integer:
            return Value::of(qint64(7));
        case FieldType::Decimal:
            return Value::of(1.5);
        case FieldType::Flag:
            return Value::of(true);
        case FieldType::Date:
            return Value::of(QDate(2026, 3, 4));
        case FieldType::Moment:
            return Value::of(QDateTime(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC));
        }
        return {};
    }

private Q_SLOTS:
    void everyFieldThatMayBeWrittenCanBeSet_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("element");
        BulkSample sample;
        for (const QLatin1StringView key :
             {resources::Tickets, resources::Customers, resources::Contacts, resources::Products}) {
            const QList<CustomField> custom = sample.store.customFields().fields(resource(key), 1);
            for (const FormField &field : formFieldsFor(resource(key), false, custom))
                QTest::addRow("%s/%s", key.data(), qPrintable(field.element))
                    << QString(key) << field.element;
        }
    }
    void everyFieldThatMayBeWrittenCanBeSet()
    {
        QFETCH(QString, key);
        QFETCH(QString, element);
        BulkSample sample;
        const Resource &kind = *findResource(key);
        Record record = kind.is(resources::Tickets)
                            ? S::with(S::ticket(100), {{u"IsVisibleOnPortal", Value::of(false)}})
                            : S::row(kind.key, 100, u"Old"_s);
        sample.store.put(
            {record, S::ticket(101), S::row(resources::KnowledgeBaseCategories, 90, u"How to"_s)});
        const QList<CustomField> custom = sample.store.customFields().fields(kind, 1);
        const QList<FormField> fields = formFieldsFor(kind, false, custom);
        const auto field = std::find_if(fields.cbegin(), fields.cend(),
                                        [&](const FormField &each) { return each.element == element; });
        const Value wanted = fitting(*field);
        const BulkPlan plan = sample.plan({S::set(element, wanted)}, {100}, kind.key);
        const BulkRow row = S::rowOf(plan, element);
        QCOMPARE(row.state, State::Changes);
        QVERIFY(!row.after.isEmpty());
        QVERIFY(row.before != row.after);
        QCOMPARE(row.field, field->label);
        const QList<OutboxEntry> entries = plan.entries(u"batch"_s);
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().change.edit(element));
        QCOMPARE(entries.first().change.edit(element)->after, wanted);
    }

    void aStatusIsMeantByItsName()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100), S::task(101)});
        const BulkPlan plan = sample.plan({S::set(u"TicketStatusID"_s, S::number(13))}, {100, 101});
        QCOMPARE(plan.records(), 2);
        const QList<OutboxEntry> entries = plan.entries(u"b"_s);
        QCOMPARE(entries[0].change.edit(u"TicketStatusID")->after.toInteger(), 13);
        QCOMPARE(entries[1].change.edit(u"TicketStatusID")->after.toInteger(), 22);
    }

    void aNewTypeBringsItsFirstStatusAlong()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        const BulkPlan plan = sample.plan({S::set(u"TicketTypeID"_s, S::number(2))});
        QCOMPARE(plan.rows().size(), 2);
        const BulkRow status = S::rowOf(plan, u"TicketStatusID"_s);
        QVERIFY(status.follows);
        QCOMPARE(status.before, u"New"_s);
        QCOMPARE(status.after, u"To do"_s);
        const Change change = plan.entries(u"b"_s).first().change;
        QCOMPARE(change.edit(u"TicketTypeID")->after.toInteger(), 2);
        QCOMPARE(change.edit(u"TicketStatusID")->after.toInteger(), 21);
    }

    void aNewTypeTakesTheStatusThatIsAskedFor()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        // The order in which they were chosen does not matter.
        const BulkPlan plan = sample.plan(
            {S::set(u"TicketStatusID"_s, S::number(13)), S::set(u"TicketTypeID"_s, S::number(2))});
        QCOMPARE(plan.rows().size(), 2);
        QCOMPARE(plan.entries(u"b"_s).first().change.edit(u"TicketStatusID")->after.toInteger(), 22);
    }

    void aNewProductTakesTheOldOnesVersionsAway()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        const BulkPlan plan = sample.plan({S::set(u"ProductID"_s, S::number(6))});
        const BulkRow version = S::rowOf(plan, u"ReportedVersionID"_s);
        QVERIFY(version.follows);
        QCOMPARE(version.before, u"1.0"_s);
        QCOMPARE(version.after, QString());
        QVERIFY(plan.entries(u"b"_s).first().change.edit(u"ReportedVersionID")->after.isEmpty());
        const BulkPlan both = sample.plan(
            {S::set(u"ReportedVersionID"_s, S::number(61)), S::set(u"ProductID"_s, S::number(6))});
        QCOMPARE(both.rows().size(), 2);
        QCOMPARE(both.entries(u"b"_s).first().change.edit(u"ReportedVersionID")->after.toInteger(), 61);
    }

    void whatIsThereAlreadyIsLeftOut()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        const BulkPlan plan =
            sample.plan({S::set(u"TicketStatusID"_s, S::number(12)), S::set(u"UserID"_s, S::number(32)),
                         S::set(u"GroupID"_s, Value::empty()), S::set(u"SiteCode"_s, S::text(u"B-17"_s)),
                         S::tags(Kind::AddTags, {u"PUMP"_s}), S::tags(Kind::RemoveTags, {u"nowhere"_s}),
                         S::link(Kind::Link, resources::Customers, 500, u"Acme"_s),
                         S::link(Kind::Unlink, resources::Contacts, 703, u"Hans Lind"_s)});
        QCOMPARE(plan.count(State::Same), 7);
        QCOMPARE(plan.rows().size(), 7);
        QCOMPARE(plan.records(), 0);
        QCOMPARE(plan.requests(), 0);
    }

    void beforeAndAfterAreWhatPeopleRead()
    {
        BulkSample sample;
        Record one = S::ticket(100);
        one.setValue(u"InstallDate", S::text(u"7/30/2015"_s));
        sample.store.put({one});
        const QLocale locale;
        const BulkPlan plan =
            sample.plan({S::set(u"UserID"_s, S::number(33)), S::set(u"TicketSeverityID"_s, S::number(8)),
                         S::set(u"IsVisibleOnPortal"_s, Value::of(false)),
                         S::set(u"InstallDate"_s, Value::of(QDate(2026, 3, 4))),
                         S::tags(Kind::AddTags, {u"a"_s, u"b"_s}), S::tags(Kind::RemoveTags, {u"Pump"_s}),
                         S::link(Kind::Link, resources::Contacts, 703, u"Hans Lind"_s),
                         S::note(u"<p>Ask <b>Hans</b></p>"_s)});
        const auto shows = [&plan](const QString &element, const QString &before, const QString &after) {
            const BulkRow row = S::rowOf(plan, element);
            QCOMPARE(row.record, u"Ticket 1100"_s);
            QCOMPARE(row.before, before);
            QCOMPARE(row.after, after);
        };
        shows(u"UserID"_s, u"Mara Lind"_s, u"Zoe Lind"_s);
        shows(u"TicketSeverityID"_s, u"High"_s, u"Low"_s);
        shows(u"IsVisibleOnPortal"_s, u"Yes"_s, u"No"_s);
        shows(u"InstallDate"_s, locale.toString(QDate(2015, 7, 30), QLocale::ShortFormat),
              locale.toString(QDate(2026, 3, 4), QLocale::ShortFormat));
        shows(u"Tags"_s, u"pump"_s, u"a, b"_s);
        shows(u"Contacts"_s, u"Ines Lind"_s, u"Ines Lind, Hans Lind"_s);
        QCOMPARE(S::rowOf(plan, QString()).after.trimmed(), u"Ask Hans"_s);
    }

    void aContactBringsItsCustomerAlong()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        const BulkPlan plan = sample.plan({S::link(Kind::Link, resources::Contacts, 703, u"Hans Lind"_s),
                                           S::link(Kind::Link, resources::Customers, 502, u"Hay"_s)});
        QCOMPARE(S::rowOf(plan, u"Customers"_s).state, State::Same);
        QCOMPARE(plan.entries(u"b"_s).size(), 1);
    }

    void theEntriesSayAllThatIsNeededToSendThem()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100), S::task(101)});
        Record action = S::row(resources::Actions, 6001, {});
        Record later = S::row(resources::Actions, 6002, {});
        sample.store.setChildren(resource(resources::Tickets), 100, resource(resources::Actions),
                                 {later, action});
        const BulkPlan plan = sample.plan({S::note(u"<p>Hello</p>"_s), S::set(u"Name"_s, S::text(u"other"_s)),
                                           S::link(Kind::Link, resources::Customers, 502, u"Hay"_s)},
                                          {100, 101});
        const QList<OutboxEntry> entries = plan.entries(u"batch-1"_s);
        QCOMPARE(entries.size(), 6);
        for (const OutboxEntry &entry : entries) {
            QCOMPARE(entry.batch, u"batch-1"_s);
            QCOMPARE(entry.state, OutboxEntry::State::Waiting);
            QVERIFY(entry.what == u"Ticket 1100"_s || entry.what == u"Ticket 1101"_s);
        }
        QCOMPARE(entries[0].kind, OutboxEntry::Kind::Save);
        QCOMPARE(entries[0].change.base(), S::ticket(100));
        QCOMPARE(entries[0].change.edits().size(), 1);
        QCOMPARE(entries[1].change.resource().key, resources::Actions);
        QVERIFY(entries[1].isCreate());
        QCOMPARE(entries[1].change.parentId(), 100);
        QCOMPARE(entries[1].change.edit(u"Description")->after.toText(), u"<p>Hello</p>"_s);
        QCOMPARE(entries[1].change.edit(u"IsVisibleOnPortal")->after, Value::of(false));
        QCOMPARE(entries[1].seenAction, 6002);
        QCOMPARE(entries[2].kind, OutboxEntry::Kind::Link);
        QCOMPARE(entries[2].otherId, 502);
        QCOMPARE(entries[4].seenAction, 0);
    }

    void theRequestsAreCounted_data()
    {
        QTest::addColumn<Operations>("wanted");
        QTest::addColumn<int>("requests"); ///< for each ticket
        const BulkOperation title = S::set(u"Name"_s, S::text(u"other"_s));
        const BulkOperation status = S::set(u"TicketStatusID"_s, S::number(11));
        const BulkOperation tag = S::tags(Kind::AddTags, {u"x"_s});
        const BulkOperation link = S::link(Kind::Link, resources::Customers, 502, u"Hay"_s);
        const BulkOperation unlink = S::link(Kind::Unlink, resources::Contacts, 700, u"Ines"_s);
        const BulkOperation note = S::note(u"<p>x</p>"_s);
        // A PUT is read again first; tags are not in its answer.
        QTest::newRow("a field") << Operations{title} << 2;
        QTest::newRow("two fields in one") << Operations{title, status} << 2;
        QTest::newRow("tags") << Operations{tag} << 3;
        QTest::newRow("tags and a field in one") << Operations{tag, title} << 3;
        QTest::newRow("a link") << Operations{link} << 2;
        QTest::newRow("two links") << Operations{link, unlink} << 4;
        QTest::newRow("a note") << Operations{note} << 2;
        QTest::newRow("everything") << Operations{title, status, tag, link, unlink, note} << 9;
        QTest::newRow("nothing") << Operations{S::set(u"UserID"_s, S::number(32))} << 0;
    }
    void theRequestsAreCounted()
    {
        QFETCH(Operations, wanted);
        QFETCH(int, requests);
        BulkSample sample;
        sample.store.put({S::ticket(100), S::ticket(101), S::ticket(102)});
        const BulkPlan plan = sample.plan(wanted, {100, 101, 102});
        QCOMPARE(plan.requests(), 3 * requests);
        QCOMPARE(requestsFor(plan.entries(u"b"_s)), 3 * requests);
    }

    void whoMayBeMailedIsSaid_data()
    {
        QTest::addColumn<Record>("ticket");
        QTest::addColumn<Operations>("wanted");
        QTest::addColumn<int>("tickets");
        QTest::addColumn<QStringList>("people"); ///< contacts, then customers
        const BulkOperation close = S::set(u"TicketStatusID"_s, S::number(13));
        const Record plain = S::ticket(100);
        const Record hidden = S::with(plain, {{u"IsVisibleOnPortal", Value::of(false)}});
        const auto linked = [&plain](std::optional<QList<Link>> customers,
                                     std::optional<QList<Link>> contacts) {
            Record record = plain;
            record.setCustomers(std::move(customers));
            record.setContacts(std::move(contacts));
            return record;
        };
        const QList<Link> none;
        const QList<Link> acme{{500, u"Acme"_s}};
        const Link ines{700, u"Ines Lind"_s};
        const Link otto{701, u"Otto Lind"_s};
        const Link nora{702, u"Nora Lind"_s};
        const Link stranger{799, u"New Here"_s};
        const auto add = [](const char *name, const Record &ticket, const Operations &wanted, int tickets,
                            const QStringList &people) {
            QTest::newRow(name) << ticket << wanted << tickets << people;
        };
        const QStringList both{u"Ines Lind"_s, u"Acme"_s};
        add("a visible ticket gets another status", plain, {close}, 1, both);
        add("a hidden ticket gets another status", hidden, {close}, 0, {});
        add("it is made visible with it", hidden, {close, S::set(u"IsVisibleOnPortal"_s, Value::of(true))}, 1,
            both);
        add("it is hidden with it", plain, {close, S::set(u"IsVisibleOnPortal"_s, Value::of(false))}, 0, {});
        add("only made visible", hidden, {S::set(u"IsVisibleOnPortal"_s, Value::of(true))}, 0, {});
        add("another field", plain, {S::set(u"Name"_s, S::text(u"other"_s))}, 0, {});
        add("the status it has", plain, {S::set(u"TicketStatusID"_s, S::number(12))}, 0, {});
        add("a status that is refused", plain, {S::set(u"TicketStatusID"_s, S::number(21))}, 0, {});
        add("the status of a new type", plain, {S::set(u"TicketTypeID"_s, S::number(2))}, 1, both);
        add("a type that is refused", plain,
            {S::set(u"TicketTypeID"_s, S::number(2)), S::set(u"TicketStatusID"_s, S::number(11))}, 0, {});
        add("nobody is linked", linked(none, none), {close}, 0, {});
        add("only a customer", linked(acme, none), {close}, 1, {u"Acme"_s});
        add("only a contact", linked(none, QList<Link>{ines}), {close}, 1, {u"Ines Lind"_s});
        add("a contact without an address", linked(none, QList<Link>{otto}), {close}, 0, {});
        add("a contact who is not active", linked(none, QList<Link>{nora}), {close}, 0, {});
        add("a contact whom nobody knows", linked(none, QList<Link>{stranger}), {close}, 1, {u"New Here"_s});
        add("links that are not loaded", linked({}, {}), {close}, 0, {});
        add("a contact added with it", linked(none, none),
            {close, S::link(Kind::Link, resources::Contacts, 703, u"Hans Lind"_s)}, 1,
            {u"Hans Lind"_s, u"Hay"_s});
        add("the contact removed with it", plain,
            {close, S::link(Kind::Unlink, resources::Contacts, 700, u"Ines Lind"_s)}, 1, {u"Acme"_s});
        add("a note for agents", plain, {S::note(u"<p>x</p>"_s)}, 0, {});
        add("three contacts, one of whom can be written to", linked(acme, QList<Link>{ines, otto, nora}),
            {close}, 1, both);
    }
    void whoMayBeMailedIsSaid()
    {
        QFETCH(Record, ticket);
        QFETCH(Operations, wanted);
        QFETCH(int, tickets);
        QFETCH(QStringList, people);
        BulkSample sample;
        sample.store.put({ticket});
        const BulkMail mail = sample.plan(wanted).mail();
        QCOMPARE(mail.tickets, tickets);
        QCOMPARE(mail.contacts.values() + mail.customers.values(), people);
    }

    void peopleAreCountedOnceHoweverManyTicketsTheyHave()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100), S::ticket(101), S::ticket(102)});
        const BulkMail mail =
            sample.plan({S::set(u"TicketStatusID"_s, S::number(13))}, {100, 101, 102}).mail();
        QCOMPARE(mail.tickets, 3);
        QCOMPARE(mail.contacts.size(), 1);
        QCOMPARE(mail.customers.size(), 1);
    }

    void tenThousandTicketsStopNobody()
    {
        BulkSample sample;
        QList<Record> many;
        QList<qint64> ids;
        for (qint64 id = 10'000; id < 20'000; ++id) {
            many.append(id % 2 ? S::ticket(id) : S::task(id));
            ids.append(id);
        }
        sample.store.put(many);
        const Operations wanted{S::set(u"TicketStatusID"_s, S::number(13)),
                                S::set(u"UserID"_s, S::number(33)), S::set(u"SiteCode"_s, S::text(u"C-1"_s)),
                                S::tags(Kind::AddTags, {u"x"_s})};
        QElapsedTimer between;
        qint64 longest = 0;
        QTimer heart;
        heart.setInterval(5);
        connect(&heart, &QTimer::timeout, this, [&] { longest = qMax(longest, between.restart()); });
        heart.start();
        between.start();
        std::optional<BulkPlan> plan;
        QElapsedTimer whole;
        whole.start();
        BulkPlan::make(sample.material(resources::Tickets, ids, wanted), wanted,
                       BulkPlan::Conflicts::Included, this, [&](const BulkPlan &made) { plan = made; });
        QTRY_VERIFY_WITH_TIMEOUT(plan, 30'000);
        qInfo("10,000 tickets, 4 changes: %lld ms, of which the longest stop was %lld ms", whole.elapsed(),
              longest);
        QVERIFY2(longest < 500, qPrintable(u"the window stood still for %1 ms"_s.arg(longest)));
        QCOMPARE(plan->rows().size(), 40'000);
        QCOMPARE(plan->records(), 10'000);
        QCOMPARE(plan->count(State::Refused), 5'000); // the tasks have no site code
        QCOMPARE(plan->requests(), 30'000);
        QCOMPARE(plan->mail().tickets, 10'000);
    }

    void aPlanThatNobodyWaitsForIsDropped()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        const Operations wanted{S::set(u"Name"_s, S::text(u"x"_s))};
        bool told = false;
        auto *owner = new QObject(this);
        BulkPlan::make(sample.material(resources::Tickets, {100}, wanted), wanted,
                       BulkPlan::Conflicts::Included, owner, [&told](const BulkPlan &) { told = true; });
        delete owner;
        bool other = false;
        BulkPlan::make(sample.material(resources::Tickets, {100}, wanted), wanted,
                       BulkPlan::Conflicts::Included, this, [&other](const BulkPlan &) { other = true; });
        QTRY_VERIFY(other);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(BulkPlanTest)
#include "bulkplantest.moc"
