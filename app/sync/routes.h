#pragma once

#include "records/change.h"
#include "records/record.h"

#include <QString>

namespace ticketeer {

/// The paths of reference B, below the account's base. An empty path means that the service has no such
/// route.
namespace routes {

/// One object by id. Objects that live below others (versions, phone numbers ...) need that other.
[[nodiscard]] QString single(const Record &record, const Resource *parent, qint64 parentId);
[[nodiscard]] QString single(const Resource &resource, qint64 id);
/// The list of children: "tickets/5/actions", "customers/7/products".
[[nodiscard]] QString children(const Resource &parent, qint64 parentId, const Resource &child);
/// Below a record whose own path depends on what it says: an action's attachments need its ticket.
[[nodiscard]] QString childrenOf(const Record &parent, const Resource &child);
/// Whether that list takes pageNumber and pageSize; it then needs both.
[[nodiscard]] bool childrenPaged(const Resource &parent, const Resource &child);
[[nodiscard]] QString create(const Change &change);
[[nodiscard]] QString subscription(qint64 ticketId, qint64 userId, bool on);
[[nodiscard]] QString link(qint64 ticketId, const Resource &other, qint64 otherId);
[[nodiscard]] QString attachment(qint64 ticketId, qint64 actionId, qint64 attachmentId);
[[nodiscard]] QString attachments(qint64 ticketId, qint64 actionId);

} // namespace routes

} // namespace ticketeer
