#include "cannedreplies.h"

#include "whendone.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace ticketeer {

namespace {

using ReadReplies = Result<QList<CannedReply>, CannedReplyTrouble>;

ReadReplies readFile(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return QList<CannedReply>();
    if (!file.open(QIODevice::ReadOnly))
        return CannedReplyTrouble{CannedReplyTrouble::Kind::Unreadable, 0};
    return readCannedReplies(file.readAll());
}

/// Empty when it went well.
QString writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

CannedReplies::CannedReplies(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_worker.setMaxThreadCount(1);
    // Later: an answer that is there at once would come before anybody listens.
    QMetaObject::invokeMethod(
        this,
        [this] {
            whenDone(QtConcurrent::run(&m_worker, [file = m_file] { return readFile(file); }), this,
                     [this](const ReadReplies &found) { take(found); });
        },
        Qt::QueuedConnection);
}

CannedReplies::~CannedReplies()
{
    m_worker.waitForDone();
}

void CannedReplies::take(const Result<QList<CannedReply>, CannedReplyTrouble> &found)
{
    m_read = true;
    if (!found.ok())
        m_trouble = found.error();
    else if (m_replies.isEmpty())
        m_replies = found.value();
    Q_EMIT read();
    Q_EMIT changed();
}

void CannedReplies::setAll(const QList<CannedReply> &replies)
{
    if (!m_read || replies == m_replies)
        return;
    m_replies = replies;
    Q_EMIT changed();
    if (m_trouble)
        return;
    const auto write = [file = m_file, bytes = cannedReplyFile(replies)] { return writeFile(file, bytes); };
    whenDone(QtConcurrent::run(&m_worker, write), this, [this](const QString &reason) {
        if (reason.isEmpty())
            Q_EMIT written();
        else
            Q_EMIT writeFailed(reason);
    });
}

} // namespace ticketeer
