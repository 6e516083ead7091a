#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

namespace {
const QByteArray Token = "6F9619FF-8B86-D011-B42D-00C04FC964FF";
}

/// What goes over the wire, byte by byte, and how an answer comes back.
class CallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aGetAsksWithTheAccountsCredentialsAndAName();
    void aPutCarriesItsXmlAndItsLength();
    void aPostWithoutABodySaysSo();
    void aDeleteIsSentAsDelete();
    void theXmlSuffixGoesToTheLastSegment();
    void aQueryKeepsPlusAndBrackets();
    void aWriteIsNeverSentTwiceWhenTheConnectionDrops_data();
    void aWriteIsNeverSentTwiceWhenTheConnectionDrops();
    void aGetIsRepeatedTwiceWhenTheConnectionDrops();
    void finishedIsNeverEmittedFromWithinSend();
    void destroyingTheOwnerCancelsSilently();

private:
    ApiCall *send(Verb verb, const QString &path, const QByteArray &body = {})
    {
        ApiRequest request;
        request.verb = verb;
        request.path = path;
        request.body = body;
        return client->send(request, this);
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

void CallsTest::init()
{
    server = std::make_unique<ScriptedServer>();
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), Token));
}

void CallsTest::cleanup()
{
    client.reset();
    server.reset();
}

void CallsTest::aGetAsksWithTheAccountsCredentialsAndAName()
{
    server->then(ScriptedServer::answer(200, "<Tickets/>"));
    const auto outcome = outcomeOf(send(Verb::Get, u"tickets"_s));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(outcome->value().status, 200);
    QCOMPARE(outcome->value().body, "<Tickets/>");
    QCOMPARE(outcome->value().bytes, 10);
    QCOMPARE(server->seen().size(), 1);
    const SeenRequest &seen = server->seen().first();
    QCOMPARE(seen.verb, "GET");
    QCOMPARE(seen.target, "/api/xml/tickets");
    QCOMPARE(seen.headers.value("authorization"), "Basic " + QByteArray("700700:" + Token).toBase64());
    QVERIFY(seen.headers.value("user-agent").startsWith("Ticketeer/"));
    QVERIFY(seen.headers.value("user-agent").endsWith("(organization 700700)"));
    QVERIFY(seen.headers.value("accept-encoding").contains("gzip"));
    QVERIFY(!seen.headers.contains("cookie"));
    QVERIFY(!seen.headers.contains("content-length"));
}

void CallsTest::aPutCarriesItsXmlAndItsLength()
{
    const auto outcome = outcomeOf(send(Verb::Put, u"tickets/5"_s, "<Ticket><Name>\xC3\xA4</Name></Ticket>"));
    QVERIFY(outcome && outcome->ok());
    const SeenRequest &seen = server->seen().first();
    QCOMPARE(seen.verb, "PUT");
    QCOMPARE(seen.headers.value("content-type"), "application/xml; charset=utf-8");
    QCOMPARE(seen.headers.value("content-length"), "32");
    QCOMPARE(seen.body, "<Ticket><Name>\xC3\xA4</Name></Ticket>");
}

void CallsTest::aPostWithoutABodySaysSo()
{
    const auto outcome = outcomeOf(send(Verb::Post, u"tickets/5/customers/7"_s));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(server->seen().first().verb, "POST");
    QCOMPARE(server->seen().first().headers.value("content-length"), "0");
    QVERIFY(!server->seen().first().headers.contains("transfer-encoding"));
    QVERIFY(!server->seen().first().headers.contains("content-type"));
}

void CallsTest::aDeleteIsSentAsDelete()
{
    const auto outcome = outcomeOf(send(Verb::Delete, u"tickets/5"_s));
    QVERIFY(outcome && outcome->ok());
    QCOMPARE(server->seen().first().verb, "DELETE");
    QCOMPARE(server->seen().first().target, "/api/xml/tickets/5");
    QVERIFY(server->seen().first().body.isEmpty());
    QVERIFY(!server->seen().first().headers.contains("transfer-encoding"));
}

void CallsTest::theXmlSuffixGoesToTheLastSegment()
{
    ApiRequest request;
    request.path = u"tickets/12/actions"_s;
    request.xmlSuffix = true;
    request.query.addQueryItem(u"pageNumber"_s, u"1"_s);
    QVERIFY(outcomeOf(client->send(request, this)));
    QCOMPARE(server->seen().first().target, "/api/xml/tickets/12/actions.xml?pageNumber=1");
}

void CallsTest::aQueryKeepsPlusAndBrackets()
{
    ApiRequest request;
    request.path = u"tickets"_s;
    request.query.addQueryItem(u"Name%5Bcontains%5D"_s, u"a%2Bb%20%26%20c%25"_s);
    QVERIFY(outcomeOf(client->send(request, this)));
    const QByteArray target = server->seen().first().target;
    QVERIFY2(target.endsWith("=a%2Bb%20%26%20c%25"), target.constData());
}

void CallsTest::aWriteIsNeverSentTwiceWhenTheConnectionDrops_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("POST") << int(Verb::Post) << QByteArray("<Ticket><Name>a</Name></Ticket>");
    QTest::newRow("POST without a body") << int(Verb::Post) << QByteArray();
    QTest::newRow("PUT") << int(Verb::Put) << QByteArray("<Ticket><Name>a</Name></Ticket>");
    QTest::newRow("DELETE") << int(Verb::Delete) << QByteArray();
}

void CallsTest::aWriteIsNeverSentTwiceWhenTheConnectionDrops()
{
    QFETCH(int, verb);
    QFETCH(QByteArray, body);
    server->otherwise = [](const SeenRequest &) { return Reaction{{}, true}; };
    const auto outcome = outcomeOf(send(Verb(verb), u"tickets/5"_s, body));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ApiError::Kind::ConnectionLost);
    QVERIFY(outcome->error().outcomeUnknown);
    QCOMPARE(server->seen().size(), 1);
    QCOMPARE(budget->usedToday(), 1);
}

void CallsTest::aGetIsRepeatedTwiceWhenTheConnectionDrops()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{{}, true}; };
    const auto outcome = outcomeOf(send(Verb::Get, u"tickets"_s));
    QVERIFY(outcome && !outcome->ok());
    QCOMPARE(outcome->error().kind, ApiError::Kind::ConnectionLost);
    QVERIFY(!outcome->error().outcomeUnknown);
    QCOMPARE(server->seen().size(), 3);
    QCOMPARE(budget->usedToday(), 3);
}

void CallsTest::finishedIsNeverEmittedFromWithinSend()
{
    client->setAccount(Account());
    ApiCall *call = send(Verb::Get, u"tickets"_s);
    QSignalSpy spy(call, &ApiCall::finished);
    QCOMPARE(spy.count(), 0);
    QVERIFY(spy.wait());
    QCOMPARE(spy.count(), 1);
}

void CallsTest::destroyingTheOwnerCancelsSilently()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{}; };
    auto owner = std::make_unique<QObject>();
    ApiCall *call = client->send({.path = u"tickets"_s}, owner.get());
    bool told = false;
    connect(call, &ApiCall::finished, this, [&told] { told = true; });
    QTRY_COMPARE(server->seen().size(), 1);
    owner.reset();
    // The slot is free and the client works on.
    server->otherwise = {};
    const auto outcome = outcomeOf(send(Verb::Get, u"users"_s));
    QVERIFY(outcome && outcome->ok());
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(CallsTest)
#include "callstest.moc"
