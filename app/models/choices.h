#pragma once

#include "editsession.h"

namespace ticketeer {

/// What a lookup field offers, given what else the form says: statuses of the chosen type, versions of the
/// chosen product, contacts and, for a new ticket, products of the chosen
/// customer first.
[[nodiscard]] QList<Choice> choicesFor(const Field &field, const EditSession &session,
                                       const RecordStore &store, qint64 me);

} // namespace ticketeer
