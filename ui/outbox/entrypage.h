#pragma once

#include "store/outboxentry.h"

namespace ticketeer {

/// The page on which an entry of the outbox is at home: the record's own, or that of the record it belongs
/// to. id 0: there is none yet.
struct EntryPage
{
    const Resource *resource = nullptr;
    qint64 id = 0;
};
[[nodiscard]] EntryPage pageOf(const OutboxEntry &entry);

} // namespace ticketeer
