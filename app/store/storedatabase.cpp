#include "storedatabase.h"

#include "records/packedrecord.h"
#include "storeindex.h"
#include "storeschema.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FirstGlance = 300;
constexpr qsizetype ChunkRows = 4000;

} // namespace

StoreDatabase::StoreDatabase() = default;

StoreDatabase::~StoreDatabase()
{
    close();
}

void StoreDatabase::close()
{
    m_prepared.clear();
    m_file.close();
}

void StoreDatabase::wipe()
{
    close();
    m_file.wipe();
}

bool StoreDatabase::fail(const QSqlQuery &query)
{
    m_trouble = m_file.trouble(query.lastError());
    return false;
}

bool StoreDatabase::run(const QString &sql)
{
    QSqlQuery query(m_file.database());
    return query.exec(sql) || fail(query);
}

QSqlQuery &StoreDatabase::prepared(const QString &sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return known->second;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(sql);
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

StoreTrouble StoreDatabase::setAside(const QString &technical)
{
    close();
    return m_file.setAside(technical);
}

Result<StoreDatabase::Opened, StoreTrouble> StoreDatabase::open(const QString &file)
{
    m_file.setName(file);
    Result<Opened, StoreTrouble> opened = openOnce();
    if (opened.ok() || opened.error().kind != StoreTrouble::Kind::Damaged)
        return opened;
    const StoreTrouble survived = setAside(opened.error().technical);
    opened = openOnce();
    if (opened.ok())
        opened.value().trouble = survived;
    return opened;
}

Result<StoreDatabase::Opened, StoreTrouble> StoreDatabase::openOnce()
{
    const auto refuse = [this](const StoreTrouble &trouble) {
        close();
        return trouble;
    };
    // Written ahead and in order: a crash loses the last moments, never the file.
    if (const auto trouble = m_file.open({u"journal_mode = WAL"_s, u"synchronous = NORMAL"_s,
                                          u"journal_size_limit = 67108864"_s, u"cache_size = -16000"_s}))
        return *trouble;
    const auto upgraded = schema::upgrade(m_file.database());
    if (!upgraded.ok())
        return refuse(m_file.trouble(upgraded.error()));
    // In other slots than it was read in: shown, but wanted anew from the server.
    for (const QString &key : upgraded->relaid) {
        if (!run(u"DELETE FROM marks WHERE name LIKE '%1/%'"_s.arg(key)))
            return refuse(*m_trouble);
    }
    return readNotes();
}

StoreDatabase::Opened StoreDatabase::readNotes()
{
    Opened opened;
    QSqlQuery marks(u"SELECT name, value FROM marks"_s, m_file.database());
    while (marks.next())
        opened.marks.insert(marks.value(0).toString(), marks.value(1).toString());
    QSqlQuery known(m_file.database());
    known.setForwardOnly(true);
    known.prepare(u"SELECT parent, as_of FROM children WHERE parent_kind = ? AND kind = ?"_s);
    known.addBindValue(QString(resources::Tickets));
    known.addBindValue(QString(resources::Actions));
    known.exec();
    while (known.next())
        opened.conversations.insert(known.value(0).toLongLong(), known.value(1).toLongLong());
    return opened;
}

void StoreDatabase::readLists(const TakeChunk &take)
{
    const Resource &tickets = resource(resources::Tickets);
    readList(tickets, u"ORDER BY id DESC LIMIT %1"_s.arg(FirstGlance), FirstGlance, take);
    for (const Resource *listed : allResources()) {
        if (!listed->route.isEmpty() && !listed->is(resources::Tickets) &&
            !listed->is(resources::DeletedTickets))
            readList(*listed, {}, ChunkRows, take);
    }
    readList(tickets, u"ORDER BY id DESC LIMIT -1 OFFSET %1"_s.arg(FirstGlance), ChunkRows, take);
}

void StoreDatabase::readList(const Resource &resource, const QString &order, qsizetype chunkRows,
                             const TakeChunk &take)
{
    QSqlQuery rows(m_file.database());
    rows.setForwardOnly(true);
    if (!rows.exec(u"SELECT id, data FROM %1 %2"_s.arg(schema::table(resource), order)))
        return;
    const auto slotCount = static_cast<qsizetype>(resource.fields.size());
    QList<Record> chunk;
    QList<qint64> unreadable;
    while (rows.next()) {
        const QByteArray bytes = rows.value(1).toByteArray();
        if (!PackedRecord::isSound(bytes, slotCount)) {
            unreadable.append(rows.value(0).toLongLong());
            continue;
        }
        chunk.append(Record::fromPacked(resource, bytes));
        if (chunk.size() >= chunkRows)
            take(resource, std::exchange(chunk, {}));
    }
    if (!chunk.isEmpty())
        take(resource, chunk);
    rows.finish();
    if (unreadable.isEmpty())
        return;
    // Not shown, and the list wanted whole again.
    StoreBatch batch;
    batch.gone.insert(&resource, unreadable);
    batch.marks.insert(QString(resource.key) + u"/loadedAt"_s, QString());
    if (const auto trouble = write(batch))
        m_trouble = trouble;
}

Record StoreDatabase::readRow(const Resource &resource, qint64 id)
{
    QSqlQuery &query = prepared(u"SELECT data FROM %1 WHERE id = ?"_s.arg(schema::table(resource)));
    query.bindValue(0, id);
    Record record;
    if (query.exec() && query.next()) {
        const QByteArray bytes = query.value(0).toByteArray();
        if (PackedRecord::isSound(bytes, static_cast<qsizetype>(resource.fields.size())))
            record = Record::fromPacked(resource, bytes);
    }
    query.finish();
    return record;
}

std::optional<StoreDatabase::Found> StoreDatabase::children(const Resource &parent, qint64 parentId,
                                                            const Resource &child)
{
    if (!isOpen())
        return std::nullopt;
    QSqlQuery &query =
        prepared(u"SELECT ids, as_of FROM children WHERE parent_kind = ? AND parent = ? AND kind = ?"_s);
    query.bindValue(0, QString(parent.key));
    query.bindValue(1, parentId);
    query.bindValue(2, QString(child.key));
    if (!query.exec() || !query.next()) {
        query.finish();
        return std::nullopt;
    }
    Found found;
    const QList<QByteArray> ids = query.value(0).toByteArray().split(',');
    found.asOf = query.value(1).toLongLong();
    query.finish();
    for (const QByteArray &id : ids) {
        if (Record record = readRow(child, id.toLongLong()); !record.isNull())
            found.records.append(std::move(record));
    }
    return found;
}

QList<qint64> StoreDatabase::search(const Resource &resource, const QStringList &words)
{
    QList<qint64> ids;
    const QString expression = storeindex::expression(words);
    if (!isOpen() || expression.isEmpty() || !storeindex::isSearched(resource))
        return ids;
    // One row with all ids: a common word is in every ticket, and 100,000 rows take longer to hand over than
    // to find.
    QSqlQuery &query =
        prepared(u"SELECT group_concat(rowid) FROM %1 WHERE %1 MATCH ?"_s.arg(storeindex::table(resource)));
    query.bindValue(0, expression);
    const QByteArray all = query.exec() && query.next() ? query.value(0).toByteArray() : QByteArray();
    query.finish();
    const char *end = all.constEnd();
    for (const char *at = all.constBegin(); at != end;) {
        qint64 id = 0;
        const auto read = std::from_chars(at, end, id);
        if (read.ec != std::errc())
            break;
        ids.append(id);
        at = read.ptr == end ? end : read.ptr + 1;
    }
    return ids;
}

QList<qint64> StoreDatabase::similar(const Resource &resource, const QStringList &words, qsizetype most)
{
    // The index could rank all by itself, but takes a second for common words in a large file; each word's
    // ids are there in some milliseconds.
    struct Likeness
    {
        int words = 0;
        double rarity = 0;
    };
    QHash<qint64, Likeness> all;
    for (const QString &word : words) {
        const QList<qint64> ids = search(resource, {word});
        for (const qint64 id : ids) {
            Likeness &one = all[id];
            ++one.words;
            one.rarity += 1.0 / static_cast<double>(ids.size());
        }
    }
    const qsizetype enough = (words.size() + 1) / 2;
    QList<std::pair<qint64, Likeness>> near;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it->words >= enough)
            near.append({it.key(), *it});
    }
    // Of equal ones the newer first.
    const auto nearer = [](const auto &left, const auto &right) {
        return std::tuple(left.second.words, left.second.rarity, left.first) >
               std::tuple(right.second.words, right.second.rarity, right.first);
    };
    const qsizetype count = std::min(most, near.size());
    std::partial_sort(near.begin(), near.begin() + count, near.end(), nearer);
    QList<qint64> ids;
    for (qsizetype index = 0; index < count; ++index)
        ids.append(near.at(index).first);
    return ids;
}

std::optional<StoreTrouble> StoreDatabase::check()
{
    if (!isOpen())
        return m_file.trouble(StoreTrouble::Kind::CannotOpen, {});
    QSqlQuery query(u"PRAGMA integrity_check(1)"_s, m_file.database());
    if (!query.next())
        return m_file.trouble(query.lastError());
    const QString words = query.value(0).toString();
    query.finish();
    if (words == u"ok")
        return std::nullopt;
    return m_file.trouble(StoreTrouble::Kind::Damaged, words);
}

std::optional<StoreTrouble> StoreDatabase::compact()
{
    m_prepared.clear();
    for (const Resource *resource : allResources()) {
        if (storeindex::isSearched(*resource) &&
            !run(u"INSERT INTO %1(%1) VALUES('optimize')"_s.arg(storeindex::table(*resource))))
            return m_trouble;
    }
    return run(u"VACUUM"_s) && run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) ? std::nullopt : m_trouble;
}

} // namespace ticketeer
