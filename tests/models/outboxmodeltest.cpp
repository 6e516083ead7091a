#include "models/outboxmodel.h"
#include "store/outbox.h"
#include "store/workfile.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// The outbox as a list: what stands where, and that a view hears of every change.
class OutboxModelTest : public QObject
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
        qint64 add(const QString &what, State state = State::Waiting)
        {
            OutboxEntry entry;
            Record ticket(resource(resources::Tickets));
            ticket.setValue(u"TicketID", Value::of(qint64(55)));
            entry.change = Change::update(ticket);
            entry.change.set(u"Name", Value::of(what));
            entry.what = what;
            entry.savedAt = QDateTime::currentDateTimeUtc();
            entry.state = state;
            return outbox.add(entry);
        }
        void turn(qint64 id, State state)
        {
            OutboxEntry entry = *outbox.entry(id);
            entry.state = state;
            outbox.update(entry);
        }
        static QString state(const OutboxEntry &entry)
        {
            return entry.needsUser() ? u"asks"_s : entry.isUnsent() ? u"waits"_s : u"sent"_s;
        }
        QTemporaryDir folder;
        WorkFile work;
        Outbox outbox{work};
        OutboxModel model{
            outbox,
            {[](const OutboxEntry &entry) { return QString(u"change "_s + entry.what); }, &Bench::state}};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

        [[nodiscard]] QStringList rows(OutboxModel::ColumnIndex column = OutboxModel::What) const
        {
            QStringList texts;
            for (int row = 0; row < model.rowCount(); ++row)
                texts.append(model.index(row, column).data().toString());
            return texts;
        }
    };

private Q_SLOTS:
    void whatWaitsStandsInTheOrderOfSaving()
    {
        Bench bench;
        bench.add(u"first"_s);
        bench.add(u"second"_s);
        QCOMPARE(bench.rows(), (QStringList{u"first"_s, u"second"_s}));
        QCOMPARE(bench.rows(OutboxModel::Doing).first(), u"change first"_s);
        QCOMPARE(bench.rows(OutboxModel::State).first(), u"waits"_s);
        QCOMPARE(bench.model.headerData(OutboxModel::What, Qt::Horizontal, Qt::DisplayRole).toString(),
                 u"Entry"_s);
    }

    void whatNeedsTheUserMovesToTheTopAndWhatIsSentToTheEnd()
    {
        Bench bench;
        const qint64 first = bench.add(u"first"_s);
        const qint64 second = bench.add(u"second"_s);
        const qint64 third = bench.add(u"third"_s);
        QSignalSpy moved(&bench.model, &OutboxModel::rowsMoved);
        bench.turn(third, State::Refused);
        QCOMPARE(bench.rows(), (QStringList{u"third"_s, u"first"_s, u"second"_s}));
        QCOMPARE(moved.size(), 1);
        bench.turn(first, State::Sending);
        bench.turn(first, State::Done);
        QCOMPARE(bench.rows(), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
        QCOMPARE(bench.rows(OutboxModel::State), (QStringList{u"asks"_s, u"waits"_s, u"sent"_s}));
        QCOMPARE(bench.model.index(2, 0).data(UnsentRole).toBool(), false);
        bench.turn(second, State::Done);
        // The newest of those sent comes first.
        QCOMPARE(bench.rows(), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
        QCOMPARE(bench.model.doneCount(), 2);
    }

    void whatWasSentCanBeHiddenAndShownAgain()
    {
        Bench bench;
        const qint64 first = bench.add(u"first"_s);
        bench.add(u"second"_s);
        bench.turn(first, State::Done);
        bench.model.setDoneShown(false);
        QCOMPARE(bench.rows(), QStringList{u"second"_s});
        bench.turn(bench.add(u"third"_s), State::Done);
        QCOMPARE(bench.rows(), QStringList{u"second"_s});
        bench.model.setDoneShown(true);
        QCOMPARE(bench.rows(), (QStringList{u"second"_s, u"third"_s, u"first"_s}));
    }

    void whatAnEarlierRunHasSentIsNotShown()
    {
        Bench bench;
        bench.add(u"old"_s, State::Done);
        bench.add(u"new"_s);
        QCOMPARE(bench.rows(), QStringList{u"new"_s});
        QCOMPARE(bench.model.doneCount(), 0);
    }

    void whatIsTakenBackLeavesTheList()
    {
        Bench bench;
        const qint64 first = bench.add(u"first"_s);
        const qint64 second = bench.add(u"second"_s);
        bench.outbox.remove({first});
        QCOMPARE(bench.rows(), QStringList{u"second"_s});
        QCOMPARE(bench.model.rowOf(first), -1);
        QCOMPARE(bench.model.rowOf(second), 0);
        QCOMPARE(bench.model.entryAt(0).id, second);
        bench.work.close();
        QTRY_COMPARE(bench.model.rowCount(), 0);
    }

    void onlyAHoldThatIsStillToComeCountsDown()
    {
        Bench bench;
        const qint64 id = bench.add(u"held"_s);
        QVERIFY(!bench.model.countsDown());
        OutboxEntry entry = *bench.outbox.entry(id);
        entry.notBefore = QDateTime::currentDateTimeUtc().addSecs(30);
        bench.outbox.update(entry);
        QVERIFY(bench.model.countsDown());
        QSignalSpy words(&bench.model, &OutboxModel::dataChanged);
        bench.model.refreshWords();
        QCOMPARE(words.size(), 1);
        entry.notBefore = QDateTime::currentDateTimeUtc().addSecs(-1);
        bench.outbox.update(entry);
        QVERIFY(!bench.model.countsDown());
    }

    void aTitleOfSomebodyElseNeverBecomesRichText()
    {
        Bench bench;
        bench.add(u"<b>bold</b> & more"_s);
        QCOMPARE(bench.rows().first(), u"<b>bold</b> & more"_s);
        QCOMPARE(bench.model.index(0, 0).data(Qt::ToolTipRole).toString(),
                 u"<p>&lt;b&gt;bold&lt;/b&gt; &amp; more</p>"_s);
    }
};

QTEST_GUILESS_MAIN(OutboxModelTest)
#include "outboxmodeltest.moc"
