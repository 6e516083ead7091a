#pragma once

#include "recordstore.h"

namespace ticketeer {

/// What RecordStore's two files share: what the server said, and what waits to be sent, kept apart.
class RecordStore::Private
{
public:
    /// The children of one kind that one record has.
    struct ChildKey
    {
        const Resource *parent;
        qint64 parentId;
        const Resource *child;

        bool operator==(const ChildKey &) const = default;
        friend size_t qHash(const ChildKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.parent, key.parentId, key.child);
        }
    };

    QHash<const Resource *, QHash<qint64, Record>> records;
    QHash<ChildKey, QList<qint64>> children;
    CustomFields customFields;
    AccountFormat format;
    QHash<const Resource *, QHash<qint64, Unsent>> unsent; ///< no empty ones

    /// The ids that are new or differ, by resource.
    QHash<const Resource *, QList<qint64>> merge(const QList<Record> &incoming);

    [[nodiscard]] Record fromServer(const Resource &resource, qint64 id) const;
    [[nodiscard]] const Unsent *unsentOf(const Resource &resource, qint64 id) const;
    /// With names beside the ids, or (names of names) without.
    [[nodiscard]] Record shown(const Record &server, const Unsent &unsent, bool named = true) const;
    [[nodiscard]] QList<qint64> unsentChildren(const Resource &parent, qint64 parentId,
                                               const Resource &child) const;
    /// Of records that look otherwise now that these are known or named differently.
    [[nodiscard]] QHash<const Resource *, QList<qint64>>
    mentioning(const QHash<const Resource *, QList<qint64>> &named) const;
};

} // namespace ticketeer
