#pragma once

#include "records/result.h"
#include "secret.h"

#include <QString>
#include <QUrl>

namespace ticketeer {

/// Where and as whom we talk to the service.
struct Account
{
    QUrl server;          ///< base of all calls, ends in "/api/xml/"
    QString organization; ///< organization ID, digits
    Secret token;
    QString caFile; ///< PEM file with certificates to trust besides the system's; may be empty

    enum class Flaw : quint8 {
        ServerMissing,
        ServerMalformed,
        ServerInsecure,       ///< plain http to a host that is not loopback
        ServerHasCredentials, ///< user:token@host pasted: offer to take them over, never keep them in the URL
        OrganizationMissing,
        OrganizationNotANumber,
        TokenMissing,
        TokenMalformed, ///< has control characters or spaces inside
        CaFileUnreadable,
    };
    /// A complete account from what a person typed: "app.teamsupport.com",
    /// "https://app.na2.teamsupport.com/", "http://127.0.0.1:8080/api/xml/"; adds https and the path; trims;
    /// removes braces around the token.
    static Result<Account, Flaw> fromInput(const QString &server, const QString &organization,
                                           const Secret &token, const QString &caFile = {});
    /// The service runs here, as the practice service does: no TLS, no proxy.
    [[nodiscard]] bool isOnThisMachine() const;
    /// The hosts that the sign-in offers (reference A.1).
    static QStringList knownServers();
};

} // namespace ticketeer
