#include "support/cutproxy.h"

#include <QHostAddress>

#include <utility>

namespace ticketeer::test {

CutProxy::CutProxy(const QUrl &server) : m_server(server)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &CutProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("the proxy cannot listen: %s", qPrintable(m_listener.errorString()));
}

CutProxy::~CutProxy()
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        it.key()->disconnect(this);
        if (it->upstream)
            it->upstream->disconnect(this);
    }
}

QUrl CutProxy::baseUrl() const
{
    QUrl url(m_server);
    url.setPort(m_listener.serverPort());
    return url;
}

void CutProxy::cutNext(Point point, std::function<bool(const QByteArray &, const QByteArray &)> which)
{
    m_point = point;
    m_which = std::move(which);
}

void CutProxy::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        if (m_dead) {
            client->abort();
            client->deleteLater();
            continue;
        }
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_lines.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readRequest(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            // What the server got it works on, whoever listens.
            if (m_lines.contains(client) && !m_lines[client].cut)
                drop(client);
        });
    }
}

qsizetype CutProxy::wholeLength(const QByteArray &message)
{
    const qsizetype end = message.indexOf("\r\n\r\n");
    if (end < 0)
        return -1;
    const QByteArray head = message.first(end).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    if (at < 0)
        return end + 4;
    const qsizetype from = at + 17;
    const qsizetype stop = head.indexOf("\r\n", from);
    return end + 4 + head.mid(from, stop < 0 ? -1 : stop - from).trimmed().toLongLong();
}

void CutProxy::readRequest(QTcpSocket *client)
{
    Line &line = m_lines[client];
    line.request += client->readAll();
    line.requestLength = wholeLength(line.request);
    if (line.requestLength < 0 || line.request.size() < line.requestLength || line.upstream)
        return;
    const QList<QByteArray> words = line.request.left(line.request.indexOf("\r\n")).split(' ');
    if (m_which && m_which(words.value(0), words.value(1))) {
        line.cut = m_point;
        m_which = nullptr;
    }
    if (m_dead || line.cut == Point::Connecting) {
        drop(client);
        return;
    }
    forward(client);
}

void CutProxy::forward(QTcpSocket *client)
{
    Line &line = m_lines[client];
    auto *upstream = new QTcpSocket(this);
    line.upstream = upstream;
    QByteArray request = line.request.first(line.requestLength);
    line.request.remove(0, line.requestLength);
    line.answer.clear();
    if (line.cut == Point::HalfRequest) {
        // With a body, half of it; without one, half of the head.
        const qsizetype head = request.indexOf("\r\n\r\n") + 4;
        request.truncate(head < request.size() ? head + (request.size() - head) / 2 : head / 2);
    }
    const bool half = line.cut == Point::HalfRequest;
    const bool leave = line.cut == Point::RequestDelivered;
    connect(upstream, &QTcpSocket::connected, this, [this, client, upstream, request, half, leave] {
        upstream->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        upstream->write(request);
        upstream->flush();
        if (half)
            drop(client);
        else if (leave)
            client->abort();
    });
    connect(upstream, &QTcpSocket::readyRead, this, [this, client] { readAnswer(client); });
    upstream->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
}

void CutProxy::readAnswer(QTcpSocket *client)
{
    Line &line = m_lines[client];
    if (!line.upstream)
        return;
    line.answer += line.upstream->readAll();
    const qsizetype length = wholeLength(line.answer);
    if (length < 0 || line.answer.size() < length)
        return;
    line.upstream->disconnect(this);
    line.upstream->abort();
    line.upstream->deleteLater();
    line.upstream = nullptr;
    answer(client);
}

void CutProxy::answer(QTcpSocket *client)
{
    Line &line = m_lines[client];
    if (!line.cut) {
        client->write(line.answer);
        client->flush();
        if (!line.request.isEmpty())
            readRequest(client);
        return;
    }
    const qsizetype head = line.answer.indexOf("\r\n\r\n") + 4;
    qsizetype sent = 0;
    switch (*line.cut) {
    case Point::Connecting:
    case Point::HalfRequest:
    case Point::RequestDelivered:
    case Point::BeforeAnswer:
        break;
    case Point::StatusLine:
        sent = 12;
        break;
    case Point::Head:
        sent = head;
        break;
    case Point::HalfBody:
        sent = head + (line.answer.size() - head) / 2;
        break;
    case Point::LastByte:
        sent = line.answer.size() - 1;
        break;
    }
    client->write(line.answer.first(sent));
    client->flush();
    drop(client);
}

void CutProxy::drop(QTcpSocket *client)
{
    const Line line = m_lines.take(client);
    if (line.upstream) {
        line.upstream->disconnect(this);
        line.upstream->abort();
        line.upstream->deleteLater();
    }
    client->disconnect(this);
    client->abort();
    client->deleteLater();
}

} // namespace ticketeer::test
