#pragma once

#include <sandbox/sandboxserver.h>

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStringList>

/// What came back, undecoded.
struct Answer
{
    int status = 0; ///< 0: no answer, the connection broke
    QByteArray body;
    QByteArray contentType;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// The texts of every element of that name, in order, as they stand on the wire.
    [[nodiscard]] QList<QByteArray> texts(const QByteArray &element) const;
    [[nodiscard]] QByteArray text(const QByteArray &element) const { return texts(element).value(0); }
    [[nodiscard]] int count(const QByteArray &element) const;
};

/// A running practice service and a plain HTTP client that knows nothing of XML.
class Wire
{
public:
    static ticketeer::sandbox::Options small(int tickets);
    static ticketeer::sandbox::Options modern(int tickets);

    explicit Wire(ticketeer::sandbox::Options options = small(0));

    Answer get(const QString &path) { return send("GET", path); }
    Answer post(const QString &path, const QByteArray &body = {}) { return send("POST", path, body); }
    Answer put(const QString &path, const QByteArray &body) { return send("PUT", path, body); }
    Answer remove(const QString &path) { return send("DELETE", path); }
    Answer send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                const QByteArray &contentType = "application/xml");
    /// path from the host's root, with this Authorization header (none when empty).
    Answer sendTo(const QString &path, const QByteArray &authorization);
    /// Bytes over a socket of our own, everything until the other side closes or the time is over.
    QByteArray raw(const QByteArray &request, int milliseconds = 5000);
    [[nodiscard]] QByteArray authorization() const;

    ticketeer::sandbox::SandboxServer server;

private:
    Answer wait(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

/// Comparing documents line by line gives a readable failure.
QStringList lines(const QByteArray &document);
