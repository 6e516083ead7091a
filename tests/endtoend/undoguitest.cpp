#include "bulkhands.h"
#include "hands.h"
#include "program.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Exchange = sandbox::SandboxServer::Exchange;

/// Taking back, with the keyboard and from the status bar.
class UndoGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    /// Changes the title of the first ticket and goes on while the server takes its time; the outbox shows
    /// it on its way.
    [[nodiscard]] static QTableView *changeTitleOnItsWay(Program &program, const QStringList &faults)
    {
        QTableView *table = program.tickets();
        if (!table || !pick(*table, modelOf(table)->idAt(0)))
            return nullptr;
        QTest::keyClick(program.window(), Qt::Key_E, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        if (!editor || !type(seen<QLineEdit>(editor, u"field_Name"_s), u"Not meant"_s))
            return nullptr;
        program.server().setFaults(faults);
        if (!press(seen<QAbstractButton>(editor, u"saveButton"_s)) ||
            !press(buttonWithText(editor, u"Continue in the Background"_s)) || !isGone(u"ticketEditor"_s) ||
            !press(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)))
            return nullptr;
        const auto *outbox = seen<QTableView>(program.window(), u"outboxTable"_s);
        const auto sending = [outbox] { return stateIn(outbox) == u"Sending …"_s; };
        table->setFocus();
        if (!outbox || !QTest::qWaitFor(sending, Patience) || !backToList(program, nullptr, table))
            return nullptr;
        QAction *undo = action(program, u"undoAction"_s);
        const auto offered = [undo] { return undo->text().contains(u"change of Title"_s); };
        return QTest::qWaitFor(offered, Patience) ? table : nullptr;
    }
    /// Of the newest entry.
    [[nodiscard]] static QString stateIn(const QTableView *outbox)
    {
        return outbox ? outbox->model()->index(0, 2).data().toString() : QString();
    }

private Q_SLOTS:
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
        QVERIFY(batch && batchIsOver(batch));
        QVERIFY(backToList(program, batch, table));
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, mine, u"Name"_s), u"All the same"_s, Patience);
        QVERIFY(program.server().execute(
            u"UPDATE Tickets SET Name = 'Changed by a colleague', DateModified = '2031-01-01 00:00:00' "
            "WHERE TicketID = %1"_s.arg(theirs)));
        // A list that was being read already may have been read before the colleague's change.
        QVERIFY(QTest::qWaitFor(
            [&] {
                QTest::keyClick(program.window(), Qt::Key_F5);
                return cell(*table, theirs, u"Name"_s) == u"Changed by a colleague"_s;
            },
            Patience));
        QTRY_VERIFY_WITH_TIMEOUT(action(program, u"undoAction"_s)->isEnabled(), Patience);
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
        QVERIFY(backToList(program, nullptr, table));
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, id, u"Name"_s), u"Not meant"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.count("PUT"), 3, Patience);
    }

    void whatIsOnItsWayIsTakenBackAsSoonAsItHasArrived()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(program.tickets())->idAt(0);
        const QString title = modelOf(program.tickets())->recordAt(0).text(u"Name");
        QTableView *table = changeTitleOnItsWay(program, {u"delay=4000:PUT"_s});
        QVERIFY(table);
        program.server().setFaults({});
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(messageIn(program.window()).section(u':', 0, 0), u"On its way already"_s);
        // Pressing it again wants nothing more.
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(messageIn(program.window()).section(u':', 0, 0), u"On its way already"_s);
        QTRY_COMPARE_WITH_TIMEOUT(messageIn(program.window()).section(u':', 0, 0), u"Taken back"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(program.count("PUT"), 2, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*table, id, u"Name"_s), title, Patience);
        QVERIFY(
            program.request("PUT", u"tickets/%1"_s.arg(id)).body.contains(title.toHtmlEscaped().toUtf8()));
        // As any other undoing it can be done again.
        QAction *redo = action(program, u"redoAction"_s);
        QTRY_VERIFY_WITH_TIMEOUT(redo->isEnabled(), Patience);
        QVERIFY(redo->text().contains(u"change of Title"_s));
    }

    void whatIsRefusedAfterAllNeedsNoTakingBack()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *table = changeTitleOnItsWay(program, {u"delay=4000:PUT"_s, u"status=400:PUT"_s});
        QVERIFY(table);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(messageIn(program.window()).section(u':', 0, 0), u"On its way already"_s);
        const auto *outbox = seen<QTableView>(program.window(), u"outboxTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(stateIn(outbox).startsWith(u"Was refused"_s), Patience);
        program.server().setFaults({});
        QTRY_VERIFY(!action(program, u"undoAction"_s)->isEnabled());
        QCOMPARE(outbox->model()->rowCount(), 1);
        QCOMPARE(program.count("PUT"), 1);
        QVERIFY(!messageIn(program.window()).startsWith(u"Taken back"_s));
    }
};

QTEST_MAIN(UndoGuiTest)
#include "undoguitest.moc"
