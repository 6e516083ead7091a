#include "models/recordtablemodel.h"
#include "store/recordstore.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

class RecordTableModelTest : public QObject
{
    Q_OBJECT

    static Record ticket(qint64 id, const QString &name, const QString &status = u"New"_s, int position = 0)
    {
        Record record(resource(resources::Tickets));
        record.setValue(u"TicketID", Value::of(id));
        record.setValue(u"TicketNumber", Value::of(id + 1000));
        record.setValue(u"Name", Value::of(name));
        record.setValue(u"Status", Value::of(status));
        record.setValue(u"StatusPosition", Value::of(qint64(position)));
        return record;
    }
    static QStringList names(const RecordTableModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.recordAt(row).title());
        return all;
    }

private Q_SLOTS:
    void theModelKeepsItsPromisesThroughEveryKindOfChange()
    {
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(model.columnOf(u"Name"), Qt::AscendingOrder);
        store.put({ticket(1, u"beta"_s), ticket(2, u"Alpha"_s), ticket(3, u"gamma"_s)});
        QCOMPARE(names(model), (QStringList{u"Alpha"_s, u"beta"_s, u"gamma"_s}));
        const QPersistentModelIndex beta = model.index(1, 0);

        store.put({ticket(1, u"zeta"_s)});
        QCOMPARE(names(model), (QStringList{u"Alpha"_s, u"gamma"_s, u"zeta"_s}));
        QCOMPARE(beta.row(), 2);

        store.put({ticket(3, u"aaa"_s)});
        QCOMPARE(names(model), (QStringList{u"aaa"_s, u"Alpha"_s, u"zeta"_s}));

        model.sort(model.columnOf(u"Name"), Qt::DescendingOrder);
        QCOMPARE(beta.row(), 0);

        store.remove(resource(resources::Tickets), {2});
        QCOMPARE(names(model), (QStringList{u"zeta"_s, u"aaa"_s}));

        model.setFilterText(u"zet"_s);
        QCOMPARE(names(model), QStringList{u"zeta"_s});
        store.put({ticket(3, u"Zettel"_s), ticket(1, u"other"_s)});
        QCOMPARE(names(model), QStringList{u"Zettel"_s});
        model.setFilterText(QString());

        QList<Record> many;
        for (int i = 10; i < 400; ++i)
            many.append(ticket(i, u"t%1"_s.arg(i)));
        store.put(many);
        QCOMPARE(model.rowCount(), 392);
        store.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aLongListChangedInManyPlacesIsAsIfItWereMadeAnew_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::newRow("all, ascending") << QString() << Qt::AscendingOrder;
        QTest::newRow("all, descending") << QString() << Qt::DescendingOrder;
        QTest::newRow("filtered") << u"3"_s << Qt::AscendingOrder;
    }
    void aLongListChangedInManyPlacesIsAsIfItWereMadeAnew()
    {
        QFETCH(QString, words);
        QFETCH(Qt::SortOrder, order);
        QRandomGenerator random(7);
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(model.columnOf(u"Name"), order);
        model.setFilterText(words);
        for (int round = 0; round < 12; ++round) {
            QList<Record> batch;
            for (int i = 0; i < 150; ++i) {
                const qint64 id = 1 + random.bounded(900);
                // Some without a title, and many that are called the same.
                const int name = random.bounded(60);
                batch.append(ticket(id, name == 0 ? QString() : u"t%1"_s.arg(name)));
            }
            store.put(batch);
            RecordTableModel anew(resource(resources::Tickets), store);
            anew.sort(anew.columnOf(u"Name"), order);
            anew.setFilterText(words);
            QCOMPARE(model.rowCount(), anew.rowCount());
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.idAt(row), anew.idAt(row));
        }
        QVERIFY(model.rowCount() > 200);
    }

    void anUnchangedRecordSaysNothing()
    {
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        store.put({ticket(1, u"one"_s)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        store.put({ticket(1, u"one"_s)});
        QCOMPARE(changed.size() + reset.size(), 0);
    }

    void statusesSortByTheirPositionAndEmptyValuesStayLast()
    {
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        Record dueLate = ticket(1, u"late"_s, u"Waiting"_s, 2);
        dueLate.setValue(u"DueDate", Value::of(QDateTime(QDate(2026, 10, 1), QTime(8, 0), Qt::UTC)));
        Record dueSoon = ticket(2, u"soon"_s, u"New"_s, 0);
        dueSoon.setValue(u"DueDate", Value::of(QDateTime(QDate(2026, 9, 30), QTime(8, 0), Qt::UTC)));
        store.put({dueLate, dueSoon, ticket(3, u"never"_s, u"Active"_s, 1)});
        model.sort(model.columnOf(u"Status"), Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList{u"soon"_s, u"never"_s, u"late"_s}));
        model.sort(model.columnOf(u"DueDate"), Qt::AscendingOrder);
        QCOMPARE(names(model), (QStringList{u"soon"_s, u"late"_s, u"never"_s}));
        model.sort(model.columnOf(u"DueDate"), Qt::DescendingOrder);
        QCOMPARE(names(model), (QStringList{u"late"_s, u"soon"_s, u"never"_s}));
    }

    /// Long enough for two threads; with equals, empties, a filter, and rows that come between.
    void turningTheOrderIsTheSameAsSortingAnew_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("few") << 300;
        QTest::newRow("many") << 21'000;
    }
    void turningTheOrderIsTheSameAsSortingAnew()
    {
        QFETCH(int, rows);
        RecordStore store;
        const auto made = [](int id) {
            const QString name = id % 7 == 0 ? QString() : u"pump %1 of %2"_s.arg(id * 7919 % 97).arg(id % 5);
            Record record = ticket(id, name);
            if (id % 3 != 0)
                record.setValue(u"DueDate", Value::of(QDateTime(QDate(2026, 1, 1).addDays(id * 31 % 200),
                                                                QTime(8, 0), Qt::UTC)));
            return record;
        };
        QList<Record> batch;
        for (int id = 1; id <= rows; ++id)
            batch.append(made(id));
        store.put(batch);
        for (const QString &element : {u"Name"_s, u"DueDate"_s}) {
            RecordTableModel model(resource(resources::Tickets), store);
            model.sort(model.columnOf(element), Qt::AscendingOrder);
            model.setFilterText(u"pump 1"_s);
            model.sort(model.columnOf(element), Qt::DescendingOrder);
            store.put({made(rows + 1), made(rows + 2)});
            model.sort(model.columnOf(element), Qt::AscendingOrder);
            model.sort(model.columnOf(element), Qt::DescendingOrder);
            model.setFilterText({});
            RecordTableModel anew(resource(resources::Tickets), store);
            anew.sort(anew.columnOf(element), Qt::DescendingOrder);
            QCOMPARE(model.rowCount(), anew.rowCount());
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.idAt(row), anew.idAt(row));
        }
    }

    /// A worker makes orders and texts of a long list as it was; what changed since must be in them all the
    /// same.
    void whatAWorkerPreparedIsAsIfItWereMadeAnew_data()
    {
        QTest::addColumn<bool>("prepared");
        QTest::addColumn<bool>("removed");
        QTest::newRow("not prepared") << false << false;
        QTest::newRow("prepared, then changed") << true << false;
        QTest::newRow("prepared, then some deleted") << true << true;
    }
    void whatAWorkerPreparedIsAsIfItWereMadeAnew()
    {
        QFETCH(bool, prepared);
        QFETCH(bool, removed);
        RecordStore store;
        const auto made = [](int id, int seed) {
            const QString name = seed % 7 == 0 ? QString() : u"pump %1 of %2"_s.arg(seed * 7919 % 97).arg(id);
            return ticket(id, name, seed % 2 ? u"Wäiting"_s : u"New"_s, seed % 2);
        };
        QList<Record> batch;
        for (int id = 1; id <= 5000; ++id)
            batch.append(made(id, id));
        store.put(batch);
        RecordTableModel model(resource(resources::Tickets), store);
        const int name = model.columnOf(u"Name");
        const int status = model.columnOf(u"Status");
        if (prepared) {
            QSignalSpy done(&model, &RecordTableModel::prepared);
            model.prepareSort({name, status});
            model.prepareFilter();
            QTRY_COMPARE(done.size(), 2);
        }
        if (removed)
            store.remove(resource(resources::Tickets), {17, 18, 4000, 5000});
        QList<Record> changes;
        for (int id = 4900; id < 5100; ++id)
            changes.append(made(id, id + 3));
        store.put(changes);
        for (int id = 30; id < 40; ++id)
            store.put({made(id, id + 2)});
        for (const auto &[column, order, words] :
             {std::tuple(name, Qt::AscendingOrder, u""_s), std::tuple(name, Qt::DescendingOrder, u"pump 3"_s),
              std::tuple(status, Qt::DescendingOrder, u"pump wait"_s),
              std::tuple(status, Qt::AscendingOrder, u"wait"_s),
              std::tuple(name, Qt::AscendingOrder, u"6010"_s)}) {
            model.sort(column, order);
            model.setFilterText(words);
            RecordTableModel anew(resource(resources::Tickets), store);
            anew.sort(column, order);
            anew.setFilterText(words);
            QCOMPARE(model.rowCount(), anew.rowCount());
            QVERIFY(model.rowCount() > 0);
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.idAt(row), anew.idAt(row));
        }
        model.setFilterText({});
        QCOMPARE(model.rowCount(), store.count(resource(resources::Tickets)));
    }

    void aPreparedOrderFollowsTheLanguage()
    {
        RecordStore store;
        QList<Record> batch;
        for (int id = 1; id <= 3000; ++id)
            batch.append(ticket(id, id % 2 ? u"ä%1"_s.arg(id) : u"z%1"_s.arg(id)));
        store.put(batch);
        RecordTableModel model(resource(resources::Tickets), store);
        model.setLocale(QLocale(QLocale::German));
        QSignalSpy done(&model, &RecordTableModel::prepared);
        model.prepareSort({model.columnOf(u"Name")});
        QTRY_COMPARE(done.size(), 1);
        // In Swedish, ä comes after z.
        model.setLocale(QLocale(QLocale::Swedish));
        model.sort(model.columnOf(u"Name"), Qt::AscendingOrder);
        QCOMPARE(model.recordAt(0).title().at(0), u'z');
        model.setLocale(QLocale(QLocale::German));
        QCOMPARE(model.recordAt(0).title().at(0), u'ä');
    }

    void whatWasFoundElsewhereIsShownUntilOtherWordsCome()
    {
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        store.put({ticket(1, u"pump"_s), ticket(2, u"valve"_s), ticket(3, u"motor"_s)});
        model.sort(model.columnOf(u"Name"), Qt::AscendingOrder);
        model.setFilterText(u"pu"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        // Nothing that is not there already: nothing happens.
        model.setFilterHits({1});
        QCOMPARE(reset.size(), 0);
        model.setFilterHits({1, 2, 77});
        QCOMPARE(names(model), (QStringList{u"pump"_s, u"valve"_s}));
        store.put({ticket(2, u"another"_s)});
        QCOMPARE(names(model), (QStringList{u"another"_s, u"pump"_s}));
        store.remove(resource(resources::Tickets), {1});
        QCOMPARE(names(model), QStringList{u"another"_s});
        // A longer word: what was found may still have it.
        model.setFilterText(u"pum"_s);
        QCOMPARE(names(model), QStringList{u"another"_s});
        model.setFilterHits({});
        QCOMPARE(model.rowCount(), 0);
        model.setFilterText(u"mot"_s);
        QCOMPARE(names(model), QStringList{u"motor"_s});
    }

    void manySelectedRowsMoveAlong()
    {
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Record> all;
        for (qint64 id = 1; id <= 400; ++id)
            all.append(ticket(id, u"%1"_s.arg(id, 4, 10, QChar(u'0'))));
        store.put(all);
        model.sort(model.columnOf(u"Name"), Qt::AscendingOrder);
        QItemSelectionModel selection(&model);
        selection.select(QItemSelection(model.index(100, 0), model.index(149, 0)),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        // A bulk change: each answer moves a selected row to the end, one by one.
        for (qint64 id = 101; id <= 150; ++id)
            store.put({ticket(id, u"9999 %1"_s.arg(id))});
        QCOMPARE(model.idAt(399), 150);
        QCOMPARE(model.idAt(100), 151);
        QSet<qint64> selected;
        for (const QModelIndex &index : selection.selectedRows())
            selected.insert(model.idAt(index.row()));
        QCOMPARE(selected.size(), 50);
        for (qint64 id = 101; id <= 150; ++id)
            QVERIFY(selected.contains(id));
        // Several at once, of which some come, some go and some move.
        model.setFilterText(u"9999"_s);
        QCOMPARE(model.rowCount(), 50);
        store.put({ticket(150, u"9999 000"_s), ticket(7, u"9999 001"_s), ticket(101, u"gone"_s),
                   ticket(149, u"9999 002"_s)});
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(names(model).mid(0, 4),
                 (QStringList{u"9999 000"_s, u"9999 001"_s, u"9999 002"_s, u"9999 102"_s}));
    }

    void theFilterIgnoresCaseAndAccentsAndTakesWordsInAnyOrder()
    {
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        store.put({ticket(1, u"Größe der Pumpe"_s), ticket(2, u"Pump size"_s)});
        model.setFilterText(u"PUMPE grosse"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilterText(u"1002"_s);
        QCOMPARE(names(model), QStringList{u"Pump size"_s});
        QCOMPARE(model.totalCount(), 2);
    }

    void newCustomFieldsBecomeColumns()
    {
        RecordStore store;
        RecordTableModel model(resource(resources::Tickets), store);
        QSignalSpy columns(&model, &RecordTableModel::columnsChanged);
        QCOMPARE(model.columnOf(u"SiteCode"), -1);
        Record record = ticket(1, u"one"_s);
        record.appendExtra({u"SiteCode"_s, u"B-17"_s, false});
        store.put({record});
        QCOMPARE(columns.size(), 1);
        QVERIFY(model.columnOf(u"SiteCode") > 0);
        QCOMPARE(model.index(0, model.columnOf(u"SiteCode")).data().toString(), u"B-17"_s);
    }
};

QTEST_GUILESS_MAIN(RecordTableModelTest)
#include "recordtablemodeltest.moc"
