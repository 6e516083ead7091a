#include "shots.h"

#include "commandline.h"
#include "composition.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "signin/signindialog.h"
#include "sync/job.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QItemSelection>
#include <QKeySequence>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Shows every window on the practice service and keeps a picture of it; fails when a window stays empty.
class ScreenshotsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    test::Shots m_shots;
    std::unique_ptr<Composition> m_composition;

    template <typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top->objectName() == name)
                return qobject_cast<W *>(top);
            if (auto *found = top->findChild<W *>(name))
                return found;
        }
        return nullptr;
    }
    void keep(QWidget *widget, const QString &name) { QVERIFY(m_shots.keep(widget, name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shots.begin());
        {
            Settings settings(m_profile.filePath(u"settings.ini"_s));
            settings.set(keys::Theme, test::Shots::theme());
        }
        CommandLine line;
        line.demo = true;
        m_composition = std::make_unique<Composition>(*qApp, line, m_profile.path());
        QVERIFY(m_composition->start());
        QVERIFY(QTest::qWaitForWindowExposed(&m_composition->window()));
        m_composition->window().resize(1280, 800);
    }

    void mainWindow()
    {
        auto *table = find<QTableView>(u"ticketTable"_s);
        QVERIFY(table);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2000, 60000);
        // Counts beside the places follow a moment later.
        const auto *places = find<QTreeWidget>(u"placesTree"_s);
        QVERIFY(places);
        QTRY_COMPARE_WITH_TIMEOUT(places->topLevelItem(0)->text(1), QLocale().toString(2000), 20000);
        keep(&m_composition->window(), u"main-window"_s);
    }

    void columns()
    {
        m_composition->window().findChild<QAction *>(u"chooseColumns"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"columnChooser"_s), 10000);
        keep(find<QWidget>(u"columnChooser"_s), u"columns"_s);
        find<QWidget>(u"columnChooser"_s)->close();
    }

    void bulkChange()
    {
        auto *table = find<QTableView>(u"ticketTable"_s);
        table->selectionModel()->select(
            QItemSelection(table->model()->index(0, 0), table->model()->index(23, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_composition->window().findChild<QAction *>(u"changeSelected"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"bulkDialog"_s), 10000);
        auto *dialog = find<QWidget>(u"bulkDialog"_s);
        const auto choose = [dialog](int row, const QString &element) -> QWidget * {
            if (row > 0)
                QTest::mouseClick(dialog->findChild<QPushButton *>(u"addOperation"_s), Qt::LeftButton);
            auto *box = dialog->findChildren<QComboBox *>(u"operationBox"_s).value(row);
            for (int index = 0; box && index < box->count(); ++index) {
                box->setCurrentIndex(index);
                if (auto *field = dialog->findChild<QWidget *>(u"field_"_s + element))
                    return field;
            }
            return nullptr;
        };
        auto *status = qobject_cast<QComboBox *>(choose(0, u"TicketStatusID"_s));
        QVERIFY(status);
        QTRY_VERIFY(status->count() > 2);
        status->setCurrentIndex(2);
        auto *product = qobject_cast<QComboBox *>(choose(1, u"ProductID"_s));
        QVERIFY(product);
        QTRY_VERIFY(product->count() > 2);
        product->setCurrentIndex(1);
        auto *tags = qobject_cast<QLineEdit *>(choose(2, u"Tags"_s));
        QVERIFY(tags);
        tags->setText(u"onsite, pump"_s);
        auto *visible = qobject_cast<QComboBox *>(choose(3, u"IsVisibleOnPortal"_s));
        QVERIFY(visible);
        visible->setCurrentIndex(0);
        QVERIFY(choose(4, u"InternalNote"_s));
        keep(dialog, u"bulk-change"_s);
        dialog->findChildren<QToolButton *>(u"removeOperation"_s).constLast()->click();
        auto *next = dialog->findChild<QPushButton *>(u"bulkNext"_s);
        QTRY_VERIFY(next->isEnabled());
        next->click();
        auto *go = dialog->findChild<QPushButton *>(u"bulkGo"_s);
        QTRY_VERIFY(go->isEnabled());
        keep(dialog, u"bulk-dry-run"_s);
        go->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"batchDialog"_s), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"batchPause"_s)->isEnabled(), 60000);
        keep(find<QWidget>(u"batchDialog"_s), u"bulk-progress"_s);
        find<QWidget>(u"batchDialog"_s)->close();
        auto *undo = m_composition->window().findChild<QAction *>(u"undoAction"_s);
        QTRY_VERIFY(undo->isEnabled());
        undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(u"confirmQuestion"_s), 10000);
        keep(find<QMessageBox>(u"confirmQuestion"_s), u"undo"_s);
        find<QPushButton>(u"confirmYes"_s)->click();
        keep(&m_composition->window(), u"undone"_s);
    }

    void requests()
    {
        QTest::mouseClick(find<QWidget>(u"requestBudget"_s), Qt::LeftButton);
        auto *details = find<QWidget>(u"requestBudgetDetails"_s);
        QVERIFY(details);
        keep(details, u"requests"_s);
        details->close();
    }

    void pages_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::newRow("ticket") << u"tickets/1990"_s;
        QTest::newRow("customer") << u"customers/800801"_s;
        QTest::newRow("contact") << u"contacts/910911"_s;
        QTest::newRow("product") << u"products/3301"_s;
    }
    void pages()
    {
        QFETCH(QString, reference);
        m_composition->open(reference);
        const QString name = u"%1Page"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(name) && find<QWidget>(name)->isVisible(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(name)->findChildren<Job *>().isEmpty(), 20000);
        keep(&m_composition->window(), QString::fromLatin1(QTest::currentDataTag()));
    }

    void windows_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("window");
        QTest::newRow("new-ticket") << QKeySequence(QKeySequence::New) << u"ticketEditor"_s;
        QTest::newRow("edit-product") << QKeySequence(Qt::CTRL | Qt::Key_E) << u"productEditor"_s;
        QTest::newRow("settings") << QKeySequence(Qt::CTRL | Qt::Key_Comma) << u"settingsDialog"_s;
        QTest::newRow("palette") << QKeySequence(Qt::CTRL | Qt::Key_K) << u"commandPalette"_s;
        QTest::newRow("raw-xml") << QKeySequence(Qt::CTRL | Qt::Key_U) << u"rawView"_s;
        QTest::newRow("shortcuts") << QKeySequence(QKeySequence::HelpContents) << u"shortcutsDialog"_s;
        QTest::newRow("inspector") << QKeySequence(Qt::Key_F12) << u"requestInspector"_s;
    }
    void windows()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(QString, window);
        const QList<QAction *> actions = m_composition->window().findChildren<QAction *>();
        const auto action = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *each) {
            return each->shortcuts().contains(keys);
        });
        QVERIFY(action != actions.cend());
        (*action)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(window) && find<QWidget>(window)->isVisible(), 10000);
        auto *shown = find<QWidget>(window);
        QTRY_VERIFY_WITH_TIMEOUT(shown->findChildren<Job *>().isEmpty(), 20000);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        // What lives inside the main window is looked at inside it.
        keep(shown->isWindow() ? shown : &m_composition->window(), name);
        if (auto *tabs = shown->findChild<QTabWidget *>(); tabs && shown->isWindow()) {
            for (int index = 1; index < tabs->count(); ++index) {
                tabs->setCurrentIndex(index);
                keep(shown, u"%1-%2"_s.arg(name).arg(index + 1));
            }
        }
        shown->close();
    }

    void signIn()
    {
        Q_EMIT m_composition->window().signOutRequested();
        QTRY_VERIFY_WITH_TIMEOUT(find<QMessageBox>(u"signOutQuestion"_s), 10000);
        auto *question = find<QMessageBox>(u"signOutQuestion"_s);
        keep(question, u"sign-out"_s);
        question->defaultButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"signInDialog"_s), 10000);
        keep(find<QWidget>(u"signInDialog"_s), u"sign-in"_s);
        keep(&m_composition->window(), u"signed-out"_s);
    }

    void cleanupTestCase() { m_composition.reset(); }
};

QTEST_MAIN(ScreenshotsTest)
#include "screenshotstest.moc"
