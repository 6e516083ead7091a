#pragma once

#include "records/merge.h"

namespace ticketeer {

class RecordStore;

/// Compares two values of this record's elements, custom ones by their kind: lists and single answers write
/// the same custom date differently (reference C.9). Keeps a reference to the store.
[[nodiscard]] SameValue sameValueIn(const RecordStore &store, const Record &record);

} // namespace ticketeer
