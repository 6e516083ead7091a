#include "formatting.h"

#include "pages/html/htmlrules.h"
#include "richdocument.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;

namespace ticketeer::formatting {

namespace {

using List = RichBlock::List;

QTextCharFormat formatWith(Mark mark, bool on)
{
    QTextCharFormat format;
    switch (mark) {
    case Mark::Bold:
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
        break;
    case Mark::Italic:
        format.setFontItalic(on);
        break;
    case Mark::Underline:
        format.setFontUnderline(on);
        break;
    case Mark::Strike:
        format.setFontStrikeOut(on);
        break;
    case Mark::Code:
        format.setProperty(richdocument::InlineCode, on);
        break;
    }
    return format;
}

/// One step to undo, whatever it consists of.
class Step
{
public:
    explicit Step(const QTextCursor &cursor) : m_cursor(cursor) { m_cursor.beginEditBlock(); }
    ~Step() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    QTextCursor m_cursor;
};

void eachBlock(const QTextCursor &cursor, const std::function<void(QTextCursor &)> &change)
{
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const int end = cursor.selectionEnd();
    while (block.isValid() && block.position() <= end) {
        QTextCursor at(block);
        change(at);
        block = block.next();
        if (cursor.hasSelection() && block.position() == end)
            break;
    }
}

void changeFormat(QTextCursor &at, const std::function<void(QTextBlockFormat &)> &change)
{
    QTextBlockFormat format = at.blockFormat();
    change(format);
    richdocument::dressBlock(format);
    at.setBlockFormat(format);
}

void setFlag(QTextBlockFormat &format, int property, int value)
{
    if (value)
        format.setProperty(property, property == richdocument::CodeBlock ? QVariant(true) : QVariant(value));
    else
        format.clearProperty(property);
}

int levelOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    return list ? list->format().indent() : block.blockFormat().intProperty(richdocument::InItem);
}

List kindOf(const QTextList *list)
{
    if (!list)
        return List::None;
    return list->format().style() == QTextListFormat::ListDecimal ? List::Number : List::Bullet;
}

void removeFromList(QTextCursor &at)
{
    if (QTextList *list = at.currentList())
        list->remove(at.block());
    changeFormat(at, [](QTextBlockFormat &format) { setFlag(format, richdocument::InItem, 0); });
}

/// The list above that an entry of this level goes on with; none when it starts one.
QTextList *listAbove(const QTextBlock &block, List kind, int level)
{
    const int quote = richdocument::quoteOf(block);
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        if (levelOf(above) < level || richdocument::quoteOf(above) != quote)
            return nullptr;
        QTextList *list = above.textList();
        if (list && levelOf(above) == level)
            return kindOf(list) == kind ? list : nullptr;
    }
    return nullptr;
}

void makeItem(QTextCursor &at, List kind, int level)
{
    removeFromList(at);
    changeFormat(at, [](QTextBlockFormat &format) { setFlag(format, richdocument::CodeBlock, 0); });
    if (QTextList *list = listAbove(at.block(), kind, level))
        list->add(at.block());
    else
        at.createList(richdocument::listFormat(kind, level));
}

} // namespace

void toggleMark(QTextEdit &edit, Mark mark)
{
    edit.mergeCurrentCharFormat(formatWith(mark, !hasMark(edit, mark)));
}

bool hasMark(const QTextEdit &edit, Mark mark)
{
    return richdocument::runOf(edit.currentCharFormat(), {}).marks.testFlag(mark);
}

void clear(QTextEdit &edit)
{
    QTextCursor cursor = edit.textCursor();
    const Step step(cursor);
    if (cursor.hasSelection())
        cursor.setCharFormat(QTextCharFormat());
    eachBlock(cursor, [](QTextCursor &at) {
        removeFromList(at);
        at.setBlockFormat(richdocument::blockFormat({}));
    });
    edit.setCurrentCharFormat(QTextCharFormat());
}

List listAt(const QTextCursor &cursor)
{
    return kindOf(cursor.currentList());
}

void toggleList(QTextCursor cursor, List list)
{
    const Step step(cursor);
    bool all = true;
    eachBlock(cursor, [&](QTextCursor &at) { all = all && kindOf(at.currentList()) == list; });
    eachBlock(cursor, [&](QTextCursor &at) {
        if (all)
            removeFromList(at);
        else if (kindOf(at.currentList()) != list)
            makeItem(at, list, std::max(1, at.currentList() ? levelOf(at.block()) : 1));
    });
}

