#include "outboxrun.h"

#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using State = OutboxEntry::State;
using Kind = OutboxEntry::Kind;

/// What waits, in which order, and what is forgotten of it; what the file keeps: outboxfiletest.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"account.sqlite.work"_s);
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

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outboxtest.moc"
