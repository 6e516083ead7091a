#include "store/recordstore.h"
#include "store/storefile.h"
#include "store/storeschema.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15'000;

QString textOf(int version)
{
    return QStringLiteral(TEST_DATA) + u"/store/version-%1.sql"_s.arg(version);
}

/// A file made by SQL text alone, a statement a line.
void make(const QString &name, const QString &text)
{
    QFile statements(text);
    QVERIFY2(statements.open(QIODevice::ReadOnly), qUtf8Printable(text));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"make"_s);
        database.setDatabaseName(name);
        QVERIFY(database.open());
        while (!statements.atEnd()) {
            const QString sql = QString::fromUtf8(statements.readLine()).trimmed();
            QSqlQuery query(database);
            if (!sql.startsWith(u"--"))
                QVERIFY2(query.exec(sql), qUtf8Printable(sql + u": " + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"make"_s);
}

int numberIn(const QString &name, const QString &sql)
{
    int number = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(name);
        if (database.open()) {
            QSqlQuery query(sql, database);
            number = query.next() ? query.value(0).toInt() : -1;
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return number;
}

struct Run
{
    RecordStore store;
    StoreFile file{store};
    QSignalSpy read{&file, &StoreFile::read};
    QSignalSpy trouble{&file, &StoreFile::trouble};

    explicit Run(const QString &name)
    {
        file.open(name);
        if (read.isEmpty())
            read.wait(Patience);
    }
    QList<qint64> found(const QString &word)
    {
        QList<qint64> ids;
        bool done = false;
        file.search(resource(resources::Tickets), {word}, &store, [&](const QList<qint64> &hits) {
            ids = hits;
            done = true;
        });
        return QTest::qWaitFor([&done] { return done; }, Patience) ? ids : QList<qint64>{-1};
    }
};

} // namespace

/// Files that earlier programs left, as today's takes them over.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_name = m_dir->filePath(u"account.sqlite"_s);
    }

    void everyVersionThereWasHasAFileHere()
    {
        for (int version = 1; version <= schema::Version; ++version)
            QVERIFY2(QFile::exists(textOf(version)), qUtf8Printable(textOf(version)));
    }

    void aFileOfAnyVersionIsTakenOver_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= schema::Version; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void aFileOfAnyVersionIsTakenOver()
    {
        QFETCH(int, version);
        const Resource &tickets = resource(resources::Tickets);
        const Resource &actions = resource(resources::Actions);
        make(m_name, textOf(version));
        // Twice: what the first start upgraded, the second finds upgraded.
        for (int start = 0; start < 2; ++start) {
            Run run(m_name);
            QCOMPARE(run.read.size(), 1);
            QVERIFY(run.trouble.isEmpty());
            QCOMPARE(run.store.count(tickets), 2);
            const Record pump = run.store.record(tickets, 1);
            QCOMPARE(pump.text(u"Name"), u"Pump shows F-301"_s);
            QCOMPARE(pump.integer(u"TicketNumber"), 1001);
            QCOMPARE(pump.value(u"DateModified").toMoment(),
                     QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC));
            QCOMPARE(pump.text(u"SiteCode"), u"B-1"_s);
            QCOMPARE(pump.customers()->first().name, u"Hay & Sons"_s);
            QCOMPARE(*pump.tags(), QStringList{u"pump"_s});
            // A field that is gone is no loss either.
            QCOMPARE(pump.text(u"ColourOfDesk"), u"green"_s);
            QCOMPARE(run.store.record(tickets, 2).text(u"Name"), u"Größe des Ventils"_s);
            QCOMPARE(run.store.record(resource(resources::Customers), 800801).text(u"Name"), u"Hay & Sons"_s);
            // In other slots than they were read in: shown, and wanted anew.
            QCOMPARE(run.file.mark(u"tickets/loadedAt"_s), QString());
            QCOMPARE(run.file.mark(u"customers/loadedAt"_s), u"2026-07-01T10:00:00Z"_s);

            QCOMPARE(run.file.conversationCount(), 1);
            bool known = false;
            run.file.readChildren(tickets, 1, actions, &run.store, [&known](bool there) { known = there; });
            QTRY_VERIFY_WITH_TIMEOUT(known, Patience);
            QCOMPARE(run.store.children(tickets, 1, actions).first().text(u"Description"),
                     u"<p>The gasket leaks</p>"_s);
            QCOMPARE(run.found(u"gasket"_s), QList<qint64>{1});
            QCOMPARE(run.found(u"grosse"_s), QList<qint64>());
            QCOMPARE(run.found(u"ventil"_s), QList<qint64>{2});
            // Resources that the old program did not know have their place.
            Record user(resource(resources::Users));
            user.setValue(u"UserID", Value::of(qint64(5)));
            user.setValue(u"LastName", Value::of(u"Lind"_s));
            run.store.put({user});
        }
        QCOMPARE(numberIn(m_name, u"PRAGMA user_version"_s), schema::Version);
        QCOMPARE(numberIn(m_name, u"SELECT count(*) FROM rows_users"_s), 1);
        QCOMPARE(numberIn(m_name, u"SELECT count(*) FROM rows_tickets"_s), 2);
    }

    void anEmptyFileIsBegun()
    {
        QFile empty(m_name);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        {
            Run run(m_name);
            QCOMPARE(run.read.size(), 1);
            QVERIFY(run.trouble.isEmpty());
        }
        QCOMPARE(numberIn(m_name, u"PRAGMA user_version"_s), schema::Version);
        QCOMPARE(numberIn(m_name, u"PRAGMA application_id"_s), schema::ApplicationId);
    }

    void anUpgradeThatFailsLeavesTheFileAsItWas()
    {
        make(m_name, textOf(1));
        // Something else stands where a table has to be made.
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"block"_s);
            database.setDatabaseName(m_name);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"CREATE INDEX rows_users ON marks(value)"_s));
        }
        QSqlDatabase::removeDatabase(u"block"_s);
        Run run(m_name);
        QCOMPARE(run.trouble.size(), 1);
        const auto trouble = run.trouble.first().first().value<StoreTrouble>();
        QCOMPARE(trouble.kind, StoreTrouble::Kind::Damaged);
        // Set aside as it was, not half upgraded; a new file is in its place.
        QCOMPARE(numberIn(trouble.asideFile, u"SELECT count(*) FROM rows_tickets"_s), 2);
        QCOMPARE(numberIn(trouble.asideFile, u"SELECT count(*) FROM layouts"_s), 3);
        QCOMPARE(numberIn(m_name, u"SELECT count(*) FROM rows_tickets"_s), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_name;
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgradetest.moc"