bool shiftItems(QTextCursor cursor, int by)
{
    const Step step(cursor);
    bool moved = false;
    eachBlock(cursor, [&](QTextCursor &at) {
        QTextList *list = at.currentList();
        if (!list)
            return;
        const int level = levelOf(at.block()) + by;
        const QTextBlock above = at.block().previous();
        if (by > 0 && (!above.isValid() || levelOf(above) < level - 1 ||
                       richdocument::quoteOf(above) != richdocument::quoteOf(at.block())))
            return;
        if (level < 1)
            removeFromList(at);
        else
            makeItem(at, kindOf(list), level);
        moved = true;
    });
    return moved;
}

void leaveList(QTextCursor cursor)
{
    const Step step(cursor);
    eachBlock(cursor, removeFromList);
}

void setQuote(QTextCursor cursor, int depth)
{
    const Step step(cursor);
    eachBlock(cursor, [depth](QTextCursor &at) {
        changeFormat(at, [depth](QTextBlockFormat &format) { setFlag(format, richdocument::Quote, depth); });
    });
}

void setCode(QTextCursor cursor, bool on)
{
    const Step step(cursor);
    eachBlock(cursor, [on](QTextCursor &at) {
        const QTextBlock above = at.block().previous();
        // Code below an entry belongs to it, so that the numbers go on after it.
        const int item = on && above.isValid() ? levelOf(above) : 0;
        removeFromList(at);
        changeFormat(at, [on, item](QTextBlockFormat &format) {
            setFlag(format, richdocument::CodeBlock, on);
            setFlag(format, richdocument::InItem, item);
        });
        if (on) {
            QTextCursor line(at);
            line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            line.setCharFormat(QTextCharFormat());
        }
    });
}

QTextCursor wholeLink(const QTextCursor &cursor)
{
    const auto addressAt = [&cursor](int position) {
        QTextCursor at(cursor.document());
        at.setPosition(position);
        return at.charFormat().isAnchor() ? at.charFormat().anchorHref() : QString();
    };
    // A cursor has the format of the character before it.
    int from = cursor.selectionStart();
    int to = from;
    const int last = cursor.block().position() + cursor.block().length() - 1;
    QString address = addressAt(from);
    if (address.isEmpty() && from < last)
        address = addressAt(from + 1);
    if (address.isEmpty())
        return cursor;
    while (from > cursor.block().position() && addressAt(from) == address)
        --from;
    while (to < last && addressAt(to + 1) == address)
        ++to;
    QTextCursor whole(cursor.document());
    whole.setPosition(from);
    whole.setPosition(to, QTextCursor::KeepAnchor);
    return whole;
}

QString linkAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' ') || text.contains(u'\n'))
        return {};
    if (!text.contains(u':') && text.contains(u'@'))
        text.prepend("mailto:"_L1);
    else if (!text.contains(u"://") && !text.startsWith(u"mailto:") && text.contains(u'.'))
        text.prepend("https://"_L1);
    const QUrl url = htmlrules::linkTarget(text.toHtmlEscaped());
    return url.isValid() ? QString::fromLatin1(url.toEncoded()) : QString();
}

void setLink(QTextCursor cursor, const QString &address, const QString &text)
{
    const Step step(cursor);
    QTextCharFormat format;
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    if (cursor.hasSelection() && (text.isEmpty() || text == cursor.selectedText())) {
        cursor.mergeCharFormat(format);
        return;
    }
    QTextCharFormat around = cursor.charFormat();
    around.clearProperty(QTextFormat::IsAnchor);
    around.clearProperty(QTextFormat::AnchorHref);
    QTextCharFormat linked = around;
    if (!address.isEmpty())
        linked.merge(format);
    cursor.insertText(text.isEmpty() ? address : text, linked);
}

void insertTable(QTextCursor &cursor, int rows, int columns)
{
    if (cursor.currentTable())
        return;
    RichBlock table;
    table.kind = RichBlock::Kind::Table;
    table.quote = richdocument::quoteOf(cursor.block());
    table.rows.resize(static_cast<std::size_t>(rows));
    for (auto &row : table.rows)
        row.resize(static_cast<std::size_t>(columns));
    RichText text;
    text.blocks.push_back(std::move(table));
    richdocument::insert(cursor, text);
}

void changeTable(const QTextCursor &cursor, TableChange change)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    switch (change) {
    case TableChange::RowBelow:
        table->insertRows(cell.row() + cell.rowSpan(), 1);
        break;
    case TableChange::ColumnBehind:
        table->insertColumns(cell.column() + cell.columnSpan(), 1);
        break;
    case TableChange::RemoveRow:
        table->removeRows(cell.row(), 1);
        break;
    case TableChange::RemoveColumn:
        table->removeColumns(cell.column(), 1);
        break;
    }
}

} // namespace ticketeer::formatting
