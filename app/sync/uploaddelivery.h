#pragma once

#include "delivery.h"

namespace ticketeer {

/// A file for an action, once: after a lost answer its attachments are looked through by name and size. One
/// that was chosen for a ticket that was still to be made goes to the ticket's first entry, whose id is
/// looked up.
class UploadDelivery : public Delivery
{
public:
    UploadDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent);
    void start() override;
    /// As long as a part of it is here, the server takes nothing of it for a file (reference F.5).
    [[nodiscard]] bool canBeStopped() const override { return !m_allLeft; }

private:
    void findAction();
    /// False when the ticket's conversation is not known, or has no first entry.
    [[nodiscard]] bool takeFirstAction();
    void send();
    void look();
    void takeAttachments();
    [[nodiscard]] bool isOurs(const Record &attachment) const;
    bool m_allLeft = false;
};

} // namespace ticketeer
