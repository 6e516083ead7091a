// How the rows of a list come, go and move.
#include "recordtablemodelprivate.h"

#include <utility>

namespace ticketeer {

namespace {

/// More changed rows than this are cheaper to lay out anew than one by one.
constexpr qsizetype FewRows = 100;

} // namespace

void RecordTableModel::Private::fill()
{
    order.clear();
    children.clear();
    if (parent) {
        for (const Record &child : store.children(*parent, parentId, resource)) {
            children.insert(child.id());
            order.put(child);
        }
    } else {
        order.reserve(store.count(resource));
        for (const Record &record : store.all(resource))
            order.put(record);
    }
    order.rebuild();
}

void RecordTableModel::Private::reset(const std::function<void()> &change)
{
    q->beginResetModel();
    change();
    q->endResetModel();
    Q_EMIT q->countsChanged();
}

QVariant RecordTableModel::Private::unsentWords(qint64 id) const
{
    if (store.isGoing(resource, id))
        return RecordTableModel::tr("Is to be removed; not sent yet");
    return store.isUnsent(resource, id) ? QVariant(RecordTableModel::tr("Not sent yet")) : QVariant();
}

void RecordTableModel::Private::beginMoving()
{
    if (std::exchange(moving, true))
        return;
    Q_EMIT q->layoutAboutToBeChanged({}, VerticalSortHint);
    held = q->persistentIndexList();
    heldIds.clear();
    heldIds.reserve(held.size());
    for (const QModelIndex &index : std::as_const(held))
        heldIds.append(q->idAt(index.row()));
}

void RecordTableModel::Private::endMoving()
{
    if (!std::exchange(moving, false))
        return;
    QModelIndexList after;
    after.reserve(held.size());
    const bool many = held.size() > FewRows;
    for (qsizetype i = 0; i < held.size(); ++i) {
        const int row = many ? order.rowOf(heldIds[i]) : order.findRow(heldIds[i]);
        after.append(q->index(row, held[i].column()));
    }
    q->changePersistentIndexList(held, after);
    Q_EMIT q->layoutChanged({}, VerticalSortHint);
}

void RecordTableModel::Private::putRow(qint64 id, int oldRow)
{
    const bool shown = order.passes(id);
    if (oldRow < 0 && shown) {
        endMoving();
        const int row = order.placeFor(id);
        q->beginInsertRows({}, row, row);
        order.insertRow(row, id);
        q->endInsertRows();
    } else if (oldRow >= 0 && !shown) {
        endMoving();
        q->beginRemoveRows({}, oldRow, oldRow);
        order.removeRow(oldRow);
        q->endRemoveRows();
    } else if (oldRow >= 0) {
        order.removeRow(oldRow);
        const int row = order.placeFor(id);
        // The rows must stand as before while the move is announced.
        order.insertRow(oldRow, id);
        if (row == oldRow)
            return;
        beginMoving();
        order.removeRow(oldRow);
        order.insertRow(row, id);
    }
}

void RecordTableModel::Private::apply(const QList<qint64> &ids)
{
    if (ids.size() <= FewRows)
        applyFew(ids);
    else
        applyMany(ids);
}

void RecordTableModel::Private::applyFew(const QList<qint64> &ids)
{
    QList<qint64> changed;
    for (const qint64 id : ids) {
        const Record record = store.record(resource, id);
        if (!belongs(record))
            continue;
        const int oldRow = order.findRow(id);
        order.put(record);
        putRow(id, oldRow);
        if (oldRow >= 0 && order.passes(id))
            changed.append(id);
    }
    endMoving();
    for (const qint64 id : std::as_const(changed)) {
        const int row = order.findRow(id);
        Q_EMIT q->dataChanged(q->index(row, 0), q->index(row, static_cast<int>(columns.size()) - 1));
    }
    Q_EMIT q->countsChanged();
}

void RecordTableModel::Private::applyMany(const QList<qint64> &ids)
{
    reset([&] {
        for (const qint64 id : ids) {
            if (const Record record = store.record(resource, id); belongs(record))
                order.put(record);
        }
        order.takeIn(ids);
    });
}

void RecordTableModel::Private::forget(const QList<qint64> &ids)
{
    if (ids.size() > FewRows) {
        reset([&] {
            for (const qint64 id : ids)
                order.forget(id);
        });
        return;
    }
    for (const qint64 id : ids) {
        const int row = order.findRow(id);
        if (row >= 0)
            q->beginRemoveRows({}, row, row);
        order.forget(id);
        if (row >= 0)
            q->endRemoveRows();
    }
    Q_EMIT q->countsChanged();
}

} // namespace ticketeer
