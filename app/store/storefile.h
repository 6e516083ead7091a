#pragma once

#include "storebatch.h"
#include "storetrouble.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace ticketeer {

class RecordStore;
class StoreThread;

/// Keeps what the RecordStore knows in a file, and gives it back at the next start. Writes behind: changes of
/// the store are gathered for a moment and written in one transaction by the store's thread; nothing here
/// ever waits for the disk. One file an account; the token is not in it. GUI thread.
class StoreFile : public QObject
{
    Q_OBJECT
public:
    explicit StoreFile(RecordStore &store, QObject *parent = nullptr);
    /// What has not been written is, before the destructor returns.
    ~StoreFile() override;

    /// The file of this account in that folder.
    [[nodiscard]] static QString fileFor(const QString &folder, const QString &server,
                                         const QString &organization);

    /// Reads the lists of the file into the store, the newest tickets first; what the store knows already is
    /// newer and stays. The file that was open before is closed.
    void open(const QString &file);
    void close();
    /// Closes and deletes: nothing of the account stays on the disk.
    void wipe();
    [[nodiscard]] QString fileName() const { return m_file; }
    /// The notes are here, and everything that lists show is in the store.
    [[nodiscard]] bool isRead() const { return m_read; }

    // -- notes of the sync, written after the records they speak about
    [[nodiscard]] QString mark(const QString &name) const { return m_marks.value(name); }
    void setMark(const QString &name, const QString &value);

    // -- conversations and other children, which are not held in memory for every record
    /// DateModified of the ticket (UTC ms) when its conversation was read; unset: not in the file.
    [[nodiscard]] std::optional<qint64> conversationAsOf(qint64 ticketId) const;
    [[nodiscard]] qsizetype conversationCount() const { return m_conversations.size(); }
    /// From the file into the store, where it knows none yet; then tells whether there are any.
    void readChildren(const Resource &parent, qint64 parentId, const Resource &child, QObject *context,
                      std::function<void(bool)> then);
    /// To the file without going through memory; for conversations that nobody looks at.
    void keepChildren(const Resource &parent, const Record &parentRecord, const Resource &child,
                      const QList<Record> &records);

    // -- search
    /// Ids of records with all these words (beginnings of words) anywhere, conversations included;
    /// smallest first.
    void search(const Resource &resource, const QStringList &words, QObject *context,
                std::function<void(const QList<qint64> &)> then);
    /// As search(), for records that have at least half of the words: the likest first, at most so many.
    void findSimilar(const Resource &resource, const QStringList &words, qsizetype most, QObject *context,
                     std::function<void(const QList<qint64> &)> then);

    // -- care
    using Verdict = std::function<void(const std::optional<StoreTrouble> &)>;
    void check(QObject *context, Verdict then);
    void compact(QObject *context, Verdict then);
    /// Forgets what is in the file and writes what is in memory.
    void rebuild(QObject *context, Verdict then);
    /// Writes now; for tests and for the end.
    void flush();
    /// Calls back when everything given so far is on the disk.
    void whenWritten(QObject *context, std::function<void()> then);

Q_SIGNALS:
    /// The first rows are in the store, or there are none: lists can be looked at.
    void glanced();
    /// Everything of the file that lists show is in the store.
    void read();
    void trouble(const ticketeer::StoreTrouble &trouble);
    void conversationsChanged();

private:
    void take(const Resource &resource, const QList<Record> &records);
    void noteChanged(const Resource *resource, const QList<qint64> &ids);
    void noteRemoved(const Resource *resource, const QList<qint64> &ids);
    void noteChildren(const Resource *parent, qint64 parentId, const Resource *child);
    void noteEverything();
    void noteFields();
    void soon();
    [[nodiscard]] StoreBatch gather();
    void send(const StoreBatch &batch);
    void written(const StoreBatch &batch, const std::optional<StoreTrouble> &trouble);

    struct Family
    {
        const Resource *parent = nullptr;
        qint64 parentId = 0;
        const Resource *child = nullptr;

        bool operator==(const Family &) const = default;
        friend size_t qHash(const Family &family, size_t seed = 0)
        {
            return qHashMulti(seed, family.parent, family.parentId, family.child);
        }
    };

    RecordStore &m_store;
    QString m_file;
    QHash<QString, QString> m_marks;
    QHash<qint64, qint64> m_conversations;
    QHash<const Resource *, QSet<qint64>> m_changed;
    QHash<const Resource *, QSet<qint64>> m_removed;
    QSet<Family> m_families;
    QHash<QString, QString> m_newMarks;
    QTimer m_soon;
    quint64 m_opening = 0; ///< which open() an answer belongs to
    bool m_restoring = false;
    bool m_read = false;
    bool m_usable = false; ///< there is a file that may be written
    bool m_forget = false; ///< the next batch begins with nothing
    bool m_complained = false;
    std::unique_ptr<StoreThread> m_thread;
};

} // namespace ticketeer
