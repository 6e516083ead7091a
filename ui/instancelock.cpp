#include "instancelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 1000;
constexpr qint64 LongestReference = 200;

} // namespace

InstanceLock::InstanceLock(const QString &profileDir, QObject *parent) : QObject(parent)
{
    const QByteArray path = QDir(profileDir).absolutePath().toUtf8();
    m_name = u"ticketeer-"_s +
             QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

InstanceLock::~InstanceLock() = default;

bool InstanceLock::handedOver(const QString &reference)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(reference.toUtf8() + '\n');
    return socket.waitForBytesWritten(PatienceMs);
}

bool InstanceLock::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Left behind by a crash; nobody answered on it.
    QLocalServer::removeServer(m_name);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *caller = m_server->nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
            if (caller->canReadLine())
                Q_EMIT openRequested(QString::fromUtf8(caller->readLine(LongestReference)).trimmed());
        });
    });
    return m_server->listen(m_name);
}

} // namespace ticketeer
