#include "pusher.h"

#include "pusherprivate.h"

#include "records/merge.h"
#include "samevalue.h"
#include "store/drafts.h"
#include "store/recordstore.h"
#include "workspace.h"

#include <QSet>

#include <utility>

namespace ticketeer {

using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

Pusher::Pusher(Workspace &workspace, RecordStore &store, Outbox &outbox, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, workspace, store, outbox))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->look(); });
    connect(&outbox, &Outbox::read, this, [this] { d->lookSoon(); });
    connect(&outbox, &Outbox::added, this, [this] { d->lookSoon(); });
    connect(&outbox, &Outbox::pausedChanged, this, [this] {
        d->lookSoon();
        Q_EMIT pausedChanged();
    });
}

Pusher::~Pusher() = default;

void Pusher::setDrafts(const Drafts &drafts)
{
    d->drafts = &drafts;
    connect(&drafts, &Drafts::read, this, [this] { d->lookSoon(); });
    connect(&drafts, &Drafts::changed, this, [this](const QString &key) { d->followDraft(key); });
    connect(&drafts, &Drafts::removed, this, [this] { d->lookSoon(); });
    connect(&drafts, &Drafts::cleared, this, [this] { d->inSpiteOfDraft.clear(); });
}

void Pusher::start()
{
    d->started = true;
    d->trouble = {};
    d->lookSoon();
}

void Pusher::stop()
{
    d->started = false;
    d->timer.stop();
    d->haltAll();
}

std::optional<ApiError> Pusher::trouble() const
{
    return d->trouble.error;
}

bool Pusher::isStarted() const
{
    return d->started;
}

void Pusher::networkIsBack()
{
    d->trouble = {};
    d->lookSoon();
}

void Pusher::setPatience(const Patience &patience)
{
    d->againMs = patience.againMs;
    d->around.firstLookMs = patience.firstLookMs;
    d->around.secondLookMs = patience.secondLookMs;
}

OutboxEntry Pusher::entryFor(const Change &change, const How &how)
{
    OutboxEntry entry;
    entry.change = change;
    entry.what = how.what;
    entry.batch = how.batch;
    entry.after = how.after;
    entry.seenAction = how.seenAction;
    entry.undoes = how.undoes;
    entry.savedAt = QDateTime::currentDateTimeUtc();
    if (how.holdMs > 0)
        entry.notBefore = entry.savedAt.addMSecs(how.holdMs);
    return entry;
}

qint64 Pusher::save(const Change &change, const How &how)
{
    return d->add(entryFor(change, how));
}

qint64 Pusher::remove(const Record &record, const Resource *parent, qint64 parentId, const How &how)
{
    Change change = Change::update(record);
    if (parent)
        change.setParent(*parent, parentId);
    OutboxEntry entry = entryFor(change, how);
    entry.kind = Kind::Remove;
    return d->add(entry);
}

qint64 Pusher::link(const Record &ticket, const Resource &other, qint64 otherId, const QString &otherName,
                    const How &how)
{
    OutboxEntry entry = entryFor(Change::update(ticket), how);
    entry.kind = Kind::Link;
    entry.other = &other;
    entry.otherId = otherId;
    entry.otherName = otherName;
    return d->add(entry);
}

qint64 Pusher::unlink(const Record &ticket, const Resource &other, qint64 otherId, const QString &otherName,
                      const How &how)
{
    OutboxEntry entry = entryFor(Change::update(ticket), how);
    entry.kind = Kind::Unlink;
    entry.other = &other;
    entry.otherId = otherId;
    entry.otherName = otherName;
    return d->add(entry);
}

Record Pusher::actionToCome(qint64 entry, qint64 ticketId)
{
    Record action(resource(resources::Actions));
    action.setValue(action.resource().id, Value::of(-entry));
    action.setValue(u"TicketID", Value::of(ticketId));
    return action;
}

qint64 Pusher::upload(const Record &action, const QString &file, const How &how)
{
    OutboxEntry entry = entryFor(Change::update(action), how);
    entry.kind = Kind::Upload;
    entry.file = file;
    return d->add(entry);
}

