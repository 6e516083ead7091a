#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTranslator>
#include <QTreeWidget>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The main window itself: menus, keys, places, palette.
class WindowGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    static QChar mnemonicOf(const QString &text)
    {
        const QString single = QString(text).replace(u"&&"_s, QString());
        const qsizetype at = single.indexOf(u'&');
        return at < 0 || at + 1 >= single.size() ? QChar() : single[at + 1].toLower();
    }
    /// What of a menu cannot be reached or told apart, in words.
    static QStringList faultsOf(const QMenu &menu)
    {
        QStringList faults;
        QSet<QChar> taken;
        for (const QAction *action : menu.actions()) {
            if (action->isSeparator())
                continue;
            const QChar key = mnemonicOf(action->text());
            if (key.isNull())
                faults.append(u"%1: no mnemonic in “%2”"_s.arg(menu.title(), action->text()));
            else if (taken.contains(key))
                faults.append(u"%1: %2 twice, “%3”"_s.arg(menu.title(), key, action->text()));
            taken.insert(key);
            if (action->menu())
                faults += faultsOf(*action->menu());
        }
        return faults;
    }
    /// Opens the palette with Ctrl and this key.
    [[nodiscard]] static QLineEdit *palette(const Program &program, Qt::Key key)
    {
        if (!becomesActive(program.window()))
            return nullptr;
        QTest::keyClick(program.window(), key, Qt::ControlModifier);
        auto *input = seen<QLineEdit>(program.window(), u"commandInput"_s);
        return takesFocus(input) ? input : nullptr;
    }
    static QMenuBar *menusOf(const Program &program)
    {
        return qobject_cast<QMainWindow *>(program.window())->menuBar();
    }

