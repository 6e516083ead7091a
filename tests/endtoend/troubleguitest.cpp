#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What a person sees when the server refuses, dawdles, breaks off or is gone, and that nothing typed is
/// lost.
class TroubleGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    /// The editor of the ticket in the first row, with another title typed.
    [[nodiscard]] static QWidget *editorWithText(Program &program, const QString &text)
    {
        QTableView *tickets = program.tickets();
        if (!tickets || !pick(*tickets, modelOf(tickets)->idAt(0)))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        QWidget *page = seenWidget(program.window(), u"ticketPage"_s);
        if (!page || !press(seen<QAbstractButton>(page, u"editButton"_s)))
            return nullptr;
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        return editor && type(seen<QLineEdit>(editor, u"field_Name"_s), text) ? editor : nullptr;
    }
    [[nodiscard]] static bool save(QWidget *editor)
    {
        return press(seen<QAbstractButton>(editor, u"saveButton"_s));
    }

    /// The row of the entry that stands first in the outbox, chosen.
    [[nodiscard]] static QTableView *outbox(Program &program)
    {
        if (!press(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)))
            return nullptr;
        auto *table = seen<QTableView>(program.window(), u"outboxTable"_s);
        const auto filled = [table] { return table->model()->rowCount() > 0; };
        return table && QTest::qWaitFor(filled, Patience) ? table : nullptr;
    }
    /// What the answer in the conversation says that is not sent; empty when all is.
    [[nodiscard]] static QString unsentState(const QWidget *page)
    {
        for (const QLabel *label : page->findChildren<QLabel *>(u"unsentState"_s)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    [[nodiscard]] static QString outboxStatus(Program &program)
    {
        auto *status = seen<QAbstractButton>(program.window(), u"outboxStatus"_s);
        return status ? status->text() : QString();
    }

private Q_SLOTS:
    void everyRefusalIsExplainedAndTheTextStays_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<int>("status");
        for (const int status : {300, 304, 306, 400, 403, 404, 405, 406, 411, 500, 501})
            QTest::addRow("%d of 2018", status) << Profile::Y2018 << status;
        for (const int status : {306, 403, 500})
            QTest::addRow("%d of modern", status) << Profile::Modern << status;
    }
    void everyRefusalIsExplainedAndTheTextStays()
    {
        QFETCH(Profile, profile);
        QFETCH(int, status);
        Program program(profile, 4);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Typed with care"_s);
        QVERIFY(editor);
        program.server().setFaults({u"status=%1:PUT"_s.arg(status)});
        QVERIFY(save(editor));
        const QString message = messageIn(editor);
        QVERIFY(!message.isEmpty());
        QVERIFY2(!message.contains(u"<") && message.endsWith(u'.'), qPrintable(message));
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Typed with care"_s);
        QCOMPARE(program.count("PUT"), 1);
        // The text is in the dialog again, and nowhere else.
        QCOMPARE(outboxStatus(program), u"All sent"_s);
        program.server().setFaults({});
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QVERIFY(program.request("PUT", u"tickets/"_s).body.contains("Typed with care"));
    }

    void whatTheServerIsOnlyTooBusyForWaitsAndIsSentLater_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {429, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void whatTheServerIsOnlyTooBusyForWaitsAndIsSentLater()
    {
        QFETCH(int, status);
        Program program(Profile::Y2018, 4);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Patience"_s);
        QVERIFY(editor);
        program.server().setFaults({u"status=%1:PUT"_s.arg(status)});
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(messageIn(program.window()).contains(u"waits in the outbox"),
                                  qPrintable(messageIn(program.window())), Patience);
        QCOMPARE(outboxStatus(program), u"1 waiting"_s);
        QTableView *table = outbox(program);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);
        // By itself, without a hand on it.
        program.server().setFaults({});
        QTRY_COMPARE_WITH_TIMEOUT(outboxStatus(program), u"All sent"_s, 60'000);
        QVERIFY(program.request("PUT", u"tickets/"_s).body.contains("Patience"));
    }

    void aTicketThatIsSaidNotToBeOursAsksWhatBecomesOfTheText()
    {
        Program program(Profile::Y2018, 4);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Whose is it"_s);
        QVERIFY(editor);
        program.server().setFaults({u"status=401:PUT"_s});
        QVERIFY(save(editor));
        QWidget *gone = seenWindow(u"goneDialog"_s);
        QVERIFY(gone);
        QVERIFY(isGone(u"ticketEditor"_s));
        auto *kept = seen<QPlainTextEdit>(gone, u"keptText"_s);
        QVERIFY(kept);
        QVERIFY2(kept->toPlainText().contains(u"Whose is it"), qPrintable(kept->toPlainText()));
        QVERIFY(press(seen<QAbstractButton>(gone, u"decideLater"_s)));
        QVERIFY2(outboxStatus(program).startsWith(u"1 need"), qPrintable(outboxStatus(program)));
    }

    void aLostAnswerIsLookedUpInsteadOfSentAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("happened");
        QTest::newRow("cut after it was done") << u"drop-after:PUT"_s << true;
        QTest::newRow("cut before it was done") << u"drop-before:PUT@1"_s << false;
        QTest::newRow("answer cut short") << u"truncate:PUT"_s << true;
        QTest::newRow("answer is rubbish") << u"garbage:PUT"_s << true;
    }
    void aLostAnswerIsLookedUpInsteadOfSentAgain()
    {
        QFETCH(QString, fault);
        QFETCH(bool, happened);
        Program program(Profile::Y2018, 4);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Once only"_s);
        QVERIFY(editor);
        program.server().setFaults({fault});
        QVERIFY(save(editor));
        // Nobody has to look, to wait, or to press anything again.
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_COMPARE_WITH_TIMEOUT(outboxStatus(program), u"All sent"_s, 60'000);
        QCOMPARE(program.count("PUT"), happened ? 1 : 2);
        auto *tickets = program.window()->findChild<QTableView *>(u"ticketTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (int row = 0; row < tickets->model()->rowCount(); ++row) {
                    if (modelOf(tickets)->recordAt(row).title() == u"Once only")
                        return !tickets->model()->index(row, 0).data(UnsentRole).toBool();
                }
                return false;
            }(),
            Patience);
    }

    void aSlowSaveGoesOnInTheBackground()
    {
        Program program(Profile::Modern, 4);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Patience"_s);
        QVERIFY(editor);
        program.server().setFaults({u"delay=6000:PUT"_s});
        QVERIFY(save(editor));
        auto *name = seen<QLineEdit>(editor, u"field_Name"_s);
        QTRY_VERIFY(!name->isEnabled());
        QVERIFY(press(buttonWithText(editor, u"Continue in the Background"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        QCOMPARE(outboxStatus(program), u"1 waiting"_s);
        QTRY_COMPARE_WITH_TIMEOUT(outboxStatus(program), u"All sent"_s, Patience);
        QCOMPARE(program.count("PUT"), 1);
    }

    void aSlowSaveDoesNotHoldItsDialogForLong()
    {
        Program program(Profile::Modern, 4);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Patience"_s);
        QVERIFY(editor);
        program.server().setFaults({u"delay=6000:PUT"_s});
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s, 5'000));
        QTRY_COMPARE_WITH_TIMEOUT(outboxStatus(program), u"All sent"_s, Patience);
    }

    void aSlowListShowsThatItIsComing()
    {
        Program program(Profile::Y2018, 50);
        program.server().setFaults({u"delay=1500:tickets"_s});
        QVERIFY(program.start());
        QWidget *overlay = seenWidget(program.window(), u"listOverlay"_s);
        QVERIFY(overlay);
        auto *title = seen<QLabel>(overlay, u"overlayTitle"_s);
        QVERIFY(title);
        QVERIFY(title->text().contains(u"Loading"));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QCOMPARE(tickets->model()->rowCount(), 50);
    }

    void aListThatIsCutSaysSoAndCanBeTriedAgain()
    {
        Program program(Profile::Y2018, 30);
        program.server().setFaults({u"truncate:tickets"_s});
        QVERIFY(program.start());
        QWidget *overlay = seenWidget(program.window(), u"listOverlay"_s);
        QVERIFY(overlay);
        QAbstractButton *retry = buttonWithText(overlay, u"Retry"_s, 40'000);
        QVERIFY(retry);
        program.server().setFaults({});
        QVERIFY(press(retry));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QCOMPARE(tickets->model()->rowCount(), 30);
    }

    void aDeadServerLeavesWhatIsKnownAndTheText()
    {
        Program program(Profile::Modern, 12);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Through the storm"_s);
        QVERIFY(editor);
        program.server().stop();
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_VERIFY_WITH_TIMEOUT(messageIn(program.window(), 40'000).contains(u"waits in the outbox"),
                                 Patience);
        QCOMPARE(program.window()->findChild<QTableView *>(u"ticketTable"_s)->model()->rowCount(), 12);
        QVERIFY(program.server().start());
        QVERIFY(outbox(program));
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"outboxRetry"_s)));
        QCOMPARE(program.request("PUT", u"tickets/"_s).status, 200);
        QVERIFY(program.request("PUT", u"tickets/"_s).body.contains("Through the storm"));
    }

    void aRefusedReplySaysSoWhereItStandsAndCanBeMended()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets && pick(*tickets, modelOf(tickets)->idAt(0)));
        QTest::keyClick(tickets, Qt::Key_Return);
        QWidget *page = seenWidget(program.window(), u"ticketPage"_s);
        QWidget *box = seenWidget(page, u"replyBox"_s);
        QVERIFY(box);
        QTRY_VERIFY(box->isEnabled());
        auto *text = seen<QTextEdit>(box, u"replyText"_s);
        QVERIFY(type(text, u"A long answer"_s));
        program.server().setFaults({u"status=403:POST"_s});
        QVERIFY(press(seen<QAbstractButton>(box, u"sendButton"_s)));
        QCOMPARE(text->toPlainText(), QString());
        QTRY_VERIFY2_WITH_TIMEOUT(unsentState(page).contains(u"refused"), qPrintable(unsentState(page)),
                                  Patience);
        program.server().setFaults({});
        QVERIFY(press(seen<QAbstractButton>(page, u"unsentEdit"_s)));
        QTRY_COMPARE(text->toPlainText(), u"A long answer"_s);
        QVERIFY(type(text, u"A short answer"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(box, u"sendButton"_s)));
        QVERIFY(program.request("POST", u"tickets/"_s).body.contains("A short answer"));
        QTRY_COMPARE_WITH_TIMEOUT(unsentState(page), QString(), Patience);
        QCOMPARE(program.count("POST"), 1);
    }
};

QTEST_MAIN(TroubleGuiTest)
#include "troubleguitest.moc"
