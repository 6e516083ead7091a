#pragma once

#include "delivery.h"

namespace ticketeer {

/// A POST, exactly once. The service has no key for that: before a text goes to a ticket, its conversation is
/// read (is there news by others? which entries are there already?); after a lost answer the new object is
/// looked for by what it says, who made it and the ids known before. A ticket that was only half made
/// (reference F.4) is completed.
class CreateDelivery : public Delivery
{
public:
    CreateDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent);
    void start() override;

private:
    [[nodiscard]] bool isAction() const;
    void lookForNews();
    /// Actions of the ticket that the author has not seen.
    [[nodiscard]] QList<Record> newsAmong(const QList<Record> &actions) const;
    void send();

    /// An earlier try may have arrived.
    void settle();
    void lookAmongChildren();
    void lookInList();
    void takeCandidates(const QList<Record> &candidates);
    void found(const Record &made);
    void notFound();
    [[nodiscard]] bool wasRefused() const;
    [[nodiscard]] QList<Record> siblings() const;

    bool m_lookedTwice = false;
};

} // namespace ticketeer
