#pragma once

#include "entrytext.h"

#include <QDockWidget>
#include <QTimer>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace ticketeer {

class MessageBar;
class OutboxModel;
struct BatchProgress;
struct Desk;

/// Everything that is not on the server yet: how far each entry is and why, and what can be done about it. A
/// bulk change is one line, which can be unfolded, paused and cancelled as a whole.
/// Object name "outboxPanel"; its table "outboxTable", accessible name "Outbox".
class OutboxPanel : public QDockWidget
{
    Q_OBJECT
public:
    explicit OutboxPanel(Desk &desk, QWidget *parent = nullptr);

    /// Shows the panel and puts the focus on this entry; 0: on the first one.
    void showEntry(qint64 id);
    [[nodiscard]] QTableView &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    [[nodiscard]] QWidget *buildButtons();
    QToolButton *addButton(QHBoxLayout &row, QLatin1StringView iconName, const QString &text,
                           const QString &name, const QKeySequence &key, void (OutboxPanel::*slot)());
    void update();
    void updateBatch(const OutboxEntry &row, bool one);
    void explainCurrent();
    [[nodiscard]] OutboxEntry current() const;
    [[nodiscard]] QList<OutboxEntry> selected() const;
    void openCurrent();
    void editCurrent();
    void decideCurrent();
    void showBatchOfCurrent();
    void retrySelected();
    void takeBackSelected();
    void togglePaused();
    void toggleFold();
    void togglePausedBatch();
    [[nodiscard]] QString stateOf(const BatchProgress &progress) const;
    Desk &m_desk;
    EntryText m_words;
    OutboxModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    MessageBar *m_message;
    QToolButton *m_open = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_retry = nullptr;
    QToolButton *m_decide = nullptr;
    QToolButton *m_fold = nullptr;
    QToolButton *m_batch = nullptr;
    QToolButton *m_pauseBatch = nullptr;
    QToolButton *m_takeBack = nullptr;
    QToolButton *m_pause = nullptr;
    QCheckBox *m_showSent = nullptr;
    QTimer m_second; ///< runs only while something counts down and is seen
    QString m_explained;
};

} // namespace ticketeer
