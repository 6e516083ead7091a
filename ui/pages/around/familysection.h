#pragma once

#include "pages/section.h"
#include "records/record.h"

namespace ticketeer {

class FieldGrid;
class Neighbours;
struct Desk;

/// The ticket that a ticket belongs to, and those that belong to it, as far as they are here. Hidden where
/// there are none.
class FamilySection : public Section
{
    Q_OBJECT
public:
    FamilySection(const Neighbours &neighbours, Desk &desk, QWidget *parent = nullptr);

    void showFamily(const Record &ticket);

private:
    void showLines();
    Record m_ticket;
    const Neighbours &m_neighbours;
    Desk &m_desk;
    FieldGrid *m_fields;
};

} // namespace ticketeer
