#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

using Kind = ApiError::Kind;

namespace {

const QByteArray Token = "6F9619FF-8B86-D011-B42D-00C04FC964FF";

QByteArray redirect(int status, const QString &to)
{
    return ScriptedServer::answer(status, "moved",
                                  "Content-Type: text/html\r\nLocation: " + to.toLatin1() + "\r\n");
}

/// gzip as a server sends it: qCompress's deflate stream within the other wrapping.
QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes).sliced(4);
    const QByteArray deflate = zlib.sliced(2, zlib.size() - 6);
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) ? 0xedb88320U : 0U);
    }
    crc = ~crc;
    QByteArray tail;
    const auto length = static_cast<quint32>(bytes.size());
    for (const quint32 word : {crc, length}) {
        for (int shift = 0; shift < 32; shift += 8)
            tail.append(static_cast<char>((word >> shift) & 0xffU));
    }
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + deflate + tail;
}

} // namespace

/// Bad lines, bad servers and bad neighbours.
class WireTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aRedirectOnTheSameServerIsFollowed();
    void aRedirectElsewhereIsRefusedAndSeesNoToken_data();
    void aRedirectElsewhereIsRefusedAndSeesNoToken();
    void aWriteIsNeverRedirected();
    void aCircleOfRedirectsEnds();
    void gzipIsUnpacked();
    void brokenGzipIsAnError();
    void aGzipBombIsStoppedBeforeItUnpacks();
    void chunkedAnswersAreJoined();
    void aCutAnswerIsALostConnection_data();
    void aCutAnswerIsALostConnection();
    void aCompleteAnswerOfUnknownLengthIsFine();
    void anAnswerThatEndsWithItsConnectionIsComplete();
    void aLostAnswerToAWriteLeavesItsOutcomeUnknown();
    void anAnswerOverTheLimitIsRefusedWhileItComes();
    void garbageInsteadOfHttpIsAnError();
    void aRefusedConnectionIsAnError();
    void anUnknownHostIsAnError();
    void aSilentServerIsATimeout();
    void aTrickleIsCutByTheDeadline();
    void cookiesAreNeitherKeptNorSent();

private:
    static ApiRequest get(const QString &path)
    {
        ApiRequest request;
        request.path = path;
        return request;
    }
    static ApiRequest write(Verb verb, const QString &path)
    {
        ApiRequest request = get(path);
        request.verb = verb;
        request.purpose = Purpose::Write;
        if (verb != Verb::Delete)
            request.body = "<Ticket><Name>a</Name></Ticket>";
        return request;
    }
    std::optional<ApiResult> outcome(const ApiRequest &request)
    {
        return outcomeOf(client->send(request, this));
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

void WireTest::init()
{
    server = std::make_unique<ScriptedServer>();
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), Token));
}

void WireTest::cleanup()
{
    client.reset();
    server.reset();
}

void WireTest::aRedirectOnTheSameServerIsFollowed()
{
    server->then(redirect(301, u"/api/xml/tickets/"_s));
    server->then(redirect(307, server->origin() + u"/other/xml/tickets"_s));
    server->then(ScriptedServer::answer(200, "<Tickets/>"));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && result->ok());
    QCOMPARE(result->value().body, "<Tickets/>");
    QCOMPARE(server->seen().size(), 3);
    QCOMPARE(server->seen().last().target, "/other/xml/tickets");
    QVERIFY(server->seen().last().headers.contains("authorization"));
    QCOMPARE(budget->usedToday(), 3);
}

void WireTest::aRedirectElsewhereIsRefusedAndSeesNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("address");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another host", status) << status << u"127.0.0.2"_s;
        QTest::addRow("%d to another port", status) << status << u"127.0.0.1"_s;
    }
}

void WireTest::aRedirectElsewhereIsRefusedAndSeesNoToken()
{
    QFETCH(int, status);
    QFETCH(QString, address);
    ScriptedServer other(address);
    server->then(redirect(status, other.origin() + u"/api/xml/tickets?secret=1"_s));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::RedirectRefused));
    QVERIFY2(result->error().technical.contains(address), qPrintable(result->error().technical));
    QVERIFY(!result->error().technical.contains("secret"_L1));
    QCOMPARE(other.connections(), 0);
}

