#include "pagedesk.h"

#include "pages/actioncard.h"
#include "pages/conversation.h"
#include "window/accessiblenames.h"
#include "window/plaintip.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>
#include <QTextDocument>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// A conversation as a screen reader, or a program that drives the window from outside, finds it.
class ConversationTableTest : public QObject
{
    Q_OBJECT

    static QAccessibleInterface *tableIn(const QWidget &conversation)
    {
        for (QWidget *widget : conversation.findChildren<QWidget *>()) {
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            if (seen && seen->role() == QAccessible::Table)
                return seen;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { installAccessibleNames(); }

    void itIsATableOfWhoWhenForWhomAndWhat()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        Conversation conversation(practice.firstTicket().id(), practice.desk);
        conversation.resize(700, 500);
        conversation.show();
        conversation.load();
        QTRY_VERIFY(!conversation.cards().isEmpty());

        QAccessibleInterface *table = tableIn(conversation);
        QVERIFY(table);
        QCOMPARE(table->text(QAccessible::Name), u"Conversation"_s);
        QAccessibleTableInterface *cells = table->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->rowCount(), static_cast<int>(conversation.cards().size()));
        QCOMPARE(cells->columnCount(), 4);
        QCOMPARE(cells->columnDescription(3), u"Text"_s);
        const ActionCard *last = conversation.cards().constLast();
        const int row = cells->rowCount() - 1;
        QCOMPARE(cells->cellAt(row, 0)->text(QAccessible::Name), last->action().text(u"CreatorName"));
        QVERIFY(cells->cellAt(row, 2)
                    ->text(QAccessible::Name)
                    .startsWith(last->isPublic() ? u"Public" : u"Internal"));
        QVERIFY(!cells->cellAt(row, 3)->text(QAccessible::Name).contains(u'<'));
        QVERIFY(!cells->cellAt(row, 3)->text(QAccessible::Name).trimmed().isEmpty());
        QVERIFY(!cells->cellAt(row + 1, 0));
        QVERIFY(!cells->cellAt(0, 4));
    }

    void aNameWithoutEndDoesNotPushOutWhoCanReadIt()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        Record action(resource(resources::Actions));
        action.setValue(u"ActionID", Value::of(qint64(1)));
        action.setValue(u"CreatorName", Value::of(QString(200, u'w')));
        action.setValue(u"Description", Value::of(u"<p>Text</p>"_s));
        ActionCard card(action, practice.desk);
        card.resize(500, 200);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        const auto *badge = card.findChild<QLabel *>(u"visibility"_s);
        QVERIFY(badge);
        QVERIFY(card.minimumSizeHint().width() <= 500);
        QVERIFY(card.rect().contains(badge->geometry()));
        QVERIFY(badge->width() >= badge->sizeHint().width());
    }

    void aTipShowsWhatItIsToldAndNothingElse()
    {
        QCOMPARE(plainTip(u"Hay & Sons"_s), u"Hay & Sons"_s);
        QCOMPARE(plainTip(u"5 < 6"_s), u"5 < 6"_s);
        QCOMPARE(plainTip(u"<b>bold</b>\n&"_s), u"<qt>&lt;b&gt;bold&lt;/b&gt;<br>&amp;</qt>"_s);
        const QString longOne = plainTip(QString(200, u'&'));
        QVERIFY(Qt::mightBeRichText(longOne));
        QVERIFY(longOne.contains(u"&amp;&amp;"));
    }
};

QTEST_MAIN(ConversationTableTest)
#include "conversationtabletest.moc"
