#include "linking.h"

#include "listing.h"
#include "ticketwriting.h"
#include "writing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The customer must belong to the account; the path has checked it already.
Reply ticketsOfAsset(Call &call)
{
    static constexpr ReadRoute route{"", ticketView, Shape::List,
                                     "t.TicketID IN (SELECT TicketID FROM AssetTickets WHERE AssetID = %1)",
                                     "t.TicketNumber"};
    return Listing(call, route).answer();
}

Reply assetHistory(Call &call, int asset, const QString &what)
{
    const int id =
        call.context.database.insert(u"AssetHistory"_s, {{u"AssetID"_s, asset},
                                                         {u"ActionDescription"_s, what},
                                                         {u"DateCreated"_s, call.context.database.now()},
                                                         {u"DateModified"_s, call.context.database.now()},
                                                         {u"CreatorID"_s, apiUser},
                                                         {u"ModifierID"_s, apiUser}});
    return objectReply(call, assetHistoryView, id);
}

} // namespace

Reply postTicketCustomer(Call &call)
{
    linkCustomer(call.context, call.ids[0], call.ids[1]);
    touchTicket(call.context, call.ids[0]);
    return objectReply(call, customerView, call.ids[1]);
}

Reply postTicketContact(Call &call)
{
    linkContact(call.context, call.ids[0], call.ids[1]);
    touchTicket(call.context, call.ids[0]);
    return objectReply(call, contactView, call.ids[1]);
}

Reply deleteTicketCustomer(Call &call)
{
    Database &database = call.context.database;
    database.run(u"DELETE FROM OrganizationTickets WHERE TicketID = ? AND OrganizationID = ?"_s,
                 {call.ids[0], call.ids[1]});
    database.run(u"DELETE FROM UserTickets WHERE TicketID = ? AND UserID IN"
                 " (SELECT UserID FROM Users WHERE OrganizationID = ?)"_s,
                 {call.ids[0], call.ids[1]});
    touchTicket(call.context, call.ids[0]);
    return emptyReply();
}

Reply deleteTicketContact(Call &call)
{
    Database &database = call.context.database;
    const int ticket = call.ids[0];
    const QVariant customer =
        database.value(u"SELECT OrganizationID FROM Users WHERE UserID = ?"_s, {call.ids[1]});
    database.run(u"DELETE FROM UserTickets WHERE TicketID = ? AND UserID = ?"_s, {ticket, call.ids[1]});
    if (!database.exists(u"SELECT 1 FROM UserTickets ut JOIN Users u ON u.UserID = ut.UserID"
                         " WHERE ut.TicketID = ? AND u.OrganizationID = ?"_s,
                         {ticket, customer}))
        database.run(u"DELETE FROM OrganizationTickets WHERE TicketID = ? AND OrganizationID = ?"_s,
                     {ticket, customer});
    touchTicket(call.context, ticket);
    return emptyReply();
}

Reply subscribe(Call &call)
{
    call.context.database.run(u"INSERT OR IGNORE INTO Subscriptions (TicketID, UserID) VALUES (?, ?)"_s,
                              {call.ids[0], call.ids[1]});
    return objectReply(call, ticketView, call.ids[0]);
}

Reply unsubscribe(Call &call)
{
    call.context.database.run(u"DELETE FROM Subscriptions WHERE TicketID = ? AND UserID = ?"_s,
                              {call.ids[0], call.ids[1]});
    return objectReply(call, ticketView, call.ids[0]);
}

Reply postCustomerProduct(Call &call)
{
    const int id = insertObject(call, customerProductView,
                                {{u"OrganizationID"_s, call.ids[0]}, {u"ProductID"_s, call.ids[1]}});
    return objectReply(call, customerProductView, id, CustomFields::Form::None);
}

Reply putCustomerProduct(Call &call)
{
    requireRow(call, customerProductView, call.ids[2], 404);
    updateObject(call, customerProductView, call.ids[2]);
    return objectReply(call, customerProductView, call.ids[2], CustomFields::Form::None);
}

Reply deleteCustomerProduct(Call &call)
{
    requireRow(call, customerProductView, call.ids[2], 404);
    Reply reply = objectReply(call, customerProductView, call.ids[2], CustomFields::Form::None);
    call.context.database.run(u"DELETE FROM OrganizationProducts WHERE OrganizationProductID = ?"_s,
                              {call.ids[2]});
    return reply;
}

Reply postAssetTicket(Call &call)
{
    if (!call.context.database.exists(u"SELECT 1 FROM Tickets WHERE TicketID = ? AND OrganizationID = ?"_s,
                                      {call.ids[1], call.context.account}))
        throw missingObject();
    call.context.database.run(u"INSERT OR IGNORE INTO AssetTickets (AssetID, TicketID) VALUES (?, ?)"_s,
                              {call.ids[0], call.ids[1]});
    return ticketsOfAsset(call);
}

Reply deleteAssetTicket(Call &call)
{
    call.context.database.run(u"DELETE FROM AssetTickets WHERE AssetID = ? AND TicketID = ?"_s,
                              {call.ids[0], call.ids[1]});
    return ticketsOfAsset(call);
}

Reply postAssetAssignment(Call &call)
{
    call.body.requireTable();
    const int id = call.context.database.insert(u"AssetAssignments"_s,
                                                {{u"AssetID"_s, call.ids[0]},
                                                 {u"ShippedTo"_s, call.body.text(u"ShippedTo"_s).toInt()},
                                                 {u"DateCreated"_s, call.context.database.now()},
                                                 {u"CreatorID"_s, apiUser}});
    call.context.database.update(u"Assets"_s, u"AssetID"_s, call.ids[0], {{u"Location"_s, u"Assigned"_s}});
    return objectReply(call, assetAssignmentView, id);
}

Reply deleteAssetAssignment(Call &call)
{
    call.context.database.run(u"DELETE FROM AssetAssignments WHERE AssetID = ?"_s, {call.ids[0]});
    call.context.database.update(u"Assets"_s, u"AssetID"_s, call.ids[0], {{u"Location"_s, u"Warehouse"_s}});
    return assetHistory(call, call.ids[0], u"Item returned to warehouse."_s);
}

} // namespace ticketeer::sandbox
