#include "randomtext.h"
#include "writing/richdocument.h"
#include "writing/richtextreader.h"
#include "writing/richtextwriter.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextDocument>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Between HTML, our text and QTextDocument nothing is lost and nothing is added.
class RichTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBackAsItWas()
    {
        for (unsigned seed = 1; seed <= 1500; ++seed) {
            const RichText text = tidied(RandomText(seed).text());
            const QString html = writeHtml(text, WrittenImages::Kept);
            const QString again = writeHtml(readHtml(html), WrittenImages::Kept);
            if (again != html)
                QFAIL(qPrintable(u"seed %1\n%2\n%3"_s.arg(seed).arg(html, again)));
        }
    }

    void aDocumentKeepsTheText()
    {
        for (unsigned seed = 1; seed <= 300; ++seed) {
            // As it comes back once: empty lines around tables are Qt's.
            const QString html = writeHtml(RandomText(seed).text(), WrittenImages::Kept);
            QTextDocument document;
            richdocument::fill(document, readHtml(html));
            const QString first = writeHtml(richdocument::read(document), WrittenImages::Kept);
            richdocument::fill(document, readHtml(first));
            const QString again = writeHtml(richdocument::read(document), WrittenImages::Kept);
            if (again != first)
                QFAIL(qPrintable(u"seed %1\n%2\n%3"_s.arg(seed).arg(first, again)));
            QString words = readHtml(html).plainText();
            QString kept = readHtml(first).plainText();
            words.removeIf([](QChar c) { return c.isSpace(); });
            kept.removeIf([](QChar c) { return c.isSpace(); });
            if (kept != words)
                QFAIL(qPrintable(u"seed %1\n%2\n%3\n%4"_s.arg(seed).arg(html, first, kept)));
        }
    }

    void aTextIsSmallAndClean_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
        row("paragraph", u"<p>Hello <b>Mara</b>,</p>"_s);
        row("empty line", u"<p>a</p><p><br></p><p>b</p>"_s);
        row("line break", u"<p>a<br>b</p>"_s);
        row("spaces", u"<p>a &nbsp;b</p>"_s);
        row("marks", u"<p><b><i><u><s><code>x</code></s></u></i></b></p>"_s);
        row("link", u"<p><a href=\"https://example.com/?a=1&amp;b=2\">there</a></p>"_s);
        row("lists", u"<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"_s);
        row("steps with code", u"<ol><li>do<pre>make</pre></li><li>see<p>more of it</p></li></ol>"_s);
        row("quote", u"<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>"_s);
        row("code", u"<pre>a &lt; b\n\n  c</pre>"_s);
        row("table",
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th>a</th><th>b</th></tr><tr><td "
            "colspan=\"2\"><ul><li>c</li></ul></td></tr></table><p>d</p>"_s);
        row("tall cell",
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><td rowspan=\"2\">a</td>"
            "<td>b</td></tr><tr><td>c</td></tr></table>"_s);
        row("two tables",
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><td>a</td></tr></table>"
            "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><td>b</td></tr></table>"_s);
        row("quoted table",
            u"<blockquote><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><td>a</td></tr>"
            "</table></blockquote><p>b</p>"_s);
        row("picture", u"<p>see <img src=\"attachment:my%20shot.png\"> there</p>"_s);
        row("right to left", u"<p dir=\"rtl\">שלום</p>"_s);
    }
    void aTextIsSmallAndClean()
    {
        QFETCH(QString, html);
        QCOMPARE(writeHtml(readHtml(html), WrittenImages::Kept), html);
        QTextDocument document;
        richdocument::fill(document, readHtml(html));
        QCOMPARE(writeHtml(richdocument::read(document), WrittenImages::Kept), html);
    }

    void aPictureIsSentAsTheNameOfItsFile()
    {
        QCOMPARE(writeHtml(readHtml(u"<p>see <img src=\"attachment:a%20b.png\"></p>"_s)),
                 u"<p>see <i>[a b.png]</i></p>"_s);
    }

    void plainTextQuotesAndCounts()
    {
        const QString html = u"<p>a</p><ol><li>one<ul><li>dot</li></ul></li><li>two</li></ol>"
                             "<blockquote><p>said<br>more</p></blockquote>"_s;
        QCOMPARE(readHtml(html).plainText(), u"a\n1. one\n  - dot\n2. two\n> said\n> more"_s);
    }

    void linesWithTabsAreATable()
    {
        const RichText table = tableFromTabs(u"Serial\tCount\r\nPX-5\t12\r\nPX-6\r\n"_s);
        QCOMPARE(
            writeHtml(table),
            u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><td>Serial</td><td>Count</td></tr>"
            "<tr><td>PX-5</td><td>12</td></tr><tr><td>PX-6</td><td></td></tr></table>"_s);
        QVERIFY(tableFromTabs(u"no tabs\nhere"_s).blocks.empty());
    }

    void plainTextBecomesParagraphs()
    {
        QCOMPARE(writeHtml(richTextFromPlain(u"a\nb\n\n\nc\n"_s)), u"<p>a<br>b</p><p>c</p>"_s);
    }

    void insertingInTheMiddleKeepsWhatFollows()
    {
        QTextDocument document;
        richdocument::fill(document, readHtml(u"<p>before after</p>"_s));
        QTextCursor cursor(&document);
        cursor.setPosition(6);
        richdocument::insert(cursor, readHtml(u"<p>x</p><ul><li>y</li></ul>"_s));
        QCOMPARE(writeHtml(richdocument::read(document)),
                 u"<p>beforex</p><ul><li>y</li></ul><p>&nbsp;after</p>"_s);
        document.undo();
        QCOMPARE(writeHtml(richdocument::read(document)), u"<p>before after</p>"_s);
    }

    void aMegabyteIsReadAndWrittenWithoutAStall()
    {
        QString html;
        for (int i = 0; i < 8000; ++i)
            html +=
                u"<div><span style='font-size:11.0pt;mso-fareast-language:DE'>line %1 <b>of</b> many</span></div>"_s
                    .arg(i);
        QElapsedTimer timer;
        timer.start();
        const QString clean = writeHtml(readPasted(html));
        QVERIFY(clean.contains(u"<p>line 4000 <b>of</b> many</p>"_s));
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
    }
};

QTEST_MAIN(RichTextTest)
#include "richtexttest.moc"
