#include "outbox.h"

#include "outboxlanes.h"
#include "outboxrows.h"
#include "workfile.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlError>

#include <algorithm>
#include <map>
#include <utility>

namespace ticketeer {

namespace {

/// About a quarter of an hour.
constexpr int UnreadAheadMs = 1'000'000;

} // namespace

class Outbox::Private
{
public:
    Private(Outbox *owner, WorkFile &workFile) : q(owner), file(workFile) {}

    Outbox *q;
    WorkFile &file;
    std::map<qint64, OutboxEntry> entries;
    OutboxLanes lanes; ///< of those that are not sent
    QSet<QString> paused;
    QSet<qint64> gone; ///< removed before the file was read
    qint64 lastId = 0;
    int unsent = 0;
    int needingUser = 0;
    std::pair<int, int> told; ///< the counts that were last spoken of
    bool read = false;
    bool fileRead = false;

    void opened();
    void take(const outboxrows::Found &found);
    void becomeRead();
    void clear();
    void write(const QList<OutboxEntry> &list, QObject *context, std::function<void()> onDisk);
    void writeAll();
    void count(const OutboxEntry &entry, int by);
    void tellCounts();
    void forgetOldest();
    void forgetPauses();
};

Outbox::Outbox(WorkFile &file, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, file))
{
    connect(&file, &WorkFile::opened, this, [this] { d->opened(); });
    connect(&file, &WorkFile::rescued, this, [this] { d->opened(); });
    connect(&file, &WorkFile::closed, this, [this] { d->clear(); });
    connect(&file, &WorkFile::trouble, this, [this] {
        if (!d->file.isOpen())
            d->becomeRead();
    });
}

Outbox::~Outbox() = default;

void Outbox::Private::opened()
{
    if (fileRead) {
        // A new file in the place of a damaged one: what is in memory is what counts.
        writeAll();
        return;
    }
    auto found = std::make_shared<outboxrows::Found>();
    file.read([found](QSqlDatabase &database) { return outboxrows::read(database, *found); }, q,
              [this, found](bool ok) {
                  if (ok && !std::exchange(fileRead, true))
                      take(*found);
                  becomeRead();
              });
}

void Outbox::Private::take(const outboxrows::Found &found)
{
    lastId = std::max(lastId, found.lastId);
    paused += found.paused;
    QList<OutboxEntry> interrupted;
    QList<qint64> added;
    for (OutboxEntry entry : found.entries) {
        if (entries.contains(entry.id) || gone.contains(entry.id))
            continue;
        if (entry.state == OutboxEntry::State::Sending) {
            // The program ended before the answer came.
            entry.state = OutboxEntry::State::Unknown;
            interrupted.append(entry);
        }
        added.append(entry.id);
        count(entry, 1);
        entries.emplace(entry.id, std::move(entry));
    }
    gone.clear();
    if (!interrupted.isEmpty())
        write(interrupted, nullptr, {});
    forgetPauses();
    if (read && !added.isEmpty()) {
        Q_EMIT q->addedTogether(added);
        for (const qint64 id : std::as_const(added))
            Q_EMIT q->added(id);
    }
    tellCounts();
    if (!paused.isEmpty())
        Q_EMIT q->pausedChanged();
}

void Outbox::Private::becomeRead()
{
    if (!std::exchange(read, true))
        Q_EMIT q->read();
}

void Outbox::Private::clear()
{
    const bool pauses = !paused.isEmpty();
    entries.clear();
    lanes.clear();
    paused.clear();
    gone.clear();
    lastId = 0;
    unsent = 0;
    needingUser = 0;
    read = false;
    fileRead = false;
    Q_EMIT q->cleared();
    tellCounts();
    if (pauses)
        Q_EMIT q->pausedChanged();
}

void Outbox::Private::write(const QList<OutboxEntry> &list, QObject *context, std::function<void()> onDisk)
{
    file.write([list](QSqlDatabase &database) { return outboxrows::put(database, list); }, context,
               [onDisk = std::move(onDisk)](bool written) {
                   if (written && onDisk)
                       onDisk();
               });
}

void Outbox::Private::writeAll()
{
    QList<OutboxEntry> all;
    for (const auto &[id, entry] : entries)
        all.append(entry);
    file.write([all](QSqlDatabase &database) { return outboxrows::replaceAll(database, all); });
    for (const QString &batch : std::as_const(paused))
        file.write([batch](QSqlDatabase &database) { return outboxrows::setPaused(database, batch, true); });
}

void Outbox::Private::count(const OutboxEntry &entry, int by)
{
    if (entry.isUnsent() && by > 0)
        lanes.insert(entry);
    else if (entry.isUnsent())
        lanes.remove(entry);
    unsent += entry.isUnsent() ? by : 0;
    needingUser += entry.needsUser() ? by : 0;
}

void Outbox::Private::tellCounts()
{
    const std::pair now(unsent, needingUser);
    if (std::exchange(told, now) != now)
        Q_EMIT q->countsChanged();
}

void Outbox::Private::forgetOldest()
{
    if (static_cast<int>(entries.size()) - unsent <= KeptDone)
        return;
    QSet<QString> going;
    for (const auto &[id, entry] : entries) {
        if (entry.isUnsent() && !entry.batch.isEmpty())
            going.insert(entry.batch);
    }
    // A batch stays or goes as a whole: half of it would tell and take back half of what was done.
    QHash<QString, bool> batches;
    QList<qint64> old;
    int newer = 0;
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        const OutboxEntry &entry = it->second;
        if (entry.isUnsent() || going.contains(entry.batch))
            continue;
        bool forgotten = newer >= KeptDone;
        if (!entry.batch.isEmpty())
            forgotten = batches.contains(entry.batch) ? batches.value(entry.batch)
                                                      : *batches.insert(entry.batch, forgotten);
        if (forgotten)
            old.append(it->first);
        ++newer;
    }
    if (!old.isEmpty())
        q->remove(old);
}

