#include "csv.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace ticketeer::csv {

using namespace Qt::StringLiterals;

namespace {

constexpr int SampledRows = 40;
constexpr qsizetype SampledText = 64 * 1024;

/// Cuts a text into rows of cells. Quotes that do not begin a cell are texts like any other.
class Cutter
{
public:
    Cutter(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// The line on which the next row starts.
    [[nodiscard]] int line() const { return m_line; }
    /// Of a quotation mark that the text does not close; 0: all are closed.
    [[nodiscard]] int openQuote() const { return m_openQuote; }

    QStringList row()
    {
        QStringList cells;
        do {
            cells.append(cell());
        } while (takeSeparator());
        takeLineEnd();
        return cells;
    }

private:
    [[nodiscard]] bool isLineEnd(qsizetype at) const { return m_text[at] == u'\n' || m_text[at] == u'\r'; }
    bool takeSeparator()
    {
        if (atEnd() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }
    void takeLineEnd()
    {
        if (atEnd())
            return;
        m_at += m_text.mid(m_at).startsWith("\r\n"_L1) ? 2 : 1;
        ++m_line;
    }
    QString cell()
    {
        QString text;
        if (!atEnd() && m_text[m_at] == u'"')
            text = quoted();
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd(m_at))
            ++m_at;
        return text + m_text.mid(from, m_at - from);
    }
    QString quoted()
    {
        const int opened = m_line;
        QString text;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (atEnd() || m_text[m_at] != u'"')
                    return text;
            } else if (c == u'\n' || (c == u'\r' && !m_text.mid(m_at + 1).startsWith(u'\n'))) {
                ++m_line;
            }
            text += c;
        }
        m_openQuote = opened;
        return text;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
};

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// How well a separator explains the text: rows alike and with many cells are better.
double evenness(QStringView sample, bool cut, QChar separator)
{
    Cutter cutter(sample, separator);
    QHash<qsizetype, int> rowsByCells;
    int rows = 0;
    while (!cutter.atEnd() && rows < SampledRows) {
        const QStringList cells = cutter.row();
        if (isBlank(cells) || (cut && cutter.atEnd()))
            continue; // the last row of a cut sample may be half a row
        ++rowsByCells[cells.size()];
        ++rows;
    }
    double best = 0;
    for (auto it = rowsByCells.cbegin(); it != rowsByCells.cend(); ++it) {
        if (it.key() > 1)
            best = std::max(best, static_cast<double>(it.value()) / rows +
                                      0.001 * static_cast<double>(std::min<qsizetype>(it.key(), 100)));
    }
    return best;
}

QChar separatorOf(QStringView text)
{
    QChar found = u',';
    double best = 0;
    for (const QChar separator : {u'\t', u';', u',', u'|'}) {
        const double even = evenness(text.left(SampledText), text.size() > SampledText, separator);
        if (even > best) {
            best = even;
            found = separator;
        }
    }
    return found;
}

/// What Windows-1252 has where Latin-1 has control characters.
QString fromWindows(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> own{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(own[c.unicode() - 0x80U]);
    }
    return text;
}

QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return QStringDecoder(QStringDecoder::Utf16)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows(bytes) : text;
}

/// Cells that a spreadsheet would calculate; behind any apostrophes, so that one more can be taken away
/// again.
bool isFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.mid(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

} // namespace

Result<TextTable, TableFlaw> read(const QString &text, int mostRows)
{
    QStringView rest(text);
    QChar separator;
    int skipped = 0;
    if (rest.startsWith("sep="_L1, Qt::CaseInsensitive) && rest.size() > 4) {
        const QStringView first = rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n'));
        if (first.trimmed().size() <= 5) {
            separator = rest.at(4);
            rest = rest.mid(first.size() + 1);
            skipped = 1;
        }
    }
    if (separator.isNull())
        separator = separatorOf(rest);

    TextTable table;
    Cutter cutter(rest, separator);
    qsizetype widest = 0;
    int count = 0;
    while (!cutter.atEnd()) {
        const int line = cutter.line() + skipped;
        QStringList cells = cutter.row();
        if (cutter.openQuote())
            return TableFlaw{TableFlaw::Kind::OpenQuote, cutter.openQuote() + skipped, {}};
        if (isBlank(cells))
            continue;
        if (cells.size() > MostColumns)
            return TableFlaw{TableFlaw::Kind::TooManyColumns, cells.size(), {}};
        if (++count > mostRows)
            continue; // counted to the end: people want to know how many there are
        widest = std::max(widest, cells.size());
        if (!table.rows.isEmpty() && cells.size() != table.rows.first().size())
            table.ragged.append({line, static_cast<int>(cells.size())});
        table.rows.append(std::move(cells));
        table.lines.append(line);
    }
    if (count > mostRows)
        return TableFlaw{TableFlaw::Kind::TooManyRows, count, {}};
    if (count == 0)
        return TableFlaw{TableFlaw::Kind::Empty, 0, {}};
    for (QStringList &cells : table.rows)
        cells.resize(widest);
    return table;
}

Result<TextTable, TableFlaw> read(const QByteArray &bytes, int mostRows)
{
    if (bytes.size() > MostBytes)
        return TableFlaw{TableFlaw::Kind::TooBig, bytes.size(), {}};
    // Workbooks are zip archives or, the old ones, compound files.
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return TableFlaw{TableFlaw::Kind::Spreadsheet, 0, {}};
    const QString text = decoded(bytes);
    if (text.contains(QChar(u'\0')))
        return TableFlaw{TableFlaw::Kind::NoText, 0, {}};
    return read(text, mostRows);
}

QChar separatorFor(const QLocale &locale)
{
    return locale.decimalPoint() == ","_L1 ? u';' : u',';
}

QByteArray mark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray row(const QStringList &cells, QChar separator, const QList<bool> &numbers)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString cell = cells.at(column);
        if (!numbers.value(column) && isFormula(cell))
            cell.prepend(u'\'');
        const bool quote = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                           cell.contains(u'\r') || cell.contains(u'\t') || cell != cell.trimmed();
        if (quote)
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        if (column > 0)
            line += separator;
        line += cell;
    }
    return QString(line + "\r\n"_L1).toUtf8();
}

QString undefused(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.mid(1) : cell;
}

} // namespace ticketeer::csv
