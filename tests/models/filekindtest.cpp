#include "models/filekind.h"
#include "models/outgoingfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// What may be done with a file, and what is said about one before it is sent.
class FileKindTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString make(const QString &name, qint64 size)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.resize(size) ? file.fileName() : QString();
    }

private Q_SLOTS:
    void theEndOfANameSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileKind>("kind");
        const auto row = [](const char *name, FileKind kind) {
            QTest::newRow(name) << QString::fromLatin1(name) << kind;
        };
        row("photo.JPG", FileKind::Picture);
        row("a.b.png", FileKind::Picture);
        row("server.log", FileKind::Text);
        row("offer.pdf", FileKind::Pdf);
        row("report.docx", FileKind::Document);
        row("setup.exe", FileKind::MayRun);
        row("invoice.pdf.exe", FileKind::MayRun);
        row("invoice.pdf.JS", FileKind::MayRun);
        row("Start.desktop", FileKind::MayRun);
        row("go.sh", FileKind::MayRun);
        row("macros.xlsm", FileKind::MayRun);
        row("old.doc", FileKind::MayRun);
        row("shortcut.lnk", FileKind::MayRun);
        row("login.html", FileKind::MayRun);
        row("drawing.svg", FileKind::MayRun);
        row("disk.iso", FileKind::MayRun);
        row("README", FileKind::Other);
        row("data.xyz", FileKind::Other);
        row("dot.", FileKind::Other);
        row("archive.zip", FileKind::Other);
    }
    void theEndOfANameSaysWhatItIs()
    {
        QFETCH(QString, name);
        QFETCH(FileKind, kind);
        QCOMPARE(int(kindOfFile(name)), int(kind));
    }

    void nothingThatMayRunOrThatNobodyKnowsIsOpened()
    {
        QVERIFY(!mayBeOpened(FileKind::MayRun));
        QVERIFY(!mayBeOpened(FileKind::Other));
        QVERIFY(mayBeOpened(FileKind::Pdf));
    }

    void whatTheServiceWouldRefuseIsKnownBeforehand()
    {
        using Doubt = OutgoingFile::Doubt;
        const QString empty = make(u"empty.txt"_s, 0);
        const QString fine = make(u"fine.txt"_s, 10);
        const QString large = make(u"large.zip"_s, LargeFile);
        const QString program = make(u"tool.exe"_s, 10);
        const QString none = m_folder.filePath(u"none.txt"_s);
        QList<OutgoingFile> seen;
        lookAtFiles({empty, fine, large, program, none, m_folder.path()}, this,
                    [&seen](const QList<OutgoingFile> &files) { seen = files; });
        QTRY_COMPARE(seen.size(), 6);
        const QList<Doubt> wanted{Doubt::Empty,  Doubt::None,    Doubt::Large,
                                  Doubt::MayRun, Doubt::Missing, Doubt::Missing};
        const QList<bool> sent{false, true, true, true, false, false};
        for (int index = 0; index < 6; ++index) {
            QCOMPARE(int(seen.at(index).doubt), int(wanted.at(index)));
            QCOMPARE(seen.at(index).canBeSent(), sent.at(index));
        }
        QCOMPARE(seen.at(2).size, LargeFile);
    }
};

QTEST_GUILESS_MAIN(FileKindTest)
#include "filekindtest.moc"
