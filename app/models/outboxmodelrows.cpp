// Which rows the outbox's list has, and in which order.
#include "outboxmodel.h"

#include "store/outbox.h"

#include <QLocale>

#include <algorithm>

namespace ticketeer {

namespace {

constexpr qsizetype MostDeeds = 3;
/// All entries of a bulk change do the same things, over and over.
constexpr qsizetype LookedAt = 20;

int rank(const OutboxEntry &entry)
{
    return entry.needsUser() ? 0 : entry.isUnsent() ? 1 : 2;
}

int rank(const BatchProgress &progress)
{
    return progress.needUser > 0 ? 0 : progress.unsent > 0 ? 1 : 2;
}

bool isHead(const OutboxEntry &row)
{
    return row.id == 0;
}

OutboxEntry headOf(const QString &batch)
{
    OutboxEntry row;
    row.batch = batch;
    return row;
}

} // namespace

bool OutboxModel::isBatch(int row) const
{
    return row >= 0 && row < m_rows.size() && isHead(m_rows.at(row));
}

std::pair<int, qint64> OutboxModel::placeOf(const OutboxEntry &row) const
{
    const auto batch = m_batches.constFind(row.batch);
    return row.batch.isEmpty() || batch == m_batches.constEnd()
               ? std::pair(rank(row), row.id)
               : std::pair(rank(batch->progress), batch->entries.value(0));
}

bool OutboxModel::before(const OutboxEntry &left, const OutboxEntry &right) const
{
    const auto earlier = [](std::pair<int, qint64> one, std::pair<int, qint64> other) {
        if (one.first != other.first)
            return one.first < other.first;
        return one.first < 2 ? one.second < other.second : one.second > other.second;
    };
    const auto leftPlace = placeOf(left);
    const auto rightPlace = placeOf(right);
    if (leftPlace != rightPlace)
        return earlier(leftPlace, rightPlace);
    if (isHead(left) || isHead(right))
        return isHead(left) && !isHead(right);
    return earlier({rank(left), left.id}, {rank(right), right.id});
}

int OutboxModel::placeFor(const OutboxEntry &entry) const
{
    const auto at = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), entry,
        [this](const OutboxEntry &row, const OutboxEntry &wanted) { return before(row, wanted); });
    return static_cast<int>(at - m_rows.cbegin());
}

int OutboxModel::rowOf(qint64 id) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                 [id](const OutboxEntry &row) { return row.id == id && !isHead(row); });
    return at == m_rows.cend() ? -1 : static_cast<int>(at - m_rows.cbegin());
}

int OutboxModel::rowOf(const QString &batch) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), [&batch](const OutboxEntry &row) {
        return isHead(row) && row.batch == batch;
    });
    return at == m_rows.cend() ? -1 : static_cast<int>(at - m_rows.cbegin());
}

int OutboxModel::rowsOf(const QString &batch, int row) const
{
    int rows = 1;
    while (row + rows < m_rows.size() && m_rows.at(row + rows).batch == batch)
        ++rows;
    return rows;
}

bool OutboxModel::isShown(const OutboxEntry &entry) const
{
    if (!entry.batch.isEmpty() && !isUnfolded(entry.batch))
        return false;
    return entry.isUnsent() || (m_doneShown && m_doneNow.contains(entry.id));
}

bool OutboxModel::isShown(const Batch &batch) const
{
    return batch.progress.unsent > 0 || (m_doneShown && batch.doneNow);
}

void OutboxModel::gather(Batch &batch) const
{
    QList<OutboxEntry> entries;
    batch.unsent.clear();
    for (const qint64 id : std::as_const(batch.entries)) {
        const std::optional<OutboxEntry> entry = m_outbox.entry(id);
        if (!entry)
            continue;
        entries.append(*entry);
        if (entry->isUnsent())
            batch.unsent.insert(id);
    }
    batch.progress = progressOf(entries);
    if (!batch.doing.isEmpty() || entries.isEmpty())
        return;
    batch.since = entries.first().savedAt;
    QStringList deeds;
    for (const OutboxEntry &entry : entries.mid(0, LookedAt)) {
        const QString deed = m_words.doing(entry);
        if (!deeds.contains(deed) && deeds.size() < MostDeeds)
            deeds.append(deed);
    }
    batch.doing = QLocale().createSeparatedList(deeds);
}

void OutboxModel::fill()
{
    beginResetModel();
    const QHash<QString, Batch> known = std::exchange(m_batches, {});
    m_batchOf.clear();
    m_stale.clear();
    m_rows.clear();
    const QList<OutboxEntry> all = m_outbox.entries();
    for (const OutboxEntry &entry : all) {
        if (entry.batch.isEmpty())
            continue;
        m_batchOf.insert(entry.id, entry.batch);
        Batch &batch = m_batches[entry.batch];
        batch.entries.append(entry.id);
        batch.doneNow = batch.doneNow || m_doneNow.contains(entry.id);
    }
    for (auto batch = m_batches.begin(); batch != m_batches.end(); ++batch) {
        gather(*batch);
        batch->unfolded = known.value(batch.key()).unfolded && isShown(*batch);
        if (isShown(*batch))
            m_rows.append(headOf(batch.key()));
    }
    for (const OutboxEntry &entry : all) {
        if (isShown(entry))
            m_rows.append(entry);
    }
    std::sort(m_rows.begin(), m_rows.end(),
              [this](const OutboxEntry &left, const OutboxEntry &right) { return before(left, right); });
    endResetModel();
    Q_EMIT entriesChanged();
}

