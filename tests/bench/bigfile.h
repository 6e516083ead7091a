#pragma once

#include <QString>

namespace ticketeer::bench {

/// Writes a store's file with that many tickets, and that many actions for each. False when it cannot.
[[nodiscard]] bool writeBigFile(const QString &file, int tickets, int actionsEach);

} // namespace ticketeer::bench
