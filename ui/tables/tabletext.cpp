#include "tabletext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostNamed = 3;
constexpr qsizetype LongestQuoted = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > LongestQuoted ? QString(line.left(LongestQuoted) + u'…') : line;
}

} // namespace

QString cellProblemText(const CellProblem &problem, const QString &field)
{
    const QString text = quoted(problem.text);
    switch (problem.kind) {
    case CellProblem::Kind::Required:
        return Words::tr("%1: this is needed.").arg(field);
    case CellProblem::Kind::TooLong:
        return Words::tr("%1: at most %n characters are possible.", nullptr, problem.limit).arg(field);
    case CellProblem::Kind::NotANumber:
        return Words::tr("%1: “%2” is not a whole number of up to ten digits.").arg(field, text);
    case CellProblem::Kind::NotADate:
        return Words::tr("%1: “%2” is not a date. Dates are written like %3 or 2026-12-31.")
            .arg(field, text, QLocale().toString(QDate(2026, 12, 31), QLocale::ShortFormat));
    case CellProblem::Kind::NotAFlag:
        return Words::tr("%1: “%2” is neither yes nor no.").arg(field, text);
    case CellProblem::Kind::UnknownName:
        return Words::tr("%1: there is no “%2”.").arg(field, text);
    case CellProblem::Kind::AmbiguousName:
        return Words::tr("%1: “%2” may be each of %3. Write the e-mail address or the number in brackets "
                         "instead.")
            .arg(field, text, QLocale().createSeparatedList(problem.candidates.mid(0, MostNamed)));
    case CellProblem::Kind::OfAnotherType:
        return Words::tr("%1: “%2” is not for entries of the type “%3”.").arg(field, text, problem.owner);
    case CellProblem::Kind::OfAnotherProduct:
        return Words::tr("%1: the product “%3” has no “%2”.").arg(field, text, problem.owner);
    case CellProblem::Kind::OfAnotherCustomer:
        return Words::tr("%1: the customer “%3” has no “%2”.").arg(field, text, problem.owner);
    case CellProblem::Kind::NoProduct:
        return Words::tr("%1: “%2” can only be found with its product.").arg(field, text);
    case CellProblem::Kind::NoSuchField:
        return Words::tr("%1: entries of the type “%2” do not have this field.").arg(field, problem.owner);
    case CellProblem::Kind::CharactersLost:
        return Words::tr("%1: some of these characters may come back as question marks.").arg(field);
    case CellProblem::Kind::NotActive:
        return Words::tr("%1: “%2” is not active any more.").arg(field, text);
    case CellProblem::Kind::ThereAlready:
        return Words::tr("%1: the account has “%2” already.").arg(field, text);
    case CellProblem::Kind::TwiceHere:
        return Words::tr("%1: “%2” is in the table more than once.").arg(field, text);
    }
    return {};
}

QString tableFlawText(const TableFlaw &flaw)
{
    const QString amount = QLocale().toString(flaw.amount);
    switch (flaw.kind) {
    case TableFlaw::Kind::CannotOpen:
        return Words::tr("The file cannot be read.");
    case TableFlaw::Kind::Spreadsheet:
        return Words::tr("This is a workbook, not a table of texts.");
    case TableFlaw::Kind::NoText:
        return Words::tr("This is not a text file.");
    case TableFlaw::Kind::OpenQuote:
        return Words::tr("The quotation mark that opens in line %1 is never closed.").arg(amount);
    case TableFlaw::Kind::TooBig:
        return Words::tr("The file is too large: %1.").arg(QLocale().formattedDataSize(flaw.amount));
    case TableFlaw::Kind::TooManyRows:
        return Words::tr("The table has %1 rows; at most %2 can be read at once.")
            .arg(amount, QLocale().toString(csv::MostRows));
    case TableFlaw::Kind::TooManyColumns:
        return Words::tr("The table has %1 columns; at most %2 can be read.")
            .arg(amount, QLocale().toString(csv::MostColumns));
    case TableFlaw::Kind::Empty:
        return Words::tr("There is no table in it.");
    }
    return {};
}

QString tableFlawAdvice(const TableFlaw &flaw)
{
    switch (flaw.kind) {
    case TableFlaw::Kind::CannotOpen:
        return Words::tr("Check that it is still there and that you may read it.");
    case TableFlaw::Kind::Spreadsheet:
        return Words::tr(
            "Save it as CSV in the spreadsheet program, or copy the cells there and paste them here.");
    case TableFlaw::Kind::OpenQuote:
        return Words::tr("Everything after it would be one cell. Close or remove it in the file.");
    case TableFlaw::Kind::TooManyRows:
        return Words::tr("Each row takes at least one request of the day's limit. Split the table up.");
    case TableFlaw::Kind::NoText:
    case TableFlaw::Kind::TooBig:
    case TableFlaw::Kind::TooManyColumns:
    case TableFlaw::Kind::Empty:
        return Words::tr(
            "Choose another file, or copy the cells in a spreadsheet program and paste them here.");
    }
    return {};
}

QString raggedText(const TextTable &table)
{
    QStringList lines;
    for (const TextTable::Ragged &row : table.ragged.mid(0, MostNamed))
        lines.append(
            Words::tr("line %1 has %2").arg(QLocale().toString(row.line), QLocale().toString(row.cells)));
    if (table.ragged.size() > MostNamed)
        lines.append(Words::tr("%Ln more", nullptr, static_cast<int>(table.ragged.size() - MostNamed)));
    return lines.join(", "_L1);
}

} // namespace ticketeer
