#include "sync/workspace.h"
#include "api/apiclient.h"
#include "records/ticket.h"
#include "sandbox/sandboxserver.h"
#include "store/recordstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// The verbs of the workspace against a real server over a real socket, in both generations of the service.
class WorkspaceTest : public QObject
{
    Q_OBJECT

    struct Desk
    {
        explicit Desk(sandbox::Options options)
            : server(std::move(options)), budget([] { return QDateTime::currentDateTimeUtc(); }),
              client(budget, log), workspace(client, store)
        {
        }
        bool start()
        {
            if (!server.start())
                return false;
            auto account = Account::fromInput(server.baseUrl().toString(), server.options().organization,
                                              Secret(server.options().token.toLatin1()));
            if (!account.ok())
                return false;
            workspace.setFormat(
                AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")), false);
            workspace.setAccount(*account);
            return true;
        }
        sandbox::SandboxServer server;
        RequestBudget budget;
        HttpLog log;
        ApiClient client;
        RecordStore store;
        Workspace workspace;
    };

    static sandbox::Options options(sandbox::Options::Profile profile, int tickets = 700)
    {
        sandbox::Options options;
        options.profile = profile;
        options.tickets = tickets;
        return options;
    }
    static const Resource &tickets() { return resource(resources::Tickets); }
    static void profiles()
    {
        QTest::addColumn<sandbox::Options::Profile>("profile");
        QTest::newRow("2018") << sandbox::Options::Profile::Y2018;
        QTest::newRow("modern") << sandbox::Options::Profile::Modern;
    }

    template <typename T, typename Verb>
    static Outcome<T> wait(Verb verb)
    {
        std::optional<Outcome<T>> got;
        verb([&got](const Outcome<T> &outcome) { got = outcome; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20000); }();
        return got ? *got : Outcome<T>(ApiError{});
    }
    static bool load(Desk &desk, QLatin1StringView key)
    {
        desk.workspace.refresh(resource(key));
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                desk.workspace.listState(resource(key)).phase != ListState::Phase::Loading, 30000);
        }();
        return desk.workspace.listState(resource(key)).phase == ListState::Phase::Loaded;
    }
    static bool loadLookups(Desk &desk)
    {
        desk.workspace.refreshLookups();
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(desk.workspace.listState(resource(resources::Statuses)).phase ==
                                         ListState::Phase::Loaded,
                                     20000);
            QTRY_VERIFY_WITH_TIMEOUT(desk.workspace.listState(resource(resources::TicketTypes)).phase ==
                                         ListState::Phase::Loaded,
                                     20000);
            QTRY_VERIFY_WITH_TIMEOUT(desk.workspace.listState(resource(resources::Severities)).phase ==
                                         ListState::Phase::Loaded,
                                     20000);
        }();
        return desk.store.count(resource(resources::Statuses)) > 0;
    }

