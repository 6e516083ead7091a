#include "outboxrun.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using State = OutboxEntry::State;
using Kind = OutboxEntry::Kind;

namespace {

/// With something in every part.
OutboxEntry full()
{
    OutboxEntry entry = renaming(5, u"New"_s);
    entry.kind = Kind::Link;
    entry.state = State::Conflict;
    entry.question = OutboxEntry::Question::News;
    entry.other = &resource(resources::Customers);
    entry.otherId = 800801;
    entry.otherName = u"Hay & Sons"_s;
    entry.file = u"/tmp/größe.txt"_s;
    entry.after = 3;
    entry.batch = u"b1"_s;
    entry.savedAt = QDateTime(QDate(2026, 7, 1), QTime(10, 0, 0, 123), Qt::UTC);
    entry.sentAt = entry.savedAt.addSecs(5);
    entry.notBefore = entry.savedAt.addSecs(9);
    entry.tries = 2;
    entry.seenAction = 77;
    entry.knownUpTo = 88;
    entry.before = ticket(5, u"Before"_s);
    entry.theirs = ticket(5, u"Theirs"_s);
    entry.news = {ticket(6, u"a"_s), ticket(7, u"b"_s)};
    entry.trouble = OutboxTrouble{3, 400, u"no <b>way</b>"_s, u"technical"_s, u"PUT tickets/5"_s};
    entry.serverId = 99;
    entry.ignored = {u"Severity"_s, u"Status"_s};
    entry.undoes = true;
    entry.skipLook = true;
    return entry;
}

} // namespace

