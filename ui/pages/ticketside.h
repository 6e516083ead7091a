#pragma once

#include <QScrollArea>

namespace ticketeer {

class FieldGrid;
class LinkSection;
class Surroundings;
class TagSection;
struct Desk;

/// The side of a ticket's page: customers, contacts, tags, and all the fields that the head does not show.
class TicketSide : public QScrollArea
{
    Q_OBJECT
public:
    /// inHead: elements that the page shows elsewhere.
    TicketSide(qint64 ticketId, QStringList inHead, Desk &desk, QWidget *parent = nullptr);

    void showTicket();

private:
    qint64 m_ticketId;
    QStringList m_inHead;
    Desk &m_desk;
    LinkSection *m_customers;
    LinkSection *m_contacts;
    TagSection *m_tags;
    Surroundings *m_around;
    FieldGrid *m_fields;
    QWidget *m_fieldSection = nullptr;
};

} // namespace ticketeer
