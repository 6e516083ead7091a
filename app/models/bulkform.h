#pragma once

#include "editsession.h"

#include <QSet>

namespace ticketeer {

/// What the records of a bulk change have between them; it decides what a form for all of them offers.
struct BulkScope
{
    const Resource *resource = nullptr;
    QSet<qint64> types;    ///< of tickets
    QSet<qint64> products; ///< of tickets

    [[nodiscard]] static BulkScope of(const Resource &resource, const QList<qint64> &ids,
                                      const RecordStore &store);
};

/// The fields that may be set: those of all types, each once.
[[nodiscard]] QList<FormField> bulkFields(const BulkScope &scope, const RecordStore &store);
/// The statuses of all types by name, each once; the hint names the types when not all have it.
[[nodiscard]] QList<Choice> bulkStatuses(const QSet<qint64> &types, const RecordStore &store);
/// The versions of the products; the hint names the product when there are several.
[[nodiscard]] QList<Choice> bulkVersions(const QSet<qint64> &products, const RecordStore &store);
/// What was seen of a custom pick list in any of the types.
[[nodiscard]] QStringList bulkOptions(const BulkScope &scope, QAnyStringView element,
                                      const RecordStore &store);

} // namespace ticketeer
