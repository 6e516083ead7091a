#pragma once

#include "store/outboxentry.h"

#include <QString>

namespace ticketeer {

class RecordStore;

/// What entries did, for the middle of a sentence: "change of Status on 48 tickets", "adding Acme to Ticket
/// 1042", "reply to Ticket 1042".
[[nodiscard]] QString deedWords(const QList<OutboxEntry> &entries, const RecordStore &store);
/// "48 tickets", "1 customer".
[[nodiscard]] QString countWords(const Resource &resource, int count);

} // namespace ticketeer
