#include "tokenvault.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeychainPatienceMs = 60'000;

QString service()
{
    return u"Ticketeer"_s;
}

QString keyFor(const QString &server, const QString &organization)
{
    return QString(organization + u'@' + server);
}

/// Calls back once: when the job ends, or when the patience does. The job deletes itself when it ends.
void run(QKeychain::Job *job, QObject *context, std::function<void(bool inTime)> done)
{
    auto open = std::make_shared<bool>(true);
    auto end = [open, done = std::move(done)](bool inTime) {
        if (std::exchange(*open, false))
            done(inTime);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [end] { end(true); });
    QTimer::singleShot(KeychainPatienceMs, context, [end] { end(false); });
    job->start();
}

} // namespace

TokenVault::TokenVault(QObject *parent) : QObject(parent) {}

void TokenVault::read(const QString &server, const QString &organization, TokenRead done)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(keyFor(server, organization));
    run(job, this, [job, done = std::move(done)](bool inTime) {
        if (!inTime) {
            done(Failure::NoKeychain);
            return;
        }
        switch (job->error()) {
        case QKeychain::NoError:
            done(Secret(job->binaryData()));
            break;
        case QKeychain::EntryNotFound:
            done(Failure::NotFound);
            break;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            done(Failure::Refused);
            break;
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError:
            done(Failure::NoKeychain);
            break;
        }
    });
}

void TokenVault::write(const QString &server, const QString &organization, const Secret &token,
                       TokenWritten done)
{
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(keyFor(server, organization));
    job->setBinaryData(token.reveal());
    run(job, this,
        [job, done = std::move(done)](bool inTime) { done(inTime && job->error() == QKeychain::NoError); });
}

void TokenVault::erase(const QString &server, const QString &organization)
{
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(keyFor(server, organization));
    job->start();
}

} // namespace ticketeer
