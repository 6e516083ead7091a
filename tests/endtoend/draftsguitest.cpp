#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What was typed and not sent, over everything that may happen to a program: the whole of it, driven through
/// its widgets.
class DraftsGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    [[nodiscard]] static QWidget *openTicket(const Program &program, qint64 id)
    {
        QTableView *tickets = program.tickets();
        if (!tickets || !pick(*tickets, id))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        return seenWidget(program.window(), u"ticketPage"_s);
    }
    [[nodiscard]] static qint64 idIn(const Program &program, int row)
    {
        QTableView *tickets = program.tickets();
        return tickets ? modelOf(tickets)->idAt(row) : 0;
    }
    [[nodiscard]] static bool typeAnswer(QWidget *page, const QString &text)
    {
        return type(seen<QTextEdit>(page, u"replyText"_s), text);
    }
    [[nodiscard]] static QString answerIn(QWidget *page)
    {
        const auto *text = seen<QTextEdit>(page, u"replyText"_s);
        return text ? text->toPlainText() : QString();
    }
    static QAction *action(const Program &program, const QString &name)
    {
        return program.window()->findChild<QAction *>(name);
    }
    /// The list, by key.
    [[nodiscard]] static QTableView *draftsList(const Program &program)
    {
        QTest::keyClick(program.window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        return seen<QTableView>(seenWindow(u"draftsDialog"_s), u"draftsList"_s);
    }
    /// Once it takes the keys.
    [[nodiscard]] static QTableView *activeDraftsList()
    {
        QWidget *dialog = seenWindow(u"draftsDialog"_s);
        auto *list = seen<QTableView>(dialog, u"draftsList"_s);
        if (!list)
            return nullptr;
        dialog->activateWindow();
        const auto active = [list] { return QApplication::focusWidget() == list; };
        return QTest::qWaitFor(active, Patience) ? list : nullptr;
    }

private Q_SLOTS:
    void anotherStartFindsAnswersAndEditorsAsTheyWere()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        const qint64 first = idIn(program, 0);
        const qint64 second = idIn(program, 1);
        QWidget *page = openTicket(program, first);
        QVERIFY(page && typeAnswer(page, u"Half an answer"_s));
        QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(pick(*program.tickets(), second));
        QTest::keyClick(program.window(), Qt::Key_E, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Half a title"_s));
        // No question, no threat: it just goes.
        program.window()->close();
        QVERIFY(!program.window()->isVisible());
        QVERIFY(isGone(u"ticketEditor"_s));
        program.quit();

        QVERIFY(program.startAgain());
        auto *status = seen<QAbstractButton>(program.window(), u"draftsStatus"_s);
        QVERIFY(status);
        QTRY_VERIFY(status->text().startsWith(u"2 draft"_s));
        page = openTicket(program, first);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"Half an answer"_s);
        QVERIFY(press(status));
        QTableView *list = seen<QTableView>(seenWindow(u"draftsDialog"_s), u"draftsList"_s);
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->model()->index(0, 2).data().toString().contains(u"Half a title"_s));
        QTest::keyClick(list, Qt::Key_Return);
        editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Half a title"_s);
    }

    void theListLeadsToAnAnswersPage()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        const qint64 id = idIn(program, 3);
        QWidget *page = openTicket(program, id);
        QVERIFY(page && typeAnswer(page, u"Where was I"_s));
        QTest::keyClick(program.window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!program.window()->findChild<QWidget *>(u"ticketPage"_s));
        QTableView *list = draftsList(program);
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(isGone(u"draftsDialog"_s));
        page = seenWidget(program.window(), u"ticketPage"_s);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"Where was I"_s);
        QTRY_COMPARE(program.window()->focusWidget(), seen<QTextEdit>(page, u"replyText"_s));
        // Its menu says how many there are.
        QAction *entry = action(program, u"showDrafts"_s);
        QVERIFY(entry);
        for (QMenu *menu : program.window()->findChildren<QMenu *>()) {
            if (menu->actions().contains(entry))
                Q_EMIT menu->aboutToShow();
        }
        QVERIFY(entry->text().contains(u"(1)"_s));
    }

    void signingOutKeepsThemEvenWhenTheCopyIsDeleted()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        const qint64 id = idIn(program, 2);
        QWidget *page = openTicket(program, id);
        QVERIFY(page && typeAnswer(page, u"Kept over the sign-out"_s));
        QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"A new one"_s));
        for (QAction *each : program.window()->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == u"Sign Out"_s)
                each->trigger();
        }
        auto *question = seen<QMessageBox>(program.window(), u"signOutQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"drafts"_s));
        QVERIFY(press(seen<QCheckBox>(question, u"forgetTickets"_s)));
        QVERIFY(press(question->defaultButton()));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_COMPARE(program.window()->findChild<QAbstractButton *>(u"draftsStatus"_s)->isVisible(), false);
        program.quit();

        QVERIFY(program.startAgain());
        QTRY_COMPARE(program.tickets()->model()->rowCount(), 10);
        page = openTicket(program, id);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"Kept over the sign-out"_s);
        QTableView *list = draftsList(program);
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2);
    }

    void rebuildingTheLocalCopyLeavesThemAlone()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        const qint64 id = idIn(program, 2);
        QWidget *page = openTicket(program, id);
        QVERIFY(page && typeAnswer(page, u"Through the rebuilding"_s));
        action(program, u"rebuildLocalCopy"_s)->trigger();
        auto *question = seen<QMessageBox>(program.window(), u"rebuildQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(buttonWithText(question, u"Rebuild"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(messageIn(program.window()), u"The local copy has been rebuilt."_s,
                                  Patience);
        QTRY_COMPARE(answerIn(page), u"Through the rebuilding"_s);
        program.quit();
        QVERIFY(program.startAgain());
        page = openTicket(program, id);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"Through the rebuilding"_s);
    }

    void aDamagedLocalCopyLeavesThemAlone()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        const qint64 id = idIn(program, 2);
        QWidget *page = openTicket(program, id);
        QVERIFY(page && typeAnswer(page, u"Through the damage"_s));
        program.quit();
        const QDir folder(program.folder() + u"/store"_s);
        const QStringList copies = folder.entryList({u"*.sqlite"_s}, QDir::Files);
        QCOMPARE(copies.size(), 1);
        QFile copy(folder.filePath(copies.first()));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        copy.write(QByteArray(8192, 'x'));
        copy.close();
        QVERIFY(program.startAgain());
        QTRY_COMPARE(program.tickets()->model()->rowCount(), 10);
        page = openTicket(program, id);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"Through the damage"_s);
    }

    void whatCannotBeWrittenIsSaidAndAskedAboutWhenQuitting()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        program.quit();
        const QDir folder(program.folder() + u"/store"_s);
        const QStringList works = folder.entryList({u"*.work"_s}, QDir::Files);
        QCOMPARE(works.size(), 1);
        // Something else is in the place of the file.
        const QString work = folder.filePath(works.first());
        QVERIFY(QFile::remove(work));
        QVERIFY(QDir().mkpath(work + u"/in the way"_s));

        QVERIFY(program.startAgain());
        QVERIFY(messageIn(program.window()).contains(u"cannot be kept"_s));
        const qint64 id = idIn(program, 0);
        QWidget *page = openTicket(program, id);
        QVERIFY(page && typeAnswer(page, u"In memory only"_s));
        program.window()->close();
        auto *question = seen<QMessageBox>(program.window(), u"quitQuestion"_s);
        QVERIFY(question && program.window()->isVisible());
        QVERIFY(press(question->button(QMessageBox::Cancel)));
        QVERIFY(QDir(work).removeRecursively());
        // It is tried again by itself.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(work), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!program.window()->close() || !program.window()->isVisible(), Patience);
        program.quit();
        QVERIFY(program.startAgain());
        page = openTicket(program, id);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"In memory only"_s);
    }

    void whatWasTypedAboutATicketThatIsGoneIsNotGone()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        const qint64 answered = idIn(program, 0);
        const qint64 edited = idIn(program, 1);
        QWidget *page = openTicket(program, answered);
        QVERIFY(page && typeAnswer(page, u"Half an answer"_s));
        QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(pick(*program.tickets(), edited));
        QTest::keyClick(program.window(), Qt::Key_E, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor && type(seen<QLineEdit>(editor, u"field_Name"_s), u"Half a title"_s));
        program.quit();
        // Merged into another one by a colleague, or deleted.
        QVERIFY(program.server().execute(
            u"DELETE FROM Tickets WHERE TicketID IN (%1, %2)"_s.arg(answered).arg(edited)));

        QVERIFY(program.startAgain());
        QTRY_COMPARE_WITH_TIMEOUT(program.tickets()->model()->rowCount(), 8, Patience);
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"draftsStatus"_s)));
        QTableView *list = activeDraftsList();
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2);
        const auto rowWith = [&list](const QString &words) {
            int row = 0;
            while (row < 2 && !list->model()->index(row, 2).data().toString().contains(words))
                ++row;
            return row;
        };
        list->setCurrentIndex(list->model()->index(rowWith(u"Half an answer"_s), 0));
        QTest::keyClick(list, Qt::Key_Return);
        page = seenWidget(program.window(), u"ticketPage"_s);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"Half an answer"_s);
        // There is nothing to send it to, but it can be taken elsewhere.
        auto *answer = seen<QTextEdit>(page, u"replyText"_s);
        QVERIFY(answer->isEnabled() && answer->isReadOnly());
        answer->setFocus();
        QTest::keyClicks(answer, u"x"_s);
        QCOMPARE(answerIn(page), u"Half an answer"_s);
        QTest::keyClick(answer, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(answer, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(answer->textCursor().selectedText().trimmed(), u"Half"_s);
        QTest::keyClick(answer, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(answer, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Half an answer"_s);
        auto *send = seen<QAbstractButton>(page, u"sendButton"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(send->accessibleDescription().contains(u"nothing can be sent"_s));
        QVERIFY(messageIn(seenWidget(page, u"replyBox"_s)).contains(u"nothing can be sent"_s));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"draftsStatus"_s)));
        list = activeDraftsList();
        QVERIFY(list);
        list->setCurrentIndex(list->model()->index(rowWith(u"Half a title"_s), 0));
        QTest::keyClick(list, Qt::Key_Return);
        editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Half a title"_s);
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        // The way for what is gone: made anew, or kept.
        QVERIFY(seenWindow(u"goneDialog"_s));
    }

    void whatWasBeingEditedInTheOutboxIsNotSentByTheNextStart()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        const qint64 ticket = idIn(program, 0);
        QVERIFY(pick(*program.tickets(), ticket));
        program.server().setFaults({u"status=503:PUT tickets"_s});
        QTest::keyClick(program.tickets(), Qt::Key_E, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"The old words"_s));
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)));
        auto *outbox = seen<QTableView>(program.window(), u"outboxTable"_s);
        QVERIFY(outbox);
        QTRY_COMPARE(outbox->model()->rowCount(), 1);
        outbox->selectRow(0);
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxEdit"_s)));
        editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Better words"_s));
        program.quit();

        program.server().setFaults({});
        program.server().clearExchanges();
        QVERIFY(program.startAgain());
        QVERIFY2(messageIn(program.window()).endsWith(u" is not sent: you were changing it."_s),
                 qPrintable(messageIn(program.window())));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)));
        outbox = seen<QTableView>(program.window(), u"outboxTable"_s);
        QVERIFY(outbox);
        QCOMPARE(outbox->model()->index(0, 2).data().toString(), u"Waiting for your draft of it"_s);
        // The list has been fetched by now: what could leave has had its chance.
        QVERIFY(program.tickets());
        (void)program.request("GET", u"tickets"_s);
        QCOMPARE(program.count("PUT"), 0);
        QVERIFY(press(buttonWithText(program.window(), u"Go On Editing"_s)));
        editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Better words"_s);
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        QCOMPARE(program.count("PUT"), 1);
        QVERIFY(program.request("PUT", u"tickets"_s).body.contains("Better words"));
    }

    void anAnswerThatWasBeingEditedIsNotSentByTheNextStartEither()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxPause"_s)));
        QVERIFY(typeAnswer(page, u"The old words"_s));
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        auto *outbox = seen<QTableView>(program.window(), u"outboxTable"_s);
        QTRY_COMPARE(outbox->model()->rowCount(), 1);
        outbox->selectRow(0);
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxEdit"_s)));
        QTRY_COMPARE(answerIn(page), u"The old words"_s);
        QVERIFY(typeAnswer(page, u"Better words"_s));
        program.quit();

        QVERIFY(program.startAgain());
        QVERIFY2(messageIn(program.window()).endsWith(u" is not sent: you were changing it."_s),
                 qPrintable(messageIn(program.window())));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxPause"_s)));
        outbox = seen<QTableView>(program.window(), u"outboxTable"_s);
        QTRY_COMPARE(outbox->model()->index(0, 2).data().toString(), u"Waiting for your draft of it"_s);
        QCOMPARE(program.count("POST"), 0);
        QVERIFY(press(buttonWithText(program.window(), u"Go On Editing"_s)));
        page = seenWidget(program.window(), u"ticketPage"_s);
        QVERIFY(page);
        QTRY_COMPARE(answerIn(page), u"Better words"_s);
        QCOMPARE(program.count("POST"), 0);
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        const QByteArray sent = program.request("POST", u"tickets"_s).body;
        QVERIFY2(sent.contains("Better words"), sent.constData());
        QTRY_COMPARE_WITH_TIMEOUT(outbox->model()->data(outbox->model()->index(0, 2)).toString(), u"Sent"_s,
                                  Patience);
        QCOMPARE(program.count("POST"), 1);
    }
};

QTEST_MAIN(DraftsGuiTest)
#include "draftsguitest.moc"
