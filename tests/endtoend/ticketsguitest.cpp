#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// An agent's work through the program's widgets, with what goes over the wire, in both generations of the
/// service.
class TicketsGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    /// Opens the page of the ticket in this row.
    [[nodiscard]] static QWidget *openRow(Program &program, QTableView *tickets, qint64 id)
    {
        if (!pick(*tickets, id))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        return seenWidget(program.window(), u"ticketPage"_s);
    }
    [[nodiscard]] static QWidget *openEditor(QWidget *page)
    {
        return press(seen<QAbstractButton>(page, u"editButton"_s)) ? seenWindow(u"ticketEditor"_s) : nullptr;
    }
    static QByteArray content(const QByteArray &body) { return body.mid(body.indexOf("<Ticket>")).trimmed(); }

private Q_SLOTS:
    void theListIsFilteredAsOneTypes_data() { bothProfiles(); }
    void theListIsFilteredAsOneTypes()
    {
        QFETCH(Profile, profile);
        Program program(profile, 120);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE(tickets->model()->rowCount(), 120);
        const Record wanted = modelOf(tickets)->recordAt(77);
        const int asked = program.count("GET");
        QVERIFY(type(seen<QLineEdit>(program.window(), u"searchBox"_s),
                     QString::number(wanted.integer(u"TicketNumber"))));
        QTRY_VERIFY(modelOf(tickets)->rowOf(wanted.id()) >= 0);
        QVERIFY(tickets->model()->rowCount() < 120);
        auto *count = seen<QLabel>(program.window(), u"rowCount"_s);
        QVERIFY(count);
        QVERIFY(count->text().contains(u"120"));
        QVERIFY(program.count("GET") <= asked + 8); // lookups may still come in; the filter asks nobody
    }

    void aTicketIsOpenedAndEdited_data() { bothProfiles(); }
    void aTicketIsOpenedAndEdited()
    {
        QFETCH(Profile, profile);
        Program program(profile);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const qint64 id = modelOf(tickets)->idAt(5);
        QWidget *page = openRow(program, tickets, id);
        QVERIFY(page);
        QWidget *editor = openEditor(page);
        QVERIFY(editor);
        auto *save = seen<QAbstractButton>(editor, u"saveButton"_s);
        QVERIFY(save);
        auto *name = seen<QLineEdit>(editor, u"field_Name"_s);
        QVERIFY(type(name, u"Größe <prüfen> & 'melden'"_s));
        program.server().clearExchanges();
        QVERIFY(press(save));
        QVERIFY(isGone(u"ticketEditor"_s));
        const auto put = program.request("PUT", u"tickets/"_s);
        QCOMPARE(put.path, u"tickets/%1"_s.arg(id));
        QCOMPARE(content(put.body),
                 QByteArray("<Ticket><Name>Größe &lt;prüfen&gt; &amp; 'melden'</Name></Ticket>"));
        QCOMPARE(program.count("PUT"), 1);
        QTRY_COMPARE(modelOf(tickets)->recordAt(modelOf(tickets)->rowOf(id)).title(),
                     u"Größe <prüfen> & 'melden'"_s);
        auto *title = seen<QLabel>(page, u"pageTitle"_s);
        QVERIFY(title);
        QTRY_VERIFY(title->text().contains(u"<prüfen> & 'melden'"));
    }

    void aChoiceIsSentAsItsId_data() { bothProfiles(); }
    void aChoiceIsSentAsItsId()
    {
        QFETCH(Profile, profile);
        Program program(profile);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const Record ticket = modelOf(tickets)->recordAt(2);
        QWidget *page = openRow(program, tickets, ticket.id());
        QVERIFY(page);
        QWidget *editor = openEditor(page);
        QVERIFY(editor);
        auto *severity = seen<QComboBox>(editor, u"field_TicketSeverityID"_s);
        QVERIFY(severity);
        QTRY_VERIFY(severity->count() > 1);
        const int other = severity->currentIndex() == 0 ? 1 : 0;
        const QString words = severity->itemText(other);
        QVERIFY(choose(severity, other));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        const QByteArray body = content(program.request("PUT", u"tickets/"_s).body);
        QVERIFY2(body.startsWith("<Ticket><TicketSeverityID>"), body.constData());
        QCOMPARE(body.count("</"), 2);
        QTRY_COMPARE(modelOf(tickets)->recordAt(modelOf(tickets)->rowOf(ticket.id())).text(u"Severity"),
                     words);
    }

    void leavingAnEditorWithTextAsksFirst()
    {
        Program program(Profile::Y2018);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QWidget *page = openRow(program, tickets, modelOf(tickets)->idAt(1));
        QVERIFY(page);
        QWidget *editor = openEditor(page);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Half a thought"_s));
        QVERIFY(press(seen<QAbstractButton>(editor, u"cancelButton"_s)));
        QVERIFY(press(seen<QAbstractButton>(editor, u"keepEditingButton"_s)));
        QCOMPARE(seen<QLineEdit>(editor, u"field_Name"_s)->text(), u"Half a thought"_s);
        QTRY_VERIFY(!editor->findChild<QMessageBox *>(u"discardQuestion"_s));
        QVERIFY(press(seen<QAbstractButton>(editor, u"cancelButton"_s)));
        QVERIFY(press(seen<QAbstractButton>(editor, u"discardButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        QCOMPARE(program.count("PUT"), 0);
    }

    void aNewTicketIsWrittenAndAppears_data() { bothProfiles(); }
    void aNewTicketIsWrittenAndAppears()
    {
        QFETCH(Profile, profile);
        Program program(profile, 20);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE(tickets->model()->rowCount(), 20);
        QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        auto *save = seen<QAbstractButton>(editor, u"saveButton"_s);
        QVERIFY(save);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Motor smells"_s));
        for (const QString &element : {u"TicketTypeID"_s, u"TicketStatusID"_s, u"TicketSeverityID"_s}) {
            auto *box = seen<QComboBox>(editor, u"field_"_s + element);
            QVERIFY2(box, qPrintable(element));
            QTRY_VERIFY(box->count() > 0);
            if (box->currentIndex() < 0)
                QVERIFY(choose(box, 0));
        }
        QVERIFY(type(seen<QPlainTextEdit>(editor, u"field_Description"_s), u"Smoke & fire"_s));
        program.server().clearExchanges();
        QVERIFY(press(save));
        QVERIFY(isGone(u"ticketEditor"_s));
        const auto post = program.request("POST", u"tickets"_s);
        QVERIFY(post.body.contains("<Name>Motor smells</Name>"));
        QVERIFY(post.body.contains("<TicketTypeID>"));
        QVERIFY(post.body.contains("<TicketStatusID>"));
        QVERIFY(post.body.contains("<TicketSeverityID>"));
        QVERIFY2(post.body.contains("Smoke &amp;"), post.body.constData());
        QCOMPARE(program.count("POST"), 1);
        QTRY_COMPARE(tickets->model()->rowCount(), 21);
    }

    void aNewTicketWithoutATitleIsNotSent()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        auto *save = seen<QAbstractButton>(editor, u"saveButton"_s);
        QVERIFY(save);
        QVERIFY(!save->isEnabled());
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(seenWindow(u"ticketEditor"_s));
        QCOMPARE(program.count("POST"), 0);
        QVERIFY(press(seen<QAbstractButton>(editor, u"cancelButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
    }

    void theButtonIsAwakeAsSoonAsNothingIsMissing()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier);
        QWidget *editor = seenWindow(u"ticketEditor"_s);
        QVERIFY(editor);
        auto *hint = seen<QLabel>(editor, u"saveHint"_s);
        QVERIFY(hint);
        QTRY_VERIFY(hint->text().endsWith(u"Title"));
        auto *title = seen<QLineEdit>(editor, u"field_Name"_s);
        auto *save = seen<QAbstractButton>(editor, u"saveButton"_s);
        QVERIFY(title && save);
        QVERIFY(!save->isEnabled());
        // A program that fills in the form does not wait between the text and the button.
        title->setText(u"Motor smells"_s);
        QVERIFY(save->isEnabled());
        title->clear();
        QTRY_VERIFY(!save->isEnabled());
    }

    void aCustomerIsLinkedAndUnlinked_data() { bothProfiles(); }
    void aCustomerIsLinkedAndUnlinked()
    {
        QFETCH(Profile, profile);
        Program program(profile);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const qint64 id = modelOf(tickets)->idAt(0);
        QWidget *page = openRow(program, tickets, id);
        QVERIFY(page);
        QVERIFY(press(seen<QAbstractButton>(page, u"link_customers"_s)));
        auto *search = seen<QComboBox>(page, u"linkSearch_customers"_s);
        QVERIFY(search);
        QTRY_VERIFY(search->count() > 3);
        const QString name = search->itemText(3);
        QVERIFY(choose(search, name));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(page, u"linkConfirm_customers"_s)));
        const auto post = program.request("POST", u"tickets/%1/customers/"_s.arg(id));
        QCOMPARE(post.status, 200);
        QCOMPARE(post.body, QByteArray());
        const auto linked = [&] {
            const auto links =
                modelOf(tickets)->recordAt(modelOf(tickets)->rowOf(id)).customers().value_or(QList<Link>());
            return std::any_of(links.cbegin(), links.cend(),
                               [&name](const Link &link) { return link.name == name; });
        };
        QTRY_VERIFY(linked());

        QWidget *section = seenWidget(page, u"customersOfTicket"_s);
        QVERIFY(section);
        QAbstractButton *remove = nullptr;
        QTRY_VERIFY(([&] {
            for (auto *button : section->findChildren<QAbstractButton *>(u"unlink"_s)) {
                if (button->isVisible() && button->accessibleName().contains(name))
                    remove = button;
            }
            return remove != nullptr;
        }()));
        QVERIFY(press(remove));
        auto *yes = seen<QAbstractButton>(page->window(), u"confirmYes"_s);
        QVERIFY(press(yes));
        QCOMPARE(program.request("DELETE", u"tickets/%1/customers/"_s.arg(id)).status, 200);
        QTRY_VERIFY(!linked());
    }

    void aNoteForAgentsJoinsTheConversation_data() { bothProfiles(); }
    void aNoteForAgentsJoinsTheConversation()
    {
        QFETCH(Profile, profile);
        Program program(profile);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        const qint64 id = modelOf(tickets)->idAt(0);
        QWidget *page = openRow(program, tickets, id);
        QVERIFY(page);
        QWidget *box = seenWidget(page, u"replyBox"_s);
        QVERIFY(box);
        QTRY_VERIFY(box->isEnabled());
        QVERIFY(seenWidget(page, u"actionCard"_s));
        QVERIFY(type(seen<QTextEdit>(box, u"replyText"_s), u"Don't <tell> them & wait"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(box, u"sendButton"_s)));
        const auto post = program.request("POST", u"tickets/%1/actions"_s.arg(id));
        QCOMPARE(post.status, 200);
        QVERIFY(post.body.contains("<IsVisibleOnPortal>False</IsVisibleOnPortal>"));
        // HTML, escaped once for the wire.
        QVERIFY2(post.body.contains("&amp;lt;tell&amp;gt;"), post.body.constData());
        QTRY_COMPARE(seen<QTextEdit>(box, u"replyText"_s)->toPlainText(), QString());
    }

    void imagesOfAMailAreFetchedOnlyWhenAskedFor()
    {
        QTcpServer host;
        QVERIFY(host.listen(QHostAddress::LocalHost));
        QSignalSpy asked(&host, &QTcpServer::newConnection);
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        QVERIFY(program.server().execute(
            u"UPDATE Actions SET Description = '<p>Look</p><img src=\"https://127.0.0.1:%1/a.png\">'"_s.arg(
                host.serverPort())));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QWidget *page = openRow(program, tickets, modelOf(tickets)->idAt(0));
        QVERIFY(page);
        QWidget *conversation = seenWidget(page, u"conversation"_s);
        QVERIFY(conversation);
        QAbstractButton *show = buttonWithText(page, u"Show Images"_s);
        QVERIFY(show);
        QCOMPARE(asked.size(), 0);
        QVERIFY(press(show));
        QTRY_VERIFY_WITH_TIMEOUT(asked.size() > 0, Patience);
    }

    void aDeletedTicketAsksFirstAndLeavesTheList_data() { bothProfiles(); }
    void aDeletedTicketAsksFirstAndLeavesTheList()
    {
        QFETCH(Profile, profile);
        Program program(profile, 8);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE(tickets->model()->rowCount(), 8);
        const qint64 id = modelOf(tickets)->idAt(3);
        QWidget *page = openRow(program, tickets, id);
        QVERIFY(page);
        auto *remove = page->findChild<QAction *>(u"deleteTicket"_s);
        QVERIFY(remove);
        QTRY_VERIFY(remove->isEnabled());
        remove->trigger();
        QVERIFY(press(seen<QAbstractButton>(page->window(), u"confirmNo"_s)));
        QCOMPARE(program.count("DELETE"), 0);
        remove->trigger();
        QVERIFY(press(seen<QAbstractButton>(page->window(), u"confirmYes"_s)));
        QCOMPARE(program.request("DELETE", u"tickets/%1"_s.arg(id)).status, 200);
        QTRY_COMPARE(tickets->model()->rowCount(), 7);
        QVERIFY(program.tickets());
    }
};

QTEST_MAIN(TicketsGuiTest)
#include "ticketsguitest.moc"
