#include "richtext.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int DeepestQuote = 8;
constexpr int DeepestList = 8;
constexpr qsizetype MostColumns = 60;

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n') || (c >= QChar(0x7F) && c < QChar(0xA0)) ||
           c == QChar::ObjectReplacementCharacter || c == QChar::ParagraphSeparator || c == QChar(0xFEFF);
}

QString cleanText(QString text, bool code)
{
    text.removeIf(isControl);
    if (code)
        return text.replace(QChar::LineSeparator, u'\n');
    return text.replace(u'\n', QChar::LineSeparator).replace(u'\t', u"    "_s);
}

bool isBlankCharacter(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

/// A space that must not break a line stays; one that only widens a gap is a space like any other, and HTML
/// could not tell them apart.
void softenSpaces(std::vector<Run> &runs)
{
    QChar before = QChar::LineSeparator;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        QString &text = runs[r].text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            QChar next = QChar::LineSeparator;
            if (i + 1 < text.size())
                next = text.at(i + 1);
            else if (r + 1 < runs.size())
                next = runs[r + 1].image.isEmpty() ? runs[r + 1].text.at(0)
                                                   : QChar(QChar::ObjectReplacementCharacter);
            const QChar here = text.at(i);
            if (here == QChar::Nbsp && (isBlankCharacter(before) || isBlankCharacter(next) ||
                                        before == QChar::LineSeparator || next == QChar::LineSeparator))
                text[i] = u' ';
            before = here;
        }
        if (!runs[r].image.isEmpty())
            before = QChar::ObjectReplacementCharacter;
    }
}

/// Code without empty lines at its end; a paragraph of spaces is an empty one.
void tidyEnds(RichBlock &block)
{
    if (block.kind == RichBlock::Kind::Code) {
        while (!block.runs.empty() && block.runs.back().text.endsWith(u'\n'))
            block.runs.back().text.chop(1);
        std::erase_if(block.runs, [](const Run &run) { return run.text.isEmpty(); });
        return;
    }
    const bool blank = std::all_of(block.runs.cbegin(), block.runs.cend(), [](const Run &run) {
        return run.image.isEmpty() && std::all_of(run.text.cbegin(), run.text.cend(), isBlankCharacter);
    });
    if (blank)
        block.runs.clear();
    softenSpaces(block.runs);
}

void tidyRuns(RichBlock &block)
{
    const bool code = block.kind == RichBlock::Kind::Code;
    std::vector<Run> runs;
    for (Run &run : block.runs) {
        run.text = run.image.isEmpty() ? cleanText(run.text, code) : QString();
        if (code) {
            run.marks = {};
            run.href.clear();
        } else if (!run.href.isEmpty()) {
            run.marks.setFlag(Mark::Underline, false); // links are underlined as it is
        }
        if (run.text.isEmpty() && run.image.isEmpty())
            continue;
        if (!runs.empty() && runs.back().looksLike(run))
            runs.back().text += run.text;
        else
            runs.push_back(std::move(run));
    }
    block.runs = std::move(runs);
    tidyEnds(block);
}

void tidyBlocks(std::vector<RichBlock> &blocks, bool inCell)
{
    if (inCell)
        blocks = withoutTables(blocks);
    std::vector<RichBlock> tidy;
    for (RichBlock &block : blocks) {
        const RichBlock *before = tidy.empty() ? nullptr : &tidy.back();
        block.quote = std::clamp(block.quote, 0, DeepestQuote);
        if (block.kind == RichBlock::Kind::Table) {
            block.level = 0;
            block.runs.clear();
            for (auto &row : block.rows) {
                for (RichCell &cell : row)
                    tidyBlocks(cell.blocks, true);
            }
            std::erase_if(block.rows, [](const auto &row) { return row.empty(); });
            if (block.rows.empty())
                continue;
        }
        tidyRuns(block);
        if (block.kind == RichBlock::Kind::Code && block.runs.empty())
            continue;
        if (block.kind != RichBlock::Kind::Paragraph)
            block.list = RichBlock::List::None;
        const int above = before && before->quote == block.quote ? before->level : 0;
        const bool item = block.list != RichBlock::List::None;
        block.level = std::clamp(block.level, item ? 1 : 0, std::min(item ? above + 1 : above, DeepestList));
        if (before && before->kind == RichBlock::Kind::Code && block.kind == RichBlock::Kind::Code &&
            before->quote == block.quote && before->level == block.level) {
            RichBlock &code = tidy.back();
            code.runs = {{code.text() + u'\n' + block.text(), {}, {}, {}}};
            continue;
        }
        const bool fillsItem = before && before->list != RichBlock::List::None && before->runs.empty() &&
                               block.kind == RichBlock::Kind::Paragraph && !item && block.level == above &&
                               before->quote == block.quote;
        if (fillsItem)
            tidy.back().runs = std::move(block.runs);
        else
            tidy.push_back(std::move(block));
    }
    if (inCell && tidy.size() == 1 && tidy.front() == RichBlock())
        tidy.clear();
    blocks = std::move(tidy);
}

