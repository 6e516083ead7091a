#pragma once

#include "models/tableimport.h"

#include <QAbstractTableModel>

namespace ticketeer {

/// The table of an import for a view: a first column with the line and whether its row is taken, then the
/// cells, marked by sign and colour where something is wrong with them.
class ImportGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportGrid(TableImport &import, QObject *parent = nullptr);

    static constexpr int TakeColumn = 0;
    static constexpr int FirstCell = 1;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// In words, the problems of a row, with those of cells that no column has.
    [[nodiscard]] QStringList problemTexts(int row) const;
    /// The column of the view that has this field; -1: none.
    [[nodiscard]] int columnOf(const QString &element) const;
    [[nodiscard]] QString labelOf(const QString &element) const;

private:
    [[nodiscard]] QList<CellProblem> problemsOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant takeData(int row, int role) const;
    TableImport &m_import;
    int m_columns = 0;
    int m_rows = 0;
};

/// "A", "B" … "AA": what spreadsheets call columns.
[[nodiscard]] QString columnLetters(int column);

} // namespace ticketeer
