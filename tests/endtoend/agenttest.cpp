#include "models/editsession.h"
#include "models/recordtablemodel.h"
#include "records/ticket.h"
#include "support/practice.h"

#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// An agent's day without windows: sign in, find a ticket, edit it, make one, link, and meet everything that
/// a server can say or leave unsaid. Models, workspace, store, wire and practice service together.
class AgentTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;
    using Kind = ApiError::Kind;

    static const Resource &tickets() { return resource(resources::Tickets); }
    [[nodiscard]] std::optional<Outcome<Record>> save(ClientDesk &desk, const Change &change)
    {
        return outcome<Record>([&](auto done) { desk.workspace.save(change, this, done); });
    }
    [[nodiscard]] std::optional<Outcome<Record>> open(ClientDesk &desk, qint64 id)
    {
        return outcome<Record>([&](auto done) { desk.workspace.open(tickets(), id, this, done); });
    }
    static QString path(const sandbox::SandboxServer::Exchange &exchange)
    {
        return QString::fromLatin1(exchange.verb) + u' ' + exchange.path;
    }

private Q_SLOTS:
    void aTicketIsFoundEditedAndShownAnew_data() { bothProfiles(); }
    void aTicketIsFoundEditedAndShownAnew()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 300);
        QVERIFY(desk.start());
        const auto agents = outcome<QList<Record>>(
            [&](auto done) { desk.workspace.testAccount(desk.client.account(), this, done); });
        QVERIFY(succeeded(agents));
        desk.workspace.setMe((*agents)->first().id());
        QVERIFY(desk.loadLookups());
        RecordTableModel list(tickets(), desk.store);
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(list.rowCount(), 300);
        QCOMPARE(list.totalCount(), 300);

        const Record wanted = list.recordAt(123);
        list.setFilterText(QString::number(wanted.integer(u"TicketNumber")));
        QVERIFY(list.rowOf(wanted.id()) >= 0);
        QVERIFY(list.rowCount() < 300);

        QVERIFY(succeeded(open(desk, wanted.id())));
        EditSession session(desk.store, Change::update(desk.store.record(tickets(), wanted.id())));
        QVERIFY(!session.canSend());
        session.setValue(u"Name", Value::of(u"Pump won't <start> & beeps"_s));
        const QList<Choice> severities = session.choices(u"TicketSeverityID");
        QVERIFY(severities.size() > 1);
        const Choice severity = severities.first().id == wanted.integer(u"TicketSeverityID")
                                    ? severities.at(1)
                                    : severities.first();
        session.setValue(u"TicketSeverityID", Value::of(severity.id));
        QVERIFY(session.canSend());

        desk.server.clearExchanges();
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        const auto saved = save(desk, session.change());
        QVERIFY(succeeded(saved));
        const auto sent = desk.server.exchanges();
        QCOMPARE(path(sent.first()), u"PUT tickets/%1"_s.arg(wanted.id()));
        QCOMPARE(sent.first().body.mid(sent.first().body.indexOf("<Ticket>")).trimmed(),
                 "<Ticket><TicketSeverityID>" + QByteArray::number(severity.id) +
                     "</TicketSeverityID><Name>Pump won't &lt;start&gt; &amp; beeps</Name></Ticket>");
        QCOMPARE((*saved)->text(u"Severity"), severity.text);
        QCOMPARE((*saved)->tags(), wanted.tags());
        list.setFilterText({});
        const QModelIndex cell = list.index(list.rowOf(wanted.id()), list.columnOf(u"Name"));
        QCOMPARE(cell.data().toString(), u"Pump won't <start> & beeps"_s);
        QVERIFY(changed.size() > 0);
        // Nobody else's copy: what another client reads is what was saved.
        QVERIFY(succeeded(open(desk, wanted.id())));
        QCOMPARE(desk.store.record(tickets(), wanted.id()).title(), u"Pump won't <start> & beeps"_s);
    }

    void aNewTicketNeedsItsFieldsAndAppearsInTheList_data() { bothProfiles(); }
    void aNewTicketNeedsItsFieldsAndAppearsInTheList()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 30);
        QVERIFY(desk.start());
        QVERIFY(desk.loadLookups());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Customers).phase, ListState::Phase::Loaded);
        RecordTableModel list(tickets(), desk.store);
        EditSession session(desk.store, Change::create(tickets()));
        QVERIFY(!session.canSend());
        session.setValue(u"Name", Value::of(u"Motor überhitzt"_s));
        const Record type = desk.all(resources::TicketTypes).first();
        session.setValue(u"TicketTypeID", Value::of(type.id()));
        session.setValue(u"TicketSeverityID", Value::of(session.choices(u"TicketSeverityID").first().id));
        session.setValue(u"TicketStatusID", Value::of(session.choices(u"TicketStatusID").first().id));
        QList<Record> customers = desk.all(resources::Customers);
        const auto active = std::find_if(customers.cbegin(), customers.cend(),
                                         [](const Record &row) { return row.flag(u"IsActive"); });
        session.setValue(u"CustomerID", Value::of(active->id()));
        session.setValue(u"Description", Value::of(u"<p>It smells &amp; smokes.</p>"_s));
        session.setTags({u"pump"_s});
        QVERIFY2(session.canSend(), qPrintable(session.problems().value(0).element));
        const auto saved = save(desk, session.change());
        QVERIFY(succeeded(saved));
        QVERIFY((*saved)->integer(u"TicketNumber") > 0);
        QCOMPARE((*saved)->tags(), QStringList{u"pump"_s});
        QVERIFY((*saved)->customers().has_value());
        QCOMPARE((*saved)->customers()->value(0).id, active->id());
        QCOMPARE(list.rowCount(), 31);
        QVERIFY(list.rowOf((*saved)->id()) >= 0);
        QVERIFY(succeeded(outcome<Done>([&](auto done) {
            desk.workspace.loadChildren(tickets(), (*saved)->id(), resource(resources::Actions), this, done);
        })));
        const QList<Record> actions =
            desk.store.children(tickets(), (*saved)->id(), resource(resources::Actions));
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions.first().text(u"Description"), u"<p>It smells &amp; smokes.</p>"_s);
    }

    void anotherAgentsEditShowsInTheListAndInTheOpenForm_data() { bothProfiles(); }
    void anotherAgentsEditShowsInTheListAndInTheOpenForm()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 20);
        QVERIFY(desk.start());
        QVERIFY(desk.loadLookups());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        RecordTableModel list(tickets(), desk.store);
        const qint64 id = list.idAt(3);
        EditSession session(desk.store, Change::update(list.recordAt(3)));
        session.setValue(u"Name", Value::of(u"Mine"_s));
        QVERIFY(desk.server.execute(
            u"UPDATE Tickets SET Name = 'Theirs', JiraKey = 'PUMP-7' WHERE TicketID = %1"_s.arg(id)));
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(list.data(list.index(list.rowOf(id), list.columnOf(u"Name")), Qt::DisplayRole).toString(),
                 u"Theirs"_s);
        QCOMPARE(session.value(u"Name").toText(), u"Mine"_s);
        QVERIFY(session.changedElsewhere(u"Name"));
        QCOMPARE(session.value(u"JiraKey").toText(), u"PUMP-7"_s);
        // Only what I touched goes out.
        desk.server.clearExchanges();
        QVERIFY(succeeded(save(desk, session.change())));
        QVERIFY(!desk.server.exchanges().first().body.contains("JiraKey"));
        QCOMPARE(desk.store.record(tickets(), id).text(u"JiraKey"), u"PUMP-7"_s);
    }

    void everyRefusalLeavesTheTicketAndTheTextAsTheyWere_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        for (const auto &[name, profile] :
             {std::pair{"2018", Profile::Y2018}, std::pair{"modern", Profile::Modern}}) {
            for (const auto &[status, kind] :
                 {std::pair{300, Kind::Redirected}, std::pair{304, Kind::NotModified},
                  std::pair{306, Kind::NotAllowedHere}, std::pair{400, Kind::BadRequest},
                  std::pair{401, Kind::NotYours}, std::pair{403, Kind::Forbidden},
                  std::pair{404, Kind::NotFound}, std::pair{405, Kind::VerbNotAllowed},
                  std::pair{406, Kind::NotAcceptable}, std::pair{411, Kind::LengthRequired},
                  std::pair{429, Kind::TooManyRequests}, std::pair{501, Kind::NotImplemented},
                  std::pair{502, Kind::BadGateway}, std::pair{503, Kind::Unavailable},
                  std::pair{504, Kind::GatewayTimeout}, std::pair{418, Kind::UnexpectedStatus}}) {
                QTest::addRow("%d of %s", status, name) << profile << status << static_cast<int>(kind);
            }
        }
    }
    void everyRefusalLeavesTheTicketAndTheTextAsTheyWere()
    {
        QFETCH(Profile, profile);
        QFETCH(int, status);
        QFETCH(int, kind);
        Practice desk(profile, 3);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Record ticket = desk.all(resources::Tickets).first();
        EditSession session(desk.store, Change::update(ticket));
        session.setValue(u"Name", Value::of(u"Typed with care"_s));
        desk.server.setFaults({u"status=%1:PUT"_s.arg(status)});
        desk.server.clearExchanges();
        const auto saved = save(desk, session.change());
        QVERIFY(failure(saved).has_value());
        QCOMPARE(static_cast<int>(*failure(saved)), kind);
        QCOMPARE(saved->error().status, status);
        QCOMPARE(desk.store.record(tickets(), ticket.id()).title(), ticket.title());
        QCOMPARE(session.value(u"Name").toText(), u"Typed with care"_s);
        int puts = 0;
        for (const auto &exchange : desk.server.exchanges())
            puts += exchange.verb == "PUT" ? 1 : 0;
        QCOMPARE(puts, 1);
        // The way is free again.
        desk.server.setFaults({});
        QVERIFY(succeeded(save(desk, session.change())));
    }

    void aWriteThatWasCutOffIsNeverSentTwice_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("happened");
        QTest::newRow("cut before it was done") << u"drop-before:PUT"_s << false;
        QTest::newRow("cut after it was done") << u"drop-after:PUT"_s << true;
        QTest::newRow("answer cut short") << u"truncate:PUT"_s << true;
        QTest::newRow("answer is rubbish") << u"garbage:PUT"_s << true;
    }
    void aWriteThatWasCutOffIsNeverSentTwice()
    {
        QFETCH(QString, fault);
        QFETCH(bool, happened);
        Practice desk(Profile::Y2018, 3);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Record ticket = desk.all(resources::Tickets).first();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Once only"_s));
        desk.server.setFaults({fault});
        desk.server.clearExchanges();
        const auto saved = save(desk, change);
        QVERIFY(failure(saved).has_value());
        QVERIFY(saved->error().outcomeUnknown);
        QCOMPARE(desk.server.exchanges().size(), 1);
        desk.server.setFaults({});
        const auto now = open(desk, ticket.id());
        QVERIFY(succeeded(now));
        QCOMPARE((*now)->title(), happened ? u"Once only"_s : ticket.title());
    }

    void aDeadServerIsToldAndForgivenWhenItIsBack()
    {
        Practice desk(Profile::Modern, 3);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Record ticket = desk.all(resources::Tickets).first();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"After the storm"_s));
        desk.server.stop();
        const auto refused = save(desk, change);
        QVERIFY(failure(refused).has_value());
        QVERIFY(refused->error().mayPass());
        QVERIFY(desk.server.start());
        QVERIFY(succeeded(save(desk, change)));
        QCOMPARE(desk.store.record(tickets(), ticket.id()).title(), u"After the storm"_s);
    }

    void theDailyLimitIsExplainedAndLearnt()
    {
        sandbox::Options options = Practice::options(Profile::Y2018, 3);
        options.dayLimit = 3;
        Practice desk(options);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Groups).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Users).phase, ListState::Phase::Loaded);
        const ListState state = desk.load(resources::Products);
        QCOMPARE(state.phase, ListState::Phase::Failed);
        QCOMPARE(state.error->kind, Kind::DailyLimit);
        QVERIFY(desk.budget.holdUntil().isValid());
        QCOMPARE(desk.all(resources::Tickets).size(), 3);
    }

    void aTokenThatIsWithdrawnStopsEverythingAtOnce()
    {
        Practice desk(Profile::Y2018, 3);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QSignalSpy refused(&desk.workspace, &Workspace::credentialsRefused);
        desk.server.setFaults({u"status=401"_s});
        QCOMPARE(desk.load(resources::Customers).error->kind, Kind::BadCredentials);
        QTRY_COMPARE(refused.size(), 1);
        desk.server.clearExchanges();
        QCOMPARE(desk.load(resources::Groups).error->kind, Kind::CredentialsKnownBad);
        QCOMPARE(desk.server.exchanges().size(), 0);
        // What is known stays, and the same account may sign in anew.
        QCOMPARE(desk.all(resources::Tickets).size(), 3);
        desk.server.setFaults({});
        QVERIFY(desk.signIn(desk.server.baseUrl().toString(), desk.server.options().organization,
                            desk.server.options().token.toLatin1()));
        QCOMPARE(desk.load(resources::Groups).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.all(resources::Tickets).size(), 3);
    }
};

QTEST_GUILESS_MAIN(AgentTest)
#include "agenttest.moc"
