#include "models/recordtablemodel.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "store/unsentoverlay.h"
#include "store/workfile.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

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
    record.setValue(u"Name", Value::of(name));
    return record;
}

OutboxEntry creating(const QString &name)
{
    OutboxEntry entry;
    entry.change = Change::create(tickets());
    entry.change.set(u"Name", Value::of(name));
    return entry;
}

OutboxEntry renaming(const Record &base, const QString &name)
{
    OutboxEntry entry;
    entry.change = Change::update(base);
    entry.change.set(u"Name", Value::of(name));
    return entry;
}

struct Run
{
    WorkFile file;
    Outbox outbox{file};
    RecordStore store;
    UnsentOverlay overlay{outbox, store};

    void finish(qint64 id)
    {
        OutboxEntry entry = *outbox.entry(id);
        entry.state = OutboxEntry::State::Done;
        outbox.update(entry);
    }
};

QStringList names(const RecordTableModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.recordAt(row).title());
    return all;
}

bool unsentAt(const RecordTableModel &model, int row)
{
    return model.index(row, 0).data(UnsentRole).toBool();
}

} // namespace

/// What waits to be sent, in lists.
class UnsentRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfWhatWaitsComeMoveAndGo()
    {
        Run run;
        run.store.put({ticket(1, u"beta"_s), ticket(2, u"alpha"_s)});
        RecordTableModel model(tickets(), run.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(model.columnOf(u"Name"), Qt::AscendingOrder);
        const QPersistentModelIndex beta = model.index(1, 0);

        const qint64 created = run.outbox.add(creating(u"gamma"_s));
        QCOMPARE(names(model), QStringList({u"alpha"_s, u"beta"_s, u"gamma"_s}));
        QCOMPARE(model.idAt(2), -created);
        QVERIFY(unsentAt(model, 2) && !unsentAt(model, 1) && !unsentAt(model, 0));

        const qint64 edit = run.outbox.add(renaming(run.store.record(tickets(), 1), u"zeta"_s));
        QCOMPARE(names(model), QStringList({u"alpha"_s, u"gamma"_s, u"zeta"_s}));
        QCOMPARE(beta.row(), 2);
        QVERIFY(unsentAt(model, 2));

        run.store.put({ticket(1, u"beta 2"_s)});
        QCOMPARE(names(model), QStringList({u"alpha"_s, u"gamma"_s, u"zeta"_s}));

        run.outbox.remove({edit});
        QCOMPARE(names(model), QStringList({u"alpha"_s, u"beta 2"_s, u"gamma"_s}));
        QVERIFY(!unsentAt(model, 1));

        run.store.put({ticket(3, u"gamma"_s)});
        run.finish(created);
        QCOMPARE(names(model), QStringList({u"alpha"_s, u"beta 2"_s, u"gamma"_s}));
        QCOMPARE(model.idAt(2), 3);
        QVERIFY(!unsentAt(model, 2));
    }

    void aMarkIsToldEvenWhenNothingElseChanges()
    {
        Run run;
        run.store.put({ticket(1, u"alpha"_s)});
        RecordTableModel model(tickets(), run.store);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        OutboxEntry removal;
        removal.kind = OutboxEntry::Kind::Remove;
        removal.change = Change::update(run.store.record(tickets(), 1));
        const qint64 id = run.outbox.add(removal);
        QCOMPARE(changed.size(), 1);
        QVERIFY(unsentAt(model, 0));
        run.outbox.remove({id});
        QCOMPARE(changed.size(), 2);
        QVERIFY(!unsentAt(model, 0));
    }

    void theFilterSeesWhatIsShown()
    {
        Run run;
        run.store.put({ticket(1, u"alpha"_s), ticket(2, u"beta"_s)});
        RecordTableModel model(tickets(), run.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilterText(u"pump"_s);
        QCOMPARE(model.rowCount(), 0);
        const qint64 edit = run.outbox.add(renaming(run.store.record(tickets(), 1), u"pump"_s));
        run.outbox.add(creating(u"another pump"_s));
        QCOMPARE(model.rowCount(), 2);
        run.outbox.remove({edit});
        QCOMPARE(names(model), QStringList{u"another pump"_s});
    }

    void childrenThatWaitAreInTheirList()
    {
        Run run;
        run.store.put({ticket(1, u"alpha"_s)});
        Record known(actions());
        known.setValue(u"ActionID", Value::of(qint64(10)));
        run.store.setChildren(tickets(), 1, actions(), {known});
        RecordTableModel model(actions(), run.store, tickets(), 1);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OutboxEntry reply;
        reply.change = Change::create(actions(), &tickets(), 1);
        reply.change.set(u"Description", Value::of(u"words"_s));
        const qint64 id = run.outbox.add(reply);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(unsentAt(model, model.rowOf(-id)));
        QVERIFY(!unsentAt(model, model.rowOf(10)));
        run.outbox.remove({id});
        QCOMPARE(model.rowCount(), 1);
    }

    /// Any order of saving, sending, throwing away and news from the server ends as if the list were new.
    void whateverHappensTheListIsAsIfItWereMadeAnew()
    {
        QRandomGenerator random(11);
        Run run;
        QList<Record> first;
        for (qint64 id = 1; id <= 300; ++id)
            first.append(ticket(id, u"t%1"_s.arg(random.bounded(80))));
        run.store.put(first);
        RecordTableModel model(tickets(), run.store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(model.columnOf(u"Name"), Qt::AscendingOrder);
        for (int round = 0; round < 150; ++round) {
            const QList<OutboxEntry> waiting = run.outbox.entries();
            const qint64 some = 1 + random.bounded(300);
            const QString name = u"t%1"_s.arg(random.bounded(80));
            switch (random.bounded(6)) {
            case 0:
                run.outbox.add(creating(name));
                break;
            case 1:
                if (run.store.contains(tickets(), some))
                    run.outbox.add(renaming(run.store.record(tickets(), some), name));
                break;
            case 2: {
                QList<OutboxEntry> bulk;
                for (const qint64 id : run.store.serverIds(tickets()).mid(0, 120))
                    bulk.append(renaming(run.store.record(tickets(), id), name));
                if (round % 5 == 0 && !bulk.isEmpty())
                    run.outbox.add(bulk);
                break;
            }
            case 3:
                run.store.put({ticket(some, name)});
                break;
            case 4:
                run.store.remove(tickets(), {some});
                break;
            default:
                if (!waiting.isEmpty()) {
                    const OutboxEntry &one = waiting[random.bounded(static_cast<int>(waiting.size()))];
                    if (random.bounded(2) == 0)
                        run.outbox.remove({one.id});
                    else
                        run.finish(one.id);
                }
                break;
            }
            RecordTableModel anew(tickets(), run.store);
            anew.sort(anew.columnOf(u"Name"), Qt::AscendingOrder);
            QCOMPARE(names(model), names(anew));
            QCOMPARE(model.totalCount(), run.store.count(tickets()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(unsentAt(model, row), run.store.isUnsent(tickets(), model.idAt(row)));
        }
    }
};

QTEST_GUILESS_MAIN(UnsentRowsTest)
#include "unsentrowstest.moc"
