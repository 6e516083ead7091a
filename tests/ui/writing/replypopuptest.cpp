#include "writingdesk.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What helps while writing: canned replies and articles behind ";;", warnings before sending, spell check.
class ReplyPopupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WritingDesk> m_desk;

    [[nodiscard]] WritingDesk &desk() const { return *m_desk; }
    [[nodiscard]] QFrame *popup() const { return desk().composer->findChild<QFrame *>(u"replyPopup"_s); }
    [[nodiscard]] QStringList rows() const
    {
        const auto *list = popup()->findChild<QListWidget *>();
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all.append(list->item(row)->text());
        return all;
    }
    [[nodiscard]] bool underlined(const QString &word) const
    {
        const QTextBlock block = desk().edit->document()->begin();
        const int at = static_cast<int>(block.text().indexOf(word));
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.start <= at && at < range.start + range.length &&
                range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                return true;
        }
        return false;
    }
    void putTicket(qint64 id, const QString &title)
    {
        Record ticket(resource(resources::Tickets));
        ticket.setValue(u"TicketID", Value::of(id));
        ticket.setValue(u"TicketNumber", Value::of(id));
        ticket.setValue(u"Name", Value::of(title));
        ticket.setValue(u"IsKnowledgeBase", Value::of(true));
        desk().store.put({ticket});
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WritingDesk>(QStringList(u"/usr/share/hunspell"_s));
        QVERIFY(desk().show());
        QTRY_VERIFY(desk().writing.replies().isRead());
        QTRY_VERIFY(desk().writing.spelling().isFound());
        desk().writing.replies().setAll(
            {{u"Return a device"_s, u"rma"_s, u"<p>Hello {contact.first},</p><ol><li>Print</li></ol>"_s},
             {u"Closing words"_s, u"bye"_s, u"<p>Kind <b>regards</b></p>"_s}});
    }
    void cleanup() { m_desk.reset(); }

    void aTriggerAndEnterPutTheReplyIn()
    {
        desk().composer->setValues([] { return PlaceholderValues{{u"contact.first"_s, u"Mara"_s}}; });
        desk().type(u";;rma"_s);
        QVERIFY(popup()->isVisible());
        QCOMPARE(rows().size(), 1);
        desk().press(Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(desk().html(), u"<p>Hello Mara,</p><ol><li>Print</li></ol>"_s);
        desk().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk().html(), u"<p>;;rma</p>"_s);
    }

    void wordsOfTheNameFindItAndArrowsChoose()
    {
        desk().type(u"Hi ;;"_s);
        QCOMPARE(rows().size(), 2);
        desk().press(Qt::Key_Down);
        desk().press(Qt::Key_Up);
        desk().type(u"closing"_s);
        QCOMPARE(rows().size(), 1);
        desk().press(Qt::Key_Tab);
        QCOMPARE(desk().html(), u"<p>Hi Kind <b>regards</b></p>"_s);
    }

    void escapeClosesItAndKeepsWhatWasTyped()
    {
        desk().type(u";;r"_s);
        QVERIFY(popup()->isVisible());
        desk().press(Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        desk().type(u"m"_s);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(desk().html(), u"<p>;;rm</p>"_s);
    }

    void theButtonOffersAllAndEscapeLeavesNoTrace()
    {
        desk().composer->findChild<QAction *>(u"cannedReply"_s)->trigger();
        QVERIFY(popup()->isVisible());
        QCOMPARE(rows().size(), 2);
        desk().press(Qt::Key_Escape);
        QCOMPARE(desk().composer->plainText(), QString());
    }

    void twoSemicolonsInCodeOfferNothing()
    {
        desk().type(u"``` for (;;r"_s);
        QVERIFY(!popup()->isVisible());
        desk().composer->setHtml({});
        desk().type(u"a;;b"_s);
        QVERIFY(!popup()->isVisible());
    }

    void articlesAreOfferedWithTheirTextOnceItIsKnown()
    {
        putTicket(1042, u"Filling the tray"_s);
        desk().type(u";;tray"_s);
        QCOMPARE(rows().size(), 1);
        QVERIFY(rows().first().startsWith(u"1042: Filling the tray"_s));
        desk().press(Qt::Key_Return);
        QCOMPARE(desk().html(), u"<p>Ticket 1042: Filling the tray</p>"_s);

        Record action(resource(resources::Actions));
        action.setValue(u"ActionID", Value::of(qint64(5)));
        action.setValue(u"SystemActionTypeID", Value::of(qint64(1)));
        action.setValue(u"Description", Value::of(u"<div style='color:red'>Lift the <b>lid</b></div>"_s));
        desk().store.setChildren(resource(resources::Tickets), 1042, resource(resources::Actions), {action});
        desk().composer->setHtml({});
        desk().type(u";;1042"_s);
        QCOMPARE(rows().size(), 2);
        desk().press(Qt::Key_Return);
        QCOMPARE(desk().html(), u"<p>Lift the <b>lid</b></p>"_s);
    }

    void anArticleThatIsNotKnownYetIsFetchedWhereItWasAskedFor()
    {
        putTicket(1042, u"Filling the tray"_s);
        std::function<void(bool)> answer;
        desk().writing.setFetch([&](qint64 ticket, QObject *, const std::function<void(bool)> &done) {
            QCOMPARE(ticket, 1042);
            answer = done;
        });
        desk().type(u"See ;;tray"_s);
        QCOMPARE(rows().size(), 2);
        QVERIFY(rows().first().endsWith(u"asks the service"_s));
        desk().press(Qt::Key_Return);
        QVERIFY(answer);
        desk().type(u"Bye"_s);
        Record action(resource(resources::Actions));
        action.setValue(u"ActionID", Value::of(qint64(5)));
        action.setValue(u"SystemActionTypeID", Value::of(qint64(1)));
        action.setValue(u"Description", Value::of(u"Lift the <b>lid</b>. "_s));
        desk().store.setChildren(resource(resources::Tickets), 1042, resource(resources::Actions), {action});
        answer(true);
        const QString text = desk().composer->plainText();
        QVERIFY2(text.startsWith(u"See Lift the lid."_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"Bye"_s), qPrintable(text));
    }

    void anArticleThatCannotBeFetchedIsSaidAndLeavesTheTextAlone()
    {
        putTicket(1042, u"Filling the tray"_s);
        desk().writing.setFetch(
            [](qint64, QObject *, const std::function<void(bool)> &done) { done(false); });
        desk().type(u"See ;;tray"_s);
        desk().press(Qt::Key_Return);
        QCOMPARE(desk().composer->plainText().trimmed(), u"See"_s);
        QVERIFY(desk().composer->findChild<QWidget *>(u"sendWarning"_s)->isVisible());
    }

    void anUnfilledPlaceholderIsMarkedAndNotSentUnasked()
    {
        desk().type(u";;rma"_s);
        desk().press(Qt::Key_Return);
        QVERIFY(desk().html().contains(u"{contact.first}"_s));
        const auto marks = desk().edit->document()->begin().layout()->formats();
        QVERIFY(std::any_of(marks.cbegin(), marks.cend(), [](const QTextLayout::FormatRange &range) {
            return range.format.background().style() != Qt::NoBrush && range.length == 15;
        }));
        QVERIFY(!desk().composer->confirmSend());
        const auto *warning = desk().composer->findChild<QWidget *>(u"sendWarning"_s);
        QVERIFY(warning->isVisible());
        // Who was told may.
        QVERIFY(desk().composer->confirmSend());
        desk().composer->setHtml(u"<p>Hello Mara</p><pre>{not.asked}</pre>"_s);
        QVERIFY(desk().composer->confirmSend());
        QVERIFY(!warning->isVisible());
    }

    void aForgottenFileIsAskedForOnce()
    {
        QSignalSpy attach(desk().composer.get(), &Composer::attachRequested);
        desk().composer->setHtml(u"<blockquote><p>see attached</p></blockquote><p>Thanks</p>"_s);
        QVERIFY(desk().composer->confirmSend());
        desk().composer->setHtml(u"<p>see attached</p>"_s);
        QVERIFY(!desk().composer->confirmSend());
        const auto buttons = desk().composer->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.first()->click();
        QCOMPARE(attach.size(), 1);
        desk().composer->setAttachmentCount(1);
        QVERIFY(!desk().composer->findChild<QWidget *>(u"sendWarning"_s)->isVisible());
        QVERIFY(desk().composer->confirmSend());
        desk().composer->setAttachmentCount(0);
        QVERIFY(!desk().composer->confirmSend());
    }

    void wrongWordsAreUnderlinedWithoutTouchingTheText()
    {
        desk().writing.setLanguages({u"de_DE"_s, u"en_US"_s});
        desk().type(u"The prniter and der Drucker of https://prniter.example "_s);
        QTRY_VERIFY(underlined(u"prniter"_s));
        QVERIFY(!underlined(u"Drucker"_s));
        QVERIFY(!underlined(u"example"_s));
        QCOMPARE(desk().composer->plainText(), u"The prniter and der Drucker of https://prniter.example "_s);
        QVERIFY(!desk().html().contains(u"<u>"_s));
        desk().writing.setLanguages({});
        QTRY_VERIFY(!underlined(u"prniter"_s));
    }

    void theWordBeingTypedIsNotMarkedYet()
    {
        desk().writing.setLanguages({u"en_US"_s});
        desk().type(u"prnite"_s);
        (void)desk().writing.spelling().isWrong(u"prnite"_s);
        QTRY_VERIFY(desk().writing.spelling().isWrong(u"prnite"_s));
        QVERIFY(!underlined(u"prnite"_s));
        desk().type(u" "_s);
        QTRY_VERIFY(underlined(u"prnite"_s));
    }

    void theMenuSuggestsAndLearns()
    {
        desk().writing.setLanguages({u"en_US"_s});
        desk().type(u"a prniter "_s);
        QTRY_VERIFY(underlined(u"prniter"_s));
        desk().composer->setCursorPosition(5);
        const auto open = [this](QContextMenuEvent::Reason reason) {
            QContextMenuEvent event(reason, desk().edit->cursorRect().center(),
                                    desk().edit->viewport()->mapToGlobal(desk().edit->cursorRect().center()));
            QApplication::sendEvent(desk().edit->viewport(), &event);
        };
        open(QContextMenuEvent::Mouse);
        QPointer<QMenu> menu = desk().edit->findChild<QMenu *>(u"composerMenu"_s);
        QVERIFY(menu);
        const auto entry = [&menu](const QString &text) {
            const auto actions = menu->actions();
            const auto found = std::find_if(actions.cbegin(), actions.cend(), [&text](const QAction *action) {
                return action->text() == text;
            });
            return found == actions.cend() ? nullptr : *found;
        };
        QTRY_VERIFY(entry(u"printer"_s));
        entry(u"printer"_s)->trigger();
        QCOMPARE(desk().composer->plainText(), u"a printer "_s);
        menu->close();
        QTRY_VERIFY(!menu);

        desk().composer->setHtml(u"<p>lpadmin here</p>"_s);
        QTRY_VERIFY(underlined(u"lpadmin"_s));
        desk().composer->setCursorPosition(2);
        open(QContextMenuEvent::Mouse);
        menu = desk().edit->findChild<QMenu *>(u"composerMenu"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(u"addToDictionary"_s)->trigger();
        QTRY_VERIFY(!underlined(u"lpadmin"_s));
    }

    void withoutDictionariesTheMenuSaysSo()
    {
        WritingDesk bare(QStringList(desk().folder.path()));
        QVERIFY(bare.show());
        QTRY_VERIFY(bare.writing.spelling().isFound());
        QMenu menu;
        Q_EMIT bare.edit->menuRequested(&menu);
        const auto *languages = menu.findChild<QMenu *>(u"spellLanguages"_s);
        QVERIFY(languages);
        QCOMPARE(languages->actions().size(), 1);
        QVERIFY(!languages->actions().first()->isEnabled());
    }
};

QTEST_MAIN(ReplyPopupTest)
#include "replypopuptest.moc"
