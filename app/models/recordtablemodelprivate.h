#pragma once

#include "celltext.h"
#include "columns.h"
#include "recordtablemodel.h"
#include "roworder.h"

namespace ticketeer {

/// The inside of RecordTableModel: its rows, and how they come, go and move.
class RecordTableModel::Private
{
public:
    Private(RecordTableModel *model, const Resource &shown, RecordStore &records)
        : q(model), resource(shown), store(records), columns(columnsFor(shown, records.customFields()))
    {
    }

    [[nodiscard]] bool belongs(const Record &record) const
    {
        return !record.isNull() && (!parent || children.contains(record.id()));
    }
    void fill();
    /// These are new or differ.
    void apply(const QList<qint64> &ids);
    void applyFew(const QList<qint64> &ids);
    void applyMany(const QList<qint64> &ids);
    void putRow(qint64 id, int oldRow);
    /// Around changes that only move rows: what the views hold on to follows its records. One for many, and
    /// by rows: moved one by one, Qt's selection keeps every selected cell each time, which takes seconds.
    void beginMoving();
    void endMoving();
    void forget(const QList<qint64> &ids);
    void setKey();
    void reset(const std::function<void()> &change);
    [[nodiscard]] QVariant unsentWords(qint64 id) const;
    /// Work for another thread that touches nothing of ours; then takes its result here.
    template <typename Made>
    void prepare(bool &busy, std::function<Made()> work, std::function<void(Made)> take);

    RecordTableModel *q;
    const Resource &resource;
    RecordStore &store;
    const Resource *parent = nullptr;
    qint64 parentId = 0;
    QSet<qint64> children;
    QList<Column> columns;
    RowOrder order;
    CellText words;
    QString filterText;
    bool preparingTexts = false;
    bool preparingOrders = false;
    int sortColumn = -1;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool moving = false;
    QModelIndexList held;  ///< by the views, before the rows move
    QList<qint64> heldIds; ///< whose they are
};

} // namespace ticketeer
