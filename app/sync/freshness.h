#pragma once

#include "records/record.h"

#include <QHash>

namespace ticketeer {

/// Which records this client wrote, in the order of its writes. An answer that was asked for before a write
/// ended may still show the record as it was before, or show one that is gone: it must not replace what the
/// write brought. GUI thread.
class Freshness
{
public:
    /// Counts writes, not time: stamps of the service have minutes only (reference D.1).
    using Moment = quint64;

    [[nodiscard]] Moment now() const { return m_now; }
    /// Created, changed or removed.
    void wrote(const Resource &resource, qint64 id);
    /// The children of this kind that one object has: an action was added to a ticket.
    void wroteBelow(const Resource &parent, qint64 parentId, const Resource &child);

    [[nodiscard]] bool isStale(const Resource &resource, qint64 id, Moment asked) const;
    [[nodiscard]] bool isStaleBelow(const Resource &parent, qint64 parentId, const Resource &child,
                                    Moment asked) const;
    /// Those of an answer that may be believed.
    [[nodiscard]] QList<Record> believable(const QList<Record> &answer, Moment asked) const;
    void clear();

private:
    struct Place
    {
        const Resource *parent = nullptr;
        qint64 id = 0;
        const Resource *child = nullptr; ///< null: the object itself

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.parent, place.id, place.child);
        }
    };
    [[nodiscard]] bool isStale(const Place &place, Moment asked) const;

    Moment m_now = 0;
    QHash<Place, Moment> m_written;
};

} // namespace ticketeer
