#pragma once

#include "outboxentry.h"

#include <QSet>

class QSqlDatabase;
class QSqlError;

namespace ticketeer {

/// The outbox's rows in the work file, within a transaction. On the file's thread.
namespace outboxrows {

struct Found
{
    QList<OutboxEntry> entries; ///< oldest first
    qint64 lastId = 0;          ///< of those that cannot be read or have gone, too
    QSet<QString> paused;
};

[[nodiscard]] QSqlError read(QSqlDatabase &database, Found &found);
[[nodiscard]] QSqlError put(QSqlDatabase &database, const QList<OutboxEntry> &entries);
[[nodiscard]] QSqlError remove(QSqlDatabase &database, const QList<qint64> &ids);
/// These and, but for rows of a later program, no others.
[[nodiscard]] QSqlError replaceAll(QSqlDatabase &database, const QList<OutboxEntry> &entries);
[[nodiscard]] QSqlError setPaused(QSqlDatabase &database, const QString &batch, bool paused);

} // namespace outboxrows

} // namespace ticketeer
