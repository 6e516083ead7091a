#pragma once

#include "delivery.h"

namespace ticketeer {

/// A DELETE. What is not there any more has been deleted: that is what was wanted, whoever did it.
class RemoveDelivery : public Delivery
{
public:
    RemoveDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent);
    void start() override;

private:
    void send();
    [[nodiscard]] bool saysGone(const ApiError &error) const;

    bool m_again = false; ///< an earlier try may have deleted it
};

} // namespace ticketeer
