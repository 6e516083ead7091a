#include "formatting.h"
#include "markdowntyping.h"
#include "richdocument.h"
#include "richedit.h"
#include "textdress.h"

#include <QAction>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace ticketeer {

void RichEdit::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event)) {
        event->accept();
        return;
    }
    const bool writes = !event->text().isEmpty() && event->text().at(0).isPrint();
    const QScopedValueRollback<bool> typing(m_typing, writes);
    if (writes)
        stopLink();
    QTextEdit::keyPressEvent(event);
    if (writes)
        typed();
}

void RichEdit::inputMethodEvent(QInputMethodEvent *event)
{
    stopLink();
    QTextEdit::inputMethodEvent(event);
    // Dead keys and other alphabets arrive here.
    if (!event->commitString().isEmpty())
        typed();
}

void RichEdit::typed()
{
    if (isReadOnly())
        return;
    m_dress->setTypingAt(textCursor().position());
    if (m_markdown)
        applyMarkdown(*this);
}

bool RichEdit::handleKey(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    if (event->key() == Qt::Key_F6) {
        const QScopedValueRollback<bool> leaving(m_leaving, true);
        focusNextPrevChild(!event->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (isReadOnly())
        return false;
    for (const Command &command : std::as_const(m_commands)) {
        if (command.keys == pressed && command.action) {
            command.action->trigger();
            return true;
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleReturn();
    case Qt::Key_Backspace:
        return event->modifiers() == Qt::NoModifier && handleBackspace();
    case Qt::Key_Tab:
        return event->modifiers() == Qt::NoModifier && handleTab(false);
    case Qt::Key_Backtab:
        return handleTab(true);
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier)
            leaveCodeBelow();
        return false;
    default:
        return false;
    }
}

bool RichEdit::handleReturn()
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const bool empty = block.length() <= 1 && !cursor.hasSelection();
    const bool code = richdocument::isCode(block);
    if (empty && cursor.currentList())
        return formatting::shiftItems(cursor, -1);
    if (empty && code && !richdocument::isCode(block.next())) {
        formatting::setCode(cursor, false);
        return true;
    }
    if (empty && !code && richdocument::quoteOf(block) > 0) {
        formatting::setQuote(cursor, richdocument::quoteOf(block) - 1);
        return true;
    }
    if (empty && block.blockFormat().intProperty(richdocument::InItem) > 0) {
        formatting::leaveList(cursor);
        return true;
    }
    // A new line does not begin as a link or as code.
    QTextCharFormat format = currentCharFormat();
    for (const int property :
         {int(QTextFormat::IsAnchor), int(QTextFormat::AnchorHref), int(richdocument::InlineCode)})
        format.clearProperty(property);
    cursor.beginEditBlock();
    cursor.insertBlock();
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat(format);
    ensureCursorVisible();
    return true;
}

bool RichEdit::handleBackspace()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockStart())
        return false;
    const QTextBlock block = cursor.block();
    if (cursor.currentList())
        return formatting::shiftItems(cursor, -1);
    if (richdocument::isCode(block) && !richdocument::isCode(block.previous())) {
        formatting::setCode(cursor, false);
        return true;
    }
    const int quote = richdocument::quoteOf(block);
    if (quote > 0 && richdocument::quoteOf(block.previous()) != quote) {
        formatting::setQuote(cursor, quote - 1);
        return true;
    }
    return false;
}

bool RichEdit::handleTab(bool back)
{
    QTextCursor cursor = textCursor();
    if (QTextTable *table = cursor.currentTable()) {
        const QTextTableCell cell = table->cellAt(cursor);
        const bool last = cell.row() + cell.rowSpan() == table->rows() &&
                          cell.column() + cell.columnSpan() == table->columns();
        if (!back && last) {
            const int row = table->rows();
            table->insertRows(row, 1);
            cursor = table->cellAt(row, 0).firstCursorPosition();
        } else {
            cursor.movePosition(back ? QTextCursor::PreviousCell : QTextCursor::NextCell);
        }
        setTextCursor(cursor);
        return true;
    }
    if (!cursor.currentList())
        return false;
    formatting::shiftItems(cursor, back ? -1 : 1);
    return true;
}

void RichEdit::leaveCodeBelow()
{
    QTextCursor cursor = textCursor();
    if (!richdocument::isCode(cursor.block()) || cursor.block().next().isValid())
        return;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(richdocument::blockFormat({}), QTextCharFormat());
    cursor.endEditBlock();
}

/// What is typed behind a link is not part of it.
void RichEdit::stopLink()
{
    const QTextCursor cursor = textCursor();
    QTextCharFormat format = currentCharFormat();
    if (!format.isAnchor() || cursor.hasSelection())
        return;
    QTextCursor next(cursor);
    const bool inside = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter) &&
                        next.charFormat().anchorHref() == format.anchorHref();
    if (inside)
        return;
    format.clearProperty(QTextFormat::IsAnchor);
    format.clearProperty(QTextFormat::AnchorHref);
    setCurrentCharFormat(format);
}

} // namespace ticketeer
