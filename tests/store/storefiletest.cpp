#include "store/storefile.h"
#include "store/recordstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15'000;

const Resource &tickets()
{
    return resource(resources::Tickets);
}
const Resource &actions()
{
    return resource(resources::Actions);
}

Record ticket(qint64 id, const QString &name)
{
    Record record(tickets());
    record.setValue(u"TicketID", Value::of(id));
    record.setValue(u"TicketNumber", Value::of(id + 1000));
    record.setValue(u"Name", Value::of(name));
    record.setValue(u"TicketTypeID", Value::of(qint64(1)));
    record.setValue(u"DateModified", Value::of(QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC)));
    record.setValue(u"SiteCode", Value::of(u"B-%1"_s.arg(id)));
    record.setCustomers(QList<Link>{{800801, u"Hay & Sons"_s}});
    record.setTags(QStringList{u"pump"_s});
    return record;
}

Record action(qint64 id, qint64 ticketId, const QString &html)
{
    Record record(actions());
    record.setValue(u"ActionID", Value::of(id));
    record.setValue(u"TicketID", Value::of(ticketId));
    record.setValue(u"Description", Value::of(html));
    return record;
}

/// What a run of the program has of it.
struct Run
{
    RecordStore store;
    StoreFile file{store};
    QSignalSpy read{&file, &StoreFile::read};
    QSignalSpy trouble{&file, &StoreFile::trouble};

    bool open(const QString &name)
    {
        file.open(name);
        return !read.isEmpty() || read.wait(Patience);
    }
    bool written()
    {
        bool done = false;
        file.whenWritten(&store, [&done] { done = true; });
        return QTest::qWaitFor([&done] { return done; }, Patience);
    }
    QSet<qint64> found(const Resource &in, const QStringList &words)
    {
        QSet<qint64> ids;
        bool done = false;
        file.search(in, words, &store, [&](const QList<qint64> &hits) {
            ids = QSet<qint64>(hits.cbegin(), hits.cend());
            done = true;
        });
        return QTest::qWaitFor([&done] { return done; }, Patience) ? ids : QSet<qint64>{-1};
    }
    StoreTrouble lastTrouble() const { return trouble.last().first().value<StoreTrouble>(); }
};

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

class StoreFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"store/account.sqlite"_s);
    }

    void everyResourceIsThereAtTheNextStart()
    {
        QHash<const Resource *, Record> known;
        {
            Run run;
            QVERIFY(run.open(m_file));
            for (const Resource *described : allResources()) {
                Record record(*described);
                record.setValue(described->id, Value::of(qint64(7)));
                record.setValue(described->title, Value::of(u"Größe <&> 日本語"_s));
                record.setExtras({{u"Later"_s, u"x"_s, false}});
                known.insert(described, record);
                run.store.put({record});
            }
        }
        Run run;
        QVERIFY(run.open(m_file));
        for (const Resource *described : allResources()) {
            // What lives below another object is read with it.
            if (described->route.isEmpty() || described->is(resources::DeletedTickets))
                continue;
            QVERIFY2(run.store.record(*described, 7) == known.value(described), described->key.data());
        }
        QVERIFY(run.trouble.isEmpty());
    }

    void onlyTheUserMayReadIt()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.store.put({ticket(1, u"Pump"_s)});
        QVERIFY(run.written());
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFile::permissions(m_file + suffix) &
                         (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
    }

    void theNewestTicketsComeFirst()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            QList<Record> many;
            for (qint64 id = 1; id <= 1000; ++id)
                many.append(ticket(id, u"Ticket %1"_s.arg(id)));
            run.store.put(many);
        }
        Run run;
        int atFirst = 0;
        bool newest = false;
        connect(&run.file, &StoreFile::glanced, &run.store, [&] {
            atFirst = run.store.count(tickets());
            newest = run.store.contains(tickets(), 1000) && !run.store.contains(tickets(), 1);
        });
        QVERIFY(run.open(m_file));
        QVERIFY(newest);
        QVERIFY(atFirst > 0 && atFirst < 1000);
        QCOMPARE(run.store.count(tickets()), 1000);
    }

    void whatTheServerSaidMeanwhileWins()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put({ticket(1, u"Old"_s), ticket(2, u"Other"_s)});
        }
        Run run;
        run.file.open(m_file);
        run.store.put({ticket(1, u"New"_s)});
        QVERIFY(run.read.wait(Patience));
        QCOMPARE(run.store.record(tickets(), 1).text(u"Name"), u"New"_s);
        QCOMPARE(run.store.record(tickets(), 2).text(u"Name"), u"Other"_s);
        QVERIFY(run.written());
        Run third;
        run.file.close();
        QVERIFY(third.open(m_file));
        QCOMPARE(third.store.record(tickets(), 1).text(u"Name"), u"New"_s);
    }

    void conversationsComeBackWhenAskedFor()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put({ticket(1, u"Pump"_s)});
            run.store.setChildren(tickets(), 1, actions(),
                                  {action(12, 1, u"<p>second</p>"_s), action(11, 1, u"<p>first</p>"_s)});
            run.store.setChildren(tickets(), 2, actions(), {});
        }
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(!run.store.childrenKnown(tickets(), 1, actions()));
        QCOMPARE(run.file.conversationCount(), 2);
        QCOMPARE(run.file.conversationAsOf(1),
                 QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
        int answers = 0;
        for (const qint64 id : {1, 2})
            run.file.readChildren(tickets(), id, actions(), &run.store,
                                  [&](bool found) { answers += found; });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, Patience);
        const QList<Record> conversation = run.store.children(tickets(), 1, actions());
        QCOMPARE(conversation.size(), 2);
        QCOMPARE(conversation.first().id(), 12);
        QVERIFY(run.store.childrenKnown(tickets(), 2, actions()));
        bool unknown = false;
        run.file.readChildren(tickets(), 3, actions(), &run.store, [&](bool found) { unknown = !found; });
        QTRY_VERIFY_WITH_TIMEOUT(unknown, Patience);
    }

    void removedStaysRemoved()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.store.put({ticket(1, u"Pump"_s), ticket(2, u"Valve"_s)});
            run.store.setChildren(tickets(), 1, actions(), {action(11, 1, u"<p>unmistakable</p>"_s)});
            QVERIFY(run.written());
            QCOMPARE(run.found(tickets(), {u"unmistakable"_s}), QSet<qint64>{1});
            run.store.remove(tickets(), {1});
            QVERIFY(run.written());
            QCOMPARE(run.found(tickets(), {u"unmistakable"_s}), QSet<qint64>{});
        }
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.store.ids(tickets()), QList<qint64>{2});
        QCOMPARE(run.file.conversationCount(), 0);
    }

    void marksAndFieldsAreKept()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            QList<Record> several;
            for (qint64 id = 1; id <= 5; ++id) {
                several.append(ticket(id, u"T"_s));
                several.last().setValue(u"OnWarranty", Value::of(u"True"_s));
            }
            run.store.put(several);
            run.file.setMark(u"tickets/loadedAt"_s, u"2026-07-01"_s);
            run.file.setMark(u"gone"_s, u"x"_s);
            run.file.setMark(u"gone"_s, {});
        }
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.file.mark(u"tickets/loadedAt"_s), u"2026-07-01"_s);
        QCOMPARE(run.file.mark(u"gone"_s), QString());
        const CustomField *field = run.store.customFields().find(tickets(), 1, u"OnWarranty");
        QVERIFY(field);
        QCOMPARE(field->kind, CustomKind::Flag);
    }

    void searchFindsWordsWhereverTheyStand()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.store.put({ticket(1, u"Pump won't start"_s), ticket(2, u"Größe ändern"_s)});
        run.store.setChildren(
            tickets(), 1, actions(),
            {action(11, 1, u"<p>The <b>gasket</b> leaks &amp; drips</p><style>hidden</style>"_s)});
        QCOMPARE(run.found(tickets(), {u"pum"_s}), QSet<qint64>({1, 2})); // the tag of both
        QCOMPARE(run.found(tickets(), {u"gask"_s}), QSet<qint64>{1});
        QCOMPARE(run.found(tickets(), {u"GASKET"_s, u"start"_s}), QSet<qint64>{1});
        QCOMPARE(run.found(tickets(), {u"gasket"_s, u"andern"_s}), QSet<qint64>{});
        QCOMPARE(run.found(tickets(), {u"ANDERN"_s}), QSet<qint64>{2});
        QCOMPARE(run.found(tickets(), {u"sons"_s}), QSet<qint64>({1, 2}));
        QCOMPARE(run.found(tickets(), {u"B-2"_s}), QSet<qint64>{2});
        QCOMPARE(run.found(tickets(), {u"1001"_s}), QSet<qint64>{1});
        // Signs of the search language are only text here.
        QCOMPARE(run.found(tickets(), {u"\"gasket"_s}), QSet<qint64>{1});
        QCOMPARE(run.found(tickets(), {u"NOT"_s}), QSet<qint64>{});
        QCOMPARE(run.found(tickets(), {u"*"_s}), QSet<qint64>{});
        // An edited title is found by its new words only.
        Record changed = run.store.record(tickets(), 1);
        changed.setValue(u"Name", Value::of(u"Compressor"_s));
        run.store.put({changed});
        QCOMPARE(run.found(tickets(), {u"start"_s}), QSet<qint64>{});
        QCOMPARE(run.found(tickets(), {u"compressor"_s, u"gasket"_s}), QSet<qint64>{1});
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
            QList<Record> many;
            for (qint64 id = 1; id <= 2000; ++id)
                many.append(ticket(id, u"Ticket %1"_s.arg(id)));
            run.store.put(many);
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
        // The system lets no file grow beyond this: what a full disk looks like from here.
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit tight = limit;
        tight.rlim_cur = static_cast<rlim_t>(QFileInfo(m_file + u"-wal"_s).size() + 4096);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        QList<Record> many;
        for (qint64 id = 2; id <= 3000; ++id)
            many.append(ticket(id, u"Ticket %1"_s.arg(id)));
        run.store.put(many);
        const bool done = run.written();
        const bool told = QTest::qWaitFor([&run] { return !run.trouble.isEmpty(); }, Patience);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        std::signal(SIGXFSZ, before);
        QVERIFY(done && told);
        QCOMPARE(run.lastTrouble().kind, StoreTrouble::Kind::CannotWrite);
        QVERIFY(run.written()); // there is room again
        QCOMPARE(run.trouble.size(), 1);
        run.file.close();
        Run next;
        QVERIFY(next.open(m_file));
        QCOMPARE(next.store.count(tickets()), 3000);
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

    void careKeepsWhatIsKnown()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.store.put({ticket(1, u"Pump"_s)});
        run.store.setChildren(tickets(), 1, actions(), {action(11, 1, u"<p>gasket</p>"_s)});
        QStringList verdicts;
        const auto note = [&verdicts](const QString &what) {
            return [&verdicts, what](const std::optional<StoreTrouble> &trouble) {
                verdicts.append(what + (trouble ? u": "_s + trouble->technical : QString()));
            };
        };
        run.file.check(&run.store, note(u"check"_s));
        run.file.compact(&run.store, note(u"compact"_s));
        run.file.rebuild(&run.store, note(u"rebuild"_s));
        run.file.check(&run.store, note(u"check"_s));
        QTRY_COMPARE_WITH_TIMEOUT(verdicts, QStringList({u"check"_s, u"compact"_s, u"rebuild"_s, u"check"_s}),
                                  Patience);
        QCOMPARE(run.found(tickets(), {u"gasket"_s}), QSet<qint64>{1});
        run.file.close();
        Run next;
        QVERIFY(next.open(m_file));
        QCOMPARE(next.store.count(tickets()), 1);
        QCOMPARE(next.file.conversationCount(), 1);
    }

    void wipingLeavesNothing()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.store.put({ticket(1, u"Secret"_s)});
        QVERIFY(run.written());
        QFile aside(m_file + u".damaged-20260101-000000-000"_s);
        QVERIFY(aside.open(QIODevice::WriteOnly));
        aside.close();
        run.file.wipe();
        QTRY_COMPARE_WITH_TIMEOUT(QDir(QFileInfo(m_file).path()).entryList(QDir::Files | QDir::Hidden).size(),
                                  0, Patience);
    }

    void accountsDoNotShareAFile()
    {
        const QString one = StoreFile::fileFor(u"/p"_s, u"https://app.teamsupport.com/api/xml/"_s, u"5"_s);
        QVERIFY(one.startsWith(u"/p/app.teamsupport.com-5-"));
        QVERIFY(one != StoreFile::fileFor(u"/p"_s, u"https://app.teamsupport.com/api/xml/"_s, u"6"_s));
        QVERIFY(one != StoreFile::fileFor(u"/p"_s, u"https://app.na2.teamsupport.com/api/xml/"_s, u"5"_s));
        QCOMPARE(one, StoreFile::fileFor(u"/p"_s, u"https://app.teamsupport.com/api/xml/"_s, u"5"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(StoreFileTest)
#include "storefiletest.moc"
