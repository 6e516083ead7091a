#pragma once

#include "models/editsession.h"

namespace ticketeer {

/// What is wrong with a field, as one sentence to stand beside it.
[[nodiscard]] QString problemText(const Problem &problem);

} // namespace ticketeer
