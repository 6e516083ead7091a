#pragma once

#include "csv.h"

#include <QHash>

namespace ticketeer {

/// A table of texts, perhaps with a first row of headings, and which element each of its columns is. A value.
class MappedTable
{
public:
    MappedTable() = default;
    /// Nothing is mapped yet.
    explicit MappedTable(TextTable table) : m_table(std::move(table)), m_mapping(m_table.columnCount()) {}

    void setHasHeadings(bool has) { m_headings = has; }
    [[nodiscard]] bool hasHeadings() const { return m_headings; }
    /// A first row of numbers or addresses is not one of headings.
    [[nodiscard]] bool beginsWithData() const;
    [[nodiscard]] QStringList headings() const; ///< empty texts without headings

    /// By column; empty: not used.
    [[nodiscard]] const QStringList &mapping() const { return m_mapping; }
    /// Unknown elements and those that a column has already are left out.
    void setMapping(const QStringList &elements, const QStringList &known);
    [[nodiscard]] int columnOf(const QString &element) const; ///< -1: none

    [[nodiscard]] int columnCount() const { return static_cast<int>(m_table.columnCount()); }
    [[nodiscard]] int rowCount() const;      ///< without the headings
    [[nodiscard]] int lineOf(int row) const; ///< in the file, from 1
    [[nodiscard]] QString cell(int row, int column) const;
    void setCell(int row, int column, const QString &text);
    /// Without white space around it; empty too when no column is this element.
    [[nodiscard]] QString text(int row, const QString &element) const;
    /// All of a row, by element.
    [[nodiscard]] QHash<QString, QString> texts(int row) const;

private:
    [[nodiscard]] int first() const { return m_headings ? 1 : 0; }
    TextTable m_table;
    bool m_headings = false;
    QStringList m_mapping;
};

} // namespace ticketeer
