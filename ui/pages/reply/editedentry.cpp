#include "editedentry.h"

#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"

#include <utility>

namespace ticketeer {

EditedEntry::EditedEntry(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.outbox, &Outbox::changed, this, &EditedEntry::follow);
    connect(&desk.outbox, &Outbox::removed, this, &EditedEntry::follow);
}

EditedEntry::~EditedEntry()
{
    set(0);
}

void EditedEntry::set(qint64 entry)
{
    if (entry == m_id)
        return;
    m_desk.pusher.setHeld(std::exchange(m_id, entry), false);
    if (entry)
        m_desk.pusher.setHeld(entry, true);
}

bool EditedEntry::isUnsent(qint64 entry) const
{
    const std::optional<OutboxEntry> found = m_desk.outbox.entry(entry);
    return found && found->isUnsent();
}

void EditedEntry::follow(qint64 entry)
{
    if (entry != m_id || !m_id || isUnsent(entry))
        return;
    set(0);
    Q_EMIT gone(m_desk.outbox.entry(entry).has_value());
}

} // namespace ticketeer
