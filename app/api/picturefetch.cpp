#include "picturefetch.h"

#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QTimer>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;
constexpr int MostRedirects = 5;

/// Keeps nothing: a cookie would make readers out of one reading.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;

    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override
    {
        return false;
    }
};

bool isAnswer(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::NoError && reply.url().scheme() == "https"_L1 &&
           reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
}

} // namespace

PictureFetch::PictureFetch(QObject *parent) : QObject(parent)
{
    m_network.setCookieJar(new NoCookies);
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

void PictureFetch::fetch(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (m_asked.contains(address))
            continue;
        m_asked.insert(address);
        fetchOne(address);
    }
}

void PictureFetch::fetchOne(const QString &address)
{
    const QUrl url(address);
    if (url.scheme() != "https"_L1 || url.host().isEmpty()) {
        QTimer::singleShot(0, this, [this, address] { Q_EMIT failed(address); });
        return;
    }
    QNetworkRequest request(url);
    request.setMaximumRedirectsAllowed(MostRedirects);
    request.setTransferTimeout(PatienceMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0"_s);
    request.setRawHeader("Accept", "image/*");
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network.get(request);
    reply->setParent(this);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 done, qint64 total) {
        if (done > MostBytes || total > MostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, address] {
        reply->deleteLater();
        const QByteArray bytes = isAnswer(*reply) ? reply->readAll() : QByteArray();
        if (bytes.isEmpty() || bytes.size() > MostBytes)
            Q_EMIT failed(address);
        else
            Q_EMIT fetched(address, bytes);
    });
}

} // namespace ticketeer
