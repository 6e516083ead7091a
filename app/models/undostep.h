#pragma once

#include "store/outboxentry.h"

namespace ticketeer {

/// Something that was done and can be taken back: one change, or all of a bulk change. A value.
struct UndoStep
{
    QList<OutboxEntry> entries; ///< oldest first; what cannot be taken back is not among them
    QString batch;              ///< empty: a single one
    bool undoes = false;        ///< it took another one back: taking this back does it again
    /// For people: "change of Status on 48 tickets".
    QString words;
    /// Done later, and nothing can take it back: "reply to Ticket 1042". The newest first.
    QStringList newer;
    int cannot = 0; ///< entries of the same bulk change that cannot be taken back, such as notes

    [[nodiscard]] qint64 id() const { return entries.isEmpty() ? 0 : entries.first().id; }
};

/// What has to be done to take a step back.
struct UndoWork
{
    struct Kept
    {
        QString record;     ///< "Ticket 1042"
        QStringList fields; ///< labels
    };
    QList<OutboxEntry> entries; ///< to be sent
    QList<qint64> unsent;       ///< entries that have only to be taken out of the outbox
    QList<Kept> kept;           ///< others changed it since
    int records = 0;            ///< that something is taken back on
    int requests = 0;
};

} // namespace ticketeer
