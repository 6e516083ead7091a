#include "worksalvage.h"

#include "workschema.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>
#include <QVariant>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

QSqlError keepRow(const QString &table, const QSqlQuery &row, QSqlDatabase &into)
{
    const QSqlRecord today = into.record(table);
    const QSqlRecord found = row.record();
    QStringList names;
    QStringList places;
    for (int i = 0; i < found.count(); ++i) {
        if (!today.contains(found.fieldName(i)))
            continue;
        names.append(found.fieldName(i));
        places.append(u"?"_s);
    }
    if (names.isEmpty())
        return {};
    QSqlQuery keep(into);
    keep.prepare(
        u"INSERT OR IGNORE INTO %1(%2) VALUES(%3)"_s.arg(table, names.join(u','), places.join(u',')));
    for (const QString &name : std::as_const(names))
        keep.addBindValue(row.value(name));
    return keep.exec() ? QSqlError() : keep.lastError();
}

/// Whether it was read to its end.
bool readRows(const QString &table, QLatin1StringView direction, QSqlDatabase &from, QSqlDatabase &into,
              QSqlError &error)
{
    QSqlQuery rows(from);
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT * FROM %1 ORDER BY id %2"_s.arg(table, direction)))
        return false;
    while (!error.isValid() && rows.next())
        error = keepRow(table, rows, into);
    return !rows.lastError().isValid();
}

QSqlError copyAll(QSqlDatabase &from, QSqlDatabase &into)
{
    return schema::transact(into, schema::Begin::Deferred, [&from](QSqlDatabase &to) {
        QSqlError error;
        for (const char *const name : workschema::tables()) {
            const QString table = QString::fromLatin1(name);
            // Past the place that cannot be read there may be more.
            if (!readRows(table, "ASC"_L1, from, to, error) && !error.isValid())
                readRows(table, "DESC"_L1, from, to, error);
        }
        return error;
    });
}

} // namespace

QSqlError salvageWork(const QString &damagedFile, QSqlDatabase &into)
{
    const QString connection = QUuid::createUuid().toString();
    QSqlError error;
    {
        QSqlDatabase from = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        from.setDatabaseName(damagedFile);
        from.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        // One that cannot even be opened has nothing to give.
        if (from.open())
            error = copyAll(from, into);
    }
    QSqlDatabase::removeDatabase(connection);
    return error;
}

} // namespace ticketeer
