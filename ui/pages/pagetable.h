#pragma once

#include <QStringList>

class QTableView;
class QWidget;

namespace ticketeer {

class RecordStore;
class RecordTableModel;

/// A table as pages show their lists: rows to be opened, sorted by a click on the head.
[[nodiscard]] QTableView *makePageTable(RecordTableModel &model, const RecordStore &store,
                                        const QString &name, QWidget *parent);
/// These columns, in this order, and no others.
void showPageColumns(QTableView &table, const RecordTableModel &model, const QStringList &elements);

} // namespace ticketeer
