#include "window/budgetstatus.h"
#include "settings/keys.h"
#include "settings/settingsdialog.h"
#include "shelldesk.h"
#include "window/budgetdetails.h"
#include "window/mainwindow.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The budget as people see it: in the status bar, in its dialog, in the settings. The clock is moved by
/// hand.
class BudgetStatusTest : public QObject
{
    Q_OBJECT

    QDateTime m_now;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<QMainWindow> m_window;
    BudgetStatus *m_status = nullptr;

    [[nodiscard]] QDialog *details() const
    {
        auto *dialog = m_window->findChild<QDialog *>(u"requestBudgetDetails"_s);
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    [[nodiscard]] QString sentence(const QString &name) const
    {
        return details()->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QTableWidget *table() const { return details()->findChild<QTableWidget *>(); }
    [[nodiscard]] bool counts() const { return m_status->findChild<QTimer *>()->isActive(); }
    void send(Purpose purpose, int times) const
    {
        for (int i = 0; i < times; ++i)
            m_budget->noteSent(purpose);
    }

private Q_SLOTS:
    // Times without seconds, numbers in groups.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_now = QDateTime(QDate(2015, 7, 30), QTime(12, 0), Qt::UTC);
        m_budget = std::make_unique<RequestBudget>([this] { return m_now; });
        m_window = std::make_unique<QMainWindow>();
        m_window->setCentralWidget(new QLineEdit);
        m_window->centralWidget()->setFocus();
        m_status = new BudgetStatus(*m_budget, m_window.get());
        m_window->statusBar()->addPermanentWidget(m_status);
        m_window->resize(800, 200);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_budget.reset();
    }

    void theStatusSaysWhatIsUsedAndByWhom()
    {
        QCOMPARE(m_status->objectName(), u"requestBudget"_s);
        QCOMPARE(m_status->accessibleName(), u"Request budget"_s);
        send(Purpose::Open, 3);
        QCOMPARE(m_status->text(), u"3 of 5,000 requests"_s);
        send(Purpose::List, 8);
        m_budget->noteLimitHit(true, 100);
        m_now = m_now.addSecs(6 * 3600);
        m_budget->noteAccepted(m_now);
        QCOMPARE(m_status->text(), u"10 of 100 requests, about 67 by others"_s);
        QVERIFY(m_status->accessibleDescription().startsWith(m_status->text()));
        QVERIFY(m_status->toolTip().contains(u"Lists: 7"_s));
        QVERIFY(m_status->toolTip().contains(u"Others: about 67"_s));
    }

    void aHoldIsCountedDownAndOnlyAHoldIs()
    {
        QVERIFY(!counts());
        send(Purpose::Open, 1);
        QVERIFY(!counts());
        m_budget->noteLimitHit(false, 0);
        QCOMPARE(m_status->text(), u"0 of 5,000 requests, reading on hold, goes on in 1:00"_s);
        QVERIFY(counts());
        m_now = m_now.addSecs(18);
        QTRY_COMPARE(m_status->text(), u"0 of 5,000 requests, reading on hold, goes on in 0:42"_s);
        m_now = m_now.addMSecs(41'001);
        QTRY_COMPARE(m_status->text(), u"0 of 5,000 requests, reading on hold, goes on in 0:01"_s);
        m_now = m_now.addMSecs(999);
        QTRY_COMPARE(m_status->text(), u"0 of 5,000 requests"_s);
        QVERIFY(!counts());
    }

    void aHoldThatTheServerLiftsStopsTheCountdown()
    {
        m_budget->noteLimitHit(true, 50);
        QCOMPARE(m_status->text(), u"0 of 50 requests, reading on hold, goes on in 60:00"_s);
        m_now = m_now.addSecs(1);
        m_budget->noteAccepted(m_now);
        QCOMPARE(m_status->text(), u"0 of 50 requests, about 49 by others"_s);
        QVERIFY(!counts());
    }

    void aClickOpensTheDetailsAndLeavesTheFocus()
    {
        QTest::mouseClick(m_status, Qt::RightButton);
        QVERIFY(!details());
        QTest::mouseClick(m_status, Qt::LeftButton);
        QVERIFY(details());
        QVERIFY(!details()->isModal());
        QCOMPARE(details()->windowTitle(), u"Requests"_s);
        QCOMPARE(m_window->focusWidget(), m_window->centralWidget());
    }

    void aPressThatIsDraggedAwayOpensNothing()
    {
        QTest::mousePress(m_status, Qt::LeftButton);
        QTest::mouseRelease(m_status, Qt::LeftButton, {}, QPoint(-20, -20));
        QVERIFY(!details());
    }

    void keysOpenTheDetails_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Space") << Qt::Key_Space;
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
    }
    void keysOpenTheDetails()
    {
        QFETCH(Qt::Key, key);
        QTest::keyClick(m_window->centralWidget(), Qt::Key_Tab);
        QTRY_VERIFY(m_status->hasFocus());
        QTest::keyClick(m_status, Qt::Key_A);
        QVERIFY(!details());
        QTest::keyClick(m_status, key);
        QVERIFY(details());
        QVERIFY(QTest::qWaitForWindowActive(details()));
        QTest::keyClick(details(), Qt::Key_Escape);
        QTRY_VERIFY(!details());
        QTRY_VERIFY(m_status->hasFocus());
    }

    void thereIsOneDialogOnly()
    {
        m_status->showDetails();
        m_status->showDetails();
        QCOMPARE(m_window->findChildren<BudgetDetails *>().size(), 1);
    }

    void theTableCountsByPurposeAndHour()
    {
        send(Purpose::Write, 2);
        m_now = m_now.addSecs(5400);
        send(Purpose::List, 3);
        m_status->showDetails();
        QCOMPARE(table()->accessibleName(), u"Requests by hour and purpose"_s);
        QCOMPARE(table()->rowCount(), 25);
        QStringList titles;
        for (int column = 0; column < table()->columnCount(); ++column)
            titles.append(table()->horizontalHeaderItem(column)->text());
        QCOMPARE(titles, (QStringList{u"Saving"_s, u"Opening"_s, u"Lists"_s, u"Choices"_s, u"Refreshing"_s,
                                      u"Filling in"_s, u"All"_s}));
        const auto row = [this](int index) {
            QStringList cells{table()->verticalHeaderItem(index)->text()};
            for (int column = 0; column < table()->columnCount(); ++column)
                cells.append(table()->item(index, column)->text());
            return cells.join(u' ');
        };
        QCOMPARE(row(0), u"24 hours 2 0 3 0 0 0 5"_s);
        QCOMPARE(row(1), u"12:30 – 13:30 0 0 3 0 0 0 3"_s);
        QCOMPARE(row(2), u"11:30 – 12:30 2 0 0 0 0 0 2"_s);
        // It follows what is sent, and the clock.
        send(Purpose::Refresh, 1);
        QCOMPARE(row(0), u"24 hours 2 0 3 0 1 0 6"_s);
        m_now = m_now.addSecs(3600);
        QTRY_COMPARE(row(1), u"13:30 – 14:30 0 0 0 0 0 0 0"_s);
        QCOMPARE(row(3), u"11:30 – 12:30 2 0 0 0 0 0 2"_s);
    }

    void theDialogSaysLimitsOthersAndWhatIsHeldBack()
    {
        m_budget->setLimits(1000, 200);
        send(Purpose::Open, 4);
        m_status->showDetails();
        QCOMPARE(
            sentence(u"budgetUse"_s),
            u"This client made 4 of 1,000 requests in the last 24 hours, and 4 of 200 in the last minute."_s);
        QVERIFY(sentence(u"budgetOthers"_s).contains(u"is not known"_s));
        QCOMPARE(sentence(u"budgetHold"_s), u"Nothing is on hold."_s);
        QCOMPARE(sentence(u"budgetReserve"_s),
                 u"The last 50 requests of a day are held back for saving and opening: lists stop at 950, "
                 "refreshing at 900, filling in at 750."_s);
        m_budget->setShare(40);
        QVERIFY(sentence(u"budgetReserve"_s).contains(u"lists stop at 380"_s));
        QVERIFY(sentence(u"budgetReserve"_s).contains(u"keeps to 40 percent"_s));
        send(Purpose::Open, 1);
        m_budget->noteLimitHit(true, 0);
        QCOMPARE(sentence(u"budgetOthers"_s),
                 u"Others used about 996, reckoned from 12:00, when all together had reached the limit."_s);
        QVERIFY(sentence(u"budgetHold"_s).contains(u"goes on in 60:00. Saving is still tried."_s));
        m_now = m_now.addSecs(60);
        QTRY_VERIFY(sentence(u"budgetHold"_s).contains(u"goes on in 59:00"_s));
    }

    void aFullMinuteAndASpentShareAreToldApart()
    {
        m_budget->setLimits(100, 200);
        m_status->showDetails();
        m_budget->noteLimitHit(false, 0);
        QCOMPARE(sentence(u"budgetHold"_s),
                 u"The organization's limit is reached: reading and saving are on hold and go on in 1:00."_s);
        m_now = m_now.addSecs(60);
        send(Purpose::Open, 95);
        QCOMPARE(sentence(u"budgetHold"_s),
                 u"Lists wait until 12:01, to keep what is left for saving and opening."_s);
    }

    void theMainWindowOffersTheDialogInItsMenu()
    {
        ShellDesk desk;
        MainWindow window(desk.desk);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QAction *entry = nullptr;
        for (const QAction *menu : window.menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (QString(action->text()).remove(u'&') == u"Requests…")
                    entry = action;
            }
        }
        QVERIFY(entry);
        entry->trigger();
        QVERIFY(window.findChild<BudgetDetails *>()->isVisible());
        QVERIFY(window.findChild<QLabel *>(u"requestBudget"_s));
    }

    void theShareIsSetInTheSettings()
    {
        ShellDesk desk;
        auto *dialog = new SettingsDialog(desk.desk, m_window.get());
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        dialog->open();
        auto *box = dialog->findChild<QSpinBox *>(u"shareBox"_s);
        QVERIFY(box->isVisible());
        QCOMPARE(box->accessibleName(), u"Share for this client"_s);
        QCOMPARE(box->text(), u"100%"_s);
        QCOMPARE(box->minimum(), 1);
        typeInto(box, u"35"_s);
        QVERIFY(press(*dialog, u"OK"_s));
        QCOMPARE(desk.settings.get(keys::RequestsShare), 35);
    }
};

QTEST_MAIN(BudgetStatusTest)
#include "budgetstatustest.moc"
