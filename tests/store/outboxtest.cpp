#include "store/outbox.h"

#include "workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

using State = OutboxEntry::State;
using Kind = OutboxEntry::Kind;

const Resource &tickets()
{
    return resource(resources::Tickets);
}

Record ticket(qint64 id, const QString &name)
{
    Record record(tickets());
    record.setValue(u"TicketID", Value::of(id));
    record.setValue(u"Name", Value::of(name));
    record.setTags(QStringList{u"pump"_s});
    return record;
}

OutboxEntry renaming(qint64 id, const QString &name)
{
    OutboxEntry entry;
    entry.change = Change::update(ticket(id, u"Old"_s));
    entry.change.set(u"Name", Value::of(name));
    entry.what = u"Ticket %1"_s.arg(id);
    return entry;
}

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

struct Run
{
    WorkFile file;
    Outbox outbox{file};
    QSignalSpy read{&outbox, &Outbox::read};
    QSignalSpy added{&outbox, &Outbox::added};
    QSignalSpy changed{&outbox, &Outbox::changed};
    QSignalSpy removed{&outbox, &Outbox::removed};
    QSignalSpy counts{&outbox, &Outbox::countsChanged};

    bool open(const QString &name)
    {
        file.open(name);
        return !read.isEmpty() || read.wait(Patience);
    }
};

} // namespace

