#include "pusherprivate.h"

#include "pushorder.h"
#include "store/drafts.h"
#include "workspace.h"

#include <algorithm>
#include <utility>

namespace ticketeer {

using State = OutboxEntry::State;

qint64 Pusher::Private::add(const OutboxEntry &entry)
{
    return around.outbox.add(entry);
}

void Pusher::Private::lookSoon()
{
    if (std::exchange(lookDue, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            lookDue = false;
            look();
        },
        Qt::QueuedConnection);
}

void Pusher::Private::look()
{
    timer.stop();
    if (!started || !around.outbox.isRead() || (drafts && !drafts->isRead()))
        return;
    const QDateTime now = around.workspace.now();
    QDateTime next = trouble.until;
    // Farther off than any pause is long, it was noted before somebody set the clock back.
    if (next.isValid() && now.msecsTo(next) > LongestHoldMs)
        next = trouble.until = QDateTime();
    if (!next.isValid() || next <= now) {
        QSet<qint64> underWay(running.keyBegin(), running.keyEnd());
        underWay.unite(heldNow());
        const PushOrder order =
            PushOrder::of(around.outbox.entries(), underWay, now,
                          [this](const QString &batch) { return around.outbox.isPaused(batch); });
        next = order.nextDue;
        for (const qint64 id : order.ready) {
            // After trouble one goes ahead and shows whether the way is free.
            if (running.size() >= (trouble.failures > 0 ? 1 : AtOnce))
                break;
            if (const auto entry = around.outbox.entry(id))
                begin(*entry);
        }
    }
    if (next.isValid())
        timer.start(static_cast<int>(std::clamp<qint64>(now.msecsTo(next), 1, LongestPauseMs)));
}

bool Pusher::Private::begin(const OutboxEntry &entry)
{
    const auto ready = withServerIds(entry, around.outbox.entry(entry.after));
    if (!ready)
        return false;
    Delivery *delivery = Delivery::make(around, *ready, q);
    running.insert(entry.id, delivery);
    connect(delivery, &Delivery::ended, q,
            [this](const OutboxEntry &after, const std::optional<ApiError> &error) { ended(after, error); });
    connect(delivery, &Delivery::progress, q,
            [this, id = entry.id](qint64 done, qint64 total) { Q_EMIT q->progress(id, done, total); });
    delivery->start();
    return true;
}

int Pusher::Private::pauseMs() const
{
    const int doublings = std::clamp(trouble.failures - 1, 0, 10);
    return static_cast<int>(std::min<qint64>(LongestPauseMs, static_cast<qint64>(againMs) << doublings));
}

void Pusher::Private::ended(const OutboxEntry &entry, const std::optional<ApiError> &error)
{
    if (Delivery *delivery = running.take(entry.id))
        delivery->deleteLater();
    if (error && concernsEverything(*error)) {
        ++trouble.failures;
        trouble.error = error;
        const int wait = error->retryAfterSeconds > 0 ? error->retryAfterSeconds * 1000 : pauseMs();
        trouble.until = around.workspace.now().addMSecs(wait);
        // Without a good token there is nothing to try: signing in starts it again.
        if (error->kind == ApiError::Kind::BadCredentials ||
            error->kind == ApiError::Kind::CredentialsKnownBad)
            started = false;
    } else {
        trouble = {};
    }
    around.outbox.update(entry);
    tell(entry);
    lookSoon();
}

void Pusher::Private::tell(const OutboxEntry &entry)
{
    if (entry.state == State::Done)
        Q_EMIT q->done(entry.id);
    else if (entry.needsUser())
        Q_EMIT q->needsUser(entry.id);
    else if (entry.trouble)
        Q_EMIT q->delayed(entry.id);
}

void Pusher::Private::haltAll()
{
    for (Delivery *delivery : std::exchange(running, {})) {
        OutboxEntry entry = delivery->entry();
        if (entry.state == State::Sending) {
            entry.state = delivery->hasLeft() ? State::Unknown : State::Waiting;
            around.outbox.update(entry);
        }
        delete delivery;
    }
}

void Pusher::Private::haltOne(qint64 id)
{
    Delivery *delivery = running.value(id);
    if (!delivery || delivery->hasLeft())
        return;
    running.remove(id);
    delete delivery;
}

void Pusher::Private::hold(qint64 id)
{
    haltOne(id);
    std::optional<OutboxEntry> entry = around.outbox.entry(id);
    if (entry && entry->state == State::Sending && !running.contains(id)) {
        // It was just about to leave.
        entry->state = State::Waiting;
        around.outbox.update(*entry);
    }
}

QSet<qint64> Pusher::Private::heldNow() const
{
    return drafts ? held + (drafts->entries() - inSpiteOfDraft) : held;
}

void Pusher::Private::followDraft(const QString &key)
{
    const std::optional<Draft> draft = drafts->draft(key);
    const qint64 id = draft ? draft->entry() : 0;
    if (!id)
        return;
    // Somebody types on.
    inSpiteOfDraft.remove(id);
    hold(id);
}

bool Pusher::Private::stopOne(qint64 id)
{
    Delivery *delivery = running.value(id);
    if (!delivery || !delivery->canBeStopped())
        return false;
    running.remove(id);
    delete delivery;
    return true;
}

} // namespace ticketeer
