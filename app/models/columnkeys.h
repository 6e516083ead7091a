#pragma once

#include "recordtablemodel.h"
#include "sortedby.h"

namespace ticketeer {

/// What records are sorted by in that column. What it makes may be used on any thread, for a custom column
/// only while the GUI thread waits: its kind is the store's to tell.
[[nodiscard]] MakeKeyOf columnKeys(const Column &column, const Resource &resource, const QLocale &locale,
                                   const RecordStore &store);

} // namespace ticketeer
