#include "schemaladder.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace ticketeer::schema {

using namespace Qt::StringLiterals;

namespace {

Refusal failed(const QSqlError &error)
{
    return {Refusal::Why::Failed, error.text(), error};
}

Result<int, QSqlError> number(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(sql, database);
    if (query.next())
        return query.value(0).toInt();
    return query.lastError();
}

} // namespace

QSqlError run(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) ? QSqlError() : query.lastError();
}

QSqlError transact(QSqlDatabase &database, Begin begin, const std::function<QSqlError(QSqlDatabase &)> &work)
{
    QSqlError error = run(database, begin == Begin::AtOnce ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (error.isValid())
        return error;
    error = work(database);
    if (!error.isValid())
        error = run(database, u"COMMIT"_s);
    // Some failures have rolled back already; that this one then fails too says nothing.
    if (error.isValid())
        static_cast<void>(run(database, u"ROLLBACK"_s));
    return error;
}

Result<Done, Refusal> climb(QSqlDatabase &database, int applicationId, std::span<const Step> steps,
                            const std::function<QSqlError()> &afterwards)
{
    const auto application = number(database, u"PRAGMA application_id"_s);
    const auto version = number(database, u"PRAGMA user_version"_s);
    const auto tables = number(database, u"SELECT count(*) FROM sqlite_master"_s);
    for (const auto *read : {&application, &version, &tables}) {
        if (!read->ok())
            return failed(read->error());
    }
    const int today = static_cast<int>(steps.size());
    if (*tables != 0 && *application != applicationId)
        return Refusal{Refusal::Why::Foreign, u"not a database of this program"_s, {}};
    if (*version > today)
        return Refusal{Refusal::Why::Newer, u"version %1"_s.arg(*version), {}};

    const QSqlError error = transact(database, Begin::Deferred, [&](QSqlDatabase &into) {
        QSqlError failure;
        for (int step = *version; step < today && !failure.isValid(); ++step)
            failure = steps[static_cast<std::size_t>(step)](into);
        if (!failure.isValid() && afterwards)
            failure = afterwards();
        if (!failure.isValid())
            failure = run(into, u"PRAGMA application_id = %1"_s.arg(applicationId));
        if (!failure.isValid())
            failure = run(into, u"PRAGMA user_version = %1"_s.arg(today));
        return failure;
    });
    if (error.isValid())
        return failed(error);
    return Done{};
}

} // namespace ticketeer::schema
