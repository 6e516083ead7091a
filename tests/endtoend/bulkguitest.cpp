#include "bulkhands.h"
#include "hands.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Exchange = sandbox::SandboxServer::Exchange;

/// Many records changed at once through the program's widgets, as the dry run said.
class BulkGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

private Q_SLOTS:
    void fiftyTicketsAreChangedAsTheDryRunSaidAndTakenBack_data() { bothProfiles(); }

    void fiftyTicketsAreChangedAsTheDryRunSaidAndTakenBack()
    {
        QFETCH(Profile, profile);
        Program program(countable(profile, 80));
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 80, Patience);
        QVERIFY(selectRows(table, 50));
        QList<qint64> ids;
        for (int row = 0; row < 50; ++row)
            ids.append(modelOf(table)->idAt(row));
        const QHash<qint64, QString> before = onServer(program, ids);
        QCOMPARE(before.size(), 50);

        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        QCOMPARE(dialog->accessibleName(), u"Change selected"_s);
        QVERIFY(chooseField(dialog, u"Assigned to"_s));
        auto *assigned = seen<QComboBox>(dialog, u"field_UserID"_s);
        QVERIFY(assigned);
        QCOMPARE(assigned->accessibleName(), u"Assigned to"_s);
        QTRY_VERIFY_WITH_TIMEOUT(assigned->count() > 0, Patience);
        QVERIFY(choose(assigned, assigned->itemText(0)));
        QVERIFY(anotherField(dialog, u"Knowledge base"_s));
        QVERIFY(choose(seen<QComboBox>(dialog, u"field_IsKnowledgeBase"_s), 0));
        QVERIFY(showDryRun(dialog));

        auto *dryRun = seen<QTableView>(dialog, u"dryRunTable"_s);
        QVERIFY(dryRun);
        QCOMPARE(dryRun->model()->rowCount(), 100);
        const QString outcome = labelText(dialog, u"bulkOutcome"_s);
        const int changing = firstNumber(outcome);
        QVERIFY2(changing > 30 && changing <= 50, qPrintable(outcome));
        const int said = firstNumber(labelText(dialog, u"bulkCost"_s));
        QCOMPARE(labelText(dialog, u"bulkMail"_s), u"No mail to customers is to be expected."_s);
        auto *filter = seen<QComboBox>(dialog, u"dryRunFilter"_s);
        QVERIFY(choose(filter, 1));
        const int cells = dryRun->model()->rowCount();
        QVERIFY(cells >= changing && cells <= 100);
        for (const QString &verdict : column(dryRun, 4))
            QCOMPARE(verdict, u"Changes"_s);

        program.server().clearExchanges();
        auto *go = seen<QAbstractButton>(dialog, u"bulkGo"_s);
        QVERIFY(go->text().contains(QString::number(changing)));
        QVERIFY(press(go));
        QVERIFY(isGone(u"bulkDialog"_s));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch);
        QVERIFY(batchIsOver(batch));
        QCOMPARE(requestsAboutTickets(program.server()), said);
        QCOMPARE(writes(program.server()).size(), changing);
        QVERIFY(labelText(batch, u"batchProgress"_s).startsWith(u"%1 of %1"_s.arg(changing)));
        for (const QString &state : column(seen<QTableView>(batch, u"batchTable"_s), 2))
            QCOMPARE(state, u"Done"_s);
        const QHash<qint64, QString> during = onServer(program, ids);
        int different = 0;
        for (const qint64 id : ids)
            different += during.value(id) != before.value(id) ? 1 : 0;
        QCOMPARE(different, changing);
        QVERIFY(backToList(program, batch, table));

        QAction *undo = action(program, u"undoAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), Patience);
        QVERIFY(undo->text().contains(u"Assigned to"_s));
        program.server().clearExchanges();
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QWidget *question = seenWindow(u"confirmQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"confirmYes"_s)));
        QVERIFY(messageIn(program.window()).startsWith(u"Taken back: "_s));
        QTRY_COMPARE_WITH_TIMEOUT(writes(program.server()).size(), changing, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(action(program, u"redoAction"_s)->isEnabled(), Patience);
        QCOMPARE(requestsAboutTickets(program.server()), said);
        const QHash<qint64, QString> after = onServer(program, ids);
        for (const qint64 id : ids)
            QCOMPARE(after.value(id), before.value(id));
    }

    void whatIsRefusedIsSaidBeforehandAndNotSent()
    {
        Program program(Profile::Y2018, 60);
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, Patience);
        QVERIFY(selectRows(table, 60));
        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        // A status that only some types have.
        QVERIFY(chooseField(dialog, u"Status"_s));
        auto *status = seen<QComboBox>(dialog, u"field_TicketStatusID"_s);
        QTRY_VERIFY_WITH_TIMEOUT(status && status->findText(u"Declined"_s) >= 0, Patience);
        QVERIFY(choose(status, status->findText(u"Declined"_s)));
        QVERIFY(showDryRun(dialog));
        QVERIFY(choose(seen<QComboBox>(dialog, u"dryRunFilter"_s), 2));
        auto *dryRun = seen<QTableView>(dialog, u"dryRunTable"_s);
        const int refused = dryRun->model()->rowCount();
        QVERIFY(refused > 0 && refused < 60);
        for (const QString &verdict : column(dryRun, 4))
            QCOMPARE(verdict, u"Refused: The ticket's type has no such status."_s);
        const int changing = firstNumber(labelText(dialog, u"bulkOutcome"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch && batchIsOver(batch));
        QCOMPARE(writes(program.server()).size(), changing);
    }

    void linksTagsAndANoteGoToAllOfThem()
    {
        Program program(countable(Profile::Y2018, 20));
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 20, Patience);
        QVERIFY(selectRows(table, 5));
        QList<qint64> ids;
        for (int row = 0; row < 5; ++row)
            ids.append(modelOf(table)->idAt(row));
        const QHash<qint64, QString> before = onServer(program, ids);
        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        QVERIFY(chooseField(dialog, u"Add tags"_s));
        auto *tags = seen<QLineEdit>(dialog, u"field_Tags"_s);
        QVERIFY(tags);
        QTest::keyClicks(tags, u"bulk-made"_s);
        QVERIFY(anotherField(dialog, u"Add a customer"_s));
        auto *customer = seen<QComboBox>(dialog, u"field_Add_customers"_s);
        QTRY_VERIFY_WITH_TIMEOUT(customer && customer->findText(u"Hay & Sons"_s) >= 0, Patience);
        QVERIFY(choose(customer, u"Hay & Sons"_s));
        QVERIFY(anotherField(dialog, u"Internal note"_s));
        QVERIFY(type(seen<QPlainTextEdit>(dialog, u"field_InternalNote"_s), u"Seen together"_s));
        QVERIFY(showDryRun(dialog));
        const int said = firstNumber(labelText(dialog, u"bulkCost"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch && batchIsOver(batch));
        QCOMPARE(requestsAboutTickets(program.server()), said);
        QVERIFY(backToList(program, batch, table));
        int notes = 0;
        for (const Exchange &exchange : writes(program.server())) {
            if (exchange.path.endsWith(u"/actions"_s)) {
                ++notes;
                QVERIFY(exchange.body.contains("Seen together"));
                QVERIFY(exchange.body.contains("<IsVisibleOnPortal>False</IsVisibleOnPortal>"));
            }
        }
        QCOMPARE(notes, 5);
        const QHash<qint64, QString> during = onServer(program, ids);
        for (const qint64 id : ids)
            QVERIFY(during.value(id).contains(u"800801"_s) && during.value(id).contains(u"bulk-made"_s));
        // Taken back: everything but the notes.
        QAction *undo = action(program, u"undoAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), Patience);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QWidget *question = seenWindow(u"confirmQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"confirmYes"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(action(program, u"redoAction"_s)->isEnabled(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(onServer(program, ids) == before, 60'000);
    }
};

QTEST_MAIN(BulkGuiTest)
#include "bulkguitest.moc"
