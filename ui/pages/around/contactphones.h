#pragma once

#include "pages/section.h"
#include "records/record.h"

namespace ticketeer {

class FieldGrid;
struct Desk;

/// How to call the contacts of a ticket: numbers that are here, and the others for a request a contact.
class ContactPhones : public Section
{
    Q_OBJECT
public:
    explicit ContactPhones(Desk &desk, QWidget *parent = nullptr);

    void showContacts(const QList<Link> &contacts);

private:
    void showNumbers();
    void load();
    [[nodiscard]] QList<Link> unknown() const;
    Desk &m_desk;
    QList<Link> m_contacts;
    FieldGrid *m_fields;
    QToolButton *m_look;
};

} // namespace ticketeer
