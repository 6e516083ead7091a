#include "bulksample.h"

#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Kind = BulkOperation::Kind;
using State = BulkRow::State;
using Reason = BulkRow::Reason;
using Operations = QList<BulkOperation>;

Q_DECLARE_METATYPE(ticketeer::BulkOperation)

/// What a bulk change will not do, and why.
class BulkRefusalTest : public QObject
{
    Q_OBJECT

    using S = BulkSample;

private Q_SLOTS:
    void everyRefusalNamesItsReason_data()
    {
        QTest::addColumn<BulkOperation>("wanted");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<int>("problem");
        const auto problem = [](Problem::Kind kind) { return static_cast<int>(kind); };
        const auto by = [](const char *name, const BulkOperation &wanted, Reason reason, int kind = -1) {
            QTest::newRow(name) << wanted << reason << kind;
        };
        by("a status that the type does not have", S::set(u"TicketStatusID"_s, S::number(21)),
           Reason::NotOfType);
        by("a version of another product", S::set(u"SolvedVersionID"_s, S::number(61)), Reason::NotOfProduct);
        by("a custom field of another type", S::set(u"OnWarranty"_s, Value::of(true)), Reason::NotAField);
        by("an element that nobody may write", S::set(u"TicketNumber"_s, S::number(5)), Reason::NotAField);
        by("an element that does not exist", S::set(u"Nonsense"_s, S::text(u"x"_s)), Reason::NotAField);
        by("a title without text", S::set(u"Name"_s, Value::empty()), Reason::Value,
           problem(Problem::Kind::Required));
        by("a title of spaces", S::set(u"Name"_s, S::text(u"   "_s)), Reason::Value,
           problem(Problem::Kind::Required));
        by("a status emptied", S::set(u"TicketStatusID"_s, Value::empty()), Reason::Value,
           problem(Problem::Kind::Required));
        by("a needed custom field emptied", S::set(u"SiteCode"_s, Value::empty()), Reason::Value,
           problem(Problem::Kind::Required));
        by("a title that is too long", S::set(u"Name"_s, S::text(QString(255, u'x'))), Reason::Value,
           problem(Problem::Kind::TooLong));
        by("a custom text that is too long", S::set(u"SiteCode"_s, S::text(QString(1001, u'x'))),
           Reason::Value, problem(Problem::Kind::TooLong));
        by("words for a number", S::set(u"Seats"_s, S::text(u"many"_s)), Reason::Value,
           problem(Problem::Kind::NotANumber));
        by("a number that is too large", S::set(u"Seats"_s, S::number(5'000'000'000)), Reason::Value,
           problem(Problem::Kind::NotANumber));
        by("words for a date", S::set(u"InstallDate"_s, S::text(u"soon"_s)), Reason::Value,
           problem(Problem::Kind::NotADate));
        by("words for a moment", S::set(u"DueDate"_s, S::text(u"soon"_s)), Reason::Value,
           problem(Problem::Kind::NotADate));
        by("a user who is not active", S::set(u"UserID"_s, S::number(31)), Reason::Inactive);
        by("a user whom nobody knows", S::set(u"UserID"_s, S::number(999)), Reason::Value,
           problem(Problem::Kind::NotInChoices));
        by("a name for a user", S::set(u"UserID"_s, S::text(u"Zoe"_s)), Reason::Value,
           problem(Problem::Kind::NotInChoices));
        by("a customer who is not active", S::link(Kind::Link, resources::Customers, 501, u"Gone Ltd"_s),
           Reason::Inactive);
        by("a contact who is not active", S::link(Kind::Link, resources::Contacts, 702, u"Nora Lind"_s),
           Reason::Inactive);
        by("a note without words", S::note(u"<p> </p>"_s), Reason::Value, problem(Problem::Kind::Required));
    }
    void everyRefusalNamesItsReason()
    {
        QFETCH(BulkOperation, wanted);
        QFETCH(Reason, reason);
        QFETCH(int, problem);
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        const BulkPlan plan = sample.plan({wanted});
        QCOMPARE(plan.rows().size(), 1);
        const BulkRow &row = plan.rows().first();
        QCOMPARE(row.state, State::Refused);
        QCOMPARE(row.reason, reason);
        QCOMPARE(row.problem ? static_cast<int>(row.problem->kind) : -1, problem);
        QCOMPARE(plan.records(), 0);
        QCOMPARE(plan.requests(), 0);
        QVERIFY(plan.entries(u"batch"_s).isEmpty());
    }

    void whatIsNotLoadedIsNotGuessed()
    {
        BulkSample sample;
        Record bare = S::ticket(100);
        bare.setTags({});
        bare.setCustomers({});
        bare.setContacts({});
        sample.store.put({bare});
        QCOMPARE(S::rowOf(sample.plan({S::tags(Kind::AddTags, {u"x"_s})}), u"Tags"_s).reason,
                 Reason::NotLoaded);
        QCOMPARE(
            S::rowOf(sample.plan({S::link(Kind::Link, resources::Customers, 502, u"Hay"_s)}), u"Customers"_s)
                .reason,
            Reason::NotLoaded);
        QCOMPARE(
            S::rowOf(sample.plan({S::link(Kind::Unlink, resources::Contacts, 700, u"Ines"_s)}), u"Contacts"_s)
                .reason,
            Reason::NotLoaded);
        QCOMPARE(sample.plan({S::set(u"Name"_s, S::text(u"x"_s))}, {4711}).rows().first().reason,
                 Reason::RecordGone);
    }

    void aRecordThatIsStillToBeCreatedIsLeftAlone()
    {
        BulkSample sample;
        sample.store.put({S::ticket(-7)});
        const BulkPlan plan = sample.plan({S::set(u"Name"_s, S::text(u"x"_s))}, {-7});
        QCOMPARE(plan.rows().first().reason, Reason::NotSentYet);
        QVERIFY(plan.entries(u"b"_s).isEmpty());
    }

    void ticketsThingsAreRefusedForOthers()
    {
        BulkSample sample;
        for (const BulkOperation &wanted :
             {S::tags(Kind::AddTags, {u"x"_s}), S::link(Kind::Link, resources::Contacts, 700, u"Ines"_s),
              S::note(u"<p>x</p>"_s)}) {
            const BulkPlan plan = sample.plan({wanted}, {500}, resources::Customers);
            QCOMPARE(plan.rows().first().reason, Reason::NotAField);
            QVERIFY(plan.entries(u"b"_s).isEmpty());
        }
    }

    void aNewTypeWithoutTheStatusIsRefusedWithWhatOnlyItHas()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100)});
        const BulkPlan plan =
            sample.plan({S::set(u"TicketTypeID"_s, S::number(2)), S::set(u"TicketStatusID"_s, S::number(11)),
                         S::set(u"OnWarranty"_s, Value::of(true)), S::set(u"Name"_s, S::text(u"other"_s))});
        QCOMPARE(S::rowOf(plan, u"TicketTypeID"_s).reason, Reason::WithoutStatus);
        QCOMPARE(S::rowOf(plan, u"TicketStatusID"_s).reason, Reason::NotOfType);
        QCOMPARE(S::rowOf(plan, u"OnWarranty"_s).reason, Reason::NotAField);
        const Change change = plan.entries(u"b"_s).first().change;
        QCOMPARE(change.edits().size(), 1);
        QVERIFY(change.edit(u"Name"));
    }

    void unsentChangesAndDraftsAreSaidAndLeftOutOnWish()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100), S::ticket(101), S::ticket(102)});
        Change unsent = Change::update(S::ticket(100));
        unsent.set(u"Name", S::text(u"waits"_s));
        OutboxEntry entry;
        entry.change = unsent;
        sample.outbox.add(entry);
        Draft draft;
        draft.key = u"tickets/101/edit"_s;
        draft.change = Change::update(S::ticket(101));
        draft.change.set(u"TicketSeverityID", S::number(8));
        sample.drafts.put(draft);
        const Operations wanted{S::set(u"TicketSeverityID"_s, S::number(8)),
                                S::set(u"UserID"_s, S::number(33))};
        const BulkPlan plan = sample.plan(wanted, {100, 101, 102});
        QCOMPARE(plan.records(), 3);
        QVERIFY(S::rowOf(plan, u"UserID"_s, 100).unsent);
        QVERIFY(S::rowOf(plan, u"TicketSeverityID"_s, 101).drafted);
        QVERIFY(!S::rowOf(plan, u"UserID"_s, 101).drafted);
        QVERIFY(!S::rowOf(plan, u"UserID"_s, 102).isConflict());
        QCOMPARE(plan.conflicts(), 3);
        const BulkPlan careful =
            sample.plan(wanted, {100, 101, 102}, resources::Tickets, BulkPlan::Conflicts::LeftOut);
        QCOMPARE(careful.records(), 1);
        QCOMPARE(careful.entries(u"b"_s).first().change.id(), 102);
        QCOMPARE(careful.requests(), 2);
        QCOMPARE(S::rowOf(careful, u"UserID"_s, 101).reason, Reason::LeftOut);
        QCOMPARE(S::rowOf(careful, u"UserID"_s, 100).reason, Reason::LeftOut);
    }
};

QTEST_GUILESS_MAIN(BulkRefusalTest)
#include "bulkrefusaltest.moc"
