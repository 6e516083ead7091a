#include "shots.h"

#include "endtoend/bulkhands.h"
#include "endtoend/hands.h"
#include "endtoend/program.h"
#include "files/filetray.h"
#include "models/outboxmodel.h"
#include "models/recordtablemodel.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Every window about what is not sent, with real entries of every kind, and a picture of each kept; fails
/// when one does not come up.
class OutboxScreenshotsTest : public QObject
{
    Q_OBJECT

    Shots m_shots;
    std::unique_ptr<Program> m_program;

    void keep(QWidget *widget, const QString &name)
    {
        QVERIFY(widget);
        QVERIFY(m_shots.keep(widget, name));
    }
    [[nodiscard]] qint64 ticket(int row) const
    {
        const auto *table = m_program->window()->findChild<QTableView *>(u"ticketTable"_s);
        return qobject_cast<RecordTableModel *>(table->model())->idAt(row);
    }
    [[nodiscard]] QWidget *openTicket(qint64 id) const
    {
        m_program->window()->findChild<QTabWidget *>(u"pageTabs"_s)->setCurrentIndex(0);
        QTableView *tickets = m_program->tickets();
        if (!tickets || !pick(*tickets, id))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        QWidget *page = seenWidget(m_program->window(), u"ticketPage"_s);
        return page && seenWidget(page, u"actionCard"_s) ? page : nullptr;
    }
    [[nodiscard]] static QWidget *editor(QWidget *page, const QString &title)
    {
        if (!page || !press(seen<QAbstractButton>(page, u"editButton"_s)))
            return nullptr;
        QWidget *dialog = seenWindow(u"ticketEditor"_s);
        return dialog && type(seen<QLineEdit>(dialog, u"field_Name"_s), title) ? dialog : nullptr;
    }
    [[nodiscard]] static bool save(QWidget *dialog)
    {
        return dialog && press(seen<QAbstractButton>(dialog, u"saveButton"_s));
    }
    [[nodiscard]] static bool write(QWidget *page, const QString &text, bool toCustomer)
    {
        QWidget *box = seenWidget(page, u"replyBox"_s);
        if (!box || !QTest::qWaitFor([box] { return box->isEnabled(); }, Patience))
            return false;
        if (toCustomer && !press(seen<QAbstractButton>(box, u"publicChoice"_s)))
            return false;
        return type(seen<QTextEdit>(box, u"replyText"_s), text) &&
               press(seen<QAbstractButton>(box, u"sendButton"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shots.begin());
        m_program = std::make_unique<Program>(sandbox::Options::Profile::Y2018, 60);
        {
            Settings settings(m_program->folder() + u"/settings.ini"_s);
            settings.set(keys::Theme, Shots::theme());
        }
        QVERIFY(m_program->start());
        m_program->window()->resize(1280, 860);
        QVERIFY(m_program->tickets());
    }

    void replyFiles()
    {
        QWidget *page = openTicket(ticket(1));
        QVERIFY(page);
        QWidget *box = seenWidget(page, u"replyBox"_s);
        QVERIFY(box && type(seen<QTextEdit>(box, u"replyText"_s), u"The readings of the night shift."_s));
        QStringList files;
        for (const auto &[name, size] : {std::pair{u"readings.csv"_s, 48'200},
                                         {u"pump 3.jpg"_s, 1'830'000},
                                         {u"firmware-update.exe"_s, 620'000}}) {
            QFile file(m_program->folder() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
            files.append(file.fileName());
        }
        auto *tray = box->findChild<FileTray *>();
        tray->add(files);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(box, u"fileDoubtSign"_s), Patience);
        keep(page, u"reply-files"_s);
        tray->setFiles({});
        QVERIFY(press(seen<QAbstractButton>(box, u"sendButton"_s)));
    }

    void conflict()
    {
        const qint64 id = ticket(2);
        QWidget *dialog = editor(openTicket(id), u"Conveyor stops after the break of the early shift"_s);
        QVERIFY(dialog);
        for (const QString &element : {u"TicketSeverityID"_s, u"TicketStatusID"_s}) {
            auto *box = seen<QComboBox>(dialog, u"field_"_s + element);
            QTRY_VERIFY_WITH_TIMEOUT(box->count() > 2, Patience);
            QVERIFY(choose(box, box->currentIndex() == 1 ? 2 : 1));
        }
        QVERIFY(m_program->server().execute(
            u"UPDATE Tickets SET Name = 'Conveyor 3 stops', TicketSeverityID = (SELECT MAX(TicketSeverityID) "
            "FROM TicketSeverities), TicketTypeID = (SELECT MAX(TicketTypeID) FROM TicketTypes), UserID = "
            "NULL, "
            "ModifierID = (SELECT MAX(UserID) FROM Users) WHERE TicketID = %1"_s.arg(id)));
        QVERIFY(save(dialog));
        QWidget *conflict = seenWindow(u"conflictDialog"_s);
        QVERIFY(conflict);
        QVERIFY(press(seen<QAbstractButton>(conflict, u"mine_Name"_s)));
        keep(conflict, u"conflict"_s);
        QVERIFY(press(seen<QAbstractButton>(conflict, u"decideLater"_s)));
    }

    void goneRecord()
    {
        const qint64 id = ticket(4);
        QWidget *dialog = editor(openTicket(id), u"Pump loses pressure"_s);
        QVERIFY(dialog);
        QVERIFY(m_program->server().execute(u"DELETE FROM Tickets WHERE TicketID = %1"_s.arg(id)));
        QVERIFY(save(dialog));
        QWidget *gone = seenWindow(u"goneDialog"_s);
        QVERIFY(gone);
        keep(gone, u"gone"_s);
        QVERIFY(press(seen<QAbstractButton>(gone, u"decideLater"_s)));
    }

    void news()
    {
        const qint64 id = ticket(6);
        QWidget *page = openTicket(id);
        QVERIFY(page);
        QVERIFY(m_program->server().execute(
            u"INSERT INTO Actions (TicketID, Description, IsVisibleOnPortal, CreatorID, DateCreated) SELECT "
            "TicketID, '<p>I have called them: the valve is on its way.</p>', 1, (SELECT MIN(UserID) FROM "
            "Users), DateCreated FROM Actions WHERE TicketID = %1 LIMIT 1"_s.arg(id)));
        QVERIFY(write(page, u"We will send a new valve this week."_s, true));
        QVERIFY(press(seen<QAbstractButton>(page, u"unsentDecide"_s)));
        QWidget *dialog = seenWindow(u"newsDialog"_s);
        QVERIFY(dialog);
        keep(dialog, u"news"_s);
        QVERIFY(press(seen<QAbstractButton>(dialog, u"decideLater"_s)));
    }

    void unsentOnThePageAndInTheOutbox()
    {
        QWidget *page = openTicket(ticket(8));
        QVERIFY(page);
        m_program->server().setFaults({u"status=403:POST"_s});
        QVERIFY(write(page, u"The spare part has left our stock today."_s, true));
        const auto refused = [page] {
            const auto *state = page->findChild<QLabel *>(u"unsentState"_s);
            return state && state->isVisible();
        };
        QTRY_VERIFY_WITH_TIMEOUT(refused(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->count("POST") > 0, Patience);
        QTest::qWait(400);
        m_program->server().setFaults({});
        m_program->server().stop();
        QVERIFY(save(editor(page, u"Label printer prints blanks since the update"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        QVERIFY(write(page, u"Ask Hay & Sons for the serial number first."_s, false));
        auto *tags = seen<QLineEdit>(page, u"ticketTags"_s);
        if (tags) {
            QTest::keyClicks(tags, u"printer"_s);
            QTest::keyClick(tags, Qt::Key_Return);
        }
        keep(m_program->window(), u"unsent-page"_s);
        QVERIFY(press(seen<QAbstractButton>(m_program->window(), u"outboxStatus"_s)));
        auto *table = seen<QTableView>(m_program->window(), u"outboxTable"_s);
        QVERIFY(table);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() >= 6, Patience);
        table->selectRow(0);
        table->setCurrentIndex(table->model()->index(0, 0));
        keep(m_program->window(), u"outbox"_s);
        m_program->window()->findChild<QTabWidget *>(u"pageTabs"_s)->setCurrentIndex(0);
        keep(m_program->window(), u"unsent-list"_s);
    }

    void bulkChangeInTheOutbox()
    {
        QWidget *window = m_program->window();
        QTableView *tickets = m_program->tickets();
        QVERIFY(tickets && selectRows(tickets, 40));
        QVERIFY(backToList(*m_program, nullptr, tickets));
        QWidget *dialog = openBulk(*m_program);
        // The title stands first, in every language.
        QVERIFY(choose(seen<QComboBox>(dialog, u"operationBox"_s), 0));
        QVERIFY(type(seen<QLineEdit>(dialog, u"field_Name"_s), u"Moved to the new line"_s));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkNext"_s)));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"bulkGo"_s)));
        QVERIFY(backToList(*m_program, seenWindow(u"batchDialog"_s), tickets));
        auto *table = seen<QTableView>(window, u"outboxTable"_s);
        QVERIFY(table);
        const auto line = [table] {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data(OutboxModel::FoldRole).toInt() == OutboxModel::Folded)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(line() >= 0, Patience);
        const int row = line();
        table->scrollTo(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table->visualRect(table->model()->index(row, 1)).center());
        keep(window, u"outbox-bulk"_s);
        QTest::keyClick(table, Qt::Key_Plus);
        QCOMPARE(line(), -1);
        table->scrollTo(table->model()->index(row + 4, 0));
        keep(window, u"outbox-bulk-unfolded"_s);
    }

    void quitting()
    {
        m_program->window()->close();
        QWidget *question = seenWindow(u"unsentQuestion"_s);
        QVERIFY(question);
        keep(question, u"quit-unsent"_s);
        QVERIFY(press(seen<QAbstractButton>(question, u"sendFirst"_s)));
        keep(question, u"quit-sending"_s);
        QVERIFY(press(seen<QAbstractButton>(question, u"stayHere"_s)));
    }

    void cleanupTestCase() { m_program.reset(); }
};

QTEST_MAIN(OutboxScreenshotsTest)
#include "outboxscreenshotstest.moc"
