#include "sandboxserver.h"

#include "httpfront.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QTimeZone>
#include <QUuid>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

/// Everything but the recorder and the fault plan lives in the server's thread.
class SandboxServer::Private
{
public:
    explicit Private(Options chosen) : options(std::move(chosen)) {}

    void startInThread();
    [[nodiscard]] QString checkOptions() const;

    Options options;
    FaultPlan faults;
    Recorder recorder;
    QString error;
    quint16 port = 0;
    QThread thread;
    QObject *inThread = nullptr;
    std::unique_ptr<QTemporaryDir> directory;
    std::unique_ptr<Service> service;
    std::unique_ptr<HttpFront> front;
};

QString SandboxServer::Private::checkOptions() const
{
    if (!Culture::find(options.culture))
        return u"The culture \"%1\" is not known; known are %2."_s.arg(options.culture, Culture::names());
    if (!QTimeZone(options.zone.toLatin1()).isValid())
        return u"The time zone \"%1\" is not known; it should look like America/Chicago."_s.arg(options.zone);
    bool number = false;
    if (options.organization.toInt(&number) <= 1 || !number)
        return u"The organization ID \"%1\" is not a number above 1."_s.arg(options.organization);
    if (QUuid::fromString(options.token).isNull())
        return u"The token is not a GUID."_s;
    if (options.tickets < 0)
        return u"The number of tickets cannot be negative."_s;
    // Before the server's thread loads TLS: a thread that ends at once leaves OpenSSL no time to tidy up.
    if (!options.tlsDir.isEmpty() && (!QFileInfo(options.tlsDir + u"/cert.pem"_s).isReadable() ||
                                      !QFileInfo(options.tlsDir + u"/key.pem"_s).isReadable()))
        return u"There is no readable cert.pem with key.pem in %1."_s.arg(options.tlsDir);
    return {};
}

void SandboxServer::Private::startInThread()
{
    const QString scheme = options.tlsDir.isEmpty() ? u"http"_s : u"https"_s;
    if (!service) {
        QString file = options.dataFile;
        if (file.isEmpty()) {
            directory = std::make_unique<QTemporaryDir>();
            if (!directory->isValid()) {
                error = u"Cannot make a temporary folder: %1."_s.arg(directory->errorString());
                return;
            }
            file = directory->filePath(u"sandbox.sqlite"_s);
        }
        service = std::make_unique<Service>(options);
        if (!service->open(file, options.dataFile.isEmpty())) {
            error = u"Cannot use the data file %1: %2."_s.arg(file, service->error());
            service.reset();
            return;
        }
    }
    front = std::make_unique<HttpFront>(*service, faults, recorder);
    if (!front->listenOn(port != 0 ? port : options.port, options.tlsDir)) {
        error = front->error();
        front.reset();
        return;
    }
    port = front->port();
    service->setOrigin(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port));
}

SandboxServer::SandboxServer(Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(options)))
{
    d->error = d->faults.set(d->options.faults);
    if (d->error.isEmpty())
        d->error = d->checkOptions();
    d->thread.setObjectName(u"sandbox"_s);
}

SandboxServer::~SandboxServer()
{
    if (d->inThread) {
        QMetaObject::invokeMethod(
            d->inThread,
            [this] {
                d->front.reset();
                d->service.reset();
                delete d->inThread;
            },
            Qt::BlockingQueuedConnection);
    }
    d->thread.quit();
    d->thread.wait();
}

bool SandboxServer::start()
{
    if (d->front)
        return true;
    if (!d->inThread) {
        if (!d->error.isEmpty())
            return false;
        d->inThread = new QObject;
        d->inThread->moveToThread(&d->thread);
        d->thread.start();
    }
    d->error.clear();
    QMetaObject::invokeMethod(
        d->inThread, [this] { d->startInThread(); }, Qt::BlockingQueuedConnection);
    return d->error.isEmpty();
}

QString SandboxServer::errorText() const
{
    return d->error;
}

QUrl SandboxServer::baseUrl() const
{
    return QUrl(u"%1://127.0.0.1:%2/api/xml/"_s.arg(d->options.tlsDir.isEmpty() ? u"http"_s : u"https"_s)
                    .arg(d->port));
}

const Options &SandboxServer::options() const
{
    return d->options;
}

void SandboxServer::setFaults(const QStringList &faults)
{
    if (const QString problem = d->faults.set(faults); !problem.isEmpty())
        qWarning("%s", qUtf8Printable(problem));
}

void SandboxServer::stop()
{
    if (d->inThread)
        QMetaObject::invokeMethod(
            d->inThread, [this] { d->front.reset(); }, Qt::BlockingQueuedConnection);
}

QList<SandboxServer::Exchange> SandboxServer::exchanges() const
{
    return d->recorder.all();
}

void SandboxServer::clearExchanges()
{
    d->recorder.clear();
}

bool SandboxServer::execute(const QString &sql)
{
    if (!d->inThread || !d->service)
        return false;
    bool done = false;
    QMetaObject::invokeMethod(
        d->inThread, [this, &sql, &done] { done = d->service->database().execute(sql); },
        Qt::BlockingQueuedConnection);
    return done;
}

} // namespace ticketeer::sandbox
