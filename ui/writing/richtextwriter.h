#pragma once

#include "richtext.h"

namespace ticketeer {

/// What stands for a picture.
enum class WrittenImages : quint8 {
    /// The name of its file in brackets: the service has no route for pictures in a text, they are files
    /// beside it.
    Named,
    /// <img src="attachment:NAME">, for drafts: reading it shows the picture again.
    Kept,
};

/// The text as small, clean HTML: p, br, b, i, u, s, code, a, ul, ol, li, pre, blockquote, table, tr, th, td
/// and nothing else, with no attribute but href, colspan, rowspan, dir="rtl" and a table's border. The same
/// text always gives the same bytes, and reading them gives the same text.
[[nodiscard]] QString writeHtml(const RichText &text, WrittenImages images = WrittenImages::Named);

} // namespace ticketeer