void Outbox::Private::forgetPauses()
{
    if (paused.isEmpty())
        return;
    QSet<QString> alive{QString()};
    for (const auto &[id, entry] : entries) {
        if (entry.isUnsent())
            alive.insert(entry.batch);
    }
    const QSet<QString> over = paused - alive;
    for (const QString &batch : over)
        q->setPaused(batch, false);
}

bool Outbox::isRead() const
{
    return d->read;
}

QList<OutboxEntry> Outbox::entries() const
{
    QList<OutboxEntry> all;
    all.reserve(static_cast<qsizetype>(d->entries.size()));
    for (const auto &[id, entry] : d->entries)
        all.append(entry);
    return all;
}

std::optional<OutboxEntry> Outbox::entry(qint64 id) const
{
    const auto known = d->entries.find(id);
    return known == d->entries.end() ? std::nullopt : std::optional(known->second);
}

QList<OutboxEntry> Outbox::unsentOf(const Resource &resource, qint64 recordId) const
{
    QList<OutboxEntry> found;
    for (const qint64 id : d->lanes.about(resource, recordId))
        found.append(d->entries.at(id));
    return found;
}

std::optional<OutboxEntry> Outbox::inFrontOf(const OutboxEntry &entry) const
{
    if (const auto first = this->entry(entry.after); first && first->isUnsent())
        return first;
    const QString lane = laneOf(entry);
    const qint64 first = lane.isEmpty() ? 0 : d->lanes.firstOf(lane);
    return first != 0 && first < entry.id ? this->entry(first) : std::nullopt;
}

QList<OutboxEntry> Outbox::uploadsAfter(qint64 id) const
{
    QList<OutboxEntry> found = entries();
    found.removeIf([id](const OutboxEntry &entry) {
        return entry.kind != OutboxEntry::Kind::Upload || entry.after != id || !entry.isUnsent();
    });
    return found;
}

int Outbox::unsentCount() const
{
    return d->unsent;
}

int Outbox::needingUserCount() const
{
    return d->needingUser;
}

qint64 Outbox::add(OutboxEntry entry, QObject *context, std::function<void()> onDisk)
{
    return add(QList<OutboxEntry>{std::move(entry)}, context, std::move(onDisk)).first();
}

QList<qint64> Outbox::add(QList<OutboxEntry> entries, QObject *context, std::function<void()> onDisk)
{
    QList<qint64> ids;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // The rows of a file that is not read yet have ids, too, from a clock that may have been set back since:
    // the same one twice would be one entry lost.
    const qint64 ahead = d->fileRead ? 0 : QRandomGenerator::global()->bounded(1, UnreadAheadMs);
    for (OutboxEntry &entry : entries) {
        d->lastId = std::max(d->lastId + 1, now.toMSecsSinceEpoch() + ahead);
        entry.id = d->lastId;
        if (!entry.savedAt.isValid())
            entry.savedAt = now;
        d->count(entry, 1);
        d->entries.insert_or_assign(entry.id, entry);
        ids.append(entry.id);
    }
    d->write(entries, context, std::move(onDisk));
    Q_EMIT addedTogether(ids);
    for (const qint64 id : std::as_const(ids))
        Q_EMIT added(id);
    d->tellCounts();
    return ids;
}

void Outbox::update(const OutboxEntry &entry, QObject *context, std::function<void()> onDisk)
{
    const auto known = d->entries.find(entry.id);
    if (known == d->entries.end())
        return;
    const bool over = known->second.isUnsent() && !entry.isUnsent();
    d->count(known->second, -1);
    d->count(entry, 1);
    known->second = entry;
    d->write({entry}, context, std::move(onDisk));
    Q_EMIT changed(entry.id);
    d->tellCounts();
    if (over) {
        d->forgetOldest();
        d->forgetPauses();
    }
}

void Outbox::remove(const QList<qint64> &ids)
{
    QList<qint64> known;
    for (const qint64 id : ids) {
        const auto entry = d->entries.find(id);
        if (entry == d->entries.end())
            continue;
        d->count(entry->second, -1);
        d->entries.erase(entry);
        known.append(id);
    }
    if (known.isEmpty())
        return;
    if (!d->fileRead)
        d->gone.unite(QSet<qint64>(known.cbegin(), known.cend()));
    d->file.write([known](QSqlDatabase &database) { return outboxrows::remove(database, known); });
    for (const qint64 id : std::as_const(known))
        Q_EMIT removed(id);
    d->tellCounts();
    d->forgetPauses();
}

void Outbox::setPaused(const QString &batch, bool paused)
{
    if (isPaused(batch) == paused)
        return;
    if (paused)
        d->paused.insert(batch);
    else
        d->paused.remove(batch);
    d->file.write(
        [batch, paused](QSqlDatabase &database) { return outboxrows::setPaused(database, batch, paused); });
    Q_EMIT pausedChanged();
}

bool Outbox::isPaused(const QString &batch) const
{
    return d->paused.contains(batch);
}

} // namespace ticketeer
