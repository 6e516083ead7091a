#include "databasefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// The database's own result codes.
enum Code : int {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

constexpr QFile::Permissions UserOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions FolderUserOnly = UserOnly | QFile::ExeOwner;
constexpr QLatin1StringView DamagedMark{".damaged-"};

const QStringList &companions()
{
    static const QStringList suffixes{QString(), u"-wal"_s, u"-shm"_s};
    return suffixes;
}

} // namespace

DatabaseFile::DatabaseFile() : m_connection(QUuid::createUuid().toString()) {}

DatabaseFile::~DatabaseFile()
{
    close();
}

std::optional<StoreTrouble> DatabaseFile::open(const QStringList &pragmas)
{
    const auto refuse = [this](StoreTrouble::Kind kind, const QString &technical) {
        close();
        return trouble(kind, technical);
    };
    const QString folder = QFileInfo(m_name).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, FolderUserOnly);
    QFile file(m_name);
    // Made here so that it never exists with other permissions; the log beside it takes the same.
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(UserOnly))
        return refuse(StoreTrouble::Kind::CannotOpen, file.errorString());
    file.close();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!m_database.open())
        return refuse(StoreTrouble::Kind::CannotOpen, m_database.lastError().text());
    for (const QString &pragma : pragmas) {
        const QSqlError error = schema::run(m_database, u"PRAGMA "_s + pragma);
        if (!error.isValid())
            continue;
        const StoreTrouble found = trouble(error);
        return refuse(found.kind == StoreTrouble::Kind::Damaged ? found.kind : StoreTrouble::Kind::CannotOpen,
                      found.technical);
    }
    return std::nullopt;
}

void DatabaseFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

StoreTrouble DatabaseFile::setAside(const QString &technical)
{
    close();
    StoreTrouble found = trouble(StoreTrouble::Kind::Damaged, technical);
    found.asideFile =
        m_name + DamagedMark + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    for (const QString &suffix : companions())
        QFile::rename(m_name + suffix, found.asideFile + suffix);
    return found;
}

void DatabaseFile::takeBack(const QString &asideFile)
{
    close();
    for (const QString &suffix : companions()) {
        QFile::remove(m_name + suffix);
        QFile::rename(asideFile + suffix, m_name + suffix);
    }
}

void DatabaseFile::wipe()
{
    close();
    for (const QString &suffix : companions())
        QFile::remove(m_name + suffix);
    // What was set aside holds the same.
    const QFileInfo file(m_name);
    QDir folder = file.dir();
    for (const QString &aside : folder.entryList({file.fileName() + DamagedMark + u'*'}, QDir::Files))
        folder.remove(aside);
}

StoreTrouble DatabaseFile::trouble(StoreTrouble::Kind kind, const QString &technical) const
{
    return {kind, m_name, {}, technical};
}

StoreTrouble DatabaseFile::trouble(const QSqlError &error) const
{
    const int code = codeOf(error);
    return trouble(code == Corrupt || code == NotADatabase ? StoreTrouble::Kind::Damaged
                                                           : StoreTrouble::Kind::CannotWrite,
                   error.databaseText());
}

StoreTrouble DatabaseFile::trouble(const schema::Refusal &refusal) const
{
    switch (refusal.why) {
    case schema::Refusal::Why::Newer:
        return trouble(StoreTrouble::Kind::Newer, refusal.technical);
    case schema::Refusal::Why::Foreign:
        return trouble(StoreTrouble::Kind::Damaged, refusal.technical);
    case schema::Refusal::Why::Failed:
        break;
    }
    return trouble(mayPass(refusal.error) ? StoreTrouble::Kind::CannotOpen : StoreTrouble::Kind::Damaged,
                   refusal.technical);
}

bool DatabaseFile::mayPass(const QSqlError &error)
{
    switch (codeOf(error)) {
    case Busy:
    case Locked:
    case NoMemory:
    case ReadOnly:
    case InputOutput:
    case Full:
    case CannotOpen:
        return true;
    default:
        return false;
    }
}

} // namespace ticketeer
