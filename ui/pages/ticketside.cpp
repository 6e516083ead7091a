#include "ticketside.h"

#include "around/surroundings.h"
#include "fieldgrid.h"
#include "linksection.h"
#include "store/recordstore.h"
#include "tagsection.h"
#include "window/desk.h"

#include <QVBoxLayout>

namespace ticketeer {

TicketSide::TicketSide(qint64 ticketId, QStringList inHead, Desk &desk, QWidget *parent)
    : QScrollArea(parent), m_ticketId(ticketId), m_inHead(std::move(inHead)), m_desk(desk),
      m_customers(new LinkSection(resource(resources::Customers), ticketId, desk)),
      m_contacts(new LinkSection(resource(resources::Contacts), ticketId, desk)),
      m_tags(new TagSection(ticketId, desk)), m_around(new Surroundings(desk)),
      m_fields(new FieldGrid(FieldGrid::Style::Lines))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(230);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(10, 8, 12, 10);
    column->setSpacing(12);
    auto *fields = new Section(tr("All fields"), inside);
    fields->setObjectName(QStringLiteral("allFields"));
    fields->setContent(m_fields);
    m_fieldSection = fields;
    column->addWidget(m_customers);
    column->addWidget(m_contacts);
    column->addWidget(m_tags);
    column->addWidget(m_around);
    column->addWidget(fields);
    column->addStretch(1);
    setWidget(inside);
    connect(m_fields, &FieldGrid::opened, this,
            [this](const Resource *kind, qint64 id) { m_desk.openPage(*kind, id); });
    showTicket();
}

void TicketSide::showTicket()
{
    m_customers->showLinks();
    m_contacts->showLinks();
    m_tags->showTags();
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    m_fieldSection->setVisible(!ticket.isNull());
    m_around->showTicket(ticket);
    if (!ticket.isNull())
        m_fields->setFields(shownFields(ticket, m_desk.store, m_inHead));
}

} // namespace ticketeer
