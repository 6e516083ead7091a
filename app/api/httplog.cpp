#include "httplog.h"

#include <QLoggingCategory>

#include <utility>

namespace ticketeer {
namespace {

Q_LOGGING_CATEGORY(httpLog, "ticketeer.http", QtInfoMsg)

constexpr size_t MaxExchanges = 500;
constexpr qsizetype MaxBody = 64 * 1024;

} // namespace

HttpLog::HttpLog(QObject *parent) : QObject(parent) {}

qint64 HttpLog::add(HttpExchange exchange)
{
    exchange.id = m_next++;
    exchange.sentBody.truncate(MaxBody);
    exchange.receivedBody.truncate(MaxBody);
    // Without the query: a filter holds what the user searched for, and a log file leaves the machine.
    qCInfo(httpLog).noquote() << verbName(exchange.verb) << exchange.path
                              << (exchange.status ? QString::number(exchange.status) : exchange.failure)
                              << exchange.milliseconds << "ms, sent" << exchange.bytesSent << "received"
                              << exchange.bytesReceived << "bytes, attempt" << exchange.attempt;
    m_exchanges.push_back(std::move(exchange));
    if (m_exchanges.size() > MaxExchanges)
        m_exchanges.pop_front();
    const HttpExchange &added = m_exchanges.back();
    const qint64 id = added.id;
    // A copy: a listener may clear the log.
    Q_EMIT this->added(HttpExchange(added));
    return id;
}

void HttpLog::clear()
{
    m_exchanges.clear();
    Q_EMIT cleared();
}

} // namespace ticketeer
