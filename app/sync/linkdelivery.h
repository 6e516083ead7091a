#pragma once

#include "delivery.h"

namespace ticketeer {

/// POST or DELETE of a ticket's customer or contact. Linking what is linked is no error (reference B.2), so a
/// repeat is safe.
class LinkDelivery : public Delivery
{
public:
    LinkDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent);
    void start() override;

private:
    void send();
    void sent(const Outcome<Done> &outcome);
};

} // namespace ticketeer
