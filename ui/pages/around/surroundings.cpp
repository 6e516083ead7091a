#include "surroundings.h"

#include "contactphones.h"
#include "customercard.h"
#include "familysection.h"
#include "neighbours.h"
#include "versionusers.h"

#include <QLayoutItem>
#include <QVBoxLayout>

#include <memory>

namespace ticketeer {

namespace {

/// A ticket about everybody's outage has hundreds.
constexpr int MostCards = 3;

} // namespace

Surroundings::Surroundings(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_neighbours(new Neighbours(desk, this)), m_cards(new QVBoxLayout),
      m_phones(new ContactPhones(desk, this)), m_family(new FamilySection(*m_neighbours, desk, this)),
      m_version(new VersionUsers(*m_neighbours, desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    m_cards->setSpacing(12);
    column->addLayout(m_cards);
    column->addWidget(m_phones);
    column->addWidget(m_family);
    column->addWidget(m_version);
}

void Surroundings::showTicket(const Record &ticket)
{
    if (ticket.isNull())
        return;
    m_neighbours->look(ticket);
    showCustomers(ticket.customers().value_or(QList<Link>()));
    m_phones->showContacts(ticket.contacts().value_or(QList<Link>()));
    m_family->showFamily(ticket);
    m_version->showVersion(ticket);
}

void Surroundings::showCustomers(const QList<Link> &customers)
{
    if (customers == m_customers)
        return;
    m_customers = customers;
    while (const std::unique_ptr<QLayoutItem> item{m_cards->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Link &customer : customers) {
        // The service's own entry for mail that nobody knows is no customer to read about (reference C.2).
        if (customer.name != u"_Unknown Company" && m_cards->count() < MostCards)
            m_cards->addWidget(new CustomerCard(customer, *m_neighbours, m_desk, this));
    }
}

} // namespace ticketeer
