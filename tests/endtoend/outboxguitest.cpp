#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What people see of their work between saving it and the server having it: without a network, over a new
/// start, when others were faster, when it is taken back, and when they quit.
class OutboxGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    /// Also while a page is in front of it.
    static QTableView *ticketTable(const Program &program)
    {
        return program.window()->findChild<QTableView *>(u"ticketTable"_s);
    }
    static bool isUnsent(const Program &program, qint64 id)
    {
        const RecordTableModel *model = modelOf(ticketTable(program));
        return model->index(model->rowOf(id), 0).data(UnsentRole).toBool();
    }
    static QString titleOf(const Program &program, qint64 id)
    {
        const RecordTableModel *model = modelOf(ticketTable(program));
        return model->recordAt(model->rowOf(id)).title();
    }
    [[nodiscard]] static QWidget *openTicket(Program &program, qint64 id)
    {
        program.window()->findChild<QTabWidget *>(u"pageTabs"_s)->setCurrentIndex(0);
        QTableView *tickets = program.tickets();
        if (!tickets || !pick(*tickets, id))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        return seenWidget(program.window(), u"ticketPage"_s);
    }
    /// Its editor with another title typed.
    [[nodiscard]] static QWidget *editorWithTitle(QWidget *page, const QString &title)
    {
        if (!page || !press(seen<QAbstractButton>(page, u"editButton"_s)))
            return nullptr;
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        return editor && type(seen<QLineEdit>(editor, u"field_Name"_s), title) ? editor : nullptr;
    }
    [[nodiscard]] static bool save(QWidget *editor)
    {
        return editor && press(seen<QAbstractButton>(editor, u"saveButton"_s));
    }
    [[nodiscard]] static bool writeNote(QWidget *page, const QString &text)
    {
        QWidget *box = seenWidget(page, u"replyBox"_s);
        return box && QTest::qWaitFor([box] { return box->isEnabled(); }, Patience) &&
               type(seen<QTextEdit>(box, u"replyText"_s), text) &&
               press(seen<QAbstractButton>(box, u"sendButton"_s));
    }
    static QString status(const Program &program)
    {
        auto *button = program.window()->findChild<QAbstractButton *>(u"outboxStatus"_s);
        return button ? button->text() : QString();
    }
    [[nodiscard]] static QTableView *openOutbox(Program &program)
    {
        // The dialog before it has just closed; shortcuts are for the window that is active.
        program.window()->activateWindow();
        if (!QTest::qWaitForWindowActive(program.window()))
            return nullptr;
        QTest::keyClick(program.window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        return seen<QTableView>(program.window(), u"outboxTable"_s);
    }
    [[nodiscard]] static bool choose(QTableView *table, int row)
    {
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() > row; }, Patience))
            return false;
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        return table->currentIndex().row() == row;
    }
    static QString rowText(const QTableView *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        return cells.join(u" | "_s);
    }
    /// The state of the answer that stands unsent in the conversation.
    static QString stripText(QWidget *page)
    {
        for (const QLabel *label : page->findChildren<QLabel *>(u"unsentState"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

private Q_SLOTS:
    void anEditWithoutANetworkIsSeenAtOnceAndSentWhenThereIsOne_data() { bothProfiles(); }
    void anEditWithoutANetworkIsSeenAtOnceAndSentWhenThereIsOne()
    {
        QFETCH(Profile, profile);
        Program program(profile, 8);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(ticketTable(program))->idAt(2);
        QWidget *page = openTicket(program, id);
        QVERIFY(page);
        QWidget *editor = editorWithTitle(page, u"Written on the train"_s);
        QVERIFY(editor);
        program.server().stop();
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        // The list, the page and the status bar show it as unsent.
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(program, id), u"Written on the train"_s, Patience);
        QVERIFY(isUnsent(program, id));
        QVERIFY(!isUnsent(program, modelOf(ticketTable(program))->idAt(3)));
        QCOMPARE(status(program), u"1 waiting"_s);
        auto *note = seen<QAbstractButton>(page, u"unsentNote"_s);
        QVERIFY(note);
        QCOMPARE(note->text(), u"Has changes that are not sent yet"_s);
        // The note leads to the entry, which says why it waits.
        QVERIFY(press(note));
        auto *table = seen<QTableView>(program.window(), u"outboxTable"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY2(rowText(table, 0).contains(u"Title") || rowText(table, 0).contains(u"Name"),
                 qPrintable(rowText(table, 0)));
        QTRY_VERIFY2_WITH_TIMEOUT(rowText(table, 0).contains(u"Waiting: "), qPrintable(rowText(table, 0)),
                                  Patience);
        QVERIFY(program.server().start());
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxRetry"_s)));
        QVERIFY(program.request("PUT", u"tickets/"_s).body.contains("Written on the train"));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isUnsent(program, id), Patience);
        QTRY_VERIFY(!note->isVisible());
        // What was sent stays in sight for a while.
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY2(rowText(table, 0).contains(u"Sent"), qPrintable(rowText(table, 0)));
        QCOMPARE(program.count("PUT"), 1);
    }

    void aNewTicketStandsInTheListBeforeTheServerKnowsIt()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE(tickets->model()->rowCount(), 6);
        QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Pump sings"_s));
        auto *saveButton = seen<QAbstractButton>(editor, u"saveButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(saveButton->isEnabled(), Patience);
        program.server().stop();
        QVERIFY(press(saveButton));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_COMPARE_WITH_TIMEOUT(tickets->model()->rowCount(), 7, Patience);
        qint64 id = 0;
        for (int row = 0; row < 7; ++row)
            id = std::min(id, modelOf(tickets)->idAt(row));
        QVERIFY(id < 0);
        QVERIFY(isUnsent(program, id));
        QCOMPARE(modelOf(tickets)
                     ->index(modelOf(tickets)->rowOf(id), 0)
                     .data(Qt::AccessibleDescriptionRole)
                     .toString(),
                 u"Not sent yet"_s);
        // Opening it opens what is to be sent, for mending.
        QVERIFY(pick(*tickets, id));
        QTest::keyClick(tickets, Qt::Key_Return);
        editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Pump sings"_s);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Pump hums"_s));
        QVERIFY(program.server().start());
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QVERIFY(program.request("POST", u"tickets"_s).body.contains("<Name>Pump hums</Name>"));
        QTRY_VERIFY_WITH_TIMEOUT(modelOf(tickets)->rowOf(id) < 0, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(tickets->model()->rowCount(), 7, Patience);
        QCOMPARE(program.count("POST"), 1);
    }

    void anAnswerStandsInTheConversationUntilTheServerHasIt()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QWidget *page = openTicket(program, modelOf(ticketTable(program))->idAt(0));
        QVERIFY(page);
        QVERIFY(seenWidget(page, u"actionCard"_s));
        program.server().stop();
        QVERIFY(writeNote(page, u"Called back at noon"_s));
        auto *text = seen<QTextEdit>(page, u"replyText"_s);
        QCOMPARE(text->toPlainText(), QString());
        QTRY_VERIFY2_WITH_TIMEOUT(stripText(page).startsWith(u"Not sent yet. Waiting: "),
                                  qPrintable(stripText(page)), Patience);
        QWidget *strip = seenWidget(page, u"unsentStrip"_s);
        auto *badge = strip->parentWidget()->findChild<QLabel *>(u"visibility"_s);
        QVERIFY(badge && badge->text().startsWith(u"Internal"));
        QVERIFY(program.server().start());
        QVERIFY(press(seen<QAbstractButton>(strip, u"unsentRetry"_s)));
        QVERIFY(program.request("POST", u"tickets/"_s).body.contains("Called back at noon"));
        QTRY_COMPARE_WITH_TIMEOUT(stripText(page), QString(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
        QCOMPARE(program.count("POST"), 1);
    }

    void anAnswerThatIsBeingEditedIsNotSentUnderOnesHands()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QWidget *page = openTicket(program, modelOf(ticketTable(program))->idAt(0));
        QVERIFY(page);
        QVERIFY(seenWidget(page, u"actionCard"_s));
        program.server().stop();
        QVERIFY(writeNote(page, u"To be mended"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stripText(page).contains(u"Waiting: "), Patience);
        QVERIFY(press(seen<QAbstractButton>(page, u"unsentEdit"_s)));
        auto *text = seen<QTextEdit>(page, u"replyText"_s);
        QTRY_COMPARE(text->toPlainText(), u"To be mended"_s);
        QVERIFY(program.server().start());
        // Everything else that waits is tried now.
        QVERIFY(openOutbox(program));
        QVERIFY(choose(seen<QTableView>(program.window(), u"outboxTable"_s), 0));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxRetry"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(stripText(page), u"Not sent yet. Waiting while you edit it"_s, Patience);
        QVERIFY(type(text, u"Mended"_s));
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        QVERIFY(program.request("POST", u"tickets/"_s).body.contains("Mended"));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
        QCOMPARE(program.count("POST"), 1);
    }

    void aRefusalThatComesLaterIsToldAndLeadsBackToTheText()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QWidget *page = openTicket(program, modelOf(ticketTable(program))->idAt(0));
        QVERIFY(page);
        QWidget *editor = editorWithTitle(page, u"Much too late"_s);
        QVERIFY(editor);
        // Slower than anybody waits, and then a refusal.
        program.server().setFaults({u"delay=4000:PUT"_s, u"status=403:PUT"_s});
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(messageIn(program.window()).contains(u"was not saved"),
                                  qPrintable(messageIn(program.window())), Patience);
        QVERIFY(status(program).startsWith(u"1 need"));
        QVERIFY(press(buttonWithText(program.window(), u"Open"_s)));
        editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Much too late"_s);
        QVERIFY(messageIn(editor).contains(u"was not saved"));
        program.server().setFaults({});
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
    }

    void whenBothChangedTheSameFieldsEachIsChosen()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(ticketTable(program))->idAt(1);
        QWidget *page = openTicket(program, id);
        QVERIFY(page);
        QWidget *editor = editorWithTitle(page, u"My title"_s);
        QVERIFY(editor);
        auto *severity = seen<QComboBox>(editor, u"field_TicketSeverityID"_s);
        QTRY_VERIFY_WITH_TIMEOUT(severity->count() > 2, Patience);
        const int mine = severity->currentIndex() == 0 ? 1 : 0;
        const QString mySeverity = severity->itemText(mine);
        QVERIFY(test::choose(severity, mine));
        // Somebody else is faster, with both fields and a third one.
        QVERIFY(program.server().execute(
            u"UPDATE Tickets SET Name = 'Their title', TicketSeverityID = (SELECT MAX(TicketSeverityID) FROM "
            "TicketSeverities), UserID = NULL WHERE TicketID = %1"_s.arg(id)));
        program.server().clearExchanges();
        QVERIFY(save(editor));
        QWidget *conflict = seenWindow(u"conflictDialog"_s);
        QVERIFY(conflict);
        QVERIFY(isGone(u"ticketEditor"_s));
        QCOMPARE(program.count("PUT"), 0);
        auto *saveChoices = seen<QAbstractButton>(conflict, u"saveChoices"_s);
        QVERIFY(!saveChoices->isEnabled());
        auto *hint = seen<QLabel>(conflict, u"conflictHint"_s);
        QVERIFY(hint->text().contains(u"Still to choose"));
        // Values as people know them, not as numbers.
        QWidget *field = seenWidget(conflict, u"choice_TicketSeverityID"_s);
        QVERIFY(field);
        QStringList words;
        for (const QLabel *label : field->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(mySeverity), qPrintable(words.join(u", ")));
        QVERIFY(press(seen<QAbstractButton>(conflict, u"mine_TicketSeverityID"_s)));
        QVERIFY(!saveChoices->isEnabled());
        QVERIFY(press(seen<QAbstractButton>(conflict, u"theirs_Name"_s)));
        QVERIFY2(saveChoices->isEnabled(), qPrintable(hint->text()));
        QVERIFY(press(saveChoices));
        QVERIFY(isGone(u"conflictDialog"_s));
        const QByteArray body = program.request("PUT", u"tickets/%1"_s.arg(id)).body;
        QVERIFY2(body.contains("<TicketSeverityID>"), body.constData());
        QVERIFY2(!body.contains("<Name>"), body.constData());
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(program, id), u"Their title"_s, Patience);
        const RecordTableModel *model = modelOf(ticketTable(program));
        QTRY_COMPARE_WITH_TIMEOUT(model->recordAt(model->rowOf(id)).text(u"Severity"), mySeverity, Patience);
    }

    void aConflictCanBeDecidedLaterWithNothingLost()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(ticketTable(program))->idAt(1);
        QWidget *page = openTicket(program, id);
        QWidget *editor = editorWithTitle(page, u"My title"_s);
        QVERIFY(editor);
        QVERIFY(program.server().execute(
            u"UPDATE Tickets SET Name = 'Their title' WHERE TicketID = %1"_s.arg(id)));
        QVERIFY(save(editor));
        QWidget *conflict = seenWindow(u"conflictDialog"_s);
        QVERIFY(conflict);
        QVERIFY(press(seen<QAbstractButton>(conflict, u"decideLater"_s)));
        QVERIFY(isGone(u"conflictDialog"_s));
        QVERIFY(status(program).startsWith(u"1 need"));
        QTableView *table = openOutbox(program);
        QVERIFY(table && choose(table, 0));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxDecide"_s)));
        conflict = seenWindow(u"conflictDialog"_s);
        QVERIFY(conflict);
        QVERIFY(press(seen<QAbstractButton>(conflict, u"allMine"_s)));
        QVERIFY(press(seen<QAbstractButton>(conflict, u"saveChoices"_s)));
        QVERIFY(program.request("PUT", u"tickets/%1"_s.arg(id)).body.contains("<Name>My title</Name>"));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
    }

    void aTicketThatIsGoneCanBeMadeAnew()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(ticketTable(program))->idAt(1);
        QWidget *page = openTicket(program, id);
        QWidget *editor = editorWithTitle(page, u"Not lost"_s);
        QVERIFY(editor);
        QVERIFY(program.server().execute(u"DELETE FROM Tickets WHERE TicketID = %1"_s.arg(id)));
        QVERIFY(save(editor));
        QWidget *gone = seenWindow(u"goneDialog"_s);
        QVERIFY(gone);
        QVERIFY(press(seen<QAbstractButton>(gone, u"createAnew"_s)));
        editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Not lost"_s);
        auto *saveHint = seen<QLabel>(editor, u"saveHint"_s);
        QTRY_COMPARE_WITH_TIMEOUT(saveHint->text(), QString(), Patience);
        QVERIFY(save(editor));
        QVERIFY(program.request("POST", u"tickets"_s).body.contains("<Name>Not lost</Name>"));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
    }

    void anAnswerStopsOnceWhenOthersWroteMeanwhile()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(ticketTable(program))->idAt(0);
        QWidget *page = openTicket(program, id);
        QVERIFY(page);
        QVERIFY(seenWidget(page, u"actionCard"_s));
        QVERIFY(program.server().execute(
            u"INSERT INTO Actions (TicketID, Description, IsVisibleOnPortal, CreatorID, DateCreated) SELECT "
            "TicketID, '<p>I have <b>done</b> it already</p>', 0, (SELECT MIN(UserID) FROM Users), "
            "DateCreated FROM Actions WHERE TicketID = %1 ORDER BY DateCreated DESC LIMIT 1"_s.arg(id)));
        program.server().clearExchanges();
        QVERIFY(writeNote(page, u"I will do it"_s));
        QWidget *news = nullptr;
        QTRY_VERIFY2_WITH_TIMEOUT(stripText(page).contains(u"Needs you"), qPrintable(stripText(page)),
                                  Patience);
        QCOMPARE(program.count("POST"), 0);
        QVERIFY(press(seen<QAbstractButton>(seenWidget(page, u"unsentStrip"_s), u"unsentDecide"_s)));
        news = seenWindow(u"newsDialog"_s);
        QVERIFY(news);
        const auto shown = [news](const QString &words) {
            for (const auto *text : news->findChildren<QTextEdit *>()) {
                if (text->toPlainText().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(shown(u"I have done it already"_s));
        QVERIFY(shown(u"I will do it"_s));
        QVERIFY(press(seen<QAbstractButton>(news, u"sendAnyway"_s)));
        QVERIFY(isGone(u"newsDialog"_s));
        QVERIFY(program.request("POST", u"tickets/%1/actions"_s.arg(id)).body.contains("I will do it"));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
    }

    void whatWaitsIsThereAfterANewStartAndIsSentThen()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(ticketTable(program))->idAt(1);
        QWidget *page = openTicket(program, id);
        QVERIFY(seenWidget(page, u"actionCard"_s));
        QWidget *editor = editorWithTitle(page, u"Before the night"_s);
        QVERIFY(editor);
        program.server().stop();
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QVERIFY(writeNote(page, u"More tomorrow"_s));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"2 waiting"_s, Patience);
        program.quit();

        QVERIFY(program.startAgain());
        QVERIFY(program.tickets());
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"2 waiting"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(program, id), u"Before the night"_s, Patience);
        QVERIFY(isUnsent(program, id));
        QVERIFY(program.server().start());
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, 60'000);
        QCOMPARE(program.count("PUT"), 1);
        QCOMPARE(program.count("POST"), 1);
    }

    void quittingAsksOnceAndThrowsNothingAway()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QWidget *page = openTicket(program, modelOf(ticketTable(program))->idAt(1));
        QWidget *editor = editorWithTitle(page, u"Good night"_s);
        QVERIFY(editor);
        program.server().stop();
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        program.window()->close();
        QWidget *question = seenWindow(u"unsentQuestion"_s);
        QVERIFY(question);
        QVERIFY(program.window()->isVisible());
        auto *text = seen<QLabel>(question, u"quitText"_s);
        QVERIFY2(text->text().startsWith(u"1 change"), qPrintable(text->text()));
        QVERIFY(press(seen<QAbstractButton>(question, u"stayHere"_s)));
        QVERIFY(isGone(u"unsentQuestion"_s));
        QVERIFY(program.window()->isVisible());

        program.window()->close();
        question = seenWindow(u"unsentQuestion"_s);
        QVERIFY(question);
        QVERIFY(program.server().start());
        QVERIFY(press(seen<QAbstractButton>(question, u"sendFirst"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!program.window()->isVisible(), Patience);
        QVERIFY(program.request("PUT", u"tickets/"_s).body.contains("Good night"));
    }

    void quittingWithNothingUnsentAsksNothing()
    {
        Program program(Profile::Y2018, 4);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        program.window()->close();
        QTRY_VERIFY(!program.window()->isVisible());
    }

    void aPausedOutboxSendsNothingUntilItGoesOn()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QVERIFY(openOutbox(program));
        auto *pause = seen<QAbstractButton>(program.window(), u"outboxPause"_s);
        QCOMPARE(pause->text(), u"Pause All"_s);
        QVERIFY(press(pause));
        QWidget *page = openTicket(program, modelOf(ticketTable(program))->idAt(1));
        QVERIFY(save(editorWithTitle(page, u"Held"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        QCOMPARE(status(program), u"1 paused"_s);
        QCOMPARE(program.count("PUT"), 0);
        QCOMPARE(pause->text(), u"Go On"_s);
        QVERIFY(press(pause));
        QVERIFY(program.request("PUT", u"tickets/"_s).body.contains("Held"));
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
    }

    void whatIsTakenBackIsNotSent()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const qint64 id = modelOf(ticketTable(program))->idAt(1);
        const QString before = titleOf(program, id);
        QWidget *page = openTicket(program, id);
        QWidget *editor = editorWithTitle(page, u"Better not"_s);
        QVERIFY(editor);
        program.server().stop();
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTableView *table = openOutbox(program);
        QVERIFY(table && choose(table, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(status(program), u"All sent"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(titleOf(program, id), before, Patience);
        QVERIFY(!isUnsent(program, id));
        QVERIFY(program.server().start());
        QCOMPARE(program.count("PUT"), 0);
    }
};

QTEST_MAIN(OutboxGuiTest)
#include "outboxguitest.moc"
