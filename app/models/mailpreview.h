#pragma once

#include "records/record.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace ticketeer {

/// What is about to be sent.
struct MailOccasion
{
    bool writes = false;        ///< an entry of the conversation goes with it
    bool isPublic = false;      ///< and customers can read the entry
    bool statusChanges = false; ///< the ticket's status changes
    bool ticketVisible = false; ///< the ticket will be visible to customers
};

/// Who can read what is about to be sent, and who may be mailed about it. The service sends mail by rules of
/// the account that it does not tell, so this is who *may* be mailed: the active contacts of a ticket that
/// have an address. A value; any thread.
class MailPreview
{
    Q_DECLARE_TR_FUNCTIONS(MailPreview)
public:
    enum class Answer : quint8 {
        Nobody,  ///< reason() says why
        People,  ///< contacts()
        Unknown, ///< the ticket's contacts are not known here
    };
    enum class Reason : quint8 {
        None,
        NothingToTell, ///< neither a public entry nor a change of status
        TicketHidden,
        NoContacts,
        NoAddresses, ///< all contacts are inactive or have no address
    };

    MailPreview() = default;
    /// contact: a contact's record by id, a null one when it is not known (then it counts as one that gets
    /// mail).
    MailPreview(const Record &ticket, MailOccasion occasion, const std::function<Record(qint64)> &contact);

    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] Reason reason() const { return m_reason; }
    [[nodiscard]] const QStringList &contacts() const { return m_contacts; }
    /// How many customers they are at.
    [[nodiscard]] int customers() const { return m_customers; }
    /// "May be mailed: 3 contacts at 2 customers."
    [[nodiscard]] QString line() const;
    /// The names, for a tool tip or a screen reader; empty when nobody.
    [[nodiscard]] QString names() const { return m_contacts.join(QStringLiteral(", ")); }
    /// "Only agents can read it.", "Mara Lind and 2 others can read it."
    [[nodiscard]] QString readers() const;
    /// The button: "Send to Mara Lind", "Send to 3 contacts", "Add for agents only", or that nobody sees it.
    [[nodiscard]] QString sendText() const;
    /// Mail may go out; one key makes the entry private.
    [[nodiscard]] bool mayMail() const { return m_answer != Answer::Nobody; }

private:
    void findContacts(const Record &ticket, const std::function<Record(qint64)> &contact);
    MailOccasion m_occasion;
    Answer m_answer = Answer::Nobody;
    Reason m_reason = Reason::NothingToTell;
    QStringList m_contacts; ///< who may be mailed
    QStringList m_readers;  ///< every contact of the ticket
    QStringList m_at;       ///< the customers of the ticket
    int m_customers = 0;
};

} // namespace ticketeer
