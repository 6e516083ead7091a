#pragma once

#include "store/outboxentry.h"

namespace ticketeer {

/// How many requests it takes to send an entry when nothing comes in between; the one place that knows, for
/// dry runs, for undoing, for everybody who says it beforehand. A PUT is read again before it is written, an
/// answer to a ticket looks for news first, a link is looked at afterwards (reference C.1, D.7, G.19).
[[nodiscard]] int requestsFor(const OutboxEntry &entry);
[[nodiscard]] int requestsFor(const QList<OutboxEntry> &entries);

} // namespace ticketeer
