#pragma once

#include "context.h"
#include "wirexml.h"

#include <QSqlQuery>

namespace ticketeer::sandbox {

enum class TagForm : quint8 { Absent, Once, Twice };

/// The nested parts of a ticket that follow element 47: Customers, Contacts and Tags (reference C.1). Their
/// texts are escaped once, unlike everything else, but for the tags of two lists (D.4).
class TicketExtras
{
public:
    explicit TicketExtras(Context &context);

    void writePeople(WireXml &xml, int ticket);
    void writeTags(WireXml &xml, int ticket, TagForm form);

private:
    void writeModern(WireXml &xml, int ticket);

    Database &m_database;
    bool m_modern;
    QSqlQuery m_customers;
    QSqlQuery m_contacts;
    QSqlQuery m_tags;
};

} // namespace ticketeer::sandbox
