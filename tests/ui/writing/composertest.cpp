#include "randomtext.h"
#include "writing/richtextwriter.h"
#include "writingdesk.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Writing with the keyboard, the buttons and the clipboard, looked at in what would be sent.
class ComposerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WritingDesk> m_desk;

    [[nodiscard]] WritingDesk &desk() const { return *m_desk; }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return desk().composer->findChild<QAction *>(name);
    }
    static void putOnClipboard(QMimeData *data) { QApplication::clipboard()->setMimeData(data); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<WritingDesk>();
        QVERIFY(desk().show());
    }
    void cleanup() { m_desk.reset(); }

    void keysFormatWhatIsTyped()
    {
        desk().type(u"a "_s);
        desk().press(Qt::Key_B, Qt::ControlModifier);
        desk().type(u"b"_s);
        desk().press(Qt::Key_I, Qt::ControlModifier);
        desk().type(u"c"_s);
        desk().press(Qt::Key_B, Qt::ControlModifier);
        desk().press(Qt::Key_I, Qt::ControlModifier);
        desk().press(Qt::Key_U, Qt::ControlModifier);
        desk().type(u"d"_s);
        QCOMPARE(desk().html(), u"<p>a <b>b<i>c</i></b><u>d</u></p>"_s);
    }

    void buttonsFormatTheSelectionAndShowItsState()
    {
        desk().type(u"one two"_s);
        desk().select(0, 3);
        action(u"strike"_s)->trigger();
        QCOMPARE(desk().html(), u"<p><s>one</s> two</p>"_s);
        QVERIFY(action(u"strike"_s)->isChecked());
        desk().select(5, 7);
        QVERIFY(!action(u"strike"_s)->isChecked());
        desk().select(0, 7);
        action(u"clearFormatting"_s)->trigger();
        QCOMPARE(desk().html(), u"<p>one two</p>"_s);
    }

    void everyButtonHasANameKeysAndAnIcon()
    {
        int buttons = 0;
        for (const QAction *each : desk().composer->findChild<QToolBar *>(u"formatBar"_s)->actions()) {
            if (each->isSeparator())
                continue;
            const auto *button = desk().composer->findChild<QToolButton *>(each->objectName() + u"Button"_s);
            QVERIFY2(button && !button->accessibleName().isEmpty(), qPrintable(each->objectName()));
            QVERIFY(!each->icon().pixmap(16, 16).isNull());
            QVERIFY2(each->toolTip().contains(u'('), qPrintable(each->toolTip()));
            ++buttons;
        }
        QVERIFY(buttons >= 15);
    }

    void aListIsWrittenWithEnterAndTab()
    {
        desk().press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        desk().type(u"a"_s);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_Tab);
        desk().type(u"b"_s);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_Backtab, Qt::ShiftModifier);
        desk().type(u"c"_s);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_Return);
        desk().type(u"after"_s);
        QCOMPARE(desk().html(), u"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>after</p>"_s);
    }

    void codeBetweenTwoStepsKeepsTheNumbers()
    {
        desk().type(u"1. do"_s);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        desk().type(u"make"_s);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        desk().type(u"see"_s);
        QCOMPARE(desk().html(), u"<ol><li>do<pre>make</pre></li><li>see</li></ol>"_s);
    }

    void tabLeavesTheTextButNotAListAndF6AlwaysDoes()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        auto *composer = new Composer(nullptr, &window);
        auto *after = new QLineEdit(&window);
        for (QWidget *each : std::initializer_list<QWidget *>{before, composer, after})
            column->addWidget(each);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        RichEdit *edit = composer->edit();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(before->hasFocus());
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_F6);
        QVERIFY(after->hasFocus());
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(before->hasFocus());
    }

    void markdownBecomesWhatItMeansAndOneUndoBringsItBack_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("undone");
        const auto row = [](const char *name, const QString &typed, const QString &html,
                            const QString &undone) { QTest::newRow(name) << typed << html << undone; };
        row("bullet", u"- "_s, u"<ul><li></li></ul>"_s, u"<p>-&nbsp;</p>"_s);
        row("star", u"* "_s, u"<ul><li></li></ul>"_s, u"<p>*&nbsp;</p>"_s);
        row("number", u"1. "_s, u"<ol><li></li></ol>"_s, u"<p>1.&nbsp;</p>"_s);
        row("quote", u"> "_s, u"<blockquote><p><br></p></blockquote>"_s, u"<p>&gt;&nbsp;</p>"_s);
        row("code", u"see `x<y`"_s, u"<p>see <code>x&lt;y</code></p>"_s, u"<p>see `x&lt;y`</p>"_s);
        row("bold", u"is **very** "_s, u"<p>is <b>very</b>&nbsp;</p>"_s, u"<p>is <b>very</b></p>"_s);
        row("bold only", u"is **very**"_s, u"<p>is <b>very</b></p>"_s, u"<p>is **very**</p>"_s);
        row("italic", u"*so*"_s, u"<p><i>so</i></p>"_s, u"<p>*so*</p>"_s);
        row("link", u"[here](example.com/a)"_s, u"<p><a href=\"https://example.com/a\">here</a></p>"_s,
            u"<p>[here](example.com/a)</p>"_s);
        row("no italic", u"2*3*4"_s, u"<p>2*3*4</p>"_s, {});
        row("no bullet", u"a - "_s, u"<p>a -&nbsp;</p>"_s, {});
        row("no link", u"[x](javascript:y)"_s, u"<p>[x](javascript:y)</p>"_s, {});
    }
    void markdownBecomesWhatItMeansAndOneUndoBringsItBack()
    {
        QFETCH(QString, typed);
        QFETCH(QString, html);
        QFETCH(QString, undone);
        desk().type(typed);
        QCOMPARE(desk().html(), html);
        if (undone.isEmpty())
            return;
        desk().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk().html(), undone);
    }

    void threeBackticksStartCode()
    {
        desk().type(u"``` if (a)"_s);
        desk().press(Qt::Key_Return);
        desk().type(u"  b * c * d"_s);
        QCOMPARE(desk().html(), u"<pre>if (a)\n  b * c * d</pre>"_s);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_Return);
        desk().type(u"text"_s);
        QCOMPARE(desk().html(), u"<pre>if (a)\n  b * c * d</pre><p>text</p>"_s);
    }

    void whatIsTypedAfterAMarkIsPlainAgain()
    {
        desk().type(u"`x` and [a](b.example) more"_s);
        QCOMPARE(desk().html(), u"<p><code>x</code> and <a href=\"https://b.example\">a</a> more</p>"_s);
    }

    void markdownCanBeSwitchedOff()
    {
        desk().settings.set(keys::Markdown, false);
        desk().type(u"- **a**"_s);
        QCOMPARE(desk().html(), u"<p>- **a**</p>"_s);
    }

    void backspaceTakesTheBulletFirst()
    {
        desk().type(u"- a"_s);
        desk().press(Qt::Key_Home);
        desk().press(Qt::Key_Backspace);
        QCOMPARE(desk().html(), u"<p>a</p>"_s);
    }

    void aTableGrowsWithTabAndByItsMenu()
    {
        desk().type(u"x"_s);
        desk().press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        for (const QString &cell : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            desk().type(cell);
            desk().press(Qt::Key_Tab);
        }
        desk().type(u"e"_s);
        QVERIFY2(desk().html().endsWith(u"<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
                                        "<tr><td>e</td><td></td></tr></table>"_s),
                 qPrintable(desk().html()));
        action(u"tableRemoveRow"_s)->trigger();
        desk().press(Qt::Key_Home, Qt::ControlModifier);
        desk().press(Qt::Key_Right);
        desk().press(Qt::Key_Right);
        action(u"tableAddColumn"_s)->trigger();
        action(u"tableAddRow"_s)->trigger();
        QVERIFY2(desk().html().endsWith(
                     u"<tr><td>a</td><td></td><td>b</td></tr><tr><td></td><td></td><td></td></tr>"
                     "<tr><td>c</td><td></td><td>d</td></tr></table>"_s),
                 qPrintable(desk().html()));
        action(u"tableRemoveColumn"_s)->trigger();
        QVERIFY2(
            desk().html().endsWith(
                u"<tr><td></td><td>b</td></tr><tr><td></td><td></td></tr><tr><td></td><td>d</td></tr></table>"_s),
            qPrintable(desk().html()));
        QVERIFY(desk().edit->hasFocus());
    }

    void aLinkIsAskedForAndTakenAway()
    {
        desk().type(u"see here"_s);
        desk().select(4, 8);
        desk().press(Qt::Key_K, Qt::ControlModifier);
        auto *dialog = desk().composer->findChild<QDialog *>(u"linkDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"linkText"_s)->text(), u"here"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"linkAddress"_s), u"example.com/a?b=c"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(desk().html(), u"<p>see <a href=\"https://example.com/a?b=c\">here</a></p>"_s);
        QTRY_VERIFY(!desk().composer->findChild<QDialog *>(u"linkDialog"_s));
        desk().composer->setCursorPosition(6);
        desk().press(Qt::Key_K, Qt::ControlModifier);
        QPushButton *remove = desk().composer->findChild<QPushButton *>(u"removeLink"_s);
        QVERIFY(remove);
        remove->click();
        QCOMPARE(desk().html(), u"<p>see here</p>"_s);
    }

    void anAddressPastedOverWordsLinksThem()
    {
        desk().type(u"the manual"_s);
        desk().select(4, 10);
        QApplication::clipboard()->setText(u"https://example.com/manual"_s);
        desk().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk().html(), u"<p>the <a href=\"https://example.com/manual\">manual</a></p>"_s);
    }

    void pastingKeepsStructureAndPastingPlainDoesNot()
    {
        auto *both = new QMimeData;
        both->setHtml(u"<p class=MsoNormal style='color:red'>a <b>b</b><o:p></o:p></p><ul><li>c</li></ul>"_s);
        both->setText(u"a b\nc"_s);
        putOnClipboard(both);
        desk().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk().html(), u"<p>a <b>b</b></p><ul><li>c</li></ul>"_s);
        desk().composer->setHtml({});
        desk().press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk().html(), u"<p>a b<br>c</p>"_s);
    }

    void copiedTextIsPastedAsItWas()
    {
        const QString html =
            u"<p>a <b>b</b></p><ol><li>c<ul><li>d</li></ul></li></ol><pre>e\nf</pre><p>g</p>"_s;
        desk().composer->setHtml(html);
        desk().press(Qt::Key_A, Qt::ControlModifier);
        desk().press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"1. c\n  - d"_s));
        desk().composer->setHtml({});
        desk().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk().html(), html);
    }

    void cellsOfASpreadsheetBecomeATableOnRequest()
    {
        QApplication::clipboard()->setText(u"Serial\tCount\nPX-5\t12\n"_s);
        action(u"pasteAsTable"_s)->trigger();
        QCOMPARE(desk().html(), u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><td>Serial</td>"
                                "<td>Count</td></tr><tr><td>PX-5</td><td>12</td></tr></table>"_s);
    }

    void aPastedPictureStandsInTheTextAndIsHandedOver()
    {
        QSignalSpy added(desk().composer.get(), &Composer::imageAdded);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        desk().type(u"see "_s);
        for (int i = 0; i < 2; ++i) {
            QApplication::clipboard()->setImage(picture);
            desk().press(Qt::Key_V, Qt::ControlModifier);
        }
        QCOMPARE(added.size(), 2);
        QCOMPARE(added.at(0).at(0).toString(), u"picture-1.png"_s);
        QCOMPARE(added.at(1).at(0).toString(), u"picture-2.png"_s);
        QCOMPARE(added.at(0).at(1).value<QImage>().size(), QSize(40, 30));
        QCOMPARE(desk().composer->inlineImages(), QStringList({u"picture-1.png"_s, u"picture-2.png"_s}));
        QCOMPARE(desk().html(), u"<p>see&nbsp;<br><i>[picture-1.png]</i><br><i>[picture-2.png]</i></p>"_s);
        // A draft shows the pictures again.
        const QString draft = desk().composer->draftHtml();
        desk().composer->setHtml(draft);
        QCOMPARE(desk().composer->inlineImages(), QStringList({u"picture-1.png"_s, u"picture-2.png"_s}));
        QCOMPARE(desk().composer->draftHtml(), draft);
        desk().press(Qt::Key_End);
        desk().press(Qt::Key_Backspace);
        QCOMPARE(desk().composer->inlineImages(), QStringList(u"picture-1.png"_s));
    }

    void droppedFilesAreHandedOverAndPicturesStandInTheText()
    {
        QSignalSpy dropped(desk().composer.get(), &Composer::filesDropped);
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        const QString shot = desk().folder.filePath(u"my shot.png"_s);
        QVERIFY(picture.save(shot));
        auto *files = new QMimeData;
        files->setUrls(
            {QUrl::fromLocalFile(shot), QUrl::fromLocalFile(desk().folder.filePath(u"log.txt"_s))});
        putOnClipboard(files);
        desk().press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.at(0).at(0).toStringList().size(), 2);
        QCOMPARE(desk().composer->inlineImages(), QStringList(u"my shot.png"_s));
        // The thumbnail comes from a worker.
        const auto shown = [this] {
            const QVariant image = desk().edit->document()->resource(QTextDocument::ImageResource,
                                                                     QUrl(u"attachment:my%20shot.png"_s));
            return image.value<QImage>().width();
        };
        QTRY_COMPARE(shown(), 160);
    }

    void nothingOfTheTextIsLoadedFromAnywhere()
    {
        desk().composer->setHtml(
            u"<p><img src=\"file:///etc/hostname\"><img src=\"https://track.example/x.png\" alt=\"pixel\">"
            "x</p>"_s);
        QCOMPARE(desk().html(), u"<p><i>[pixel]</i>x</p>"_s);
    }

    void whatIsSetComesBackStable()
    {
        for (unsigned seed = 5000; seed < 5200; ++seed) {
            desk().composer->setHtml(writeHtml(RandomText(seed).text(), WrittenImages::Kept));
            const QString first = desk().composer->draftHtml();
            desk().composer->setHtml(first);
            QCOMPARE(desk().composer->draftHtml(), first);
            const QString sent = desk().composer->html();
            desk().composer->setHtml(sent);
            QCOMPARE(desk().composer->html(), sent);
        }
    }

    void settingIsNotEditingAndTypingIs()
    {
        QSignalSpy edited(desk().composer.get(), &Composer::edited);
        desk().composer->setHtml(u"<p>misspeled https://example.com</p>"_s);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(desk().html(),
                 u"<p>misspeled <a href=\"https://example.com\">https://example.com</a></p>"_s);
        QVERIFY(!desk().edit->document()->isUndoAvailable());
        desk().type(u"x"_s);
        QCOMPARE(edited.size(), 1);
    }

    void aQuoteNamesItsAuthorAndLeavesRoomToAnswer()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        desk().type(u"Thanks."_s);
        desk().composer->insertQuote(u"<div style='color:red'>The <b>meter</b> stops.</div>"_s,
                                     u"Mara Lind"_s, QDateTime(QDate(2026, 3, 4), QTime(10, 2)));
        desk().type(u"I see"_s);
        QCOMPARE(desk().html(),
                 u"<p>Thanks.</p><p>Mara Lind wrote on 3/4/26, 10:02\u202fAM:</p><blockquote><p>The "
                 "<b>meter</b> stops.</p></blockquote><p>I see</p>"_s.replace(
                     u"3/4/26, 10:02\u202fAM"_s,
                     QLocale().toString(QDateTime(QDate(2026, 3, 4), QTime(10, 2)), QLocale::ShortFormat)));
        // The words typed, then the quote.
        desk().press(Qt::Key_Z, Qt::ControlModifier);
        desk().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk().html(), u"<p>Thanks.</p>"_s);
    }

    void theSignatureComesAndGoesAndIsNoText()
    {
        desk().settings.set(keys::Signature, u"<p>Ana Ruiz<br>Desk</p>"_s);
        desk().composer->useSignature(true);
        QVERIFY(desk().composer->isBlank());
        QCOMPARE(desk().html(), u"<p><br></p><p>Ana Ruiz<br>Desk</p>"_s);
        desk().type(u"Hello"_s);
        QVERIFY(!desk().composer->isBlank());
        QCOMPARE(desk().html(), u"<p>Hello</p><p>Ana Ruiz<br>Desk</p>"_s);
        desk().composer->useSignature(false);
        QCOMPARE(desk().html(), u"<p>Hello</p>"_s);
        desk().composer->useSignature(true);
        QCOMPARE(desk().html(), u"<p>Hello</p><p>Ana Ruiz<br>Desk</p>"_s);
        desk().composer->clear();
        QVERIFY(desk().composer->isBlank());
        QCOMPARE(desk().composer->cursorPosition(), 0);
    }

    void theFieldGrowsWithTheTextUpToALimit()
    {
        desk().composer->setVisibleLines(3, 6);
        const int small = desk().edit->minimumHeight();
        for (int i = 0; i < 20; ++i) {
            desk().type(u"line"_s);
            desk().press(Qt::Key_Return);
        }
        const int line = desk().edit->fontMetrics().lineSpacing();
        QVERIFY(desk().edit->minimumHeight() > small + line);
        QVERIFY(desk().edit->minimumHeight() < line * 9);
    }

    void aTextThatIsReadOnlyStaysAsItIs()
    {
        desk().composer->setHtml(u"<p>a</p>"_s);
        desk().composer->setReadOnly(true);
        desk().press(Qt::Key_B, Qt::ControlModifier);
        desk().press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        desk().type(u"x"_s);
        QCOMPARE(desk().html(), u"<p>a</p>"_s);
    }
};

QTEST_MAIN(ComposerTest)
#include "composertest.moc"