void WireTest::aWriteIsNeverRedirected()
{
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Delete}) {
        server->then(redirect(307, server->origin() + u"/api/xml/tickets/6"_s));
        const qsizetype before = server->seen().size();
        const auto result = outcome(write(verb, u"tickets/5"_s));
        QVERIFY(result && !result->ok());
        QCOMPARE(int(result->error().kind), int(Kind::RedirectRefused));
        QCOMPARE(server->seen().size(), before + 1);
    }
}

void WireTest::aCircleOfRedirectsEnds()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{redirect(302, u"/api/xml/tickets"_s)}; };
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::RedirectRefused));
    QCOMPARE(server->seen().size(), 5);
}

void WireTest::gzipIsUnpacked()
{
    const QByteArray xml =
        "<Tickets>" + QByteArray("<Ticket><Name>pump</Name></Ticket>").repeated(500) + "</Tickets>";
    server->then(
        ScriptedServer::answer(200, gzip(xml), "Content-Encoding: gzip\r\nContent-Type: text/xml\r\n"));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && result->ok());
    QCOMPARE(result->value().body, xml);
}

void WireTest::brokenGzipIsAnError()
{
    QByteArray damaged = gzip("<Tickets>" + QByteArray("<Ticket/>").repeated(500) + "</Tickets>");
    for (qsizetype i = 20; i < damaged.size(); ++i)
        damaged[i] = '\x55';
    server->then(ScriptedServer::answer(200, damaged, "Content-Encoding: gzip\r\n"));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::BrokenXml));
}

void WireTest::aGzipBombIsStoppedBeforeItUnpacks()
{
    server->then(
        ScriptedServer::answer(200, gzip(QByteArray(64 * 1024 * 1024, ' ')), "Content-Encoding: gzip\r\n"));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(log->exchanges().back().bytesReceived, 0);
    QCOMPARE(int(result->error().kind), int(Kind::BrokenXml));
}

void WireTest::chunkedAnswersAreJoined()
{
    server->then(Reaction{.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "4\r\n<Tic\r\n6\r\nkets/>\r\n0\r\n\r\n",
                          .slice = 3});
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && result->ok());
    QCOMPARE(result->value().body, "<Tickets/>");
}

void WireTest::aCutAnswerIsALostConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reset");
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << false;
    QByteArray xml = "<Tickets>";
    for (int i = 0; i < 500; ++i)
        xml += "<Ticket><TicketID>" + QByteArray::number(i) + "</TicketID></Ticket>";
    const QByteArray packed = gzip(xml + "</Tickets>");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\n";
    const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("in a chunk") << QByteArray(chunked + "9\r\n<Tickets>\r\n40\r\n<Ticket>") << false;
    QTest::newRow("between chunks") << QByteArray(chunked + "9\r\n<Tickets>\r\n") << false;
    QTest::newRow("packed") << QByteArray(head + "Content-Encoding: gzip\r\nContent-Length: " +
                                          QByteArray::number(packed.size()) + "\r\n\r\n" +
                                          packed.first(packed.size() / 2))
                            << false;
    QTest::newRow("without a length")
        << QByteArray("HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<Tickets><Ticket/>") << false;
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Tickets>")
                                 << false;
    QTest::newRow("in the body, hard")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Tickets>") << true;
}

void WireTest::aCutAnswerIsALostConnection()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, reset);
    server->otherwise = [&](const SeenRequest &) {
        return Reaction{.bytes = bytes, .close = true, .reset = reset};
    };
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::ConnectionLost));
    // Two repeats are ours; Qt adds some of its own when a connection closes early.
    QVERIFY2(server->seen().size() >= 3, qPrintable(QString::number(server->seen().size())));
    QVERIFY(log->exchanges().size() <= 3U);
}

