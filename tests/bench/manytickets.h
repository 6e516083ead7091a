#pragma once

#include "records/record.h"

#include <QByteArray>
#include <QStringList>

namespace ticketeer::bench {

/// A word of a help desk, the same for the same seed.
[[nodiscard]] QString word(qint64 seed);
/// The ticket with this number of many, as a list knows it.
[[nodiscard]] Record ticket(qint64 id);
/// The entries of its conversation, some three hundred characters each.
[[nodiscard]] QList<Record> actions(qint64 ticketId, int count);
/// What a person types to find something: words, a change of mind, nothing.
[[nodiscard]] const QStringList &typed();

/// Tickets first .. first + count - 1 as the service writes a page of them: every described element,
/// customers, contacts, custom fields and tags, escaped twice.
[[nodiscard]] QByteArray ticketPage(int first, int count, int total);

} // namespace ticketeer::bench
