#include "exchange.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace ticketeer {
namespace {

/// Words about a failure, not data: more of them than this nobody reads.
constexpr qint64 MaxErrorBody = 64 * 1024;
/// Keeps a fast server and a slow disk from filling the memory: several times this is held on its way, and a
/// larger one makes nothing faster.
constexpr qint64 ReadBuffer = 256 * 1024;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, const ApiRequest &request, QObject *parent)
    : QObject(parent), m_reply(reply), m_maxAnswer(request.maxAnswer), m_reads(request.verb == Verb::Get),
      m_sink(request.saveTo)
{
    m_clock.start();
    // Qt says when it has sent a request, but not for an empty body; then assume the worst.
    m_end.requestLeft = request.verb != Verb::Get && request.body.isEmpty() && request.uploadFile.isEmpty();
    m_reply->setParent(this);
    if (!request.saveTo.isEmpty())
        m_reply->setReadBufferSize(ReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_end.status)
            return;
        m_end.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_end.contentType = m_reply->rawHeader("Content-Type");
        m_end.disposition = m_reply->rawHeader("Content-Disposition");
        // The service's files say that they are attachments; "Invalid attachment." is a page (reference F.5).
        const bool page = m_end.contentType.toLower().startsWith("text/html") && m_end.disposition.isEmpty();
        m_sink.begin(isSuccess(m_end.status) && !page);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::noteSent);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_end.tlsErrors = errors; // never ignored
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64 total) {
        // Qt ends with 0 of 0, as if nothing had been sent.
        if (total != 0)
            Q_EMIT uploadProgress(done, total);
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, &Exchange::downloadProgress);
}

Exchange::~Exchange()
{
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    // We may be inside one of its signals.
    m_reply->setParent(m_reply->manager());
    m_reply->deleteLater();
}

void Exchange::noteSent()
{
    m_end.requestLeft = true;
    m_end.timesSent = std::max(1, ++m_sent);
    if (m_sent > 1)
        Q_EMIT sentAgain();
}

void Exchange::take()
{
    if (m_ended)
        return;
    const QByteArray bytes = m_reply->readAll();
    const qint64 limit = isSuccess(m_end.status) ? m_maxAnswer : MaxErrorBody;
    m_end.bytes += bytes.size();
    if (isSuccess(m_end.status) && m_end.bytes > limit) {
        m_end.tooLarge = true;
        finish();
        return;
    }
    const qint64 room = limit - (m_end.bytes - bytes.size());
    if (room > 0 && !m_sink.write(bytes.size() > room ? bytes.first(room) : bytes)) {
        m_end.fileTrouble = m_sink.trouble();
        finish();
    }
}

void Exchange::finish()
{
    if (m_ended)
        return;
    const bool finished = m_reply->isFinished();
    if (finished)
        take();
    if (m_ended)
        return;
    m_ended = true;
    m_reply->disconnect(this);
    if (!finished)
        m_reply->abort();

    const QNetworkReply::NetworkError error = m_reply->error();
    m_end.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_end.location = m_reply->rawHeader("Location");
    m_end.retryAfter = m_reply->rawHeader("Retry-After");
    m_end.date = m_reply->rawHeader("Date");
    m_end.milliseconds = m_clock.elapsed();
    // A refusal does not have to be complete to count; Qt's code for it only repeats the status.
    const bool refused = m_end.status != 0 && !isSuccess(m_end.status);
    // An answer that ends with its connection makes Qt want to send again, now and then, although all of it
    // is here.
    const bool endedByClosing = error == QNetworkReply::ContentReSendError && m_end.status != 0 &&
                                !m_reply->hasRawHeader("Content-Length") &&
                                !m_reply->hasRawHeader("Transfer-Encoding");
    if (finished && error != QNetworkReply::NoError && !refused && !endedByClosing) {
        m_end.trouble = error;
        m_end.words = m_reply->errorString();
        if (error == QNetworkReply::ContentReSendError) {
            m_end.requestLeft = true;
            m_end.words = QStringLiteral("Connection closed before the answer; not sent again");
        }
    }
    // Without a length, or packed, Qt takes the end of the connection for the end of the answer, now and
    // then.
    if (finished && !m_end.trouble && isSuccess(m_end.status) && m_sink.isCut(m_end.contentType, isVague())) {
        m_end.trouble = QNetworkReply::RemoteHostClosedError;
        m_end.words = QStringLiteral("Connection closed within the answer");
    }
    const bool good = finished && !m_end.trouble && isSuccess(m_end.status);
    if (good && m_end.fileTrouble.isEmpty() && !m_sink.complete())
        m_end.fileTrouble = m_sink.trouble();
    m_end.body = m_sink.takeBody();
    Q_EMIT ended(m_end);
}

/// Whether the answer's head leaves open how many bytes there will be.
bool Exchange::isVague() const
{
    return !m_reply->hasRawHeader("Content-Length") || m_reply->hasRawHeader("Content-Encoding");
}

} // namespace ticketeer
