#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThread>

class QTcpServer;
class QTcpSocket;

namespace ticketeer::bench {

/// Serves prepared pages of tickets over HTTP on this computer, in a thread of its own, as fast as a socket
/// takes them; every other list is empty.
class PageServer
{
public:
    explicit PageServer(QList<QByteArray> pages);
    ~PageServer();
    PageServer(const PageServer &) = delete;
    PageServer &operator=(const PageServer &) = delete;

    /// 0: it could not listen.
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void answer(QTcpSocket &socket) const;

    QList<QByteArray> m_pages;
    QThread m_thread;
    QObject m_inside;
    QTcpServer *m_server = nullptr; ///< a child of m_inside
    quint16 m_port = 0;
};

} // namespace ticketeer::bench
