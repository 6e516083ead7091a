#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

using Kind = ApiError::Kind;

namespace {

QByteArray attachment(const QByteArray &bytes, const QByteArray &name = "pump.png")
{
    return ScriptedServer::answer(200, bytes,
                                  "Content-Type: image/png\r\nContent-Disposition: attachment; filename=\"" +
                                      name + "\"\r\n");
}

} // namespace

/// Files on their way in and out, straight between disk and wire.
class FilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aDownloadLandsUnderItsName();
    void aCutDownloadLeavesWhatWasThere();
    void aRefusedDownloadLeavesNothing();
    void anInvalidAttachmentIsToldFromAFile();
    void aPageInsteadOfAFileIsNotSaved();
    void anHtmlFileIsAFile();
    void aFolderThatCannotBeWrittenIsAnError();
    void aDownloadOverTheLimitLeavesNothing();
    void aCancelledDownloadLeavesNothing();
    void anUploadIsAFormWithOneFile();
    void anUploadKeepsNamesWithAnyLetters();
    void anUploadIsNeverSentTwice();
    void anUploadOfAMissingFileSendsNothing();
    void progressIsTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return dir->filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    ApiCall *download(const QString &to, qint64 maxAnswer = 1'000'000'000)
    {
        ApiRequest request;
        request.path = u"tickets/5/actions/6/attachments/7"_s;
        request.aboutOneObject = true;
        request.saveTo = to;
        request.maxAnswer = maxAnswer;
        return client->send(request, this);
    }
    ApiCall *upload(const QString &file, const QString &name = {})
    {
        ApiRequest request;
        request.verb = Verb::Post;
        request.path = u"tickets/5/actions/6/attachments"_s;
        request.purpose = Purpose::Write;
        request.uploadFile = file;
        request.uploadName = name;
        return client->send(request, this);
    }

    std::unique_ptr<QTemporaryDir> dir;
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

void FilesTest::init()
{
    dir = std::make_unique<QTemporaryDir>();
    server = std::make_unique<ScriptedServer>();
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), "token"));
}

void FilesTest::cleanup()
{
    client.reset();
    server.reset();
}

void FilesTest::aDownloadLandsUnderItsName()
{
    QByteArray bytes;
    for (int i = 0; i < 3'000'000; ++i)
        bytes.append(static_cast<char>(i * 7));
    server->then(attachment(bytes, "p\xC3\xBCmp; 1.png"));
    const auto result = outcomeOf(download(path(u"a.png"_s)));
    QVERIFY(result && result->ok());
    QVERIFY(result->value().body.isEmpty());
    QCOMPARE(result->value().bytes, bytes.size());
    QCOMPARE(result->value().fileName, u"pümp; 1.png"_s);
    QCOMPARE(content(u"a.png"_s), bytes);
    QCOMPARE(QDir(dir->path()).entryList(QDir::Files), QStringList{u"a.png"_s});
    QCOMPARE(server->seen().first().headers.value("accept-encoding"), "identity");
}

void FilesTest::aCutDownloadLeavesWhatWasThere()
{
    put(u"a.png"_s, "old");
    QByteArray cut = attachment(QByteArray(1000, 'x'));
    cut.chop(500);
    server->otherwise = [&](const SeenRequest &) { return Reaction{.bytes = cut, .close = true}; };
    const auto result = outcomeOf(download(path(u"a.png"_s)));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::ConnectionLost));
    QCOMPARE(content(u"a.png"_s), "old");
    QCOMPARE(QDir(dir->path()).entryList(QDir::Files), QStringList{u"a.png"_s});
}

void FilesTest::aRefusedDownloadLeavesNothing()
{
    server->then(
        ScriptedServer::answer(500, "Internal Server Error: Object reference not set to an instance."));
    const auto result = outcomeOf(download(path(u"a.png"_s)));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::MissingObject));
    QVERIFY(QDir(dir->path()).isEmpty());
}

void FilesTest::anInvalidAttachmentIsToldFromAFile()
{
    server->then(
        ScriptedServer::answer(200, "Invalid attachment.", "Content-Type: text/html; charset=utf-8\r\n"));
    const auto result = outcomeOf(download(path(u"a.png"_s)));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::InvalidAttachment));
    QVERIFY(QDir(dir->path()).isEmpty());
}

void FilesTest::aPageInsteadOfAFileIsNotSaved()
{
    server->then(ScriptedServer::answer(200, "<html><head><title>Please log in</title></head></html>",
                                        "Content-Type: text/html\r\n"));
    const auto result = outcomeOf(download(path(u"a.png"_s)));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::NotXml));
    QCOMPARE(result->error().serverText, u"Please log in"_s);
    QVERIFY(QDir(dir->path()).isEmpty());
}

void FilesTest::anHtmlFileIsAFile()
{
    server->then(ScriptedServer::answer(
        200, "<html></html>",
        "Content-Type: text/html\r\nContent-Disposition: attachment; filename=\"a.html\"\r\n"));
    QVERIFY(outcomeOf(download(path(u"a.html"_s)))->ok());
    QCOMPARE(content(u"a.html"_s), "<html></html>");
}