private Q_SLOTS:
    void everyMenuEntryHasAMnemonicOfItsOwn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }
    void everyMenuEntryHasAMnemonicOfItsOwn()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/ticketeer_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&translator);
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QStringList faults;
        QSet<QChar> bar;
        for (const QAction *action : menusOf(program)->actions()) {
            const QChar key = mnemonicOf(action->text());
            if (key.isNull() || bar.contains(key))
                faults.append(u"menu bar: “%1”"_s.arg(action->text()));
            bar.insert(key);
            faults += faultsOf(*action->menu());
        }
        QCOMPARE(faults, QStringList());
    }

    void noShortcutMeansTwoThings()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QHash<QString, QAction *> taken;
        for (const QAction *top : menusOf(program)->actions()) {
            for (QAction *action : top->menu()->actions()) {
                for (const QKeySequence &keys : action->shortcuts()) {
                    QVERIFY2(!taken.contains(keys.toString()), qPrintable(keys.toString()));
                    taken.insert(keys.toString(), action);
                }
            }
        }
        QVERIFY(taken.size() > 15);
    }

    void menusOpenByKeyAndOfferOnlyWhatCanBeDone()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.startUnknown());
        QVERIFY(seenWindow(u"signInDialog"_s));
        // Not signed in: nothing to make, nothing to refresh.
        for (const QAction *top : menusOf(program)->actions()) {
            for (const QAction *action : top->menu()->actions()) {
                if (action->shortcut() == QKeySequence(QKeySequence::New) ||
                    action->shortcut() == QKeySequence(Qt::Key_F5))
                    QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            }
        }
    }

    void thePaletteGoesAwayByEscape()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QLineEdit *input = palette(program, Qt::Key_K);
        QVERIFY(input);
        QTest::keyClick(input, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!program.window()->findChild<QLineEdit *>(u"commandInput"_s), Patience);
    }

    void thePaletteRunsACommand()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QLineEdit *input = palette(program, Qt::Key_K);
        QVERIFY(input);
        QTest::keyClicks(input, u"settings"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(seenWindow(u"settingsDialog"_s));
        QVERIFY(isGone(u"commandPalette"_s));
    }

    void theShareSetInTheSettingsHoldsAtOnce()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QLineEdit *input = palette(program, Qt::Key_K);
        QVERIFY(input);
        QTest::keyClicks(input, u"settings"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QWidget *settings = seenWindow(u"settingsDialog"_s);
        QVERIFY(settings);
        settings->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *share = seen<QSpinBox>(settings, u"shareBox"_s);
        QVERIFY(share);
        share->setValue(40);
        QVERIFY(press(buttonWithText(settings, u"OK"_s)));
        QTest::mouseClick(seenWidget(program.window(), u"requestBudget"_s), Qt::LeftButton);
        QWidget *details = seenWindow(u"requestBudgetDetails"_s);
        QVERIFY(details);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(details, u"budgetReserve"_s)->text().contains(u"40 percent"_s),
                                 Patience);
    }

    void thePaletteGoesToATicketByItsNumber()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const Record wanted = qobject_cast<RecordTableModel *>(tickets->model())->recordAt(7);
        QLineEdit *input = palette(program, Qt::Key_L);
        QVERIFY(input);
        QTest::keyClicks(input, QString::number(wanted.integer(u"TicketNumber")));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(seenWidget(program.window(), u"ticketPage"_s));
        auto *title = seen<QLabel>(program.window(), u"pageTitle"_s);
        QVERIFY(title);
        QTRY_COMPARE_WITH_TIMEOUT(title->text().simplified(), wanted.title().simplified(), Patience);
    }

    void aTicketThatIsNotThereIsSaidUntilAnotherIsOpened()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const Record known = qobject_cast<RecordTableModel *>(tickets->model())->recordAt(3);
        const auto go = [&program](qint64 number) {
            QLineEdit *input = palette(program, Qt::Key_L);
            if (!input)
                return false;
            QTest::keyClicks(input, QString::number(number));
            QTest::keyClick(input, Qt::Key_Return);
            return true;
        };
        MessageBar &bar = qobject_cast<MainWindow *>(program.window())->messages();
        QVERIFY(go(987'654));
        QTRY_VERIFY_WITH_TIMEOUT(bar.isVisible(), Patience);
        QVERIFY2(bar.text().contains(QLocale().toString(987'654)) || bar.text().contains(u"987654"),
                 qPrintable(bar.text()));
        QVERIFY(go(known.integer(u"TicketNumber")));
        QVERIFY(seenWidget(program.window(), u"ticketPage"_s));
        QTRY_VERIFY(!bar.isVisible());
    }

    void aListIsMadeWhenItIsFirstWantedAndOnlyOnce()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QVERIFY(!program.window()->findChild<QWidget *>(u"customersPage"_s));
        QTest::keyClick(program.window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(program.list(u"customerTable"_s));
        QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(program.tickets());
        QTest::keyClick(program.window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(program.list(u"customerTable"_s));
        QCOMPARE(program.window()->findChildren<QWidget *>(u"customersPage"_s).size(), 1);
        QVERIFY(!program.window()->findChild<QWidget *>(u"productsPage"_s));
    }

    void placesNarrowTheListAndCount()
    {
        Program program(Profile::Y2018, 200);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        auto *places = seen<QTreeWidget>(program.window(), u"placesTree"_s);
        QVERIFY(places);
        QTreeWidgetItem *all = places->topLevelItem(0);
        QTRY_COMPARE_WITH_TIMEOUT(all->text(1), QLocale().toString(200), Patience);
        for (int index = 0; index < all->childCount(); ++index) {
            QTreeWidgetItem *place = all->child(index);
            places->setCurrentItem(place);
            const QString count = place->text(1);
            QTRY_COMPARE_WITH_TIMEOUT(tickets->model()->rowCount(),
                                      count.isEmpty() ? 0 : QLocale().toInt(count), Patience);
        }
    }

    void whatIsCopiedIsWhatTheRowSays()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const auto *model = qobject_cast<RecordTableModel *>(tickets->model());
        const Record wanted = model->recordAt(2);
        QVERIFY(pick(*tickets, wanted.id()));
        QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), wanted.text(u"TicketNumber"));
        QTest::keyClick(program.window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"tickets/"_s + wanted.text(u"TicketNumber"));
    }

    void closingAPageKeepsWhatWasWrittenThere()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const qint64 id = qobject_cast<RecordTableModel *>(tickets->model())->idAt(0);
        QVERIFY(pick(*tickets, id));
        QTest::keyClick(tickets, Qt::Key_Return);
        QWidget *page = seenWidget(program.window(), u"ticketPage"_s);
        QVERIFY(page);
        auto *text = seen<QTextEdit>(page, u"replyText"_s);
        QVERIFY(text);
        QVERIFY(type(text, u"Do not lose me"_s));
        QTest::keyClick(program.window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!program.window()->findChild<QWidget *>(u"ticketPage"_s));
        QVERIFY(pick(*tickets, id));
        QTest::keyClick(tickets, Qt::Key_Return);
        page = seenWidget(program.window(), u"ticketPage"_s);
        QVERIFY(page);
        QCOMPARE(seen<QTextEdit>(page, u"replyText"_s)->toPlainText(), u"Do not lose me"_s);
    }
};

QTEST_MAIN(WindowGuiTest)
#include "windowguitest.moc"
