#pragma once

#include "errortext.h"

#include <QString>

namespace ticketeer {

/// Why it failed, as the second half of a sentence ("the server did not answer in time").
[[nodiscard]] QString causeOf(const ApiError &error, Doing doing);

/// What the user can do about it, as one sentence; empty when there is nothing to do.
[[nodiscard]] QString wayOut(const ApiError &error, Doing doing);

} // namespace ticketeer
