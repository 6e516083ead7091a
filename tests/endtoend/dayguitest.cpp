#include "hands.h"
#include "program.h"
#include "strokes.h"

#include "models/cannedreply.h"
#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTextEdit>
#include <QUrl>

#include <algorithm>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// An agent's day in twelve steps, by keyboard, each of which is done when the service has it. What it costs
/// the hands is counted and printed; the sum is an operation count, not a time, and so may be asserted.
class DayGuiTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 Me = 90211; // an agent of the practice service
    static constexpr int Tickets = 120;
    static constexpr double MostSeconds = 31.0;

    [[nodiscard]] static QWidget *answerable(const Program &program)
    {
        QWidget *page = seenWidget(program.window(), u"ticketPage"_s);
        QWidget *box = seenWidget(page, u"replyBox"_s);
        const auto ready = [&] { return box && box->isEnabled() && seenWidget(page, u"actionCard"_s, 0); };
        return QTest::qWaitFor(ready, Patience) ? page : nullptr;
    }
    [[nodiscard]] static bool titled(const Program &program, const QString &title)
    {
        return QTest::qWaitFor(
            [&] {
                const auto labels = program.window()->findChildren<QLabel *>(u"pageTitle"_s);
                return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
                    return label->isVisible() && label->text().simplified() == title.simplified();
                });
            },
            Patience);
    }
    /// Another ticket that nothing else is taken for when ten letters of its title are typed.
    [[nodiscard]] static Record toldByTenLetters(const RecordTableModel &model, qint64 notThis)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const Record ticket = model.recordAt(row);
            const QString letters = ticket.title().left(10);
            const bool plain = std::all_of(letters.cbegin(), letters.cend(),
                                           [](QChar letter) { return letter.unicode() < 128; });
            const QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
            int alike = 0;
            for (int other = 0; other < model.rowCount(); ++other) {
                const QString title = model.recordAt(other).title();
                alike += std::all_of(words.cbegin(), words.cend(),
                                     [&title](const QString &word) {
                                         return title.contains(word, Qt::CaseInsensitive);
                                     })
                             ? 1
                             : 0;
            }
            if (ticket.id() != notThis && letters.size() == 10 && plain && alike == 1)
                return ticket;
        }
        return {};
    }
    /// What the button for an answer does along with it, as it was chosen on another day: another status.
    [[nodiscard]] static QString rememberAStatus(QWidget *page)
    {
        auto *button = seen<QAbstractButton>(page, u"sendAndButton"_s);
        auto *menu = button ? button->findChild<QMenu *>(u"sendAndMenu"_s) : nullptr;
        if (!menu)
            return {};
        menu->popup(button->mapToGlobal(QPoint()));
        bool within = false;
        QString chosen;
        for (QAction *action : menu->actions()) {
            if (action->isSeparator())
                within = action->text() == u"Status"_s;
            else if (within && !action->isChecked())
                chosen = action->text();
            if (!chosen.isEmpty()) {
                action->trigger();
                break;
            }
        }
        menu->hide();
        return chosen;
    }

