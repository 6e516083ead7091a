#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace ticketeer::test {

/// A certificate authority of its own and server certificates signed by it, made with the openssl program for
/// one run.
class Certificates
{
public:
    Certificates();
    /// Why there are none; empty when all is well.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    /// PEM of the authority, for Account::caFile.
    [[nodiscard]] QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    /// A server's configuration. subject: as in subjectAltName, "IP:127.0.0.1"; days of validity from now.
    [[nodiscard]] QSslConfiguration server(const QString &subject, int days = 2);

private:
    bool openssl(const QStringList &arguments);

    QTemporaryDir m_dir;
    QString m_trouble;
    int m_made = 0;
};

} // namespace ticketeer::test
