#pragma once

#include "outboxentry.h"

#include <QHash>

#include <set>

namespace ticketeer {

/// What an entry must keep its order with: the edits of one record, the conversation of one ticket, its
/// links. Empty: nothing.
[[nodiscard]] QString laneOf(const OutboxEntry &entry);

/// Where each unsent entry stands: in which lane, and about which record. Each question costs the same
/// however much waits. A value.
class OutboxLanes
{
public:
    void insert(const OutboxEntry &entry);
    void remove(const OutboxEntry &entry);
    void clear();

    /// The oldest of a lane; 0: none.
    [[nodiscard]] qint64 firstOf(const QString &lane) const;
    /// Oldest first.
    [[nodiscard]] QList<qint64> about(const Resource &resource, qint64 recordId) const;

private:
    using Subject = std::pair<const Resource *, qint64>;
    [[nodiscard]] static Subject subjectOf(const OutboxEntry &entry);
    QHash<QString, std::set<qint64>> m_lanes;
    QHash<Subject, std::set<qint64>> m_subjects;
};

} // namespace ticketeer
