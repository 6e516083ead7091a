#include "router.h"

#include "customertoken.h"
#include "listing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

const char *ownerQuery(char kind)
{
    switch (kind) {
    case 't':
        return "SELECT OrganizationID FROM Tickets WHERE TicketID = ?";
    case 'c':
        return "SELECT ParentID FROM Organizations WHERE OrganizationID = ? AND ParentID > 1";
    case 'u':
        return "SELECT CASE WHEN o.ParentID > 1 THEN o.ParentID ELSE o.OrganizationID END FROM Users u"
               " JOIN Organizations o ON o.OrganizationID = u.OrganizationID WHERE u.UserID = ? AND "
               "u.MarkDeleted = 0";
    case 'p':
        return "SELECT OrganizationID FROM Products WHERE ProductID = ?";
    case 'v':
        return "SELECT p.OrganizationID FROM ProductVersions v JOIN Products p ON p.ProductID = v.ProductID"
               " WHERE v.ProductVersionID = ?";
    case 's':
        return "SELECT OrganizationID FROM Assets WHERE AssetID = ?";
    default:
        return nullptr;
    }
}

} // namespace

Router::Router()
{
    for (const HandlerRoute &route : handlerRoutes())
        add(m_routes, route.verb, route.path, nullptr, route.handle);
    for (const ReadRoute &route : readRoutes())
        add(m_routes, "GET", route.path, &route, nullptr);
    for (const ReadRoute &route : zapierRoutes())
        add(m_routes, "GET", route.path, &route, nullptr);
    for (const ReadRoute &route : customerTokenRoutes())
        add(m_customerRoutes, "GET", route.path, &route, nullptr);
}

void Router::add(QList<Route> &routes, const QByteArray &verb, const char *path, const ReadRoute *read,
                 Handler handle)
{
    Route route{verb, {}, read, handle};
    for (const QString &part : QString::fromLatin1(path).split(u'/')) {
        Segment segment{part};
        if (part.startsWith(u'{')) {
            segment.kind = part.at(1).toLatin1();
            segment.missing = part.mid(3).chopped(part.size() > 3 ? 1 : 0).toInt();
        }
        route.segments.append(segment);
    }
    routes.append(route);
}

bool Router::matches(const Route &route, const QByteArray &verb, const QStringList &segments, QList<int> &ids)
{
    if (route.verb != verb || route.segments.size() != segments.size())
        return false;
    ids.clear();
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const Segment &wanted = route.segments[i];
        bool number = false;
        const int id = segments[i].toInt(&number);
        if (wanted.kind == 0) {
            if (wanted.text != segments[i])
                return false;
        } else {
            if (!number)
                return false;
            ids.append(id);
        }
    }
    return true;
}

void Router::resolve(Context &context, const Segment &segment, int &id)
{
    const char *sql = ownerQuery(segment.kind);
    if (!sql)
        return;
    const QVariant owner = context.database.value(QString::fromLatin1(sql), {id});
    if (segment.kind == 't' && owner.toInt() != context.account) {
        const QVariant numbered = context.database.value(
            u"SELECT TicketID FROM Tickets WHERE OrganizationID = ? AND TicketNumber = ?"_s,
            {context.account, id});
        if (numbered.isValid()) {
            id = numbered.toInt();
            return;
        }
    }
    if (owner.isValid() && owner.toInt() != context.account)
        throw Refusal{401, {}};
    if (owner.isValid() || segment.missing == 0)
        return;
    if (segment.missing == 500)
        throw missingObject();
    throw Refusal{segment.missing, {}};
}

Reply Router::answer(Call &call, const QByteArray &verb, const QStringList &segments) const
{
    if (call.context.customer == 0)
        return serve(m_routes, call, verb, segments);
    if (verb == "DELETE")
        return {};
    if (verb == "GET")
        return serve(m_customerRoutes, call, verb, segments);
    if (!customerMayWrite(verb, segments))
        throw Refusal{404, {}};
    if (segments.size() > 1 &&
        !call.context.database.exists(
            u"SELECT 1 FROM OrganizationTickets WHERE TicketID = ? AND OrganizationID = ?"_s,
            {segments[1].toInt(), call.context.customer}))
        throw Refusal{401, {}};
    return serve(m_routes, call, verb, segments);
}

Reply Router::serve(const QList<Route> &routes, Call &call, const QByteArray &verb,
                    const QStringList &segments)
{
    for (const Route &route : routes) {
        if (!matches(route, verb, segments, call.ids))
            continue;
        qsizetype next = 0;
        for (const Segment &segment : route.segments) {
            if (segment.kind != 0)
                resolve(call.context, segment, call.ids[next++]);
        }
        return route.read ? Listing(call, *route.read).answer() : route.handle(call);
    }
    throw Refusal{404, {}};
}

} // namespace ticketeer::sandbox
