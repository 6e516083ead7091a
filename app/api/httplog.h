#pragma once

#include "apirequest.h"

#include <QDateTime>
#include <QObject>

#include <deque>

namespace ticketeer {

/// What one exchange looked like, without anything secret: no headers but an allow-list, no token, ever.
struct HttpExchange
{
    qint64 id = 0;
    QDateTime when;
    Verb verb = Verb::Get;
    QString path;  ///< below the base
    QString query; ///< decoded
    Purpose purpose = Purpose::Open;
    int status = 0;  ///< 0: no answer
    QString failure; ///< Qt's words when there was no answer
    qint64 milliseconds = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
    int attempt = 1;
    QByteArray sentBody;     ///< kept in memory only, at most 64 KiB, for the inspector; not for uploads
    QByteArray receivedBody; ///< as sentBody
};

/// The last 500 exchanges, for the request inspector and the log file. GUI thread.
class HttpLog : public QObject
{
    Q_OBJECT
public:
    explicit HttpLog(QObject *parent = nullptr);
    /// Returns the entry's id.
    qint64 add(HttpExchange exchange);
    [[nodiscard]] const std::deque<HttpExchange> &exchanges() const { return m_exchanges; }
    void clear();

Q_SIGNALS:
    void added(const ticketeer::HttpExchange &exchange);
    void cleared();

private:
    std::deque<HttpExchange> m_exchanges;
    qint64 m_next = 1;
};

} // namespace ticketeer
