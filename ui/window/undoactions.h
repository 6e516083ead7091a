#pragma once

#include "models/undolist.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace ticketeer {

class MessageBar;
struct Desk;

/// Undo and Redo of what was changed on the server: says in the menu what it would take back, asks when that
/// costs much, and tells what was kept because others have changed it since. Text fields keep their own undo
/// for as long as they have the focus.
class UndoActions : public QObject
{
    Q_OBJECT
public:
    /// More requests than these are not spent without asking.
    static constexpr int CheapRequests = 4;

    UndoActions(Desk &desk, MessageBar &messages, QWidget *window);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

    /// Something that has not left yet comes first: undo() takes that back. words: empty when there is
    /// nothing.
    void setHeld(const QString &words, std::function<void()> takeBack);

Q_SIGNALS:
    /// A single change is on the server, and undo() would take it back.
    void saved(const QString &what);

private:
    void update();
    void start(bool again);
    void ask(const UndoStep &step, const UndoWork &work);
    void perform(const UndoStep &step);
    /// A single change on its way cannot be stopped: it is taken back once it is known what became of it.
    [[nodiscard]] bool isOnItsWay(const UndoStep &step) const;
    void takeBackArrived();
    void tellNothing(const UndoStep &step, const UndoWork &work);
    /// As the outbox has it by now.
    [[nodiscard]] UndoStep asItIs(const UndoStep &step) const;
    [[nodiscard]] static QString keptText(const UndoWork &work);
    Desk &m_desk;
    MessageBar &m_messages;
    QWidget *m_window;
    UndoList m_list;
    QAction *m_undo;
    QAction *m_redo;
    QString m_heldWords;
    std::function<void()> m_takeBack;
    qint64 m_justSaved = 0;           ///< entry; not told yet
    QHash<qint64, UndoStep> m_wanted; ///< to be taken back as soon as they have arrived
};

} // namespace ticketeer
