#pragma once

#include "databasefile.h"
#include "records/result.h"
#include "storebatch.h"
#include "storetrouble.h"

#include <QHash>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <optional>

namespace ticketeer {

/// The store's file and all SQL of the program. Everything here waits for the disk: it lives on the store's
/// thread alone. A file that turns out to be damaged is set aside at once, and a new one begun.
class StoreDatabase
{
public:
    StoreDatabase();
    ~StoreDatabase();
    StoreDatabase(const StoreDatabase &) = delete;
    StoreDatabase &operator=(const StoreDatabase &) = delete;

    struct Opened
    {
        QHash<QString, QString> marks;
        /// Tickets whose conversation is in the file, with their DateModified at that time.
        QHash<qint64, qint64> conversations;
        std::optional<StoreTrouble> trouble; ///< survived: a damaged file that was set aside
    };
    /// Makes the file and its folder when there are none; readable by the user alone.
    [[nodiscard]] Result<Opened, StoreTrouble> open(const QString &file);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    void close();
    /// Closes and deletes.
    void wipe();

    using TakeChunk = std::function<void(const Resource &, const QList<Record> &)>;
    /// The lists that are shown: the newest tickets first, for the first glance, then everything small, then
    /// the rest.
    void readLists(const TakeChunk &take);

    struct Found
    {
        QList<Record> records; ///< in the order of the answer
        qint64 asOf = 0;
    };
    /// Unset when the file does not have them.
    [[nodiscard]] std::optional<Found> children(const Resource &parent, qint64 parentId,
                                                const Resource &child);

    [[nodiscard]] std::optional<StoreTrouble> write(const StoreBatch &batch);

    /// Ids of the records that have all the words, smallest first.
    [[nodiscard]] QList<qint64> search(const Resource &resource, const QStringList &words);
    /// At most so many ids of records that have at least half of the words: those with the most of them, and
    /// the rarest, first.
    [[nodiscard]] QList<qint64> similar(const Resource &resource, const QStringList &words, qsizetype most);

    /// What is wrong, in the database's words; nothing when all is well.
    [[nodiscard]] std::optional<StoreTrouble> check();
    /// Gives unused space back.
    [[nodiscard]] std::optional<StoreTrouble> compact();

private:
    [[nodiscard]] Result<Opened, StoreTrouble> openOnce();
    [[nodiscard]] StoreTrouble setAside(const QString &technical);
    [[nodiscard]] Opened readNotes();
    void readList(const Resource &resource, const QString &order, qsizetype firstChunk,
                  const TakeChunk &take);
    [[nodiscard]] bool writeRows(const StoreBatch &batch);
    [[nodiscard]] bool writeChildren(const StoreBatch &batch);
    [[nodiscard]] bool writeMarks(const StoreBatch &batch);
    [[nodiscard]] bool removeRows(const StoreBatch &batch);
    [[nodiscard]] bool removeAll();
    [[nodiscard]] bool index(const StoreBatch &batch);
    [[nodiscard]] bool run(const QString &sql);
    [[nodiscard]] bool fail(const QSqlQuery &query);
    [[nodiscard]] Record readRow(const Resource &resource, qint64 id);
    [[nodiscard]] QSqlQuery &prepared(const QString &sql);

    DatabaseFile m_file;
    std::optional<StoreTrouble> m_trouble; ///< of the statement that failed last
    std::map<QString, QSqlQuery> m_prepared;
};

} // namespace ticketeer