void appendPlain(const std::vector<RichBlock> &blocks, QStringList &lines)
{
    std::vector<int> numbers;
    for (const RichBlock &block : blocks) {
        const QString before = u"> "_s.repeated(block.quote);
        if (block.kind == RichBlock::Kind::Table) {
            numbers.clear();
            for (const auto &row : block.rows) {
                QStringList cells;
                for (const RichCell &cell : row) {
                    QStringList inside;
                    appendPlain(cell.blocks, inside);
                    cells.append(inside.join(u' '));
                }
                lines.append(before + cells.join(u'\t'));
            }
            continue;
        }
        numbers.resize(static_cast<std::size_t>(block.level));
        QString bullet;
        if (block.list == RichBlock::List::Number)
            bullet = QString::number(++numbers.back()) + u". "_s;
        else if (block.list == RichBlock::List::Bullet)
            bullet = u"- "_s;
        const QString indent = u"  "_s.repeated(std::max(0, block.level - 1));
        QString text = block.text();
        text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
        for (const QString &line : text.split(u'\n')) {
            lines.append(before + indent + bullet + line);
            bullet = QString(bullet.size(), u' ');
        }
    }
}

} // namespace

bool RichCell::operator==(const RichCell &other) const
{
    return columns == other.columns && rows == other.rows && header == other.header && blocks == other.blocks;
}

QString RichBlock::text() const
{
    QString all;
    for (const Run &run : runs)
        all += run.image.isEmpty() ? run.text : u'[' + run.image + u']';
    return all;
}

bool RichBlock::isBlank() const
{
    return kind != Kind::Table && text().trimmed().isEmpty();
}

bool RichText::isBlank() const
{
    return std::all_of(blocks.cbegin(), blocks.cend(),
                       [](const RichBlock &block) { return block.isBlank(); });
}

QString RichText::plainText() const
{
    QStringList lines;
    appendPlain(blocks, lines);
    return lines.join(u'\n');
}

RichText tidied(RichText text)
{
    tidyBlocks(text.blocks, false);
    return text;
}

std::vector<RichBlock> withoutTables(const std::vector<RichBlock> &blocks)
{
    std::vector<RichBlock> flat;
    for (const RichBlock &block : blocks) {
        if (block.kind != RichBlock::Kind::Table) {
            flat.push_back(block);
            continue;
        }
        for (const auto &row : block.rows) {
            RichBlock line;
            line.quote = block.quote;
            for (const RichCell &cell : row) {
                for (const RichBlock &inside : withoutTables(cell.blocks)) {
                    if (!line.runs.empty())
                        line.runs.push_back({u" "_s, {}, {}, {}});
                    line.runs.insert(line.runs.end(), inside.runs.cbegin(), inside.runs.cend());
                }
            }
            flat.push_back(line);
        }
    }
    return flat;
}

namespace {

void linkRuns(std::vector<Run> &runs)
{
    static const QRegularExpression address(
        u"\\bhttps?://[^\\s<>\"'\\x{A0}\\x{2028}]*[^\\s<>\"'\\x{A0}\\x{2028}.,;:!?)\\]]"_s);
    std::vector<Run> linked;
    for (const Run &run : runs) {
        if (!run.href.isEmpty() || !run.image.isEmpty() || run.marks.testFlag(Mark::Code)) {
            linked.push_back(run);
            continue;
        }
        qsizetype from = 0;
        for (auto matches = address.globalMatch(run.text); matches.hasNext();) {
            const auto match = matches.next();
            const QUrl url(match.captured(), QUrl::TolerantMode);
            if (!url.isValid() || url.host().isEmpty())
                continue;
            linked.push_back({run.text.mid(from, match.capturedStart() - from), run.marks, {}, {}});
            linked.push_back({match.captured(), run.marks, QString::fromLatin1(url.toEncoded()), {}});
            from = match.capturedEnd();
        }
        linked.push_back({run.text.mid(from), run.marks, {}, {}});
    }
    runs = std::move(linked);
}

void linkBlocks(std::vector<RichBlock> &blocks)
{
    for (RichBlock &block : blocks) {
        if (block.kind == RichBlock::Kind::Paragraph)
            linkRuns(block.runs);
        for (auto &row : block.rows) {
            for (RichCell &cell : row)
                linkBlocks(cell.blocks);
        }
    }
}

} // namespace

RichText withLinks(RichText text)
{
    linkBlocks(text.blocks);
    return tidied(std::move(text));
}

RichText richTextFromPlain(const QString &plain)
{
    QString clean = plain;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    while (clean.endsWith(u'\n'))
        clean.chop(1);
    RichText text;
    static const QRegularExpression emptyLines(u"\\n[ \\t]*\\n\\s*?(?=[^\\n])"_s);
    for (const QString &paragraph : clean.split(emptyLines)) {
        RichBlock block;
        block.runs.push_back({paragraph, {}, {}, {}});
        text.blocks.push_back(std::move(block));
    }
    return tidied(std::move(text));
}

RichText tableFromTabs(const QString &plain)
{
    QString clean = plain;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QStringList lines = clean.split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    qsizetype columns = 0;
    for (const QString &line : std::as_const(lines))
        columns = std::max(columns, line.count(u'\t') + 1);
    if (columns < 2 || columns > MostColumns)
        return {};
    RichBlock table;
    table.kind = RichBlock::Kind::Table;
    for (const QString &line : std::as_const(lines)) {
        QStringList cells = line.split(u'\t');
        cells.resize(columns);
        std::vector<RichCell> row;
        for (const QString &words : std::as_const(cells)) {
            RichCell cell;
            RichBlock block;
            block.runs.push_back({words.trimmed(), {}, {}, {}});
            cell.blocks.push_back(std::move(block));
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    RichText text;
    text.blocks.push_back(std::move(table));
    return tidied(std::move(text));
}

} // namespace ticketeer
