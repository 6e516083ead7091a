#include "bulkhands.h"
#include "hands.h"
#include "program.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Exchange = sandbox::SandboxServer::Exchange;

/// A bulk change on its way: stopped, begun again, tried again, written to a file.
class BulkRunGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

private Q_SLOTS:
    void itIsPausedCancelledAndWrittenToAFile()
    {
        Program program(Profile::Y2018, 60);
        QVERIFY(program.start());
        QWidget *dialog = dryRunOfTitle(program, 60, 60, u"Renamed"_s);
        QVERIFY(dialog);
        program.server().setFaults({u"delay=150"_s});
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch);
        auto *states = seen<QTableView>(batch, u"batchTable"_s);
        const auto count = [states](const QString &state) { return column(states, 2).count(state); };
        QTRY_VERIFY_WITH_TIMEOUT(count(u"Done"_s) >= 3, Patience);
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchPause"_s)));
        QVERIFY(labelText(batch, u"batchProgress"_s).contains(u"Paused"_s));
        // What was on its way comes home, nothing else leaves.
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Sending"_s), 0, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Done"_s) + count(u"Waiting"_s), 60, Patience);
        QTest::qWait(600); // four times what a request takes: nothing must happen
        QTRY_COMPARE_WITH_TIMEOUT(program.count("PUT"), static_cast<int>(count(u"Done"_s)), Patience);
        const auto done = count(u"Done"_s);
        QVERIFY(done < 60);
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchCancel"_s)));
        QWidget *question = seenWindow(u"confirmQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"confirmYes"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Cancelled"_s), 60 - done, Patience);
        QCOMPARE(program.count("PUT"), done);
        QTRY_COMPARE_WITH_TIMEOUT(labelText(batch, u"batchProgress"_s),
                                  u"%1 of %1 ticket(s) done."_s.arg(done), Patience);
        const QString file = program.folder() + u"/result.csv"_s;
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchSave"_s)));
        QVERIFY(answerFileDialog(batch, file));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), Patience);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(written.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 61);
        QVERIFY(lines.first().contains(u"Record,Change,State,What happened"_s));
        QCOMPARE(lines.filter(u",Done,"_s).size(), done);
        QCOMPARE(lines.filter(u",Cancelled,"_s).size(), 60 - done);
    }

    void whatFailedIsTriedAgainAndTheRestIsLeftAlone()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QWidget *dialog = dryRunOfTitle(program, 20, 6, u"Renamed"_s);
        QVERIFY(dialog);
        // The service finds two of them wrong.
        program.server().setFaults({u"status=400:PUT tickets@2"_s, u"status=400:PUT tickets@4"_s});
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch);
        auto *states = seen<QTableView>(batch, u"batchTable"_s);
        const auto count = [states](const QString &state) { return column(states, 2).count(state); };
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Done"_s), 4, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Refused"_s), 2, Patience);
        QVERIFY(labelText(batch, u"batchProgress"_s).contains(u"2 need(s) you"_s));
        program.server().setFaults({});
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchRetry"_s)));
        QVERIFY(batchIsOver(batch));
        QCOMPARE(writes(program.server()).size(), 2);
        QCOMPARE(count(u"Done"_s), 6);
    }

    void whatIsGoneMeanwhileIsARowOfTheResultAndStopsNothing()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QWidget *dialog = dryRunOfTitle(program, 20, 6, u"Renamed"_s);
        QVERIFY(dialog);
        const qint64 gone = modelOf(program.tickets())->idAt(2);
        // A colleague merges it into another one, which deletes it.
        QVERIFY(program.server().execute(u"DELETE FROM Tickets WHERE TicketID = %1"_s.arg(gone)));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch);
        auto *states = seen<QTableView>(batch, u"batchTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(column(states, 2).count(u"Done"_s), 5, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(column(states, 2).count(u"Conflict"_s), 1, Patience);
        const auto row = column(states, 2).indexOf(u"Conflict"_s);
        QVERIFY2(column(states, 3).at(row).endsWith(u"is not there any more, or not yours."_s),
                 qPrintable(column(states, 3).at(row)));
        QTRY_VERIFY_WITH_TIMEOUT(labelText(batch, u"batchProgress"_s).contains(u"1 need(s) you"_s), Patience);
        // The service has refused nothing: there is nothing to try again.
        QVERIFY(!seen<QAbstractButton>(batch, u"batchRetry"_s)->isEnabled());
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchCancel"_s)));
        QWidget *question = seenWindow(u"confirmQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"confirmYes"_s)));
        QVERIFY(batchIsOver(batch));
        QCOMPARE(column(states, 2).count(u"Cancelled"_s), 1);
    }

    void itGoesOnAfterARestartAndSaysSo()
    {
        Program program(Profile::Y2018, 60);
        QVERIFY(program.start());
        QWidget *dialog = dryRunOfTitle(program, 60, 60, u"Renamed"_s);
        QVERIFY(dialog);
        program.server().setFaults({u"delay=150"_s});
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QVERIFY(seenWindow(u"batchDialog"_s));
        QTRY_VERIFY_WITH_TIMEOUT(program.count("PUT") >= 3, Patience);
        program.quit();
        QVERIFY(program.startAgain());
        QTRY_VERIFY_WITH_TIMEOUT(
            QRegularExpression(u"^A change of 60 ticket\\(s\\) goes on: [0-9]+ done\\.$"_s)
                .match(messageIn(program.window()))
                .hasMatch(),
            Patience);
        QVERIFY(press(buttonWithText(program.window(), u"Show"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch);
        program.server().setFaults({});
        QVERIFY(batchIsOver(batch));
        QTRY_COMPARE_WITH_TIMEOUT(labelText(batch, u"batchProgress"_s), u"60 of 60 ticket(s) done."_s,
                                  Patience);
        QSet<QString> once;
        for (const Exchange &exchange : writes(program.server()))
            once.insert(exchange.path);
        QCOMPARE(once.size(), 60);
        QCOMPARE(program.count("PUT"), 60);
    }

    void inTheOutboxItIsOneLineThatUnfoldsPausesAndEndsIt()
    {
        Program program(Profile::Y2018, 60);
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, Patience);
        QVERIFY(selectRows(table, 60));
        program.server().setFaults({u"delay=150"_s, u"status=400:PUT tickets@2"_s});
        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        QVERIFY(chooseField(dialog, u"Title"_s));
        QVERIFY(type(seen<QLineEdit>(dialog, u"field_Name"_s), u"Renamed"_s));
        QVERIFY(showDryRun(dialog));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QVERIFY(backToList(program, seenWindow(u"batchDialog"_s), table));
        QTest::keyClick(table, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *outbox = seen<QTableView>(program.window(), u"outboxTable"_s);
        QVERIFY(outbox);
        QCOMPARE(outbox->model()->rowCount(), 1);
        QCOMPARE(column(outbox, 0), QStringList{u"A change of 60 ticket(s)"_s});
        QCOMPARE(column(outbox, 1), QStringList{u"Title"_s});
        const auto state = [outbox] { return column(outbox, 2).value(0); };
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(u"1 need(s) you."_s) && firstNumber(state()) >= 3,
                                 Patience);
        QVERIFY(state().contains(u"of 60 ticket(s) done."_s));
        // Its buttons are for the line.
        const auto clickLine = [outbox] {
            QTest::mouseClick(outbox->viewport(), Qt::LeftButton, Qt::NoModifier,
                              outbox->visualRect(outbox->model()->index(0, 2)).center());
        };
        clickLine();
        auto *pause = seen<QAbstractButton>(program.window(), u"outboxPauseBatch"_s);
        QVERIFY(press(pause));
        QTRY_VERIFY_WITH_TIMEOUT(state().endsWith(u"Paused."_s), Patience);
        QCOMPARE(pause->text(), u"Go On with This"_s);
        outbox->setFocus();
        QTest::keyClick(outbox, Qt::Key_Right);
        QCOMPARE(outbox->model()->rowCount(), 61);
        // What needs the user comes first.
        QVERIFY2(column(outbox, 2).at(1).startsWith(u"Was refused"_s), qPrintable(column(outbox, 2).at(1)));
        clickLine();
        QTest::keyClick(outbox, Qt::Key_Left);
        QCOMPARE(outbox->model()->rowCount(), 1);
        QVERIFY(press(pause));
        const int before = firstNumber(state());
        QTRY_VERIFY_WITH_TIMEOUT(firstNumber(state()) > before, Patience);
        QVERIFY(press(pause));
        QTRY_VERIFY_WITH_TIMEOUT(state().endsWith(u"Paused."_s), Patience);
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxTakeBack"_s)));
        QWidget *question = seenWindow(u"confirmQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"confirmYes"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(
            QRegularExpression(u"^([0-9]+) of \\1 ticket\\(s\\) done\\.$"_s).match(state()).hasMatch(),
            Patience);
        const int done = firstNumber(state());
        QVERIFY(done < 59);
        // One more was refused.
        QCOMPARE(program.count("PUT"), done + 1);
    }
};

QTEST_MAIN(BulkRunGuiTest)
#include "bulkrunguitest.moc"
