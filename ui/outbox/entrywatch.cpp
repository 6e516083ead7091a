#include "entrywatch.h"

#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"

namespace ticketeer {

using State = OutboxEntry::State;

EntryWatch::EntryWatch(qint64 entry, const Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_entry(entry), m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.start(hasToWait() ? 0 : PatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { tell(&EntryWatch::waits); });
    connect(&desk.pusher, &Pusher::done, this, &EntryWatch::look);
    connect(&desk.pusher, &Pusher::needsUser, this, &EntryWatch::look);
    connect(&desk.pusher, &Pusher::delayed, this, [this](qint64 id) {
        const std::optional<OutboxEntry> late = id == m_entry ? m_desk.outbox.entry(id) : std::nullopt;
        // Looking what became of it may be over in a blink.
        if (late && late->state == State::Waiting)
            tell(&EntryWatch::waits);
    });
}

bool EntryWatch::hasToWait() const
{
    // What keeps others from being sent keeps this one, too: no need to wait for it to be found out again.
    return !m_desk.pusher.isStarted() || m_desk.pusher.isPaused({}) || m_desk.pusher.trouble();
}

void EntryWatch::look(qint64 id)
{
    const std::optional<OutboxEntry> entry = id == m_entry ? m_desk.outbox.entry(id) : std::nullopt;
    if (!entry)
        return;
    if (entry->state == State::Done)
        tell(&EntryWatch::done);
    else if (entry->state == State::Refused)
        tell(&EntryWatch::refused);
    else if (entry->state == State::Conflict)
        tell(&EntryWatch::asks);
}

void EntryWatch::tell(void (EntryWatch::*what)(qint64))
{
    if (m_told)
        return;
    m_told = true;
    m_patience.stop();
    Q_EMIT(this->*what)(m_entry);
}

} // namespace ticketeer
