#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QStatusBar>
#include <QTableView>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What is done many times a day, by one key.
class KeysGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    /// Mara Lind, of the practice service.
    static constexpr qint64 Me = 90210;
    static constexpr qint64 Billing = 414;

    [[nodiscard]] static bool startAs(Program &program, qint64 me)
    {
        program.actAs(me);
        return program.start();
    }
    [[nodiscard]] static QLineEdit *whom(const Program &program)
    {
        QTest::keyClick(program.tickets(), Qt::Key_A);
        auto *input = seen<QLineEdit>(program.window(), u"assignInput"_s);
        return takesFocus(input) ? input : nullptr;
    }
    /// Presses Enter there.
    [[nodiscard]] static bool enter(QLineEdit *input)
    {
        if (!takesFocus(input))
            return false;
        QTest::keyClick(input, Qt::Key_Return);
        return true;
    }
    /// A ticket that somebody else has, of another group than this.
    [[nodiscard]] static Record foreign(const QTableView &tickets, qint64 notOf = 0)
    {
        const auto *model = modelOf(&tickets);
        for (int row = 0; row < model->rowCount(); ++row) {
            const Record ticket = model->recordAt(row);
            if (ticket.integer(u"UserID") != Me && ticket.integer(u"GroupID") != notOf)
                return ticket;
        }
        return {};
    }

