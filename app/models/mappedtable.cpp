#include "mappedtable.h"

#include <algorithm>

namespace ticketeer {

bool MappedTable::beginsWithData() const
{
    const QStringList cells = m_table.rows.value(0);
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString &cell) {
        bool isNumber = false;
        cell.toDouble(&isNumber);
        return isNumber || cell.contains(u'@');
    });
}

QStringList MappedTable::headings() const
{
    return m_headings ? m_table.rows.value(0) : QStringList(m_table.columnCount());
}

void MappedTable::setMapping(const QStringList &elements, const QStringList &known)
{
    QStringList mapping(m_table.columnCount());
    for (int column = 0; column < mapping.size(); ++column) {
        const QString element = elements.value(column);
        if (known.contains(element) && !mapping.contains(element))
            mapping[column] = element;
    }
    m_mapping = mapping;
}

int MappedTable::columnOf(const QString &element) const
{
    return element.isEmpty() ? -1 : static_cast<int>(m_mapping.indexOf(element));
}

int MappedTable::rowCount() const
{
    return static_cast<int>(std::max<qsizetype>(0, m_table.rows.size() - first()));
}

int MappedTable::lineOf(int row) const
{
    return m_table.lines.value(row + first());
}

QString MappedTable::cell(int row, int column) const
{
    return csv::undefused(m_table.rows.value(row + first()).value(column));
}

void MappedTable::setCell(int row, int column, const QString &text)
{
    m_table.rows[row + first()][column] = text;
}

QString MappedTable::text(int row, const QString &element) const
{
    const int column = columnOf(element);
    return column < 0 ? QString() : cell(row, column).trimmed();
}

QHash<QString, QString> MappedTable::texts(int row) const
{
    QHash<QString, QString> all;
    for (int column = 0; column < m_mapping.size(); ++column) {
        if (!m_mapping.at(column).isEmpty())
            all.insert(m_mapping.at(column), cell(row, column).trimmed());
    }
    return all;
}

} // namespace ticketeer
