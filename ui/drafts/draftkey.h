#pragma once

#include "store/drafts.h"
#include "store/outboxentry.h"

#include <QString>

namespace ticketeer {

/// Which draft belongs to which editor.

/// "tickets/55/edit"; "customers/5/phonenumbers/new" for what is made below a record; another one each time
/// for what is made on its own, so that several can be written side by side.
[[nodiscard]] QString draftKey(const Change &start);
/// "tickets/55/reply"
[[nodiscard]] QString replyDraftKey(qint64 ticketId);
/// "outbox/1782900000000": what is typed over an entry that waits.
[[nodiscard]] QString draftKey(const OutboxEntry &entry);
/// The same, or one beside it when there is a draft of that name already.
[[nodiscard]] QString freeDraftKey(const Drafts &drafts, const QString &key);

} // namespace ticketeer
