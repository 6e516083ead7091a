#include "talk.h"

#include "pages/html/htmlview.h"
#include "pages/html/linkdoubt.h"
#include "pages/html/linkquestion.h"
#include "pages/reading/imagepermits.h"

#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ticketeer::LinkDoubt)

/// Where links lead, what they say, and whose images are fetched.
class LinksTest : public QObject
{
    Q_OBJECT

    static QMessageBox *question(const QWidget &parent)
    {
        return parent.findChild<QMessageBox *>(u"linkQuestion"_s);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aLinkIsDoubtedWhenItsTextNamesAnotherPlace_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("text");
        QTest::addColumn<LinkDoubt>("doubt");
        const auto row = [](const char *name, const QString &target, const QString &text, LinkDoubt doubt) {
            QTest::newRow(name) << target << text << doubt;
        };
        row("words", u"https://pump.example/a"_s, u"our manual"_s, LinkDoubt::None);
        row("the same", u"https://pump.example/a"_s, u"https://pump.example/a"_s, LinkDoubt::None);
        row("the same without www", u"https://www.pump.example/"_s, u"pump.example"_s, LinkDoubt::None);
        row("below it", u"https://docs.pump.example/"_s, u"pump.example"_s, LinkDoubt::None);
        row("another", u"https://evil.test/"_s, u"https://bank.example/login"_s, LinkDoubt::OtherHost);
        row("another, without scheme", u"https://evil.test/"_s, u"www.bank.example"_s, LinkDoubt::OtherHost);
        row("another, in a sentence", u"https://evil.test/"_s, u"go to https://bank.example now"_s,
            LinkDoubt::OtherHost);
        row("another, in capitals", u"https://evil.test/"_s, u"BANK.EXAMPLE"_s, LinkDoubt::OtherHost);
        row("prefix", u"https://bank.example.evil.test/"_s, u"bank.example"_s, LinkDoubt::OtherHost);
        row("suffix", u"https://notbank.example/"_s, u"bank.example"_s, LinkDoubt::OtherHost);
        row("a file's name", u"https://pump.example/x"_s, u"manual.pdf"_s, LinkDoubt::None);
        row("a word with a dot", u"https://pump.example/x"_s, u"see Node.js there"_s, LinkDoubt::None);
        row("user name", u"https://bank.example@evil.test/"_s, u"here"_s, LinkDoubt::NameBefore);
        row("Cyrillic letter", u"https://b\u0430nk.example/"_s, u"here"_s, LinkDoubt::LookAlike);
        row("umlaut", u"https://m\u00FCller.example/"_s, u"here"_s, LinkDoubt::None);
        row("mail", u"mailto:bo@pump.example"_s, u"bo@pump.example"_s, LinkDoubt::None);
        row("mail to somebody else", u"mailto:thief@evil.test"_s, u"bo@pump.example"_s,
            LinkDoubt::OtherAddress);
        row("nothing", u"https://pump.example/"_s, QString(), LinkDoubt::None);
    }
    void aLinkIsDoubtedWhenItsTextNamesAnotherPlace()
    {
        QFETCH(QString, target);
        QFETCH(QString, text);
        QFETCH(LinkDoubt, doubt);
        QCOMPARE(linkDoubt(QUrl(target), text), doubt);
    }

    void theTargetIsShownBeforeItOpens()
    {
        QWidget window;
        window.show();
        QList<QUrl> opened;
        askToOpenLink(&window, u"https://pump.example/a?b=1"_s, u"manual"_s,
                      [&opened](const QUrl &url) { opened.append(url); });
        QMessageBox *box = question(window);
        QVERIFY(box);
        QCOMPARE(box->icon(), QMessageBox::Question);
        QCOMPARE(box->informativeText(), u"https://pump.example/a?b=1"_s);
        QVERIFY(opened.isEmpty());
        box->findChild<QPushButton *>(u"openLink"_s)->click();
        QCOMPARE(opened, QList<QUrl>{QUrl(u"https://pump.example/a?b=1"_s)});
    }

