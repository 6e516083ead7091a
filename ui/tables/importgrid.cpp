#include "importgrid.h"

#include "tabletext.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// Over any ground, so that it suits light and dark windows.
QColor tint(bool faulty)
{
    return faulty ? QColor(220, 50, 47, 46) : QColor(203, 142, 0, 46);
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

ImportGrid::ImportGrid(TableImport &import, QObject *parent)
    : QAbstractTableModel(parent), m_import(import), m_columns(import.columnCount()),
      m_rows(import.rowCount())
{
    connect(&import, &TableImport::changed, this, [this] {
        const bool sameSize = m_columns == m_import.columnCount() && m_rows == m_import.rowCount();
        if (!sameSize) {
            beginResetModel();
            m_columns = m_import.columnCount();
            m_rows = m_import.rowCount();
            endResetModel();
        } else if (m_rows > 0) {
            // The user stays where they are, also while they type.
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        }
    });
    connect(&import, &TableImport::rowsChanged, this, [this](const QList<int> &rows) {
        if (rows.isEmpty())
            return;
        const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
        Q_EMIT dataChanged(index(*first, 0), index(*last, columnCount() - 1));
    });
}

int ImportGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns + FirstCell;
}

int ImportGrid::columnOf(const QString &element) const
{
    const auto column = m_import.mapping().indexOf(element);
    return column < 0 ? -1 : static_cast<int>(column) + FirstCell;
}

QString ImportGrid::labelOf(const QString &element) const
{
    for (const FormField &field : m_import.fields()) {
        if (field.element == element)
            return field.label;
    }
    return element;
}

QStringList ImportGrid::problemTexts(int row) const
{
    QStringList texts;
    for (const CellProblem &problem : m_import.problems(row))
        texts.append(cellProblemText(problem, labelOf(problem.element)));
    return texts;
}

QList<CellProblem> ImportGrid::problemsOf(const QModelIndex &index) const
{
    QList<CellProblem> found = m_import.problems(index.row());
    if (index.column() == TakeColumn) {
        // What no cell can show.
        found.removeIf([this](const CellProblem &problem) { return columnOf(problem.element) >= 0; });
        return found;
    }
    const FormField *field = m_import.fieldOf(index.column() - FirstCell);
    found.removeIf(
        [field](const CellProblem &problem) { return !field || problem.element != field->element; });
    return found;
}

QVariant ImportGrid::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool leftOut = m_import.isLeftOut(index.row());
    if (role == Qt::ForegroundRole)
        return leftOut ? QVariant(QApplication::palette().brush(QPalette::Disabled, QPalette::Text))
                       : QVariant();
    const bool marks = role == Qt::DecorationRole || role == Qt::BackgroundRole || role == Qt::ToolTipRole ||
                       role == Qt::AccessibleTextRole;
    const QList<CellProblem> problems = marks && !leftOut ? problemsOf(index) : QList<CellProblem>();
    const bool faulty = std::any_of(problems.cbegin(), problems.cend(),
                                    [](const CellProblem &problem) { return !problem.isWarning(); });
    if (role == Qt::DecorationRole && !problems.isEmpty())
        return icon(faulty ? "error"_L1 : "warning"_L1);
    if (role == Qt::BackgroundRole && !problems.isEmpty())
        return tint(faulty);
    QStringList words;
    for (const CellProblem &problem : problems)
        words.append(cellProblemText(problem, labelOf(problem.element)));
    if (role == Qt::ToolTipRole && !words.isEmpty())
        return plainTip(words.join(u'\n'));
    if (index.column() == TakeColumn)
        return takeData(index.row(), role);
    const QString text = m_import.cell(index.row(), index.column() - FirstCell);
    switch (role) {
    case Qt::DisplayRole:
        return text.contains(u'\n') || text.contains(u'\r') ? text.simplified() : text;
    case Qt::EditRole:
        return text;
    case Qt::AccessibleTextRole:
        return words.isEmpty() ? text : QString(text + u". "_s + words.join(u' '));
    default:
        return {};
    }
}

QVariant ImportGrid::takeData(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(m_import.lineOf(row));
    case Qt::CheckStateRole:
        return static_cast<int>(m_import.isLeftOut(row) ? Qt::Unchecked : Qt::Checked);
    case Qt::AccessibleTextRole:
        return m_import.isLeftOut(row) ? tr("Line %1, left out").arg(m_import.lineOf(row))
                                       : tr("Line %1").arg(m_import.lineOf(row));
    default:
        return {};
    }
}

QVariant ImportGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount() || role != Qt::DisplayRole)
        return {};
    if (section == TakeColumn)
        return tr("Line");
    const QString heading = m_import.headings().value(section - FirstCell).simplified();
    return heading.isEmpty() ? columnLetters(section - FirstCell) : heading;
}

Qt::ItemFlags ImportGrid::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == TakeColumn ? usual | Qt::ItemIsUserCheckable : usual | Qt::ItemIsEditable;
}

bool ImportGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() == TakeColumn && role == Qt::CheckStateRole) {
        m_import.setLeftOut({index.row()}, value.toInt() != Qt::Checked);
        return true;
    }
    if (index.column() < FirstCell || role != Qt::EditRole)
        return false;
    m_import.setCell(index.row(), index.column() - FirstCell, value.toString());
    return true;
}

} // namespace ticketeer
