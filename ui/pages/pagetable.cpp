#include "pagetable.h"

#include "models/recordtablemodel.h"
#include "window/listdelegate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int RowPadding = 10;

int charactersFor(const QString &element)
{
    const bool wide = element == u"Name" || element == u"Description" || element == u"Title" ||
                      element == u"Email" || element == u"Product";
    return wide ? 36 : element == u"TicketNumber" ? 12 : 21;
}

} // namespace

QTableView *makePageTable(RecordTableModel &model, const RecordStore &store, const QString &name,
                          QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setItemDelegate(new ListDelegate(store, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + RowPadding);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setSortingEnabled(true);
    return table;
}

void showPageColumns(QTableView &table, const RecordTableModel &model, const QStringList &elements)
{
    QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < model.columnCount(); ++column)
        table.setColumnHidden(column, !elements.contains(model.columns().at(column).element));
    int place = 0;
    for (const QString &element : elements) {
        const int column = model.columnOf(element);
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        table.setColumnWidth(column, table.fontMetrics().averageCharWidth() * charactersFor(element));
    }
}

} // namespace ticketeer
