#pragma once

#include <QString>

namespace ticketeer {

/// Text for a tool tip that is shown as it is, whatever stands in it. Qt guesses by itself whether a tip is
/// HTML: escaping what it takes for plain text would show the escapes.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace ticketeer
