#pragma once

#include "context.h"

namespace ticketeer::sandbox {

/// GET and POST /tickets/assignmenthistory, a document of its own shape and spelling (reference B.5).
[[nodiscard]] Reply assignmentHistory(Call &call);

} // namespace ticketeer::sandbox
