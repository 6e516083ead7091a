#include "mailpreview.h"

#include <QSet>

#include <algorithm>

namespace ticketeer {

MailPreview::MailPreview(const Record &ticket, MailOccasion occasion,
                         const std::function<Record(qint64)> &contact)
    : m_occasion(occasion)
{
    if (ticket.isNull()) {
        m_answer = occasion.isPublic || occasion.statusChanges ? Answer::Unknown : Answer::Nobody;
        return;
    }
    findContacts(ticket, contact);
    const bool tells = (occasion.writes && occasion.isPublic) || occasion.statusChanges;
    if (!tells) {
        m_reason = Reason::NothingToTell;
    } else if (!occasion.ticketVisible) {
        m_reason = Reason::TicketHidden;
    } else if (!ticket.contacts()) {
        m_reason = Reason::None;
        m_answer = Answer::Unknown;
    } else if (!m_contacts.isEmpty()) {
        m_reason = Reason::None;
        m_answer = Answer::People;
    } else {
        m_reason = m_readers.isEmpty() ? Reason::NoContacts : Reason::NoAddresses;
    }
}

void MailPreview::findContacts(const Record &ticket, const std::function<Record(qint64)> &contact)
{
    QSet<qint64> at;
    bool allKnown = true;
    const QList<Link> links = ticket.contacts().value_or(QList<Link>());
    for (const Link &link : links) {
        m_readers.append(link.name);
        const Record known = contact(link.id);
        if (known.isNull()) {
            allKnown = false;
            m_contacts.append(link.name);
            continue;
        }
        if (!known.value(u"IsActive").toFlag(true) || !known.value(u"Email").hasValue())
            continue;
        m_contacts.append(link.name);
        at.insert(known.integer(u"OrganizationID"));
    }
    const QList<Link> customers = ticket.customers().value_or(QList<Link>());
    for (const Link &customer : customers)
        m_at.append(customer.name);
    // Where a contact is not known, the ticket's own customers are the best answer.
    m_customers = static_cast<int>(allKnown ? at.size() : std::max<qsizetype>(at.size(), customers.size()));
}

QString MailPreview::line() const
{
    switch (m_answer) {
    case Answer::Unknown:
        return tr("May be mailed: contacts of this ticket that are not known here yet.");
    case Answer::People: {
        const QString contacts = tr("%n contact(s)", nullptr, static_cast<int>(m_contacts.size()));
        if (m_customers < 1)
            return tr("May be mailed: %1.").arg(contacts);
        return tr("May be mailed: %1 at %2.").arg(contacts, tr("%n customer(s)", nullptr, m_customers));
    }
    case Answer::Nobody:
        break;
    }
    switch (m_reason) {
    case Reason::TicketHidden:
        return tr("No mail: the ticket is not visible to customers.");
    case Reason::NoContacts:
        return tr("No mail: no contact is linked to the ticket.");
    case Reason::NoAddresses:
        return tr("No mail: no linked contact is active and has an address.");
    case Reason::NothingToTell:
    case Reason::None:
        break;
    }
    return tr("No mail to customers.");
}

QString MailPreview::readers() const
{
    if (!m_occasion.isPublic)
        return tr("Only agents can read it.");
    if (!m_occasion.ticketVisible)
        return tr("Only agents can read it while the ticket is not visible to customers.");
    const QStringList &who = m_readers.isEmpty() ? m_at : m_readers;
    if (who.isEmpty())
        return tr("Customers can read it.");
    if (who.size() == 1)
        return tr("%1 can read it.").arg(who.constFirst());
    return tr("%1 and %n other(s) can read it.", nullptr, static_cast<int>(who.size() - 1))
        .arg(who.constFirst());
}

QString MailPreview::sendText() const
{
    if (!m_occasion.isPublic)
        return tr("Add for Agents Only");
    if (!m_occasion.ticketVisible)
        return tr("Send (Hidden from Customers)");
    if (m_readers.size() == 1)
        return tr("Send to %1").arg(m_readers.constFirst());
    if (m_readers.size() > 1)
        return tr("Send to %n Contact(s)", nullptr, static_cast<int>(m_readers.size()));
    if (m_at.size() == 1)
        return tr("Send to %1").arg(m_at.constFirst());
    return tr("Send to the Customer");
}

} // namespace ticketeer
