#pragma once

#include <QString>

namespace ticketeer {

/// Why a call did not do what was asked. Values, not sentences: ui makes the sentence from kind and context.
struct ApiError
{
    enum class Kind : quint8 {
        // before or instead of an answer
        Cancelled,
        NoNetwork,    ///< this machine has no connection
        HostNotFound, ///< DNS
        ConnectionRefused,
        ConnectionLost, ///< closed or cut while waiting or reading
        Timeout,
        TlsFailed,          ///< handshake
        CertificateRefused, ///< unknown authority, expired, wrong host; certificateReason says which
        RedirectRefused,    ///< to another host, to plain http, or in a circle
        ProxyFailed,
        AnswerTooLarge,
        LocalLimit,          ///< held back by our own request budget
        CredentialsKnownBad, ///< refused before: not sent again until the user signs in anew
        FileFailed,          ///< a local file to upload or to save to
                             // answers by status
        Redirected,          ///< 300 and other 3xx that lead nowhere
        NotModified,         ///< 304
        NotAllowedHere,      ///< 306: duplicated filter, customer deletion
        BadRequest,          ///< 400: object to change not found, validation, blocked
        BadCredentials,      ///< 401 on everything
        NotYours,    ///< 401 on this one object while other calls succeed (or a missing one, reference F.2)
        DailyLimit,  ///< 403 with the 24 hour sentence
        MinuteLimit, ///< 403 with the minute sentence
        Forbidden,   ///< any other 403
        NotFound,    ///< 404
        VerbNotAllowed,   ///< 405
        NotAcceptable,    ///< 406
        LengthRequired,   ///< 411
        TooManyRequests,  ///< 429, with or without Retry-After
        MissingObject,    ///< 500 where the reference says a missing object gives 500
        ServerFault,      ///< other 500
        NotImplemented,   ///< 501
        BadGateway,       ///< 502
        Unavailable,      ///< 503
        GatewayTimeout,   ///< 504
        UnexpectedStatus, ///< anything else outside 2xx
                          // a 2xx that is not what was asked for
        EmptyAnswer,      ///< 200 without a body where one is due (reference E.3)
        NotXml,           ///< HTML or text where XML is due
        BrokenXml,
        CutXml,
        RefusedXml,        ///< hostile: entities, depth, size
        WrongAnswer,       ///< well-formed, another root
        InvalidAttachment, ///< 200 with "Invalid attachment." (reference F.5)
    };

    Kind kind = Kind::UnexpectedStatus;
    int status = 0;     ///< HTTP status, 0 when there was no answer
    QString serverText; ///< what the server said, as plain text, at most 1,000 characters; HTML pages reduced
                        ///< to their title
    QString technical;  ///< for the folded part: Qt's words, line and column; never a token or a body
    QString request;    ///< "PUT tickets/5": verb and path without query, for the folded part
    bool outcomeUnknown = false; ///< the request may have been carried out: never repeat a write blindly
    int retryAfterSeconds = -1;  ///< when the server or the limit's nature says when to come back

    /// A repeat of the same call later may succeed (network trouble, limits, 5xx).
    [[nodiscard]] bool mayPass() const;
};

} // namespace ticketeer
