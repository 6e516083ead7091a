#pragma once

#include "richtext.h"

#include <QTextCursor>
#include <QTextFormat>

class QTextDocument;

namespace ticketeer {

/// How text that an agent writes lies in a QTextDocument. Formats say what text is (a link, code, quoted),
/// never how it looks: colours and underlines are painted by TextDress, so that they follow the theme, cost
/// no undo steps and never end up in what is sent.
namespace richdocument {

enum Property : int {
    Quote = QTextFormat::UserProperty + 1, ///< of a block: how deep it is quoted
    CodeBlock,                             ///< of a block: a line of code
    InItem,                                ///< of a block: goes on in an entry of that level
    InlineCode,                            ///< of characters
    HeaderCell,                            ///< of a table cell
};

[[nodiscard]] QTextCharFormat charFormat(const Run &run);
[[nodiscard]] QTextBlockFormat blockFormat(const RichBlock &block);
[[nodiscard]] QTextListFormat listFormat(RichBlock::List list, int level);
[[nodiscard]] QTextTableFormat tableFormat(int columns);
[[nodiscard]] Run runOf(const QTextCharFormat &format, const QString &text);
[[nodiscard]] int quoteOf(const QTextBlock &block);
[[nodiscard]] bool isCode(const QTextBlock &block);
/// Adds what of the format follows from quote, code and level: margins and indent.
void dressBlock(QTextBlockFormat &format);

/// Replaces everything; cannot be undone.
void fill(QTextDocument &document, const RichText &text);
/// Puts the text in place of the selection, as one step to undo; the cursor stands after it.
void insert(QTextCursor &cursor, const RichText &text);
[[nodiscard]] RichText read(const QTextDocument &document);
[[nodiscard]] RichText readSelection(const QTextCursor &cursor);

} // namespace richdocument

} // namespace ticketeer
