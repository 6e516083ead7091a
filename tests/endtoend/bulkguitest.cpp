#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Exchange = sandbox::SandboxServer::Exchange;

/// Many records changed at once, and taken back, through the program's widgets.
class BulkGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    static RecordTableModel *modelOf(QTableView *table)
    {
        return qobject_cast<RecordTableModel *>(table->model());
    }
    static QAction *action(const Program &program, const QString &name)
    {
        return program.window()->findChild<QAction *>(name);
    }
    /// The first `count` rows, as shift and click select them.
    [[nodiscard]] static bool selectRows(QTableView *table, int count)
    {
        int column = 0;
        while (table->isColumnHidden(table->horizontalHeader()->logicalIndex(column)))
            ++column;
        column = table->horizontalHeader()->logicalIndex(column);
        const auto click = [&](int row, Qt::KeyboardModifiers keys) {
            const QModelIndex index = table->model()->index(row, column);
            table->scrollTo(index);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(index).center());
        };
        click(0, Qt::NoModifier);
        click(count - 1, Qt::ShiftModifier);
        return table->selectionModel()->selectedRows().size() == count;
    }
    [[nodiscard]] static QWidget *openBulk(Program &program)
    {
        QTest::keyClick(program.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return seenWindow(u"bulkDialog"_s);
    }
    /// Chooses what the newest line of the form changes.
    [[nodiscard]] static bool chooseField(QWidget *dialog, const QString &label)
    {
        QComboBox *newest = nullptr;
        for (auto *box : dialog->findChildren<QComboBox *>(u"operationBox"_s)) {
            if (box->isVisible() && box->currentIndex() < 0)
                newest = box;
        }
        return newest && choose(newest, newest->findText(label));
    }
    [[nodiscard]] static bool anotherField(QWidget *dialog, const QString &label)
    {
        auto *more = seen<QAbstractButton>(dialog, u"addOperation"_s);
        return press(more) && QTest::qWaitFor([&] { return chooseField(dialog, label); }, Patience);
    }
    [[nodiscard]] static bool showDryRun(QWidget *dialog)
    {
        return press(seen<QAbstractButton>(dialog, u"bulkNext"_s)) &&
               seen<QAbstractButton>(dialog, u"bulkGo"_s) &&
               QTest::qWaitFor([dialog] { return text(dialog, u"bulkCost"_s).contains(u"request"); },
                               Patience);
    }
    static QString text(QWidget *within, const QString &name)
    {
        const auto *label = within->findChild<QLabel *>(name);
        return label ? label->text() : QString();
    }
    /// The number a sentence begins with.
    static int firstNumber(const QString &sentence)
    {
        return QRegularExpression(u"[0-9]+"_s).match(QString(sentence).remove(u',')).captured().toInt();
    }
    [[nodiscard]] static bool isOver(QWidget *batch)
    {
        auto *pause = seen<QAbstractButton>(batch, u"batchPause"_s);
        const bool over = pause && QTest::qWaitFor([pause] { return !pause->isEnabled(); }, 60'000);
        if (!over) {
            // What stands still, and why.
            const auto *table = batch->findChild<QTableView *>(u"batchTable"_s);
            for (int row = 0; table && row < table->model()->rowCount(); ++row) {
                QStringList cells;
                for (int each = 0; each < 4; ++each)
                    cells.append(table->model()->index(row, each).data().toString());
                if (cells.at(2) != u"Done")
                    qWarning("%s", qPrintable(cells.join(u" | "_s)));
            }
        }
        return over;
    }
    static QStringList column(const QTableView *table, int column)
    {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells.append(table->model()->index(row, column).data().toString());
        return cells;
    }
    /// Rows of the service's own table, but for who changed them last and when.
    static QString contents(const Record &record)
    {
        QString all;
        for (const Field &field : record.resource().fields) {
            if (field.element != "ModifierID"_L1 && field.element != "DateModified"_L1 &&
                field.element != "ModifierName"_L1)
                all += record.text(field.element) + u'|';
        }
        for (const ExtraValue &extra : record.extras())
            all += extra.element + u'=' + extra.text + u'|';
        for (const Link &link : record.customers().value_or(QList<Link>()))
            all += QString::number(link.id) + u',';
        for (const Link &link : record.contacts().value_or(QList<Link>()))
            all += QString::number(link.id) + u',';
        return all + record.tags().value_or(QStringList()).join(u',');
    }
    /// What the server has of these, asked anew by a client of its own.
    static QHash<qint64, QString> onServer(Program &program, const QList<qint64> &ids)
    {
        RequestBudget budget([] { return QDateTime::currentDateTimeUtc(); });
        HttpLog log;
        ApiClient client(budget, log);
        RecordStore store;
        Workspace workspace(client, store);
        const auto account =
            Account::fromInput(program.server().baseUrl().toString(), program.server().options().organization,
                               Secret(program.server().options().token.toLatin1()));
        workspace.setAccount(*account);
        QHash<qint64, QString> all;
        for (const qint64 id : ids) {
            bool done = false;
            workspace.open(resource(resources::Tickets), id, &store, [&](const Outcome<Record> &got) {
                if (got.ok())
                    all.insert(id, contents(*got));
                done = true;
            });
            if (!QTest::qWaitFor([&done] { return done; }, Patience))
                break;
        }
        return all;
    }
    static QList<Exchange> writes(const sandbox::SandboxServer &server)
    {
        QList<Exchange> found;
        for (const Exchange &exchange : server.exchanges()) {
            if (exchange.verb != "GET")
                found.append(exchange);
        }
        return found;
    }
    /// Nothing else may ask while requests are counted.
    static int requestsAboutTickets(const sandbox::SandboxServer &server)
    {
        int count = 0;
        for (const Exchange &exchange : server.exchanges())
            count += exchange.path.startsWith(u"tickets/"_s) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void fiftyTicketsAreChangedAsTheDryRunSaidAndTakenBack_data() { bothProfiles(); }
    void fiftyTicketsAreChangedAsTheDryRunSaidAndTakenBack()
    {
        QFETCH(Profile, profile);
        Program program(profile, 80);
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
        const QString outcome = text(dialog, u"bulkOutcome"_s);
        const int changing = firstNumber(outcome);
        QVERIFY2(changing > 30 && changing <= 50, qPrintable(outcome));
        const int said = firstNumber(text(dialog, u"bulkCost"_s));
        QCOMPARE(text(dialog, u"bulkMail"_s), u"No mail to customers is to be expected."_s);
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
        QVERIFY(isOver(batch));
        QCOMPARE(requestsAboutTickets(program.server()), said);
        QCOMPARE(writes(program.server()).size(), changing);
        QVERIFY(text(batch, u"batchProgress"_s).startsWith(u"%1 of %1"_s.arg(changing)));
        for (const QString &state : column(seen<QTableView>(batch, u"batchTable"_s), 2))
            QCOMPARE(state, u"Done"_s);
        const QHash<qint64, QString> during = onServer(program, ids);
        int different = 0;
        for (const qint64 id : ids)
            different += during.value(id) != before.value(id) ? 1 : 0;
        QCOMPARE(different, changing);
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchClose"_s)));

        QAction *undo = action(program, u"undoAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), Patience);
        QVERIFY(undo->text().contains(u"Assigned to"_s));
        program.server().clearExchanges();
        table->setFocus();
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

    void whatOthersChangedSinceIsKeptWhenItIsTakenBack()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 20, Patience);
        QVERIFY(selectRows(table, 2));
        const qint64 mine = modelOf(table)->idAt(0);
        const qint64 theirs = modelOf(table)->idAt(1);
        const qint64 number = modelOf(table)->recordAt(1).integer(u"TicketNumber");
        const QString title = modelOf(table)->recordAt(0).text(u"Name");
        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        QVERIFY(chooseField(dialog, u"Title"_s));
        QVERIFY(type(seen<QLineEdit>(dialog, u"field_Name"_s), u"All the same"_s));
        QVERIFY(showDryRun(dialog));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch && isOver(batch));
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchClose"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, mine, u"Name"_s), u"All the same"_s, Patience);
        QVERIFY(program.server().execute(
            u"UPDATE Tickets SET Name = 'Changed by a colleague', DateModified = '2031-01-01 00:00:00' "
            "WHERE TicketID = %1"_s.arg(theirs)));
        QTest::keyClick(program.window(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, theirs, u"Name"_s), u"Changed by a colleague"_s, Patience);
        table->setFocus();
        // Two tickets cost four requests, which is not asked about.
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, mine, u"Name"_s), title, Patience);
        const QString told = messageIn(program.window());
        QVERIFY(told.startsWith(u"Taken back: "_s));
        const auto labels = program.window()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [number](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Ticket %1 (Title)"_s.arg(number));
        }));
        QCOMPARE(cell(*table, theirs, u"Name"_s), u"Changed by a colleague"_s);
    }

    void aTextFieldKeepsItsOwnUndo()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        auto *search = seen<QLineEdit>(program.window(), u"searchBox"_s);
        QVERIFY(type(search, u"pump"_s));
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(search->text() != u"pump"_s);
        QVERIFY(!program.count("PUT"));
    }

    void aSingleChangeIsTakenBackFromTheStatusBar()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        const qint64 id = modelOf(table)->idAt(0);
        const QString title = modelOf(table)->recordAt(0).text(u"Name");
        QVERIFY(pick(*table, id));
        QTest::keyClick(program.window(), Qt::Key_E, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Not meant"_s));
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        auto *undo = seen<QAbstractButton>(program.window(), u"savedUndo"_s);
        QVERIFY(undo);
        QVERIFY(undo->accessibleName().contains(u"change of Title"_s));
        QVERIFY(press(undo));
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, id, u"Name"_s), title, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.count("PUT"), 2, Patience);
        // And once more the other way.
        QAction *redo = action(program, u"redoAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(redo->isEnabled(), Patience);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, id, u"Name"_s), u"Not meant"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.count("PUT"), 3, Patience);
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
        const int changing = firstNumber(text(dialog, u"bulkOutcome"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch && isOver(batch));
        QCOMPARE(writes(program.server()).size(), changing);
    }

    void itIsPausedCancelledAndWrittenToAFile()
    {
        Program program(Profile::Y2018, 60);
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, Patience);
        QVERIFY(selectRows(table, 60));
        program.server().setFaults({u"delay=150"_s});
        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        QVERIFY(chooseField(dialog, u"Title"_s));
        QVERIFY(type(seen<QLineEdit>(dialog, u"field_Name"_s), u"Renamed"_s));
        QVERIFY(showDryRun(dialog));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch);
        auto *states = seen<QTableView>(batch, u"batchTable"_s);
        const auto count = [states](const QString &state) { return column(states, 2).count(state); };
        QTRY_VERIFY_WITH_TIMEOUT(count(u"Done"_s) >= 3, Patience);
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchPause"_s)));
        QVERIFY(text(batch, u"batchProgress"_s).contains(u"Paused"_s));
        // What was on its way comes home, nothing else leaves.
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Sending"_s), 0, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Done"_s) + count(u"Waiting"_s), 60, Patience);
        QTest::qWait(600); // four times what a request takes: nothing must happen
        const auto done = count(u"Done"_s);
        QVERIFY(done < 60);
        QCOMPARE(program.count("PUT"), done);
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchCancel"_s)));
        QWidget *question = seenWindow(u"confirmQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"confirmYes"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Cancelled"_s), 60 - done, Patience);
        QCOMPARE(program.count("PUT"), done);
        QCOMPARE(text(batch, u"batchProgress"_s), u"%1 of %1 ticket(s) done."_s.arg(done));
    }

    void whatFailedIsTriedAgainAndTheRestIsLeftAlone()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 20, Patience);
        QVERIFY(selectRows(table, 6));
        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        QVERIFY(chooseField(dialog, u"Title"_s));
        QVERIFY(type(seen<QLineEdit>(dialog, u"field_Name"_s), u"Renamed"_s));
        QVERIFY(showDryRun(dialog));
        // The service finds two of them wrong.
        program.server().setFaults({u"status=400:PUT tickets@2"_s, u"status=400:PUT tickets@4"_s});
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch);
        auto *states = seen<QTableView>(batch, u"batchTable"_s);
        const auto count = [states](const QString &state) { return column(states, 2).count(state); };
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Done"_s), 4, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(u"Refused"_s), 2, Patience);
        QVERIFY(text(batch, u"batchProgress"_s).contains(u"2 need(s) you"_s));
        program.server().setFaults({});
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchRetry"_s)));
        QVERIFY(isOver(batch));
        QCOMPARE(writes(program.server()).size(), 2);
        QCOMPARE(count(u"Done"_s), 6);
    }

    void itGoesOnAfterARestartAndSaysSo()
    {
        Program program(Profile::Y2018, 60);
        QVERIFY(program.start());
        QTableView *table = program.tickets();
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, Patience);
        QVERIFY(selectRows(table, 60));
        program.server().setFaults({u"delay=150"_s});
        QWidget *dialog = openBulk(program);
        QVERIFY(dialog);
        QVERIFY(chooseField(dialog, u"Title"_s));
        QVERIFY(type(seen<QLineEdit>(dialog, u"field_Name"_s), u"Renamed"_s));
        QVERIFY(showDryRun(dialog));
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
        QVERIFY(isOver(batch));
        QCOMPARE(text(batch, u"batchProgress"_s), u"60 of 60 ticket(s) done."_s);
        QSet<QString> once;
        for (const Exchange &exchange : writes(program.server()))
            once.insert(exchange.path);
        QCOMPARE(once.size(), 60);
        QCOMPARE(program.count("PUT"), 60);
    }

    void linksTagsAndANoteGoToAllOfThem()
    {
        Program program(Profile::Y2018, 20);
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
        const int said = firstNumber(text(dialog, u"bulkCost"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QWidget *batch = seenWindow(u"batchDialog"_s);
        QVERIFY(batch && isOver(batch));
        QCOMPARE(requestsAboutTickets(program.server()), said);
        QVERIFY(press(seen<QAbstractButton>(batch, u"batchClose"_s)));
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
        undo->trigger();
        QWidget *question = seenWindow(u"confirmQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"confirmYes"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(action(program, u"redoAction"_s)->isEnabled(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(onServer(program, ids) == before, 60'000);
    }
};

QTEST_MAIN(BulkGuiTest)
#include "bulkguitest.moc"