QList<qint64> Pusher::add(const QList<OutboxEntry> &entries)
{
    return d->around.outbox.add(entries);
}

void Pusher::retry(qint64 id)
{
    std::optional<OutboxEntry> entry = d->around.outbox.entry(id);
    if (!entry || entry->state == State::Done || entry->state == State::Sending || d->running.contains(id))
        return;
    d->trouble = {};
    d->inSpiteOfDraft.insert(id);
    entry->notBefore = QDateTime();
    if (entry->needsUser()) {
        entry->skipLook = entry->state == State::Conflict;
        entry->state = State::Waiting;
        entry->question = OutboxEntry::Question::None;
    }
    d->around.outbox.update(*entry);
    d->lookSoon();
}

void Pusher::resolve(qint64 id, const QHash<QString, Value> &choices)
{
    std::optional<OutboxEntry> entry = d->around.outbox.entry(id);
    if (!entry || entry->state != State::Conflict || !entry->theirs)
        return;
    const Change mine = entry->change;
    const Merge merge = ticketeer::merge(mine, *entry->theirs, sameValueIn(d->around.store, *entry->theirs));
    Change decided = resolved(merge, choices);
    if (mine.parent())
        decided.setParent(*mine.parent(), mine.parentId());
    entry->change = decided;
    entry->question = OutboxEntry::Question::None;
    entry->trouble.reset();
    entry->theirs.reset();
    // All of theirs: nothing is left to write.
    entry->state = decided.isEmpty() ? State::Done : State::Waiting;
    entry->serverId = decided.isEmpty() ? decided.id() : 0;
    d->around.outbox.update(*entry);
    if (decided.isEmpty())
        Q_EMIT done(id);
    d->lookSoon();
}

bool Pusher::discard(qint64 id)
{
    return discard(QList<qint64>{id}) > 0;
}

int Pusher::discard(const QList<qint64> &ids)
{
    const QSet<qint64> wanted(ids.cbegin(), ids.cend());
    QSet<qint64> gone;
    int count = 0;
    for (const OutboxEntry &entry : d->around.outbox.entries()) {
        if (wanted.contains(entry.id) && (entry.state != State::Sending || d->stopOne(entry.id))) {
            d->haltOne(entry.id);
            gone.insert(entry.id);
            ++count;
        } else if (entry.isUnsent() && entry.after && gone.contains(entry.after)) {
            gone.insert(entry.id); // what was to go to something that will not be there
        }
    }
    d->around.outbox.remove(QList<qint64>(gone.cbegin(), gone.cend()));
    d->lookSoon();
    return count;
}

bool Pusher::replace(qint64 id, const Change &change)
{
    std::optional<OutboxEntry> entry = d->around.outbox.entry(id);
    const bool open = entry && (entry->state == State::Waiting || entry->needsUser());
    if (!open)
        return false;
    d->haltOne(id);
    d->held.remove(id);
    entry->change = change;
    entry->state = State::Waiting;
    entry->question = OutboxEntry::Question::None;
    entry->trouble.reset();
    entry->theirs.reset();
    entry->notBefore = QDateTime();
    entry->skipLook = false;
    d->around.outbox.update(*entry);
    d->lookSoon();
    return true;
}

void Pusher::setHeld(qint64 id, bool held)
{
    if (held == d->held.contains(id))
        return;
    if (!held) {
        d->held.remove(id);
        d->lookSoon();
        return;
    }
    d->held.insert(id);
    d->hold(id);
}

bool Pusher::isHeld(qint64 id) const
{
    return d->held.contains(id);
}

bool Pusher::hasDraft(qint64 id) const
{
    return d->drafts && !d->inSpiteOfDraft.contains(id) && d->drafts->entries().contains(id);
}

void Pusher::setPaused(const QString &batch, bool paused)
{
    d->around.outbox.setPaused(batch, paused);
}

bool Pusher::isPaused(const QString &batch) const
{
    return d->around.outbox.isPaused(batch);
}

} // namespace ticketeer