private Q_SLOTS:
    void aDayInTwelveSteps()
    {
        Program program(sandbox::Options::Profile::Modern, Tickets);
        program.actAs(Me);
        QFile replies(program.folder() + u"/replies.json"_s);
        QVERIFY(replies.open(QIODevice::WriteOnly));
        replies.write(cannedReplyFile({{u"Thanks"_s, u"thx"_s, u"<p>Thank you, we are on it.</p>"_s}}));
        replies.close();
        const QString file = program.folder() + u"/steps.txt"_s;
        QFile steps(file);
        QVERIFY(steps.open(QIODevice::WriteOnly) && steps.write("1. Switch it off.") > 0);
        steps.close();
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        // Yesterday's run knows the agents, the customers and what else is chosen from.
        QTest::keyClick(program.window(), Qt::Key_2, Qt::ControlModifier);
        QTableView *customers = program.list(u"customerTable"_s);
        QVERIFY(customers);
        const QString caller = modelOf(customers)->recordAt(3).title();
        QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        program.quit();

        Strokes hands;
        hands.begin(u"1 start of shift"_s);
        hands.decide();
        hands.click();
        QVERIFY(program.startAgain());
        QTableView *table = program.tickets();
        QVERIFY(table);

        hands.begin(u"2 my queue"_s);
        hands.decide();
        hands.press(Qt::Key_M);
        QVERIFY(program.tickets());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(modelOf(table)->recordAt(row).integer(u"UserID"), Me);
        // What comes in stands in the list of all.
        QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), Tickets, Patience);
        int row = 0;
        while (row + 2 < Tickets && modelOf(table)->recordAt(row).integer(u"UserID") == Me)
            ++row;
        QVERIFY(pick(*table, modelOf(table)->idAt(row)));
        const Record first = modelOf(table)->recordAt(row);
        const Record old = toldByTenLetters(*modelOf(table), first.id());
        QVERIFY(!old.isNull());

        hands.begin(u"3 open the ticket"_s);
        hands.decide();
        hands.press(Qt::Key_Return);
        QVERIFY(titled(program, first.title()));
        QWidget *page = answerable(program);
        QVERIFY(page);

        hands.begin(u"4 the first entry that is new"_s);
        QVERIFY(seenWidget(page, u"actionCard"_s));

        hands.begin(u"5 take it"_s);
        hands.decide();
        hands.press(Qt::Key_I);
        const auto taken = program.request("PUT", u"tickets/%1"_s.arg(first.id()));
        QVERIFY2(taken.body.contains("<UserID>90211</UserID>"), taken.body.constData());

        hands.begin(u"6 who the customer is"_s);
        QVERIFY(seenWidget(page, u"customerCard"_s));

        hands.begin(u"7 find the similar case and open it"_s);
        hands.decide();
        hands.press(Qt::Key_S);
        auto *input = seen<QLineEdit>(program.window(), u"commandInput"_s);
        QVERIFY(takesFocus(input));
        hands.letters(old.title().left(10));
        hands.press(Qt::Key_Return);
        QVERIFY(becomesActive(program.window()));
        QVERIFY(titled(program, old.title()));
        QTest::keyClick(program.window(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(titled(program, first.title()));

        hands.begin(u"8 answer with a canned text and a file"_s);
        QVERIFY(takesFocus(seenWidget(page, u"actionCard"_s)));
        hands.decide();
        hands.press(Qt::Key_R);
        auto *text = seen<QTextEdit>(page, u"replyText"_s);
        QTRY_VERIFY(text && text->hasFocus());
        hands.decide();
        hands.letters(u";;thx"_s);
        QVERIFY(seenWidget(program.window(), u"replyPopup"_s));
        hands.press(Qt::Key_Return);
        QTRY_COMPARE(text->toPlainText().trimmed(), u"Thank you, we are on it."_s);
        auto *copied = new QMimeData;
        copied->setUrls({QUrl::fromLocalFile(file)});
        QGuiApplication::clipboard()->setMimeData(copied);
        hands.press(Qt::Key_V, Qt::ControlModifier);
        hands.decide();
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        const auto answer = program.request("POST", u"tickets/%1/actions"_s.arg(first.id()));
        QVERIFY2(answer.body.contains("Thank you, we are on it."), answer.body.constData());
        QVERIFY(answer.body.contains("<IsVisibleOnPortal>True</IsVisibleOnPortal>"));
        QTRY_VERIFY_WITH_TIMEOUT(sent(program, "steps.txt"), Patience);

        hands.begin(u"9 answer the next and set its status"_s);
        // Going to the next one is what step 3 has counted.
        QTest::keyClick(program.window(), Qt::Key_J);
        page = answerable(program);
        QVERIFY(page);
        const QString status = rememberAStatus(page);
        QVERIFY(!status.isEmpty());
        program.server().clearExchanges();
        QVERIFY(takesFocus(seenWidget(page, u"actionCard"_s)));
        hands.press(Qt::Key_R);
        text = seen<QTextEdit>(page, u"replyText"_s);
        QTRY_VERIFY(text && text->hasFocus());
        Strokes::compose(u"Please send us the serial number"_s);
        hands.decide();
        hands.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const auto along = program.request("PUT", u"tickets/"_s);
        QVERIFY2(along.body.contains("TicketStatusID"), along.body.constData());
        QVERIFY(program.count("POST") > 0);

        hands.begin(u"10 a new ticket from a call"_s);
        QVERIFY(becomesActive(program.window()));
        QVERIFY(takesFocus(seenWidget(page, u"actionCard"_s)));
        hands.decide();
        hands.press(Qt::Key_C);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(takesFocus(seen<QLineEdit>(editor, u"field_Name"_s)));
        Strokes::compose(u"The filler stops at noon"_s);
        program.server().clearExchanges();
        hands.decide();
        hands.press(Qt::Key_Tab);
        hands.letters(caller.left(4));
        hands.press(Qt::Key_Return);
        hands.decide();
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(isGone(u"ticketEditor"_s));
        const auto made = program.request("POST", u"tickets"_s);
        QVERIFY2(made.body.contains("The filler stops at noon"), made.body.constData());
        QVERIFY2(made.body.contains("<CustomerID>"), made.body.constData());

        hands.begin(u"11 hand twenty tickets over"_s);
        QVERIFY(becomesActive(program.window()));
        QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        auto *search = seen<QLineEdit>(program.window(), u"searchBox"_s);
        QVERIFY(search);
        table = program.tickets();
        QVERIFY(table);
        QVERIFY(takesFocus(table));
        program.server().clearExchanges();
        hands.decide();
        hands.press(Qt::Key_A, Qt::ControlModifier);
        hands.decide();
        hands.press(Qt::Key_A);
        auto *whom = seen<QLineEdit>(program.window(), u"assignInput"_s);
        QVERIFY(takesFocus(whom));
        auto *agents = seen<QListWidget>(program.window(), u"assignList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(agents->count() > 10, Patience);
        hands.letters(u"mar"_s);
        QCOMPARE(agents->currentItem()->text(), u"Mara Lind"_s);
        hands.press(Qt::Key_Return);
        QWidget *dialog = seenWindow(u"bulkDialog"_s);
        auto *dryRun = seen<QTableView>(dialog, u"dryRunTable"_s);
        QVERIFY(dryRun);
        QTRY_VERIFY_WITH_TIMEOUT(dryRun->model()->rowCount() >= 20, Patience);
        auto *go = seen<QAbstractButton>(dialog, u"bulkGo"_s);
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(program.count("PUT"), 0);
        QVERIFY(takesFocus(dryRun));
        hands.decide();
        hands.press(Qt::Key_Return);
        QVERIFY(isGone(u"bulkDialog"_s));

        hands.begin(u"12 end of shift: is all sent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)->text(),
                                  u"All sent"_s, 60'000);
        QVERIFY(program.count("PUT") >= 20);

        hands.print();
        QCOMPARE(hands.steps().size(), 12);
        QVERIFY2(hands.seconds() <= MostSeconds, qPrintable(QString::number(hands.seconds())));
    }

private:
    [[nodiscard]] static bool sent(Program &program, const QByteArray &name)
    {
        for (const auto &exchange : program.server().exchanges()) {
            if (exchange.verb == "POST" && exchange.body.contains(name))
                return true;
        }
        return false;
    }
};

QTEST_MAIN(DayGuiTest)
#include "dayguitest.moc"
