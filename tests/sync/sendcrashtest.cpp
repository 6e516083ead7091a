#include "support/senderdesk.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The program killed while it sends, again and again: what was written down arrives, each exactly once.
/// CRASH_KILLS says how often.
class SendCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReplyThatWasWrittenDownArrivesOnce()
    {
        const int kills =
            qEnvironmentVariableIsSet("CRASH_KILLS") ? qEnvironmentVariableIntValue("CRASH_KILLS") : 20;
        QTemporaryDir folder;
        QRandomGenerator chance(20261124);
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, 20);
        options.dayLimit = options.minuteLimit = 10'000'000;
        Practice practice(options);
        practice.budget.setLimits(10'000'000, 10'000'000);
        QVERIFY(practice.start());
        QCOMPARE(practice.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QStringList ids;
        for (const Record &ticket : practice.all(resources::Tickets).first(6))
            ids.append(QString::number(ticket.id()));
        const auto arguments = [&](int first) {
            return QStringList{
                practice.server.baseUrl().toString(), options.organization, options.token,
                folder.filePath(u"kept.work"_s),      ids.join(u','),       QString::number(first)};
        };
        int promised = 0;
        int first = 1;
        QSet<int> onDisk;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess sender;
            sender.start(QStringLiteral(CRASH_SENDER), arguments(first));
            QVERIFY(sender.waitForReadyRead(20'000));
            const int moment = chance.bounded(400);
            QTest::qWait(moment); // what is tested: any moment
            QCOMPARE(sender.state(), QProcess::Running);
            sender.kill();
            QVERIFY(sender.waitForFinished(20'000));
            for (const QByteArray &line : sender.readAllStandardOutput().split('\n')) {
                if (const int number = line.trimmed().toInt(); number > 0) {
                    onDisk.insert(number);
                    promised = std::max(promised, number);
                }
            }
            first = promised + 1000; // numbers that were begun and not confirmed are never used again
        }
        QVERIFY(!onDisk.isEmpty());
        QProcess last;
        last.start(QStringLiteral(CRASH_SENDER), arguments(first) << u"drain"_s);
        // Each kill may leave one reply a ticket whose fate takes two seconds to find out.
        QVERIFY(last.waitForFinished(120'000 + kills * 3'000));
        QCOMPARE(last.exitCode(), 0);

        QHash<int, int> said;
        const Resource &tickets = resource(resources::Tickets);
        const Resource &actions = resource(resources::Actions);
        for (const QString &id : std::as_const(ids)) {
            QVERIFY(succeeded(outcome<Done>([&](auto done) {
                practice.workspace.loadChildren(tickets, id.toLongLong(), actions, this, done);
            })));
            for (const Record &action : practice.store.children(tickets, id.toLongLong(), actions)) {
                const QString text = action.text(u"Description");
                if (text.startsWith(u"said "_s))
                    ++said[text.mid(5).chopped(1).toInt()];
            }
        }
        for (const int number : std::as_const(onDisk))
            QVERIFY2(said.value(number) == 1,
                     qPrintable(u"%1: %2 times"_s.arg(number).arg(said.value(number))));
        for (auto it = said.cbegin(); it != said.cend(); ++it)
            QCOMPARE(it.value(), 1);
        qInfo("%d kills, %d replies written down, %d arrived", kills, int(onDisk.size()), int(said.size()));
    }
};

QTEST_GUILESS_MAIN(SendCrashTest)
#include "sendcrashtest.moc"
