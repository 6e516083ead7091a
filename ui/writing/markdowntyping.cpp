#include "markdowntyping.h"

#include "formatting.h"
#include "richdocument.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// The mark at the begin of a paragraph, with the space that completes it.
bool applyToBlock(QTextCursor cursor, const QString &before)
{
    static const QRegularExpression number(u"^1[.)] $"_s);
    const bool bullet = before == u"- " || before == u"* ";
    const bool numbered = number.match(before).hasMatch();
    const bool quote = before == u"> ";
    const bool code = before == u"``` ";
    if (!bullet && !numbered && !quote && !code)
        return false;
    if ((bullet || numbered) && cursor.currentList())
        return false;
    if (code && cursor.currentTable())
        return false;
    cursor.beginEditBlock();
    cursor.setPosition(cursor.block().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (bullet || numbered)
        formatting::toggleList(cursor, bullet ? RichBlock::List::Bullet : RichBlock::List::Number);
    else if (quote)
        formatting::setQuote(cursor, richdocument::quoteOf(cursor.block()) + 1);
    else
        formatting::setCode(cursor, true);
    cursor.endEditBlock();
    return true;
}

struct Inline
{
    QRegularExpression pattern; ///< first capture: the text
    Mark mark = Mark::Code;
    bool link = false; ///< second capture: the address
};

const QList<Inline> &inlines()
{
    // Between the marks there is text that neither begins nor ends with a space; before them no letter, so
    // that 2*3*4 and file_names stay what they are.
    static const QList<Inline> all{
        {QRegularExpression(u"(?<![`\\w])`([^`]+)`$"_s), Mark::Code},
        {QRegularExpression(u"(?<![*\\w])\\*\\*([^*\\s](?:[^*]*[^*\\s])?)\\*\\*$"_s), Mark::Bold},
        {QRegularExpression(u"(?<![*\\w])\\*([^*\\s](?:[^*]*[^*\\s])?)\\*$"_s), Mark::Italic},
        {QRegularExpression(u"\\[([^\\[\\]]+)\\]\\(([^()\\s]+)\\)$"_s), Mark::Code, true},
    };
    return all;
}

bool applyInline(QTextEdit &edit, const QString &before)
{
    for (const Inline &one : inlines()) {
        const auto match = one.pattern.match(before);
        if (!match.hasMatch())
            continue;
        const QString address = one.link ? formatting::linkAddress(match.captured(2)) : QString();
        if (one.link && address.isEmpty())
            return false;
        QTextCursor cursor = edit.textCursor();
        const QTextCharFormat around = cursor.charFormat();
        const int start = cursor.block().position() + static_cast<int>(match.capturedStart());
        cursor.beginEditBlock();
        // Marks at both ends go; what is between keeps the marks it has.
        const auto remove = [&cursor](int from, qsizetype length) {
            cursor.setPosition(from);
            cursor.setPosition(from + static_cast<int>(length), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        };
        const qsizetype head = match.capturedStart(1) - match.capturedStart();
        remove(cursor.block().position() + static_cast<int>(match.capturedEnd(1)),
               match.capturedEnd() - match.capturedEnd(1));
        remove(start, head);
        const int end = start + static_cast<int>(match.capturedLength(1));
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        if (one.link)
            formatting::setLink(cursor, address, {});
        else
            cursor.mergeCharFormat(richdocument::charFormat({{}, one.mark, {}, {}}));
        cursor.setPosition(end);
        cursor.endEditBlock();
        edit.setTextCursor(cursor);
        edit.setCurrentCharFormat(around);
        return true;
    }
    return false;
}

} // namespace

bool applyMarkdown(QTextEdit &edit)
{
    const QTextCursor cursor = edit.textCursor();
    if (cursor.hasSelection() || richdocument::isCode(cursor.block()))
        return false;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (before.isEmpty())
        return false;
    switch (before.back().unicode()) {
    case u' ':
        return applyToBlock(cursor, before);
    case u'`':
    case u'*':
    case u')':
        return applyInline(edit, before);
    default:
        return false;
    }
}

} // namespace ticketeer
