#include "support/handclock.h"
#include "support/keptdesk.h"
#include "sync/connectivity.h"
#include "sync/poller.h"
#include "sync/zoneevidence.h"

#include <QTemporaryDir>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = ListState::Phase;
/// More than a page, so that asking for changes pays.
constexpr int Many = 1300;
constexpr qint64 Hour = 3600;

const Resource &tickets()
{
    return resource(resources::Tickets);
}

QString stamp(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

/// Clocks that are wrong, jump or sleep, and accounts that change under the client.
class ClockTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;
    HandClock clock{QDateTime(QDate(2015, 7, 30), QTime(14, 0), Qt::UTC)};

    [[nodiscard]] sandbox::Options options() const
    {
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, Many);
        options.seedNow = QDateTime(QDate(2015, 7, 30), QTime(0, 0), Qt::UTC);
        options.clock = clock.face();
        return options;
    }
    /// A colleague renames that ticket, now.
    void rename(Practice &practice, qint64 id, const QString &name) const
    {
        QVERIFY(practice.server.execute(
            u"UPDATE Tickets SET Name = '%1', DateModified = '%2' WHERE TicketID = %3"_s
                .arg(name, stamp(clock.now()))
                .arg(id)));
    }
    void remove(Practice &practice, qint64 id) const
    {
        QVERIFY(practice.server.execute(
            u"INSERT INTO DeletedTickets (TicketID, TicketNumber, OrganizationID, Name, DateDeleted, "
            u"DeleterID)"
            " SELECT TicketID, TicketNumber, OrganizationID, Name, '%1', 0 FROM Tickets WHERE TicketID = %2"_s
                .arg(stamp(clock.now()))
                .arg(id)));
        QVERIFY(practice.server.execute(u"DELETE FROM Tickets WHERE TicketID = %1"_s.arg(id)));
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        clock = HandClock(QDateTime(QDate(2015, 7, 30), QTime(14, 0), Qt::UTC));
    }

    void aComputerWhoseClockIsWrongMissesNothing_data()
    {
        QTest::addColumn<qint64>("wrongBy");
        QTest::newRow("an hour fast") << Hour;
        QTest::newRow("a day fast") << 24 * Hour;
        QTest::newRow("a year fast") << 365 * 24 * Hour;
        QTest::newRow("an hour slow") << -Hour;
        QTest::newRow("a year slow") << -365 * 24 * Hour;
    }
    void aComputerWhoseClockIsWrongMissesNothing()
    {
        QFETCH(qint64, wrongBy);
        Practice practice(options());
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path(), clock.face(wrongBy));
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        const QList<qint64> ids = desk.store.ids(tickets());
        for (int round = 0; round < 3; ++round) {
            clock.advance(100);
            rename(practice, ids.at(round), u"Round %1"_s.arg(round));
            clock.advance(1);
            practice.server.clearExchanges();
            QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
            QCOMPARE(desk.store.record(tickets(), ids.at(round)).text(u"Name"), u"Round %1"_s.arg(round));
            QVERIFY(!practice.requests().filter(u"tickets?DateModified"_s).isEmpty());
        }
        remove(practice, ids.at(9));
        clock.advance(700);
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.store.contains(tickets(), ids.at(9)), 15'000);
    }

    void aClockThatIsSetWhileTheProgramRunsMissesNothing_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("forward") << 5 * Hour;
        QTest::newRow("back") << -5 * Hour;
    }
    void aClockThatIsSetWhileTheProgramRunsMissesNothing()
    {
        QFETCH(qint64, by);
        Practice practice(options());
        QVERIFY(practice.server.start());
        qint64 wrong = 0;
        KeptDesk desk(folder->path(), [face = clock.face(), &wrong] { return face().addSecs(wrong); });
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        Poller poller(desk.workspace, desk.budget);
        const qint64 id = desk.store.ids(tickets()).first();
        wrong = by;
        clock.advance(60);
        rename(practice, id, u"Changed while clocks were set"_s);
        clock.advance(60);
        poller.look();
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.record(tickets(), id).text(u"Name"),
                                  u"Changed while clocks were set"_s, 20'000);
        // To the end of that load.
        const QDateTime asked = desk.workspace.listState(tickets()).triedAt;
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace.listState(tickets()).loadedAt, asked, 20'000);
        // And as usual from then on.
        clock.advance(120);
        rename(practice, id, u"And again"_s);
        poller.look();
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.record(tickets(), id).text(u"Name"), u"And again"_s, 20'000);
    }

    void aComputerThatWakesUpAsksAtOnce()
    {
        Practice practice(options());
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path(), clock.face());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        Poller poller(desk.workspace, desk.budget);
        practice.server.clearExchanges();
        poller.look();
        const qint64 id = desk.store.ids(tickets()).first();
        clock.advance(4 * Hour);
        rename(practice, id, u"While it slept"_s);
        clock.advance(4 * Hour);
        poller.look();
        QTRY_COMPARE_WITH_TIMEOUT(desk.store.record(tickets(), id).text(u"Name"), u"While it slept"_s,
                                  20'000);
        QCOMPARE(practice.requests().filter(u"GET tickets"_s).size(), 1);
    }

    void aServerThatWasAwayIsAskedSoonerThanUsual()
    {
        Practice practice(options());
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path(), clock.face());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        Poller poller(desk.workspace, desk.budget);
        poller.start();
        practice.server.stop();
        clock.advance(200);
        poller.look();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(resources::Tickets), Phase::Failed, 20'000);
        QVERIFY(practice.server.start());
        Connectivity connectivity;
        connect(&connectivity, &Connectivity::backOnline, &poller, &Poller::networkIsBack);
        connectivity.note(true); // it was there before
        QCOMPARE(desk.phase(resources::Tickets), Phase::Failed);
        connectivity.note(false);
        connectivity.note(true);
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(resources::Tickets), Phase::Loaded, 20'000);
        // Without a word from the network, too.
        practice.server.stop();
        clock.advance(200);
        poller.look();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(resources::Tickets), Phase::Failed, 20'000);
        QVERIFY(practice.server.start());
        clock.advance(20);
        poller.look();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(resources::Tickets), Phase::Loaded, 20'000);
    }

    void theAccountsZoneIsLearntFromWhatColleaguesChange()
    {
        Practice practice(options()); // America/Chicago
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path(), clock.face());
        desk.workspace.setFormat(
            AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("Europe/Berlin")), false);
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QSignalSpy doubted(&desk.workspace, &Workspace::formatDoubted);
        const QList<qint64> ids = desk.store.ids(tickets());
        for (int round = 0; round < 3; ++round) {
            clock.advance(100);
            rename(practice, ids.at(round), u"Round %1"_s.arg(round));
            clock.advance(5);
            QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        }
        QTRY_COMPARE_WITH_TIMEOUT(doubted.size(), 1, 20'000);
        QCOMPARE(desk.workspace.format().zone().offsetFromUtc(clock.now()), -5 * 3600);
        // Everything is read again, and then stamps are what they are.
        QTRY_VERIFY_WITH_TIMEOUT(desk.phase(resources::Tickets) == Phase::Loaded &&
                                     std::abs(desk.store.record(tickets(), ids.at(2))
                                                  .value(u"DateModified")
                                                  .toMoment()
                                                  .secsTo(clock.now())) < 120,
                                 20'000);
    }

    void aRightZoneIsNotDoubted()
    {
        Practice practice(options());
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path(), clock.face());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QSignalSpy doubted(&desk.workspace, &Workspace::formatDoubted);
        const QList<qint64> ids = desk.store.ids(tickets());
        for (int round = 0; round < 5; ++round) {
            clock.advance(37);
            rename(practice, ids.at(round), u"Round %1"_s.arg(round));
            clock.advance(round * 13);
            QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        }
        QCOMPARE(doubted.size(), 0);
    }

    void aRenamedCustomFieldIsRenamedEverywhere()
    {
        Practice practice(options());
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path(), clock.face());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        // One that a ticket shows.
        const Record shown = [&desk] {
            for (const Record &each : desk.all(resources::Tickets)) {
                if (!each.extras().isEmpty())
                    return each;
            }
            return Record();
        }();
        QVERIFY(!shown.isNull());
        const qint64 type = shown.integer(u"TicketTypeID");
        const QString old = shown.extras().first().element;
        QVERIFY(desk.store.customFields().find(tickets(), type, old));
        QVERIFY(practice.server.execute(
            u"UPDATE CustomFields SET ApiFieldName = 'Renamed' WHERE ApiFieldName = '%1' AND AuxID = %2"_s
                .arg(old)
                .arg(type)));
        clock.advance(100);
        rename(practice, shown.id(), u"Changed since"_s);
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        const Record changed = desk.store.record(tickets(), shown.id());
        QVERIFY(!changed.value(u"Renamed").isAbsent());
        QVERIFY(changed.value(old).isAbsent());
        // Those that did not change follow with the next question.
        clock.advance(100);
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        for (const Record &each : desk.all(resources::Tickets)) {
            if (each.integer(u"TicketTypeID") == type)
                QVERIFY2(!each.value(u"Renamed").isAbsent() && each.value(old).isAbsent(),
                         qPrintable(each.text(u"TicketNumber")));
        }
        QVERIFY(!desk.store.customFields().find(tickets(), type, old));
        QVERIFY(desk.store.customFields().find(tickets(), type, u"Renamed"));
        // And only once.
        clock.advance(100);
        rename(practice, shown.id(), u"Changed again"_s);
        practice.server.clearExchanges();
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QVERIFY(practice.requests().filter(u"tickets?pageNumber"_s).isEmpty());
    }

    void aNewTicketTypeIsAskedForWhenATicketHasIt()
    {
        Practice practice(options());
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path(), clock.face());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server) && desk.loadLookups());
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        const qint64 id = desk.store.ids(tickets()).first();
        QVERIFY(practice.server.execute(
            u"INSERT INTO TicketTypes (TicketTypeID, Name, Position, OrganizationID) VALUES (99000001, 'Outage', 9, 700700)"_s));
        QVERIFY(practice.server.execute(u"INSERT INTO TicketStatuses (TicketStatusID, TicketTypeID, Name, "
                                        u"Position, IsClosed, OrganizationID)"
                                        " VALUES (99000002, 99000001, 'Burning', 0, 0, 700700)"_s));
        clock.advance(100);
        QVERIFY(practice.server.execute(
            u"UPDATE Tickets SET TicketTypeID = 99000001, TicketStatusID = 99000002, DateModified = '%1' WHERE TicketID = %2"_s
                .arg(stamp(clock.now()))
                .arg(id)));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.contains(resource(resources::TicketTypes), 99000001), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.store.contains(resource(resources::Statuses), 99000002), 20'000);
    }

    void stampsTellTheZone_data()
    {
        QTest::addColumn<int>("readTooEarly");
        for (const int quarters : {0, 1, -1, 20, -20, 22, 23, 55, -56})
            QTest::addRow("%d quarters", quarters) << quarters * 900;
    }
    void stampsTellTheZone()
    {
        QFETCH(int, readTooEarly);
        const QDateTime noon(QDate(2015, 7, 30), QTime(12, 0), Qt::UTC);
        ZoneEvidence evidence;
        for (int look = 0; look < 2; ++look) {
            const QDateTime from = noon.addSecs(look * 110);
            QCOMPARE(evidence.shift(), 0);
            // To the minute, as the service writes them.
            QDateTime changed = from.addSecs(70);
            changed = changed.addSecs(-changed.time().second());
            evidence.note(from, from.addSecs(110), {changed.addSecs(-readTooEarly)});
        }
        QCOMPARE(evidence.shift(), readTooEarly);
    }

    void oneOddStampTellsNothing()
    {
        const QDateTime noon(QDate(2015, 7, 30), QTime(12, 0), Qt::UTC);
        ZoneEvidence evidence;
        evidence.note(noon, noon.addSecs(100), {noon.addSecs(3600)});
        evidence.note(noon.addSecs(100), noon.addSecs(200), {noon.addSecs(150)});
        evidence.note(noon.addSecs(200), noon.addSecs(300), {noon.addSecs(200 + 3600)});
        QCOMPARE(evidence.shift(), 0);
        // Two that disagree, and a look that took too long.
        evidence.note(noon, noon.addSecs(100), {noon.addSecs(3600), noon.addSecs(7200)});
        evidence.note(noon, noon.addSecs(5000), {noon.addSecs(3600)});
        QCOMPARE(evidence.shift(), 0);
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
