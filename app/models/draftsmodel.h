#pragma once

#include "recordtablemodel.h"

#include "store/drafts.h"

#include <QAbstractTableModel>

#include <functional>

namespace ticketeer {

/// The drafts, one row each, the last changed first. How a moment is said is handed in. GUI thread; owns
/// nothing of the drafts.
class DraftsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { What, Changed, Words, ColumnCount };

    using WhenWords = std::function<QString(const QDateTime &)>;
    DraftsModel(const Drafts &drafts, WhenWords when, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// With an empty key when there is no such row.
    [[nodiscard]] Draft draftAt(int row) const { return m_rows.value(row); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// Time has passed.
    void refreshAges();

private:
    void fill();
    void put(const QString &key);
    void forget(const QString &key);
    const Drafts &m_drafts;
    WhenWords m_when;
    QList<Draft> m_rows;
};

} // namespace ticketeer
