#pragma once

#include "account.h"
#include "apirequest.h"

#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <optional>

namespace ticketeer {

/// What all requests to one account have in common. The only place where the token becomes a header.
class Wire
{
public:
    explicit Wire(const Account &account);

    /// The address of a call.
    [[nodiscard]] QUrl url(const ApiRequest &request) const;
    /// The request with every header and attribute; `url` must be of the account's origin.
    [[nodiscard]] QNetworkRequest request(const ApiRequest &request, const QUrl &url) const;
    /// Where a redirect leads, when it may be followed: same scheme, host and port, no credentials in it.
    [[nodiscard]] std::optional<QUrl> redirect(const QUrl &from, const QByteArray &location) const;
    /// Replaces what must not be shown, should a server echo it: the token and the header made of it.
    void redact(QByteArray &text) const;

private:
    [[nodiscard]] bool isOwnOrigin(const QUrl &url) const;
    [[nodiscard]] const QSslConfiguration &tls() const;

    Account m_account;
    /// Made for the first request that needs it: loading TLS takes longer than showing the first rows.
    mutable std::optional<QSslConfiguration> m_tls;
};

/// The multipart body of an upload, reading its file while it is sent. Null when the file cannot be read;
/// then `trouble` says why.
[[nodiscard]] std::unique_ptr<QHttpMultiPart> uploadBody(const ApiRequest &request, QString &trouble);

/// Starts a request with the verb and the body that it asks for. The reply owns the body. `upload` is taken
/// when the request uploads a file.
[[nodiscard]] QNetworkReply *startOnWire(QNetworkAccessManager &network, const ApiRequest &request,
                                         QNetworkRequest prepared, std::unique_ptr<QHttpMultiPart> upload);

} // namespace ticketeer
