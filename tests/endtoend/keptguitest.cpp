#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What is on the screen before, and without, an answer of the server; and the care of the file it is kept
/// in.
class KeptGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    static QString storeFile(const Program &program)
    {
        const QDir folder(program.folder() + u"/store"_s);
        const QStringList files = folder.entryList({u"*.sqlite"_s}, QDir::Files);
        return files.isEmpty() ? QString() : folder.filePath(files.first());
    }
    static QString statusOf(const Program &program)
    {
        const auto *status = program.window()->findChild<QLabel *>(u"syncStatus"_s);
        return status ? status->text() : QString();
    }
    static bool trigger(const Program &program, const QString &menuAction)
    {
        auto *action = program.window()->findChild<QAction *>(menuAction);
        if (action)
            action->trigger();
        return action;
    }
    /// All that can be read on the page.
    static QString textOf(const QWidget *page)
    {
        QString all;
        for (const QTextBrowser *text : page->findChildren<QTextBrowser *>())
            all += text->toPlainText() + u'\n';
        return all;
    }

private Q_SLOTS:
    void aStartWithoutANetworkShowsListsConversationsAndFindsThem()
    {
        Program program(Profile::Y2018, 40);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const qint64 id = modelOf(tickets)->idAt(3);
        QVERIFY(pick(*tickets, id));
        QTest::keyClick(tickets, Qt::Key_Return);
        QWidget *page = seenWidget(program.window(), u"ticketPage"_s);
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page).size() > 20, Patience);
        const QString said = textOf(page);
        QString word;
        for (const QString &each : said.simplified().split(u' ')) {
            const bool plain = std::all_of(each.cbegin(), each.cend(), [](QChar c) { return c.isLetter(); });
            if (plain && each.size() > word.size())
                word = each;
        }
        QVERIFY(word.size() > 4);
        program.quit();

        program.server().stop();
        QVERIFY(program.startAgain());
        tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE_WITH_TIMEOUT(tickets->model()->rowCount(), 40, Patience);
        QTRY_VERIFY2_WITH_TIMEOUT(statusOf(program).contains(u"could not be loaded"),
                                  qPrintable(statusOf(program)), Patience);
        auto *search = seen<QLineEdit>(program.window(), u"searchBox"_s);
        QVERIFY(type(search, word));
        QTRY_VERIFY_WITH_TIMEOUT(modelOf(tickets)->rowOf(id) >= 0, Patience);
        const auto *coverage = seen<QLabel>(program.window(), u"searchCoverage"_s);
        QVERIFY(coverage);
        QVERIFY2(coverage->text().contains(u"2"), qPrintable(coverage->text())); // 1 of 40
        QVERIFY(pick(*tickets, id));
        QTest::keyClick(tickets, Qt::Key_Return);
        page = seenWidget(program.window(), u"ticketPage"_s);
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page), said, Patience);
        const auto told = [page] {
            const QList<QLabel *> labels = page->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"could not be brought up to date");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), Patience);
    }

    void signingOutForgetsOnlyWhenAsked_data()
    {
        QTest::addColumn<bool>("forget");
        QTest::newRow("keep") << false;
        QTest::newRow("forget") << true;
    }
    void signingOutForgetsOnlyWhenAsked()
    {
        QFETCH(bool, forget);
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const QString file = storeFile(program);
        QVERIFY(!file.isEmpty());
        Q_EMIT qobject_cast<MainWindow *>(program.window())->signOutRequested();
        auto *question = qobject_cast<QMessageBox *>(seenWindow(u"signOutQuestion"_s));
        QVERIFY(question);
        if (forget)
            question->checkBox()->click();
        QVERIFY(press(buttonWithText(question, u"Sign Out"_s)));
        QVERIFY(seenWindow(u"signInDialog"_s));
        QTRY_COMPARE_WITH_TIMEOUT(tickets->model()->rowCount(), 0, Patience);
        if (forget)
            QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(file), Patience);
        else
            QVERIFY(QFile::exists(file));
    }

    void theCopyIsCheckedCompactedAndRebuilt()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QVERIFY(trigger(program, u"checkLocalCopy"_s));
        QTRY_VERIFY_WITH_TIMEOUT(messageIn(program.window()).contains(u"in order"), Patience);
        QVERIFY(trigger(program, u"compactLocalCopy"_s));
        QTRY_VERIFY_WITH_TIMEOUT(messageIn(program.window()).contains(u"is compact"), Patience);
        program.server().clearExchanges();
        QVERIFY(trigger(program, u"rebuildLocalCopy"_s));
        auto *question = qobject_cast<QMessageBox *>(seenWindow(u"rebuildQuestion"_s));
        QVERIFY(question);
        // What it costs is said before it costs anything.
        QVERIFY2(question->informativeText().contains(u"about 16 request"),
                 qPrintable(question->informativeText()));
        QCOMPARE(program.count("GET"), 0);
        QVERIFY(press(buttonWithText(question, u"Rebuild"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(messageIn(program.window()).contains(u"has been rebuilt"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(program.count("GET") > 0, Patience);
        QCOMPARE(program.tickets()->model()->rowCount(), 20);
    }

    void aDamagedCopyIsExplainedAndReplaced()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        const QString name = storeFile(program);
        program.quit();
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QVERIFY(program.startAgain());
        QVERIFY(messageIn(program.window()).contains(u"was damaged"));
        QTRY_COMPARE_WITH_TIMEOUT(program.tickets()->model()->rowCount(), 20, Patience);
    }
};

QTEST_MAIN(KeptGuiTest)
#include "keptguitest.moc"
