#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace ticketeer::test {

Certificates::Certificates()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
             u"-nodes"_s, u"-keyout"_s, m_dir.filePath(u"ca.key"_s), u"-out"_s, caFile(), u"-days"_s, u"2"_s,
             u"-subj"_s, u"/CN=Ticketeer test authority"_s});
}

QSslConfiguration Certificates::server(const QString &subject, int days)
{
    const QString base = m_dir.filePath(QString::number(++m_made));
    QFile extension(base + u".ext"_s);
    if (!extension.open(QIODevice::WriteOnly))
        m_trouble = extension.errorString();
    extension.write("subjectAltName=" + subject.toLatin1() + '\n');
    extension.close();
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
             u"-keyout"_s, base + u".key"_s, u"-out"_s, base + u".csr"_s, u"-subj"_s, u"/CN=server"_s});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, base + u".csr"_s, u"-CA"_s, caFile(), u"-CAkey"_s,
             m_dir.filePath(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, QString::number(days),
             u"-extfile"_s, extension.fileName(), u"-out"_s, base + u".pem"_s});

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(base + u".pem"_s));
    QFile key(base + u".key"_s);
    if (key.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    if (configuration.privateKey().isNull() || configuration.localCertificate().isNull())
        m_trouble = u"openssl made no key or certificate"_s;
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

bool Certificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_trouble = u"openssl %1: %2 %3"_s.arg(arguments.first(), process.errorString(),
                                           QString::fromLocal8Bit(process.readAllStandardError()));
    return false;
}

} // namespace ticketeer::test