void OutboxModel::take(const QList<qint64> &ids)
{
    QSet<QString> batches;
    for (const qint64 id : ids) {
        const std::optional<OutboxEntry> entry = m_outbox.entry(id);
        if (!entry || m_batchOf.contains(id))
            continue;
        if (entry->batch.isEmpty()) {
            putRow(*entry);
            continue;
        }
        m_batchOf.insert(id, entry->batch);
        batches.insert(entry->batch);
        // A row is found by the first entry of its batch: that one stays the first.
        m_batches[entry->batch].entries.append(id);
    }
    for (const QString &batch : std::as_const(batches)) {
        count(batch);
        if (isUnfolded(batch)) {
            setUnfolded(batch, false);
            setUnfolded(batch, true);
        }
    }
    Q_EMIT entriesChanged();
}

void OutboxModel::put(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_outbox.entry(id);
    if (!entry) {
        forget(id);
        return;
    }
    if (entry->batch.isEmpty()) {
        const int row = rowOf(id);
        // What is done when first heard of was done by an earlier run.
        if (!entry->isUnsent() && row >= 0 && m_rows.at(row).isUnsent())
            m_doneNow.insert(id);
    } else if (Batch &batch = m_batches[entry->batch]; !entry->isUnsent() && batch.unsent.remove(id)) {
        m_doneNow.insert(id);
        batch.doneNow = true;
    }
    putRow(*entry);
    if (!entry->batch.isEmpty())
        countSoon(entry->batch);
    Q_EMIT entriesChanged();
}

void OutboxModel::putRow(const OutboxEntry &entry)
{
    const int row = rowOf(entry.id);
    if (!isShown(entry)) {
        if (row >= 0)
            dropRows(row, 1);
        return;
    }
    if (row < 0) {
        insertRow(entry);
        return;
    }
    const OutboxEntry known = m_rows.takeAt(row);
    const int place = placeFor(entry);
    // The rows must stand as before while a move is announced.
    m_rows.insert(row, known);
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_rows.move(row, place);
        endMoveRows();
    }
    m_rows[place] = entry;
    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
}

void OutboxModel::insertRow(const OutboxEntry &row)
{
    const int place = placeFor(row);
    beginInsertRows({}, place, place);
    m_rows.insert(place, row);
    endInsertRows();
}

void OutboxModel::dropRows(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    endRemoveRows();
}

void OutboxModel::forget(qint64 id)
{
    m_doneNow.remove(id);
    const int row = rowOf(id);
    if (row >= 0)
        dropRows(row, 1);
    if (const QString batch = m_batchOf.take(id); !batch.isEmpty())
        countSoon(batch);
    Q_EMIT entriesChanged();
}

void OutboxModel::countSoon(const QString &batch)
{
    m_stale.insert(batch);
    if (!m_soon.isActive())
        m_soon.start();
}

void OutboxModel::countStale()
{
    for (const QString &batch : std::exchange(m_stale, {}))
        count(batch);
    Q_EMIT entriesChanged();
}

void OutboxModel::count(const QString &name)
{
    const auto known = m_batches.find(name);
    if (known == m_batches.end())
        return;
    const int row = rowOf(name);
    const int rows = row < 0 ? 0 : rowsOf(name, row);
    Batch batch = *known;
    batch.entries.removeIf([this](qint64 id) { return !m_batchOf.contains(id); });
    gather(batch);
    const bool shown = isShown(batch);
    if (row >= 0 && !shown) {
        dropRows(row, rows);
        batch.unfolded = false;
    }
    if (batch.entries.isEmpty()) {
        m_batches.remove(name);
        return;
    }
    *known = batch;
    if (row < 0 && shown)
        insertRow(headOf(name));
    else if (row >= 0 && shown)
        moveBatch(row, rows);
}

/// What needs the user has come into it, or has gone: its rows stand elsewhere now.
void OutboxModel::moveBatch(int row, int rows)
{
    const OutboxEntry head = m_rows.at(row);
    int place = 0;
    for (int other = 0; other < m_rows.size(); ++other) {
        const bool own = other >= row && other < row + rows;
        place += !own && before(m_rows.at(other), head) ? 1 : 0;
    }
    if (place != row) {
        beginMoveRows({}, row, row + rows - 1, {}, place > row ? place + rows : place);
        const auto first = m_rows.begin();
        if (place < row)
            std::rotate(first + place, first + row, first + row + rows);
        else
            std::rotate(first + row, first + row + rows, first + place + rows);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
}

void OutboxModel::insertInside(const QString &batch)
{
    QList<OutboxEntry> inside;
    for (const qint64 id : m_batches[batch].entries) {
        if (const std::optional<OutboxEntry> entry = m_outbox.entry(id); entry && isShown(*entry))
            inside.append(*entry);
    }
    if (inside.isEmpty())
        return;
    std::sort(inside.begin(), inside.end(),
              [this](const OutboxEntry &left, const OutboxEntry &right) { return before(left, right); });
    const int first = rowOf(batch) + 1;
    beginInsertRows({}, first, first + static_cast<int>(inside.size()) - 1);
    for (qsizetype i = 0; i < inside.size(); ++i)
        m_rows.insert(first + i, inside.at(i));
    endInsertRows();
}

void OutboxModel::setUnfolded(const QString &batch, bool unfolded)
{
    const int row = rowOf(batch);
    if (row < 0 || isUnfolded(batch) == unfolded)
        return;
    if (const int inside = rowsOf(batch, row) - 1; !unfolded && inside > 0)
        dropRows(row + 1, inside);
    m_batches[batch].unfolded = unfolded;
    if (unfolded)
        insertInside(batch);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace ticketeer
