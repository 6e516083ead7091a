#pragma once

#include "records/record.h"

#include <QHash>
#include <QList>
#include <QString>

namespace ticketeer {

/// Changes for the file, written in one transaction: what was put first, then what goes, then the marks that
/// rest on them. Values only: made on the GUI thread, written on the store's.
struct StoreBatch
{
    struct Children
    {
        const Resource *parent = nullptr;
        qint64 parentId = 0;
        const Resource *child = nullptr;
        QList<qint64> ids;
        qint64 asOf = 0; ///< DateModified of the parent when they were read, UTC milliseconds; 0: unknown
    };

    QList<Record> put;
    QHash<const Resource *, QList<qint64>> gone;
    QList<Children> children;
    /// Sync's own notes, such as "tickets/loadedAt"; an empty text removes one.
    QHash<QString, QString> marks;
    bool everythingGone = false; ///< first of all, forget what was there

    [[nodiscard]] bool isEmpty() const
    {
        return put.isEmpty() && gone.isEmpty() && children.isEmpty() && marks.isEmpty() && !everythingGone;
    }
};

} // namespace ticketeer
