#include "support/certificates.h"
#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

using Kind = ApiError::Kind;

/// Whom the client believes to be the service.
class TlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void anUnknownAuthorityIsRefused();
    void anExtraAuthorityIsAccepted();
    void anotherHostsCertificateIsRefused();
    void anExpiredCertificateIsRefused();
    void aServerWithoutEncryptionIsNotSpokenTo();
    void aRedirectToPlainHttpIsRefused();

private:
    std::optional<ApiResult> ask(const ScriptedServer &server, const QString &caFile = {},
                                 Verb verb = Verb::Get)
    {
        client->setAccount(accountOn(server.origin(), "token", caFile));
        ApiRequest request;
        request.verb = verb;
        request.path = u"tickets"_s;
        return outcomeOf(client->send(request, this));
    }

    Certificates certificates;
    QSslConfiguration good;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

void TlsTest::initTestCase()
{
    good = certificates.server(u"IP:127.0.0.1"_s);
    QVERIFY2(certificates.trouble().isEmpty(), qPrintable(certificates.trouble()));
}

void TlsTest::init()
{
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
}

void TlsTest::anUnknownAuthorityIsRefused()
{
    ScriptedServer server(good, u"127.0.0.1"_s);
    const auto result = ask(server, {}, Verb::Post);
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::CertificateRefused));
    QVERIFY(!result->error().technical.isEmpty());
    QVERIFY(!result->error().outcomeUnknown);
    QCOMPARE(server.seen().size(), 0);
}

void TlsTest::anExtraAuthorityIsAccepted()
{
    ScriptedServer server(good, u"127.0.0.1"_s);
    const auto result = ask(server, certificates.caFile());
    QVERIFY2(result && result->ok(),
             log->exchanges().empty() ? "" : qPrintable(log->exchanges().back().failure));
    QCOMPARE(server.seen().size(), 1);
    QVERIFY(server.seen().first().headers.contains("authorization"));
}

void TlsTest::anotherHostsCertificateIsRefused()
{
    ScriptedServer server(certificates.server(u"DNS:other.example"_s), u"127.0.0.1"_s);
    const auto result = ask(server, certificates.caFile());
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::CertificateRefused));
    QVERIFY2(result->error().technical.contains("host name"_L1, Qt::CaseInsensitive),
             qPrintable(result->error().technical));
    QCOMPARE(server.seen().size(), 0);
}

void TlsTest::anExpiredCertificateIsRefused()
{
    ScriptedServer server(certificates.server(u"IP:127.0.0.1"_s, -1), u"127.0.0.1"_s);
    const auto result = ask(server, certificates.caFile());
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::CertificateRefused));
    QVERIFY2(result->error().technical.contains("expired"_L1), qPrintable(result->error().technical));
    QCOMPARE(server.seen().size(), 0);
    // Asking again would not make it better.
    QCOMPARE(server.connections() + budget->usedToday(), 1);
}

void TlsTest::aServerWithoutEncryptionIsNotSpokenTo()
{
    ScriptedServer plain;
    client->setAccount(accountOn(plain.origin().replace("http:"_L1, "https:"_L1), "token"));
    ApiRequest request;
    request.path = u"tickets"_s;
    request.deadlineMs = 1000; // it waits for a request line that never comes
    const auto result = outcomeOf(client->send(request, this));
    QVERIFY(result && !result->ok());
    QCOMPARE(plain.seen().size(), 0);
}

void TlsTest::aRedirectToPlainHttpIsRefused()
{
    ScriptedServer server(good, u"127.0.0.1"_s);
    ScriptedServer plain;
    server.then(ScriptedServer::answer(302, "moved",
                                       "Location: " + plain.origin().toLatin1() + "/api/xml/tickets\r\n"));
    const auto result = ask(server, certificates.caFile());
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::RedirectRefused));
    QCOMPARE(plain.connections(), 0);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"
