#pragma once

class QTextEdit;

namespace ticketeer {

/// Markdown as it is typed. Call after the character went into the text: when it completes a mark ("- ", "1.
/// ",
/// "> ", "``` ", `code`, **bold**, *italic*, [text](address)), the mark becomes what it means, as one step to
/// undo: one Ctrl+Z brings the characters back. True when something changed.
bool applyMarkdown(QTextEdit &edit);

} // namespace ticketeer
