#include "writing/richdocument.h"
#include "writing/richtextreader.h"
#include "writing/richtextwriter.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTextDocument>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// What Word, Outlook, LibreOffice, spreadsheets, code editors and browsers put on the clipboard
/// (tests/data/paste), and what is left of it.
class PasteTest : public QObject
{
    Q_OBJECT

    static QString textOf(const QString &name)
    {
        QFile file(QStringLiteral(TEST_DATA "/paste/") + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void samples_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(QStringLiteral(TEST_DATA "/paste")).entryList({u"*.html"_s});
        QVERIFY(names.size() >= 12);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }
    void samples()
    {
        QFETCH(QString, name);
        QString expected = textOf(name + u".expected"_s);
        QVERIFY(expected.endsWith(u'\n'));
        expected.chop(1);
        const QString clean = writeHtml(readPasted(textOf(name + u".html"_s)));
        QCOMPARE(clean, expected);
        // Through the editor it stays what it is.
        QTextDocument document;
        richdocument::fill(document, readHtml(clean));
        QCOMPARE(writeHtml(richdocument::read(document)), expected);
    }

    void nothingCutShortBreaksTheReading()
    {
        const QString whole = textOf(u"word-list.html"_s);
        for (qsizetype length = 0; length < whole.size(); length += 3) {
            const QString html = writeHtml(readPasted(whole.left(length)));
            QVERIFY(!html.contains(u"mso"_s));
            QCOMPARE(writeHtml(readHtml(html)), html);
        }
    }
};

QTEST_MAIN(PasteTest)
#include "pastetest.moc"
