#pragma once

#include "csv.h"
#include "importrow.h"

#include <QObject>

#include <memory>

namespace ticketeer {

/// A table on its way to becoming new entries of one resource: which column is which field, what each row
/// would make, what is wrong with it, and which rows are left out. No widgets; GUI thread. Looks at the store
/// again when the lists that names are looked up in change.
class TableImport : public QObject
{
    Q_OBJECT
public:
    /// htmlOf: see ImportRow.
    TableImport(const Resource &resource, RecordStore &store, std::function<QString(const QString &)> htmlOf,
                QObject *parent = nullptr);
    ~TableImport() override;

    [[nodiscard]] const Resource &resource() const;
    /// Everything that a column can be, in the order of the form.
    [[nodiscard]] const QList<FormField> &fields() const;
    /// Unset for a column that is not used.
    [[nodiscard]] const FormField *fieldOf(int column) const;

    /// Guesses whether the first row has headings, and what the columns are.
    void setTable(const TextTable &table);
    [[nodiscard]] bool hasHeadings() const;
    void setHasHeadings(bool has);
    [[nodiscard]] QStringList headings() const; ///< empty texts without headings
    [[nodiscard]] QStringList mapping() const;  ///< elements by column, empty: not used
    /// A field that is named twice is taken by its first column.
    void setMapping(const QStringList &elements);
    /// The column that had the field before lets go of it.
    void setField(int column, const QString &element);

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] int rowCount() const; ///< without the headings
    [[nodiscard]] QString cell(int row, int column) const;
    void setCell(int row, int column, const QString &text) { setCells({row}, column, text); }
    void setCells(const QList<int> &rows, int column, const QString &text);
    /// For mending all cells of one spelling at once.
    [[nodiscard]] QList<int> rowsWith(int column, const QString &text) const;
    [[nodiscard]] int lineOf(int row) const; ///< in the file, from 1
    [[nodiscard]] bool isLeftOut(int row) const;
    void setLeftOut(const QList<int> &rows, bool out);

    /// With what other rows and the account have already; in the order of the form.
    [[nodiscard]] QList<CellProblem> problems(int row) const;
    [[nodiscard]] bool isFaulty(int row) const; ///< has a problem that is not a warning
    [[nodiscard]] QList<int> faultyRows() const;
    /// What a name that is not known may have meant; takes a moment.
    [[nodiscard]] QStringList near(int row, const QString &element) const;
    /// Products whose versions have to be known for judging the rows.
    [[nodiscard]] QList<qint64> productsUsed() const;
    /// Nothing fills it in where a row leaves it open.
    [[nodiscard]] bool isNeeded(const FormField &field) const;
    /// Needed fields that no column has, by label.
    [[nodiscard]] QStringList missingFields() const;

    struct Summary
    {
        int toCreate = 0;
        int leftOut = 0;
        int faulty = 0;   ///< not left out
        int warned = 0;   ///< to be created in spite of a warning
        int requests = 0; ///< that creating them will take
    };
    [[nodiscard]] Summary summary() const;
    /// Those that are not left out and not faulty, in their order.
    [[nodiscard]] QList<int> rowsToCreate() const;
    [[nodiscard]] Change changeOf(int row) const;
    [[nodiscard]] QList<Change> changes() const;
    /// What the table itself says of a field; empty: it is left open.
    [[nodiscard]] QString textOf(int row, const QString &element) const;

Q_SIGNALS:
    /// Another table, mapping or reading: everything may be new.
    void changed();
    void rowsChanged(const QList<int> &rows);

private:
    [[nodiscard]] QList<int> allRows() const;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
