#include "hands.h"
#include "program.h"

#include "models/cannedreply.h"
#include "models/recordtablemodel.h"
#include "ui/settings/keys.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Answering a ticket in the running program: what is written, for whom, what is done along with it, and what
/// of it the server gets to see.
class ReplyGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;
    static constexpr qint64 Me = 90210; // an agent of the practice service

    [[nodiscard]] static qint64 idIn(const Program &program, int row)
    {
        QTableView *tickets = program.tickets();
        return tickets ? modelOf(tickets)->idAt(row) : 0;
    }
    [[nodiscard]] static QTabWidget *tabs(const Program &program)
    {
        return program.window()->findChild<QTabWidget *>(u"pageTabs"_s);
    }
    /// The page of a ticket, ready to be answered.
    [[nodiscard]] static QWidget *openTicket(const Program &program, qint64 id)
    {
        tabs(program)->setCurrentIndex(0);
        QTableView *tickets = program.tickets();
        if (!tickets || !pick(*tickets, id))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        QWidget *page = seenWidget(program.window(), u"ticketPage"_s);
        QWidget *box = seenWidget(page, u"replyBox"_s);
        const auto ready = [&] { return box && box->isEnabled() && seenWidget(page, u"actionCard"_s, 0); };
        return QTest::qWaitFor(ready, Patience) ? page : nullptr;
    }
    [[nodiscard]] static QTextEdit *textOf(QWidget *page) { return seen<QTextEdit>(page, u"replyText"_s); }
    static void typeOn(QTextEdit *text, const QString &words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, text, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    static bool isPublic(QWidget *page)
    {
        auto *choice = seen<QAbstractButton>(page, u"publicChoice"_s);
        return choice && choice->isChecked();
    }
    /// What the service was given as text, as it arrived, still escaped for XML.
    static QByteArray sentText(const QByteArray &body)
    {
        const qsizetype from = body.indexOf("<Description>") + 13;
        return body.mid(from, body.indexOf("</Description>") - from);
    }
    /// Presses the entry of the menu that chooses what goes along with an answer.
    [[nodiscard]] static bool chooseAlong(QWidget *page, const QString &section, const QString &words)
    {
        auto *button = seen<QAbstractButton>(page, u"sendAndButton"_s);
        auto *menu = button ? button->findChild<QMenu *>(u"sendAndMenu"_s) : nullptr;
        if (!menu)
            return false;
        menu->popup(button->mapToGlobal(QPoint()));
        bool within = section.isEmpty();
        bool done = false;
        for (QAction *action : menu->actions()) {
            if (action->isSeparator() && !section.isEmpty())
                within = action->text() == section;
            if (!done && within && action->text() == words) {
                QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier,
                                  menu->actionGeometry(action).center());
                done = true;
                break;
            }
        }
        const bool stays = menu->isVisible();
        menu->hide();
        return done && stays;
    }