    void aMisleadingLinkIsWarnedOfAndNotTheDefault()
    {
        QWidget window;
        window.show();
        askToOpenLink(&window, u"https://evil.test/"_s, u"https://bank.example/"_s, [](const QUrl &) {});
        QMessageBox *box = question(window);
        QVERIFY(box);
        QCOMPARE(box->icon(), QMessageBox::Warning);
        QVERIFY2(box->text().contains(u"bank.example"_s) && box->text().contains(u"evil.test"_s),
                 qPrintable(box->text()));
        QVERIFY(!box->findChild<QPushButton *>(u"openLink"_s)->isDefault());
    }

    void anAddressThatIsNoWebAddressIsNotOpened()
    {
        QWidget window;
        window.show();
        askToOpenLink(&window, u"file:///etc/passwd"_s, u"x"_s, [](const QUrl &) { QFAIL("opened"); });
        QVERIFY(question(window));
        QVERIFY(!question(window)->findChild<QPushButton *>(u"openLink"_s));
    }

    void aClickInAMailTellsTheLinksOwnText()
    {
        HtmlView view;
        QSignalSpy chosen(&view, &HtmlView::linkChosen);
        view.setSafe(safeHtml(u"<p><a href='https://evil.test/'>https://<b>bank</b>.example</a></p>"_s,
                              HtmlExtent::Beginning));
        view.resize(400, 60);
        view.show();
        QTextCursor cursor(view.document());
        cursor.setPosition(3);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toString(), u"https://bank.example"_s);
    }

    void ofSeveralLinksToOnePlaceTheMostMisleadingTextCounts()
    {
        HtmlView view;
        view.setSafe(safeHtml(u"<p><a href='https://evil.test/'>home</a> and <a "
                              "href='https://evil.test/'>www.bank.example</a></p>"_s,
                              HtmlExtent::Beginning));
        QCOMPARE(view.textOfLink(QUrl(u"https://evil.test/"_s)), u"www.bank.example"_s);
    }

    void imagesOfASenderAreShownWhenTheUserSaidSoAndUntilTheyTakeItBack()
    {
        const QString mail = u"<p>Look</p><img src='https://127.0.0.1:9/%1.png'>"_s;
        Talk talk({entry(1, mail.arg(1), true, 21, u"Bo Ek"_s), entry(2, mail.arg(2), true, 22, u"Mara"_s)});
        QVERIFY(talk.open());
        const auto placed = [&talk](qint64 id) {
            return talk.card(id)->state().images == HtmlImages::Placed;
        };
        QVERIFY(!placed(1) && !placed(2));
        const auto choose = [&talk](const QString &text) {
            talk.seen<QAbstractButton>("imagesButton")->click();
            auto *menu = talk.conversation->findChild<QMenu *>(u"imagesMenu"_s);
            for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                if (action->text() == text) {
                    action->toggle();
                    delete menu;
                    return true;
                }
            }
            delete menu;
            return false;
        };
        QVERIFY(choose(u"Always show images from Bo Ek"_s));
        QVERIFY(placed(1) && !placed(2));
        // In another ticket, and after a restart of the page.
        talk.conversation.reset();
        QVERIFY(talk.open());
        QVERIFY(placed(1) && !placed(2));
        QCOMPARE(ImagePermits(talk.settings).senders().size(), 1);
        QVERIFY(choose(u"Always show images from Bo Ek"_s));
        QVERIFY(!placed(1));
        QVERIFY(ImagePermits(talk.settings).senders().isEmpty());
        QVERIFY(choose(u"Always show the images of this ticket"_s));
        QVERIFY(placed(1) && placed(2));
        QVERIFY(choose(u"Always show the images of this ticket"_s));
        QVERIFY(!placed(1) && !placed(2));
    }

    void nobodyIsTrustedByANameThatTheServiceGives()
    {
        Settings settings(QDir::temp().filePath(u"none.ini"_s));
        const Record action = entry(1, u"x"_s, true, -3, {});
        QCOMPARE(ImagePermits::senderOf(action).id, 0);
    }
};

QTEST_MAIN(LinksTest)
#include "linkstest.moc"
