#include "pastedfiles.h"

#include "filetray.h"
#include "settings/settings.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/storefile.h"
#include "window/desk.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PastedFiles)
};

constexpr qint64 KeptSeconds = 24 * 3600;

} // namespace

QString PastedFiles::folder() const
{
    // One for each account: what one needs, the other knows nothing of.
    const QFileInfo store(m_desk.file.fileName());
    return store.filePath().isEmpty()
               ? QString(QFileInfo(m_desk.settings.fileName()).path() + u"/pasted"_s)
               : QString(store.path() + u'/' + store.completeBaseName() + u".pasted"_s);
}

void PastedFiles::keep(const QImage &picture, QObject *context,
                       std::function<void(const QString &)> done) const
{
    // A folder of its own for each, so that the name is one that people can read.
    const QString place = folder() + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    const QString path =
        place + u'/' +
        Words::tr("Screenshot %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh.mm.ss"_s)) +
        u".png"_s;
    QThreadPool::globalInstance()->start(
        [picture, place, path, alive = QPointer<QObject>(context), done = std::move(done)] {
            const bool kept = QDir().mkpath(place) && picture.save(path, "PNG");
            QMetaObject::invokeMethod(
                qApp,
                [alive, done, written = kept ? path : QString()] {
                    if (alive)
                        done(written);
                },
                Qt::QueuedConnection);
        });
}

QStringList PastedFiles::needed() const
{
    QStringList files;
    for (const OutboxEntry &entry : m_desk.outbox.entries()) {
        if (entry.isUnsent())
            files.append(entry.file);
    }
    for (const Draft &draft : m_desk.drafts.all()) {
        for (const QCborValue &file : draft.view.value(FilesInView).toArray())
            files.append(file.toString());
    }
    return files;
}

void PastedFiles::tidy() const
{
    if (!m_desk.outbox.isRead() || !m_desk.drafts.isRead())
        return; // what is needed cannot be told yet
    QThreadPool::globalInstance()->start([place = folder(), kept = needed()] {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-KeptSeconds);
        const auto folders = QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &one : folders) {
            const QString inside = one.filePath() + u'/';
            const bool needed = std::any_of(kept.cbegin(), kept.cend(), [&inside](const QString &file) {
                return file.startsWith(inside);
            });
            if (!needed && one.lastModified().toUTC() < before)
                QDir(one.filePath()).removeRecursively();
        }
    });
}

} // namespace ticketeer
