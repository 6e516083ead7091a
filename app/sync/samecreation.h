#pragma once

#include "records/change.h"

namespace ticketeer {

/// Whether an object that turned up after a lost answer is the one that this change wanted to make: made by
/// this user or by the service's system user (reference A.2), and saying the same. A ticket may be half made
/// (reference F.4): its title and type must do. A pure function.
[[nodiscard]] bool isWhatWasSent(const Change &change, const Record &candidate, qint64 me);

} // namespace ticketeer