/// The outbox and its file: what is there at the next start, and what happens when the file is not usable.
class OutboxFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"account.sqlite.work"_s);
    }

    void anEntryIsOnTheDiskWhenItIsSaidToBe()
    {
        Run run;
        QVERIFY(run.open(m_file));
        bool safe = false;
        const qint64 id = run.outbox.add(renaming(5, u"New"_s), &run.outbox, [&safe] { safe = true; });
        QVERIFY(run.outbox.entry(id));
        QCOMPARE(run.added.size(), 1);
        QVERIFY(QTest::qWaitFor([&safe] { return safe; }, Patience));
        OtherConnection other(m_file);
        QCOMPARE(other.value(u"SELECT id FROM outbox"_s).toLongLong(), id);
    }

    void everythingOfAnEntryIsThereAtTheNextStart()
    {
        const OutboxEntry kept = full();
        qint64 id = 0;
        {
            Run run;
            QVERIFY(run.open(m_file));
            id = run.outbox.add(kept);
        }
        Run run;
        QVERIFY(run.open(m_file));
        const auto found = run.outbox.entry(id);
        QVERIFY(found);
        QCOMPARE(found->id, id);
        QCOMPARE(found->kind, kept.kind);
        QCOMPARE(found->state, kept.state);
        QCOMPARE(found->question, kept.question);
        QVERIFY(found->change.base() == kept.change.base());
        QCOMPARE(found->change.edit(u"Name")->after.toText(), u"New"_s);
        QCOMPARE(found->other, kept.other);
        QCOMPARE(found->otherId, kept.otherId);
        QCOMPARE(found->otherName, kept.otherName);
        QCOMPARE(found->file, kept.file);
        QCOMPARE(found->after, kept.after);
        QCOMPARE(found->batch, kept.batch);
        QCOMPARE(found->what, kept.what);
        QCOMPARE(found->savedAt, kept.savedAt);
        QCOMPARE(found->sentAt, kept.sentAt);
        QCOMPARE(found->notBefore, kept.notBefore);
        QCOMPARE(found->tries, kept.tries);
        QCOMPARE(found->seenAction, kept.seenAction);
        QCOMPARE(found->knownUpTo, kept.knownUpTo);
        QVERIFY(found->before == kept.before);
        QVERIFY(found->theirs == kept.theirs);
        QVERIFY(found->news == kept.news);
        QVERIFY(found->trouble == kept.trouble);
        QCOMPARE(found->serverId, kept.serverId);
        QCOMPARE(found->ignored, kept.ignored);
        QCOMPARE(found->undoes, kept.undoes);
        QCOMPARE(found->skipLook, kept.skipLook);
    }

    void everyKindStateAndQuestionIsKept()
    {
        QList<qint64> ids;
        {
            Run run;
            QVERIFY(run.open(m_file));
            for (int kind = 0; kind <= static_cast<int>(Kind::Upload); ++kind) {
                for (int state = 0; state <= static_cast<int>(State::Done); ++state) {
                    OutboxEntry entry = renaming(kind * 10 + state + 1, u"x"_s);
                    entry.kind = static_cast<Kind>(kind);
                    entry.state = static_cast<State>(state);
                    entry.question = static_cast<OutboxEntry::Question>(state % 4);
                    ids.append(run.outbox.add(entry));
                }
            }
        }
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.outbox.entries().size(), ids.size());
        for (const OutboxEntry &entry : run.outbox.entries()) {
            const int asSaved = static_cast<int>(entry.change.id() - 1);
            QCOMPARE(static_cast<int>(entry.kind), asSaved / 10);
            const auto state = static_cast<State>(asSaved % 10);
            QCOMPARE(entry.state, state == State::Sending ? State::Unknown : state);
            QCOMPARE(static_cast<int>(entry.question), asSaved % 10 % 4);
        }
    }

    void whatWasOnItsWayWhenTheProgramEndedIsOfUnknownOutcome()
    {
        qint64 id = 0;
        {
            Run run;
            QVERIFY(run.open(m_file));
            id = run.outbox.add(renaming(5, u"New"_s));
            OutboxEntry sending = *run.outbox.entry(id);
            sending.state = State::Sending;
            run.outbox.update(sending);
        }
        {
            Run run;
            QVERIFY(run.open(m_file));
            QCOMPARE(run.outbox.entry(id)->state, State::Unknown);
        }
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.outbox.entry(id)->state, State::Unknown);
    }

    void aRowOfALaterProgramStaysWhereItIs()
    {
        qint64 id = 0;
        {
            Run run;
            QVERIFY(run.open(m_file));
            id = run.outbox.add(renaming(5, u"a"_s));
        }
        const qint64 later = id + 1'000'000'000'000;
        QVERIFY(OtherConnection(m_file).run(
            u"INSERT INTO outbox(id, form) VALUES(%1, x'a161611861')"_s.arg(later)));
        {
            Run run;
            QVERIFY(run.open(m_file));
            QCOMPARE(run.outbox.entries().size(), 1);
            QVERIFY(run.outbox.add(renaming(6, u"b"_s)) > later);
        }
        QCOMPARE(OtherConnection(m_file).value(u"SELECT count(*) FROM outbox"_s).toInt(), 3);
    }

    void anIdIsNotGivenAgainWhateverTheClockSays()
    {
        qint64 gone = 0;
        {
            Run run;
            QVERIFY(run.open(m_file));
            const qint64 id = run.outbox.add(renaming(5, u"a"_s));
            QVERIFY(settled(run.file));
            // From a clock that was far ahead.
            QVERIFY(OtherConnection(m_file).run(u"UPDATE outbox SET id = %1"_s.arg(id + 1'000'000'000'000)));
        }
        {
            Run run;
            QVERIFY(run.open(m_file));
            gone = run.outbox.add(renaming(6, u"b"_s));
            run.outbox.remove({gone});
        }
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.outbox.add(renaming(7, u"c"_s)) > gone);
    }

    void aFileThatCannotBeOpenedIsJoinedLater()
    {
        qint64 before = 0;
        {
            Run run;
            QVERIFY(run.open(m_file));
            before = run.outbox.add(renaming(5, u"a"_s));
        }
        const QString hidden = m_file + u".hidden"_s;
        QVERIFY(QFile::rename(m_file, hidden));
        QVERIFY(QDir().mkdir(m_file));
        Run run;
        QVERIFY(run.open(m_file)); // it can be worked with, in memory
        bool safe = false;
        const qint64 now = run.outbox.add(renaming(6, u"b"_s), &run.outbox, [&safe] { safe = true; });
        QCOMPARE(run.outbox.entries().size(), 1);
        QVERIFY(settled(run.file));
        QVERIFY(QDir().rmdir(m_file));
        QVERIFY(QFile::rename(hidden, m_file));
        run.file.tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(safe, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(run.outbox.entries().size(), 2, Patience);
        QVERIFY(run.outbox.entry(before) && run.outbox.entry(now));
        QCOMPARE(run.added.size(), 2);
        QCOMPARE(run.outbox.unsentCount(), 2);
    }

    void damageInTheMiddleOfWorkLosesNothingThatIsInMemory()
    {
        auto begun = std::make_unique<Run>();
        Run &run = *begun;
        QVERIFY(run.open(m_file));
        QList<OutboxEntry> many;
        for (int i = 1; i <= 100; ++i)
            many.append(renaming(i, u"name %1"_s.arg(i)));
        bool safe = false;
        const QList<qint64> ids = run.outbox.add(many, &run.outbox, [&safe] { safe = true; });
        QTRY_VERIFY_WITH_TIMEOUT(safe, Patience);
        run.outbox.remove({ids.last()});
        QVERIFY(settled(run.file));
        OtherConnection other(m_file);
        QVERIFY(damage(other, m_file));
        QSignalSpy rescued(&run.file, &WorkFile::rescued);
        run.outbox.add(renaming(500, u"after"_s));
        QVERIFY(rescued.wait(Patience));
        // Its thread has written what it was given by then.
        begun.reset();
        Run next;
        QVERIFY(next.open(m_file));
        QCOMPARE(next.outbox.entries().size(), 100);
        QVERIFY(!next.outbox.entry(ids.last()));
    }

    void aFullDiskKeepsThemUntilThereIsRoom()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(settled(run.file));
        bool safe = false;
        {
            const FullDisk full(QFileInfo(m_file + u"-wal"_s).size() + 100);
            run.outbox.add(renaming(5, u"a"_s), &run.outbox, [&safe] { safe = true; });
            QVERIFY(settled(run.file));
            QVERIFY(!safe);
            QCOMPARE(run.outbox.unsentCount(), 1);
        }
        run.file.tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(safe, Patience);
        QCOMPARE(OtherConnection(m_file).value(u"SELECT count(*) FROM outbox"_s).toInt(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(OutboxFileTest)
#include "outboxfiletest.moc"
