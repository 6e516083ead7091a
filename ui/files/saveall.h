#pragma once

#include "records/record.h"
#include "sync/job.h"

#include <QPointer>
#include <QStringList>

namespace ticketeer {

struct Desk;

/// Saves several files of one entry into a folder, one request each and one after the other, under names that
/// nothing there has yet.
class SaveAll : public QObject
{
    Q_OBJECT
public:
    SaveAll(const Record &action, const QList<Record> &files, const QString &folder, Desk &desk,
            QObject *parent);

    void start();
    void cancel();

Q_SIGNALS:
    /// So many files are there; bytes of the one that comes now.
    void progress(int files, qint64 done, qint64 total);
    /// saved: their names; failed: what became of the others, in words.
    void ended(const QStringList &saved, const QStringList &failed);

private:
    void next();
    void end();
    Record m_action;
    QList<Record> m_files;
    QString m_folder;
    Desk &m_desk;
    QPointer<Job> m_job;
    qsizetype m_at = 0;
    QStringList m_saved;
    QStringList m_failed;
    bool m_stopped = false;
};

/// "pump.png", or "pump (2).png" when there is one already in the folder or among the names taken.
[[nodiscard]] QString freeFileName(const QString &folder, const QString &cleanName,
                                   const QStringList &taken = {});

} // namespace ticketeer
