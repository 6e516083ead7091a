#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The walls of the house, read from the sources: who includes whom, what never appears, how long files get.
class LayeringTest : public QObject
{
    Q_OBJECT

    struct Source
    {
        QString path; ///< below the project
        QString text;
    };
    static QList<Source> sources(const QString &folder)
    {
        QList<Source> all;
        const QString root = QStringLiteral(SOURCE_DIR) + u'/';
        QDirIterator files(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
        return all;
    }
    static QStringList found(const QList<Source> &sources, const QString &pattern)
    {
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        QStringList hits;
        for (const Source &source : sources) {
            const auto match = expression.match(source.text);
            if (match.hasMatch())
                hits.append(source.path + u": "_s + match.captured());
        }
        return hits;
    }

private Q_SLOTS:
    void eachLayerIncludesOnlyWhatItMayKnow_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("mayKnow");
        const auto row = [](const char *folder, const QStringList &mayKnow) {
            QTest::newRow(folder) << QString::fromLatin1(folder) << mayKnow;
        };
        row("app/records", {u"records"_s});
        row("app/xml", {u"xml"_s, u"records"_s});
        row("app/api", {u"api"_s, u"xml"_s, u"records"_s});
        row("app/store", {u"store"_s, u"xml"_s, u"records"_s});
        row("app/models", {u"models"_s, u"store"_s, u"xml"_s, u"records"_s});
        row("app/spelling", {u"spelling"_s});
        row("app/sync", {u"sync"_s, u"store"_s, u"api"_s, u"xml"_s, u"records"_s});
        row("app/sandbox", {u"sandbox"_s});
    }
    void eachLayerIncludesOnlyWhatItMayKnow()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, mayKnow);
        const QList<Source> all = sources(folder);
        QVERIFY(!all.isEmpty());
        for (const QString &layer : {u"records"_s, u"xml"_s, u"api"_s, u"store"_s, u"models"_s, u"spelling"_s,
                                     u"sync"_s, u"sandbox"_s, u"ui"_s}) {
            if (!mayKnow.contains(layer))
                QCOMPARE(found(all, u"^#include \"%1/.*$"_s.arg(layer)), QStringList());
        }
    }

    void nothingBelowTheWindowsKnowsPixels()
    {
        QCOMPARE(
            found(sources(u"app"_s),
                  u"^#include "
                  u"<Q(Widget|Application|GuiApplication|Icon|Pixmap|Image|Color|Font|Painter|Palette|Dialog|"
                  u"TextDocument|Window|Action).*>"_s),
            QStringList());
    }

    void nobodyRunsANestedEventLoop()
    {
        QCOMPARE(found(sources(u"app"_s), u"\\bQEventLoop\\b"_s), QStringList());
        QCOMPARE(found(sources(u"ui"_s),
                       u"\\bQEventLoop\\b|(\\.|->)exec\\(\\)|QMessageBox::(question|warning|critical|"
                       u"information)\\(|QFileDialog::get"_s),
                 QStringList());
    }

    /// Of our own; Qt has one for the network.
    void nobodyKeepsASingleton()
    {
        QCOMPARE(
            found(sources(u"app"_s),
                  u"(?<!QNetworkInformation::)\\binstance\\(\\)|static [A-Za-z:]+ ?\\* ?[a-zA-Z_]+ ?(=|;)"_s),
            QStringList());
    }

    void windowsBuildNoUrlsXmlOrSql()
    {
        QCOMPARE(found(sources(u"ui/pages"_s) + sources(u"ui/editor"_s) + sources(u"ui/window"_s),
                       u"api/xml/|QNetworkAccessManager|QNetworkRequest|QSqlQuery|QXmlStreamWriter"_s),
                 QStringList());
    }

    void filesStayShortEnoughToRead()
    {
        QStringList tooLong;
        for (const Source &source : sources(u"app"_s) + sources(u"ui"_s)) {
            const qsizetype lines = source.text.count(u'\n');
            if (lines > (source.path.endsWith(u".cpp"_s) ? 500 : 200))
                tooLong.append(u"%1: %2 lines"_s.arg(source.path).arg(lines));
        }
        QCOMPARE(tooLong, QStringList());
    }

    void everyFileTheReadmeNamesExists()
    {
        QFile readme(QStringLiteral(SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        static const QRegularExpression path(u"\\]\\(([^):]+)\\)|`\\./([a-z/_.-]+)`"_s);
        auto matches = path.globalMatch(text);
        int named = 0;
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString file = match.captured(1) + match.captured(2);
            QVERIFY2(QFile::exists(QStringLiteral(SOURCE_DIR "/") + file), qPrintable(file));
            ++named;
        }
        QVERIFY(named > 2);
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "layeringtest.moc"