private Q_SLOTS:
    void aFormattedAnswerLeavesAsSmallCleanHtml_data() { bothProfiles(); }
    void aFormattedAnswerLeavesAsSmallCleanHtml()
    {
        QFETCH(Profile, profile);
        Program program(profile, 6);
        QVERIFY(program.start());
        const qint64 id = idIn(program, 0);
        QWidget *page = openTicket(program, id);
        QVERIFY(page);
        QVERIFY(press(seen<QAbstractButton>(page, u"publicChoice"_s)));
        QTextEdit *text = textOf(page);
        text->setFocus();
        typeOn(text, u"Use "_s);
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
        typeOn(text, u"both"_s);
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
        typeOn(text, u" <valves> & wait:"_s);
        QTest::keyClick(text, Qt::Key_Return);
        typeOn(text, u"- left"_s);
        QTest::keyClick(text, Qt::Key_Return);
        typeOn(text, u"right"_s);
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto post = program.request("POST", u"tickets/%1/actions"_s.arg(id));
        QCOMPARE(post.status, 200);
        QCOMPARE(
            sentText(post.body),
            QByteArray("&lt;p&gt;Use &lt;b&gt;both&lt;/b&gt; &amp;lt;valves&amp;gt; &amp;amp; "
                       "wait:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;left&lt;/li&gt;&lt;li&gt;right&lt;/li&gt;&lt;/"
                       "ul&gt;"));
        QVERIFY(post.body.contains("<IsVisibleOnPortal>True</IsVisibleOnPortal>"));
        QTRY_COMPARE(textOf(page)->toPlainText(), QString());
    }

    void anAnswerIsThereAgainWithItsFormattingAfterARestart()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        const qint64 id = idIn(program, 0);
        QWidget *page = openTicket(program, id);
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
        typeOn(text, u"Bold"_s);
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
        typeOn(text, u" start"_s);
        auto *minutes = seen<QSpinBox>(page, u"replyMinutes"_s);
        minutes->setValue(7);
        program.window()->close();
        program.quit();
        QVERIFY(program.startAgain());
        page = openTicket(program, id);
        QVERIFY(page);
        text = textOf(page);
        QTRY_COMPARE(text->toPlainText(), u"Bold start"_s);
        QCOMPARE(seen<QSpinBox>(page, u"replyMinutes"_s)->value(), 7);
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        const auto post = program.request("POST", u"tickets/%1/actions"_s.arg(id));
        QCOMPARE(sentText(post.body), QByteArray("&lt;p&gt;&lt;b&gt;Bold&lt;/b&gt; start&lt;/p&gt;"));
        QVERIFY(post.body.contains("<TimeSpent>7</TimeSpent>"));
    }

    void oneChordRepliesSetsTheStatusAssignsAddsTimeAndGoesOn_data() { bothProfiles(); }
    void oneChordRepliesSetsTheStatusAssignsAddsTimeAndGoesOn()
    {
        QFETCH(Profile, profile);
        Program program(profile, 8);
        program.actAs(Me);
        QVERIFY(program.start());
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        int row = 0;
        while (modelOf(tickets)->recordAt(row).integer(u"UserID") == Me)
            ++row;
        const Record ticket = modelOf(tickets)->recordAt(row);
        const qint64 next = modelOf(tickets)->idAt(row + 1);
        QWidget *page = openTicket(program, ticket.id());
        QVERIFY(page);
        // A status that this type has, and the ticket has not.
        auto *button = seen<QAbstractButton>(page, u"sendAndButton"_s);
        QVERIFY(button);
        QMenu *menu = button->findChild<QMenu *>(u"sendAndMenu"_s);
        menu->popup(QPoint());
        QString status;
        bool within = false;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                within = action->text() == u"Status"_s;
            else if (within && !action->isChecked() && action->text() != ticket.text(u"Status"))
                status = action->text();
        }
        menu->hide();
        QVERIFY(!status.isEmpty());
        QVERIFY(chooseAlong(page, u"Status"_s, status));
        QVERIFY(chooseAlong(page, u"Assigned to"_s, u"Me"_s));
        QVERIFY(chooseAlong(page, {}, u"Go to the Next Ticket"_s));
        seen<QSpinBox>(page, u"replyMinutes"_s)->setValue(12);
        const QString says = button->accessibleName();
        QVERIFY2(says.startsWith(u"Send and Set "_s + status), qPrintable(says));
        QVERIFY2(says.contains(u"Assign to Me"_s) && says.contains(u"12"_s) &&
                     says.endsWith(u"Next Ticket"_s),
                 qPrintable(says));
        QTextEdit *text = textOf(page);
        QVERIFY(type(text, u"Done"_s));
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const auto post = program.request("POST", u"tickets/%1/actions"_s.arg(ticket.id()));
        QVERIFY(post.body.contains("<TimeSpent>12</TimeSpent>"));
        const auto put = program.request("PUT", u"tickets/%1"_s.arg(ticket.id()));
        QVERIFY2(put.body.contains("<TicketStatusID>"), put.body.constData());
        QVERIFY2(put.body.contains("<UserID>%1</UserID>"_ba.replace("%1", QByteArray::number(Me))),
                 put.body.constData());
        QCOMPARE(put.body.count("</"), 3);
        QTRY_COMPARE(modelOf(tickets)->recordAt(modelOf(tickets)->rowOf(ticket.id())).text(u"Status"),
                     status);
        // The next one is in front, ready to be written to, the one that is done closed.
        QTRY_COMPARE(program.window()->findChildren<QWidget *>(u"ticketPage"_s).size(), 1);
        page = seenWidget(program.window(), u"ticketPage"_s);
        const Record shown = modelOf(tickets)->recordAt(modelOf(tickets)->rowOf(next));
        QTRY_VERIFY(
            tabs(program)->tabText(tabs(program)->currentIndex()).startsWith(shown.text(u"TicketNumber")));
        // What was chosen is chosen there, too, as far as its type knows it.
        button = seen<QAbstractButton>(page, u"sendAndButton"_s);
        QVERIFY(button && button->accessibleName().endsWith(u"Next Ticket"_s));
    }

    void whatIsUndoneWithinTheHoldNeverReachesTheServer()
    {
        Program program(Profile::Y2018, 6);
        program.holdReplies(10);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
        typeOn(text, u"Too early"_s);
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        auto *said = seen<QLabel>(program.window(), u"holdText"_s);
        QVERIFY(said);
        QVERIFY2(said->text().contains(u"leaves in"_s), qPrintable(said->text()));
        QCOMPARE(text->toPlainText(), QString());
        QTest::qWait(1500); // nothing leaves meanwhile
        QCOMPARE(program.count("POST"), 0);
        // From where the cursor still is.
        QVERIFY(text->hasFocus());
        QVERIFY(!text->document()->isUndoAvailable());
        QVERIFY(program.window()->findChild<QAction *>(u"undoAction"_s)->isEnabled());
        QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text->toPlainText(), u"Too early"_s);
        QVERIFY(text->toHtml().contains(u"font-weight"_s));
        QTRY_VERIFY(!said->isVisible());
        QTest::qWait(1500);
        QCOMPARE(program.count("POST"), 0);
        // And then for good.
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"holdSend"_s)));
        QVERIFY(program.request("POST", u"tickets/"_s).body.contains("Too early"));
        QCOMPARE(program.count("POST"), 1);
    }

    void anAnswerThatWaitsIsEditedWithItsFormatting()
    {
        Program program(Profile::Y2018, 6);
        program.holdReplies(60);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_I, Qt::ControlModifier);
        typeOn(text, u"Slanted"_s);
        QTest::keyClick(text, Qt::Key_I, Qt::ControlModifier);
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(press(seen<QAbstractButton>(page, u"unsentEdit"_s)));
        QTRY_COMPARE(text->toPlainText(), u"Slanted"_s);
        // While it is edited it is not about to leave.
        QTRY_VERIFY(!program.window()->findChild<QWidget *>(u"holdBar"_s)->isVisible());
        QTest::keyClick(text, Qt::Key_I, Qt::ControlModifier);
        typeOn(text, u" and straight"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sentText(program.request("POST", u"tickets/"_s).body),
                 QByteArray("&lt;p&gt;&lt;i&gt;Slanted&lt;/i&gt; and straight&lt;/p&gt;"));
        QCOMPARE(program.count("POST"), 1);
    }

    void aPastedPictureGoesAlongUnderItsNameAndStaysAwayWhenItIsDeleted_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("sent") << false;
        QTest::newRow("deleted") << true;
    }
    void aPastedPictureGoesAlongUnderItsNameAndStaysAwayWhenItIsDeleted()
    {
        QFETCH(bool, deleted);
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        text->setFocus();
        typeOn(text, u"It looks so:"_s);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(picture);
        QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(seenWidget(page, u"chip"_s));
        if (deleted) {
            QTest::keyClick(text, Qt::Key_Backspace);
            QTest::keyClick(text, Qt::Key_Backspace);
        }
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        const QByteArray sent = sentText(program.request("POST", u"tickets/"_s).body);
        QTRY_COMPARE_WITH_TIMEOUT(program.window()->findChild<QAbstractButton *>(u"outboxStatus"_s)->text(),
                                  u"All sent"_s, Patience);
        QCOMPARE(program.count("POST"), deleted ? 1 : 2);
        QCOMPARE(sent.contains("[picture-1.png]"), !deleted);
        // The file itself, as a PNG.
        const QByteArray upload = program.request("POST", u"tickets/"_s).body;
        QCOMPARE(upload.contains("filename=\"picture-1.png\"") && upload.contains("\x89PNG"), !deleted);
    }

    void whatGoesAlongIsTakenBackWithTheAnswer()
    {
        Program program(Profile::Y2018, 6);
        program.actAs(Me);
        program.holdReplies(10);
        QVERIFY(program.start());
        const Record ticket = modelOf(program.tickets())->recordAt(0);
        QWidget *page = openTicket(program, ticket.id());
        QVERIFY(page);
        QVERIFY(chooseAlong(page, {}, u"Go to the Next Ticket"_s));
        QVERIFY(type(textOf(page), u"Wrong ticket"_s));
        program.server().clearExchanges();
        QTest::keyClick(textOf(page), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(seen<QLabel>(program.window(), u"holdText"_s));
        // The page that it was written on is closed by now; it comes back with the text.
        QTRY_COMPARE(program.window()->findChildren<QWidget *>(u"ticketPage"_s).size(), 1);
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"holdUndo"_s)));
        QTRY_VERIFY(
            tabs(program)->tabText(tabs(program)->currentIndex()).startsWith(ticket.text(u"TicketNumber")));
        QTRY_COMPARE(textOf(tabs(program)->currentWidget())->toPlainText(), u"Wrong ticket"_s);
        QCOMPARE(program.count("POST") + program.count("PUT"), 0);
    }

    void quittingWithinTheHoldSendsItTheNextTime()
    {
        Program program(Profile::Y2018, 6);
        program.holdReplies(30);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QVERIFY(type(textOf(page), u"On my way home"_s));
        QTest::keyClick(textOf(page), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(seen<QLabel>(program.window(), u"holdText"_s));
        program.window()->close();
        QWidget *question = seenWidget(program.window(), u"unsentQuestion"_s);
        QVERIFY(question && program.window()->isVisible());
        QVERIFY(press(seen<QAbstractButton>(question, u"quitNow"_s)));
        QTRY_VERIFY(!program.window()->isVisible());
        program.quit();
        QCOMPARE(program.count("POST"), 0);
        QVERIFY(program.startAgain());
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"holdSend"_s)));
        QVERIFY(program.request("POST", u"tickets/"_s).body.contains("On my way home"));
    }

    void sendingFirstWhenQuittingDoesNotWaitForTheHold()
    {
        Program program(Profile::Y2018, 6);
        program.holdReplies(60);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QVERIFY(type(textOf(page), u"Last words"_s));
        QTest::keyClick(textOf(page), Qt::Key_Return, Qt::ControlModifier);
        program.window()->close();
        QWidget *question = seenWidget(program.window(), u"unsentQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(seen<QAbstractButton>(question, u"sendFirst"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(!program.window()->isVisible(), Patience);
        QCOMPARE(program.count("POST"), 1);
    }

    void aTicketBeginsPrivateAndRemembersForWhomOneWrote()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        const qint64 first = idIn(program, 0);
        const qint64 second = idIn(program, 1);
        QWidget *page = openTicket(program, first);
        QVERIFY(page);
        QVERIFY(!isPublic(page));
        QCOMPARE(seen<QAbstractButton>(page, u"sendButton"_s)->text(), u"Add for Agents Only"_s);
        QVERIFY(press(seen<QAbstractButton>(page, u"publicChoice"_s)));
        QVERIFY(seen<QAbstractButton>(page, u"sendButton"_s)->text().startsWith(u"Send to "_s));
        // Nothing was typed: this alone is remembered.
        QTest::keyClick(program.window(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!program.window()->findChild<QWidget *>(u"ticketPage"_s));
        page = openTicket(program, second);
        QVERIFY(page && !isPublic(page));
        program.window()->close();
        program.quit();
        QVERIFY(program.startAgain());
        page = openTicket(program, first);
        QVERIFY(page);
        QVERIFY(isPublic(page));
        // And for the next one after sending.
        QVERIFY(type(textOf(page), u"Hello"_s));
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        QTRY_COMPARE(textOf(page)->toPlainText(), QString());
        QVERIFY(isPublic(page));
    }

    void beforeAPublicAnswerALineSaysWhoMayBeMailedAndOneKeyMakesItPrivate()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        auto *line = page->findChild<QLabel *>(u"whoIsMailed"_s);
        QVERIFY(line && !line->isVisible());
        QVERIFY(press(seen<QAbstractButton>(page, u"publicChoice"_s)));
        QTRY_VERIFY(line->isVisible());
        QVERIFY2(line->text().contains(u"mail"_s, Qt::CaseInsensitive), qPrintable(line->text()));
        QTextEdit *text = textOf(page);
        QVERIFY(type(text, u"Between us"_s));
        QTest::keyClick(text, Qt::Key_F7);
        QVERIFY(!isPublic(page));
        QTRY_VERIFY(!line->isVisible());
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(program.request("POST", u"tickets/"_s)
                    .body.contains("<IsVisibleOnPortal>False</IsVisibleOnPortal>"));
    }

    void theSignatureStandsBelowWhatCustomersReadOnly()
    {
        Program program(Profile::Y2018, 6);
        Settings(program.folder() + u"/settings.ini"_s).set(keys::Signature, u"<p>Ana Ruiz</p>"_s);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        QCOMPARE(text->toPlainText(), QString());
        QVERIFY(press(seen<QAbstractButton>(page, u"publicChoice"_s)));
        QTRY_VERIFY(text->toPlainText().endsWith(u"Ana Ruiz"_s));
        // The signature alone is no answer.
        QVERIFY(!seen<QAbstractButton>(page, u"sendButton"_s)->isEnabled());
        text->setFocus();
        typeOn(text, u"Hello"_s);
        QVERIFY(text->toPlainText().startsWith(u"Hello\n"_s));
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sentText(program.request("POST", u"tickets/"_s).body),
                 QByteArray("&lt;p&gt;Hello&lt;/p&gt;&lt;p&gt;Ana Ruiz&lt;/p&gt;"));
    }

    void anEntryIsQuotedByAKeyBelowItsAuthorsName()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QVERIFY(
            program.server().execute(u"UPDATE Actions SET Description = '<p>It <b>hums</b> at night</p>'"_s));
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QWidget *card = nullptr;
        const auto shown = [&] {
            for (QWidget *each : page->findChildren<QWidget *>(u"actionCard"_s)) {
                const auto *body = each->findChild<QTextEdit *>(u"actionText"_s);
                const bool inView = body && !body->visibleRegion().isEmpty();
                if (inView && body->toPlainText().contains(u"hums"_s))
                    card = each;
            }
            return card != nullptr;
        };
        QVERIFY(QTest::qWaitFor(shown, Patience));
        const QString author = card->findChild<QLabel *>(u"author"_s)->text();
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Q);
        QTextEdit *text = textOf(page);
        QTRY_VERIFY(text->toPlainText().contains(u"It hums at night"_s));
        QVERIFY2(text->toPlainText().contains(author + u" wrote on "_s), qPrintable(text->toPlainText()));
        QTRY_VERIFY(text->hasFocus());
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const QByteArray sent = sentText(program.request("POST", u"tickets/"_s).body);
        QVERIFY2(sent.contains("&lt;blockquote&gt;&lt;p&gt;It &lt;b&gt;hums&lt;/b&gt; at "
                               "night&lt;/p&gt;&lt;/blockquote&gt;"),
                 sent.constData());
    }

    void theKeysOfThePageLeadToItsAnswer()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QWidget *card = seenWidget(page, u"actionCard"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_R);
        QTRY_VERIFY(textOf(page)->hasFocus());
        QVERIFY(isPublic(page));
        card->setFocus();
        QTest::keyClick(card, Qt::Key_R, Qt::ShiftModifier);
        QTRY_VERIFY(textOf(page)->hasFocus());
        QVERIFY(!isPublic(page));
    }

    void aCannedReplyIsFoundFilledInAndWhatIsNotFilledInIsAskedAbout()
    {
        Program program(Profile::Y2018, 6);
        program.actAs(Me);
        QFile replies(program.folder() + u"/replies.json"_s);
        QVERIFY(replies.open(QIODevice::WriteOnly));
        replies.write(cannedReplyFile({{u"Greeting"_s, u"hi"_s, u"<p>Ticket {ticket.number}</p>"_s}}));
        replies.close();
        QVERIFY(program.start());
        const Record ticket = modelOf(program.tickets())->recordAt(0);
        QWidget *page = openTicket(program, ticket.id());
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        text->setFocus();
        typeOn(text, u";;hi"_s);
        QVERIFY(seenWidget(program.window(), u"replyPopup"_s));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(text->toPlainText().trimmed(), u"Ticket "_s + ticket.text(u"TicketNumber"));
    }

    void anArticleOfTheKnowledgeBaseComesFromTheService()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        const qint64 other = idIn(program, 1);
        program.quit();
        QVERIFY(program.server().execute(
            u"UPDATE Tickets SET Name = 'Filling the tray', IsKnowledgeBase = (TicketID = %1)"_s.arg(other)));
        QVERIFY(
            program.server().execute(u"UPDATE Actions SET Description = '<div>Lift the <b>lid</b></div>', "
                                     "IsKnowledgeBase = 1 WHERE TicketID = %1"_s.arg(other)));
        QVERIFY(QDir(program.folder() + u"/store"_s).removeRecursively());
        QVERIFY(program.startAgain());
        QVERIFY(program.tickets());
        const RecordTableModel *model = modelOf(program.tickets());
        const qint64 id = model->idAt(0) == other ? model->idAt(1) : model->idAt(0);
        QWidget *page = openTicket(program, id);
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        text->setFocus();
        typeOn(text, u";;tray"_s);
        QVERIFY(seenWidget(program.window(), u"replyPopup"_s));
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(text->toPlainText().trimmed(), u"Lift the lid"_s);
    }

    void aTextThatSpeaksOfAFileIsNotSentWithoutOneAtOnce()
    {
        Program program(Profile::Y2018, 6);
        QVERIFY(program.start());
        QWidget *page = openTicket(program, idIn(program, 0));
        QVERIFY(page);
        QTextEdit *text = textOf(page);
        QVERIFY(type(text, u"See the attached file."_s));
        program.server().clearExchanges();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(seenWidget(page, u"sendWarning"_s));
        QVERIFY(buttonWithText(page, u"Attach Files…"_s));
        QCOMPARE(text->toPlainText(), u"See the attached file."_s);
        QCOMPARE(program.count("POST"), 0);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(program.request("POST", u"tickets/"_s).body.contains("attached"));
    }

    void oneSubscribesAndUnsubscribesFromThePage()
    {
        Program program(Profile::Y2018, 6);
        program.actAs(Me);
        QVERIFY(program.start());
        const qint64 id = idIn(program, 0);
        QWidget *page = openTicket(program, id);
        QVERIFY(page);
        for (const QString &verb : {u"subscribe"_s, u"unsubscribe"_s}) {
            page->findChild<QAction *>(verb + u"Me"_s)->trigger();
            QCOMPARE(program.request("POST", u"tickets/%1/%2/%3"_s.arg(id).arg(verb).arg(Me)).status, 200);
        }
    }
};

QTEST_MAIN(ReplyGuiTest)
#include "replyguitest.moc"
