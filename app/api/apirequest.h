#pragma once

#include "requestbudget.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>

namespace ticketeer {

enum class Verb : quint8 {
    Get,
    Post,
    Put,
    Delete,
};

/// "GET", "POST", "PUT" or "DELETE".
[[nodiscard]] QLatin1StringView verbName(Verb verb);

/// One call, as a value. Paths are below the account's base, without a leading slash:
/// "tickets/5/customers/7".
struct ApiRequest
{
    Verb verb = Verb::Get;
    QString path{};
    QUrlQuery query{};
    QByteArray body{};
    Purpose purpose = Purpose::Open;
    /// Whole call, milliseconds; a slow but moving download of a file gets no deadline, only an idle one.
    int deadlineMs = 60'000;
    /// Bytes after decompression.
    qint64 maxAnswer = 512LL * 1024 * 1024;
    /// Append ".xml" to the last segment, as some servers and tools like it (reference A.3).
    bool xmlSuffix = false;
    /// The path names one existing object: its 500 means "missing" and its 401 "not yours" (reference F.2).
    bool aboutOneObject = false;

    /// aboutOneObject, or a path with a number in it: its 401 does not speak about the token.
    [[nodiscard]] bool namesObject() const;
    /// "PUT tickets/5": for people and logs, without the query.
    [[nodiscard]] QString label() const;

    /// POST of this file as multipart/form-data instead of body; streamed from disk.
    QString uploadFile{};
    QString uploadName{}; ///< file name to send; empty: the file's own
    /// GET: stream the answer into this file (a temporary beside it until complete) instead of memory.
    QString saveTo{};
};

struct ApiReply
{
    int status = 0;
    QByteArray body{}; ///< empty when saved to a file
    QByteArray contentType;
    QString fileName; ///< of Content-Disposition, raw: clean it before use
    qint64 bytes = 0;
    QDateTime serverTime{}; ///< the server's own clock when it answered, UTC; invalid when it does not tell
};

} // namespace ticketeer
