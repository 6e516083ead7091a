#include "batchmodel.h"

#include "recordtablemodel.h"
#include "tooltip.h"

#include "store/outbox.h"

namespace ticketeer {

BatchModel::BatchModel(const Outbox &outbox, const QString &batch, Words words, QObject *parent)
    : QAbstractTableModel(parent), m_outbox(outbox), m_batch(batch), m_words(std::move(words))
{
    connect(&outbox, &Outbox::read, this, &BatchModel::read);
    connect(&outbox, &Outbox::added, this, &BatchModel::take);
    connect(&outbox, &Outbox::changed, this, &BatchModel::take);
    connect(&outbox, &Outbox::removed, this, &BatchModel::drop);
    read();
}

void BatchModel::read()
{
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    for (const OutboxEntry &entry : m_outbox.entries()) {
        if (entry.batch != m_batch)
            continue;
        m_rowOf.insert(entry.id, static_cast<int>(m_rows.size()));
        m_rows.append({entry, false});
    }
    m_progress = progressOf(entries());
    endResetModel();
    Q_EMIT progressChanged();
}

void BatchModel::take(qint64 id)
{
    const auto known = m_rowOf.constFind(id);
    const std::optional<OutboxEntry> entry = m_outbox.entry(id);
    if (!entry || entry->batch != m_batch)
        return;
    if (known == m_rowOf.constEnd()) {
        const int row = static_cast<int>(m_rows.size());
        beginInsertRows({}, row, row);
        m_rowOf.insert(id, row);
        m_rows.append({*entry, false});
        endInsertRows();
    } else {
        m_rows[*known].entry = *entry;
        Q_EMIT dataChanged(index(*known, 0), index(*known, Columns - 1));
    }
    countSoon();
}

void BatchModel::drop(qint64 id)
{
    const auto known = m_rowOf.constFind(id);
    if (known == m_rowOf.constEnd())
        return;
    Row &row = m_rows[*known];
    // What is done was only forgotten.
    row.cancelled = row.entry.isUnsent();
    Q_EMIT dataChanged(index(*known, 0), index(*known, Columns - 1));
    countSoon();
}

void BatchModel::countSoon()
{
    if (std::exchange(m_counting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_counting = false;
            m_progress = progressOf(entries());
            Q_EMIT progressChanged();
        },
        Qt::QueuedConnection);
}

QList<OutboxEntry> BatchModel::entries() const
{
    QList<OutboxEntry> all;
    for (const Row &row : m_rows) {
        if (!row.cancelled)
            all.append(row.entry);
    }
    return all;
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString BatchModel::stateText(const Row &row)
{
    if (row.cancelled)
        return tr("Cancelled");
    switch (row.entry.state) {
    case OutboxEntry::State::Waiting:
        return tr("Waiting");
    case OutboxEntry::State::Sending:
        return tr("Sending");
    case OutboxEntry::State::Unknown:
        return tr("Looking whether it arrived");
    case OutboxEntry::State::Refused:
        return tr("Refused");
    case OutboxEntry::State::Conflict:
        return tr("Conflict");
    case OutboxEntry::State::Done:
        return row.entry.ignored.isEmpty() ? tr("Done") : tr("Done in part");
    }
    return {};
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IdRole)
        return batchRecord(row.entry);
    if (role == Qt::ToolTipRole)
        return toolTipOf(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Record:
        return row.entry.what;
    case Deed:
        return m_words.deed(row.entry);
    case State:
        return stateText(row);
    case Detail:
        return m_words.detail(row.entry);
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("Record");
    case Deed:
        return tr("Change");
    case State:
        return tr("State");
    case Detail:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace ticketeer
