#include "talk.h"

#include "pages/html/htmlview.h"
#include "pages/html/mailbody.h"
#include "pages/reading/foldedentry.h"

#include <QLineEdit>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Finding words in a conversation, wherever they are folded away.
class FindTest : public QObject
{
    Q_OBJECT

    static QLineEdit *input(const Talk &talk) { return talk.seen<QLineEdit>("findInput"); }
    static QString count(const Talk &talk) { return talk.text("findCount"); }
    /// The marked word is in the view.
    static bool isShown(const Talk &talk, qint64 id)
    {
        const auto *card = talk.card(id);
        if (!card)
            return false;
        for (const auto *view : card->findChildren<HtmlView *>()) {
            for (const auto &mark : view->extraSelections()) {
                if (!mark.format.fontUnderline() || !view->isVisible())
                    continue;
                const QRect place = view->cursorRect(mark.cursor);
                const QPoint at = view->mapTo(talk.list().viewport(), place.center());
                return talk.list().viewport()->rect().contains(at);
            }
        }
        return false;
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyPlaceIsCountedAndShownOneAfterTheOther()
    {
        QList<Record> actions = entries(60, u"<p>Entry %1</p>"_s);
        actions[9] = entry(10, u"<p>The <b>val</b>ve leaks.</p><p>Which Valve?</p>"_s);
        actions[39] = entry(40, u"<p>"_s + u"many words<br>"_s.repeated(80) + u"a VALVE</p>"_s);
        Talk talk(actions);
        QVERIFY(talk.open());
        talk.list().goTo(5);
        talk.conversation->find();
        QVERIFY(input(talk) && input(talk)->hasFocus());
        QTest::keyClicks(input(talk), u"valve"_s);
        QTRY_COMPARE(count(talk), u"1 of 3"_s);
        QTRY_VERIFY(isShown(talk, 10));
        QTest::keyClick(input(talk), Qt::Key_F3);
        QCOMPARE(count(talk), u"2 of 3"_s);
        QTRY_VERIFY(isShown(talk, 10));
        QTest::keyClick(input(talk), Qt::Key_Return);
        QCOMPARE(count(talk), u"3 of 3"_s);
        QTRY_VERIFY(isShown(talk, 40));
        QTest::keyClick(input(talk), Qt::Key_F3);
        QCOMPARE(count(talk), u"1 of 3"_s);
        QTRY_VERIFY(isShown(talk, 10));
        QTest::keyClick(input(talk), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(talk), u"3 of 3"_s);
        // A screen reader hears the count with the field.
        QCOMPARE(QAccessible::queryAccessibleInterface(input(talk))->text(QAccessible::Description),
                 u"3 of 3"_s);
    }

    void theSearchBeginsAtTheEntryThatIsRead()
    {
        Talk talk(entries(40, u"<p>Entry %1 about the pump</p>"_s));
        QVERIFY(talk.open());
        QVERIFY(talk.isInView(40));
        const qint64 from = talk.list().current();
        QVERIFY(from > 1);
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"pump"_s);
        QTRY_COMPARE(count(talk), u"%1 of 40"_s.arg(from));
    }

    void whatHoldsTheWordIsUnfolded()
    {
        QList<Record> actions = entries(20, u"<p>Entry %1</p>"_s);
        actions[4] =
            entry(5, u"<p>Yes.</p><p>On Monday Bo Ek wrote:</p><blockquote>the needle</blockquote>"_s);
        actions[6] = entry(7, u"<p>Yes.</p><p>-- <br>Bo Needle</p>"_s);
        Talk talk(actions);
        QVERIFY(talk.open());
        talk.list().goTo(1);
        QVERIFY(qobject_cast<FoldedEntry *>(talk.at(5)));
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"needle"_s);
        QTRY_COMPARE(count(talk), u"1 of 2"_s);
        QTRY_VERIFY(isShown(talk, 5));
        QVERIFY(talk.card(5)->body().isShown(MailPart::Quote));
        QTest::keyClick(input(talk), Qt::Key_F3);
        QTRY_VERIFY(isShown(talk, 7));
        QVERIFY(talk.card(7)->body().isShown(MailPart::Signature));
    }

    void aWordFarDownInALongMailIsFoundThere()
    {
        Talk talk({entry(1, u"<p>"_s + u"word "_s.repeated(50'000) + u"</p><p>the needle</p>"_s)});
        QVERIFY(talk.open());
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"needle"_s);
        QTRY_COMPARE(count(talk), u"1 of 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(talk, 1), 20'000);
    }

    void whatIsNotThereIsSaid()
    {
        Talk talk(entries(3));
        QVERIFY(talk.open());
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"zebra"_s);
        QTRY_COMPARE(count(talk), u"Not found"_s);
    }

    void markupIsNotSearched()
    {
        Talk talk({entry(1, u"<p class=\"needle\">a&amp;b &uuml;ber</p><!-- needle -->"_s)});
        QVERIFY(talk.open());
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"needle"_s);
        QTRY_COMPARE(count(talk), u"Not found"_s);
        input(talk)->clear();
        QTest::keyClicks(input(talk), u"A&B \u00DCBER"_s);
        QTRY_COMPARE(count(talk), u"1 of 1"_s);
    }

    void escEndsTheSearchAndNothingStaysMarked()
    {
        Talk talk(entries(3));
        QVERIFY(talk.open());
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"pump"_s);
        QTRY_COMPARE(count(talk), u"1 of 3"_s);
        QTest::keyClick(input(talk), Qt::Key_Escape);
        QTRY_VERIFY(!input(talk));
        for (const auto *view : talk.conversation->findChildren<HtmlView *>())
            QVERIFY(view->extraSelections().isEmpty());
        QVERIFY(talk.conversation->isAncestorOf(QApplication::focusWidget()));
    }

    void newEntriesJoinTheSearch()
    {
        Talk talk(entries(3));
        QVERIFY(talk.open());
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"pump"_s);
        QTRY_COMPARE(count(talk), u"1 of 3"_s);
        talk.put(entries(5));
        QTRY_COMPARE(count(talk), u"1 of 5"_s);
    }

    void lettersOfTheSearchAreNoCommands()
    {
        Talk talk(entries(30));
        QVERIFY(talk.open());
        talk.list().goTo(3);
        talk.conversation->find();
        QTest::keyClicks(input(talk), u"npguo"_s);
        QCOMPARE(input(talk)->text(), u"npguo"_s);
        QCOMPARE(talk.list().current(), 3);
    }
};

QTEST_MAIN(FindTest)
#include "findtest.moc"
