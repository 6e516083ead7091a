#include "workschema.h"

#include <QSqlDatabase>

namespace ticketeer::workschema {

using namespace Qt::StringLiterals;

namespace {

QSqlError runAll(QSqlDatabase &database, std::initializer_list<QLatin1StringView> statements)
{
    for (const QLatin1StringView sql : statements) {
        if (const QSqlError error = schema::run(database, sql); error.isValid())
            return error;
    }
    return {};
}

/// 0 -> 1: what is to be sent.
QSqlError makeOutbox(QSqlDatabase &database)
{
    return runAll(database,
                  {"CREATE TABLE outbox(id INTEGER PRIMARY KEY, form BLOB NOT NULL)"_L1,
                   "CREATE TABLE notes(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value TEXT)"_L1});
}

/// 1 -> 2: what is being typed, and its last states.
QSqlError makeDrafts(QSqlDatabase &database)
{
    return runAll(database, {"CREATE TABLE drafts(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE,"
                             " changed_at INTEGER NOT NULL, form BLOB NOT NULL)"_L1,
                             "CREATE TABLE draft_states(id INTEGER PRIMARY KEY, key TEXT NOT NULL,"
                             " changed_at INTEGER NOT NULL, form BLOB NOT NULL)"_L1,
                             "CREATE INDEX draft_states_by_key ON draft_states(key, id)"_L1});
}

constexpr schema::Step Steps[] = {&makeOutbox, &makeDrafts};
constexpr const char *Tables[] = {"outbox", "notes", "drafts", "draft_states"};

} // namespace

Result<Done, schema::Refusal> upgrade(QSqlDatabase &database)
{
    return schema::climb(database, ApplicationId, Steps);
}

std::span<const char *const> tables()
{
    return Tables;
}

} // namespace ticketeer::workschema
