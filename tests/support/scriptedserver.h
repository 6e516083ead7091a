#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace ticketeer::test {

/// A request as it came over the wire.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray head;                       ///< raw, with the empty line
    QByteArray body;
    int connection = 0;
};

/// What the server does with one request.
struct Reaction
{
    QByteArray bytes{};  ///< raw: status line, headers, body
    bool close = false;  ///< close the connection after the bytes
    bool reset = false;  ///< drop the connection hard, after the bytes
    int pauseMs = 0;     ///< between the slices
    qsizetype slice = 0; ///< send this many bytes at a time; 0: all at once
    bool held = false;   ///< sent by release(), while later requests are answered
};

/// An HTTP server of exact bytes, for one test: it answers what the test says, in order, and keeps what it
/// saw. With a TLS configuration it speaks TLS. Runs in the thread of the test.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(const QString &address = QStringLiteral("127.0.0.1"));
    ScriptedServer(const QSslConfiguration &tls, const QString &address);
    ~ScriptedServer() override;

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QString origin() const;
    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// Reactions are used up in order; then `otherwise` answers, by default with an empty 200.
    void then(const Reaction &reaction) { m_script.append(reaction); }
    void then(const QByteArray &bytes) { then(Reaction{bytes}); }
    std::function<Reaction(const SeenRequest &)> otherwise;
    /// Sends the answers that were held back, in the order of their requests.
    void release();
    /// Accept connections and close them before reading.
    bool slam = false;

    /// A complete answer with Content-Length.
    [[nodiscard]] static QByteArray
    answer(int status, const QByteArray &body = {},
           const QByteArray &headers = "Content-Type: text/xml; charset=utf-8\r\n");

Q_SIGNALS:
    void requestSeen();

private:
    struct Peer
    {
        QByteArray buffer;
        int number = 0;
        bool closing = false;
    };
    void start(const QString &address);
    void accept();
    void read(QTcpSocket *socket);
    void react(QTcpSocket *socket, const SeenRequest &request);
    void sendSlices(QPointer<QTcpSocket> socket, Reaction reaction);

    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, Peer> m_peers;
    QList<Reaction> m_script;
    QList<std::pair<QPointer<QTcpSocket>, Reaction>> m_held;
    QList<SeenRequest> m_seen;
    int m_connections = 0;
    bool m_tls = false;
};

} // namespace ticketeer::test
