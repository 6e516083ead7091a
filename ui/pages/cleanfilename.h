#pragma once

#include <QString>

namespace ticketeer {

/// A name that somebody else chose for a file, made safe to save under: no folders, nothing that a system
/// takes for a device or hides, no characters that turn the name around, not longer than file systems allow,
/// never empty.
[[nodiscard]] QString cleanFileName(const QString &name);

} // namespace ticketeer
