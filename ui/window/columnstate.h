#pragma once

#include <QObject>
#include <QStringList>

class QTableView;

namespace ticketeer {

class RecordTableModel;
class Settings;

/// Which columns of a list are seen, in what order, how wide, and what it is sorted by: kept in the settings
/// below "lists/<place>/" by element names, so that new custom fields and other accounts do not shuffle it.
/// Applies itself when the model's columns change. Child of the view.
class ColumnState : public QObject
{
    Q_OBJECT
public:
    ColumnState(QTableView &view, RecordTableModel &model, Settings &settings, const QString &place);

    /// Visible columns from left to right, by element.
    [[nodiscard]] QStringList shown() const;
    /// Shows these, in this order, and hides the rest.
    void show(const QStringList &elements);
    void restoreDefaults();
    /// Column as wide as its content, within reason.
    void fitToContents(int column);

private:
    void apply();
    void applySort();
    void remember();
    void rememberSort(int column, Qt::SortOrder order);
    [[nodiscard]] QString key(QLatin1StringView what) const;
    [[nodiscard]] int defaultWidth(int column) const;

    QTableView &m_view;
    RecordTableModel &m_model;
    Settings &m_settings;
    QString m_place;
    bool m_applying = false;
};

} // namespace ticketeer
