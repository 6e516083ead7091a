#include "bulksample.h"

#include "models/batchmodel.h"
#include "models/recordtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using State = OutboxEntry::State;

/// How far a bulk change is, as its window tells it.
class BatchModelTest : public QObject
{
    Q_OBJECT

    using S = BulkSample;

    struct Bench : BulkSample
    {
        Bench()
        {
            store.put({ticket(100), ticket(101), ticket(102)});
            ids = outbox.add(
                plan({set(u"UserID"_s, number(33)), note(u"<p>x</p>"_s)}, {100, 101, 102}).entries(u"b"_s));
            outbox.add(plan({set(u"Name"_s, text(u"other"_s))}).entries(u"another"_s));
        }
        void be(qint64 id, State state, const QString &ignored = {})
        {
            OutboxEntry entry = *outbox.entry(id);
            entry.state = state;
            if (!ignored.isEmpty())
                entry.ignored = {ignored};
            outbox.update(entry);
        }
        static BatchModel::Words words()
        {
            return {[](const OutboxEntry &entry) { return u"deed %1"_s.arg(entry.change.edits().size()); },
                    [](const OutboxEntry &entry) { return entry.needsUser() ? u"why"_s : QString(); }};
        }
        QList<qint64> ids; ///< save and note of each ticket in turn
    };
    static QString cell(const BatchModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void everyEntryOfTheBatchIsARow()
    {
        Bench bench;
        BatchModel model(bench.outbox, u"b"_s, Bench::words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(cell(model, 0, BatchModel::Record), u"Ticket 1100"_s);
        QCOMPARE(cell(model, 0, BatchModel::Deed), u"deed 1"_s);
        QCOMPARE(cell(model, 0, BatchModel::State), u"Waiting"_s);
        QCOMPARE(model.index(1, 0).data(IdRole).toLongLong(), 100);
        QCOMPARE(model.progress().records, 3);
        QCOMPARE(model.progress().entries, 6);
        QCOMPARE(model.progress().resource->key, resources::Tickets);
    }

    void aRecordIsDoneWhenAllOfItIs()
    {
        Bench bench;
        BatchModel model(bench.outbox, u"b"_s, Bench::words());
        QSignalSpy counted(&model, &BatchModel::progressChanged);
        bench.be(bench.ids[0], State::Done);
        QTRY_VERIFY(!counted.isEmpty());
        QCOMPARE(model.progress().done, 0);
        bench.be(bench.ids[1], State::Done);
        QTRY_COMPARE(model.progress().done, 1);
        QCOMPARE(model.progress().unsent, 4);
        QVERIFY(!model.progress().isOver());
        for (const qint64 id : bench.ids)
            bench.be(id, State::Done);
        QTRY_COMPARE(model.progress().done, 3);
        QVERIFY(model.progress().isOver());
    }

    void theStatesAreTold()
    {
        Bench bench;
        BatchModel model(bench.outbox, u"b"_s, Bench::words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.be(bench.ids[0], State::Sending);
        bench.be(bench.ids[1], State::Unknown);
        bench.be(bench.ids[2], State::Refused);
        bench.be(bench.ids[3], State::Conflict);
        bench.be(bench.ids[4], State::Done);
        bench.be(bench.ids[5], State::Done, u"Name"_s);
        QStringList states;
        for (int row = 0; row < 6; ++row)
            states.append(cell(model, row, BatchModel::State));
        QCOMPARE(states, (QStringList{u"Sending"_s, u"Looking whether it arrived"_s, u"Refused"_s,
                                      u"Conflict"_s, u"Done"_s, u"Done in part"_s}));
        QCOMPARE(cell(model, 2, BatchModel::Detail), u"why"_s);
        QTRY_COMPARE(model.progress().needUser, 1);
        QVERIFY(!model.progress().isStuck());
    }

    void nothingGoesOnByItselfWhenTheRestNeedsTheUser()
    {
        Bench bench;
        BatchModel model(bench.outbox, u"b"_s, Bench::words());
        for (const qint64 id : bench.ids.mid(0, 4))
            bench.be(id, State::Done);
        bench.be(bench.ids[4], State::Conflict);
        QTRY_VERIFY(model.progress().isStuck());
        QCOMPARE(model.progress().done, 2);
    }

    void whatIsTakenOutStaysAsCancelledWhileSomebodyLooks()
    {
        Bench bench;
        BatchModel model(bench.outbox, u"b"_s, Bench::words());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.be(bench.ids[0], State::Done);
        bench.be(bench.ids[1], State::Done);
        bench.outbox.remove(bench.ids.mid(2));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(cell(model, 5, BatchModel::State), u"Cancelled"_s);
        QTRY_COMPARE(model.progress().records, 1);
        QVERIFY(model.progress().isOver());
    }

    void onlyUnfinishedBatchesAreFound()
    {
        Bench bench;
        QCOMPARE(unfinishedBatches(bench.outbox).size(), 2);
        for (const qint64 id : bench.ids)
            bench.be(id, State::Done);
        const QList<BatchProgress> left = unfinishedBatches(bench.outbox);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().batch, u"another"_s);
        QCOMPARE(left.first().records, 1);
    }

    void newRecordsCountEachForItself()
    {
        Bench bench;
        OutboxEntry entry;
        entry.change = Change::create(resource(resources::Contacts), &resource(resources::Customers), 500);
        entry.change.set(u"LastName", S::text(u"x"_s));
        entry.batch = u"table"_s;
        const QList<qint64> ids = bench.outbox.add({entry, entry, entry});
        BatchModel model(bench.outbox, u"table"_s, Bench::words());
        bench.be(ids.first(), State::Done);
        QTRY_COMPARE(model.progress().done, 1);
        QCOMPARE(model.progress().records, 3);
        QCOMPARE(model.progress().resource->key, resources::Contacts);
        QVERIFY(model.progress().creates);
    }

    void itIsTheSameAfterARestart()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"kept.work"_s);
        {
            WorkFile file;
            Outbox outbox(file);
            QSignalSpy read(&outbox, &Outbox::read);
            file.open(name);
            QVERIFY(read.wait());
            BulkSample sample;
            sample.store.put({S::ticket(100), S::ticket(101)});
            const QList<qint64> ids =
                outbox.add(sample.plan({S::set(u"UserID"_s, S::number(33))}, {100, 101}).entries(u"b"_s));
            OutboxEntry entry = *outbox.entry(ids.first());
            entry.state = State::Done;
            outbox.update(entry);
        }
        WorkFile file;
        Outbox outbox(file);
        BatchModel model(outbox, u"b"_s, Bench::words());
        QCOMPARE(model.rowCount(), 0);
        file.open(name);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.progress().done, 1);
        QCOMPARE(cell(model, 0, BatchModel::State), u"Done"_s);
        QCOMPARE(cell(model, 1, BatchModel::State), u"Waiting"_s);
    }
};

QTEST_GUILESS_MAIN(BatchModelTest)
#include "batchmodeltest.moc"
