#include "pages/html/safehtml.h"

#include <QTest>
#include <QTextDocumentFragment>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// What of a mail is its own, what is quoted, and what signs it, for the mail programs that people use.
class FoldsTest : public QObject
{
    Q_OBJECT

    static QString words(const SafeHtml &safe, MailPart kind)
    {
        QStringList found;
        for (const SafePart &part : safe.parts) {
            if (part.kind == kind)
                found << QTextDocumentFragment::fromHtml(part.html).toPlainText().simplified();
        }
        return found.join(u" | "_s);
    }

private Q_SLOTS:
    void aMailIsCutWhereItsProgramQuotedAndSigned_data()
    {
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("signature");
        const auto row = [](const char *name, const QString &mail, const QString &text, const QString &quote,
                            const QString &signature = {}) {
            QTest::newRow(name) << mail << text << quote << signature;
        };
        row("nothing to fold", u"<p>Just words.</p><p>And more.</p>"_s, u"Just words. And more."_s, {});
        row("Gmail",
            u"<div dir=\"ltr\">Thanks!</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, "
            u"3 "
            "Mar 2025 at 10:00, Bo Ek &lt;bo@pump.example&gt; wrote:<br></div><blockquote "
            "class=\"gmail_quote\">Is it done?</blockquote></div>"_s,
            u"Thanks!"_s, u"On Mon, 3 Mar 2025 at 10:00, Bo Ek <bo@pump.example> wrote: Is it done?"_s);
        row("Thunderbird",
            u"<p>Thanks!</p><div class=\"moz-cite-prefix\">Am 03.03.25 um 10:00 schrieb Bo "
            u"Ek:</div><blockquote "
            "type=\"cite\"><p>Ist es fertig?</p></blockquote><pre class=\"moz-signature\">-- \nMara</pre>"_s,
            u"Thanks!"_s, u"Am 03.03.25 um 10:00 schrieb Bo Ek: Ist es fertig?"_s, u"-- Mara"_s);
        row("Apple Mail",
            u"<div>Thanks!</div><div><br><blockquote type=\"cite\"><div>On 3 Mar 2025, Bo Ek "
            u"wrote:</div><div>Is "
            "it done?</div></blockquote></div>"_s,
            u"Thanks!"_s, u"On 3 Mar 2025, Bo Ek wrote: Is it done?"_s);
        row("Outlook in English",
            u"<div class=WordSection1><p class=MsoNormal>Thanks!</p><div><div style='border-top:solid "
            u"1pt'><p "
            "class=MsoNormal><b>From:</b> Bo Ek<br><b>Sent:</b> Monday, March 3, 2025<br><b>To:</b> "
            "Mara<br><b>Subject:</b> Pump</p></div></div><p>Is it done?</p></div>"_s,
            u"Thanks!"_s, u"From: Bo Ek Sent: Monday, March 3, 2025 To: Mara Subject: Pump Is it done?"_s);
        row("Outlook in German",
            u"<p>Danke!</p><p><b>Von:</b> Bo Ek<br><b>Gesendet:</b> Montag, 3. M&auml;rz 2025<br><b>An:</b> "
            "Mara<br><b>Betreff:</b> Pumpe</p><p>Fertig?</p>"_s,
            u"Danke!"_s, u"Von: Bo Ek Gesendet: Montag, 3. M\u00E4rz 2025 An: Mara Betreff: Pumpe Fertig?"_s);
        row("Outlook on the web",
            u"<div>Thanks!</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> Bo "
            "Ek</div><div>Is it done?</div>"_s,
            u"Thanks!"_s, u"From: Bo Ek Is it done?"_s);
        row("Outlook, its signature",
            u"<p>Thanks!</p><div id=\"Signature\"><p>Mara Lind</p></div><div id=\"x_divRplyFwdMsg\">From: Bo "
            "Ek</div>"_s,
            u"Thanks!"_s, u"From: Bo Ek"_s, u"Mara Lind"_s);
        row("original message", u"Thanks!\n\n-----Original Message-----\nFrom: Bo\nIs it done?\n"_s,
            u"Thanks!"_s, u"-----Original Message----- From: Bo Is it done?"_s);
        row("urspruengliche Nachricht",
            u"Danke!\n\n-----Urspr\u00FCngliche Nachricht-----\nVon: Bo\nFertig?\n"_s, u"Danke!"_s,
            u"-----Urspr\u00FCngliche Nachricht----- Von: Bo Fertig?"_s);
        row("Outlook in plain text",
            u"Thanks!\n________________________________\nFrom: Bo\nSent: Monday\nTo: Mara\nSubject: x\n\nDone?\n"_s,
            u"Thanks!"_s,
            u"________________________________ From: Bo Sent: Monday To: Mara Subject: x Done?"_s);
        row("plain text, cited",
            u"Thanks!\n\nOn Monday Bo Ek wrote:\n> Is it done?\n> Regards\n\n-- \nMara Lind\nPump Works\n"_s,
            u"Thanks!"_s, u"On Monday Bo Ek wrote: > Is it done? > Regards"_s, u"-- Mara Lind Pump Works"_s);
        row("plain text, the attribution wrapped",
            u"Thanks!\n\nOn Monday, 3 March 2025 at ten,\nBo Ek <bo@pump.example> wrote:\n> Done?\n"_s,
            u"Thanks!"_s, u"On Monday, 3 March 2025 at ten, Bo Ek <bo@pump.example> wrote: > Done?"_s);
        row("from a phone", u"<div>Yes.</div><div>Sent from my iPhone</div>"_s, u"Yes."_s, {},
            u"Sent from my iPhone"_s);
        row("from a phone in German", u"Ja.\n\nVon meinem iPhone gesendet\n"_s, u"Ja."_s, {},
            u"Von meinem iPhone gesendet"_s);
        row("an answer below a short question stays with it",
            u"<blockquote>Is it done?</blockquote><p>Yes.</p><blockquote>When?</blockquote><p>At ten.</p>"_s,
            u"Is it done? Yes. When? At ten."_s, {});
        row("an answer below a long quote folds it",
            u"<blockquote>%1</blockquote><p>Yes.</p>"_s.arg(u"old words "_s.repeated(60)), u"Yes."_s,
            u"old words "_s.repeated(60).trimmed());
        row("only forwarded: nothing is folded", u"<blockquote>What somebody said.</blockquote>"_s,
            u"What somebody said."_s, {});
        row("a word that only looks like a header", u"<p>From: Malm\u00F6 to Lund</p><p>takes an hour</p>"_s,
            u"From: Malm\u00F6 to Lund takes an hour"_s, {});
        row("somebody wrote, but nothing is quoted", u"<p>On Monday Bo wrote:</p><p>a report.</p>"_s,
            u"On Monday Bo wrote: a report."_s, {});
        row("dashes that part two halves", u"one\n--\n%1"_s.arg(u"two\n"_s.repeated(30)),
            u"one -- two"_s + u" two"_s.repeated(29), {});
        row("within a table nothing is cut",
            u"<table><tr><td>Hello<blockquote>old</blockquote></td><td>side</td></tr></table>"_s,
            u"Hello old side"_s, {});
        row("list around a quote",
            u"<ul><li>one</li></ul><p>two</p><blockquote><ul><li>old</li></ul></blockquote>"_s, u"one two"_s,
            u"old"_s);
    }
    void aMailIsCutWhereItsProgramQuotedAndSigned()
    {
        QFETCH(QString, mail);
        QFETCH(QString, text);
        QFETCH(QString, quote);
        QFETCH(QString, signature);
        const SafeHtml safe = safeHtml(mail, HtmlExtent::Beginning);
        QCOMPARE(words(safe, MailPart::Text).remove(u" |"_s).remove(u"| "_s), text);
        QCOMPARE(words(safe, MailPart::Quote), quote);
        QCOMPARE(words(safe, MailPart::Signature), signature);
    }

    void thePiecesTogetherAreTheWholeMail()
    {
        const SafeHtml safe = safeHtml(u"<div><b>a<blockquote>b</blockquote></b></div>"_s, HtmlExtent::All);
        QString joined;
        for (const SafePart &part : safe.parts)
            joined += part.html;
        QCOMPARE(QTextDocumentFragment::fromHtml(joined).toPlainText().simplified(), u"a b"_s);
        QCOMPARE(safe.parts.size(), 2);
        QCOMPARE(safe.parts.last().html, u"<div><b><blockquote>b</blockquote></b></div>"_s);
    }

    void aLongMailComesInPiecesThatAreLaidOutQuickly()
    {
        const SafeHtml safe = safeHtml(u"<p>words</p>"_s.repeated(15'000), HtmlExtent::All);
        QVERIFY(safe.parts.size() > 3);
        for (const SafePart &part : safe.parts)
            QVERIFY(part.html.size() < 40'000);
        const SafeHtml endless = safeHtml(u"word "_s.repeated(60'000), HtmlExtent::All);
        QVERIFY(endless.parts.size() > 3);
    }
};

QTEST_MAIN(FoldsTest)
#include "foldstest.moc"
