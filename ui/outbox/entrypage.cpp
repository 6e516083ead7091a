#include "entrypage.h"

#include "pages/recordpage.h"

namespace ticketeer {

EntryPage pageOf(const OutboxEntry &entry)
{
    const Change &change = entry.change;
    const qint64 own = change.id() > 0                         ? change.id()
                       : entry.kind == OutboxEntry::Kind::Save ? entry.serverId
                                                               : 0;
    if (hasRecordPage(change.resource()))
        return {&change.resource(), own};
    if (change.parent() && hasRecordPage(*change.parent()))
        return {change.parent(), change.parentId()};
    if (change.resource().is(resources::Actions))
        return {&resource(resources::Tickets), change.base().integer(u"TicketID")};
    return {};
}

} // namespace ticketeer
