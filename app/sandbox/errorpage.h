#pragma once

#include "request.h"

namespace ticketeer::sandbox {

/// The name in "Error Code: NotFound".
[[nodiscard]] QByteArray statusName(int status);
[[nodiscard]] QByteArray reasonPhrase(int status);
/// What a stock IIS makes of the text of a 401, 404, 405, 406 or 500 for remote callers (reference F.3).
/// Others stay.
void replaceByPage(Reply &reply);

} // namespace ticketeer::sandbox
