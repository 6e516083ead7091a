#include "allowed.h"

#include "pages/html/htmlview.h"
#include "pages/html/linkquestion.h"
#include "pages/html/mailbody.h"
#include "pages/html/safehtml.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The collection of hostile and broken mails in tests/data/mails. Each begins with lines that say what must
/// be readable ("keeps:"), what must be gone ("lacks:"), what a link's warning must name ("warns:"), and what
/// is appended how often ("repeat:"); an empty line ends them.
class MailsTest : public QObject
{
    Q_OBJECT

    struct Mail
    {
        QString text;
        QStringList keeps;
        QStringList lacks;
        QString warns;
    };
    static Mail read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        const qsizetype end = bytes.indexOf("\n\n");
        Mail mail;
        mail.text = QString::fromUtf8(bytes.sliced(end + 2));
        for (const QString &line : QString::fromUtf8(bytes.first(end)).split(u'\n')) {
            const QString value = line.section(u": "_s, 1);
            if (line.startsWith("keeps: "_L1))
                mail.keeps.append(value);
            else if (line.startsWith("lacks: "_L1))
                mail.lacks.append(value);
            else if (line.startsWith("warns: "_L1))
                mail.warns = value;
            else if (line.startsWith("repeat: "_L1))
                mail.text += value.section(u' ', 1).repeated(value.section(u' ', 0, 0).toInt());
        }
        return mail;
    }
    static QString withoutSpace(QString text) { return text.remove(QRegularExpression(u"\\s"_s)); }
    /// Every element that begins in a piece ends in it.
    static bool isWhole(const QString &html)
    {
        static const QRegularExpression tag(u"<(/?)([a-z0-9]+)[^>]*>"_s);
        QStringList open;
        for (auto tags = tag.globalMatch(html); tags.hasNext();) {
            const auto one = tags.next();
            const QString name = one.captured(2);
            if (name == u"br" || name == u"hr" || name == u"img")
                continue;
            if (one.captured(1).isEmpty())
                open.append(name);
            else if (open.isEmpty() || open.takeLast() != name)
                return false;
        }
        return open.isEmpty();
    }

private Q_SLOTS:
    void thereAreManyOfThem()
    {
        QVERIFY(QDir(QStringLiteral(TEST_DATA "/mails")).entryList({u"*.mail"_s}).size() >= 100);
    }

    void everyMailIsShownWithoutItsTeeth_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TEST_DATA "/mails"));
        for (const QString &name : folder.entryList({u"*.mail"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyMailIsShownWithoutItsTeeth()
    {
        QFETCH(QString, path);
        const Mail mail = read(path);
        QVERIFY(!mail.text.isEmpty());
        QElapsedTimer clock;
        clock.start();
        const SafeHtml safe = safeHtml(mail.text, HtmlExtent::Beginning);
        QCOMPARE(foreign(safe.html), QStringList());
        QString joined;
        for (const SafePart &part : safe.parts) {
            QCOMPARE(foreign(part.html), QStringList());
            QVERIFY2(isWhole(part.html), qPrintable(part.html.left(2000)));
            joined += part.html;
        }
        for (const QString &gone : mail.lacks)
            QVERIFY2(!safe.html.contains(gone, Qt::CaseInsensitive), qPrintable(gone));

        HtmlView view;
        view.resize(600, 400);
        view.setSafe(safe);
        (void)view.grab();
        QCOMPARE(view.refusedLoads(), 0);
        const QString words = withoutSpace(view.toPlainText());
        for (const QString &kept : mail.keeps)
            QVERIFY2(words.contains(withoutSpace(kept)), qPrintable(kept + u" / "_s + words.left(500)));
        bool warned = false;
        for (const QString &link : linksOf(*view.document())) {
            const QUrl target(link);
            QVERIFY2(target.scheme() == u"http" || target.scheme() == u"https" ||
                         target.scheme() == u"mailto",
                     qPrintable(link));
            warned |=
                !mail.warns.isEmpty() && linkWarning(target, view.textOfLink(target)).contains(mail.warns);
        }
        QVERIFY2(mail.warns.isEmpty() || warned, qPrintable(mail.warns));

        // The pieces in a window say the same words, once everything is unfolded.
        MailBody body;
        body.resize(600, 400);
        body.setSafe(safe);
        body.setShown(MailPart::Quote, true);
        body.setShown(MailPart::Signature, true);
        const auto shown = [&body] {
            QString all;
            for (const HtmlView *piece : body.views())
                all += piece->toPlainText();
            return withoutSpace(all);
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown().size(), words.size(), 10'000);
        for (const HtmlView *piece : body.views())
            QCOMPARE(piece->refusedLoads(), 0);
        // Seconds even where sanitizers slow everything down; without limits some of these do not end.
        qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
    }

    void allOfAMailIsBoundedToo_data() { everyMailIsShownWithoutItsTeeth_data(); }
    void allOfAMailIsBoundedToo()
    {
        QFETCH(QString, path);
        const Mail mail = read(path);
        QElapsedTimer clock;
        clock.start();
        const SafeHtml safe = safeHtml(mail.text, HtmlExtent::All, HtmlImages::Placed);
        qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(safe.html.size() < 6'000'000);
        for (const SafePart &part : safe.parts)
            QVERIFY(isWhole(part.html));
        // Where pictures may be placed, still no address stands in the document.
        static const QRegularExpression source(u"<img[^>]*src=\"(?!picture:\\d+\")"_s);
        QVERIFY(!safe.html.contains(source));
    }
};

QTEST_MAIN(MailsTest)
#include "mailstest.moc"
