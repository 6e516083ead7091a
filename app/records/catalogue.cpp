#include "catalogue.h"

#include <array>

namespace ticketeer {

std::span<const Resource *const> catalogue()
{
    static const std::array all{
        &ticketResource(),        &customerResource(),
        &contactResource(),       &productResource(),
        &versionResource(),       &customerProductResource(),
        &userResource(),          &groupResource(),
        &actionResource(),        &attachmentResource(),
        &historyItemResource(),   &phoneNumberResource(),
        &addressResource(),       &noteResource(),
        &deletedTicketResource(), &actionTypeResource(),
        &phoneTypeResource(),     &versionStatusResource(),
        &severityResource(),      &statusResource(),
        &ticketTypeResource(),    &knowledgeBaseCategoryResource(),
    };
    return all;
}

} // namespace ticketeer
