#include "account.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

constexpr qint64 MaxCaFile = 16 * 1024 * 1024;

bool isLoopback(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
        host.endsWith(".localhost"_L1, Qt::CaseInsensitive))
        return true;
    return QHostAddress(host).isLoopback();
}

/// People paste what the browser or the admin page shows; everything up to "/api" is the base.
QString basePath(const QUrl &typed)
{
    if (typed.host().endsWith(".teamsupport.com"_L1, Qt::CaseInsensitive))
        return u"/api/xml/"_s;
    const QStringList segments = typed.path().split(u'/', Qt::SkipEmptyParts);
    QString path;
    for (const QString &segment : segments) {
        if (segment.compare("api"_L1, Qt::CaseInsensitive) == 0)
            break;
        path += u'/' + segment;
    }
    return path + u"/api/xml/"_s;
}

Result<QUrl, Account::Flaw> serverFromInput(const QString &input)
{
    QString text = input.trimmed();
    if (text.isEmpty())
        return Account::Flaw::ServerMissing;
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl typed(text, QUrl::StrictMode);
    if (!typed.isValid() || typed.host().isEmpty())
        return Account::Flaw::ServerMalformed;
    if (!typed.userInfo().isEmpty())
        return Account::Flaw::ServerHasCredentials;
    const QString scheme = typed.scheme();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return Account::Flaw::ServerMalformed;
    if (scheme == "http"_L1 && !isLoopback(typed.host()))
        return Account::Flaw::ServerInsecure;
    QUrl server;
    server.setScheme(scheme);
    server.setHost(typed.host());
    server.setPort(typed.port());
    server.setPath(basePath(typed));
    if (!server.isValid())
        return Account::Flaw::ServerMalformed;
    return server;
}

/// The service reads the credentials as ASCII and splits them at every colon (reference A.2).
bool fitsHeader(const QByteArray &token)
{
    return std::all_of(token.cbegin(), token.cend(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
}

bool holdsCertificates(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > MaxCaFile)
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !QSslCertificate::fromDevice(&file, QSsl::Pem).isEmpty();
}

} // namespace

Result<Account, Account::Flaw> Account::fromInput(const QString &server, const QString &organization,
                                                  const Secret &token, const QString &caFile)
{
    Result<QUrl, Flaw> url = serverFromInput(server);
    if (!url)
        return url.error();

    const QString number = organization.trimmed();
    if (number.isEmpty())
        return Flaw::OrganizationMissing;
    bool isNumber = false;
    const int id = number.toInt(&isNumber);
    const bool digitsOnly =
        std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || !digitsOnly || id <= 0)
        return Flaw::OrganizationNotANumber;

    QByteArray bytes = token.reveal().trimmed();
    if (bytes.startsWith('{') && bytes.endsWith('}'))
        bytes = bytes.mid(1, bytes.size() - 2).trimmed();
    if (bytes.isEmpty())
        return Flaw::TokenMissing;
    if (!fitsHeader(bytes))
        return Flaw::TokenMalformed;

    const QString certificates = caFile.trimmed();
    if (!certificates.isEmpty() && !holdsCertificates(certificates))
        return Flaw::CaFileUnreadable;
    return Account{url.value(), QString::number(id), Secret(bytes), certificates};
}

bool Account::isOnThisMachine() const
{
    return isLoopback(server.host());
}

QStringList Account::knownServers()
{
    return {u"app.teamsupport.com"_s, u"app.na2.teamsupport.com"_s, u"app.na3.teamsupport.com"_s,
            u"app.na5.teamsupport.com"_s};
}

} // namespace ticketeer
