#include "bulkhands.h"
#include "hands.h"
#include "program.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What was typed and not sent about a ticket that a colleague gives to somebody else meanwhile.
class ColleaguesGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    static constexpr qint64 Mara = 90210;
    static constexpr qint64 Billing = 414;

    [[nodiscard]] static Record someoneElses(QTableView *tickets)
    {
        const RecordTableModel *model = modelOf(tickets);
        for (int row = 0; row < model->rowCount(); ++row) {
            const Record ticket = model->recordAt(row);
            if (ticket.integer(u"UserID") != Mara && ticket.integer(u"GroupID") != Billing)
                return ticket;
        }
        return {};
    }
    [[nodiscard]] static bool giveAway(Program &program, qint64 ticket)
    {
        return program.server().execute(u"UPDATE Tickets SET UserID = %1, GroupID = %2, "
                                        "DateModified = '2031-01-01 00:00:00' WHERE TicketID = %3"_s.arg(Mara)
                                            .arg(Billing)
                                            .arg(ticket));
    }
    [[nodiscard]] static QWidget *edit(const Program &program, qint64 ticket)
    {
        QTableView *tickets = program.tickets();
        if (!tickets || !pick(*tickets, ticket))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_E, Qt::ControlModifier);
        return seenWindow(u"ticketEditor"_s);
    }
    [[nodiscard]] static bool keepAsDraft(QWidget *editor, QWidget *window)
    {
        QTest::keyClick(editor, Qt::Key_Escape);
        auto *question = seen<QMessageBox>(editor, u"discardQuestion"_s);
        if (!question || !press(question->defaultButton()) || !isGone(u"ticketEditor"_s))
            return false;
        // Without a window manager nobody makes the window below the closed one the active one.
        window->activateWindow();
        return QTest::qWaitForWindowActive(window);
    }
    [[nodiscard]] static QWidget *openTicket(const Program &program, qint64 id)
    {
        QTableView *tickets = program.tickets();
        if (!tickets || !pick(*tickets, id))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        return seenWidget(program.window(), u"ticketPage"_s);
    }

private Q_SLOTS:
    void draftsAreKeptWhenTheTicketGetsAnotherOwner_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("while the program runs") << false;
        QTest::newRow("while it does not") << true;
    }
    void draftsAreKeptWhenTheTicketGetsAnotherOwner()
    {
        QFETCH(bool, restarted);
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const qint64 id = someoneElses(tickets).id();
        QVERIFY(id);
        QWidget *editor = edit(program, id);
        QVERIFY(editor && type(seen<QLineEdit>(editor, u"field_Name"_s), u"Half a title"_s));
        QVERIFY(keepAsDraft(editor, program.window()));
        QWidget *page = openTicket(program, id);
        QVERIFY(page && type(seen<QTextEdit>(page, u"replyText"_s), u"Half an answer"_s));

        if (restarted)
            program.quit();
        QVERIFY(giveAway(program, id));
        if (restarted)
            QVERIFY(program.startAgain());
        else
            QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        tickets = program.tickets();
        QVERIFY(tickets);
        QTest::keyClick(program.window(), Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*tickets, id, u"UserName"_s), u"Mara Lind"_s, Patience);

        // The draft of the ticket says what the colleague did, and shows both.
        editor = edit(program, id);
        QVERIFY(editor);
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Half a title"_s);
        const QString said = seen<QLabel>(editor, u"draftText"_s)->text();
        QVERIFY2(said.contains(u"Changed meanwhile"_s) && said.contains(u"Assigned to"_s) &&
                     said.contains(u"Group"_s),
                 qPrintable(said));
        auto *owner = seen<QComboBox>(editor, u"field_UserID"_s);
        QVERIFY(owner);
        QTRY_COMPARE(owner->currentText(), u"Mara Lind"_s);
        // What is saved is what was typed, and nothing of what the colleague decided.
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        const QByteArray put = program.request("PUT", u"tickets/%1"_s.arg(id)).body;
        QVERIFY2(put.contains("<Name>Half a title</Name>"), put.constData());
        QVERIFY2(!put.contains("UserID") && !put.contains("GroupID"), put.constData());
        QTRY_COMPARE_WITH_TIMEOUT(cell(*tickets, id, u"Name"_s), u"Half a title"_s, Patience);
        QCOMPARE(cell(*tickets, id, u"UserName"_s), u"Mara Lind"_s);
        // And the answer is where it was.
        page = openTicket(program, id);
        QVERIFY(page);
        QTRY_COMPARE(seen<QTextEdit>(page, u"replyText"_s)->toPlainText(), u"Half an answer"_s);
        QVERIFY(seen<QAbstractButton>(page, u"sendButton"_s)->isEnabled());
    }
};

QTEST_MAIN(ColleaguesGuiTest)
#include "colleaguesguitest.moc"
