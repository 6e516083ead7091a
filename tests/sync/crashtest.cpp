#include "support/practice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;
constexpr int LoadKills = 5;
constexpr int CatchUpKills = 10;
/// About what it takes to read the file and to ask for changes once or twice.
constexpr int CatchingUpMs = 600;

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

QSet<qint64> asSet(const QList<qint64> &ids)
{
    return {ids.cbegin(), ids.cend()};
}

} // namespace

/// The program killed in the middle of what it does, again and again: 100 times, or as CRASH_KILLS says.
class CrashTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QStringList arguments(const QString &file) const
    {
        return {practice->server.baseUrl().toString(), practice->server.options().organization,
                practice->server.options().token, file};
    }

    /// Brings the file to the server's state and ends; the milliseconds that took.
    int bringUpToDate(const QString &name)
    {
        QElapsedTimer clock;
        clock.start();
        QProcess client;
        client.start(QStringLiteral(CRASH_CLIENT), arguments(name) << u"once"_s);
        const bool ended = client.waitForFinished(60'000);
        return ended && client.exitCode() == 0 ? static_cast<int>(clock.elapsed()) : -1;
    }

    /// Somebody works on the server.
    void changeSomething()
    {
        const QList<Record> known = practice->all(resources::Tickets);
        Change change = Change::update(known.at(m_changes % known.size()));
        change.set(u"Name"_s, Value::of(u"Changed %1 times"_s.arg(++m_changes)));
        QVERIFY(succeeded(outcome<Record>(
            [&](const WhenDone<Record> &done) { practice->workspace.save(change, this, done); })));
        if (m_changes % 3 != 0)
            return;
        const Record gone = known.at(known.size() / 2);
        m_deleted.insert(gone.id());
        QVERIFY(succeeded(outcome<Done>(
            [&](const WhenDone<Done> &done) { practice->workspace.remove(gone, nullptr, 0, this, done); })));
    }

    /// The rows and the words of the file's tables, past the program.
    void lookInside(const QString &name)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(name);
            QVERIFY(database.open());
            for (const QString &sql : {u"SELECT count(*) FROM rows_tickets WHERE id NOT IN"
                                       " (SELECT rowid FROM words_tickets)"_s,
                                       u"SELECT count(*) FROM words_tickets WHERE rowid NOT IN"
                                       " (SELECT id FROM rows_tickets)"_s}) {
                QSqlQuery query(sql, database);
                QVERIFY2(query.next(), qUtf8Printable(query.lastError().text()));
                QCOMPARE(query.value(0).toInt(), 0);
            }
            // The index agrees with the texts that it was made of.
            QSqlQuery index(database);
            QVERIFY2(index.exec(u"INSERT INTO words_tickets(words_tickets) VALUES('integrity-check')"_s),
                     qUtf8Printable(index.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"look"_s);
    }

    /// The file as the next start finds it: whole, in order, nothing that was there lost, nothing twice.
    void look(const QString &name)
    {
        RecordStore store;
        StoreFile file(store);
        QSignalSpy trouble(&file, &StoreFile::trouble);
        QSignalSpy read(&file, &StoreFile::read);
        file.open(name);
        QVERIFY(read.wait(Patience));
        QVERIFY(trouble.isEmpty());
        std::optional<StoreTrouble> verdict;
        bool checked = false;
        file.check(&file, [&](const std::optional<StoreTrouble> &found) {
            verdict = found;
            checked = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(checked, Patience);
        QVERIFY(!verdict);
        const QSet<qint64> here = asSet(store.ids(tickets()));
        const QSet<qint64> lost = m_before - here - m_deleted;
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1 tickets lost"_s.arg(lost.size())));
        m_before = here;
        QSet<qint64> numbers;
        for (const Record &ticket : store.all(tickets()))
            numbers.insert(ticket.integer(u"TicketNumber"));
        QCOMPARE(numbers.size(), here.size());
        // A conversation is there with its ticket, whole, each action once.
        for (const qint64 id : here) {
            if (!file.conversationAsOf(id))
                continue;
            bool known = false;
            file.readChildren(tickets(), id, resource(resources::Actions), &file,
                              [&known](bool there) { known = there; });
            QTRY_VERIFY_WITH_TIMEOUT(known, Patience);
            QSet<qint64> said;
            const QList<Record> actions = store.children(tickets(), id, resource(resources::Actions));
            for (const Record &action : actions) {
                QCOMPARE(action.integer(u"TicketID"), id);
                said.insert(action.id());
            }
            QVERIFY(!actions.isEmpty());
            QCOMPARE(said.size(), actions.size());
        }
        m_conversations = file.conversationCount();
        file.close();
        lookInside(name);
    }

    void compareWithServer(const QString &name)
    {
        QVERIFY(bringUpToDate(name) > 0);
        ClientDesk fresh;
        fresh.workspace.setFormat(
            AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")), true);
        QVERIFY(fresh.signIn(practice->server.baseUrl().toString(), practice->server.options().organization,
                             practice->server.options().token.toLatin1()));
        QCOMPARE(fresh.load(resources::Tickets).phase, ListState::Phase::Loaded);
        RecordStore kept;
        StoreFile file(kept);
        QSignalSpy read(&file, &StoreFile::read);
        file.open(name);
        QVERIFY(read.wait(Patience));
        QCOMPARE(stateOf(kept), stateOf(fresh.store));
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, 2600);
        // Clients that begin again and again ask more than one does in a day.
        options.dayLimit = options.minuteLimit = 1'000'000;
        practice = std::make_unique<Practice>(options);
        practice->budget.setLimits(1'000'000, 1'000'000);
        QVERIFY(practice->start());
        QCOMPARE(practice->load(resources::Tickets).phase, ListState::Phase::Loaded);
        m_before.clear();
        m_deleted.clear();
        m_changes = 0;
        m_conversations = 0;
    }

    void nothingIsLostOrDoubledHoweverOftenItIsKilled_data()
    {
        QTest::addColumn<bool>("first");
        QTest::addColumn<int>("kills");
        QTest::addColumn<quint32>("seed");
        const int all =
            qEnvironmentVariableIsSet("CRASH_KILLS") ? qEnvironmentVariableIntValue("CRASH_KILLS") : 100;
        // A first load is killed a few times, and goes on each time where it was.
        for (int load = 0; load < all / 2 / LoadKills; ++load)
            QTest::addRow("first sync %d", load + 1) << true << LoadKills << quint32(load);
        for (int run = 0; run < all / 2 / CatchUpKills; ++run)
            QTest::addRow("catching up %d", run + 1) << false << CatchUpKills << quint32(1000 + run);
    }
    void nothingIsLostOrDoubledHoweverOftenItIsKilled()
    {
        QFETCH(bool, first);
        QFETCH(int, kills);
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        QRandomGenerator chance(seed);
        // Moments lie anywhere in what an undisturbed run takes, less the second that it waits at its end.
        const QString undisturbed = folder.filePath(u"undisturbed.sqlite"_s);
        const int firstSync = bringUpToDate(undisturbed) - 1000;
        QVERIFY(firstSync > 0);
        const QString name = first ? folder.filePath(u"first.sqlite"_s) : undisturbed;
        for (int kill = 0; kill < kills; ++kill) {
            changeSomething();
            QProcess client;
            client.start(QStringLiteral(CRASH_CLIENT), arguments(name));
            QVERIFY(client.waitForReadyRead(Patience));
            changeSomething();
            if (QTest::currentTestFailed())
                return;
            const int moment = chance.bounded(first ? firstSync : CatchingUpMs);
            QTest::qWait(moment); // what is tested: any moment
            QCOMPARE(client.state(), QProcess::Running);
            client.kill();
            QVERIFY(client.waitForFinished(Patience));
            look(name);
            if (QTest::currentTestFailed())
                return;
            qInfo("kill %d after %d ms: %lld tickets and %lld conversations in the file", kill + 1, moment,
                  m_before.size(), m_conversations);
        }
        compareWithServer(name);
    }

private:
    std::unique_ptr<Practice> practice;
    QSet<qint64> m_before;  ///< tickets in the file at the last look
    QSet<qint64> m_deleted; ///< on the server
    int m_changes = 0;
    qsizetype m_conversations = 0;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crashtest.moc"
