#include "bulkmail.h"

namespace ticketeer {

namespace {

bool hasMail(const Record &contact)
{
    const Value address = contact.value(u"Email");
    return contact.value(u"IsActive").toFlag(true) && (address.isAbsent() || address.hasValue());
}

} // namespace

void BulkMail::add(const Change &change, const QList<Link> &customersAfter, const QList<Link> &contactsAfter,
                   const QHash<qint64, Record> &known)
{
    if (!change.resource().is(resources::Tickets) || !change.edit(u"TicketStatusID"))
        return;
    const FieldEdit *visible = change.edit(u"IsVisibleOnPortal");
    if (!(visible ? visible->after : change.base().value(u"IsVisibleOnPortal")).toFlag())
        return;
    bool anybody = false;
    for (const Link &contact : contactsAfter) {
        const auto record = known.constFind(contact.id);
        if (record != known.constEnd() && !hasMail(*record))
            continue;
        contacts.insert(contact.id, contact.name);
        anybody = true;
    }
    for (const Link &customer : customersAfter) {
        customers.insert(customer.id, customer.name);
        anybody = true;
    }
    tickets += anybody ? 1 : 0;
}

} // namespace ticketeer
