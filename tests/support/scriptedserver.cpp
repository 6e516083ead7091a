#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer::test {

ScriptedServer::ScriptedServer(const QString &address) : m_server(std::make_unique<QTcpServer>())
{
    start(address);
}

ScriptedServer::ScriptedServer(const QSslConfiguration &tls, const QString &address) : m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    start(address);
}

ScriptedServer::~ScriptedServer()
{
    for (auto it = m_peers.cbegin(); it != m_peers.cend(); ++it)
        it.key()->disconnect(this);
}

void ScriptedServer::start(const QString &address)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
    if (!m_server->listen(QHostAddress(address)))
        qFatal("cannot listen on %s: %s", qPrintable(address), qPrintable(m_server->errorString()));
}

QString ScriptedServer::origin() const
{
    return (m_tls ? u"https://"_s : u"http://"_s) + m_server->serverAddress().toString() + u':' +
           QString::number(port());
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        if (slam) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_peers.insert(socket, Peer{{}, m_connections});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    Peer &peer = m_peers[socket];
    if (peer.closing)
        return;
    peer.buffer += socket->readAll();
    const qsizetype end = peer.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SeenRequest request;
    request.connection = peer.number;
    request.head = peer.buffer.first(end + 4);
    const QList<QByteArray> lines = request.head.split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (peer.buffer.size() < end + 4 + length)
        return;
    request.body = peer.buffer.sliced(end + 4, length);
    peer.buffer.remove(0, end + 4 + length);
    m_seen.append(request);
    react(socket, request);
    Q_EMIT requestSeen();
}

void ScriptedServer::react(QTcpSocket *socket, const SeenRequest &request)
{
    Reaction reaction;
    if (!m_script.isEmpty())
        reaction = m_script.takeFirst();
    else if (otherwise)
        reaction = otherwise(request);
    else
        reaction.bytes = answer(200);
    if (reaction.held)
        m_held.append({socket, reaction});
    else
        sendSlices(socket, std::move(reaction));
}

void ScriptedServer::release()
{
    for (const auto &[socket, reaction] : std::exchange(m_held, {}))
        sendSlices(socket, reaction);
}

void ScriptedServer::sendSlices(QPointer<QTcpSocket> socket, Reaction reaction)
{
    if (!socket)
        return;
    const qsizetype count =
        reaction.slice > 0 ? std::min(reaction.slice, reaction.bytes.size()) : reaction.bytes.size();
    socket->write(reaction.bytes.first(count));
    socket->flush();
    reaction.bytes.remove(0, count);
    if (!reaction.bytes.isEmpty()) {
        QTimer::singleShot(reaction.pauseMs, this,
                           [this, socket, reaction] { sendSlices(socket, reaction); });
        return;
    }
    if (reaction.close || reaction.reset)
        m_peers[socket].closing = true; // what still comes on it is nobody's request
    if (reaction.reset)
        socket->abort();
    else if (reaction.close)
        socket->disconnectFromHost();
}

} // namespace ticketeer::test
