#pragma once

#include "pages/html/htmltokens.h"
#include "richtext.h"

#include <optional>

namespace ticketeer {

/// What a start tag of somebody's HTML means beyond its name: the few things that its style, its class and
/// its attributes say about text. Knows the ways of Word, Outlook, LibreOffice, Google Docs and code editors.
struct ForeignStyle
{
    Marks on;
    Marks off; ///< <b style="font-weight:normal"> is no bold text, Google Docs wraps everything in one
    bool hidden = false;              ///< not for reading, or deleted by tracked changes
    bool tracked = false;             ///< <ins> or <del> of tracked changes, not of a writer who marks words
    bool code = false;                ///< keeps its line ends and is set in a fixed width
    bool wordBullet = false;          ///< the bullet or number that Word writes into the text of a list
    bool wordList = false;            ///< a paragraph that Word calls an entry of a list
    std::optional<int> wordListLevel; ///< "mso-list:l0 level2 lfo1"
};

[[nodiscard]] ForeignStyle foreignStyle(const HtmlToken &token);

} // namespace ticketeer
