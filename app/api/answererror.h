#pragma once

#include "apierror.h"
#include "apirequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkReply>

namespace ticketeer {

/// What is needed to judge a complete answer that is no success.
struct RefusedAnswer
{
    int status = 0;
    QByteArray reason;
    QByteArray body;
    QByteArray retryAfter; ///< header, raw
};

/// Maps every status of reference F.2 and the vendor's list to its kind. A 401 comes back as BadCredentials;
/// whether it is NotYours only the client can tell. A pure function.
[[nodiscard]] ApiError errorForAnswer(const ApiRequest &request, const RefusedAnswer &answer,
                                      const QDateTime &now);

/// Maps trouble without a complete answer. requestLeft: the request was handed to the network completely, so
/// a write may have been carried out.
[[nodiscard]] ApiError errorForTrouble(const ApiRequest &request, QNetworkReply::NetworkError trouble,
                                       const QString &words, bool requestLeft);

/// An error of this kind about this request, with nothing else known.
[[nodiscard]] ApiError apiError(ApiError::Kind kind, const ApiRequest &request,
                                const QString &technical = {});

/// A date as HTTP headers write it; invalid when it is none.
[[nodiscard]] QDateTime httpMoment(const QByteArray &text);
/// Seconds of a Retry-After header, in either of its two forms; -1 when it says nothing.
[[nodiscard]] int retryAfterSeconds(const QByteArray &header, const QDateTime &now);

} // namespace ticketeer