private Q_SLOTS:
    void oneKeyTakesATicketAndItCanBeGivenBack_data() { bothProfiles(); }
    void oneKeyTakesATicketAndItCanBeGivenBack()
    {
        QFETCH(Profile, profile);
        Program program(profile, 30);
        QVERIFY(startAs(program, Me));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const Record wanted = foreign(*tickets);
        QVERIFY(pick(*tickets, wanted.id()));
        QTest::keyClick(tickets, Qt::Key_I);
        const auto put = program.request("PUT", u"tickets/%1"_s.arg(wanted.id()));
        QVERIFY2(put.body.contains("<UserID>90210</UserID>"), put.body.constData());
        QVERIFY(!put.body.contains("Name>"));
        QTRY_COMPARE_WITH_TIMEOUT(cell(*tickets, wanted.id(), u"UserName"_s), u"Mara Lind"_s, Patience);
        QTest::keyClick(tickets, Qt::Key_I);
        QCOMPARE(program.count("PUT"), 1);
        QVERIFY(seenWidget(program.window(), u"savedNotice"_s));
        QTest::keyClick(tickets, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(cell(*tickets, wanted.id(), u"UserName"_s), wanted.text(u"UserName"),
                                  Patience);
    }

    void whoeverIsUnknownIsAskedToSayWhoTheyAre()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(startAs(program, 0));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QVERIFY(pick(*tickets, foreign(*tickets).id()));
        QTest::keyClick(tickets, Qt::Key_I);
        QCOMPARE(messageIn(program.window()), u"Ticketeer does not know which agent you are."_s);
        QCOMPARE(program.count("PUT"), 0);
    }

    void aTicketGoesToWhomeverAFewLettersMean()
    {
        Program program(Profile::Modern, 30);
        QVERIFY(startAs(program, Me));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const Record wanted = foreign(*tickets, Billing);
        QVERIFY(pick(*tickets, wanted.id()));
        QLineEdit *input = whom(program);
        QVERIFY(input);
        auto *list = seen<QListWidget>(program.window(), u"assignList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->count() > 10, Patience);
        // The user first, nobody last, and none who is not there any more.
        QCOMPARE(list->item(0)->text(), u"Mara Lind"_s);
        QCOMPARE(list->item(list->count() - 1)->text(), u"Nobody"_s);
        QTest::keyClicks(input, u"bill"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->currentItem()->text(), u"Billing"_s, Patience);
        QVERIFY(enter(input));
        QVERIFY(isGone(u"assign"_s));
        const auto put = program.request("PUT", u"tickets/%1"_s.arg(wanted.id()));
        QVERIFY2(put.body.contains("<GroupID>414</GroupID>"),
                 qPrintable(QString::fromUtf8(put.verb + " " + put.path.toUtf8() + put.body)));
        QTRY_COMPARE_WITH_TIMEOUT(cell(*tickets, wanted.id(), u"GroupName"_s), u"Billing"_s, Patience);
    }

    void lettersThatMeanNobodySaySoAndChangeNothing()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(startAs(program, Me));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QVERIFY(pick(*tickets, foreign(*tickets).id()));
        QLineEdit *input = whom(program);
        QVERIFY(input);
        QTest::keyClicks(input, u"xyzzy"_s);
        auto *list = seen<QListWidget>(program.window(), u"assignList"_s);
        QCOMPARE(list->count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(list->item(0)->text(), u"No agent and no group of this name"_s, Patience);
        QVERIFY(enter(input));
        QVERIFY(seenWindow(u"assign"_s));
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(isGone(u"assign"_s));
        QCOMPARE(program.count("PUT"), 0);
    }

    void severalAreHandedOverAfterALookAtWhatWouldHappen()
    {
        Program program(Profile::Y2018, 12);
        QVERIFY(startAs(program, Me));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE_WITH_TIMEOUT(tickets->model()->rowCount(), 12, Patience);
        tickets->setFocus();
        QTest::keyClick(tickets, Qt::Key_A, Qt::ControlModifier);
        QLineEdit *input = whom(program);
        QVERIFY(input);
        auto *list = seen<QListWidget>(program.window(), u"assignList"_s);
        QTest::keyClicks(input, u"tom"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->currentItem()->text(), u"Tom Okafor"_s, Patience);
        QVERIFY(enter(input));
        QWidget *dialog = seenWindow(u"bulkDialog"_s);
        QVERIFY(dialog);
        auto *dryRun = seen<QTableView>(dialog, u"dryRunTable"_s);
        QVERIFY(dryRun);
        QTRY_COMPARE_WITH_TIMEOUT(dryRun->model()->rowCount(), 12, Patience);
        QCOMPARE(program.count("PUT"), 0);
        QVERIFY(!dialog->findChild<QWidget *>(u"bulkBack"_s)->isVisible());
        auto *go = seen<QAbstractButton>(dialog, u"bulkGo"_s);
        QTRY_VERIFY(go->isEnabled());
        QTest::keyClick(dryRun, Qt::Key_Return);
        QVERIFY(isGone(u"bulkDialog"_s));
        const auto *model = modelOf(tickets);
        for (int row = 0; row < 12; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(model->recordAt(row).text(u"UserName"), u"Tom Okafor"_s, 60'000);
    }

    void pagesAreTurnedInTheOrderOfTheList()
    {
        Program program(Profile::Modern, 6);
        QVERIFY(startAs(program, Me));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE_WITH_TIMEOUT(tickets->model()->rowCount(), 6, Patience);
        const auto *model = modelOf(tickets);
        const auto shows = [&program](const QString &title) {
            const auto pages = program.window()->findChildren<QWidget *>(u"ticketPage"_s);
            const auto *label = seen<QLabel>(program.window(), u"pageTitle"_s);
            return pages.size() == 1 && label && label->text().simplified() == title.simplified();
        };
        QVERIFY(pick(*tickets, model->idAt(0)));
        QTest::keyClick(tickets, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shows(model->recordAt(0).title()), Patience);
        QTest::keyClick(program.window(), Qt::Key_J);
        QTRY_VERIFY_WITH_TIMEOUT(shows(model->recordAt(1).title()), Patience);
        QTest::keyClick(program.window(), Qt::Key_J);
        QTRY_VERIFY_WITH_TIMEOUT(shows(model->recordAt(2).title()), Patience);
        QTest::keyClick(program.window(), Qt::Key_K);
        QTest::keyClick(program.window(), Qt::Key_K);
        QTRY_VERIFY_WITH_TIMEOUT(shows(model->recordAt(0).title()), Patience);
        QTest::keyClick(program.window(), Qt::Key_K);
        QVERIFY(shows(model->recordAt(0).title()));
        QCOMPARE(qobject_cast<QMainWindow *>(program.window())->statusBar()->currentMessage(),
                 u"This was the first one of the list."_s);
    }

    void lettersInATextAreLetters()
    {
        Program program(Profile::Y2018, 3);
        QVERIFY(startAs(program, Me));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        auto *search = seen<QLineEdit>(program.window(), u"searchBox"_s);
        QVERIFY(search);
        QVERIFY(pick(*tickets, foreign(*tickets).id()));
        QTest::keyClick(tickets, Qt::Key_Slash);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"ijack"_s);
        QCOMPARE(search->text(), u"ijack"_s);
        QVERIFY(!seenWindow(u"assign"_s, 0));
        QCOMPARE(program.count("PUT"), 0);
    }

    void oneKeyBeginsATicket()
    {
        Program program(Profile::Y2018, 3);
        QVERIFY(startAs(program, Me));
        QVERIFY(program.tickets());
        QTest::keyClick(program.tickets(), Qt::Key_C);
        QVERIFY(seenWindow(u"ticketEditor"_s));
    }
};

QTEST_MAIN(KeysGuiTest)
#include "keysguitest.moc"
