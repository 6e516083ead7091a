#pragma once

#include "faultplan.h"
#include "request.h"
#include "sandboxserver.h"
#include "service.h"

#include <QAbstractHttpServer>
#include <QMutex>

namespace ticketeer::sandbox {

/// What came over the wire, shared with the threads that ask for it.
class Recorder
{
public:
    void add(const SandboxServer::Exchange &exchange);
    [[nodiscard]] QList<SandboxServer::Exchange> all() const;
    void clear();

private:
    mutable QMutex m_mutex;
    QList<SandboxServer::Exchange> m_exchanges;
};

/// The HTTP side: Qt's parser hands over whole requests, the answer is written to the socket as raw bytes,
/// because Qt's responder knows neither status 306 nor a cut connection.
class HttpFront : public QAbstractHttpServer
{
    Q_OBJECT
public:
    HttpFront(Service &service, FaultPlan &faults, Recorder &recorder);
    ~HttpFront() override;

    /// False: error() says why.
    bool listenOn(quint16 port, const QString &tlsDir);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] quint16 port() const { return m_port; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] Reply replyTo(const Request &request, const Verdict &verdict);
    static void send(QTcpSocket *socket, const Request &request, const Reply &reply, const Verdict &verdict);

    Service &m_service;
    FaultPlan &m_faults;
    Recorder &m_recorder;
    QString m_error;
    quint16 m_port = 0;
};

} // namespace ticketeer::sandbox
