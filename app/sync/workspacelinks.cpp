#include "workspaceprivate.h"

#include "routes.h"

namespace ticketeer {

Job *Workspace::Private::changeLink(Verb verb, qint64 ticketId, const Resource &other, qint64 otherId,
                                    QObject *owner, WhenDone<Done> done)
{
    Task<Done> *task = begin(owner, std::move(done));
    countWrite(task);
    const ApiRequest request = write(verb, routes::link(ticketId, other, otherId));
    const auto look = [this, task, verb, ticketId, &other, otherId](const ApiResult &looked,
                                                                    Freshness::Moment asked) {
        const Resource &tickets = resource(resources::Tickets);
        if (!looked.ok()) {
            patchLink(verb, ticketId, other, otherId);
            task->finish(Done());
            return;
        }
        readAnswer(looked->body, reading(tickets), task,
                   [this, task, verb, ticketId, &other, otherId, asked](const ReadAnswer &answer) {
                       const Record ticket = answer.page.ok() ? answer.page->records.value(0) : Record();
                       if (!ticket.isNull() && ticket.id() == ticketId)
                           store.put(freshness.believable({ticket}, asked));
                       else
                           patchLink(verb, ticketId, other, otherId);
                       task->finish(Done());
                   });
    };
    send<Done>(task, request, [this, task, ticketId, look](const ApiResult &result) {
        // One link may bring or take another: a contact brings its customer, the last contact takes it (B.2,
        // B.4). So the ticket itself is asked.
        if (!result.ok()) {
            task->finish(result.error());
            return;
        }
        freshness.wrote(resource(resources::Tickets), ticketId);
        const Freshness::Moment asked = freshness.now();
        send<Done>(task, get(routes::single(resource(resources::Tickets), ticketId)),
                   [look, asked](const ApiResult &looked) { look(looked, asked); });
    });
    return task;
}

/// The link was made or cut, but the look at the ticket failed: what we know for certain.
void Workspace::Private::patchLink(Verb verb, qint64 ticketId, const Resource &other, qint64 otherId)
{
    Record ticket = store.serverRecord(resource(resources::Tickets), ticketId);
    if (ticket.isNull())
        return;
    const bool customer = other.is(resources::Customers);
    QList<Link> links = (customer ? ticket.customers() : ticket.contacts()).value_or(QList<Link>());
    links.removeIf([otherId](const Link &link) { return link.id == otherId; });
    if (verb == Verb::Post) {
        const Record known = store.record(other, otherId);
        links.append({otherId, known.isNull() ? QString::number(otherId) : known.title()});
    }
    if (customer)
        ticket.setCustomers(links);
    else
        ticket.setContacts(links);
    store.put({ticket});
}

Job *Workspace::link(qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner,
                     WhenDone<Done> done)
{
    return d->changeLink(Verb::Post, ticketId, other, otherId, owner, std::move(done));
}

Job *Workspace::unlink(qint64 ticketId, const Resource &other, qint64 otherId, QObject *owner,
                       WhenDone<Done> done)
{
    return d->changeLink(Verb::Delete, ticketId, other, otherId, owner, std::move(done));
}

} // namespace ticketeer
