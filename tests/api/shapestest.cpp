#include "support/clienttest.h"
#include "support/scriptedserver.h"
#include "xml/recordreader.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

namespace {

const QByteArray List =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Groups>\r\n  <Group>\r\n    "
    "<GroupID>77</GroupID>\r\n    <Name>Z&#xFC;rich &amp;amp; Bern</Name>\r\n  </Group>\r\n</Groups>";

QByteArray sized(const QByteArray &head, const QByteArray &body)
{
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunk(const QByteArray &part)
{
    return QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
}

} // namespace

/// The same answer in every shape that HTTP allows: only what it says may count.
class ShapesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyShapeOfAListIsRead_data();
    void everyShapeOfAListIsRead();
    void everyShapeOfASuccessfulWriteIsASuccess_data();
    void everyShapeOfASuccessfulWriteIsASuccess();
    void connectionsThatTheServerClosesAreOpenedAnew();
    void theServersAddressMayHaveAnyPathAndAnySpelling_data();
    void theServersAddressMayHaveAnyPathAndAnySpelling();

private:
    std::optional<ApiResult> send(Verb verb, const QString &path)
    {
        ApiRequest request;
        request.verb = verb;
        request.path = path;
        request.purpose = verb == Verb::Get ? Purpose::Open : Purpose::Write;
        if (verb == Verb::Post || verb == Verb::Put)
            request.body = "<Group><Name>a</Name></Group>";
        return outcomeOf(client->send(request, this), 20'000);
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

void ShapesTest::init()
{
    client.reset();
    server = std::make_unique<ScriptedServer>();
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), "token"));
}

void ShapesTest::everyShapeOfAListIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("slice");
    const auto row = [](const char *name, const QByteArray &bytes, bool closes = false, int slice = 0) {
        QTest::newRow(name) << bytes << closes << slice;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("as the service does", sized(ok + "Content-Type: text/xml; charset=utf-8\r\n", List));
    row("no content type", sized(ok, List));
    row("application/xml", sized(ok + "Content-Type: application/xml\r\n", List));
    row("text/plain", sized(ok + "Content-Type: text/plain\r\n", List));
    row("text/html", sized(ok + "Content-Type: text/html; charset=utf-8\r\n", List));
    row("header names in small letters", ok + "content-type: text/xml\r\ncontent-length:" +
                                             QByteArray::number(List.size()) + "\r\n\r\n" + List);
    row("no reason phrase", sized("HTTP/1.1 200\r\n", List));
    row("another success", sized("HTTP/1.1 203 Non-Authoritative\r\n", List));
    row("chunked", ok + "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n" +
                       chunk(List.first(9)) + chunk(List.sliced(9)) + "0\r\n\r\n");
    row("chunked with a trailer",
        ok + "Transfer-Encoding: chunked\r\n\r\n" + chunk(List) + "0\r\nX-Sum: 1\r\n\r\n");
    row("HTTP/1.0, ended by closing", "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + List, true);
    row("ended by closing", ok + "Content-Type: text/xml\r\nConnection: close\r\n\r\n" + List, true);
    row("with a length, then closed", sized(ok + "Connection: close\r\n", List), true);
    row("a byte-order mark", sized(ok, "\xEF\xBB\xBF" + List));
    row("a byte-order mark, chunked", ok + "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                          chunk("\xEF\xBB\xBF" + List) + "0\r\n\r\n");
    row("a line end at the end", sized(ok, List + "\r\n"));
    row("a tab in the root", sized(ok, QByteArray(List).replace("<Groups>", "<Groups\txmlns='urn:x'>")));
    row("the same, chunked", ok + "Content-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                 chunk(QByteArray(List).replace("<Groups>", "<Groups\txmlns='urn:x'>")) +
                                 "0\r\n\r\n");
    row("no declaration", sized(ok, List.sliced(List.indexOf("<Groups>"))));
    row("names in other case",
        sized(ok, QByteArray(List).replace("Groups>", "groups>").replace("GroupID", "groupid")));
    row("a byte at a time", sized(ok, List), false, 1);
}

void ShapesTest::everyShapeOfAListIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    QFETCH(int, slice);
    Reaction reaction{bytes};
    reaction.close = closes;
    reaction.slice = slice;
    server->then(reaction);
    const auto result = send(Verb::Get, u"groups"_s);
    QVERIFY(result.has_value());
    QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().technical));
    const auto page = RecordReader::read(result->value().body, resource(resources::Groups),
                                         AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone::utc()));
    QVERIFY(page.ok());
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->records.first().id(), 77);
    QCOMPARE(page->records.first().title(), u"Zürich & Bern"_s);
}

