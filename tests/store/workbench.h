#pragma once

#include "fulldisk.h"
#include "store/workfile.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>
#include <QVariant>

namespace ticketeer::test {

constexpr int Patience = 15'000;

/// Another program's connection to a file, for as long as it lives.
class OtherConnection
{
public:
    explicit OtherConnection(const QString &file) : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(file);
        m_open = m_database.open();
    }
    ~OtherConnection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    OtherConnection(const OtherConnection &) = delete;
    OtherConnection &operator=(const OtherConnection &) = delete;

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        const bool done = m_open && query.exec(sql);
        if (!done)
            qWarning("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
        return done;
    }
    /// The first cell.
    QVariant value(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
    QSqlDatabase m_database;
    bool m_open = false;
};

/// Under the hands of who has it open: but for its first page nothing of the file is what it was.
inline bool damage(OtherConnection &other, const QString &name)
{
    constexpr qint64 FirstPage = 4096;
    if (!other.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
        return false;
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(FirstPage))
        return false;
    const qint64 rest = file.size() - FirstPage;
    if (file.write(QByteArray(static_cast<qsizetype>(rest), 'x')) != rest)
        return false;
    file.close();
    // Somebody else's write makes them read their pages anew.
    return other.run(QStringLiteral("PRAGMA user_version = 2"));
}

/// Waits until everything given to the file so far has been tried.
inline bool settled(WorkFile &file)
{
    bool done = false;
    file.read([](QSqlDatabase &) { return QSqlError(); }, &file, [&done](bool) { done = true; });
    return QTest::qWaitFor([&done] { return done; }, Patience);
}

} // namespace ticketeer::test
