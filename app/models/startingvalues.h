#pragma once

#include "records/change.h"

namespace ticketeer {

class RecordStore;

/// What a new ticket begins with because of where it is begun: elements and their values.
using StartingValues = QList<std::pair<QString, Value>>;

/// From the words of a quick filter: those that name one customer, product, agent, group, type or status, and
/// nothing else.
[[nodiscard]] StartingValues startingValuesOfFilter(const QString &filter, const RecordStore &store);
/// From the record in front: its customer, contact or product.
[[nodiscard]] StartingValues startingValuesOf(const Record &record, const RecordStore &store);
/// The creation of a ticket with all of these; of two for one element, the first one counts.
[[nodiscard]] Change newTicket(const StartingValues &values);

} // namespace ticketeer