class OutboxTest : public QObject
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

    void idsGrowOverRestartsAlsoWhenTheLastWasRemoved()
    {
        qint64 last = 0;
        for (int start = 0; start < 3; ++start) {
            Run run;
            QVERIFY(run.open(m_file));
            const QList<qint64> ids = run.outbox.add({renaming(1, u"a"_s), renaming(2, u"b"_s)});
            QVERIFY(ids[0] > last && ids[1] > ids[0]);
            last = ids[1];
            run.outbox.remove({last});
            QVERIFY(!run.outbox.entry(last));
        }
        Run run;
        QVERIFY(run.open(m_file));
        QCOMPARE(run.outbox.entries().size(), 3);
        qint64 before = 0;
        for (const OutboxEntry &entry : run.outbox.entries()) {
            QVERIFY(entry.id > before);
            before = entry.id;
        }
    }

    void theUnsentOfARecordAreFoundInTheirOrder()
    {
        Run run;
        QVERIFY(run.open(m_file));
        const qint64 first = run.outbox.add(renaming(5, u"a"_s));
        run.outbox.add(renaming(6, u"b"_s));
        const qint64 second = run.outbox.add(renaming(5, u"c"_s));
        OutboxEntry creation;
        creation.change = Change::create(resource(resources::Actions), &tickets(), 5);
        creation.change.set(u"Description", Value::of(u"words"_s));
        const qint64 action = run.outbox.add(creation);
        OutboxEntry upload;
        upload.kind = Kind::Upload;
        upload.change = Change::create(resource(resources::Actions));
        upload.after = action;
        const qint64 file = run.outbox.add(upload);
        const auto idsOf = [&run](const Resource &of, qint64 id) {
            QList<qint64> ids;
            for (const OutboxEntry &entry : run.outbox.unsentOf(of, id))
                ids.append(entry.id);
            return ids;
        };
        QCOMPARE(idsOf(tickets(), 5), QList<qint64>({first, second}));
        QCOMPARE(idsOf(resource(resources::Actions), -action), QList<qint64>({action, file}));
        QCOMPARE(idsOf(resource(resources::Customers), 5), QList<qint64>());
        OutboxEntry done = *run.outbox.entry(first);
        done.state = State::Done;
        run.outbox.update(done);
        QCOMPARE(idsOf(tickets(), 5), QList<qint64>{second});
    }

    void countsAreToldWhenTheyChange()
    {
        Run run;
        QVERIFY(run.open(m_file));
        const qint64 id = run.outbox.add(renaming(5, u"a"_s));
        QCOMPARE(run.outbox.unsentCount(), 1);
        QCOMPARE(run.counts.size(), 1);
        OutboxEntry entry = *run.outbox.entry(id);
        entry.state = State::Refused;
        run.outbox.update(entry);
        QCOMPARE(run.outbox.needingUserCount(), 1);
        QCOMPARE(run.counts.size(), 2);
        run.outbox.update(entry);
        QCOMPARE(run.counts.size(), 2);
        entry.state = State::Done;
        run.outbox.update(entry);
        QCOMPARE(run.outbox.unsentCount(), 0);
        QCOMPARE(run.outbox.needingUserCount(), 0);
        QCOMPARE(run.counts.size(), 3);
        run.outbox.remove({id});
        QCOMPARE(run.counts.size(), 3);
        QCOMPARE(run.removed.size(), 1);
        run.outbox.update(entry);
        QVERIFY(run.outbox.entries().isEmpty());
        QCOMPARE(run.changed.size(), 3);
    }

    void theOldestOfTheDoneAreForgotten()
    {
        Run run;
        QVERIFY(run.open(m_file));
        const qint64 waiting = run.outbox.add(renaming(1, u"waits"_s));
        QList<OutboxEntry> many;
        for (int i = 0; i < Outbox::KeptDone; ++i) {
            many.append(renaming(i + 2, u"x"_s));
            many.last().state = State::Done;
        }
        const QList<qint64> ids = run.outbox.add(many);
        OutboxEntry last = *run.outbox.entry(run.outbox.add(renaming(9999, u"y"_s)));
        last.state = State::Done;
        run.outbox.update(last);
        QVERIFY(!run.outbox.entry(ids.first()));
        QVERIFY(run.outbox.entry(ids.at(1)) && run.outbox.entry(last.id) && run.outbox.entry(waiting));
    }

    void aBulkChangeIsForgottenAsAWholeAndNotBeforeItIsOver()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QList<OutboxEntry> bulk;
        for (int i = 0; i < Outbox::KeptDone + 200; ++i) {
            bulk.append(renaming(i + 1, u"x"_s));
            bulk.last().batch = u"bulk"_s;
            bulk.last().state = OutboxEntry::State::Done;
        }
        bulk.last().state = OutboxEntry::State::Waiting;
        const QList<qint64> ids = run.outbox.add(bulk);
        const auto single = [&run](qint64 record) {
            OutboxEntry entry = *run.outbox.entry(run.outbox.add(renaming(record, u"y"_s)));
            entry.state = OutboxEntry::State::Done;
            run.outbox.update(entry);
            return entry.id;
        };
        const qint64 first = single(5001);
        QVERIFY(run.outbox.entry(ids.first()));
        OutboxEntry last = *run.outbox.entry(ids.last());
        last.state = OutboxEntry::State::Done;
        run.outbox.update(last);
        // Over, but nothing was done after it but one.
        QCOMPARE(run.outbox.entries().size(), bulk.size() + 1);
        QList<OutboxEntry> many;
        for (int i = 0; i < Outbox::KeptDone - 3; ++i) {
            many.append(renaming(6000 + i, u"z"_s));
            many.last().state = OutboxEntry::State::Done;
        }
        run.outbox.add(many);
        single(8000);
        QCOMPARE(run.outbox.entries().size(), bulk.size() + Outbox::KeptDone - 1);
        single(8001);
        for (const qint64 id : ids)
            QVERIFY(!run.outbox.entry(id));
        QCOMPARE(run.outbox.entries().size(), qsizetype(Outbox::KeptDone));
        QVERIFY(run.outbox.entry(first));
    }

    void aPauseIsRememberedAsLongAsThereIsSomethingToPause()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            OutboxEntry entry = renaming(5, u"a"_s);
            entry.batch = u"b1"_s;
            run.outbox.add(entry);
            QSignalSpy paused(&run.outbox, &Outbox::pausedChanged);
            run.outbox.setPaused(u"b1"_s, true);
            run.outbox.setPaused({}, true);
            run.outbox.setPaused({}, true);
            QCOMPARE(paused.size(), 2);
        }
        {
            Run run;
            QVERIFY(run.open(m_file));
            QVERIFY(run.outbox.isPaused(u"b1"_s));
            QVERIFY(run.outbox.isPaused({}));
            QVERIFY(!run.outbox.isPaused(u"b2"_s));
            run.outbox.setPaused({}, false);
            OutboxEntry done = run.outbox.entries().first();
            done.state = State::Done;
            run.outbox.update(done);
            QVERIFY(!run.outbox.isPaused(u"b1"_s));
        }
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(!run.outbox.isPaused(u"b1"_s) && !run.outbox.isPaused({}));
    }

    void anotherAccountHasItsOwn()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.outbox.add(renaming(5, u"a"_s));
        QSignalSpy cleared(&run.outbox, &Outbox::cleared);
        run.file.close();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(run.outbox.unsentCount(), 0);
        QVERIFY(!run.outbox.isRead());
        run.read.clear();
        QVERIFY(run.open(m_dir->filePath(u"other.work"_s)));
        QVERIFY(run.outbox.entries().isEmpty());
        run.read.clear();
        QVERIFY(run.open(m_file));
        QCOMPARE(run.outbox.entries().size(), 1);
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
        QVERIFY(other.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(4096));
        file.write(QByteArray(static_cast<qsizetype>(size - 4096), 'x'));
        file.close();
        QVERIFY(other.run(u"PRAGMA user_version = 2"_s));
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

QTEST_GUILESS_MAIN(OutboxTest)
#include "outboxtest.moc"
