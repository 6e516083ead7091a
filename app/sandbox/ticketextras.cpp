#include "ticketextras.h"

#include "database.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

TicketExtras::TicketExtras(Context &context)
    : m_database(context.database), m_modern(context.modern),
      m_customers(m_database.prepared(u"SELECT o.OrganizationID, o.Name FROM OrganizationTickets ot"
                                      " JOIN Organizations o ON o.OrganizationID = ot.OrganizationID"
                                      " WHERE ot.TicketID = ? AND o.IsActive = 1"_s)),
      m_contacts(m_database.prepared(u"SELECT u.UserID, u.FirstName || ' ' || u.LastName FROM UserTickets ut"
                                     " JOIN Users u ON u.UserID = ut.UserID"
                                     " WHERE ut.TicketID = ? AND u.MarkDeleted = 0"_s)),
      m_tags(m_database.prepared(u"SELECT t.Value FROM TagLinks tl JOIN Tags t ON t.TagID = tl.TagID"
                                 " WHERE tl.TicketID = ? ORDER BY t.TagID"_s))
{
}

void TicketExtras::writeModern(WireXml &xml, int ticket)
{
    m_customers.bindValue(0, ticket);
    m_customers.exec();
    xml.twice("PrimaryCustomer", m_customers.next() ? m_customers.value(1).toString() : QString());
    const bool secured =
        m_database.value(u"SELECT IsSecured FROM Tickets WHERE TicketID = ?"_s, {ticket}).toBool();
    xml.plain("IsSecured", secured ? "True" : "False");
}

void TicketExtras::writePeople(WireXml &xml, int ticket)
{
    if (m_modern)
        writeModern(xml, ticket);
    m_customers.bindValue(0, ticket);
    m_customers.exec();
    xml.open("Customers");
    while (m_customers.next()) {
        xml.open("Customer");
        xml.plain("CustomerID", m_customers.value(0).toByteArray());
        xml.once("CustomerName", m_customers.value(1).toString());
        xml.close();
    }
    xml.close();
    m_contacts.bindValue(0, ticket);
    m_contacts.exec();
    xml.open("Contacts");
    while (m_contacts.next()) {
        xml.open("Contact");
        xml.plain("ContactID", m_contacts.value(0).toByteArray());
        xml.once("ContactName", m_contacts.value(1).toString());
        xml.close();
    }
    xml.close();
}

void TicketExtras::writeTags(WireXml &xml, int ticket, TagForm form)
{
    if (form == TagForm::Absent)
        return;
    m_tags.bindValue(0, ticket);
    m_tags.exec();
    xml.open("Tags");
    while (m_tags.next()) {
        xml.open("Tag");
        if (form == TagForm::Twice)
            xml.twice("Value", m_tags.value(0).toString());
        else
            xml.once("Value", m_tags.value(0).toString());
        xml.close();
    }
    xml.close();
}

} // namespace ticketeer::sandbox
