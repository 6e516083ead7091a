#pragma once

#include "outboxentry.h"
#include "recordstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace ticketeer {

class Outbox;

/// Lays what waits in the outbox over what the server said: edits, tags and links, new objects under the
/// number of their entry below 0 and among the children of what they belong to, files among those of their
/// action, and what is to be removed. GUI thread.
class UnsentOverlay : public QObject
{
    Q_OBJECT
public:
    UnsentOverlay(Outbox &outbox, RecordStore &store, QObject *parent = nullptr);
    /// Who is shown as the author of what is new.
    void setMe(qint64 userId);

Q_SIGNALS:
    /// What was shown under a number below 0 is on the server now, and known under its own.
    void arrived(const ticketeer::Resource *resource, qint64 shownAs, qint64 id);

private:
    struct Key
    {
        const Resource *resource = nullptr;
        qint64 id = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.resource, key.id);
        }
    };
    using Keys = QSet<Key>;

    [[nodiscard]] static Key own(const OutboxEntry &entry);
    [[nodiscard]] static Key parentOf(const OutboxEntry &entry);
    /// A new ticket's first text, which will be its first action; a file.
    [[nodiscard]] static Key partOf(const OutboxEntry &entry);
    [[nodiscard]] static Keys concernedBy(const OutboxEntry &entry);

    void follow(const QList<qint64> &entries);
    void forget(qint64 entry, Keys &touched);
    void readAll();
    void show(const Keys &touched);
    [[nodiscard]] std::optional<Unsent> gather(const Key &key) const;
    void add(Unsent &unsent, const Key &key, const OutboxEntry &entry) const;
    [[nodiscard]] static Record blank(const Resource &resource, const OutboxEntry &entry);
    [[nodiscard]] Change surroundings(const Key &key, const OutboxEntry &entry) const;
    [[nodiscard]] Record madeBy(const OutboxEntry &entry) const;
    [[nodiscard]] static Record firstAction(const OutboxEntry &entry);
    [[nodiscard]] static Record file(const OutboxEntry &entry);

    Outbox &m_outbox;
    RecordStore &m_store;
    QHash<Key, QList<qint64>> m_about; ///< ids of entries, oldest first
    QHash<qint64, Keys> m_concerned;   ///< by entry
    qint64 m_me = 0;
};

} // namespace ticketeer
