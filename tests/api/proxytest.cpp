#include "support/certificates.h"
#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

namespace {

/// An HTTP proxy: connects every CONNECT to the one server behind it, or answers with a refusal.
class Proxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit Proxy(quint16 behind) : m_behind(behind)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *near = nextPendingConnection();
            near->setParent(this);
            connect(near, &QTcpSocket::readyRead, this, [this, near] { take(near); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    QByteArray refusal;
    QList<QByteArray> asked; ///< heads of requests to the proxy itself
    QByteArray passed;       ///< everything that went through, towards the server

private:
    void take(QTcpSocket *near)
    {
        const QByteArray bytes = near->readAll();
        if (QTcpSocket *far = m_far.value(near)) {
            passed += bytes;
            far->write(bytes);
            return;
        }
        m_heads[near] += bytes;
        if (!m_heads[near].contains("\r\n\r\n"))
            return;
        asked.append(m_heads.take(near));
        if (!refusal.isEmpty()) {
            near->write(refusal);
            near->disconnectFromHost();
            return;
        }
        auto *far = new QTcpSocket(near);
        m_far.insert(near, far);
        connect(far, &QTcpSocket::connected, near,
                [near] { near->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(far, &QTcpSocket::disconnected, near, [near] { near->disconnectFromHost(); });
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), m_behind);
    }

    quint16 m_behind;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QHash<QTcpSocket *, QTcpSocket *> m_far;
};

} // namespace

/// Between an office and the service there often is a proxy.
class ProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        budget = std::make_unique<RequestBudget>(wallClock());
        log = std::make_unique<HttpLog>();
        client = std::make_unique<ApiClient>(*budget, *log);
    }
    void cleanup()
    {
        client.reset();
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }

    void theServiceIsReachedThroughTheProxyWhichSeesNoToken()
    {
        Certificates certificates;
        ScriptedServer server(certificates.server(u"DNS:desk.example"_s), u"127.0.0.1"_s);
        QVERIFY2(certificates.trouble().isEmpty(), qPrintable(certificates.trouble()));
        server.then(ScriptedServer::answer(200, "<Tickets/>"));
        Proxy proxy(server.port());
        use(proxy);
        client->setAccount(accountOn(u"https://desk.example:8443"_s, "secrettoken", certificates.caFile()));
        const auto result = ask();
        QVERIFY(result.has_value());
        QVERIFY2(result->ok(), result->ok() ? "" : qPrintable(result->error().technical));
        QVERIFY(server.seen().value(0).headers.contains("authorization"));
        QCOMPARE(proxy.asked.size(), 1);
        QVERIFY(proxy.asked.first().startsWith("CONNECT desk.example:8443 HTTP/1.1\r\n"));
        QVERIFY(!proxy.asked.first().toLower().contains("\r\nauthorization"));
        QVERIFY(!proxy.passed.isEmpty());
        QVERIFY(!proxy.passed.contains("Authorization"));
    }

    void aProxyThatRefusesIsNamedAsTheCause_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("407") << QByteArray(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
            "realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("403") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    }
    void aProxyThatRefusesIsNamedAsTheCause()
    {
        QFETCH(QByteArray, refusal);
        Proxy proxy(1);
        proxy.refusal = refusal;
        use(proxy);
        client->setAccount(accountOn(u"https://desk.example"_s, "secrettoken"));
        const auto result = ask();
        QVERIFY(result && !result->ok());
        QCOMPARE(static_cast<int>(result->error().kind), static_cast<int>(ApiError::Kind::ProxyFailed));
        QVERIFY(!result->error().outcomeUnknown);
        QVERIFY(!client->credentialsKnownBad());
    }

    void aServiceOnThisMachineIsReachedWithoutTheProxy()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, "<Tickets/>"));
        Proxy proxy(server.port());
        use(proxy);
        client->setAccount(accountOn(server.origin(), "secrettoken"));
        const auto result = ask();
        QVERIFY(result && result->ok());
        QCOMPARE(server.seen().value(0).target, QByteArray("/api/xml/tickets"));
        QVERIFY(proxy.asked.isEmpty());
    }

private:
    static void use(const Proxy &proxy)
    {
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
    }
    std::optional<ApiResult> ask()
    {
        ApiRequest request;
        request.path = u"tickets"_s;
        return outcomeOf(client->send(request, this), 20'000);
    }

    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxytest.moc"
