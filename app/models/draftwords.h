#pragma once

#include "store/drafts.h"

namespace ticketeer {

/// The beginning of what was typed, in one line: the long text first, then the others. The words of HTML.
[[nodiscard]] QString firstWords(const Draft &draft);

/// An answer to a ticket: written on the ticket's page, not in a form.
[[nodiscard]] bool isReply(const Draft &draft);

} // namespace ticketeer
