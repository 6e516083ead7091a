#pragma once

#include <QString>

namespace ticketeer {

/// What a person typed, as the least HTML that shows it the same: a paragraph for each block, <br> for line
/// ends, indentation kept, web addresses as links. Empty for text without words.
[[nodiscard]] QString htmlFromPlain(const QString &text);
/// The words of such HTML again, line by line; for editing what htmlFromPlain() made, not for reading mail.
[[nodiscard]] QString plainFromHtml(const QString &html);

} // namespace ticketeer