private Q_SLOTS:
    void aListOfSeveralPagesIsLoadedCompletely_data() { profiles(); }
    void aListOfSeveralPagesIsLoadedCompletely()
    {
        QFETCH(sandbox::Options::Profile, profile);
        Desk desk(options(profile, 1100));
        QVERIFY(desk.start());
        QVERIFY(load(desk, resources::Tickets));
        QCOMPARE(desk.store.count(tickets()), 1100);
        QCOMPARE(desk.workspace.listState(tickets()).total, 1100);
        QVERIFY(load(desk, resources::Customers));
        QVERIFY(load(desk, resources::Products));
        QVERIFY(desk.store.count(resource(resources::Customers)) > 10);
    }

    void anEditSendsOnlyWhatChangedAndTakesTheAnswer_data() { profiles(); }
    void anEditSendsOnlyWhatChangedAndTakesTheAnswer()
    {
        QFETCH(sandbox::Options::Profile, profile);
        Desk desk(options(profile, 50));
        QVERIFY(desk.start());
        QVERIFY(load(desk, resources::Tickets));
        const Record ticket = desk.store.all(tickets()).first();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Pump <beeps> & \"stops\""_s));
        desk.server.clearExchanges();
        const auto saved = wait<Record>([&](auto done) { desk.workspace.save(change, this, done); });
        QVERIFY(saved.ok());
        QCOMPARE(saved->title(), u"Pump <beeps> & \"stops\""_s);
        QCOMPARE(desk.store.record(tickets(), ticket.id()).title(), saved->title());
        QVERIFY(desk.store.record(tickets(), ticket.id()).tags() == ticket.tags());
        QCOMPARE(desk.workspace.unmet(change, *saved), QStringList());
        const auto sent = desk.server.exchanges().first();
        QCOMPARE(sent.verb, QByteArray("PUT"));
        QVERIFY(sent.body.contains("<Ticket><Name>Pump &lt;beeps&gt; &amp; "));
        QVERIFY(!sent.body.contains("Status"));
    }

    void aNewTicketIsCreatedWithItsDueDateAndMe_data() { profiles(); }
    void aNewTicketIsCreatedWithItsDueDateAndMe()
    {
        QFETCH(sandbox::Options::Profile, profile);
        Desk desk(options(profile, 20));
        QVERIFY(desk.start());
        QVERIFY(loadLookups(desk));
        QVERIFY(load(desk, resources::Users));
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
        const auto saved = wait<Record>([&](auto done) { desk.workspace.save(change, this, done); });
        QVERIFY(saved.ok());
        QVERIFY(saved->id() > 0);
        QCOMPARE(saved->value(u"DueDate").toMoment(), due);
        QCOMPARE(saved->integer(u"CreatorID"), me);
        QVERIFY(saved->tags().has_value());
        QCOMPARE(QSet<QString>(saved->tags()->cbegin(), saved->tags()->cend()),
                 (QSet<QString>{u"pump"_s, u"R&D"_s}));
        QCOMPARE(desk.workspace.unmet(change, *saved), QStringList());
    }

    void customersAreLinkedAndUnlinked_data() { profiles(); }
    void customersAreLinkedAndUnlinked()
    {
        QFETCH(sandbox::Options::Profile, profile);
        Desk desk(options(profile, 30));
        QVERIFY(desk.start());
        QVERIFY(load(desk, resources::Tickets));
        QVERIFY(load(desk, resources::Customers));
        const Record ticket = desk.store.all(tickets()).first();
        qint64 customer = 0;
        for (const Record &candidate : desk.store.all(resource(resources::Customers))) {
            const bool linked = std::any_of(ticket.customers()->cbegin(), ticket.customers()->cend(),
                                            [&](const Link &link) { return link.id == candidate.id(); });
            if (!linked && candidate.flag(u"IsActive"))
                customer = candidate.id();
        }
        QVERIFY(customer);
        const auto has = [&] {
            const auto links = desk.store.record(tickets(), ticket.id()).customers();
            return std::any_of(links->cbegin(), links->cend(),
                               [&](const Link &link) { return link.id == customer; });
        };
        QVERIFY(wait<Done>([&](auto done) {
                    desk.workspace.link(ticket.id(), resource(resources::Customers), customer, this, done);
                }).ok());
        QVERIFY(has());
        QVERIFY(wait<Done>([&](auto done) {
                    desk.workspace.unlink(ticket.id(), resource(resources::Customers), customer, this, done);
                }).ok());
        QVERIFY(!has());
    }

    void anInternalNoteJoinsTheConversation_data() { profiles(); }
    void anInternalNoteJoinsTheConversation()
    {
        QFETCH(sandbox::Options::Profile, profile);
        Desk desk(options(profile, 10));
        QVERIFY(desk.start());
        QVERIFY(load(desk, resources::Tickets));
        const qint64 ticket = desk.store.ids(tickets()).first();
        const Resource &actions = resource(resources::Actions);
        QVERIFY(wait<Done>([&](auto done) {
                    desk.workspace.loadChildren(tickets(), ticket, actions, this, done);
                }).ok());
        const auto before = desk.store.children(tickets(), ticket, actions).size();
        QVERIFY(before > 0);
        Change change = Change::create(actions, &tickets(), ticket);
        change.set(u"Description", Value::of(u"<p>Don't worry &amp; wait</p>"_s));
        change.set(u"IsVisibleOnPortal", Value::of(false));
        const auto saved = wait<Record>([&](auto done) { desk.workspace.save(change, this, done); });
        QVERIFY(saved.ok());
        QCOMPARE(saved->text(u"Description"), u"<p>Don't worry &amp; wait</p>"_s);
        QCOMPARE(desk.store.children(tickets(), ticket, actions).size(), before + 1);
    }

    void aDestroyedOwnerHearsNothing()
    {
        Desk desk(options(sandbox::Options::Profile::Y2018, 10));
        QVERIFY(desk.start());
        auto owner = std::make_unique<QObject>();
        bool called = false;
        desk.workspace.open(tickets(), 1, owner.get(), [&called](const Outcome<Record> &) { called = true; });
        owner.reset();
        QVERIFY(load(desk, resources::Groups));
        QVERIFY(!called);
    }

    void aMissingTicketIsToldFromAServerFault()
    {
        Desk desk(options(sandbox::Options::Profile::Y2018, 10));
        QVERIFY(desk.start());
        const auto opened =
            wait<Record>([&](auto done) { desk.workspace.open(tickets(), 999999999, this, done); });
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ApiError::Kind::MissingObject);
    }

    void anAccountWithDaysBeforeMonthsIsRecognised()
    {
        sandbox::Options german = options(sandbox::Options::Profile::Y2018, 200);
        german.culture = u"de-DE"_s;
        german.zone = u"Europe/Berlin"_s;
        Desk desk(german);
        QVERIFY(desk.start());
        QSignalSpy doubted(&desk.workspace, &Workspace::formatDoubted);
        QVERIFY(load(desk, resources::Tickets));
        QVERIFY(doubted.size() > 0);
        QCOMPARE(desk.workspace.format().order(), AccountFormat::Order::DayMonthYear);
        for (const Record &ticket : desk.store.all(tickets()))
            QVERIFY(ticket.value(u"DateCreated").isMoment());
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
