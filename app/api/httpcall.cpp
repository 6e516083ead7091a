#include "httpcall.h"

#include "answererror.h"
#include "httplog.h"
#include "requestbudget.h"
#include "servertext.h"

#include <QFileInfo>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

using Kind = ApiError::Kind;

constexpr int MaxSent = 3;
constexpr int MaxRedirects = 4;
constexpr int LongestPauseSeconds = 5;
constexpr qsizetype LoggedBody = 64 * 1024;

bool isFileCall(const ApiRequest &request)
{
    return !request.saveTo.isEmpty() || !request.uploadFile.isEmpty();
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// "C:\a\b.txt" and "../b.txt" stay raw here: whoever saves cleans.
QString fileNameIn(const QByteArray &disposition)
{
    const qsizetype at = disposition.toLower().indexOf("filename=");
    if (at < 0)
        return {};
    QByteArray name = disposition.mid(at + 9).trimmed();
    if (name.startsWith('"')) {
        const qsizetype close = name.lastIndexOf('"');
        name = close > 0 ? name.mid(1, close - 1) : name.mid(1);
    } else if (const qsizetype semicolon = name.indexOf(';'); semicolon >= 0) {
        name.truncate(semicolon);
    }
    return QString::fromUtf8(name);
}

bool worthRepeating(Kind kind)
{
    return kind == Kind::ConnectionLost || kind == Kind::ConnectionRefused || kind == Kind::BadGateway ||
           kind == Kind::Unavailable || kind == Kind::GatewayTimeout;
}

QString words(const QList<QSslError> &errors)
{
    QStringList all;
    for (const QSslError &error : errors)
        all << error.errorString();
    all.removeDuplicates();
    return all.join(u"; "_s);
}

} // namespace

HttpCall::HttpCall(CallHost &host, ApiRequest request, QObject *owner)
    : ApiCall(owner), m_host(&host), m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpCall::onDeadline);
    connect(&m_pause, &QTimer::timeout, this, [this] { open(m_url); });
}

HttpCall::~HttpCall()
{
    if (m_ended)
        return;
    abandon(u"cancelled"_s);
    m_host->forget(*this);
}

void HttpCall::cancel()
{
    ApiError error = apiError(Kind::Cancelled, m_request);
    error.outcomeUnknown = abandon(u"cancelled"_s);
    end(error);
}

void HttpCall::begin()
{
    m_begun = true;
    // A slow but moving file is fine; for it only the transfer timeout counts.
    if (!isFileCall(m_request))
        m_deadline.start(m_request.deadlineMs);
    open(m_host->wire().url(m_request));
}

void HttpCall::open(const QUrl &url)
{
    std::unique_ptr<QHttpMultiPart> upload;
    if (!m_request.uploadFile.isEmpty()) {
        QString trouble;
        upload = uploadBody(m_request, trouble);
        if (!upload) {
            end(apiError(Kind::FileFailed, m_request, trouble));
            return;
        }
    }
    m_url = url;
    m_sentAt = m_host->budget().now();
    m_host->budget().noteSent(m_request.purpose);
    ++m_sent;
    QNetworkReply *reply =
        startOnWire(m_host->network(), m_request, m_host->wire().request(m_request, url), std::move(upload));
    m_exchange = new Exchange(reply, m_request, this);
    connect(m_exchange, &Exchange::ended, this, &HttpCall::onEnded);
    connect(m_exchange, &Exchange::sentAgain, this, [this] {
        ++m_sent;
        m_host->budget().noteSent(m_request.purpose);
    });
    connect(m_exchange, &Exchange::uploadProgress, this, &ApiCall::uploadProgress);
    connect(m_exchange, &Exchange::downloadProgress, this, &ApiCall::downloadProgress);
}

void HttpCall::onEnded(const ExchangeEnd &end)
{
    writeLog(end);
    m_exchange->deleteLater();
    m_exchange.clear();
    if (end.tooLarge || !end.fileTrouble.isEmpty() || end.trouble)
        onTrouble(end);
    else if (end.status >= 200 && end.status < 300)
        onSuccess(end);
    else
        onRefusal(end);
}

void HttpCall::onTrouble(const ExchangeEnd &end)
{
    ApiError error;
    if (end.tooLarge) {
        error = apiError(Kind::AnswerTooLarge, m_request, u"over %1 bytes"_s.arg(m_request.maxAnswer));
    } else if (!end.fileTrouble.isEmpty()) {
        error = apiError(Kind::FileFailed, m_request, end.fileTrouble);
    } else if (*end.trouble == QNetworkReply::UnknownContentError && end.status != 0) {
        // Compressed data that does not unpack: Qt stops bombs by their ratio, and broken streams.
        error = apiError(Kind::BrokenXml, m_request, end.words);
    } else {
        error = errorForTrouble(m_request, *end.trouble, end.words, end.requestLeft);
        // A proxy that forbids the address comes without a code of its own.
        if (*end.trouble == QNetworkReply::UnknownNetworkError && error.kind == Kind::NoNetwork &&
            QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_url)).constFirst().type() !=
                QNetworkProxy::NoProxy)
            error.kind = Kind::ProxyFailed;
        if (error.kind == Kind::TlsFailed && !end.tlsErrors.isEmpty()) {
            error.kind = Kind::CertificateRefused;
            error.technical = words(end.tlsErrors);
        }
    }
    if (error.kind == Kind::ConnectionRefused || error.kind == Kind::HostNotFound ||
        (error.kind == Kind::NoNetwork && !end.requestLeft))
        m_host->budget().noteUndelivered(m_sentAt, m_request.purpose);
    error.status = end.status;
    if (end.status != 0)
        error.outcomeUnknown = m_request.verb != Verb::Get;
    if (!repeat(error))
        this->end(error);
}

