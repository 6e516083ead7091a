#include "linkdelivery.h"

#include "store/recordstore.h"
#include "workspace.h"

namespace ticketeer {

LinkDelivery::LinkDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent)
    : Delivery(around, entry, parent)
{
}

void LinkDelivery::start()
{
    const Record known = m_around.store.serverRecord(m_entry.change.resource(), m_entry.change.id());
    if (!m_entry.before && !known.isNull())
        m_entry.before = known;
    leave([this] { send(); });
}

void LinkDelivery::send()
{
    const auto done = [this](const Outcome<Done> &outcome) { sent(outcome); };
    const qint64 ticket = m_entry.change.id();
    if (m_entry.kind == OutboxEntry::Kind::Link)
        m_around.workspace.link(ticket, *m_entry.other, m_entry.otherId, this, done);
    else
        m_around.workspace.unlink(ticket, *m_entry.other, m_entry.otherId, this, done);
}

void LinkDelivery::sent(const Outcome<Done> &outcome)
{
    if (outcome.ok())
        succeed(m_around.store.serverRecord(m_entry.change.resource(), m_entry.change.id()));
    else
        fail(outcome.error(), false);
}

} // namespace ticketeer
