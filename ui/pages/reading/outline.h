#pragma once

#include "records/record.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QHash>
#include <QSet>

class QListView;

namespace ticketeer {

/// The entries of a conversation, one line each. Words are made when a line is looked at.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<Record> &entries, const QSet<qint64> &unread);
    /// The row must be there.
    [[nodiscard]] qint64 idAt(int row) const { return m_entries.at(row).id(); }
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Record> m_entries;
    QSet<qint64> m_unread;
    mutable QHash<qint64, QString> m_words;
};

/// The table of contents of a long ticket: opens below a button, Enter or a click jumps, Esc goes back.
class Outline : public QFrame
{
    Q_OBJECT
public:
    Outline(const QList<Record> &entries, const QSet<qint64> &unread, QWidget *parent);

    /// Below the button, with the entry that is read selected.
    void openAt(const QWidget &button, qint64 current);

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    OutlineModel *m_model;
    QListView *m_view;
};

} // namespace ticketeer
