#pragma once

#include "undostep.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace ticketeer {

class Outbox;
class RecordStore;

/// What was done lately and can be taken back, read from the outbox: the history outlives the program as far
/// as the outbox keeps what is done. Creations, deletions, notes, replies and files cannot be taken back; the
/// step before them can. GUI thread.
class UndoList : public QObject
{
    Q_OBJECT
public:
    UndoList(const Outbox &outbox, const RecordStore &store, QObject *parent = nullptr);

    /// The newest step that is not taken back already.
    [[nodiscard]] std::optional<UndoStep> undo() const;
    /// What was done last, when that is nothing that can be taken back: "reply to Ticket 1042".
    [[nodiscard]] QString cannotUndo() const;
    /// The undoing that was the last thing done.
    [[nodiscard]] std::optional<UndoStep> redo() const;
    /// What taking it back would take; the entries are of a batch of their own when there are several.
    [[nodiscard]] UndoWork work(const UndoStep &step) const;
    /// Nothing of it can be taken back: not offered again in this run.
    void giveUp(const UndoStep &step);

Q_SIGNALS:
    /// undo() or redo() may be another. Once for many changes of the outbox.
    void changed();

private:
    /// Newest first, the ones that cannot be taken back without entries but with their words in `newer`.
    [[nodiscard]] QList<UndoStep> steps() const;
    const Outbox &m_outbox;
    const RecordStore &m_store;
    QSet<qint64> m_givenUp;
    QTimer m_soon;
};

} // namespace ticketeer
