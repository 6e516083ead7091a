#include "contactpage.h"
#include "customerpage.h"
#include "productpage.h"
#include "ticketpage.h"

namespace ticketeer {

bool hasRecordPage(const Resource &resource)
{
    return resource.is(resources::Tickets) || resource.is(resources::Customers) ||
           resource.is(resources::Products) || resource.is(resources::Contacts);
}

RecordPage *makeRecordPage(const Resource &resource, qint64 id, Desk &desk, QWidget *parent)
{
    if (resource.is(resources::Tickets))
        return new TicketPage(id, desk, parent);
    if (resource.is(resources::Customers))
        return new CustomerPage(id, desk, parent);
    if (resource.is(resources::Products))
        return new ProductPage(id, desk, parent);
    if (resource.is(resources::Contacts))
        return new ContactPage(id, desk, parent);
    return nullptr;
}

} // namespace ticketeer
