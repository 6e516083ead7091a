#include "ticketwriting.h"

#include "people.h"
#include "writing.h"

#include <optional>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Reads the values POST /tickets knows, each by itself; a bad one counts as not sent.
class TicketBody
{
public:
    explicit TicketBody(Call &call) : m_call(call), m_database(call.context.database) {}

    [[nodiscard]] QVariant number(const QString &element) const
    {
        bool ok = false;
        const int value = m_call.body.text(element).toInt(&ok);
        return ok ? QVariant(value) : QVariant();
    }

    /// The id element wins when it is there, even when empty; then the name is looked up.
    [[nodiscard]] QVariant lookup(const QString &idElement, const QString &nameElement, const QString &sql,
                                  const QVariantList &scope) const
    {
        if (m_call.body.has(idElement))
            return number(idElement);
        // Names of a customer-only token are looked up under the customer's own id, where there are none.
        if (!m_call.body.has(nameElement) || m_call.context.customer != 0)
            return {};
        return m_database.value(sql, scope + QVariantList{m_call.body.text(nameElement)});
    }

    [[nodiscard]] QVariant date(const QString &element) const
    {
        const auto at = AccountClock::serverParse(m_call.body.text(element));
        if (!at)
            return {};
        return QDateTime::fromSecsSinceEpoch(*at, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }

    [[nodiscard]] bool flag(const QString &element) const
    {
        return m_call.body.text(element).compare(u"true"_s, Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] QVariant agent(const QString &idElement, const QString &mailElement) const
    {
        return lookup(idElement, mailElement,
                      u"SELECT UserID FROM Users WHERE OrganizationID = ? AND MarkDeleted = 0 AND Email = ?"
                      " COLLATE NOCASE"_s,
                      {m_call.context.account});
    }

private:
    Call &m_call;
    Database &m_database;
};

Values productValues(const TicketBody &body, int account)
{
    const QVariant product =
        body.lookup(u"ProductID"_s, u"ProductName"_s,
                    u"SELECT ProductID FROM Products WHERE OrganizationID = ? AND Name = ?"
                    " COLLATE NOCASE"_s,
                    {account});
    if (product.isNull())
        return {};
    const QString version =
        u"SELECT ProductVersionID FROM ProductVersions WHERE ProductID = ? AND VersionNumber = ?"_s;
    return {
        {u"ProductID"_s, product},
        {u"ReportedVersionID"_s,
         body.lookup(u"ReportedVersionID"_s, u"ReportedVersion"_s, version, {product})},
        {u"SolvedVersionID"_s, body.lookup(u"SolvedVersionID"_s, u"SolvedVersion"_s, version, {product})},
        {u"KnowledgeBaseCategoryID"_s,
         body.lookup(
             u"KnowledgeBaseCategoryID"_s, u"KnowledgeBaseCategoryName"_s,
             u"SELECT CategoryID FROM KnowledgeBaseCategories WHERE OrganizationID = ? AND CategoryName = ?"
             " COLLATE NOCASE"_s,
             {account})}};
}

Values ticketValues(Call &call)
{
    const TicketBody body(call);
    const int account = call.context.account;
    Database &database = call.context.database;
    const QVariant type =
        body.lookup(u"TicketTypeID"_s, u"TicketTypeName"_s,
                    u"SELECT TicketTypeID FROM TicketTypes WHERE OrganizationID = ? AND Name = ?"
                    " COLLATE NOCASE"_s,
                    {account});
    const QVariant status =
        body.lookup(u"TicketStatusID"_s, u"Status"_s,
                    u"SELECT TicketStatusID FROM TicketStatuses WHERE TicketTypeID = ? AND Name = ?"
                    " COLLATE NOCASE"_s,
                    {type});
    const QVariant closed =
        database.value(u"SELECT IsClosed FROM TicketStatuses WHERE TicketStatusID = ?"_s, {status});
    if (!closed.isValid())
        throw missingObject();
    const QVariant severity =
        body.lookup(u"TicketSeverityID"_s, u"Severity"_s,
                    u"SELECT TicketSeverityID FROM TicketSeverities WHERE OrganizationID = ?"
                    " AND Name = ? COLLATE NOCASE"_s,
                    {account});
    Values values{
        {u"OrganizationID"_s, account},
        {u"TicketNumber"_s, database.value(u"SELECT COALESCE(MAX(TicketNumber), 0) + 1 FROM Tickets"
                                           " WHERE OrganizationID = ?"_s,
                                           {account})},
        {u"Name"_s, call.body.text(u"Name"_s).trimmed().left(254)},
        {u"TicketTypeID"_s, type.toInt()},
        {u"TicketStatusID"_s, status},
        {u"TicketSeverityID"_s, severity.toInt()},
        {u"UserID"_s, body.agent(u"UserID"_s, u"UserEmail"_s)},
        {u"GroupID"_s, body.lookup(u"GroupID"_s, u"GroupName"_s,
                                   u"SELECT GroupID FROM SupportGroups WHERE OrganizationID = ? AND Name = ?"
                                   " COLLATE NOCASE"_s,
                                   {account})},
        {u"IsVisibleOnPortal"_s, body.flag(u"IsVisibleOnPortal"_s)},
        {u"IsKnowledgeBase"_s, body.flag(u"IsKnowledgeBase"_s)},
        {u"ParentID"_s, body.number(u"ParentID"_s)},
        {u"TicketSource"_s, u"API"_s},
        {u"ImportID"_s, call.body.text(u"ImportID"_s)}};
    values += productValues(body, account);
    const QVariant created = body.date(u"DateCreated"_s);
    const QVariant creator = body.agent(u"CreatorID"_s, u"CreatorEmail"_s);
    values.append({u"DateCreated"_s, created});
    values.append({u"CreatorID"_s, creator});
    const QVariant dateClosed = body.date(u"DateClosed"_s);
    const QVariant closer = body.agent(u"CloserID"_s, u"CloserEmail"_s);
    values.append(
        {u"DateClosed"_s, closed.toBool() && dateClosed.isNull() ? QVariant(database.now()) : dateClosed});
    values.append({u"CloserID"_s, closed.toBool() && closer.isNull() ? QVariant(apiUser) : closer});
    addStamps(call.context.database, values, true);
    return values;
}

void linkPeople(Call &call, int ticket)
{
    const TicketBody body(call);
    Context &context = call.context;
    QVariant contact;
    if (call.body.has(u"ContactID"_s))
        contact = body.number(u"ContactID"_s);
    else if (const QString mail = call.body.text(u"ContactEmail"_s).trimmed(); !mail.isEmpty())
        contact = contactByMail(context, mail);
    if (!contact.isNull())
        linkContact(context, ticket, contact.toInt());
    const QVariant customer =
        body.lookup(u"CustomerID"_s, u"CustomerName"_s,
                    u"SELECT OrganizationID FROM Organizations WHERE ParentID = ? AND IsActive = 1"
                    " AND Name = ?"_s,
                    {context.account});
    if (!customer.isNull())
        linkCustomer(context, ticket, customer.toInt());
}

} // namespace

Reply postTicket(Call &call)
{
    call.body.requireTable();
    Context &context = call.context;
    const Values values = ticketValues(call);
    const int ticket = context.database.insert(u"Tickets"_s, values);
    const int type =
        context.database.value(u"SELECT TicketTypeID FROM Tickets WHERE TicketID = ?"_s, {ticket}).toInt();
    CustomFields(context.database, context.clock, context.account, CustomKind::Ticket)
        .save(context.database, type, ticket, call.body.columns());
    linkPeople(call, ticket);
    if (context.customer != 0)
        linkCustomer(context, ticket, context.customer);
    const TicketBody body(call);
    context.database.insert(u"Actions"_s, {{u"TicketID"_s, ticket},
                                           {u"SystemActionTypeID"_s, 1},
                                           {u"Name"_s, u"Description"_s},
                                           {u"Description"_s, call.body.text(u"Description"_s).trimmed()},
                                           {u"IsVisibleOnPortal"_s, body.flag(u"IsVisibleOnPortal"_s)},
                                           {u"IsKnowledgeBase"_s, body.flag(u"IsKnowledgeBase"_s)},
                                           {u"DateCreated"_s, context.database.now()},
                                           {u"DateModified"_s, context.database.now()},
                                           {u"CreatorID"_s, apiUser},
                                           {u"ModifierID"_s, apiUser}});
    replaceTags(call, ticket);
    const QString jira = call.body.jiraKey();
    if (!jira.isEmpty() && jira != u"newjiraissue")
        context.database.update(u"Tickets"_s, u"TicketID"_s, ticket, {{u"JiraKey"_s, jira}});
    log(context, 17, ticket, 0, u"Created ticket."_s);
    return objectReply(call, ticketView, ticket);
}

} // namespace ticketeer::sandbox
