#pragma once

#include "delivery.h"

namespace ticketeer {

/// A file for an action, once: after a lost answer its attachments are looked through by name and size.
class UploadDelivery : public Delivery
{
public:
    UploadDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent);
    void start() override;

private:
    void send();
    void look();
    void takeAttachments();
    [[nodiscard]] bool isOurs(const Record &attachment) const;
};

} // namespace ticketeer
