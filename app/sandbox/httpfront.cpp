#include "httpfront.h"

#include "errorpage.h"
#include "gzip.h"

#include <QFile>
#include <QHttpServerRequest>
#include <QMutexLocker>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray verbOf(const QHttpServerRequest &request)
{
    using M = QHttpServerRequest::Method;
    switch (request.method()) {
    case M::Get:
        return "GET";
    case M::Put:
        return "PUT";
    case M::Post:
        return "POST";
    case M::Delete:
        return "DELETE";
    case M::Head:
        return "HEAD";
    case M::Options:
        return "OPTIONS";
    case M::Patch:
        return "PATCH";
    default:
        return "UNKNOWN";
    }
}

QString belowRoot(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    if (path.startsWith(u"/api/xml/", Qt::CaseInsensitive))
        path.remove(0, 9);
    if (url.hasQuery())
        path += u"?"_s + url.query(QUrl::FullyEncoded);
    return path;
}

std::unique_ptr<QTcpServer> tlsServer(const QString &dir, QString &error)
{
    QFile certificate(dir + u"/cert.pem"_s);
    QFile key(dir + u"/key.pem"_s);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly)) {
        error = u"There is no readable cert.pem with key.pem in %1."_s.arg(dir);
        return nullptr;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromDevice(&certificate));
    const QByteArray pem = key.readAll();
    QSslKey privateKey(pem, QSsl::Rsa);
    if (privateKey.isNull())
        privateKey = QSslKey(pem, QSsl::Ec);
    configuration.setPrivateKey(privateKey);
    if (privateKey.isNull() || configuration.localCertificateChain().isEmpty()) {
        error = u"cert.pem or key.pem in %1 is not in PEM form."_s.arg(dir);
        return nullptr;
    }
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

/// Writes the body in twenty parts spread over the time.
void trickle(QTcpSocket *socket, const QByteArray &body, int duration)
{
    constexpr int parts = 20;
    const qsizetype step = qMax<qsizetype>(1, (body.size() + parts - 1) / parts);
    auto *timer = new QTimer(socket);
    timer->setInterval(qMax(1, duration / parts));
    QObject::connect(timer, &QTimer::timeout, socket,
                     [socket, body, step, timer, at = qsizetype(0)]() mutable {
                         socket->write(body.mid(at, step));
                         at += step;
                         if (at >= body.size())
                             timer->deleteLater();
                     });
    timer->start();
}

} // namespace

void Recorder::add(const SandboxServer::Exchange &exchange)
{
    const QMutexLocker lock(&m_mutex);
    constexpr qsizetype kept = 20000;
    if (m_exchanges.size() >= kept)
        m_exchanges.removeFirst();
    m_exchanges.append(exchange);
}

QList<SandboxServer::Exchange> Recorder::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_exchanges;
}

void Recorder::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_exchanges.clear();
}

HttpFront::HttpFront(Service &service, FaultPlan &faults, Recorder &recorder)
    : m_service(service), m_faults(faults), m_recorder(recorder)
{
}

HttpFront::~HttpFront()
{
    // The sockets are children of their server: cut them, a dead server says no goodbye.
    for (QTcpServer *server : servers()) {
        const auto sockets = server->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }
}

bool HttpFront::listenOn(quint16 port, const QString &tlsDir)
{
    std::unique_ptr<QTcpServer> server =
        tlsDir.isEmpty() ? std::make_unique<QTcpServer>() : tlsServer(tlsDir, m_error);
    if (!server)
        return false;
    if (!server->listen(QHostAddress::LocalHost, port)) {
        m_error = u"Cannot listen on 127.0.0.1:%1: %2."_s.arg(port).arg(server->errorString());
        return false;
    }
    m_port = server->serverPort();
    bind(server.release()); // takes ownership
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort();
}

bool HttpFront::handleRequest(const QHttpServerRequest &httpRequest, QTcpSocket *socket)
{
    const QUrl url = httpRequest.url();
    Request request{verbOf(httpRequest),
                    url.path(QUrl::FullyDecoded),
                    url.query(QUrl::FullyEncoded).toUtf8(),
                    httpRequest.body(),
                    httpRequest.value("authorization"),
                    httpRequest.value("content-type"),
                    httpRequest.value("accept-encoding").contains("gzip"),
                    !httpRequest.value("content-length").isEmpty() ||
                        !httpRequest.value("transfer-encoding").isEmpty()};
    const QString path = belowRoot(url);
    const Verdict verdict = m_faults.judge(request.verb, path);
    const auto respond = [this, socket, request, path, verdict] {
        const Reply reply = replyTo(request, verdict);
        m_recorder.add(
            {request.verb, path, request.body, verdict.dropBefore || verdict.dropAfter ? 0 : reply.status});
        if (verdict.dropBefore || verdict.dropAfter)
            socket->abort();
        else
            send(socket, request, reply, verdict);
    };
    // Even without a delay not inside Qt's read handler, which still looks at the socket afterwards.
    QTimer::singleShot(verdict.delay, socket, respond);
    return true;
}

Reply HttpFront::replyTo(const Request &request, const Verdict &verdict)
{
    if (verdict.dropBefore)
        return {};
    if (verdict.status > 0)
        return {
            verdict.status, {}, "text/plain; charset=utf-8", "Error Code: " + statusName(verdict.status), {}};
    Reply reply = m_service.answer(request);
    if (verdict.garbage)
        reply.body = QByteArray("\x00\xFF<<Tickets>&nonsense;\x01 not xml at all \xC3\x28", 40);
    return reply;
}

void HttpFront::send(QTcpSocket *socket, const Request &request, const Reply &reply, const Verdict &verdict)
{
    QByteArray body = reply.body;
    const bool compress = request.acceptsGzip && body.size() > 2048 && reply.contentType.startsWith("text/");
    if (compress)
        body = gzip(body);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' +
                      (reply.reason.isEmpty() ? reasonPhrase(reply.status) : reply.reason) + "\r\n";
    const auto header = [&head](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    header("Cache-Control", "private");
    if (!reply.contentType.isEmpty())
        header("Content-Type", reply.contentType);
    if (compress)
        header("Content-Encoding", "gzip");
    header("Content-Length", QByteArray::number(body.size()));
    header("Server-Tag", "SANDBOX");
    header("Access-Control-Allow-Origin", "*");
    for (const auto &[name, value] : reply.headers)
        header(name, value);
    socket->write(head + "\r\n");
    if (request.verb == "HEAD")
        return;
    if (verdict.truncate) {
        socket->write(body.left(body.size() / 2));
        socket->disconnectFromHost();
    } else if (verdict.slow > 0 && !body.isEmpty()) {
        trickle(socket, body, verdict.slow);
    } else {
        socket->write(body);
    }
}

} // namespace ticketeer::sandbox
