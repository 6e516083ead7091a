#pragma once

#include <QString>

namespace ticketeer {

/// The second unescape of reference D.4: the service escapes values once more than XML does. Exactly one pass
/// over exactly five entities; everything else stays.
[[nodiscard]] QString unescapeOnce(const QString &text);

} // namespace ticketeer
