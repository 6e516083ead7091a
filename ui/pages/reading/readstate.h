#pragma once

#include "records/record.h"
#include "seenmark.h"

#include <QHash>
#include <QSet>

namespace ticketeer {

/// Which entries of a conversation are new to this user, and which are folded because they have been read.
/// Values and rules only; showing is the conversation's. Entries with ids below zero are on their way out:
/// never new, never folded.
class ReadState
{
public:
    ReadState(StoreFile &file, qint64 ticketId) : m_mark(file, ticketId) {}

    /// me: the user's id; what they wrote themselves is not new to them. In the order of time.
    void setEntries(const QList<Record> &entries, qint64 me);
    /// The user has had them before their eyes.
    void see(const QList<qint64> &ids);
    [[nodiscard]] const QSet<qint64> &unread() const { return m_unread; }
    /// The earliest entry that was new when the conversation was opened, or came since; 0: none. Stays while
    /// it is read.
    [[nodiscard]] qint64 firstNew() const { return m_firstNew; }
    [[nodiscard]] bool isNew(qint64 id) const { return m_newOnes.contains(id); }

    [[nodiscard]] bool isFolded(qint64 id) const { return m_folded.contains(id); }
    [[nodiscard]] bool anyFolded() const { return !m_folded.isEmpty(); }
    /// There are enough entries for folding to help.
    [[nodiscard]] bool isLong() const;
    void setFolded(qint64 id, bool folded);
    void unfoldAll() { m_folded.clear(); }
    /// Those that a long ticket folds by itself.
    void foldRead();

private:
    SeenMark m_mark;
    QList<Record> m_entries;
    QSet<qint64> m_known;
    QSet<qint64> m_unread;
    QSet<qint64> m_newOnes;
    QSet<qint64> m_folded;
    qint64 m_firstNew = 0;
    qint64 m_since = 0;
    bool m_started = false;
};

} // namespace ticketeer
