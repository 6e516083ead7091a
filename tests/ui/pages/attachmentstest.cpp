#include "talk.h"

#include "files/filetray.h"
#include "files/pastedfiles.h"
#include "outbox/takeback.h"
#include "pages/replybox.h"

#include <QCborArray>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTextEdit>

#include <chrono>
#include <filesystem>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
T *visible(const QWidget &within, const QString &name, const QString &spoken = {})
{
    for (T *widget : within.findChildren<T *>(name)) {
        if (widget->isVisible() && (spoken.isEmpty() || widget->accessibleName().contains(spoken)))
            return widget;
    }
    return nullptr;
}

template <typename T>
int countOf(const QWidget &within, const QString &name)
{
    int count = 0;
    for (const T *widget : within.findChildren<T *>(name))
        count += widget->isVisible() ? 1 : 0;
    return count;
}

} // namespace

/// The files of an entry at the practice service, as an agent meets them.
class AttachmentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageDesk> desk;
    std::unique_ptr<Conversation> conversation;
    Record ticket;
    Record action;
    QStringList opened;

    [[nodiscard]] QString make(const QString &name, const QByteArray &content) const
    {
        QFile file(desk->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    [[nodiscard]] bool upload(const QString &path)
    {
        return succeeded(outcome<Record>(
            [&](auto done) { desk->workspace.upload(ticket.id(), action.id(), path, &desk->store, done); }));
    }
    [[nodiscard]] bool show()
    {
        conversation = std::make_unique<Conversation>(ticket.id(), desk->desk);
        conversation->resize(800, 3000);
        conversation->show();
        (void)outcome<Done>([&](auto done) {
            desk->workspace.loadChildren(action.resource(), action.id(), resource(resources::Attachments),
                                         &desk->store, done);
        });
        return QTest::qWaitForWindowExposed(conversation.get());
    }
    [[nodiscard]] QString everythingSaid() const
    {
        QString all;
        for (const QLabel *label : conversation->findChildren<QLabel *>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        conversation.reset();
        desk = std::make_unique<PageDesk>(10);
        opened.clear();
        desk->desk.openFile = [this](const QString &file) { opened.append(file); };
        desk->desk.askFolder = [this](QWidget *, const std::function<void(const QString &)> &done) {
            done(desk->saveTo);
        };
        QVERIFY(desk->ready());
        ticket = desk->firstTicket();
        const Resource &actions = resource(resources::Actions);
        (void)outcome<Done>([&](auto done) {
            desk->workspace.loadChildren(ticket.resource(), ticket.id(), actions, &desk->store, done);
        });
        action = desk->store.children(ticket.resource(), ticket.id(), actions).value(0);
        QVERIFY(!action.isNull());
    }
    void cleanup() { conversation.reset(); }

    void whatMayRunIsNeverOpenedAndSaidToBeDangerousWhenSaved()
    {
        QVERIFY(upload(make(u"invoice.pdf.js"_s, "WScript.Echo(1)")));
        QVERIFY(upload(make(u"offer.pdf"_s, "%PDF-1.4")));
        QVERIFY(show());
        QTRY_COMPARE(countOf<QAbstractButton>(*conversation, u"saveAttachment"_s), 2);
        QVERIFY(!visible<QAbstractButton>(*conversation, u"openAttachment"_s, u"invoice"_s));
        QVERIFY(visible<QLabel>(*conversation, u"mayRunSign"_s)->accessibleName().contains(u"programs"_s));
        desk->saveTo = desk->folder.filePath(u"saved.js"_s);
        visible<QAbstractButton>(*conversation, u"saveAttachment"_s, u"invoice"_s)->click();
        QTRY_VERIFY(QFile::exists(desk->saveTo));
        QTRY_VERIFY(everythingSaid().contains(u"only if you know who made it"_s));
        QCOMPARE(desk->suggested, QStringList{u"invoice.pdf.js"_s});

        QAbstractButton *open = visible<QAbstractButton>(*conversation, u"openAttachment"_s, u"offer.pdf"_s);
        QVERIFY(open && open->toolTip().contains(u"PDF"_s));
        open->click();
        QTRY_COMPARE(opened.size(), 1);
        QFile file(opened.constFirst());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "%PDF-1.4");
        // It is there as long as the window is.
        conversation.reset();
        QVERIFY(!QFile::exists(opened.constFirst()));
    }

    void allFilesAreSavedWithCleanNamesThatNothingHasYet()
    {
        for (const char *name : {"a.txt", "b.txt", "c.txt"})
            QVERIFY(upload(make(QString::fromLatin1(name), name)));
        QVERIFY(desk->server.execute(
            u"UPDATE Attachments SET FileName = '../../a.txt' WHERE FileName = 'b.txt'"_s));
        QVERIFY(show());
        QAbstractButton *all = nullptr;
        QTRY_VERIFY((all = visible<QAbstractButton>(*conversation, u"saveAllAttachments"_s)));
        QVERIFY2(all->text().contains(u"3 request"_s), qPrintable(all->text()));
        QVERIFY(QDir(desk->folder.path()).mkdir(u"saved"_s));
        desk->saveTo = desk->folder.filePath(u"saved"_s);
        (void)desk->requests();
        all->click();
        const QDir saved(desk->saveTo);
        QTRY_COMPARE(saved.entryList(QDir::Files, QDir::Name),
                     (QStringList{u"a (2).txt"_s, u"a.txt"_s, u"c.txt"_s}));
        QCOMPARE(desk->requests().size(), 3);
        QTRY_VERIFY(everythingSaid().contains(u"3 file"_s));
        QFile second(saved.filePath(u"a (2).txt"_s));
        QVERIFY(second.open(QIODevice::ReadOnly));
        QCOMPARE(second.readAll(), "b.txt");
    }

    void aDownloadGoesOnWhileTheListIsLookedUpAgain()
    {
        QVERIFY(upload(make(u"slow.bin"_s, QByteArray(200'000, 'x'))));
        QVERIFY(show());
        QTRY_VERIFY(visible<QAbstractButton>(*conversation, u"saveAttachment"_s));
        desk->server.setFaults({u"slow=1500:attachments/"_s});
        desk->saveTo = desk->folder.filePath(u"slow-back.bin"_s);
        visible<QAbstractButton>(*conversation, u"saveAttachment"_s)->click();
        QTRY_VERIFY(visible<QProgressBar>(*conversation, u"transferProgress"_s));
        QVERIFY(upload(make(u"other.txt"_s, "other")));
        (void)outcome<Done>([&](auto done) {
            desk->workspace.loadChildren(action.resource(), action.id(), resource(resources::Attachments),
                                         &desk->store, done);
        });
        QTRY_COMPARE(countOf<QAbstractButton>(*conversation, u"saveAttachment"_s), 2);
        QVERIFY(!QFile::exists(desk->saveTo));
        QVERIFY(visible<QProgressBar>(*conversation, u"transferProgress"_s));
        QTRY_VERIFY(QFile::exists(desk->saveTo));
        QTRY_VERIFY(everythingSaid().contains(u"Saved as slow-back.bin"_s));
    }

    void aFileThatTheServiceHasLostIsExplained()
    {
        QVERIFY(upload(make(u"gone.bin"_s, "x")));
        QVERIFY(desk->server.execute(u"UPDATE Attachments SET Content = NULL"_s));
        QVERIFY(show());
        desk->saveTo = desk->folder.filePath(u"gone-back.bin"_s);
        QTRY_VERIFY(visible<QAbstractButton>(*conversation, u"saveAttachment"_s));
        visible<QAbstractButton>(*conversation, u"saveAttachment"_s)->click();
        QTRY_VERIFY(everythingSaid().contains(u"missing on the server"_s));
        QVERIFY(everythingSaid().contains(u"attach it again"_s));
        QVERIFY(!QFile::exists(desk->saveTo));
    }

    void theBeginningOfATextIsShownAndAllOfItInAWindow()
    {
        QByteArray text;
        for (int line = 1; line <= 40; ++line)
            text += "line " + QByteArray::number(line) + " \xC3\xA4\n";
        QVERIFY(upload(make(u"pump.log"_s, text)));
        QVERIFY(show());
        QAbstractButton *show = nullptr;
        QTRY_VERIFY((show = visible<QAbstractButton>(*conversation, u"previewAttachment"_s)));
        QVERIFY(show->text().contains(u"1 request"_s));
        show->click();
        QTRY_VERIFY(visible<QLabel>(*conversation, u"attachmentPicture"_s));
        const QString beginning = visible<QLabel>(*conversation, u"attachmentPicture"_s)->text();
        QVERIFY(beginning.startsWith(u"line 1 ä\n"_s));
        QVERIFY(!beginning.contains(u"line 13"_s));
        (void)desk->requests();
        show->click();
        QPlainTextEdit *whole = nullptr;
        QTRY_VERIFY((whole = visible<QPlainTextEdit>(*conversation, u"viewedText"_s)));
        QCOMPARE(whole->toPlainText(), QString::fromUtf8(text));
        QVERIFY(whole->isReadOnly());
        QCOMPARE(desk->requests(), QStringList());
    }

    void aPictureIsShownAsLargeAsTheWindowIsAndPixelByPixel()
    {
        QImage wide(1600, 800, QImage::Format_RGB32);
        wide.fill(Qt::red);
        const QString path = desk->folder.filePath(u"wide.png"_s);
        QVERIFY(wide.save(path) && upload(path));
        QVERIFY(show());
        QAbstractButton *show = nullptr;
        QTRY_VERIFY((show = visible<QAbstractButton>(*conversation, u"previewAttachment"_s)));
        show->click();
        QTRY_VERIFY(visible<QLabel>(*conversation, u"attachmentPicture"_s));
        show->click();
        QLabel *whole = nullptr;
        QTRY_VERIFY((whole = visible<QLabel>(*conversation, u"viewedPicture"_s)));
        const QSize window = whole->window()->size();
        const auto width = [whole] { return whole->pixmap().deviceIndependentSize().toSize().width(); };
        QTRY_VERIFY2(width() > window.width() - 40 && width() <= window.width(),
                     qPrintable(QString::number(width())));
        whole->window()->resize(window.width() / 2, window.height());
        QTRY_VERIFY(width() <= window.width() / 2);
        visible<QAbstractButton>(*whole->window(), u"actualSize"_s)->click();
        QTRY_COMPARE(whole->pixmap().size(), wide.size());
    }

    void anUploadShowsHowFarItIsAndIsStopped()
    {
        desk->pusher.start();
        QVERIFY(show());
        const QString path = make(u"dump.bin"_s, QByteArray(80'000'000, 'x'));
        bool stopped = false;
        connect(&desk->pusher, &Pusher::progress, this, [&](qint64, qint64 done, qint64 total) {
            auto *stop = visible<QAbstractButton>(*conversation, u"stopTransfer"_s);
            const auto *bar = visible<QProgressBar>(*conversation, u"transferProgress"_s);
            // The row hears of it after us: its bar is one step behind.
            if (stop && bar && bar->value() > 0 && done < total / 2 && !stopped) {
                stopped = bar->accessibleName().contains(u"dump.bin"_s);
                stop->click();
            }
        });
        const qint64 entry = desk->pusher.upload(action, path, {.what = u"Ticket"_s});
        QTRY_VERIFY(stopped);
        QTRY_VERIFY(!desk->outbox.entry(entry));
        QTRY_COMPARE(countOf<QWidget>(*conversation, u"unsentAttachment"_s), 0);
    }

    void filesToBeSentSayTheirSizeTheirCostAndWhatSpeaksAgainstThem()
    {
        FileTray tray(desk->desk);
        tray.show();
        QSignalSpy looked(&tray, &FileTray::looked);
        desk->chosen = {make(u"photo.png"_s, QByteArray(2048, 'x')), make(u"setup.exe"_s, "MZ"),
                        make(u"empty.txt"_s, "")};
        visible<QAbstractButton>(tray, u"attachButton"_s)->click();
        QVERIFY(looked.wait());
        QCOMPARE(tray.files(), desk->chosen);
        QVERIFY(visible<QLabel>(tray, u"fileCost"_s)->text().contains(u"3 file"_s));
        const QString doubts = visible<QLabel>(tray, u"fileDoubts"_s)->text();
        QVERIFY(doubts.contains(u"setup.exe may run"_s));
        QVERIFY(doubts.contains(u"empty.txt is empty"_s));
        QVERIFY(tray.obstacle().contains(u"empty.txt"_s));
        visible<QAbstractButton>(tray, u"chipRemove"_s, u"empty.txt"_s)->click();
        QCOMPARE(tray.obstacle(), QString());
        QCOMPARE(tray.files().size(), 2);
    }

    void pastedPicturesGoWhenNobodyNeedsThemAnyMore()
    {
        const PastedFiles pasted(desk->desk);
        const auto keep = [&] {
            bool written = false;
            const QString path = pasted.keep(QImage(20, 20, QImage::Format_RGB32), u"picture-1.png"_s, this,
                                             [&written](bool kept) { written = kept; });
            [&] { QTRY_VERIFY(written); }();
            return path;
        };
        const auto makeOld = [](const QString &path, int days) {
            const std::filesystem::path folder(QFileInfo(path).path().toStdString());
            std::filesystem::last_write_time(folder, std::filesystem::file_time_type::clock::now() -
                                                         std::chrono::hours(24 * days));
        };
        const QString waiting = keep();
        const QString drafted = keep();
        const QString done = keep();
        const QString fresh = keep();
        for (const QString &old : {waiting, drafted, done})
            makeOld(old, Drafts::StatesKeptDays + 1);
        makeOld(fresh, Drafts::StatesKeptDays - 1); // an earlier state of a draft may bring it back
        (void)desk->pusher.upload(action, waiting, {.what = u"Ticket"_s}); // not started: it waits
        Draft draft;
        draft.key = u"tickets/new/1"_s;
        draft.view.insert(FilesInView, QCborArray{drafted});
        desk->drafts.put(draft);
        QTRY_VERIFY(desk->outbox.isRead() && desk->drafts.isRead());
        pasted.tidy();
        QTRY_VERIFY(!QFile::exists(done));
        for (const QString &kept : {waiting, drafted, fresh})
            QVERIFY2(QFile::exists(kept), qPrintable(kept));
    }

    void aScreenshotFromTheClipboardBecomesAFileThatStays()
    {
        QImage shot(300, 200, QImage::Format_RGB32);
        shot.fill(Qt::blue);
        QString path;
        {
            FileTray tray(desk->desk);
            QSignalSpy edited(&tray, &FileTray::edited);
            QGuiApplication::clipboard()->setImage(shot);
            QVERIFY(tray.takeClipboard());
            QCOMPARE(edited.size(), 1);
            path = tray.files().value(0);
        }
        // Closed at once, and written all the same.
        QVERIFY(path.endsWith(u"/picture-1.png"_s));
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QImage(path).size(), shot.size());
        QCOMPARE(QImage(path).pixelColor(5, 5), QColor(Qt::blue));
        // A text is left to whoever has the cursor; a table of a spreadsheet is a text with a picture of it.
        auto *table = new QMimeData;
        table->setText(u"1\t2"_s);
        table->setImageData(shot);
        QGuiApplication::clipboard()->setMimeData(table);
        FileTray other(desk->desk);
        QVERIFY(!other.takeClipboard());
        QVERIFY(other.files().isEmpty());
    }

    void aPictureThatIsStillBeingSavedIsWaitedForAndComesBackWithItsAnswer()
    {
        const qint64 ticketId = ticket.id();
        const auto press = [](const ReplyBox &box, Qt::Key key) {
            QTest::keyClick(visible<QTextEdit>(box, u"replyText"_s), key, Qt::ControlModifier);
        };
        QImage shot(1500, 1000, QImage::Format_RGB32);
        shot.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(shot);
        {
            ReplyBox box(ticketId, desk->desk);
            box.show();
            QVERIFY(QTest::qWaitForWindowActive(&box));
            QTest::keyClicks(visible<QTextEdit>(box, u"replyText"_s), u"It looks so:"_s);
            press(box, Qt::Key_V);
            QVERIFY(visible<QWidget>(box, u"chip"_s));
            QVERIFY(!visible<QAbstractButton>(box, u"sendButton"_s)->isEnabled());
            QVERIFY(
                visible<QLabel>(box, u"fileDoubts"_s)->text().contains(u"picture-1.png is still being"_s));
            press(box, Qt::Key_Return);
            QCOMPARE(desk->outbox.unsentCount(), 0);
        }
        ReplyBox box(ticketId, desk->desk);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        QTRY_VERIFY(visible<QWidget>(box, u"chip"_s));
        QTRY_VERIFY(visible<QAbstractButton>(box, u"sendButton"_s)->isEnabled());
        // Deleted from the text it does not go along; undone it does.
        auto *text = visible<QTextEdit>(box, u"replyText"_s);
        text->moveCursor(QTextCursor::End);
        QTest::keyClick(text, Qt::Key_Backspace);
        QVERIFY(!visible<QWidget>(box, u"chip"_s));
        press(box, Qt::Key_Z);
        QVERIFY(visible<QWidget>(box, u"chip"_s));
        QTRY_VERIFY(visible<QAbstractButton>(box, u"sendButton"_s)->isEnabled());
        press(box, Qt::Key_Return);
        QCOMPARE(desk->outbox.unsentCount(), 2);
        const QString file = desk->outbox.entries().last().file;
        QCOMPARE(QImage(file).size(), shot.size());
        // Taken back it says "[picture-1.png]", and the file is there, too.
        QVERIFY(takeBack(desk->desk, desk->outbox.entries().first().id));
        QTRY_VERIFY(text->toPlainText().contains(u"[picture-1.png]"_s));
        QVERIFY(visible<QWidget>(box, u"chip"_s));
    }

    void picturesPastedBesideTheTextOfAnAnswerComeIntoIt()
    {
        QImage shot(30, 20, QImage::Format_RGB32);
        shot.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(shot);
        ReplyBox box(ticket.id(), desk->desk);
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        auto *button = visible<QAbstractButton>(box, u"attachButton"_s);
        for (int count = 1; count <= 2; ++count) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
            QTRY_COMPARE(countOf<QWidget>(box, u"chip"_s), count);
        }
        QCOMPARE(
            visible<QTextEdit>(box, u"replyText"_s)->toPlainText().count(QChar::ObjectReplacementCharacter),
            2);
        QTRY_VERIFY(visible<QAbstractButton>(box, u"sendButton"_s)->isEnabled());
    }
};

QTEST_MAIN(AttachmentsTest)
#include "attachmentstest.moc"
