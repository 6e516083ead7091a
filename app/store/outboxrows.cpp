#include "outboxrows.h"

#include "outboxform.h"
#include "records/keptform.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace ticketeer::outboxrows {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView PausedNote{"paused/"};
/// The highest id that was given to a row which has gone since.
constexpr QLatin1StringView LastIdNote{"outbox/lastid"};

QSqlError rememberLastId(QSqlDatabase &database, qint64 id)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO notes(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE "
                  "SET value = max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER))"_s);
    query.addBindValue(QString(LastIdNote));
    query.addBindValue(id);
    return query.exec() ? QSqlError() : query.lastError();
}

} // namespace

QSqlError read(QSqlDatabase &database, Found &found)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT id, form FROM outbox ORDER BY id"_s))
        return rows.lastError();
    while (rows.next()) {
        found.lastId = std::max(found.lastId, rows.value(0).toLongLong());
        if (auto entry = outboxform::entry(keptform::form(rows.value(1).toByteArray())))
            found.entries.append(std::move(*entry));
    }
    if (rows.lastError().isValid())
        return rows.lastError();
    QSqlQuery notes(database);
    if (!notes.exec(u"SELECT name FROM notes WHERE name LIKE '%1%'"_s.arg(PausedNote)))
        return notes.lastError();
    while (notes.next())
        found.paused.insert(notes.value(0).toString().mid(PausedNote.size()));
    if (notes.lastError().isValid())
        return notes.lastError();
    notes.prepare(u"SELECT value FROM notes WHERE name = ?"_s);
    notes.addBindValue(QString(LastIdNote));
    if (!notes.exec())
        return notes.lastError();
    if (notes.next())
        found.lastId = std::max(found.lastId, notes.value(0).toLongLong());
    return notes.lastError();
}

QSqlError put(QSqlDatabase &database, const QList<OutboxEntry> &entries)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT OR REPLACE INTO outbox(id, form) VALUES(?, ?)"_s);
    for (const OutboxEntry &entry : entries) {
        query.bindValue(0, entry.id);
        query.bindValue(1, keptform::bytes(outboxform::of(entry)));
        if (!query.exec())
            return query.lastError();
    }
    return {};
}

QSqlError remove(QSqlDatabase &database, const QList<qint64> &ids)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM outbox WHERE id = ?"_s);
    for (const qint64 id : ids) {
        query.bindValue(0, id);
        if (!query.exec())
            return query.lastError();
    }
    return ids.isEmpty() ? QSqlError()
                         : rememberLastId(database, *std::max_element(ids.cbegin(), ids.cend()));
}

QSqlError replaceAll(QSqlDatabase &database, const QList<OutboxEntry> &entries)
{
    Found known;
    if (const QSqlError error = read(database, known); error.isValid())
        return error;
    QList<qint64> ids;
    for (const OutboxEntry &entry : std::as_const(known.entries))
        ids.append(entry.id);
    if (const QSqlError error = remove(database, ids); error.isValid())
        return error;
    return put(database, entries);
}

QSqlError setPaused(QSqlDatabase &database, const QString &batch, bool paused)
{
    QSqlQuery query(database);
    query.prepare(paused ? u"INSERT OR IGNORE INTO notes(name) VALUES(?)"_s
                         : u"DELETE FROM notes WHERE name = ?"_s);
    query.addBindValue(QString(PausedNote + batch));
    return query.exec() ? QSqlError() : query.lastError();
}

} // namespace ticketeer::outboxrows
