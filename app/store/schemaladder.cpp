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

QSqlError begin(QSqlDatabase &database)
{
    return run(database, u"BEGIN"_s);
}

QSqlError commit(QSqlDatabase &database)
{
    return run(database, u"COMMIT"_s);
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

    QSqlError error = begin(database);
    if (error.isValid())
        return failed(error);
    for (int step = *version; step < today && !error.isValid(); ++step)
        error = steps[static_cast<std::size_t>(step)](database);
    if (!error.isValid() && afterwards)
        error = afterwards();
    if (!error.isValid())
        error = run(database, u"PRAGMA application_id = %1"_s.arg(applicationId));
    if (!error.isValid())
        error = run(database, u"PRAGMA user_version = %1"_s.arg(today));
    if (!error.isValid())
        error = commit(database);
    if (!error.isValid())
        return Done{};
    database.rollback();
    return failed(error);
}

} // namespace ticketeer::schema
