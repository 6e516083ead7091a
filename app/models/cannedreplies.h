#pragma once

#include "cannedreply.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace ticketeer {

/// The canned replies of the profile and their file. Reads and writes on a thread of its own; a file that
/// cannot be understood is explained and left alone, changes then hold for this run. GUI thread.
class CannedReplies : public QObject
{
    Q_OBJECT
public:
    /// Starts to read; read() follows.
    explicit CannedReplies(const QString &file, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~CannedReplies() override;

    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] const QList<CannedReply> &all() const { return m_replies; }
    /// The file was there and could not be understood.
    [[nodiscard]] const std::optional<CannedReplyTrouble> &trouble() const { return m_trouble; }
    [[nodiscard]] QString fileName() const { return m_file; }
    void setAll(const QList<CannedReply> &replies);

Q_SIGNALS:
    void read();
    void changed();
    /// What was set is on the disk.
    void written();
    void writeFailed(const QString &reason);

private:
    void take(const Result<QList<CannedReply>, CannedReplyTrouble> &found);
    QString m_file;
    QList<CannedReply> m_replies;
    std::optional<CannedReplyTrouble> m_trouble;
    bool m_read = false;
    QThreadPool m_worker; ///< one thread: reads and writes in order
};

} // namespace ticketeer
