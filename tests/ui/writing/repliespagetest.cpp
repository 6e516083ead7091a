#include "settings/repliespage.h"
#include "settings/writingpage.h"
#include "window/messagebar.h"
#include "writingdesk.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The settings of writing, by hand.
class RepliesPageTest : public QObject
{
    Q_OBJECT

    template <typename W>
    static W *in(const QWidget &page, const QString &name)
    {
        return page.findChild<W *>(name);
    }

private Q_SLOTS:
    void aReplyIsAddedEditedAndDeleted()
    {
        WritingDesk desk;
        QTRY_VERIFY(desk.writing.replies().isRead());
        {
            RepliesPage page(desk.writing, nullptr);
            page.show();
            QVERIFY(!in<QLineEdit>(page, u"replyName"_s)->isEnabled());
            in<QPushButton>(page, u"addReply"_s)->click();
            QTest::keyClicks(in<QLineEdit>(page, u"replyName"_s), u"Greeting"_s);
            QTest::keyClicks(in<QLineEdit>(page, u"replyTrigger"_s), u"hi ;y"_s);
            in<RichEdit>(page, u"replyText"_s)->textCursor().insertText(u"Hello "_s);
            in<QMenu>(page, u"placeholderMenu"_s)->actions().first()->trigger();
            QCOMPARE(in<QListWidget>(page, u"cannedReplies"_s)->item(0)->text(), u"Greeting"_s);
            page.findChild<QTabWidget *>()->setCurrentIndex(1);
            QCOMPARE(in<QTextBrowser>(page, u"replyPreview"_s)->toPlainText(), u"Hello Mara"_s);
            in<QPushButton>(page, u"addReply"_s)->click(); // left empty
            page.save();
        }
        QCOMPARE(desk.writing.replies().all(),
                 QList<CannedReply>({{u"Greeting"_s, u"hiy"_s, u"<p>Hello {contact.first}</p>"_s}}));
        RepliesPage page(desk.writing, nullptr);
        QCOMPARE(in<QLineEdit>(page, u"replyTrigger"_s)->text(), u"hiy"_s);
        in<QPushButton>(page, u"removeReply"_s)->click();
        page.save();
        QVERIFY(desk.writing.replies().all().isEmpty());
    }

    void choosingAnotherReplyKeepsWhatWasTyped()
    {
        WritingDesk desk;
        QTRY_VERIFY(desk.writing.replies().isRead());
        desk.writing.replies().setAll({{u"A"_s, u"a"_s, u"<p>x</p>"_s}, {u"B"_s, u"b"_s, u"<p>y</p>"_s}});
        RepliesPage page(desk.writing, nullptr);
        in<RichEdit>(page, u"replyText"_s)->textCursor().insertText(u"more"_s);
        in<QListWidget>(page, u"cannedReplies"_s)->setCurrentRow(1);
        QCOMPARE(in<QLineEdit>(page, u"replyName"_s)->text(), u"B"_s);
        page.save();
        QCOMPARE(desk.writing.replies().all().first().html, u"<p>xmore</p>"_s);
        QCOMPARE(desk.writing.replies().all().last().html, u"<p>y</p>"_s);
    }

    void aDamagedFileIsSaidOnThePage()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"replies.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        Settings settings(folder.filePath(u"settings.ini"_s));
        RecordStore store;
        Writing writing(settings, store, folder.path(), {});
        QTRY_VERIFY(writing.replies().isRead());
        const RepliesPage page(writing, nullptr);
        QVERIFY(page.findChild<MessageBar *>()->text().contains(u"damaged"_s));
    }

    void languagesMarkdownHoldAndSignatureAreSaved()
    {
        WritingDesk desk(QStringList(u"/usr/share/hunspell"_s));
        QTRY_VERIFY(desk.writing.spelling().isFound());
        WritingPage page(desk.writing, nullptr);
        auto *languages = in<QListWidget>(page, u"languageList"_s);
        for (int row = 0; row < languages->count(); ++row) {
            const bool german = languages->item(row)->text().contains(u"de_DE"_s);
            languages->item(row)->setCheckState(german ? Qt::Checked : Qt::Unchecked);
        }
        in<QCheckBox>(page, u"markdownBox"_s)->setChecked(false);
        in<RichEdit>(page, u"replyText"_s)->textCursor().insertText(u"Ana"_s);
        auto *hold = in<QSpinBox>(page, u"holdSeconds"_s);
        QCOMPARE(hold->value(), 10);
        hold->setValue(0);
        QCOMPARE(hold->text(), u"Send at once"_s);
        page.save();
        QCOMPARE(desk.settings.get(keys::HoldSeconds), 0);
        QCOMPARE(desk.writing.spelling().languages(), QStringList(u"de_DE"_s));
        QVERIFY(!desk.writing.markdown());
        QCOMPARE(desk.writing.signature(), u"<p>Ana</p>"_s);
    }
};

QTEST_MAIN(RepliesPageTest)
#include "repliespagetest.moc"
