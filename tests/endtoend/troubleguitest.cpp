#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What a person sees when the server refuses, dawdles, breaks off or is gone, and that nothing typed is
/// lost.
class TroubleGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    static RecordTableModel *modelOf(QTableView *table)
    {
        return qobject_cast<RecordTableModel *>(table->model());
    }
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

private Q_SLOTS:
    void everyRefusalIsExplainedAndTheTextStays_data()
    {
        QTest::addColumn<Profile>("profile");
        QTest::addColumn<int>("status");
        for (const int status :
             {300, 304, 306, 400, 401, 403, 404, 405, 406, 411, 429, 500, 501, 502, 503, 504})
            QTest::addRow("%d of 2018", status) << Profile::Y2018 << status;
        for (const int status : {306, 401, 403, 500, 503})
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
        program.server().setFaults({});
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QVERIFY(program.request("PUT", u"tickets/"_s).body.contains("Typed with care"));
    }

    void aLostAnswerIsLookedUpInsteadOfSentAgain_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("happened");
        QTest::newRow("cut after it was done") << u"drop-after:PUT"_s << true;
        QTest::newRow("cut before it was done") << u"drop-before:PUT"_s << false;
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
        QAbstractButton *look = buttonWithText(editor, u"Look Whether It Was Saved"_s);
        QVERIFY(look);
        program.server().setFaults({});
        QVERIFY(press(look));
        if (!happened) {
            QTRY_VERIFY(messageIn(editor).contains(u"not saved"));
            QVERIFY(save(editor));
        }
        QVERIFY(isGone(u"ticketEditor"_s));
        QCOMPARE(program.count("PUT"), happened ? 1 : 2);
    }

    void aSlowSaveCanBeStoppedAndTheTextStays()
    {
        Program program(Profile::Modern, 4);
        QVERIFY(program.start());
        QWidget *editor = editorWithText(program, u"Patience"_s);
        QVERIFY(editor);
        program.server().setFaults({u"delay=6000:PUT"_s});
        QVERIFY(save(editor));
        auto *name = seen<QLineEdit>(editor, u"field_Name"_s);
        QTRY_VERIFY(!name->isEnabled());
        auto *stop = seen<QAbstractButton>(editor, u"cancelButton"_s);
        QVERIFY(press(stop));
        QTRY_VERIFY(name->isEnabled());
        QCOMPARE(name->text(), u"Patience"_s);
        QVERIFY(seenWindow(u"ticketEditor"_s));
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
        QVERIFY(!messageIn(editor, 40'000).isEmpty());
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Through the storm"_s);
        QVERIFY(program.server().start());
        QVERIFY(save(editor));
        QVERIFY(isGone(u"ticketEditor"_s));
        QCOMPARE(program.request("PUT", u"tickets/"_s).status, 200);
    }

    void aRefusedReplyStaysInItsBox()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets && pick(*tickets, modelOf(tickets)->idAt(0)));
        QTest::keyClick(tickets, Qt::Key_Return);
        QWidget *box = seenWidget(program.window(), u"replyBox"_s);
        QVERIFY(box);
        QTRY_VERIFY(box->isEnabled());
        auto *text = seen<QPlainTextEdit>(box, u"replyText"_s);
        QVERIFY(type(text, u"A long answer"_s));
        program.server().setFaults({u"status=500:POST"_s});
        QVERIFY(press(seen<QAbstractButton>(box, u"sendButton"_s)));
        QVERIFY(!messageIn(box).isEmpty());
        QCOMPARE(text->toPlainText(), u"A long answer"_s);
        program.server().setFaults({});
        QVERIFY(press(seen<QAbstractButton>(box, u"sendButton"_s)));
        QTRY_COMPARE(text->toPlainText(), QString());
    }
};

QTEST_MAIN(TroubleGuiTest)
#include "troubleguitest.moc"
