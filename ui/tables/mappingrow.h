#pragma once

#include <QWidget>

class QComboBox;
class QTableView;
class QTimer;

namespace ticketeer {

class TableImport;

/// A box above each column of a table that says which field it is; moves with the columns.
class MappingRow : public QWidget
{
    Q_OBJECT
public:
    /// firstColumn: the view's column that is the table's first.
    MappingRow(TableImport &import, QTableView &view, int firstColumn, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The user chose.
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void showMapping();
    void place();
    void commit();
    TableImport &m_import;
    QTableView &m_view;
    int m_first;
    QList<QComboBox *> m_boxes;
    QTimer *m_settled;  ///< running while somebody walks through a box by keyboard
    int m_pending = -1; ///< the column it is about
};

} // namespace ticketeer
