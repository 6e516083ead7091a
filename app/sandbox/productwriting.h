#pragma once

#include "context.h"

namespace ticketeer::sandbox {

[[nodiscard]] Reply postProduct(Call &call);
[[nodiscard]] Reply postVersion(Call &call);
/// Also unlinks customers and clears product and versions on tickets; the answer is the product as it was.
[[nodiscard]] Reply deleteProduct(Call &call);
[[nodiscard]] Reply deleteVersion(Call &call);

} // namespace ticketeer::sandbox