void WireTest::aCompleteAnswerOfUnknownLengthIsFine()
{
    for (const QByteArray &body :
         {QByteArray("<?xml version=\"1.0\"?>\r\n<Tickets>\r\n</Tickets>\r\n"), QByteArray("<Tickets />"),
          QByteArray("<Tickets a=\"1\">\n</Tickets>"), QByteArray("plain text"), QByteArray()}) {
        server->otherwise = [body](const SeenRequest &) {
            return Reaction{.bytes = "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + body,
                            .close = true};
        };
        const auto result = outcome(get(u"tickets"_s));
        QVERIFY(result && result->ok());
        QCOMPARE(result->value().body, body);
    }
}

void WireTest::anAnswerThatEndsWithItsConnectionIsComplete()
{
    // Often, since it depends on what Qt's thread sees first.
    for (int i = 0; i < 50; ++i) {
        server->then(Reaction{
            .bytes = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/xml\r\n\r\n<Ticket/>",
            .close = true});
        const auto result = outcome(write(Verb::Put, u"tickets/5"_s));
        QVERIFY(result && result->ok());
        QCOMPARE(result->value().body, "<Ticket/>");
    }
    QCOMPARE(server->seen().size(), 50);
}

void WireTest::aLostAnswerToAWriteLeavesItsOutcomeUnknown()
{
    server->then(Reaction{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Ticket>", .close = true});
    const auto result = outcome(write(Verb::Post, u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::ConnectionLost));
    QVERIFY(result->error().outcomeUnknown);
    QCOMPARE(server->seen().size(), 1);
}

void WireTest::anAnswerOverTheLimitIsRefusedWhileItComes()
{
    ApiRequest request = get(u"tickets"_s);
    request.maxAnswer = 100'000;
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n";
    server->then(Reaction{.bytes = head + QByteArray(200'000, 'x')});
    const auto result = outcome(request);
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::AnswerTooLarge));
}

void WireTest::garbageInsteadOfHttpIsAnError()
{
    server->otherwise = [](const SeenRequest &) {
        return Reaction{.bytes = "SSH-2.0-OpenSSH_9.2\r\n\r\n", .close = true};
    };
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::ConnectionLost));
    QCOMPARE(result->error().status, 0);
    QVERIFY(budget->usedToday() >= server->seen().size());
}

void WireTest::aRefusedConnectionIsAnError()
{
    QString origin;
    {
        ScriptedServer gone;
        origin = gone.origin();
    }
    client->setAccount(accountOn(origin, Token));
    const auto result = outcome(write(Verb::Post, u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::ConnectionRefused));
    QVERIFY(!result->error().outcomeUnknown);
    // Nobody was there to count it.
    QCOMPARE(budget->usedToday(), 0);
}

void WireTest::anUnknownHostIsAnError()
{
    client->setAccount(accountOn(u"https://no-such-host.invalid"_s, Token));
    const auto result = outcome(write(Verb::Post, u"tickets"_s));
    QVERIFY(result && !result->ok());
    // A machine without any network says so instead.
    const Kind kind = result->error().kind;
    QVERIFY2(kind == Kind::HostNotFound || kind == Kind::NoNetwork, qPrintable(result->error().technical));
    QVERIFY(!result->error().outcomeUnknown);
}

void WireTest::aSilentServerIsATimeout()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{}; };
    ApiRequest request = write(Verb::Put, u"tickets/5"_s);
    request.deadlineMs = 300;
    const auto result = outcome(request);
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::Timeout));
    QVERIFY(result->error().outcomeUnknown);
}

void WireTest::aTrickleIsCutByTheDeadline()
{
    server->then(Reaction{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'x'),
                          .pauseMs = 50,
                          .slice = 10});
    ApiRequest request = get(u"tickets"_s);
    request.deadlineMs = 400;
    const auto result = outcome(request);
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::Timeout));
    QVERIFY(!result->error().outcomeUnknown);
}

void WireTest::cookiesAreNeitherKeptNorSent()
{
    server->then(ScriptedServer::answer(200, "<Tickets/>", "Set-Cookie: ASP.NET_SessionId=abc; path=/\r\n"));
    QVERIFY(outcome(get(u"tickets"_s))->ok());
    QVERIFY(outcome(get(u"tickets"_s))->ok());
    QVERIFY(!server->seen().last().headers.contains("cookie"));
}

QTEST_GUILESS_MAIN(WireTest)
#include "wiretest.moc"
