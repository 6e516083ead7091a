#include "saveall.h"

#include "pages/cleanfilename.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/errortext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ticketeer {

QString freeFileName(const QString &folder, const QString &cleanName, const QStringList &taken)
{
    const qsizetype dot = cleanName.lastIndexOf(u'.');
    const QString stem = dot > 0 ? cleanName.left(dot) : cleanName;
    const QString ending = dot > 0 ? cleanName.sliced(dot) : QString();
    QString name = cleanName;
    const QDir place(folder);
    for (int number = 2; place.exists(name) || taken.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1 (%2)%3"_s.arg(stem, QString::number(number), ending);
    return name;
}

SaveAll::SaveAll(const Record &action, const QList<Record> &files, const QString &folder, Desk &desk,
                 QObject *parent)
    : QObject(parent), m_action(action), m_files(files), m_folder(folder), m_desk(desk)
{
}

void SaveAll::start()
{
    next();
}

void SaveAll::cancel()
{
    m_stopped = true;
    if (m_job)
        m_job->cancel();
}

void SaveAll::next()
{
    if (m_stopped || m_at >= m_files.size()) {
        end();
        return;
    }
    const Record file = m_files.at(m_at);
    const QString name = freeFileName(m_folder, cleanFileName(file.text(u"FileName")), m_saved);
    m_job = m_desk.workspace.download(
        m_action.integer(u"TicketID"), m_action.id(), file, QDir(m_folder).filePath(name), this,
        [this, name](const Outcome<Done> &outcome) {
            if (outcome.ok())
                m_saved.append(name);
            else if (!m_stopped)
                m_failed.append(explain(outcome.error(), Doing::Downloading, name).summary);
            ++m_at;
            next();
        });
    connect(m_job, &Job::progress, this,
            [this](qint64 done, qint64 total) { Q_EMIT progress(static_cast<int>(m_at), done, total); });
}

void SaveAll::end()
{
    deleteLater();
    Q_EMIT ended(m_saved, m_failed);
}

} // namespace ticketeer
