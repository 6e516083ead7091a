#pragma once

#include "csv.h"
#include "recordtablemodel.h"

#include "records/customfields.h"
#include "xml/accountformat.h"

#include <functional>

namespace ticketeer {

// Tables from and to files, on worker threads; the answer comes on the context's thread, unless it is gone by
// then.

using WhenRead = std::function<void(const Result<TextTable, TableFlaw> &)>;
void readTableFile(const QString &file, QObject *context, WhenRead done);
/// What was pasted.
void readTableText(const QString &text, QObject *context, WhenRead done);

/// A list as it is to be written: everything it takes, so that nobody's data is touched from another thread.
struct ListTable
{
    QList<Record> rows;
    QList<Column> columns;
    CustomFields customFields;
    AccountFormat format;
    QLocale locale; ///< decides the separator and the decimal point; dates are written so that all read them
};
/// The rows as sorted and filtered, with the columns of these names in this order.
[[nodiscard]] ListTable listTable(const RecordTableModel &model, const QStringList &elements,
                                  const RecordStore &store);

struct ListWritten
{
    int rows = 0;
    QString trouble; ///< the system's words; empty: the file is there
};
/// Whole or not at all: a file of the same name stays as it is when writing fails.
void writeTableFile(const ListTable &table, const QString &file, QObject *context,
                    std::function<void(const ListWritten &)> done);
/// Texts as they are, headings first; the headings are not counted.
void writeTableFile(const QList<QStringList> &rows, const QLocale &locale, const QString &file,
                    QObject *context, std::function<void(const ListWritten &)> done);

} // namespace ticketeer
