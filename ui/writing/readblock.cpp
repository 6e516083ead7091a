#include "readblock.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

bool isBlankCharacter(QChar c)
{
    return c == u' ' || c == QChar::Nbsp;
}

} // namespace

QChar ReadBlock::last() const
{
    if (block.runs.empty())
        return QChar::LineSeparator;
    const Run &run = block.runs.back();
    return run.image.isEmpty() ? run.text.back() : QChar(QChar::ObjectReplacementCharacter);
}

void ReadBlock::append(const QString &words, Run like)
{
    if (block.kind == RichBlock::Kind::Code) {
        QString lines = words;
        lines.remove(u'\r');
        // The first line end after <pre> is none.
        if (block.runs.empty() && !m_broken && lines.startsWith(u'\n'))
            lines.remove(0, 1);
        m_broken = true;
        like.text = lines;
    } else {
        QChar before = last();
        for (const QChar c : words) {
            if (!isHtmlSpace(c)) {
                like.text += c;
                before = c;
            } else if (before != u' ' && before != QChar::LineSeparator) {
                like.text += u' ';
                before = u' ';
            }
        }
    }
    if (!like.text.isEmpty())
        block.runs.push_back(std::move(like));
}

void ReadBlock::appendImage(Run image)
{
    block.runs.push_back(std::move(image));
}

void ReadBlock::breakLine(Run like)
{
    m_broken = true;
    if (block.kind != RichBlock::Kind::Code)
        trimEnd();
    like.text = block.kind == RichBlock::Kind::Code ? QString(u'\n') : QString(QChar::LineSeparator);
    block.runs.push_back(std::move(like));
}

void ReadBlock::startLine()
{
    if (!block.runs.empty())
        block.runs.push_back({u"\n"_s, {}, {}, {}});
}

void ReadBlock::trimEnd()
{
    while (!block.runs.empty() && block.runs.back().image.isEmpty() &&
           block.runs.back().text.endsWith(u' ')) {
        block.runs.back().text.chop(1);
        if (block.runs.back().text.isEmpty())
            block.runs.pop_back();
    }
}

void ReadBlock::readWordItem()
{
    static const QRegularExpression number(u"^\\s*\\(?[0-9a-z]{1,4}[.)]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression written(
        u"^(?:[\\x{B7}\\x{2022}\\x{A7}\\x{25AA}\\x{25E6}\\x{2013}\\x{F0B7}\\x{F0A7}o-]|\\(?[0-9a-z]{1,3}[.)])[\\x{A0} ]{2,}"_s);
    if (!word.isItem)
        return;
    if (bullet.trimmed().isEmpty() && !block.runs.empty()) {
        const auto match = written.match(block.runs.front().text);
        if (match.hasMatch()) {
            bullet = match.captured();
            block.runs.front().text.remove(0, match.capturedLength());
        }
    }
    if (bullet.trimmed().isEmpty())
        return;
    block.list = number.match(bullet).hasMatch() ? RichBlock::List::Number : RichBlock::List::Bullet;
    block.level = word.level.value_or(1);
}

bool ReadBlock::finish()
{
    readWordItem();
    if (block.kind == RichBlock::Kind::Code) {
        QString code = block.text();
        if (code.endsWith(u'\n'))
            code.chop(1);
        block.runs = {{code, {}, {}, {}}};
        return m_broken;
    }
    trimEnd();
    const bool onlyNbsp = std::all_of(block.runs.cbegin(), block.runs.cend(), [](const Run &run) {
        return run.image.isEmpty() && std::all_of(run.text.cbegin(), run.text.cend(), isBlankCharacter);
    });
    if (onlyNbsp) {
        // <p>&nbsp;</p> is how mail programs write an empty line.
        const bool empty = block.runs.empty();
        block.runs.clear();
        return keep || !empty || block.list != RichBlock::List::None;
    }
    Run &lastRun = block.runs.back();
    if (lastRun.image.isEmpty() && lastRun.text.endsWith(QChar::LineSeparator)) {
        lastRun.text.chop(1);
        if (lastRun.text.isEmpty())
            block.runs.pop_back();
    }
    return true;
}

std::vector<RichBlock> ReadTable::blocks() &&
{
    std::size_t cells = 0;
    for (const auto &row : rows)
        cells += row.size();
    if (cells == 0)
        return {};
    if (cells == 1 && !bordered) {
        std::vector<RichBlock> inside = std::move(rows.front().front().blocks);
        for (RichBlock &block : inside)
            block.quote += quote;
        return inside;
    }
    RichBlock table;
    table.kind = RichBlock::Kind::Table;
    table.quote = quote;
    table.rows = std::move(rows);
    std::vector<RichBlock> all;
    all.push_back(std::move(table));
    return all;
}

} // namespace ticketeer
