#include "pushorder.h"

#include "store/outboxlanes.h"

#include <QHash>

namespace ticketeer {

using State = OutboxEntry::State;

namespace {

/// Nothing waits longer by time alone: a moment farther off was noted before somebody set the clock back.
constexpr qint64 LongestWaitMs = 2 * 3'600'000;

} // namespace

PushOrder PushOrder::of(const QList<OutboxEntry> &entries, const QSet<qint64> &running, const QDateTime &now,
                        const std::function<bool(const QString &)> &isPaused)
{
    PushOrder order;
    QList<qint64> ofBatches;
    QSet<QString> taken;
    QHash<qint64, State> states;
    QHash<QString, bool> paused;
    for (const OutboxEntry &entry : entries) {
        states.insert(entry.id, entry.state);
        if (entry.state == State::Done)
            continue;
        const QString lane = laneOf(entry);
        const bool first = lane.isEmpty() || !taken.contains(lane);
        if (!lane.isEmpty())
            taken.insert(lane);
        if (!first || running.contains(entry.id) || entry.needsUser() || entry.state == State::Sending)
            continue;
        if (entry.after && states.value(entry.after, State::Done) != State::Done)
            continue;
        if (!paused.contains(entry.batch))
            paused.insert(entry.batch, isPaused(QString()) || isPaused(entry.batch));
        if (paused.value(entry.batch))
            continue;
        const qint64 wait = entry.notBefore.isValid() ? now.msecsTo(entry.notBefore) : 0;
        if (wait > 0 && wait < LongestWaitMs) {
            if (!order.nextDue.isValid() || entry.notBefore < order.nextDue)
                order.nextDue = entry.notBefore;
            continue;
        }
        (entry.batch.isEmpty() ? order.ready : ofBatches).append(entry.id);
    }
    order.ready += ofBatches;
    return order;
}

std::optional<OutboxEntry> withServerIds(const OutboxEntry &entry,
                                         const std::optional<OutboxEntry> &predecessor)
{
    if (!entry.after)
        return entry;
    if (predecessor && (predecessor->state != State::Done || predecessor->serverId <= 0))
        return std::nullopt;
    const qint64 shownAs = -entry.after;
    const qint64 real = predecessor ? predecessor->serverId : 0;
    const auto translated = [shownAs, real](qint64 id) { return id == shownAs && real ? real : id; };
    OutboxEntry ready = entry;
    Change &change = ready.change;
    if (ready.kind == OutboxEntry::Kind::Upload && predecessor &&
        predecessor->change.resource().is(resources::Tickets)) {
        // For a ticket that is made by now: which entry it goes to, its delivery finds out.
        if (change.id() == shownAs)
            change.setId(0);
        change.setBaseValue(u"TicketID", Value::of(real));
        return ready;
    }
    if (change.parent())
        change.setParent(*change.parent(), translated(change.parentId()));
    if (change.id() != translated(change.id()))
        change.setId(translated(change.id()));
    // A file may have been chosen before its text had any id at all (OutboxEntry::recordId()).
    if (ready.kind == OutboxEntry::Kind::Upload && change.id() == 0)
        change.setId(real);
    ready.otherId = translated(ready.otherId);
    // A file names its ticket, too: that of the action, which may have been new itself.
    if (ready.kind == OutboxEntry::Kind::Upload && predecessor && predecessor->change.parentId() > 0)
        change.setBaseValue(u"TicketID", Value::of(predecessor->change.parentId()));
    return change.parentId() < 0 || change.id() < 0 || ready.otherId < 0 ? std::nullopt
                                                                         : std::optional(ready);
}

} // namespace ticketeer
