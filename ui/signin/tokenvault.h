#pragma once

#include "api/account.h"
#include "records/result.h"

#include <QObject>

#include <functional>

namespace ticketeer {

/// Keeps the token in the operating system's keychain, and nowhere else. Every call ends: a keychain that
/// waits for its own password dialog is given a minute. GUI thread.
class TokenVault : public QObject
{
    Q_OBJECT
public:
    enum class Failure : quint8 {
        NoKeychain, ///< none on this system, or it does not answer
        NotFound,   ///< also what a locked keychain says when it cannot ask: nothing is deleted because of it
        Refused,    ///< the user said no
    };
    using TokenRead = std::function<void(const Result<Secret, Failure> &)>;
    using TokenWritten = std::function<void(bool)>;

    explicit TokenVault(QObject *parent = nullptr);

    void read(const QString &server, const QString &organization, TokenRead done);
    void write(const QString &server, const QString &organization, const Secret &token, TokenWritten done);
    void erase(const QString &server, const QString &organization);
};

} // namespace ticketeer
