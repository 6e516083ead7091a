#pragma once

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace ticketeer::sandbox {

using Values = QList<std::pair<QString, QVariant>>;

/// The practice service's SQLite file. One connection, used only in the thread that opened it. Dates are UTC
/// texts "yyyy-MM-dd HH:mm:ss". SQL trouble is thrown as a Refusal 500, which is what the real service
/// answers.
class Database
{
public:
    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// False: error() says why.
    bool open(const QString &file, bool temporary);
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isEmpty();

    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] QSqlQuery prepared(const QString &sql);
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] bool exists(const QString &sql, const QVariantList &values = {});
    int insert(const QString &table, const Values &values);
    void update(const QString &table, const QString &key, int id, const Values &values);
    /// False: nothing was changed; error() says why.
    bool execute(const QString &sql);
    /// What the time is here; the computer's when empty.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
    [[nodiscard]] QDateTime moment() const { return m_clock ? m_clock() : QDateTime::currentDateTimeUtc(); }
    /// moment() as a date is stored.
    [[nodiscard]] QString now() const;
    void createSchema();
    void begin();
    void commit();
    void rollback();

private:
    QSqlDatabase m_connection;
    QString m_name;
    QString m_error;
    std::function<QDateTime()> m_clock;
};

} // namespace ticketeer::sandbox
