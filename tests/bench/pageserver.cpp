#include "pageserver.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace ticketeer::bench {

using namespace Qt::StringLiterals;

PageServer::PageServer(QList<QByteArray> pages) : m_pages(std::move(pages))
{
    m_inside.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_inside,
        [this] {
            m_server = new QTcpServer(&m_inside);
            QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
                while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                    QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                     [this, socket] { answer(*socket); });
                    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                }
            });
            if (m_server->listen(QHostAddress::LocalHost))
                m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

PageServer::~PageServer()
{
    QMetaObject::invokeMethod(
        &m_inside, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PageServer::answer(QTcpSocket &socket) const
{
    // Requests without a body come one after the other on a connection.
    while (socket.bytesAvailable() > 0) {
        const QByteArray seen = socket.peek(socket.bytesAvailable());
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = socket.read(end + 4);
        const QUrl url = QUrl::fromEncoded(head.split(' ').value(1));
        QByteArray body = "<Rows />";
        if (url.path().endsWith(u"/tickets")) {
            const int page = QUrlQuery(url).queryItemValue(u"pageNumber"_s).toInt();
            body = m_pages.value(page - 1, "<Tickets />");
        }
        const QByteArray date =
            QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1();
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nDate: " + date +
                     " GMT\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
        socket.write(body);
    }
}

} // namespace ticketeer::bench
