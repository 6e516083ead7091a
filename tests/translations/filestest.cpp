#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString source;
    QStringList translations;
    bool finished = true;
};

QList<Text> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Text> texts;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            texts.emplaceBack();
        } else if (xml.name() == "source"_L1) {
            texts.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            texts.last().finished = !xml.attributes().hasAttribute("type"_L1);
            // Plural forms are child elements; white space around them is no translation.
            QString whole;
            while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
                if (xml.isStartElement())
                    texts.last().translations += xml.readElementText();
                else
                    whole += xml.text();
            }
            if (texts.last().translations.isEmpty())
                texts.last().translations += whole;
        }
    }
    return xml.hasError() ? QList<Text>() : texts;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:n|[0-9]+)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.sort();
    return found;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslatedWithItsPlaceholders_data();
    void everyTextIsTranslatedWithItsPlaceholders();
};

void FilesTest::everyTextIsTranslatedWithItsPlaceholders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("German") << u"ticketeer_de.ts"_s << QStringList();
    QTest::newRow("English plural forms") << u"ticketeer_en.ts"_s << QStringList(u"-pluralonly"_s);
}

void FilesTest::everyTextIsTranslatedWithItsPlaceholders()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    const QString sources = QStringLiteral(SOURCE_FOLDER);
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(sources + "/translations/"_L1 + name, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess lupdate;
    // Without guesses from similar texts: those would be marked unfinished anyway, but read as if translated.
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringList{u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-disable-heuristic"_s,
                              u"similartext"_s} +
                      options + QStringList{sources + "/app"_L1, sources + "/ui"_L1, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(60000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitStatus(), QProcess::NormalExit);
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

    const QList<Text> texts = read(copy);
    QVERIFY(!texts.isEmpty());
    QStringList wrong;
    for (const Text &text : texts) {
        if (!text.finished)
            wrong += "not translated: "_L1 + text.source;
        for (const QString &translation : text.translations) {
            if (text.finished && translation.isEmpty())
                wrong += "empty: "_L1 + text.source;
            if (text.finished && placeholders(translation) != placeholders(text.source))
                wrong += "other placeholders: "_L1 + text.source + " / "_L1 + translation;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(FilesTest)
#include "filestest.moc"
