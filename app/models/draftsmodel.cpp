#include "draftsmodel.h"

#include "draftwords.h"

namespace ticketeer {

DraftsModel::DraftsModel(const Drafts &drafts, WhenWords when, QObject *parent)
    : QAbstractTableModel(parent), m_drafts(drafts), m_when(std::move(when)), m_rows(drafts.all())
{
    connect(&drafts, &Drafts::read, this, &DraftsModel::fill);
    connect(&drafts, &Drafts::cleared, this, &DraftsModel::fill);
    connect(&drafts, &Drafts::changed, this, &DraftsModel::put);
    connect(&drafts, &Drafts::removed, this, &DraftsModel::forget);
}

void DraftsModel::fill()
{
    beginResetModel();
    m_rows = m_drafts.all();
    endResetModel();
}

void DraftsModel::put(const QString &key)
{
    const std::optional<Draft> draft = m_drafts.draft(key);
    if (!draft)
        return;
    const int row = rowOf(key);
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_rows.prepend(*draft);
        endInsertRows();
        return;
    }
    if (row > 0) {
        beginMoveRows({}, row, row, {}, 0);
        m_rows.move(row, 0);
        endMoveRows();
    }
    m_rows.first() = *draft;
    Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
}

void DraftsModel::forget(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int DraftsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return row;
    }
    return -1;
}

void DraftsModel::refreshAges()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Changed), index(rowCount() - 1, Changed));
}

int DraftsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DraftsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Draft &draft = m_rows[index.row()];
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return role == SortRole && index.column() == Changed ? QVariant(draft.changedAt) : QVariant();
    switch (index.column()) {
    case What:
        return draft.title;
    case Changed:
        return m_when(draft.changedAt);
    default:
        return firstWords(draft);
    }
}

QVariant DraftsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case What:
        return tr("Draft");
    case Changed:
        return tr("Changed");
    case Words:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace ticketeer
