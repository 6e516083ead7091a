#pragma once

#include "record.h"

#include <QList>

namespace ticketeer {

/// The statuses of one ticket type by position; the list of statuses holds all types together (reference
/// B.1).
[[nodiscard]] QList<Record> statusesFor(qint64 ticketTypeId, const QList<Record> &statuses);
/// The versions of one product, newest first as far as text order tells.
[[nodiscard]] QList<Record> versionsOf(qint64 productId, const QList<Record> &versions);
/// The element whose value decides which values this one may have: the type has its own statuses and custom
/// fields, a product its own versions. Empty when there is none.
[[nodiscard]] QLatin1StringView decidedBy(const Resource &resource, QAnyStringView element);
/// "Acme, Hay & Sons"; empty when there are none or the answer did not carry them.
[[nodiscard]] QString customerNames(const Record &ticket);
[[nodiscard]] QString contactNames(const Record &ticket);
[[nodiscard]] QString tagNames(const Record &ticket);

} // namespace ticketeer
