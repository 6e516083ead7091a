#pragma once

#include "models/celltext.h"
#include "models/tableimport.h"

#include <QAbstractTableModel>

namespace ticketeer {

/// What is about to be created, as it was understood: names as the account spells them, dates in the user's
/// form, and in italics what the table leaves open. Of the moment it was made; read only.
class ImportPreview : public QAbstractTableModel
{
    Q_OBJECT
public:
    ImportPreview(const TableImport &import, const RecordStore &store, QObject *parent = nullptr);

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Change &change, const FormField &field) const;
    const RecordStore &m_store;
    CellText m_words;
    QList<int> m_lines;
    QList<Change> m_changes;
    QList<FormField> m_fields;
    QList<QList<bool>> m_said; ///< by row and column: the table says so itself
};

} // namespace ticketeer
