#include "richdocument.h"

#include <QFontDatabase>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer::richdocument {

namespace {

constexpr qreal QuoteIndent = 14;
constexpr qreal CodeIndent = 8;
constexpr qreal ParagraphGap = 6;

using Kind = RichBlock::Kind;
using List = RichBlock::List;

class Reader
{
public:
    std::vector<RichBlock> read(QTextFrame::iterator it)
    {
        for (; !it.atEnd(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
        // Qt keeps a paragraph before and after each table.
        if (m_blocks.size() > 1 && m_blocks.back() == RichBlock() &&
            m_blocks.at(m_blocks.size() - 2).kind == Kind::Table)
            m_blocks.pop_back();
        return std::move(m_blocks);
    }

private:
    void addTable(const QTextTable &table)
    {
        const bool afterNothing =
            m_blocks.size() == 1 ||
            (m_blocks.size() > 1 && m_blocks.at(m_blocks.size() - 2).kind == Kind::Table);
        if (afterNothing && m_blocks.back() == RichBlock())
            m_blocks.pop_back();
        RichBlock block;
        block.kind = Kind::Table;
        block.quote = table.format().intProperty(Quote);
        for (int row = 0; row < table.rows(); ++row) {
            std::vector<RichCell> cells;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() != row || cell.column() != column)
                    continue; // covered by one that began before
                RichCell made{Reader().read(cell.begin()), cell.columnSpan(), cell.rowSpan(),
                              cell.format().boolProperty(HeaderCell)};
                cells.push_back(std::move(made));
            }
            block.rows.push_back(std::move(cells));
        }
        m_blocks.push_back(std::move(block));
    }

    void addBlock(const QTextBlock &from)
    {
        RichBlock block;
        block.quote = quoteOf(from);
        if (isCode(from)) {
            block.kind = Kind::Code;
            block.level = from.blockFormat().intProperty(InItem);
            block.runs.push_back({from.text(), {}, {}, {}});
            if (!m_blocks.empty()) {
                RichBlock &last = m_blocks.back();
                if (last.kind == Kind::Code && last.quote == block.quote && last.level == block.level) {
                    last.runs.front().text += u'\n' + from.text();
                    return;
                }
            }
            m_blocks.push_back(std::move(block));
            return;
        }
        if (const QTextList *list = from.textList()) {
            block.list = list->format().style() == QTextListFormat::ListDecimal ? List::Number : List::Bullet;
            block.level = std::max(1, list->format().indent());
        } else {
            block.level = from.blockFormat().intProperty(InItem);
        }
        for (auto it = from.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat()) {
                for (qsizetype i = 0; i < it.fragment().length(); ++i)
                    block.runs.push_back(runOf(format, {}));
            } else {
                block.runs.push_back(runOf(format, it.fragment().text()));
            }
        }
        m_blocks.push_back(std::move(block));
    }

    std::vector<RichBlock> m_blocks;
};

class Writer
{
public:
    explicit Writer(QTextCursor &cursor) : m_cursor(cursor) {}

    void write(const std::vector<RichBlock> &blocks, bool intoFirst)
    {
        m_fresh = intoFirst;
        for (const RichBlock &block : blocks)
            add(block);
    }

private:
    void add(const RichBlock &block)
    {
        if (block.quote != m_quote || block.level == 0)
            m_lists.clear();
        m_quote = block.quote;
        switch (block.kind) {
        case Kind::Table:
            addTable(block);
            return;
        case Kind::Code:
            m_lists.resize(std::min(m_lists.size(), static_cast<std::size_t>(block.level)));
            for (const QString &line : block.text().split(u'\n')) {
                startBlock(block);
                m_cursor.insertText(line, QTextCharFormat());
            }
            return;
        case Kind::Paragraph:
            break;
        }
        startBlock(block);
        if (block.list != List::None)
            joinList(block);
        else
            m_lists.resize(std::min(m_lists.size(), static_cast<std::size_t>(block.level)));
        addRuns(block.runs);
    }

