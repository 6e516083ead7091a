#pragma once

#include "outboxentry.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ticketeer {

class WorkFile;

/// Everything that is to be done on the server, in the order of saving; nothing leaves this program without
/// being written down here first. Held in memory and in the account's work file, where each change is on the
/// disk (fsync) before its callback. GUI thread. Only `sync` changes states; anybody may look.
class Outbox : public QObject
{
    Q_OBJECT
public:
    explicit Outbox(WorkFile &file, QObject *parent = nullptr);
    ~Outbox() override;

    /// The entries of the account's file are here; or the file cannot be read now, and those that were added
    /// since are all there is. Should it turn out to be readable, its entries are added().
    [[nodiscard]] bool isRead() const;
    /// Oldest first, the done ones included.
    [[nodiscard]] QList<OutboxEntry> entries() const;
    [[nodiscard]] std::optional<OutboxEntry> entry(qint64 id) const;
    /// Unsent entries about one record (for a new one: -id), oldest first.
    [[nodiscard]] QList<OutboxEntry> unsentOf(const Resource &resource, qint64 recordId) const;
    /// The unsent entry that has to go first: what it belongs to, or the oldest of its lane (outboxlanes.h).
    [[nodiscard]] std::optional<OutboxEntry> inFrontOf(const OutboxEntry &entry) const;
    /// Unsent uploads that come after this entry: the files of an answer or of a new ticket, oldest first.
    [[nodiscard]] QList<OutboxEntry> uploadsAfter(qint64 id) const;
    [[nodiscard]] int unsentCount() const;
    [[nodiscard]] int needingUserCount() const;

    /// Gives it its id. In memory at once; onDisk comes when it is safe.
    qint64 add(OutboxEntry entry, QObject *context = nullptr, std::function<void()> onDisk = {});
    /// Several in one transaction, such as a bulk change.
    QList<qint64> add(QList<OutboxEntry> entries, QObject *context = nullptr,
                      std::function<void()> onDisk = {});
    /// By id; nothing happens when it is gone.
    void update(const OutboxEntry &entry, QObject *context = nullptr, std::function<void()> onDisk = {});
    void remove(const QList<qint64> &ids);

    /// Whether this batch is to wait; an empty name: everything. Remembered as long as the batch has anything
    /// unsent.
    void setPaused(const QString &batch, bool paused);
    [[nodiscard]] bool isPaused(const QString &batch) const;

    /// What is done is forgotten when so many others were done after it. A bulk change goes as a whole, and
    /// not before it is over.
    static constexpr int KeptDone = 1000;

Q_SIGNALS:
    void read();
    void added(qint64 id);
    /// The same, once for all that one add() or a file brought; before the single ones.
    void addedTogether(const QList<qint64> &ids);
    void changed(qint64 id);
    void removed(qint64 id);
    /// unsentCount() or needingUserCount() is another.
    void countsChanged();
    void pausedChanged();
    /// The account's file was closed: no entries are known any more.
    void cleared();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
