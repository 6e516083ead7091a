#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Files that go with an answer, and files that come from one.
class AttachmentsGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;
    QTemporaryDir m_folder;

    [[nodiscard]] QString makeFile(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
            return {};
        return file.fileName();
    }
    [[nodiscard]] static QWidget *openTicket(Program &program)
    {
        QTableView *tickets = program.tickets();
        const auto *model = tickets ? qobject_cast<RecordTableModel *>(tickets->model()) : nullptr;
        if (!model || !pick(*tickets, model->idAt(0)))
            return nullptr;
        QTest::keyClick(tickets, Qt::Key_Return);
        return seenWidget(program.window(), u"ticketPage"_s);
    }
    /// Names a file in the file dialog that is open.
    [[nodiscard]] static QFileDialog *fileDialog(Program &program)
    {
        QFileDialog *dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                for (auto *each : program.window()->findChildren<QFileDialog *>()) {
                    if (each->isVisible())
                        dialog = each;
                }
                return dialog != nullptr;
            },
            Patience);
        return dialog;
    }
    [[nodiscard]] static bool answerFileDialog(Program &program, const QString &path)
    {
        QFileDialog *dialog = fileDialog(program);
        if (!dialog)
            return false;
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return QTest::qWaitFor([dialog = QPointer(dialog)] { return !dialog || !dialog->isVisible(); },
                               Patience);
    }
    /// Writes a note and hangs a file onto it, unsent.
    [[nodiscard]] static bool writeWithFile(Program &program, QWidget *page, const QString &path)
    {
        QWidget *box = seenWidget(page, u"replyBox"_s);
        return box && type(seen<QTextEdit>(box, u"replyText"_s), u"See the file"_s) &&
               press(seen<QAbstractButton>(box, u"attachButton"_s)) && answerFileDialog(program, path);
    }

private Q_SLOTS:
    void aFileIsSentWithTheNoteAndFoundOnIt_data() { bothProfiles(); }
    void aFileIsSentWithTheNoteAndFoundOnIt()
    {
        QFETCH(Profile, profile);
        const QByteArray content = "line one\r\n--boundary?\0binary" + QByteArray(2000, 'x');
        const QString path = makeFile(u"Messwerte März.txt"_s, content);
        Program program(profile, 3);
        QVERIFY(program.start());
        QWidget *page = openTicket(program);
        QVERIFY(page);
        QVERIFY(writeWithFile(program, page, path));
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(program.count("POST"), 2, Patience);
        const auto last = program.server().exchanges();
        QByteArray body;
        for (const auto &exchange : last) {
            if (exchange.verb == "POST" && exchange.path.endsWith(u"/attachments"))
                body = exchange.body;
        }
        QVERIFY(body.contains(content));
        // The note shows it without being asked, and it comes back byte for byte.
        auto *save = seen<QAbstractButton>(page, u"saveAttachment"_s);
        QVERIFY(save);
        QVERIFY(save->accessibleName().contains(u"Messwerte"));
        QVERIFY(press(save));
        const QString target = m_folder.filePath(u"back-%1.txt"_s.arg(int(profile)));
        QVERIFY(answerFileDialog(program, target));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), Patience);
        QFile back(target);
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), content);
    }

    void aHostileFileNameIsCleanedBeforeItIsOffered()
    {
        const QString path = makeFile(u"plain.txt"_s, "content");
        Program program(Profile::Y2018, 3);
        QVERIFY(program.start());
        QWidget *page = openTicket(program);
        QVERIFY(page);
        QVERIFY(writeWithFile(program, page, path));
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        QVERIFY(seen<QAbstractButton>(page, u"saveAttachment"_s));
        QVERIFY(program.server().execute(
            u"UPDATE Attachments SET FileName = '..\\..\\etc/pass:wd' || char(10) || '.txt'"_s));
        QVERIFY(press(seen<QAbstractButton>(page, u"lookForAllAttachments"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(
            seen<QAbstractButton>(page, u"saveAttachment"_s) &&
                !seen<QAbstractButton>(page, u"saveAttachment"_s)->accessibleName().contains(u"plain"),
            Patience);
        QVERIFY(press(seen<QAbstractButton>(page, u"saveAttachment"_s)));
        QFileDialog *dialog = fileDialog(program);
        QVERIFY(dialog);
        const QString offered = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->text();
        for (const QChar bad : u"/\\:\n"_s)
            QVERIFY2(!offered.contains(bad), qPrintable(offered));
        QVERIFY2(!offered.startsWith(u'.'), qPrintable(offered));
        dialog->reject();
    }

    void aFileThatIsRefusedStaysAndGoesAgainWithoutItsText()
    {
        const QString path = makeFile(u"photo.png"_s, "not really");
        Program program(Profile::Modern, 3);
        QVERIFY(program.start());
        QWidget *page = openTicket(program);
        QVERIFY(page);
        QVERIFY(writeWithFile(program, page, path));
        program.server().setFaults({u"status=403:attachments"_s});
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        QWidget *box = seenWidget(page, u"replyBox"_s);
        QVERIFY(messageIn(program.window()).contains(u"photo.png"));
        // The text is on the server already; its file says beside it what became of it.
        QCOMPARE(seen<QTextEdit>(box, u"replyText"_s)->toPlainText(), QString());
        QWidget *row = seenWidget(page, u"unsentAttachment"_s);
        QVERIFY(row);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>(page, u"unsentState"_s)->text().contains(u"refused"), Patience);
        program.server().setFaults({});
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(page, u"unsentRetry"_s)));
        QVERIFY(seen<QAbstractButton>(page, u"saveAttachment"_s));
        QCOMPARE(program.count("POST"), 1);
        QVERIFY(program.request("POST", u"tickets/"_s).path.endsWith(u"/attachments"));
    }

    void aFileWaitsWithItsTextWhileThereIsNoNetwork()
    {
        const QString path = makeFile(u"log.txt"_s, "line");
        Program program(Profile::Y2018, 3);
        QVERIFY(program.start());
        QWidget *page = openTicket(program);
        QVERIFY(page);
        QVERIFY(writeWithFile(program, page, path));
        program.server().stop();
        QVERIFY(press(seen<QAbstractButton>(page, u"sendButton"_s)));
        QWidget *row = seenWidget(page, u"unsentAttachment"_s);
        QVERIFY(row);
        const auto names = row->findChildren<QLabel *>();
        QVERIFY(std::any_of(names.cbegin(), names.cend(),
                            [](const QLabel *label) { return label->text() == u"log.txt"; }));
        QCOMPARE(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)->text(), u"2 waiting"_s);
        QVERIFY(program.server().start());
        QTRY_COMPARE_WITH_TIMEOUT(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)->text(),
                                  u"All sent"_s, 40'000);
        QVERIFY(seen<QAbstractButton>(page, u"saveAttachment"_s));
        QCOMPARE(program.count("POST"), 2);
    }
};

QTEST_MAIN(AttachmentsGuiTest)
#include "attachmentsguitest.moc"
