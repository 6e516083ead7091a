#include "bulkplanmodel.h"

#include "recordtablemodel.h"
#include "tooltip.h"

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// A cell is one line; the whole text is in the tip.
constexpr qsizetype LongestCell = 200;

QString line(const QString &text)
{
    return text.left(LongestCell).simplified();
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"–"_s : line(text);
}

} // namespace

BulkPlanModel::BulkPlanModel(std::function<QString(const BulkRow &)> verdict, QObject *parent)
    : QAbstractTableModel(parent), m_verdict(std::move(verdict))
{
}

void BulkPlanModel::setPlan(const BulkPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    filter();
    endResetModel();
}

void BulkPlanModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

bool BulkPlanModel::isShown(const BulkRow &row) const
{
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Changes:
        return row.state == BulkRow::State::Changes;
    case Show::Refused:
        return row.state == BulkRow::State::Refused;
    case Show::Conflicts:
        return row.isConflict();
    }
    return true;
}

void BulkPlanModel::filter()
{
    m_shown.clear();
    for (int row = 0; row < m_plan.rows().size(); ++row) {
        if (isShown(m_plan.rows().at(row)))
            m_shown.append(row);
    }
}

int BulkPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BulkPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant BulkPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkRow &row = rowAt(index.row());
    if (role == IdRole)
        return row.id;
    if (role == Qt::ToolTipRole) {
        return toolTipOf(index.column() == Before    ? row.before
                         : index.column() == After   ? row.after
                         : index.column() == Verdict ? m_verdict(row)
                                                     : QString());
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Record:
        return row.record;
    case Field:
        return row.field;
    case Before:
        return orNone(row.before);
    case After:
        return orNone(row.after);
    case Verdict:
        return m_verdict(row);
    default:
        return {};
    }
}

QVariant BulkPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Record:
        return tr("Record");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Verdict:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace ticketeer
