#pragma once

#include "richtext.h"

namespace ticketeer {

/// Reads HTML of any origin as text that an agent can write: what writeHtml() wrote comes back as it was, of
/// everything else the structure is kept and the looks are left behind. Never loads or runs anything; takes
/// time in proportion to the length. Any thread.
[[nodiscard]] RichText readHtml(const QString &html);
/// As readHtml(), for what comes from the clipboard of Word, Outlook, LibreOffice and browsers: empty
/// paragraphs that only make room between others are left out.
[[nodiscard]] RichText readPasted(const QString &html);

} // namespace ticketeer
