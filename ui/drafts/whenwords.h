#pragma once

#include <QDateTime>
#include <QString>

namespace ticketeer {

/// "14:32" today, "yesterday, 14:32", else date and time; the user's zone and locale.
[[nodiscard]] QString whenWords(const QDateTime &moment);

} // namespace ticketeer
