#pragma once

#include <QString>
#include <QUrl>

namespace ticketeer {

/// Marks a file as one that came from elsewhere, in the way the system's programs look for before they open
/// or run it: Windows' zone, macOS' quarantine, the origin that Linux desktops keep. `from` is written down
/// without credentials and query. False where the file system has no room for such a mark, a USB stick for
/// one: nothing is wrong then.
bool markFromInternet(const QString &file, const QUrl &from);

} // namespace ticketeer
