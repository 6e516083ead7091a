#include "support/practice.h"

#include "records/ticket.h"

#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The main job of an agent against a real server over a real socket, in both generations of the service.
class WorkspaceTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;
    static const Resource &tickets() { return resource(resources::Tickets); }

private Q_SLOTS:
    void aListOfSeveralPagesIsLoadedCompletely_data() { bothProfiles(); }
    void aListOfSeveralPagesIsLoadedCompletely()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 1100);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.store.count(tickets()), 1100);
        QCOMPARE(desk.workspace.listState(tickets()).total, 1100);
        QCOMPARE(desk.load(resources::Customers).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Products).phase, ListState::Phase::Loaded);
        QVERIFY(desk.store.count(resource(resources::Customers)) > 10);
    }

    void anEditSendsOnlyWhatChangedAndTakesTheAnswer_data() { bothProfiles(); }
    void anEditSendsOnlyWhatChangedAndTakesTheAnswer()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 50);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Record ticket = desk.store.all(tickets()).first();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Pump <beeps> & \"stops\""_s));
        desk.server.clearExchanges();
        const auto saved = outcome<Record>([&](auto done) { desk.workspace.save(change, this, done); });
        QVERIFY(succeeded(saved));
        QCOMPARE((*saved)->title(), u"Pump <beeps> & \"stops\""_s);
        QCOMPARE(desk.store.record(tickets(), ticket.id()).title(), (*saved)->title());
        QVERIFY(desk.store.record(tickets(), ticket.id()).tags() == ticket.tags());
        QCOMPARE(desk.workspace.unmet(change, **saved), QStringList());
        const auto sent = desk.server.exchanges().first();
        QCOMPARE(sent.verb, QByteArray("PUT"));
        QVERIFY(sent.body.contains("<Ticket><Name>Pump &lt;beeps&gt; &amp; "));
        QVERIFY(!sent.body.contains("Status"));
    }

    void aNewTicketIsCreatedWithItsDueDateAndMe_data() { bothProfiles(); }
    void aNewTicketIsCreatedWithItsDueDateAndMe()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 20);
        QVERIFY(desk.start());
        QVERIFY(desk.loadLookups());
        QCOMPARE(desk.load(resources::Users).phase, ListState::Phase::Loaded);
        const qint64 me = desk.store.all(resource(resources::Users)).first().id();
        desk.workspace.setMe(me);
        const Record type = desk.store.all(resource(resources::TicketTypes)).first();
        const Record status = statusesFor(type.id(), desk.store.all(resource(resources::Statuses))).first();
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(u"Neues Ticket: Größe & Maß"_s));
        change.set(u"TicketTypeID", Value::of(type.id()));
        change.set(u"TicketStatusID", Value::of(status.id()));
        change.set(u"TicketSeverityID",
                   Value::of(desk.store.all(resource(resources::Severities)).first().id()));
        const QDateTime due = QDateTime(QDate(2027, 3, 4), QTime(15, 30), Qt::UTC);
        change.set(u"DueDate", Value::of(due));
        change.setTags({u"pump"_s, u"R&D"_s});
        const auto saved = outcome<Record>([&](auto done) { desk.workspace.save(change, this, done); });
        QVERIFY(succeeded(saved));
        QVERIFY((*saved)->id() > 0);
        QCOMPARE((*saved)->value(u"DueDate").toMoment(), due);
        QCOMPARE((*saved)->integer(u"CreatorID"), me);
        QVERIFY((*saved)->tags().has_value());
        const QStringList tags = (*saved)->tags().value_or(QStringList());
        QCOMPARE(QSet<QString>(tags.cbegin(), tags.cend()), (QSet<QString>{u"pump"_s, u"R&D"_s}));
        QCOMPARE(desk.workspace.unmet(change, **saved), QStringList());
    }

    void customersAreLinkedAndUnlinked_data() { bothProfiles(); }
    void customersAreLinkedAndUnlinked()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 30);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Customers).phase, ListState::Phase::Loaded);
        const Record ticket = desk.store.all(tickets()).first();
        qint64 customer = 0;
        for (const Record &candidate : desk.store.all(resource(resources::Customers))) {
            const QList<Link> linkedNow = ticket.customers().value_or(QList<Link>());
            const bool linked = std::any_of(linkedNow.cbegin(), linkedNow.cend(),
                                            [&](const Link &link) { return link.id == candidate.id(); });
            if (!linked && candidate.flag(u"IsActive"))
                customer = candidate.id();
        }
        QVERIFY(customer);
        const auto has = [&] {
            const QList<Link> links =
                desk.store.record(tickets(), ticket.id()).customers().value_or(QList<Link>());
            return std::any_of(links.cbegin(), links.cend(),
                               [&](const Link &link) { return link.id == customer; });
        };
        QVERIFY(succeeded(outcome<Done>([&](auto done) {
            desk.workspace.link(ticket.id(), resource(resources::Customers), customer, this, done);
        })));
        QVERIFY(has());
        QVERIFY(succeeded(outcome<Done>([&](auto done) {
            desk.workspace.unlink(ticket.id(), resource(resources::Customers), customer, this, done);
        })));
        QVERIFY(!has());
    }

    void anInternalNoteJoinsTheConversation_data() { bothProfiles(); }
    void anInternalNoteJoinsTheConversation()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 10);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const qint64 ticket = desk.store.ids(tickets()).first();
        const Resource &actions = resource(resources::Actions);
        QVERIFY(succeeded(outcome<Done>(
            [&](auto done) { desk.workspace.loadChildren(tickets(), ticket, actions, this, done); })));
        const auto before = desk.store.children(tickets(), ticket, actions).size();
        QVERIFY(before > 0);
        Change change = Change::create(actions, &tickets(), ticket);
        change.set(u"Description", Value::of(u"<p>Don't worry &amp; wait</p>"_s));
        change.set(u"IsVisibleOnPortal", Value::of(false));
        const auto saved = outcome<Record>([&](auto done) { desk.workspace.save(change, this, done); });
        QVERIFY(succeeded(saved));
        QCOMPARE((*saved)->text(u"Description"), u"<p>Don't worry &amp; wait</p>"_s);
        QCOMPARE(desk.store.children(tickets(), ticket, actions).size(), before + 1);
    }

    void aDestroyedOwnerHearsNothing()
    {
        Practice desk(Profile::Y2018, 10);
        QVERIFY(desk.start());
        auto owner = std::make_unique<QObject>();
        bool called = false;
        desk.workspace.open(tickets(), 1, owner.get(), [&called](const Outcome<Record> &) { called = true; });
        owner.reset();
        QCOMPARE(desk.load(resources::Groups).phase, ListState::Phase::Loaded);
        QVERIFY(!called);
    }

    void aMissingTicketIsToldFromAServerFault()
    {
        Practice desk(Profile::Y2018, 10);
        QVERIFY(desk.start());
        const auto opened =
            outcome<Record>([&](auto done) { desk.workspace.open(tickets(), 999999999, this, done); });
        QCOMPARE(failure(opened), ApiError::Kind::MissingObject);
    }

    void anAccountWithDaysBeforeMonthsIsRecognised()
    {
        sandbox::Options german = Practice::options(Profile::Y2018, 200);
        german.culture = u"de-DE"_s;
        german.zone = u"Europe/Berlin"_s;
        Practice desk(german);
        QVERIFY(desk.start());
        QSignalSpy doubted(&desk.workspace, &Workspace::formatDoubted);
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QVERIFY(doubted.size() > 0);
        QCOMPARE(desk.workspace.format().order(), AccountFormat::Order::DayMonthYear);
        for (const Record &ticket : desk.store.all(tickets()))
            QVERIFY(ticket.value(u"DateCreated").isMoment());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
