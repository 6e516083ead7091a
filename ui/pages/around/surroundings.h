#pragma once

#include "records/record.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace ticketeer {

class ContactPhones;
class CustomerCard;
class FamilySection;
class Neighbours;
class VersionUsers;
struct Desk;

/// What an agent wants to know around a ticket, from what is here: its customers, how to call its contacts,
/// its family, and who else has the version.
class Surroundings : public QWidget
{
    Q_OBJECT
public:
    explicit Surroundings(Desk &desk, QWidget *parent = nullptr);

    void showTicket(const Record &ticket);

private:
    void showCustomers(const QList<Link> &customers);
    Desk &m_desk;
    Neighbours *m_neighbours;
    QVBoxLayout *m_cards;
    QList<Link> m_customers;
    ContactPhones *m_phones;
    FamilySection *m_family;
    VersionUsers *m_version;
};

} // namespace ticketeer