void ShapesTest::everyShapeOfASuccessfulWriteIsASuccess_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("200") << Verb::Post << sized("HTTP/1.1 200 OK\r\n", List) << 200;
    QTest::newRow("201 with a location")
        << Verb::Post << sized("HTTP/1.1 201 Created\r\nLocation: /api/xml/groups/77\r\n", List) << 201;
    QTest::newRow("201 with a location elsewhere")
        << Verb::Post << sized("HTTP/1.1 201 Created\r\nLocation: https://elsewhere.example/77\r\n", List)
        << 201;
    QTest::newRow("201 without") << Verb::Post << sized("HTTP/1.1 201 Created\r\n", List) << 201;
    QTest::newRow("202") << Verb::Put << sized("HTTP/1.1 202 Accepted\r\n", List) << 202;
    QTest::newRow("204") << Verb::Delete << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204;
    QTest::newRow("empty") << Verb::Delete << sized("HTTP/1.1 200 OK\r\n", {}) << 200;
    QTest::newRow("empty, chunked") << Verb::Put
                                    << QByteArray(
                                           "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                    << 200;
    QTest::newRow("after a 100") << Verb::Post
                                 << "HTTP/1.1 100 Continue\r\n\r\n" + sized("HTTP/1.1 200 OK\r\n", List)
                                 << 200;
}

void ShapesTest::everyShapeOfASuccessfulWriteIsASuccess()
{
    QFETCH(Verb, verb);
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    server->then(bytes);
    const auto result = send(verb, u"groups/77"_s);
    QVERIFY(result.has_value());
    QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().technical));
    QCOMPARE(result->value().status, status);
    QCOMPARE(server->seen().size(), 1);
}

void ShapesTest::connectionsThatTheServerClosesAreOpenedAnew()
{
    for (int i = 0; i < 5; ++i) {
        Reaction reaction{sized("HTTP/1.1 200 OK\r\nConnection: Keep-Alive\r\n", List)};
        reaction.close = true;
        server->then(reaction);
        const auto result = send(Verb::Get, u"groups"_s);
        QVERIFY(result && result->ok());
    }
    QVERIFY(server->connections() >= 5);
}

void ShapesTest::theServersAddressMayHaveAnyPathAndAnySpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("target");
    const QByteArray plain = "/api/xml/groups";
    for (const char *path : {"", "/", "/api", "/api/", "/api/xml", "/API/XML/", "/api/json/users", "/?a=b#c"})
        QTest::newRow(*path ? path : "nothing") << QString::fromLatin1(path) << plain;
    QTest::newRow("below") << u"/help/desk/"_s << QByteArray("/help/desk/api/xml/groups");
    QTest::newRow("below, complete") << u"/help/api/xml/tickets"_s << QByteArray("/help/api/xml/groups");
}

void ShapesTest::theServersAddressMayHaveAnyPathAndAnySpelling()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, target);
    const auto account =
        Account::fromInput(u"  "_s + server->origin().toUpper() + typed, u"700700"_s, Secret("token"));
    QVERIFY(account.ok());
    client->setAccount(account.value());
    server->then(sized("HTTP/1.1 200 OK\r\n", List));
    const auto result = send(Verb::Get, u"groups"_s);
    QVERIFY(result && result->ok());
    QCOMPARE(server->seen().value(0).target, target);
}

QTEST_GUILESS_MAIN(ShapesTest)
#include "shapestest.moc"
