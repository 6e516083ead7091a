#include "pastedfiles.h"

#include "settings/settings.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/storefile.h"
#include "window/desk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// Readable by the user alone.
bool writePicture(const QString &path, const QImage &picture)
{
    const QString place = QFileInfo(path).path();
    if (!QDir().mkpath(place))
        return false;
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile target(path);
    return target.open(QIODevice::WriteOnly) && picture.save(&target, "PNG") && target.commit() &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

QString PastedFiles::folder() const
{
    // One for each account: what one needs, the other knows nothing of.
    const QFileInfo store(m_desk.file.fileName());
    return store.filePath().isEmpty()
               ? QString(QFileInfo(m_desk.settings.fileName()).path() + u"/pasted"_s)
               : QString(store.path() + u'/' + store.completeBaseName() + u".pasted"_s);
}

QString PastedFiles::keep(const QImage &picture, const QString &name, QObject *context,
                          std::function<void(bool)> done) const
{
    // A folder of its own for each: many an answer has a "picture-1.png".
    const QString path = folder() + u'/' + QUuid::createUuid().toString(QUuid::Id128) + u'/' + name;
    QThreadPool::globalInstance()->start(
        [picture, path, alive = QPointer<QObject>(context), done = std::move(done)] {
            const bool kept = writePicture(path, picture);
            QMetaObject::invokeMethod(
                qApp,
                [alive, done, kept] {
                    if (alive)
                        done(kept);
                },
                Qt::QueuedConnection);
        });
    return path;
}

bool PastedFiles::has(const QString &path) const
{
    return path.startsWith(folder() + u'/');
}

QStringList PastedFiles::needed() const
{
    QStringList files;
    for (const OutboxEntry &entry : m_desk.outbox.entries()) {
        if (entry.isUnsent())
            files.append(entry.file);
    }
    for (const Draft &draft : m_desk.drafts.all())
        files += filesIn(draft.view);
    return files;
}

void PastedFiles::tidy() const
{
    if (!m_desk.outbox.isRead() || !m_desk.drafts.isRead())
        return; // what is needed cannot be told yet
    QThreadPool::globalInstance()->start([place = folder(), kept = needed()] {
        const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-Drafts::StatesKeptDays);
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