void HttpCall::onSuccess(const ExchangeEnd &end)
{
    m_host->noteSuccess();
    m_host->budget().noteAccepted(m_sentAt);
    if (!m_request.saveTo.isEmpty() && end.disposition.isEmpty() &&
        end.contentType.toLower().startsWith("text/html")) {
        QByteArray body = end.body;
        m_host->wire().redact(body);
        const QString text = plainServerText(body);
        const bool known = text.startsWith("Invalid attachment"_L1, Qt::CaseInsensitive);
        ApiError error = apiError(known ? Kind::InvalidAttachment : Kind::NotXml, m_request);
        error.status = end.status;
        error.serverText = text;
        this->end(error);
        return;
    }
    ApiReply reply;
    reply.status = end.status;
    reply.body = end.body;
    // Data stays as it came; a page or a text in its place may end in an error's words, and may echo the
    // request.
    if (!reply.body.startsWith("<?xml") || end.contentType.toLower().contains("html"))
        m_host->wire().redact(reply.body);
    reply.contentType = end.contentType;
    reply.fileName = fileNameIn(end.disposition);
    reply.bytes = end.bytes;
    reply.serverTime = httpMoment(end.date);
    this->end(reply);
}

void HttpCall::onRefusal(const ExchangeEnd &end)
{
    if (isRedirect(end.status) && !end.location.isEmpty()) {
        onRedirect(end);
        return;
    }
    QByteArray body = end.body;
    m_host->wire().redact(body);
    QByteArray reason = end.reason;
    m_host->wire().redact(reason);
    const ApiError error =
        errorForAnswer(m_request, {end.status, reason, body, end.retryAfter}, m_host->budget().now());
    const bool limited = error.kind == Kind::DailyLimit || error.kind == Kind::MinuteLimit;
    if (limited)
        m_host->budget().noteLimitHit(error.kind == Kind::DailyLimit, limitSentence(error.serverText).limit);
    else if (end.status < 500)
        m_host->budget().noteAccepted(m_sentAt);
    if (end.status == 401)
        m_host->judge(*this, error);
    else if (!repeat(error))
        this->end(error);
}

void HttpCall::onRedirect(const ExchangeEnd &end)
{
    const std::optional<QUrl> target = m_host->wire().redirect(m_url, end.location);
    const bool follow = m_request.verb == Verb::Get && target && ++m_redirects <= MaxRedirects &&
                        m_host->budget().allows(m_request.purpose);
    if (follow) {
        m_sent = 0;
        open(*target);
        return;
    }
    const QUrl shown = m_url.resolved(QUrl::fromEncoded(end.location));
    QByteArray technical =
        shown.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).left(300);
    m_host->wire().redact(technical);
    ApiError error = apiError(Kind::RedirectRefused, m_request,
                              u"HTTP %1 to %2"_s.arg(end.status).arg(QString::fromUtf8(technical)));
    error.status = end.status;
    this->end(error);
}

void HttpCall::onDeadline()
{
    ApiError error =
        apiError(Kind::Timeout, m_request, u"no complete answer in %1 ms"_s.arg(m_request.deadlineMs));
    error.outcomeUnknown = abandon(error.technical);
    end(error);
}

bool HttpCall::abandon(const QString &why)
{
    m_deadline.stop();
    m_pause.stop();
    if (!m_exchange)
        return false;
    ExchangeEnd state = m_exchange->state();
    state.words = why;
    state.milliseconds = m_exchange->milliseconds();
    delete m_exchange;
    writeLog(state);
    return state.requestLeft && m_request.verb != Verb::Get;
}

bool HttpCall::repeat(const ApiError &error)
{
    if (m_request.verb != Verb::Get || !worthRepeating(error.kind) || m_sent >= MaxSent ||
        error.retryAfterSeconds > LongestPauseSeconds || !m_host->budget().allows(m_request.purpose))
        return false;
    const int wait = error.retryAfterSeconds > 0 ? error.retryAfterSeconds * 1000 : 200 * m_sent * m_sent;
    m_pause.start(wait + QRandomGenerator::global()->bounded(100));
    return true;
}

void HttpCall::end(const ApiResult &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_pause.stop();
    m_host->forget(*this);
    // From the event loop: nobody is called back from within send(), and a listener may destroy what it
    // likes.
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            deleteLater();
            Q_EMIT finished(outcome);
        },
        Qt::QueuedConnection);
}

void HttpCall::writeLog(const ExchangeEnd &end)
{
    HttpExchange entry;
    entry.when = m_sentAt;
    entry.verb = m_request.verb;
    entry.path =
        m_redirects == 0 ? m_request.path + (m_request.xmlSuffix ? u".xml"_s : QString()) : m_url.path();
    entry.query = m_url.query(QUrl::FullyDecoded);
    entry.purpose = m_request.purpose;
    entry.status = end.status;
    entry.failure = end.words;
    entry.milliseconds = end.milliseconds;
    entry.bytesSent =
        m_request.uploadFile.isEmpty() ? m_request.body.size() : QFileInfo(m_request.uploadFile).size();
    entry.bytesReceived = end.bytes;
    entry.attempt = m_sent;
    if (m_request.uploadFile.isEmpty())
        entry.sentBody = m_request.body.left(LoggedBody);
    entry.receivedBody = end.body.left(LoggedBody);
    m_host->wire().redact(entry.receivedBody);
    m_host->log().add(std::move(entry));
}

} // namespace ticketeer