    void startBlock(const RichBlock &block)
    {
        const QTextBlockFormat format = blockFormat(block);
        if (m_fresh) {
            if (QTextList *list = m_cursor.currentList())
                list->remove(m_cursor.block());
            m_cursor.setBlockFormat(format);
            // The first block of a cell carries the cell's own format, with its spans.
            if (!m_cursor.currentTable())
                m_cursor.setBlockCharFormat(QTextCharFormat());
        } else {
            // A new block would join the list of the one before.
            m_cursor.insertBlock(format, QTextCharFormat());
            if (QTextList *list = m_cursor.currentList())
                list->remove(m_cursor.block());
            m_cursor.setBlockFormat(format);
        }
        m_fresh = false;
    }

    void joinList(const RichBlock &block)
    {
        const auto level = static_cast<std::size_t>(block.level);
        const auto style = listFormat(block.list, block.level).style();
        m_lists.resize(std::min(m_lists.size(), level));
        if (m_lists.size() == level && m_lists.back()->format().style() == style) {
            m_lists.back()->add(m_cursor.block());
            return;
        }
        m_lists.resize(std::min(m_lists.size(), level - 1));
        m_lists.push_back(m_cursor.createList(listFormat(block.list, block.level)));
    }

    void addRuns(const std::vector<Run> &runs)
    {
        for (const Run &run : runs) {
            const QTextCharFormat format = charFormat(run);
            if (run.image.isEmpty())
                m_cursor.insertText(run.text, format);
            else
                m_cursor.insertImage(format.toImageFormat());
        }
    }

    void addTable(const RichBlock &block)
    {
        int columns = 1;
        for (const auto &row : block.rows) {
            int width = 0;
            for (const RichCell &cell : row)
                width += cell.columns;
            columns = std::max(columns, width);
        }
        QTextTableFormat format = tableFormat(columns);
        format.setProperty(Quote, block.quote);
        format.setLeftMargin(block.quote * QuoteIndent);
        QTextTable *table = m_cursor.insertTable(static_cast<int>(block.rows.size()), columns, format);
        for (int row = 0; row < table->rows(); ++row) {
            int column = 0;
            for (const RichCell &cell : block.rows.at(static_cast<std::size_t>(row))) {
                while (column < columns && table->cellAt(row, column).row() != row)
                    ++column;
                if (column >= columns)
                    break;
                fillCell(*table, row, column, cell);
                column += cell.columns;
            }
        }
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextCharacter);
        m_fresh = true;
    }

    static void fillCell(QTextTable &table, int row, int column, const RichCell &cell)
    {
        const int wide = std::min(cell.columns, table.columns() - column);
        const int high = std::min(cell.rows, table.rows() - row);
        if (wide > 1 || high > 1)
            table.mergeCells(row, column, high, wide);
        QTextTableCell made = table.cellAt(row, column);
        if (cell.header) {
            QTextCharFormat format = made.format();
            format.setProperty(HeaderCell, true);
            made.setFormat(format);
        }
        QTextCursor inside = made.firstCursorPosition();
        Writer(inside).write(cell.blocks, true);
    }

    QTextCursor &m_cursor;
    std::vector<QTextList *> m_lists;
    int m_quote = 0;
    bool m_fresh = true; ///< the cursor stands in a block that waits for a format
};

} // namespace

QTextCharFormat charFormat(const Run &run)
{
    if (!run.image.isEmpty()) {
        QTextImageFormat image;
        image.setName(u"attachment:"_s + run.image);
        return image;
    }
    QTextCharFormat format;
    if (run.marks.testFlag(Mark::Bold))
        format.setFontWeight(QFont::Bold);
    if (run.marks.testFlag(Mark::Italic))
        format.setFontItalic(true);
    if (run.marks.testFlag(Mark::Underline))
        format.setFontUnderline(true);
    if (run.marks.testFlag(Mark::Strike))
        format.setFontStrikeOut(true);
    if (run.marks.testFlag(Mark::Code))
        format.setProperty(InlineCode, true);
    if (!run.href.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.href);
    }
    return format;
}

