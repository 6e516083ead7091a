#include "tablefile.h"

#include "celltext.h"
#include "columns.h"
#include "whendone.h"

#include "xml/typedvalue.h"

#include <QFile>
#include <QSaveFile>
#include <QTimeZone>
#include <QtConcurrentRun>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

Result<TextTable, TableFlaw> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return TableFlaw{TableFlaw::Kind::CannotOpen, 0, file.errorString()};
    if (file.size() > csv::MostBytes)
        return TableFlaw{TableFlaw::Kind::TooBig, file.size(), {}};
    // A pipe or the like has no size.
    const QByteArray bytes = file.read(csv::MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return TableFlaw{TableFlaw::Kind::CannotOpen, 0, file.errorString()};
    return csv::read(bytes);
}

/// Dates in the one form that every spreadsheet reads; numbers with the place's decimal point, ungrouped.
QString cellText(const Column &column, const Value &value, const CellText &words, const QLocale &numbers)
{
    if (value.isMoment())
        return value.toMoment().toLocalTime().toString(u"yyyy-MM-dd HH:mm");
    if (value.isDate())
        return value.toDate().toString(Qt::ISODate);
    if (value.isDecimal())
        return numbers.toString(value.toDecimal(), 'f', QLocale::FloatingPointShortest);
    return words.text(column.type, value);
}

QStringList headings(const QList<Column> &columns)
{
    QStringList all;
    for (const Column &column : columns) {
        // Whoever reads the file elsewhere must know whose clock it was.
        all.append(
            column.type == FieldType::Moment
                ? QString(column.label + " ("_L1 + QString::fromLatin1(QTimeZone::systemTimeZoneId()) + u')')
                : column.label);
    }
    return all;
}

ListWritten write(const ListTable &table, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return {0, file.errorString()};
    const QChar separator = csv::separatorFor(table.locale);
    const CellText words(table.locale);
    QLocale numbers = table.locale;
    numbers.setNumberOptions(QLocale::OmitGroupSeparator);
    file.write(csv::mark() + csv::row(headings(table.columns), separator));
    for (const Record &record : table.rows) {
        QStringList cells;
        QList<bool> isNumber;
        for (const Column &column : table.columns) {
            const Value value = cellValue(column, record, table.customFields, table.format);
            cells.append(cellText(column, value, words, numbers));
            isNumber.append(value.isInteger() || value.isDecimal());
        }
        if (file.write(csv::row(cells, separator, isNumber)) < 0)
            return {0, file.errorString()};
    }
    if (!file.commit())
        return {0, file.errorString()};
    return {static_cast<int>(table.rows.size()), {}};
}

ListWritten writeTexts(const QList<QStringList> &rows, const QLocale &locale, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return {0, file.errorString()};
    const QChar separator = csv::separatorFor(locale);
    file.write(csv::mark());
    for (const QStringList &cells : rows) {
        if (file.write(csv::row(cells, separator)) < 0)
            return {0, file.errorString()};
    }
    if (!file.commit())
        return {0, file.errorString()};
    return {static_cast<int>(rows.size()) - 1, {}};
}

} // namespace

void readTableFile(const QString &file, QObject *context, WhenRead done)
{
    whenDone(QtConcurrent::run([file] { return readFile(file); }), context, std::move(done));
}

void readTableText(const QString &text, QObject *context, WhenRead done)
{
    whenDone(QtConcurrent::run([text] { return csv::read(text); }), context, std::move(done));
}

ListTable listTable(const RecordTableModel &model, const QStringList &elements, const RecordStore &store)
{
    ListTable table{{}, {}, store.customFields(), store.format(), QLocale()};
    for (const QString &element : elements) {
        if (const int column = model.columnOf(element); column >= 0)
            table.columns.append(model.columns().at(column));
    }
    table.rows.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row)
        table.rows.append(model.recordAt(row));
    return table;
}

void writeTableFile(const ListTable &table, const QString &file, QObject *context,
                    std::function<void(const ListWritten &)> done)
{
    whenDone(QtConcurrent::run([table, file] { return write(table, file); }), context, std::move(done));
}

void writeTableFile(const QList<QStringList> &rows, const QLocale &locale, const QString &file,
                    QObject *context, std::function<void(const ListWritten &)> done)
{
    whenDone(QtConcurrent::run([rows, locale, file] { return writeTexts(rows, locale, file); }), context,
             std::move(done));
}

} // namespace ticketeer
