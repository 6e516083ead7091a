#include "fulldisk.h"
#include "storerun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

/// The index of the log takes 32 KiB; what the log itself holds is written at the end of a transaction.
constexpr qint64 RoomForTheIndexOnly = 40'000;

/// SQL past the program, on a closed file.
bool meddle(const QString &file, const QStringList &statements)
{
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddle"_s);
        database.setDatabaseName(file);
        done = database.open();
        for (const QString &sql : statements) {
            QSqlQuery query(database);
            if (!query.exec(sql)) {
                qWarning("%s", qUtf8Printable(query.lastError().text()));
                done = false;
            }
        }
    }
    QSqlDatabase::removeDatabase(u"meddle"_s);
    return done;
}

} // namespace

/// Files that are damaged, written by another version of the program, or cannot be written.
class StoreTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"store/account.sqlite"_s);
    }

    void aDamagedFileIsSetAsideAndReplaced_data()
    {
        QTest::addColumn<bool>("garbage");
        QTest::newRow("garbage") << true;
        QTest::newRow("cut off") << false;
    }

    void aDamagedFileIsSetAsideAndReplaced()
    {
        QFETCH(bool, garbage);
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put(manyTickets(1, 2000));
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (garbage)
            file.write(QByteArray(8192, 'x'));
        else
            file.resize(5000);
        file.close();
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put({ticket(5, u"After"_s)});
            QVERIFY(run.written());
            QTRY_VERIFY_WITH_TIMEOUT(!run.trouble.isEmpty(), Patience);
            QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::Damaged);
            QVERIFY(QFile::exists(run.lastTrouble().asideFile));
            QVERIFY(run.written());
        }
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.trouble.isEmpty());
        QCOMPARE(run.store.record(tickets(), 5).text(u"Name"), u"After"_s);
    }

    void aNewerFileIsLeftAlone()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put({ticket(1, u"Kept"_s)});
        }
        QVERIFY(meddle(m_file, {u"PRAGMA user_version = 999"_s}));
        {
            Run run;
            QVERIFY(run.open(m_file));
            QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::Newer);
            run.store.put({ticket(1, u"In memory"_s)});
            QVERIFY(run.written());
        }
        QVERIFY(meddle(m_file, {u"PRAGMA user_version = 1"_s}));
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.store.record(tickets(), 1).text(u"Name"), u"Kept"_s);
    }

    void aPlaceThatCannotBeWrittenIsExplained()
    {
        QFile inTheWay(m_dir->filePath(u"store"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::CannotOpen);
        run.store.put({ticket(1, u"In memory"_s)});
        QVERIFY(run.written());
        QCOMPARE(run.store.count(tickets()), 1);
    }

    void aFullDiskIsToldOnceAndTriedAgain()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.store.put({ticket(1, u"Before"_s)});
        QVERIFY(run.written());
        bool done = false;
        bool told = false;
        {
            const FullDisk full(QFileInfo(m_file + u"-wal"_s).size() + 4096);
            run.store.put(manyTickets(2, 3000));
            done = run.written();
            told = QTest::qWaitFor([&run] { return !run.trouble.isEmpty(); }, Patience);
        }
        QVERIFY(done && told);
        QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::CannotWrite);
        QVERIFY(run.written()); // there is room again
        QCOMPARE(run.trouble.size(), 1);
        run.file.close();
        Run next;
        QVERIFY(next.open(m_file));
        QCOMPARE(next.store.count(tickets()), 3000);
    }

    void aDiskThatIsFullAtTheStartIsNotTakenForDamage()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put(manyTickets(1, 500));
        }
        // After an update of the program, which has to write before it can read.
        QVERIFY(meddle(
            m_file,
            {u"UPDATE layouts SET elements = replace(elements, 'Name', 'Nick') WHERE resource = 'tickets'"_s}));
        {
            const FullDisk full(RoomForTheIndexOnly);
            Run run;
            QVERIFY(run.open(m_file));
            QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::CannotOpen);
        }
        QCOMPARE(QFileInfo(m_file).dir().entryList({u"*damaged*"_s}), QStringList());
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.trouble.isEmpty());
        QCOMPARE(run.store.count(tickets()), 500);
    }

    void anotherDescriptionKeepsTheRows()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            Record user(resource(resources::Users));
            user.setValue(u"UserID", Value::of(qint64(5)));
            user.setValue(u"FirstName", Value::of(u"Mara"_s));
            user.setValue(u"LastName", Value::of(u"Lind"_s));
            run.store.put({user});
            run.file.setMark(u"users/loadedAt"_s, u"x"_s);
            run.file.setMark(u"groups/loadedAt"_s, u"x"_s);
        }
        // As if written by a program whose description called two fields otherwise.
        QVERIFY(
            meddle(m_file, {u"UPDATE layouts SET elements = replace(replace(elements, 'LastName', 'Nick'),"
                            " 'FirstName', 'LastName') WHERE resource = 'users'"_s}));
        Run run;
        QVERIFY(run.open(m_file));
        const Record user = run.store.record(resource(resources::Users), 5);
        QCOMPARE(user.text(u"LastName"), u"Mara"_s);
        QCOMPARE(user.text(u"Nick"), u"Lind"_s);
        QVERIFY(user.value(u"FirstName").isAbsent());
        QCOMPARE(run.file.mark(u"users/loadedAt"_s), QString());
        QCOMPARE(run.file.mark(u"groups/loadedAt"_s), u"x"_s);
    }

    void anUnreadableRowIsWantedAgain()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put({ticket(1, u"Good"_s), ticket(2, u"Bad"_s)});
            run.file.setMark(u"tickets/loadedAt"_s, u"x"_s);
        }
        QVERIFY(meddle(m_file, {u"UPDATE rows_tickets SET data = x'0102' WHERE id = 2"_s}));
        {
            Run run;
            QVERIFY(run.open(m_file));
            QCOMPARE(run.store.ids(tickets()), QList<qint64>{1});
        }
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.file.mark(u"tickets/loadedAt"_s), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(StoreTroubleTest)
#include "storetroubletest.moc"
