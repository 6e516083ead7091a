#include "support/practice.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

const Resource &tickets()
{
    return resource(resources::Tickets);
}

QStringList stateOf(const RecordStore &store)
{
    QStringList all;
    for (const Record &ticket : store.all(tickets()))
        all.append(u"%1 %2 %3"_s.arg(ticket.id()).arg(ticket.text(u"Name"), ticket.text(u"Status")));
    all.sort();
    return all;
}

} // namespace

/// The program killed in the middle of what it does, again and again. CRASH_KILLS says how often.
class CrashTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QStringList arguments(const Practice &practice, const QString &file) const
    {
        return {practice.server.baseUrl().toString(), practice.server.options().organization,
                practice.server.options().token, file};
    }
    /// The file as the next start finds it: whole, in order, every row readable.
    static void look(const QString &name, int &rows)
    {
        RecordStore store;
        StoreFile file(store);
        QSignalSpy trouble(&file, &StoreFile::trouble);
        QSignalSpy read(&file, &StoreFile::read);
        file.open(name);
        QVERIFY(read.wait(20'000));
        QVERIFY(trouble.isEmpty());
        std::optional<StoreTrouble> verdict;
        bool checked = false;
        file.check(&file, [&](const std::optional<StoreTrouble> &found) {
            verdict = found;
            checked = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(checked, 20'000);
        QVERIFY(!verdict);
        rows = store.count(tickets());
        if (rows == 0)
            return;
        // What is listed is found as well: rows and index are written together.
        const Record one = store.record(tickets(), store.ids(tickets()).first());
        QSet<qint64> found;
        bool searched = false;
        file.search(tickets(), {QString::number(one.integer(u"TicketNumber"))}, &file,
                    [&](const QList<qint64> &ids) {
                        found = QSet<qint64>(ids.cbegin(), ids.cend());
                        searched = true;
                    });
        QTRY_VERIFY_WITH_TIMEOUT(searched, 20'000);
        QVERIFY(found.contains(one.id()));
    }

private Q_SLOTS:
    void nothingIsLostOrDoubledHoweverOftenItIsKilled()
    {
        const int kills =
            qEnvironmentVariableIsSet("CRASH_KILLS") ? qEnvironmentVariableIntValue("CRASH_KILLS") : 12;
        QTemporaryDir folder;
        QRandomGenerator chance(20261124);
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, 3500);
        // Clients that begin again and again ask more than one does in a day.
        options.dayLimit = options.minuteLimit = 1'000'000;
        Practice practice(options);
        QVERIFY(practice.start());
        QCOMPARE(practice.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const QList<Record> known = practice.all(resources::Tickets);
        int changes = 0;
        for (int kill = 0; kill < kills; ++kill) {
            // Every fourth time it begins from nothing: a first load is killed, too.
            const QString name = folder.filePath(u"kept%1.sqlite"_s.arg(kill / 4));
            QProcess client;
            client.start(QStringLiteral(CRASH_CLIENT), arguments(practice, name));
            QVERIFY(client.waitForReadyRead(20'000));
            // Somebody works on the server meanwhile.
            Change change = Change::update(known.at(changes % known.size()));
            change.set(u"Name"_s, Value::of(u"Changed %1 times"_s.arg(++changes)));
            QVERIFY(succeeded(outcome<Record>(
                [&](const WhenDone<Record> &done) { practice.workspace.save(change, this, done); })));
            if (kill % 3 == 2) {
                const Record gone = known.at(known.size() - 1 - kill);
                QVERIFY(succeeded(outcome<Done>([&](const WhenDone<Done> &done) {
                    practice.workspace.remove(gone, nullptr, 0, this, done);
                })));
            }
            const int moment = chance.bounded(2500);
            QTest::qWait(moment); // what is tested: any moment
            QCOMPARE(client.state(), QProcess::Running);
            client.kill();
            QVERIFY(client.waitForFinished(20'000));
            int rows = 0;
            look(name, rows);
            if (QTest::currentTestFailed())
                return;
            qInfo("kill %d after %d ms: %d tickets in the file", kill + 1, moment, rows);
            if (kill % 4 != 3 && kill + 1 != kills)
                continue;
            QProcess last;
            last.start(QStringLiteral(CRASH_CLIENT), arguments(practice, name) << u"once"_s);
            QVERIFY(last.waitForFinished(60'000));
            QCOMPARE(last.exitCode(), 0);
            ClientDesk fresh;
            fresh.workspace.setFormat(
                AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")), true);
            QVERIFY(fresh.signIn(practice.server.baseUrl().toString(), practice.server.options().organization,
                                 practice.server.options().token.toLatin1()));
            QCOMPARE(fresh.load(resources::Tickets).phase, ListState::Phase::Loaded);
            RecordStore kept;
            StoreFile file(kept);
            QSignalSpy read(&file, &StoreFile::read);
            file.open(name);
            QVERIFY(read.wait(20'000));
            QCOMPARE(stateOf(kept), stateOf(fresh.store));
        }
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crashtest.moc"
