#pragma once

#include "records/change.h"

#include <QStringList>

#include <optional>

namespace ticketeer {

struct Desk;

/// Everything that one press on Send hands to the outbox: the text, its files, and what is done to the ticket
/// along with it.
struct ReplyParcel
{
    Change reply;
    QStringList files;          ///< paths
    std::optional<Change> edit; ///< of the ticket; leaves once the reply is there, and not without it
    qint64 replaces = 0;        ///< the entry of the outbox that was edited; 0: a new one
};

/// False when the entry that it was to replace left just now; nothing is handed over then. Called within
/// Drafts::together().
[[nodiscard]] bool handOver(Desk &desk, const ReplyParcel &parcel);

/// The newest action of a ticket that is known here; what comes later is news to its author.
[[nodiscard]] qint64 newestAction(const Desk &desk, qint64 ticketId);

} // namespace ticketeer
