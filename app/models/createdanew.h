#pragma once

#include "records/change.h"

namespace ticketeer {

class RecordStore;

/// Whether a record that is gone can sensibly be made again from what an edit of it knows.
[[nodiscard]] bool canBeCreatedAnew(const Change &change);

/// A new record with what the edited one had and was to get, as far as creating takes it: for a record that
/// somebody deleted under an edit. Its conversation, links beyond the first customer and contact, and dates
/// do not come back.
[[nodiscard]] Change createdAnew(const Change &change, const RecordStore &store);

} // namespace ticketeer
