#pragma once

#include "delivery.h"

#include "records/merge.h"

namespace ticketeer {

/// A PUT: reads the record again, merges by values, writes what is still to be written, and compares the
/// answer with what was asked (reference D.7: no versions, the last writer wins, and unknown or read-only
/// elements are ignored without a word). The same steps settle an unknown outcome: what has arrived is not
/// written again.
class UpdateDelivery : public Delivery
{
public:
    UpdateDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent);
    void start() override;

private:
    void look();
    void merged(const Record &theirs);
    void write(const Change &change);
};

} // namespace ticketeer
