#include "storerun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What the store file keeps from one start to the next, and what it finds.
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
            run.store.put(manyTickets(1, 1000));
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
