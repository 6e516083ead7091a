#include "wire.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using ticketeer::sandbox::Options;

QByteArray Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<QByteArray> Answer::texts(const QByteArray &element) const
{
    const QRegularExpression pattern(u"<%1(?: />|>([^<]*)</%1>)"_s.arg(QString::fromUtf8(element)));
    QList<QByteArray> found;
    for (auto it = pattern.globalMatch(QString::fromUtf8(body)); it.hasNext();)
        found.append(it.next().captured(1).toUtf8());
    return found;
}

int Answer::count(const QByteArray &element) const
{
    return int(body.count(QByteArray("<" + element + ">")));
}

Wire::Wire(Options options) : server(std::move(options))
{
    if (!server.start())
        qFatal("%s", qUtf8Printable(server.errorText()));
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Options Wire::small(int tickets)
{
    Options options;
    options.tickets = tickets;
    options.minuteLimit = 100000;
    options.dayLimit = 100000;
    return options;
}

Options Wire::modern(int tickets)
{
    Options options = small(tickets);
    options.profile = Options::Profile::Modern;
    return options;
}

QByteArray Wire::authorization() const
{
    return "Basic " + (server.options().organization + u':' + server.options().token).toUtf8().toBase64();
}

Answer Wire::wait(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(20000))
        return {};
    Answer answer;
    if (reply->error() == QNetworkReply::RemoteHostClosedError)
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.contentType = reply->rawHeader("Content-Type");
    answer.headers = reply->rawHeaderPairs();
    return answer;
}

Answer Wire::send(const QByteArray &verb, const QString &path, const QByteArray &body,
                  const QByteArray &contentType)
{
    QNetworkRequest request(QUrl(server.baseUrl().toString() + path));
    request.setRawHeader("Authorization", authorization());
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    return wait(m_network.sendCustomRequest(request, verb, body));
}

Answer Wire::sendTo(const QString &path, const QByteArray &authorization)
{
    QNetworkRequest request(QUrl(server.baseUrl().resolved(QUrl(u"/"_s)).toString() + path.mid(1)));
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    return wait(m_network.get(request));
}

QByteArray Wire::raw(const QByteArray &request, int milliseconds)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(u"127.0.0.1"_s, quint16(server.baseUrl().port()));
    socket.write(request);
    if (closed.isEmpty())
        closed.wait(milliseconds);
    return socket.readAll();
}

QStringList lines(const QByteArray &document)
{
    return QString::fromUtf8(document).split(u"\r\n"_s);
}
