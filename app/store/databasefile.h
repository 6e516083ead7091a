#pragma once

#include "schemaladder.h"
#include "storetrouble.h"

#include <QSqlDatabase>
#include <QStringList>

#include <optional>

namespace ticketeer {

/// A database file of ours on the disk: readable by the user alone, opened with what makes it safe, set aside
/// when it is damaged. Knows nothing of what is in it. Used by one thread.
class DatabaseFile
{
public:
    DatabaseFile();
    ~DatabaseFile();
    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name) { m_name = name; }
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// Makes the file and its folder when there are none; pragmas such as "synchronous = FULL".
    [[nodiscard]] std::optional<StoreTrouble> open(const QStringList &pragmas);
    void close();
    /// Closes, and moves the file and its companions to a name that tells.
    [[nodiscard]] StoreTrouble setAside(const QString &technical);
    /// Undoes it: what was made since in its place goes.
    void takeBack(const QString &asideFile);
    /// Closes and deletes, what was set aside too.
    void wipe();

    [[nodiscard]] StoreTrouble trouble(StoreTrouble::Kind kind, const QString &technical) const;
    /// Damaged or CannotWrite, by the database's own code.
    [[nodiscard]] StoreTrouble trouble(const QSqlError &error) const;
    /// Why its tables could not be brought to today's form.
    [[nodiscard]] StoreTrouble trouble(const schema::Refusal &refusal) const;
    /// The same may go well later: the disk is full, another program holds the file.
    [[nodiscard]] static bool mayPass(const QSqlError &error);

private:
    QString m_name;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace ticketeer
