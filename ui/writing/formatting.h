#pragma once

#include "richtext.h"

#include <QTextCursor>

class QTextEdit;

namespace ticketeer {

/// What the buttons and keys of the editor do to the text. Each is one step to undo.
namespace formatting {

/// On the selection; without one, on what is typed next.
void toggleMark(QTextEdit &edit, Mark mark);
[[nodiscard]] bool hasMark(const QTextEdit &edit, Mark mark);
/// Takes every mark, link, list, quote and code from the selected paragraphs.
void clear(QTextEdit &edit);

/// Makes the selected paragraphs entries; entries of that kind become paragraphs again.
void toggleList(QTextCursor cursor, RichBlock::List list);
[[nodiscard]] RichBlock::List listAt(const QTextCursor &cursor);
/// Moves the selected entries a level down or up; up from the first level they become paragraphs. False when
/// nothing can move.
bool shiftItems(QTextCursor cursor, int by);
void leaveList(QTextCursor cursor);

void setQuote(QTextCursor cursor, int depth);
void setCode(QTextCursor cursor, bool on);

/// Makes a link of the selection; of the text, where nothing is selected. An empty address takes the link
/// away.
void setLink(QTextCursor cursor, const QString &address, const QString &text);
/// The whole link around the cursor; the cursor as it is when there is none.
[[nodiscard]] QTextCursor wholeLink(const QTextCursor &cursor);
/// The address as it can be followed: "example.com" gets "https://"; empty when it is none.
[[nodiscard]] QString linkAddress(const QString &typed);

void insertTable(QTextCursor &cursor, int rows, int columns);
enum class TableChange : quint8 {
    RowBelow,
    ColumnBehind,
    RemoveRow,
    RemoveColumn,
};
void changeTable(const QTextCursor &cursor, TableChange change);

} // namespace formatting

} // namespace ticketeer
