#include "support/handclock.h"
#include "support/practice.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Exchange = sandbox::SandboxServer::Exchange;

/// A bulk change that does not get through in one go: the program is killed, the organization's requests are
/// used up, and in the end every row was done exactly once.
class BulkCrashTest : public QObject
{
    Q_OBJECT

    static constexpr int Tickets = 500;

    /// What succeeded, by ticket.
    struct Done
    {
        QHash<qint64, int> written;
        QHash<qint64, int> noted;
        int refusedByLimit = 0;
        int all = 0;
    };
    static Done seen(const sandbox::SandboxServer &server)
    {
        Done done;
        for (const Exchange &exchange : server.exchanges()) {
            const QStringList path = exchange.path.split(u'/');
            const qint64 ticket = path.value(1).toLongLong();
            done.refusedByLimit += exchange.status == 403 ? 1 : 0;
            if (exchange.status != 200 || path.value(0) != u"tickets")
                continue;
            ++done.all;
            if (exchange.verb == "PUT" && path.size() == 2)
                ++done.written[ticket];
            else if (exchange.verb == "POST" && path.value(2) == u"actions")
                ++done.noted[ticket];
        }
        return done;
    }

private Q_SLOTS:
    void everyRowIsDoneOnceHoweverOftenItIsKilledAndStopped()
    {
        QTemporaryDir folder;
        HandClock clock(QDateTime::currentDateTimeUtc());
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, Tickets + 60);
        options.clock = clock.face();
        options.minuteLimit = 10'000'000;
        // Less than the change takes, which is four requests for each ticket.
        options.dayLimit = 1200;
        Practice practice(options);
        QVERIFY(practice.start());
        QVERIFY(practice.loadLookups());
        const QList<Record> severities = practice.all(resources::Severities);
        QCOMPARE(practice.load(resources::Tickets).phase, ListState::Phase::Loaded);
        // One that none of them has: every ticket has to be written.
        const qint64 severity = severities.first().id();
        QVERIFY(practice.server.execute(
            u"UPDATE Tickets SET TicketSeverityID = %1"_s.arg(severities.last().id())));
        practice.server.clearExchanges();

        const auto arguments = [&](qint64 ahead) {
            return QStringList{practice.server.baseUrl().toString(), options.organization, options.token,
                               folder.filePath(u"kept.work"_s), QString::number(ahead)};
        };
        const auto killWhen = [&](const QStringList &more, const std::function<bool(const Done &)> &reached) {
            QProcess client;
            client.start(QStringLiteral(BULK_CLIENT), arguments(0) + more);
            QVERIFY(client.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(reached(seen(practice.server)), 60'000);
            QCOMPARE(client.state(), QProcess::Running);
            client.kill();
            QVERIFY(client.waitForFinished(20'000));
        };
        killWhen({QString::number(severity), QString::number(Tickets)},
                 [](const Done &done) { return done.written.size() >= 60; });
        if (QTest::currentTestFailed())
            return;
        killWhen({}, [](const Done &done) { return done.noted.size() >= 150; });
        if (QTest::currentTestFailed())
            return;
        // The organization has used up its requests.
        killWhen({}, [](const Done &done) { return done.refusedByLimit >= 1; });
        if (QTest::currentTestFailed())
            return;
        QVERIFY(seen(practice.server).written.size() < Tickets);
        // The next day.
        constexpr qint64 Day = 25 * 3600;
        clock.advance(Day);
        QProcess last;
        last.start(QStringLiteral(BULK_CLIENT), arguments(Day));
        QVERIFY(last.waitForFinished(120'000));
        QCOMPARE(last.exitStatus(), QProcess::NormalExit);
        QCOMPARE(last.exitCode(), 0);

        const Done done = seen(practice.server);
        qInfo("%d requests went through, %d met the limit", done.all, done.refusedByLimit);
        QCOMPARE(done.written.size(), Tickets);
        QCOMPARE(done.noted.size(), Tickets);
        for (const int times : done.written)
            QCOMPARE(times, 1);
        for (const int times : done.noted)
            QCOMPARE(times, 1);
        practice.workspace.reload(resource(resources::Tickets));
        QTRY_COMPARE_WITH_TIMEOUT(practice.phase(resources::Tickets), ListState::Phase::Loaded, 60'000);
        int changed = 0;
        for (const Record &ticket : practice.all(resources::Tickets))
            changed += ticket.integer(u"TicketSeverityID") == severity ? 1 : 0;
        QCOMPARE(changed, Tickets);
    }
};

QTEST_GUILESS_MAIN(BulkCrashTest)
#include "bulkcrashtest.moc"
