#include "ticketwriting.h"

#include "writing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct State
{
    bool closed = false;
    QVariant user;
};

State stateOf(Context &context, int ticket)
{
    QSqlQuery row = context.database.run(
        u"SELECT COALESCE(s.IsClosed, 0), t.UserID FROM Tickets t LEFT JOIN TicketStatuses s"
        " ON s.TicketStatusID = t.TicketStatusID WHERE t.TicketID = ?"_s,
        {ticket});
    row.next();
    return {row.value(0).toBool(), row.value(1)};
}

void sumMinutes(Context &context, int ticket)
{
    context.database.run(u"UPDATE Tickets SET MinutesSpent = (SELECT COALESCE(SUM(TimeSpent), 0) FROM Actions"
                         " WHERE TicketID = ?) WHERE TicketID = ?"_s,
                         {ticket, ticket});
}

void requireStatus(Call &call)
{
    bool ok = false;
    const int status = call.body.text(u"TicketStatusID"_s).toInt(&ok);
    if (ok &&
        !call.context.database.exists(u"SELECT 1 FROM TicketStatuses WHERE TicketStatusID = ?"_s, {status}))
        throw missingObject();
}

} // namespace

void touchTicket(Context &context, int ticket)
{
    context.database.update(u"Tickets"_s, u"TicketID"_s, ticket,
                            {{u"DateModified"_s, context.database.now()}, {u"ModifierID"_s, apiUser}});
}

void replaceTags(Call &call, int ticket)
{
    const QDomElement tags = call.body.tags();
    if (tags.isNull())
        return;
    Database &database = call.context.database;
    database.run(u"DELETE FROM TagLinks WHERE TicketID = ?"_s, {ticket});
    for (QDomElement tag = tags.firstChildElement(); !tag.isNull(); tag = tag.nextSiblingElement()) {
        const QString value = tag.firstChildElement().text().trimmed();
        if (value.isEmpty())
            continue;
        database.run(u"INSERT OR IGNORE INTO Tags (Value) VALUES (?)"_s, {value});
        database.run(
            u"INSERT OR IGNORE INTO TagLinks (TicketID, TagID) SELECT ?, TagID FROM Tags WHERE Value = ?"_s,
            {ticket, value});
    }
}

void linkCustomer(Context &context, int ticket, int customer)
{
    context.database.run(
        u"INSERT OR IGNORE INTO OrganizationTickets (TicketID, OrganizationID) VALUES (?, ?)"_s,
        {ticket, customer});
}

void linkContact(Context &context, int ticket, int contact)
{
    const QVariant customer = context.database.value(
        u"SELECT OrganizationID FROM Users WHERE UserID = ? AND MarkDeleted = 0"_s, {contact});
    if (!customer.isValid())
        throw missingObject();
    context.database.run(u"INSERT OR IGNORE INTO UserTickets (TicketID, UserID) VALUES (?, ?)"_s,
                         {ticket, contact});
    linkCustomer(context, ticket, customer.toInt());
}

Reply putTicket(Call &call)
{
    Context &context = call.context;
    const int ticket = call.ids[0];
    const State before = stateOf(context, ticket);
    requireStatus(call);
    updateObject(call, ticketView, ticket);
    const State after = stateOf(context, ticket);
    if (after.closed != before.closed)
        context.database.update(
            u"Tickets"_s, u"TicketID"_s, ticket,
            {{u"DateClosed"_s, after.closed ? QVariant(context.database.now()) : QVariant()},
             {u"CloserID"_s, after.closed ? QVariant(apiUser) : QVariant()}});
    if (after.user != before.user && !after.user.isNull())
        context.database.insert(u"TicketAssignments"_s, {{u"TicketID"_s, ticket},
                                                         {u"UserID"_s, after.user},
                                                         {u"DateAssigned"_s, context.database.now()}});
    const int type =
        context.database.value(u"SELECT TicketTypeID FROM Tickets WHERE TicketID = ?"_s, {ticket}).toInt();
    CustomFields(context.database, context.clock, context.account, CustomKind::Ticket)
        .save(context.database, type, ticket, call.body.columns());
    replaceTags(call, ticket);
    if (call.body.has(u"JiraKey"_s))
        context.database.update(u"Tickets"_s, u"TicketID"_s, ticket,
                                {{u"JiraKey"_s, call.body.text(u"JiraKey"_s)}});
    log(context, 17, ticket, 1, u"Changed ticket."_s);
    return objectReply(call, ticketView, ticket);
}

Reply deleteTicket(Call &call)
{
    Database &database = call.context.database;
    const int ticket = call.ids[0];
    database.run(
        u"INSERT INTO DeletedTickets (TicketID, TicketNumber, OrganizationID, Name, DateDeleted, DeleterID)"
        " SELECT TicketID, TicketNumber, OrganizationID, Name, ?, ? FROM Tickets WHERE TicketID = ?"_s,
        {database.now(), apiUser, ticket});
    database.run(
        u"DELETE FROM Attachments WHERE RefType = 0 AND RefID IN (SELECT ActionID FROM Actions WHERE TicketID = ?)"_s,
        {ticket});
    for (const QString &table :
         {u"Actions"_s, u"OrganizationTickets"_s, u"UserTickets"_s, u"TagLinks"_s, u"Subscriptions"_s,
          u"TicketAssignments"_s, u"AssetTickets"_s, u"TicketRelationships"_s, u"Tickets"_s})
        database.run(u"DELETE FROM %1 WHERE TicketID = ?"_s.arg(table), {ticket});
    database.run(u"DELETE FROM TicketRelationships WHERE RelatedID = ?"_s, {ticket});
    log(call.context, 17, ticket, 2, u"Deleted ticket."_s);
    return emptyReply();
}

Reply postAction(Call &call)
{
    const int ticket = call.ids[0];
    const int action = insertObject(call, actionView, {{u"TicketID"_s, ticket}});
    sumMinutes(call.context, ticket);
    touchTicket(call.context, ticket);
    log(call.context, 17, ticket, 1, u"Added an action."_s);
    return objectReply(call, actionView, action);
}

Reply putAction(Call &call)
{
    const int action = call.ids[1];
    requireRow(call, actionView, action, 400);
    updateObject(call, actionView, action);
    const int ticket =
        call.context.database.value(u"SELECT TicketID FROM Actions WHERE ActionID = ?"_s, {action}).toInt();
    sumMinutes(call.context, ticket);
    touchTicket(call.context, ticket);
    return objectReply(call, actionView, action);
}

} // namespace ticketeer::sandbox
