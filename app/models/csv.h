#pragma once

#include "records/result.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace ticketeer {

/// A table as texts, the way a file or the clipboard had it.
struct TextTable
{
    /// A row with another number of cells than the first.
    struct Ragged
    {
        int line = 0;
        int cells = 0;
        bool operator==(const Ragged &) const = default;
    };
    QList<QStringList> rows; ///< short ones are filled up, rows without any text left out
    QList<int> lines;        ///< where each row starts in the file, from 1
    QList<Ragged> ragged;

    [[nodiscard]] qsizetype columnCount() const { return rows.isEmpty() ? 0 : rows.first().size(); }
};

/// Why there is no table.
struct TableFlaw
{
    enum class Kind : quint8 {
        CannotOpen,  ///< technical says why
        Spreadsheet, ///< a workbook itself, not a table of texts
        NoText,      ///< bytes that are no text
        OpenQuote,   ///< amount: the line whose quotation mark is never closed
        TooBig,      ///< amount: bytes
        TooManyRows, ///< amount: how many there are
        TooManyColumns,
        Empty,
    };
    Kind kind = Kind::Empty;
    qint64 amount = 0;
    QString technical;
};

/// Tables as comma separated values (RFC 4180), as spreadsheets write and read them. Pure functions, any
/// thread.
namespace csv {

/// More than this is not for creating entries one by one.
inline constexpr int MostRows = 5000;
inline constexpr int MostColumns = 256;
inline constexpr qint64 MostBytes = 32 * 1024 * 1024;

/// Line ends of any kind, also within quotes; comma, semicolon, tab or bar, whichever cuts the rows most
/// evenly, or what a first line "sep=;" says. The first row may be headings: it counts like any other.
[[nodiscard]] Result<TextTable, TableFlaw> read(const QString &text, int mostRows = MostRows);
/// As read(); UTF-8, UTF-16 with its mark, else Windows-1252.
[[nodiscard]] Result<TextTable, TableFlaw> read(const QByteArray &bytes, int mostRows = MostRows);

/// What the spreadsheets of a place expect: where a comma is the decimal point, cells are separated by
/// semicolons.
[[nodiscard]] QChar separatorFor(const QLocale &locale);
/// The start of a file: says that it is UTF-8.
[[nodiscard]] QByteArray mark();
/// A row, with its line end, in UTF-8. `numbers` names the cells that are numbers in truth, by column; every
/// other cell that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QByteArray row(const QStringList &cells, QChar separator, const QList<bool> &numbers = {});
/// The text of a cell without the apostrophe that row() put there.
[[nodiscard]] QString undefused(const QString &cell);

} // namespace csv

} // namespace ticketeer
