#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace ticketeer::sandbox {

/// One request as it came off the wire, before any rule of the service has touched it.
struct Request
{
    QByteArray verb;
    QString path;     ///< decoded, from the first slash
    QByteArray query; ///< as sent, without the question mark
    QByteArray body;
    QByteArray authorization;
    QByteArray contentType;
    bool acceptsGzip = false;
    bool hasLength = true; ///< the length of the body was announced
};

/// What goes back. The front adds Content-Length, Server-Tag and the CORS headers.
struct Reply
{
    int status = 200;
    QByteArray reason;
    QByteArray contentType = "text/xml; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

/// Thrown inside a handler and turned into an error answer by the service (reference F.2); never leaves it.
struct Refusal
{
    int status = 500;
    QString text; ///< empty: "Error Code: <name of the status>"
};

/// The answer of a null dereference, which is what a missing object mostly is.
[[nodiscard]] inline Refusal missingObject()
{
    return {500, QStringLiteral("Object reference not set to an instance of an object.")};
}

} // namespace ticketeer::sandbox
