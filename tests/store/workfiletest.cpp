#include "store/workfile.h"

#include "workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

QSqlError execute(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) ? QSqlError() : query.lastError();
}

WorkFile::Work note(const QString &name)
{
    return [name](QSqlDatabase &database) {
        return execute(database, u"INSERT INTO notes(name) VALUES('%1')"_s.arg(name));
    };
}

struct Run
{
    WorkFile file;
    QSignalSpy opened{&file, &WorkFile::opened};
    QSignalSpy rescued{&file, &WorkFile::rescued};
    QSignalSpy trouble{&file, &WorkFile::trouble};

    bool open(const QString &name)
    {
        file.open(name);
        return opened.wait(Patience);
    }
    /// Whether it is on the disk.
    bool write(const WorkFile::Work &work)
    {
        std::optional<bool> answer;
        file.write(work, &file, [&answer](bool written) { answer = written; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience) && *answer;
    }
    QStringList notes()
    {
        QStringList found;
        bool done = false;
        file.read(
            [&found](QSqlDatabase &database) {
                QSqlQuery query(u"SELECT name FROM notes ORDER BY name"_s, database);
                while (query.next())
                    found.append(query.value(0).toString());
                return query.lastError();
            },
            &file, [&done](bool) { done = true; });
        return QTest::qWaitFor([&done] { return done; }, Patience) ? found : QStringList{u"?"_s};
    }
    StoreTrouble lastTrouble() const { return trouble.last().first().value<StoreTrouble>(); }
};

} // namespace

class WorkFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = WorkFile::fileFor(m_dir->filePath(u"store/account.sqlite"_s));
    }

    void whatWasAnsweredForIsThereForAnybody()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.write(note(u"one"_s)));
        QVERIFY(run.file.isSafe());
        OtherConnection other(m_file);
        QCOMPARE(other.value(u"SELECT name FROM notes"_s).toString(), u"one"_s);
    }

    void eachTransactionIsOnTheDiskBeforeItIsAnsweredFor()
    {
        Run run;
        QVERIFY(run.open(m_file));
        int synchronous = 0;
        QString journal;
        QVERIFY(run.write([&](QSqlDatabase &database) {
            QSqlQuery query(u"PRAGMA synchronous"_s, database);
            synchronous = query.next() ? query.value(0).toInt() : -1;
            query.finish();
            query.exec(u"PRAGMA journal_mode"_s);
            journal = query.next() ? query.value(0).toString() : QString();
            return QSqlError();
        }));
        QCOMPARE(synchronous, 2);
        QCOMPARE(journal, u"wal"_s);
    }

    void onlyTheUserMayReadIt()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.write(note(u"one"_s)));
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFile::permissions(m_file + suffix) &
                         (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        QVERIFY(QFileInfo(m_file).size() > 0);
    }

    void whatWasGivenBeforeTheEndIsWritten()
    {
        {
            Run run;
            run.file.open(m_file);
            for (int i = 0; i < 50; ++i)
                run.file.write(note(QString::number(i)));
        }
        Run next;
        QVERIFY(next.open(m_file));
        QCOMPARE(next.notes().size(), 50);
    }

    void aTransactionThatFailsLeavesNothingAndHoldsUpNothing()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(!run.write([](QSqlDatabase &database) {
            const QSqlError error = execute(database, u"INSERT INTO notes(name) VALUES('half')"_s);
            return error.isValid() ? error : execute(database, u"INSERT INTO nowhere VALUES(1)"_s);
        }));
        QTRY_COMPARE(run.trouble.size(), 1);
        QVERIFY(run.write(note(u"next"_s)));
        QCOMPARE(run.notes(), QStringList{u"next"_s});
    }

    void whatIsGivenTogetherIsWrittenWhollyOrNotAtAll()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QList<bool> answers;
        const auto answer = [&answers](bool written) { answers.append(written); };
        run.file.together([&] {
            run.file.write(note(u"one"_s), &run.file, answer);
            run.file.together([&] { run.file.write(note(u"two"_s), &run.file, answer); });
        });
        run.file.together([&] {
            run.file.write(note(u"three"_s), &run.file, answer);
            run.file.write(note(u"one"_s), &run.file, answer); // there is one already
        });
        run.file.together([] {});
        QTRY_COMPARE_WITH_TIMEOUT(answers, QList<bool>({true, true, false, false}), Patience);
        QCOMPARE(run.notes(), QStringList({u"one"_s, u"two"_s}));
        QVERIFY(run.file.isSafe());
    }

    void withoutAFileNothingIsClaimed()
    {
        Run run;
        QVERIFY(!run.write(note(u"one"_s)));
        QVERIFY(run.open(m_file));
        run.file.close();
        QVERIFY(!run.write(note(u"two"_s)));
        QVERIFY(run.open(m_file));
        QCOMPARE(run.notes(), QStringList());
    }

    void aFullDiskIsToldOnceAndTriedAgain()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.write(note(u"before"_s)));
        std::optional<bool> first;
        bool last = false;
        {
            const FullDisk full(QFileInfo(m_file + u"-wal"_s).size() + 100);
            run.file.write(note(u"first"_s), &run.file, [&first](bool written) { first = written; });
            run.file.write(note(u"last"_s), &run.file, [&last](bool written) { last = written; });
            QVERIFY(settled(run.file));
            run.file.tryAgain();
            QVERIFY(settled(run.file));
            QVERIFY(!first.has_value());
            QVERIFY(!run.file.isSafe());
            QCOMPARE(run.trouble.size(), 1);
            QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::CannotWrite);
            QCOMPARE(run.notes(), QStringList{u"before"_s});
        }
        // By itself.
        QTRY_VERIFY_WITH_TIMEOUT(last, Patience);
        QVERIFY(first.value_or(false) && run.file.isSafe());
        QCOMPARE(run.notes(), QStringList({u"before"_s, u"first"_s, u"last"_s}));
        QCOMPARE(run.trouble.size(), 1);
    }

    void aFolderThatIsNotThereYetKeepsTheWorkInMemory()
    {
        QFile inTheWay(m_dir->filePath(u"store"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Run run;
        run.file.open(m_file);
        QVERIFY(run.trouble.wait(Patience));
        QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::CannotOpen);
        bool written = false;
        run.file.write(note(u"kept"_s), &run.file, [&written](bool done) { written = done; });
        QVERIFY(settled(run.file));
        QVERIFY(!written && !run.file.isOpen());
        QVERIFY(inTheWay.remove());
        QTRY_VERIFY_WITH_TIMEOUT(written, Patience);
        QVERIFY(run.file.isOpen());
        QCOMPARE(run.opened.size(), 1);
    }

    void everyEarlierVersionIsBroughtToToday_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("version 1") << QStringList{
            u"CREATE TABLE outbox(id INTEGER PRIMARY KEY, form BLOB NOT NULL)"_s,
            u"CREATE TABLE notes(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT)"_s,
            u"INSERT INTO notes(name) VALUES('old')"_s,
            u"INSERT INTO outbox(id, form) VALUES(7, x'a0')"_s,
            u"PRAGMA application_id = %1"_s.arg(0x544B574B),
            u"PRAGMA user_version = 1"_s};
    }

    void everyEarlierVersionIsBroughtToToday()
    {
        QFETCH(QStringList, statements);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        {
            OtherConnection before(m_file);
            for (const QString &sql : std::as_const(statements))
                QVERIFY(before.run(sql));
        }
        {
            Run run;
            QVERIFY(run.open(m_file));
            QVERIFY(run.trouble.isEmpty());
            QCOMPARE(run.notes(), statements.isEmpty() ? QStringList() : QStringList{u"old"_s});
        }
        OtherConnection after(m_file);
        QCOMPARE(after.value(u"PRAGMA user_version"_s).toInt(), 2);
        QCOMPARE(after.value(u"SELECT count(*) FROM drafts"_s).toInt(), 0);
        QCOMPARE(after.value(u"SELECT count(*) FROM draft_states"_s).toInt(), 0);
        QCOMPARE(after.value(u"SELECT count(*) FROM outbox"_s).toInt(), statements.isEmpty() ? 0 : 1);
    }

    void aNewerFileIsLeftAlone()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            QVERIFY(run.write(note(u"kept"_s)));
        }
        QVERIFY(OtherConnection(m_file).run(u"PRAGMA user_version = 999"_s));
        {
            Run run;
            run.file.open(m_file);
            QVERIFY(run.trouble.wait(Patience));
            QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::Newer);
            QVERIFY(!run.write(note(u"lost"_s)));
        }
        QCOMPARE(OtherConnection(m_file).value(u"SELECT count(*) FROM notes"_s).toInt(), 1);
        QCOMPARE(QDir(m_dir->filePath(u"store"_s)).entryList({u"*damaged*"_s}).size(), 0);
    }

    void whatCanStillBeReadOfADamagedFileIsKept()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            QVERIFY(run.write([](QSqlDatabase &database) {
                QSqlError error;
                for (int i = 0; i < 200 && !error.isValid(); ++i)
                    error = execute(database,
                                    u"INSERT INTO notes(name, value) VALUES('%1', hex(zeroblob(400)))"_s.arg(
                                        i, 3, 10, QChar(u'0')));
                return error;
            }));
        }
        // A page in the middle of the rows goes.
        const qint64 pageSize = OtherConnection(m_file).value(u"PRAGMA page_size"_s).toLongLong();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / pageSize / 2 * pageSize));
        file.write(QByteArray(static_cast<qsizetype>(pageSize), 'x'));
        file.close();

        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.trouble.size(), 1);
        QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::Damaged);
        QVERIFY(QFile::exists(run.lastTrouble().asideFile));
        const QStringList kept = run.notes();
        QVERIFY2(kept.size() > 180 && kept.size() < 200, qPrintable(QString::number(kept.size())));
        QVERIFY(kept.contains(u"000"_s) && kept.contains(u"199"_s));
        QVERIFY(run.write(note(u"new"_s)));
    }

    void garbageIsSetAside()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::Damaged);
        QVERIFY(run.write(note(u"new"_s)));
    }

    void damageInTheMiddleOfWorkIsSurvived()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.write(note(u"before"_s)));
        OtherConnection other(m_file);
        QVERIFY(damage(other, m_file));
        QVERIFY(run.write(note(u"after"_s)));
        QCOMPARE(run.rescued.size(), 1);
        QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::Damaged);
        QVERIFY(run.notes().contains(u"after"_s));
    }

    void wipingLeavesNothing()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.write(note(u"one"_s)));
        run.file.wipe();
        QTRY_VERIFY_WITH_TIMEOUT(QDir(m_dir->filePath(u"store"_s)).entryList(QDir::Files).isEmpty(),
                                 Patience);
        QVERIFY(!run.file.isOpen());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(WorkFileTest)
#include "workfiletest.moc"
