#include "database.h"
#include "request.h"

#include <QDateTime>
#include <QSqlError>
#include <QStringList>
#include <QUuid>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QSqlError &error)
{
    throw Refusal{500, error.text()};
}

void executeBound(QSqlQuery &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        refuse(query.lastError());
}

} // namespace

QString Database::now() const
{
    return moment().toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Database::~Database()
{
    if (m_name.isEmpty())
        return;
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::open(const QString &file, bool temporary)
{
    m_name = u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(file);
    if (!m_connection.open()) {
        m_error = m_connection.lastError().databaseText();
        return false;
    }
    const QString durability = temporary ? u"PRAGMA journal_mode = MEMORY"_s : u"PRAGMA journal_mode = WAL"_s;
    for (const QString &sql : {durability, u"PRAGMA synchronous = OFF"_s, u"PRAGMA cache_size = -65536"_s,
                               u"PRAGMA temp_store = MEMORY"_s}) {
        if (!execute(sql))
            return false;
    }
    return true;
}

bool Database::isEmpty()
{
    return !exists(u"SELECT 1 FROM sqlite_master WHERE name = 'Tickets'"_s);
}

QSqlQuery Database::prepared(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        refuse(query.lastError());
    return query;
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = prepared(sql);
    executeBound(query, values);
    return query;
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

bool Database::exists(const QString &sql, const QVariantList &values)
{
    return run(sql, values).next();
}

int Database::insert(const QString &table, const Values &values)
{
    QStringList names;
    QStringList marks;
    QVariantList bound;
    for (const auto &[name, value] : values) {
        names.append(name);
        marks.append(u"?"_s);
        bound.append(value);
    }
    QSqlQuery query =
        run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u','), marks.join(u',')), bound);
    return query.lastInsertId().toInt();
}

void Database::update(const QString &table, const QString &key, int id, const Values &values)
{
    if (values.isEmpty())
        return;
    QStringList parts;
    QVariantList bound;
    for (const auto &[name, value] : values) {
        parts.append(name + u" = ?"_s);
        bound.append(value);
    }
    bound.append(id);
    run(u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(table, parts.join(u", "_s), key), bound);
}

bool Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (query.exec(sql))
        return true;
    m_error = query.lastError().databaseText();
    return false;
}

void Database::begin()
{
    m_connection.transaction();
}
void Database::commit()
{
    m_connection.commit();
}
void Database::rollback()
{
    m_connection.rollback();
}

} // namespace ticketeer::sandbox
