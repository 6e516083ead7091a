#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ticketeer {

class RecordTableModel;

/// Which columns a list shows, and in what order: a list with check boxes, a search, and moving by mouse and
/// keys. Open with open(); chosen() comes with OK.
class ColumnChooser : public QDialog
{
    Q_OBJECT
public:
    ColumnChooser(const RecordTableModel &model, const QStringList &shown, QWidget *parent);

    [[nodiscard]] QStringList elements() const;
    void accept() override;

Q_SIGNALS:
    void chosen(const QStringList &elements);

private:
    void fill(const QStringList &shown);
    void narrow(const QString &text);
    void move(int by);
    const RecordTableModel &m_model;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace ticketeer