void FilesTest::aFolderThatCannotBeWrittenIsAnError()
{
    server->then(attachment("x"));
    const auto result = outcomeOf(download(path(u"no/such/folder/a.png"_s)));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::FileFailed));
    QVERIFY(!result->error().technical.isEmpty());
}

void FilesTest::aDownloadOverTheLimitLeavesNothing()
{
    server->then(attachment(QByteArray(2'000'000, 'x')));
    const auto result = outcomeOf(download(path(u"a.png"_s), 100'000));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::AnswerTooLarge));
    QVERIFY(QDir(dir->path()).isEmpty());
}

void FilesTest::aCancelledDownloadLeavesNothing()
{
    QByteArray cut = attachment(QByteArray(100'000, 'x'));
    cut.chop(500);
    server->then(
        Reaction{.bytes = cut, .pauseMs = 60, .slice = 20'000}); // Qt tells progress ten times a second
    ApiCall *call = download(path(u"a.png"_s));
    QSignalSpy progress(call, &ApiCall::downloadProgress);
    QVERIFY(progress.wait());
    call->cancel();
    const auto result = outcomeOf(call);
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::Cancelled));
    QTRY_VERIFY(QDir(dir->path()).isEmpty());
}

void FilesTest::anUploadIsAFormWithOneFile()
{
    QByteArray bytes = "\x89PNG\r\n\r\n--not-a-boundary\r\n" + QByteArray(200'000, '\0');
    put(u"pump.png"_s, bytes);
    server->then(ScriptedServer::answer(200, "<Attachments/>"));
    QVERIFY(outcomeOf(upload(path(u"pump.png"_s)))->ok());
    const SeenRequest seen = server->seen().first();
    const QByteArray type = seen.headers.value("content-type");
    QVERIFY2(type.startsWith("multipart/form-data; boundary="), type.constData());
    QByteArray boundary = type.mid(type.indexOf("boundary=") + 9);
    boundary.replace('"', "");
    QVERIFY(seen.headers.contains("content-length"));
    QCOMPARE(seen.body,
             "--" + boundary +
                 "\r\nContent-Disposition: form-data; name=\"UploadFile\"; filename=\"pump.png\"\r\n"
                 "Content-Type: image/png\r\n\r\n" +
                 bytes + "\r\n--" + boundary + "--\r\n");
    QCOMPARE(log->exchanges().back().bytesSent, bytes.size());
    QVERIFY(log->exchanges().back().sentBody.isEmpty());
}

void FilesTest::anUploadKeepsNamesWithAnyLetters()
{
    put(u"a.txt"_s, "text");
    QVERIFY(outcomeOf(upload(path(u"a.txt"_s), u"Größe \"x\"\r\nX-Evil: 1 日本.txt"_s))->ok());
    const QByteArray body = server->seen().first().body;
    QVERIFY2(body.contains("filename=\"Gr\xC3\xB6\xC3\x9F"
                           "e %22x%22%0D%0AX-Evil: 1 \xE6\x97\xA5\xE6\x9C\xAC.txt\"\r\n"),
             body.constData());
    QVERIFY(body.contains("Content-Type: text/plain\r\n"));
}

void FilesTest::anUploadIsNeverSentTwice()
{
    put(u"a.txt"_s, "text");
    server->otherwise = [](const SeenRequest &) { return Reaction{.close = true}; };
    const auto result = outcomeOf(upload(path(u"a.txt"_s)));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::ConnectionLost));
    QVERIFY(result->error().outcomeUnknown);
    QCOMPARE(server->seen().size(), 1);
}

void FilesTest::anUploadOfAMissingFileSendsNothing()
{
    for (const QString &name : {u"missing.txt"_s, u"."_s}) {
        const auto result = outcomeOf(upload(path(name)));
        QVERIFY(result && !result->ok());
        QCOMPARE(int(result->error().kind), int(Kind::FileFailed));
    }
    QCOMPARE(server->connections(), 0);
    QCOMPARE(budget->usedToday(), 0);
}

void FilesTest::progressIsTold()
{
    put(u"a.bin"_s, QByteArray(500'000, 'x'));
    ApiCall *up = upload(path(u"a.bin"_s));
    qint64 sent = 0;
    connect(up, &ApiCall::uploadProgress, this,
            [&sent](qint64 done, qint64) { sent = std::max(sent, done); });
    QVERIFY(outcomeOf(up)->ok());
    QVERIFY(sent >= 500'000);

    server->then(attachment(QByteArray(500'000, 'x')));
    ApiCall *down = download(path(u"b.bin"_s));
    QList<std::pair<qint64, qint64>> steps;
    connect(down, &ApiCall::downloadProgress, this, [&steps](qint64 done, qint64 total) {
        steps.append({done, total});
    });
    QVERIFY(outcomeOf(down)->ok());
    QVERIFY(!steps.isEmpty());
    QCOMPARE(steps.last().first, 500'000);
    QCOMPARE(steps.last().second, 500'000);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "filestest.moc"
