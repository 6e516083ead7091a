#pragma once

#include "outbox/entrytext.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ticketeer {

class BatchModel;
class MessageBar;
struct Desk;

/// How far a bulk change is, entry by entry, and what can be done about it. May be closed at any time: the
/// change goes on, and this can be opened again.
class BatchDialog : public QDialog
{
    Q_OBJECT
public:
    BatchDialog(const QString &batch, Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const QString &batch() const { return m_batch; }
    /// Nothing of it is left to be sent.
    [[nodiscard]] bool isOver() const;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildButtons();
    void showProgress();
    void togglePaused();
    void saveResult();
    void activate(const QModelIndex &index);
    Desk &m_desk;
    QString m_batch;
    EntryText m_words;
    BatchModel *m_model;
    MessageBar *m_messages;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QTableView *m_table;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPushButton *m_save;
};

} // namespace ticketeer