Run runOf(const QTextCharFormat &format, const QString &text)
{
    Run run{text, {}, format.isAnchor() ? format.anchorHref() : QString(), {}};
    run.marks.setFlag(Mark::Bold, format.fontWeight() >= QFont::DemiBold);
    run.marks.setFlag(Mark::Italic, format.fontItalic());
    run.marks.setFlag(Mark::Underline, format.fontUnderline() && !format.isAnchor());
    run.marks.setFlag(Mark::Strike, format.fontStrikeOut());
    run.marks.setFlag(Mark::Code, format.boolProperty(InlineCode));
    if (format.isImageFormat()) {
        run.image = format.toImageFormat().name();
        run.image.remove(0, run.image.indexOf(u':') + 1);
    }
    return run;
}

int quoteOf(const QTextBlock &block)
{
    return block.blockFormat().intProperty(Quote);
}

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(CodeBlock);
}

void dressBlock(QTextBlockFormat &format)
{
    const bool code = format.boolProperty(CodeBlock);
    const qreal side = format.intProperty(Quote) * QuoteIndent + (code ? CodeIndent : 0);
    // On both sides: which is the first one depends on the language of the text.
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(0);
    format.setBottomMargin(code ? 0 : ParagraphGap);
    format.setIndent(format.intProperty(InItem));
    format.setNonBreakableLines(false);
}

QTextBlockFormat blockFormat(const RichBlock &block)
{
    QTextBlockFormat format;
    if (block.quote > 0)
        format.setProperty(Quote, block.quote);
    if (block.kind == Kind::Code)
        format.setProperty(CodeBlock, true);
    if (block.level > 0 && block.list == List::None)
        format.setProperty(InItem, block.level);
    dressBlock(format);
    return format;
}

QTextListFormat listFormat(List list, int level)
{
    QTextListFormat format;
    format.setIndent(level);
    if (list == List::Number)
        format.setStyle(QTextListFormat::ListDecimal);
    else if (level % 3 == 1)
        format.setStyle(QTextListFormat::ListDisc);
    else
        format.setStyle(level % 3 == 2 ? QTextListFormat::ListCircle : QTextListFormat::ListSquare);
    return format;
}

QTextTableFormat tableFormat(int columns)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setTopMargin(2);
    format.setBottomMargin(ParagraphGap);
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::VariableLength, 0)));
    return format;
}

void fill(QTextDocument &document, const RichText &text)
{
    const bool undo = document.isUndoRedoEnabled();
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.setBlockFormat(blockFormat({}));
    Writer(cursor).write(tidied(text).blocks, true);
    document.setUndoRedoEnabled(undo);
}

void insert(QTextCursor &cursor, const RichText &text)
{
    RichText clean = tidied(text);
    if (cursor.currentTable())
        clean.blocks = withoutTables(clean.blocks);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    std::vector<RichBlock> blocks = std::move(clean.blocks);
    const auto plain = [](const RichBlock &block) {
        return block.kind == Kind::Paragraph && block.list == List::None && block.quote == 0 &&
               block.level == 0;
    };
    // Words go into the paragraph they are put in.
    if (!blocks.empty() && plain(blocks.front()) && (blocks.size() == 1 || cursor.block().length() > 1)) {
        const bool code = isCode(cursor.block());
        for (const Run &run : blocks.front().runs) {
            if (run.image.isEmpty())
                cursor.insertText(run.text, code ? QTextCharFormat() : charFormat(run));
            else
                cursor.insertImage(charFormat(run).toImageFormat());
        }
        blocks.erase(blocks.begin());
    }
    if (!blocks.empty()) {
        const bool split = !cursor.atBlockEnd();
        if (split) {
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::PreviousCharacter);
        }
        Writer(cursor).write(blocks, cursor.block().length() <= 1);
    }
    cursor.endEditBlock();
}

RichText read(const QTextDocument &document)
{
    return tidied({Reader().read(document.rootFrame()->begin())});
}

RichText readSelection(const QTextCursor &cursor)
{
    QTextDocument part;
    QTextCursor(&part).insertFragment(cursor.selection());
    return read(part);
}

} // namespace ticketeer::richdocument
