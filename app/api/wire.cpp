#include "wire.h"

#include "oneshotbody.h"
#include "version.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QSslCertificate>
#include <QUuid>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// Quotes and line ends would end the header's value; the rest goes as UTF-8, as browsers send it.
QByteArray headerFileName(const QString &name)
{
    QByteArray bytes = name.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A").replace('\\', '_').replace('/', '_');
    return bytes;
}

} // namespace

Wire::Wire(const Account &account) : m_account(account) {}

const QSslConfiguration &Wire::tls() const
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setProtocol(QSsl::SecureProtocols);
        m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!m_account.caFile.isEmpty())
            m_tls->addCaCertificates(m_account.caFile, QSsl::Pem);
    }
    return *m_tls;
}

QUrl Wire::url(const ApiRequest &request) const
{
    QString path = request.path;
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (request.xmlSuffix && !path.isEmpty())
        path += u".xml"_s;
    QUrl url = m_account.server;
    url.setPath(m_account.server.path() + path);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

QNetworkRequest Wire::request(const ApiRequest &request, const QUrl &url) const
{
    QNetworkRequest prepared(url);
    if (url.scheme() == "https"_L1)
        prepared.setSslConfiguration(tls());
    prepared.setRawHeader("User-Agent", "Ticketeer/" TICKETEER_VERSION " (organization " +
                                            m_account.organization.toLatin1() + ')');
    prepared.setRawHeader("Accept", "application/xml, text/xml, */*;q=0.5");
    if (isOwnOrigin(url)) {
        const QByteArray credentials = m_account.organization.toLatin1() + ':' + m_account.token.reveal();
        prepared.setRawHeader("Authorization", "Basic " + credentials.toBase64());
    }
    // A file comes as it is, with its length: Qt takes a cut stream of unknown length for a complete one.
    if (!request.saveTo.isEmpty())
        prepared.setRawHeader("Accept-Encoding", "identity");
    if (request.uploadFile.isEmpty() && !request.body.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, "application/xml; charset=utf-8"_L1);
    // Qt's own redirects carry the Authorization header to other hosts.
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // A session cookie makes the server run our calls one after another (reference A.1).
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A dead HTTP/2 peer shows as a server error without a status.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setTransferTimeout(request.deadlineMs);
    return prepared;
}

std::optional<QUrl> Wire::redirect(const QUrl &from, const QByteArray &location) const
{
    const QUrl target = from.resolved(QUrl::fromEncoded(location.trimmed()));
    if (location.trimmed().isEmpty() || !target.isValid() || !target.userInfo().isEmpty() ||
        !isOwnOrigin(target))
        return {};
    return target;
}

void Wire::redact(QByteArray &text) const
{
    const QByteArray token = m_account.token.reveal();
    if (token.isEmpty() || text.isEmpty())
        return;
    const QByteArray header = QByteArray(m_account.organization.toLatin1() + ':' + token).toBase64();
    text.replace(header, "***");
    // The service compares tokens without case, so an echo may come in another.
    const QByteArray small = token.toLower();
    for (qsizetype at = text.toLower().indexOf(small); at >= 0; at = text.toLower().indexOf(small))
        text.replace(at, token.size(), "***");
}

bool Wire::isOwnOrigin(const QUrl &url) const
{
    const QUrl &own = m_account.server;
    return url.scheme() == own.scheme() && url.host().compare(own.host(), Qt::CaseInsensitive) == 0 &&
           effectivePort(url) == effectivePort(own);
}

std::unique_ptr<QHttpMultiPart> uploadBody(const ApiRequest &request, QString &trouble)
{
    auto file = std::make_unique<OneShotFile>(request.uploadFile);
    const QFileInfo info(request.uploadFile);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly)) {
        trouble = info.isFile() ? file->errorString() : u"no such file"_s;
        return nullptr;
    }
    const QString name = request.uploadName.isEmpty() ? info.fileName() : request.uploadName;
    auto multipart = std::make_unique<QHttpMultiPart>(QHttpMultiPart::FormDataType);
    multipart->setBoundary("ticketeer-" + QUuid::createUuid().toByteArray(QUuid::Id128));
    QHttpPart part;
    // The field's name is free; the service's own tool uses this one (reference F.5).
    part.setRawHeader("Content-Disposition",
                      "form-data; name=\"UploadFile\"; filename=\"" + headerFileName(name) + '"');
    part.setRawHeader("Content-Type",
                      QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toLatin1());
    file->setParent(multipart.get());
    part.setBodyDevice(file.release());
    multipart->append(part);
    return multipart;
}

QNetworkReply *startOnWire(QNetworkAccessManager &network, const ApiRequest &request,
                           QNetworkRequest prepared, std::unique_ptr<QHttpMultiPart> upload)
{
    if (upload) {
        QHttpMultiPart *body = upload.release();
        QNetworkReply *reply = network.post(prepared, body);
        body->setParent(reply);
        return reply;
    }
    if (request.verb == Verb::Get)
        return network.get(prepared);
    // With its length known and buffering off, the body is read once and never kept for a repeat.
    auto body = std::make_unique<OneShotBody>(request.body);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = nullptr;
    switch (request.verb) {
    case Verb::Post:
        reply = network.post(prepared, body.get());
        break;
    case Verb::Put:
        reply = network.put(prepared, body.get());
        break;
    case Verb::Delete:
    case Verb::Get:
        reply = network.sendCustomRequest(prepared, QByteArray(verbName(request.verb).data()), body.get());
        break;
    }
    body.release()->setParent(reply);
    return reply;
}

} // namespace ticketeer
