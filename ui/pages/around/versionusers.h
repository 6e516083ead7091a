#pragma once

#include "pages/section.h"
#include "records/record.h"

namespace ticketeer {

class FieldGrid;
class Neighbours;
struct Desk;

/// Who else has the version that a ticket is about: customers whose products are stored here, and those who
/// reported something in it. Says how much of the account that covers, because nobody has asked for the rest.
class VersionUsers : public Section
{
    Q_OBJECT
public:
    VersionUsers(const Neighbours &neighbours, Desk &desk, QWidget *parent = nullptr);

    void showVersion(const Record &ticket);

private:
    void showLines();
    Record m_ticket;
    const Neighbours &m_neighbours;
    Desk &m_desk;
    FieldGrid *m_fields;
};

} // namespace ticketeer
