#include "workfile.h"

#include "databasethread.h"
#include "workdatabase.h"

#include <QPointer>
#include <QTimer>

#include <utility>
#include <vector>

namespace ticketeer {

class WorkFile::Private
{
public:
    explicit Private(WorkFile *owner) : q(owner) {}

    WorkFile *q;
    QString file;
    QTimer again;
    quint64 opening = 0; ///< which open() an answer belongs to
    int waiting = 0;     ///< given and not yet answered for
    bool open = false;
    bool troubled = false; ///< since the last writing that succeeded
    int together = 0;      ///< how deep we are in it
    std::vector<WorkDatabase::Job> gathered;
    DatabaseThread<WorkDatabase> thread{QStringLiteral("work"), QThread::InheritPriority};

    WorkDatabase::Listener listener()
    {
        const auto here = [this, now = opening](auto then) {
            return [this, now, then](auto... what) {
                thread.answer([this, now, then, what...] {
                    if (now == opening)
                        then(what...);
                });
            };
        };
        return {here([this] {
                    open = true;
                    troubled = false;
                    Q_EMIT q->opened();
                }),
                here([this] { Q_EMIT q->rescued(); }), here([this](const StoreTrouble &trouble) {
                    troubled = trouble.kind != StoreTrouble::Kind::Damaged;
                    if (trouble.kind != StoreTrouble::Kind::Newer)
                        again.start(AgainMs);
                    Q_EMIT q->trouble(trouble);
                })};
    }

    void give(WorkDatabase::Job job)
    {
        if (together > 0)
            gathered.push_back(std::move(job));
        else
            thread.post([job = std::move(job)](WorkDatabase &database) { database.write(job); });
    }

    static WorkDatabase::Job asOne(std::vector<WorkDatabase::Job> jobs)
    {
        auto all = std::make_shared<const std::vector<WorkDatabase::Job>>(std::move(jobs));
        return {[all](QSqlDatabase &database) {
                    for (const WorkDatabase::Job &job : *all) {
                        if (const QSqlError error = job.work(database); error.isValid())
                            return error;
                    }
                    return QSqlError();
                },
                [all](bool written) {
                    for (const WorkDatabase::Job &job : *all)
                        job.done(written);
                }};
    }

    void leave()
    {
        ++opening;
        again.stop();
        open = false;
        troubled = false;
        file.clear();
    }
};

WorkFile::WorkFile(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    connect(&d->again, &QTimer::timeout, this, [this] {
        if (isOpen() && isSafe())
            d->again.stop();
        else
            tryAgain();
    });
}

WorkFile::~WorkFile()
{
    close();
}

QString WorkFile::fileFor(const QString &storeFile)
{
    return storeFile + QStringLiteral(".work");
}

void WorkFile::open(const QString &file)
{
    close();
    d->file = file;
    d->thread.post(
        [file, listener = d->listener()](WorkDatabase &database) { database.open(file, listener); });
}

void WorkFile::close()
{
    if (d->file.isEmpty())
        return;
    Q_EMIT aboutToClose();
    d->leave();
    d->thread.post([](WorkDatabase &database) { database.close(); });
    Q_EMIT closed();
}

void WorkFile::wipe()
{
    if (d->file.isEmpty())
        return;
    d->leave();
    d->thread.post([](WorkDatabase &database) { database.wipe(); });
    Q_EMIT closed();
}

QString WorkFile::fileName() const
{
    return d->file;
}

bool WorkFile::isOpen() const
{
    return d->open;
}

bool WorkFile::isSafe() const
{
    return d->waiting == 0;
}

bool WorkFile::isTroubled() const
{
    return d->troubled;
}

void WorkFile::write(Work work, QObject *context, std::function<void(bool)> done)
{
    ++d->waiting;
    // Answered for even when nobody asks any more.
    const auto answered = [d = d.get(), context = QPointer<QObject>(context), asked = context != nullptr,
                           done = std::move(done)](bool written) {
        d->thread.answer([d, context, asked, done, written] {
            --d->waiting;
            d->troubled = d->troubled && !written;
            if (done && (context || !asked))
                done(written);
        });
    };
    d->give({std::move(work), answered});
}

void WorkFile::together(const std::function<void()> &give)
{
    ++d->together;
    give();
    if (--d->together == 0 && !d->gathered.empty())
        d->give(Private::asOne(std::exchange(d->gathered, {})));
}

void WorkFile::read(Work work, QObject *context, std::function<void(bool)> done)
{
    d->thread.ask<bool>(
        context, [work = std::move(work)](WorkDatabase &database) { return database.read(work); },
        [done = std::move(done)](const bool &read) { done(read); });
}

void WorkFile::tryAgain()
{
    if (!d->file.isEmpty())
        d->thread.post([](WorkDatabase &database) { database.tryAgain(); });
}

} // namespace ticketeer
