#pragma once

#include "pages/section.h"
#include "records/record.h"

#include <QPointer>

namespace ticketeer {

class FieldGrid;
class Job;
class Neighbours;
struct Desk;

/// One customer of a ticket, as an agent wants to know them: agreement, hours left, other open tickets,
/// products. All from what is here; the products cost one request, on demand.
class CustomerCard : public Section
{
    Q_OBJECT
public:
    CustomerCard(const Link &customer, const Neighbours &neighbours, Desk &desk, QWidget *parent = nullptr);

    void showCustomer();

private:
    void loadProducts();
    [[nodiscard]] bool productsKnown() const;
    Link m_customer;
    const Neighbours &m_neighbours;
    Desk &m_desk;
    FieldGrid *m_fields;
    QToolButton *m_products;
    QPointer<Job> m_job;
};

} // namespace ticketeer
