#include "removedelivery.h"

#include "store/recordstore.h"
#include "workspace.h"

namespace ticketeer {

RemoveDelivery::RemoveDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent)
    : Delivery(around, entry, parent)
{
}

void RemoveDelivery::start()
{
    m_again = m_entry.state == OutboxEntry::State::Unknown;
    leave([this] { send(); });
}

bool RemoveDelivery::saysGone(const ApiError &error) const
{
    // Which status it is depends on the kind of object (reference F.2); the others may mean something else
    // when nothing was deleted before.
    switch (error.kind) {
    case ApiError::Kind::MissingObject:
        return true;
    case ApiError::Kind::BadRequest:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotYours:
        return m_again;
    default:
        return false;
    }
}

void RemoveDelivery::send()
{
    const Change &change = m_entry.change;
    m_around.workspace.remove(change.base(), change.parent(), change.parentId(), this,
                              [this](const Outcome<Done> &outcome) {
                                  if (outcome.ok()) {
                                      succeed(Record());
                                      return;
                                  }
                                  if (saysGone(outcome.error())) {
                                      m_around.store.remove(m_entry.change.resource(), {m_entry.change.id()});
                                      succeed(Record());
                                      return;
                                  }
                                  fail(outcome.error(), false);
                              });
}

} // namespace ticketeer
