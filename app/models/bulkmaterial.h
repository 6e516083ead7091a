#pragma once

#include "bulkoperation.h"

#include "records/customfields.h"
#include "records/record.h"
#include "xml/accountformat.h"

#include <QHash>
#include <QSet>

namespace ticketeer {

class Drafts;
class Outbox;
class RecordStore;

/// What a dry run looks at, copied on the GUI thread, so that the run itself can be made on any other.
struct BulkMaterial
{
    const Resource *resource = nullptr;
    QList<qint64> ids;
    QList<Record> records; ///< in the order of ids; null where a record is not known any more
    CustomFields customFields;
    AccountFormat format;
    /// The records that wanted values point to, by the key of their resource.
    QHash<QString, QList<Record>> lookups;
    QSet<qint64> unsent;                ///< records with changes in the outbox
    QHash<qint64, QStringList> drafted; ///< what drafts of edits touch, in lower case; "tags" for tags
    QHash<qint64, qint64> seenActions;  ///< the newest known action of each ticket, for notes

    [[nodiscard]] const QList<Record> lookup(QAnyStringView key) const
    {
        return lookups.value(key.toString());
    }
};

[[nodiscard]] BulkMaterial bulkMaterial(const Resource &resource, const QList<qint64> &ids,
                                        const QList<BulkOperation> &wanted, const RecordStore &store,
                                        const Outbox &outbox, const Drafts &drafts);

} // namespace ticketeer
