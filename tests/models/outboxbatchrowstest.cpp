#include "models/outboxmodel.h"
#include "store/outbox.h"
#include "store/workfile.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// A bulk change in the outbox's list: one line, whatever becomes of its entries, and all of them below it
/// when somebody asks.
class OutboxBatchRowsTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;

    struct Bench
    {
        Bench()
        {
            QSignalSpy read(&outbox, &Outbox::read);
            work.open(folder.filePath(u"kept.work"_s));
            if (!outbox.isRead())
                read.wait(15'000);
        }
        static OutboxEntry renaming(qint64 ticket, const QString &batch)
        {
            Record record(resource(resources::Tickets));
            record.setValue(u"TicketID", Value::of(ticket));
            OutboxEntry entry;
            entry.change = Change::update(record);
            entry.change.set(u"Name", Value::of(u"All the same"_s));
            entry.what = u"Ticket %1"_s.arg(ticket);
            entry.batch = batch;
            return entry;
        }
        QList<qint64> addBulk(int count, const QString &batch = u"bulk"_s)
        {
            QList<OutboxEntry> entries;
            for (int i = 1; i <= count; ++i)
                entries.append(renaming(i, batch));
            return outbox.add(entries);
        }
        qint64 add(qint64 ticket) { return outbox.add(renaming(ticket, {})); }
        void turn(qint64 id, State state)
        {
            OutboxEntry entry = *outbox.entry(id);
            entry.state = state;
            outbox.update(entry);
        }
        static QString progress(const BatchProgress &progress)
        {
            return u"%1 of %2, %3 need you"_s.arg(progress.done).arg(progress.records).arg(progress.needUser);
        }
        [[nodiscard]] QStringList rows(OutboxModel::ColumnIndex column = OutboxModel::What) const
        {
            QStringList texts;
            for (int row = 0; row < model.rowCount(); ++row)
                texts.append(model.index(row, column).data().toString());
            return texts;
        }
        [[nodiscard]] OutboxModel::FoldedRow fold(int row) const
        {
            return static_cast<OutboxModel::FoldedRow>(
                model.index(row, 0).data(OutboxModel::FoldRole).toInt());
        }

        QTemporaryDir folder;
        WorkFile work;
        Outbox outbox{work};
        OutboxModel model{
            outbox,
            {[](const OutboxEntry &) { return u"Title"_s; },
             [](const OutboxEntry &entry) {
                 return entry.needsUser() ? u"asks"_s : entry.isUnsent() ? u"waits"_s : u"sent"_s;
             },
             [](const BatchProgress &progress) { return u"bulk of %1"_s.arg(progress.records); },
             &Bench::progress}};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

private Q_SLOTS:
    void aBulkChangeIsOneLineThatTellsHowFarItIs()
    {
        Bench bench;
        bench.add(900);
        const QList<qint64> ids = bench.addBulk(50);
        bench.add(901);
        QCOMPARE(bench.rows(), (QStringList{u"Ticket 900"_s, u"bulk of 50"_s, u"Ticket 901"_s}));
        QCOMPARE(bench.rows(OutboxModel::Doing).at(1), u"Title"_s);
        QCOMPARE(bench.rows(OutboxModel::State).at(1), u"0 of 50, 0 need you"_s);
        QVERIFY(!bench.rows(OutboxModel::Since).at(1).isEmpty());
        QCOMPARE(bench.fold(1), OutboxModel::Folded);
        QCOMPARE(bench.fold(0), OutboxModel::Single);
        QVERIFY(bench.model.isBatch(1) && !bench.model.isBatch(0));
        for (int i = 0; i < 12; ++i) {
            bench.turn(ids.at(i), State::Sending);
            bench.turn(ids.at(i), State::Done);
        }
        QTRY_COMPARE(bench.rows(OutboxModel::State).at(1), u"12 of 50, 0 need you"_s);
        QCOMPARE(bench.model.rowCount(), 3);
        QVERIFY(bench.model.index(1, 0).data(UnsentRole).toBool());
        QCOMPARE(bench.model.doneCount(), 12);
    }

    void itMovesToTheTopWhenOneOfItNeedsTheUserAndToTheEndWhenItIsOver()
    {
        Bench bench;
        const qint64 first = bench.add(900);
        const QList<qint64> ids = bench.addBulk(3);
        const QPersistentModelIndex line = bench.model.index(1, 0);
        bench.turn(ids.at(1), State::Refused);
        QTRY_COMPARE(bench.rows(), (QStringList{u"bulk of 3"_s, u"Ticket 900"_s}));
        QCOMPARE(bench.rows(OutboxModel::State).first(), u"0 of 3, 1 need you"_s);
        QVERIFY(bench.model.index(0, 0).data(OutboxModel::NeedsUserRole).toBool());
        // What somebody had selected is selected still.
        QCOMPARE(line.row(), 0);
        for (const qint64 id : ids)
            bench.turn(id, State::Done);
        QTRY_COMPARE(bench.rows(), (QStringList{u"Ticket 900"_s, u"bulk of 3"_s}));
        QVERIFY(!bench.model.index(1, 0).data(UnsentRole).toBool());
        QCOMPARE(line.row(), 1);
        bench.model.setDoneShown(false);
        QCOMPARE(bench.rows(), QStringList{u"Ticket 900"_s});
        bench.turn(first, State::Done);
        bench.model.setDoneShown(true);
        QCOMPARE(bench.model.rowCount(), 2);
    }

    void unfoldedItShowsWhatNeedsTheUserFirstAndFoldsAgain()
    {
        Bench bench;
        const QList<qint64> ids = bench.addBulk(4);
        bench.add(900);
        bench.turn(ids.at(2), State::Conflict);
        bench.turn(ids.at(0), State::Done);
        QTRY_COMPARE(bench.rows(OutboxModel::State).first(), u"1 of 4, 1 need you"_s);
        bench.model.setUnfolded(u"bulk"_s, true);
        QCOMPARE(bench.fold(0), OutboxModel::Unfolded);
        QCOMPARE(bench.model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"bulk of 4, unfolded"_s);
        QCOMPARE(bench.rows(), (QStringList{u"bulk of 4"_s, u"Ticket 3"_s, u"Ticket 2"_s, u"Ticket 4"_s,
                                            u"Ticket 1"_s, u"Ticket 900"_s}));
        QCOMPARE(bench.fold(1), OutboxModel::Inside);
        QCOMPARE(bench.model.rowOf(ids.at(2)), 1);
        QCOMPARE(bench.model.entryAt(1).id, ids.at(2));
        // While it is open, too, its lines keep to it.
        bench.turn(ids.at(3), State::Refused);
        QTRY_COMPARE(bench.rows(OutboxModel::State).first(), u"1 of 4, 2 need you"_s);
        QCOMPARE(bench.rows(), (QStringList{u"bulk of 4"_s, u"Ticket 3"_s, u"Ticket 4"_s, u"Ticket 2"_s,
                                            u"Ticket 1"_s, u"Ticket 900"_s}));
        bench.turn(ids.at(2), State::Waiting);
        bench.turn(ids.at(3), State::Waiting);
        bench.turn(bench.outbox.unsentOf(resource(resources::Tickets), 900).first().id, State::Refused);
        QTRY_COMPARE(bench.rows().first(), u"Ticket 900"_s);
        QTRY_COMPARE(bench.rows(), (QStringList{u"Ticket 900"_s, u"bulk of 4"_s, u"Ticket 2"_s, u"Ticket 3"_s,
                                                u"Ticket 4"_s, u"Ticket 1"_s}));
        bench.model.setUnfolded(u"bulk"_s, false);
        QCOMPARE(bench.rows(), (QStringList{u"Ticket 900"_s, u"bulk of 4"_s}));
        QCOMPARE(bench.model.rowOf(ids.at(2)), -1);
        QCOMPARE(bench.model.rowOf(u"bulk"_s), 1);
    }

    void whatIsCancelledLeavesItAndTheLastOneTakesTheLineAlong()
    {
        Bench bench;
        const QList<qint64> ids = bench.addBulk(3);
        bench.model.setUnfolded(u"bulk"_s, true);
        bench.outbox.remove({ids.at(0)});
        QTRY_COMPARE(bench.rows(), (QStringList{u"bulk of 2"_s, u"Ticket 2"_s, u"Ticket 3"_s}));
        bench.outbox.remove({ids.at(1), ids.at(2)});
        QTRY_COMPARE(bench.model.rowCount(), 0);
    }

    void whatAnEarlierRunHasDoneOfItCountsAndIsNotShownByItself()
    {
        Bench bench;
        QList<OutboxEntry> old;
        for (int i = 1; i <= 3; ++i) {
            old.append(Bench::renaming(i, u"old"_s));
            old.last().state = State::Done;
        }
        bench.outbox.add(old);
        QCOMPARE(bench.model.rowCount(), 0);
        QList<OutboxEntry> half;
        for (int i = 1; i <= 4; ++i) {
            half.append(Bench::renaming(i, u"half"_s));
            half.last().state = i > 2 ? State::Waiting : State::Done;
        }
        bench.outbox.add(half);
        QCOMPARE(bench.rows(OutboxModel::State), QStringList{u"2 of 4, 0 need you"_s});
        bench.work.close();
        QTRY_COMPARE(bench.model.rowCount(), 0);
    }

    void fiveThousandOfThemAreTakenAndCountedInTheirStride()
    {
        Bench bench;
        QElapsedTimer timer;
        timer.start();
        const QList<qint64> ids = bench.addBulk(5000);
        QCOMPARE(bench.model.rowCount(), 1);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        timer.restart();
        for (int i = 0; i < 1000; ++i)
            bench.turn(ids.at(i), State::Done);
        QTRY_COMPARE(bench.rows(OutboxModel::State).first(), u"1000 of 5000, 0 need you"_s);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(OutboxBatchRowsTest)
#include "outboxbatchrowstest.moc"
