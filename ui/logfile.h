#pragma once

#include <QString>

namespace ticketeer {

/// Sends Qt's messages of this level and above to a file, and to standard error those of level warning and
/// above. Requests are logged without headers, bodies or query values. Call once, early; false when the file
/// cannot be opened. An empty file name: standard error only.
bool startLog(const QString &file, const QString &level);

} // namespace ticketeer
