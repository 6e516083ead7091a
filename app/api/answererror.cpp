#include "answererror.h"

#include "servertext.h"

#include <QLocale>
#include <QNetworkInterface>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

using Kind = ApiError::Kind;

constexpr int MinuteHold = 60;
constexpr int DayHold = 3600;
constexpr int LongestRetryAfter = 24 * 3600;

Kind kindOfServerError(const ApiRequest &request, const QString &text)
{
    if (!request.aboutOneObject)
        return Kind::ServerFault;
    // A missing object is a null dereference on the server (reference F.2). Other words mean another fault;
    // no words (a stock error page in their place) leave the usual cause for reading and deleting, not for
    // writing.
    if (text.contains("Object reference not set"_L1, Qt::CaseInsensitive))
        return Kind::MissingObject;
    const bool saysSomething =
        text.startsWith("Internal Server Error:"_L1) || text.startsWith("There was an error processing"_L1);
    const bool writes = request.verb == Verb::Put || request.verb == Verb::Post;
    return saysSomething || writes ? Kind::ServerFault : Kind::MissingObject;
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 304:
        return Kind::NotModified;
    case 306:
        return Kind::NotAllowedHere;
    case 400:
        return Kind::BadRequest;
    case 401:
        return Kind::BadCredentials;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 405:
        return Kind::VerbNotAllowed;
    case 406:
        return Kind::NotAcceptable;
    case 407:
        return Kind::ProxyFailed;
    case 411:
        return Kind::LengthRequired;
    case 429:
        return Kind::TooManyRequests;
    case 500:
        return Kind::ServerFault;
    case 501:
        return Kind::NotImplemented;
    case 502:
        return Kind::BadGateway;
    case 503:
        return Kind::Unavailable;
    case 504:
        return Kind::GatewayTimeout;
    default:
        return status >= 300 && status < 400 ? Kind::Redirected : Kind::UnexpectedStatus;
    }
}

bool anyNetworkUp()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.cbegin(), interfaces.cend(), [](const QNetworkInterface &interface) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
    });
}

Kind kindOfTrouble(QNetworkReply::NetworkError trouble, bool requestLeft)
{
    switch (trouble) {
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return anyNetworkUp() ? Kind::HostNotFound : Kind::NoNetwork;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by the transfer timeout; our own are told apart before
        return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Kind::NoNetwork;
    case QNetworkReply::UnknownNetworkError:
        return requestLeft ? Kind::ConnectionLost : Kind::NoNetwork;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyFailed;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // the connection went, and we forbid a second sending
        return Kind::ConnectionLost;
    default:
        return Kind::UnexpectedStatus; // whatever it was that answered, it did not speak HTTP
    }
}

} // namespace

ApiError apiError(ApiError::Kind kind, const ApiRequest &request, const QString &technical)
{
    ApiError error;
    error.kind = kind;
    error.request = request.label();
    error.technical = technical;
    return error;
}

ApiError errorForAnswer(const ApiRequest &request, const RefusedAnswer &answer, const QDateTime &now)
{
    ApiError error = apiError(kindOfStatus(answer.status), request);
    error.status = answer.status;
    error.serverText = plainServerText(answer.body);
    error.technical =
        u"HTTP %1 %2"_s.arg(answer.status)
            .arg(plainServerText(answer.reason.first(std::min<qsizetype>(answer.reason.size(), 100))))
            .trimmed();
    error.retryAfterSeconds = retryAfterSeconds(answer.retryAfter, now);
    if (answer.status == 500)
        error.kind = kindOfServerError(request, error.serverText);
    if (const LimitSentence limit = limitSentence(error.serverText); answer.status == 403 && limit.found) {
        error.kind = limit.daily ? Kind::DailyLimit : Kind::MinuteLimit;
        error.retryAfterSeconds = limit.daily ? DayHold : MinuteHold;
    }
    // A POST that fails half-way leaves its object behind (reference F.4); a gateway does not know what
    // became of a request that it passed on.
    const bool gateway = answer.status == 502 || answer.status == 504;
    error.outcomeUnknown = (gateway && request.verb != Verb::Get) ||
                           (error.kind == Kind::ServerFault && request.verb == Verb::Post);
    return error;
}

ApiError errorForTrouble(const ApiRequest &request, QNetworkReply::NetworkError trouble, const QString &words,
                         bool requestLeft)
{
    ApiError error = apiError(kindOfTrouble(trouble, requestLeft), request, words);
    const bool beganToTalk = error.kind == Kind::ConnectionLost || error.kind == Kind::Timeout ||
                             error.kind == Kind::UnexpectedStatus;
    error.outcomeUnknown = beganToTalk && requestLeft && request.verb != Verb::Get;
    return error;
}

QDateTime httpMoment(const QByteArray &text)
{
    QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (moment.isValid())
        moment.setTimeZone(QTimeZone::utc());
    return moment;
}

int retryAfterSeconds(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? -1 : static_cast<int>(std::min<qlonglong>(seconds, LongestRetryAfter));
    const QDateTime moment = httpMoment(text);
    if (!moment.isValid())
        return -1;
    return static_cast<int>(std::clamp<qint64>(now.secsTo(moment), 0, LongestRetryAfter));
}

} // namespace ticketeer
