#pragma once

#include "records/record.h"

namespace ticketeer {

/// "Ticket 1042", "Customer Hay & Sons": what a sentence about one object calls it.
[[nodiscard]] QString thingName(const Record &record);
/// "The new ticket"
[[nodiscard]] QString newThingName(const Resource &resource);
/// "New ticket"
[[nodiscard]] QString newThingTitle(const Resource &resource);
/// "Edit ticket 1042"
[[nodiscard]] QString editThingTitle(const Record &record);
/// "Tickets", in the user's language.
[[nodiscard]] QString pluralName(const Resource &resource);

} // namespace ticketeer
