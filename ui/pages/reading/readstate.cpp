#include "readstate.h"

#include "entrywords.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// A ticket with more entries is overlooked better when what has been read is folded.
constexpr qsizetype Long = 10;
/// The latest ones are what an answer is about.
constexpr qsizetype KeptOpen = 3;

} // namespace

bool ReadState::isLong() const
{
    return m_entries.size() > Long;
}

void ReadState::setEntries(const QList<Record> &entries, qint64 me)
{
    m_entries = entries;
    // What is not sent yet says nothing about what was here before.
    const bool any =
        std::any_of(entries.cbegin(), entries.cend(), [](const Record &entry) { return entry.id() > 0; });
    if (!any)
        return;
    const bool first = !m_started;
    if (first) {
        m_started = true;
        m_since = m_mark.last();
        // Never looked at here: all of it is as new as none of it.
        if (m_since == 0) {
            for (const Record &entry : entries)
                m_since = std::max(m_since, entry.id());
            m_mark.raise(m_since);
        }
    }
    QSet<qint64> there;
    for (const Record &entry : entries) {
        there.insert(entry.id());
        if (m_known.contains(entry.id()))
            continue;
        m_known.insert(entry.id());
        if (entry.id() <= m_since || (me > 0 && entry.integer(u"CreatorID") == me))
            continue;
        m_unread.insert(entry.id());
        m_newOnes.insert(entry.id());
    }
    m_unread.intersect(there);
    m_folded.intersect(there);
    m_firstNew = 0;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (m_newOnes.contains(entry->id()))
            m_firstNew = entry->id();
    }
    if (first)
        foldRead();
}

void ReadState::foldRead()
{
    m_folded.clear();
    if (!isLong())
        return;
    for (const Record &entry : m_entries.first(m_entries.size() - KeptOpen)) {
        if (entry.id() > 0 && !m_unread.contains(entry.id()) && !entrywords::isDescription(entry))
            m_folded.insert(entry.id());
    }
}

void ReadState::setFolded(qint64 id, bool folded)
{
    if (folded)
        m_folded.insert(id);
    else
        m_folded.remove(id);
}

void ReadState::see(const QList<qint64> &ids)
{
    for (const qint64 id : ids)
        m_unread.remove(id);
    // The mark is one number: it stops before the first that has not been seen.
    qint64 upTo = 0;
    for (const Record &entry : m_entries) {
        const bool before = std::none_of(m_unread.cbegin(), m_unread.cend(),
                                         [&entry](qint64 id) { return id <= entry.id(); });
        if (before)
            upTo = std::max(upTo, entry.id());
    }
    m_mark.raise(upTo);
}

} // namespace ticketeer
