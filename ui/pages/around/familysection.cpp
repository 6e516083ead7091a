#include "familysection.h"

#include "neighbours.h"
#include "pages/fieldgrid.h"
#include "store/recordstore.h"
#include "window/desk.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

FamilySection::FamilySection(const Neighbours &neighbours, Desk &desk, QWidget *parent)
    : Section(tr("Parent and child tickets"), parent), m_neighbours(neighbours), m_desk(desk),
      m_fields(new FieldGrid(FieldGrid::Style::Lines))
{
    setObjectName(u"ticketFamily"_s);
    setContent(m_fields);
    connect(m_fields, &FieldGrid::opened, this,
            [this](const Resource *kind, qint64 id) { m_desk.openPage(*kind, id); });
    connect(&neighbours, &Neighbours::found, this, &FamilySection::showLines);
    hide();
}

void FamilySection::showFamily(const Record &ticket)
{
    m_ticket = ticket;
    showLines();
}

void FamilySection::showLines()
{
    if (m_ticket.isNull())
        return;
    QList<ShownField> fields;
    const Resource &tickets = m_ticket.resource();
    if (const qint64 parentId = m_ticket.integer(u"ParentID"); parentId > 0) {
        const Record parent = m_desk.store.record(tickets, parentId);
        fields.append({u"parent"_s,
                       tr("Belongs to"),
                       parent.isNull() ? tr("a ticket that is not here yet")
                                       : u"%1 %2"_s.arg(parent.integer(u"TicketNumber")).arg(parent.title()),
                       {},
                       &tickets,
                       parentId});
    }
    for (const Record &child : m_neighbours.children()) {
        const QString state = child.text(u"Status");
        fields.append({u"child%1"_s.arg(child.id()),
                       state.isEmpty() ? tr("Child") : tr("Child, %1", "status").arg(state),
                       u"%1 %2"_s.arg(child.integer(u"TicketNumber")).arg(child.title()),
                       {},
                       &tickets,
                       child.id()});
    }
    m_fields->setFields(fields);
    setVisible(!fields.isEmpty());
}

} // namespace ticketeer
