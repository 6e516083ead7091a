#pragma once

#include "drafts.h"

namespace ticketeer {

/// Characters typed in it, in all fields; what a large deletion is measured by.
[[nodiscard]] qsizetype typedLength(const Draft &draft);
/// Characters of the earlier draft that the later one has not any more.
[[nodiscard]] qsizetype lostBetween(const Draft &earlier, const Draft &later);

/// Nothing typed has changed, only where the cursor stands and the like.
[[nodiscard]] bool sameTyped(const Draft &left, const Draft &right);

} // namespace ticketeer
