#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QDebug>
#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

namespace {

const QByteArray Canary = "CA9A41EC-0000-4BAD-8BAD-0DDBA11C0DE5";
QString printed;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    printed += message + u'\n';
}

/// In any case, and inside the header that carries it.
bool showsToken(const QString &text)
{
    const QString header = QString::fromLatin1(QByteArray("700700:" + Canary).toBase64());
    return text.contains(QString::fromLatin1(Canary), Qt::CaseInsensitive) || text.contains(header);
}

QString all(const ApiError &error)
{
    return error.serverText + u'\n' + error.technical + u'\n' + error.request;
}

} // namespace

/// A canary for the token: whatever a server echoes, it never shows where people or files can see it.
class SecrecyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theTokenShowsNowhereButOnTheWire_data();
    void theTokenShowsNowhereButOnTheWire();
    void theQueryAndTheBodiesAreNotPrinted();

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
    QtMessageHandler before = nullptr;
};

void SecrecyTest::init()
{
    printed.clear();
    before = qInstallMessageHandler(collect);
    QLoggingCategory::setFilterRules(u"*=true\nqt.core.*=false"_s);
    server = std::make_unique<ScriptedServer>();
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), Canary));
}

void SecrecyTest::cleanup()
{
    client.reset();
    server.reset();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
}

void SecrecyTest::theTokenShowsNowhereButOnTheWire_data()
{
    const QByteArray header = "Basic " + QByteArray("700700:" + Canary).toBase64();
    const QByteArray echo = "You sent Authorization: " + header + " that is 700700:" + Canary + " or " +
                            Canary.toLower() + " or {" + Canary + "}";
    const QByteArray text = "Content-Type: text/plain\r\n";
    const QByteArray html = "Content-Type: text/html\r\n";
    QTest::addColumn<QByteArray>("bytes");
    for (const int status : {400, 401, 403, 404, 500, 501})
        QTest::addRow("%d", status) << ScriptedServer::answer(status, echo, text);
    QTest::newRow("title") << ScriptedServer::answer(500, "<html><title>" + echo + "</title></html>", html);
    QTest::newRow("page in place of data") << ScriptedServer::answer(200, "<html>" + echo + "</html>", html);
    QTest::newRow("text in place of data") << ScriptedServer::answer(200, echo, text);
    QTest::newRow("reason") << QByteArray("HTTP/1.1 400 " + echo + "\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("redirect") << ScriptedServer::answer(
        302, {}, "Location: http://700700:" + Canary + "@127.0.0.2/" + Canary + "?t=" + Canary + "\r\n");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + echo);
}

void SecrecyTest::theTokenShowsNowhereButOnTheWire()
{
    QFETCH(QByteArray, bytes);
    server->otherwise = [&](const SeenRequest &) { return Reaction{.bytes = bytes, .close = true}; };
    for (const Verb verb : {Verb::Put, Verb::Get}) {
        ApiRequest request;
        request.verb = verb;
        request.path = u"tickets"_s;
        request.body = verb == Verb::Put ? "<Ticket/>" : "";
        client->setAccount(client->account());
        const auto result = outcomeOf(client->send(request, this));
        QVERIFY(result);
        if (result->ok())
            QVERIFY2(!showsToken(QString::fromUtf8(result->value().body)), result->value().body.constData());
        else
            QVERIFY2(!showsToken(all(result->error())), qPrintable(all(result->error())));
    }
    QVERIFY(showsToken(QString::fromUtf8(QByteArray::fromBase64(
        server->seen().first().headers.value("authorization").sliced(6))))); // the test can see a token
    for (const HttpExchange &entry : log->exchanges()) {
        QString shown;
        QDebug(&shown) << entry.path << entry.query << entry.failure << entry.sentBody << entry.receivedBody;
        QVERIFY2(!showsToken(shown), qPrintable(shown));
    }
    QVERIFY(printed.contains("ticketeer.http"_L1) || printed.contains("tickets"_L1));
    QVERIFY2(!showsToken(printed), qPrintable(printed));
}

void SecrecyTest::theQueryAndTheBodiesAreNotPrinted()
{
    server->then(ScriptedServer::answer(200, "<Ticket><Name>the customer's own words</Name></Ticket>"));
    ApiRequest request;
    request.verb = Verb::Put;
    request.path = u"tickets"_s;
    request.query.addQueryItem(u"Name"_s, u"searched"_s);
    request.body = "<Ticket><Name>what I typed</Name></Ticket>";
    QVERIFY(outcomeOf(client->send(request, this))->ok());
    QVERIFY(printed.contains("PUT tickets 200"_L1));
    for (const QString &word : {u"searched"_s, u"typed"_s, u"own words"_s})
        QVERIFY2(!printed.contains(word), qPrintable(printed));
    // The inspector, in memory only, has them.
    QCOMPARE(log->exchanges().back().query, u"Name=searched"_s);
    QVERIFY(log->exchanges().back().sentBody.contains("what I typed"));
}

QTEST_GUILESS_MAIN(SecrecyTest)
#include "secrecytest.moc"
