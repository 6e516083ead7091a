#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>

namespace ticketeer::test {

/// Stands between client and server and cuts the line where a test says so, once for each order given.
/// Everything else passes as it is. Runs in the thread of the test.
class CutProxy : public QObject
{
    Q_OBJECT
public:
    /// The eight moments of one exchange at which a line may break.
    enum class Point : quint8 {
        Connecting,       ///< before the server hears anything
        HalfRequest,      ///< the server gets half of it
        RequestDelivered, ///< the server gets all of it, the client's line is cut at once
        BeforeAnswer,     ///< the server is through, none of the answer arrives
        StatusLine,       ///< a few bytes of the answer arrive
        Head,             ///< the head of the answer arrives
        HalfBody,
        LastByte, ///< all but one byte
    };
    static constexpr int Points = 8;

    explicit CutProxy(const QUrl &server);
    ~CutProxy() override;

    /// To be used in the place of the server's.
    [[nodiscard]] QUrl baseUrl() const;
    /// Cuts the next request for which this is true: verb and path as sent.
    void cutNext(Point point, std::function<bool(const QByteArray &verb, const QByteArray &path)> which);
    /// Whether the last order was carried out.
    [[nodiscard]] bool hasCut() const { return !m_which; }
    /// Nothing gets through at all.
    void setDead(bool dead) { m_dead = dead; }

private:
    struct Line
    {
        QByteArray request;
        QByteArray answer;
        QTcpSocket *upstream = nullptr;
        std::optional<Point> cut;
        qsizetype requestLength = 0;
    };
    void accept();
    void readRequest(QTcpSocket *client);
    void forward(QTcpSocket *client);
    void readAnswer(QTcpSocket *client);
    void answer(QTcpSocket *client);
    void drop(QTcpSocket *client);
    [[nodiscard]] static qsizetype wholeLength(const QByteArray &message);

    QUrl m_server;
    QTcpServer m_listener;
    QHash<QTcpSocket *, Line> m_lines;
    Point m_point = Point::Connecting;
    std::function<bool(const QByteArray &, const QByteArray &)> m_which;
    bool m_dead = false;
};

} // namespace ticketeer::test
