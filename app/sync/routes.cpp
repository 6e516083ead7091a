#include "routes.h"

#include <algorithm>

namespace ticketeer::routes {

namespace {

struct ChildRoute
{
    QLatin1StringView parent;
    QLatin1StringView child;
    const char *segment;
    bool paged = false;
};

/// Which lists hang below which objects, and under what name.
constexpr ChildRoute childRoutes[] = {
    {resources::Tickets, resources::Actions, "actions"},
    {resources::Tickets, resources::Customers, "customers"},
    {resources::Tickets, resources::Contacts, "contacts"},
    {resources::Tickets, resources::History, "history"},
    {resources::Tickets, resources::Tickets, "relatedtickets"},
    {resources::Customers, resources::Contacts, "contacts"},
    {resources::Customers, resources::Tickets, "tickets", true},
    {resources::Customers, resources::CustomerProducts, "products"},
    {resources::Customers, resources::PhoneNumbers, "phonenumbers"},
    {resources::Customers, resources::Addresses, "addresses"},
    {resources::Customers, resources::Notes, "notes"},
    {resources::Customers, resources::History, "history"},
    {resources::Contacts, resources::Tickets, "tickets"},
    {resources::Contacts, resources::PhoneNumbers, "phonenumbers"},
    {resources::Contacts, resources::Addresses, "addresses"},
    {resources::Products, resources::Versions, "versions"},
    {resources::Products, resources::Customers, "customers"},
    {resources::Products, resources::History, "history"},
    {resources::Users, resources::History, "history"},
};

const ChildRoute *find(const Resource &parent, const Resource &child)
{
    const auto found =
        std::find_if(std::begin(childRoutes), std::end(childRoutes), [&](const ChildRoute &route) {
            return parent.is(route.parent) && child.is(route.child);
        });
    return found == std::end(childRoutes) ? nullptr : found;
}

QString below(const QString &path, QLatin1StringView segment, qint64 id = 0)
{
    if (path.isEmpty())
        return {};
    const QString joined = path + u'/' + segment;
    return id ? QString(joined + u'/' + QString::number(id)) : joined;
}

} // namespace

QString single(const Resource &resource, qint64 id)
{
    return resource.route.isEmpty() ? QString() : QString(resource.route + u'/' + QString::number(id));
}

QString single(const Record &record, const Resource *parent, qint64 parentId)
{
    const Resource &resource = record.resource();
    if (resource.is(resources::Versions)) {
        const qint64 product = record.integer(u"ProductID");
        return below(single(ticketeer::resource(resources::Products), product ? product : parentId),
                     QLatin1StringView("versions"), record.id());
    }
    if (resource.is(resources::CustomerProducts)) {
        const qint64 owner = record.integer(u"OrganizationID");
        const QString customer = single(ticketeer::resource(resources::Customers), owner ? owner : parentId);
        return below(below(customer, QLatin1StringView("products"), record.integer(u"ProductID")),
                     QLatin1StringView("customerproduct"), record.id());
    }
    if (resource.is(resources::Actions)) {
        const qint64 ticket = record.integer(u"TicketID");
        return below(single(ticketeer::resource(resources::Tickets), ticket ? ticket : parentId),
                     QLatin1StringView("actions"), record.id());
    }
    if (!resource.route.isEmpty())
        return single(resource, record.id());
    const ChildRoute *route = parent ? find(*parent, resource) : nullptr;
    return route ? below(single(*parent, parentId), QLatin1StringView(route->segment), record.id())
                 : QString();
}

QString children(const Resource &parent, qint64 parentId, const Resource &child)
{
    const ChildRoute *route = find(parent, child);
    return route ? below(single(parent, parentId), QLatin1StringView(route->segment)) : QString();
}

QString childrenOf(const Record &parent, const Resource &child)
{
    if (parent.resource().is(resources::Actions) && child.is(resources::Attachments))
        return attachments(parent.integer(u"TicketID"), parent.id());
    if (parent.resource().is(resources::Versions)) {
        const QString version = single(parent, nullptr, 0);
        return child.is(resources::Customers) ? below(version, QLatin1StringView("customers"))
               : child.is(resources::History) ? below(version, QLatin1StringView("history"))
                                              : QString();
    }
    return children(parent.resource(), parent.id(), child);
}

bool childrenPaged(const Resource &parent, const Resource &child)
{
    const ChildRoute *route = find(parent, child);
    return route && route->paged;
}

QString create(const Change &change)
{
    const Resource &resource = change.resource();
    if (resource.is(resources::CustomerProducts)) {
        const FieldEdit *product = change.edit(u"ProductID");
        return product
                   ? below(children(ticketeer::resource(resources::Customers), change.parentId(), resource),
                           QLatin1StringView(QByteArray::number(product->after.toInteger())))
                   : QString();
    }
    // A new contact's customer is taken from the path only (reference C.3).
    const FieldEdit *customer = change.edit(u"OrganizationID");
    if (resource.is(resources::Contacts) && !change.parent() && customer && customer->after.toInteger() > 0)
        return children(ticketeer::resource(resources::Customers), customer->after.toInteger(), resource);
    if (change.parent() && find(*change.parent(), resource))
        return children(*change.parent(), change.parentId(), resource);
    return QString(resource.route);
}

QString link(qint64 ticketId, const Resource &other, qint64 otherId)
{
    return below(single(ticketeer::resource(resources::Tickets), ticketId), other.route, otherId);
}

QString subscription(qint64 ticketId, qint64 userId, bool on)
{
    return below(single(ticketeer::resource(resources::Tickets), ticketId),
                 QLatin1StringView(on ? "subscribe" : "unsubscribe"), userId);
}

QString attachments(qint64 ticketId, qint64 actionId)
{
    return below(below(single(ticketeer::resource(resources::Tickets), ticketId),
                       QLatin1StringView("actions"), actionId),
                 QLatin1StringView("attachments"));
}

QString attachment(qint64 ticketId, qint64 actionId, qint64 attachmentId)
{
    return QString(attachments(ticketId, actionId) + u'/' + QString::number(attachmentId));
}

} // namespace ticketeer::routes
