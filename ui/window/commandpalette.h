#pragma once

#include <QDialog>

#include <functional>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace ticketeer {

class RecordStore;
struct Resource;

/// Everything the window can do, found by typing: the actions of its menus, and tickets, customers, products
/// and contacts by number or name. Closes when it loses the focus.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(QMenuBar &menus, const RecordStore &store, QWidget *parent);
    /// Starts with this text; "#" asks for a ticket number.
    void start(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void recordChosen(const ticketeer::Resource &resource, qint64 id);
    void ticketNumberChosen(qint64 number);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString text;
        QString hint;
        int rank = 0;
        std::function<void()> run;
    };
    void fill(const QString &text);
    void collectActions(const QStringList &words, QList<Entry> &entries);
    void collectRecords(const QStringList &words, QList<Entry> &entries);
    void runCurrent();
    QMenuBar &m_menus;
    const RecordStore &m_store;
    QLineEdit *m_input;
    QListWidget *m_list;
    QList<Entry> m_entries;
};

} // namespace ticketeer
