#pragma once

#include "resource.h"

#include <span>

namespace ticketeer {

/// The resources by their files, in the order of reference B; what allResources() hands out.
[[nodiscard]] std::span<const Resource *const> catalogue();

// One per file of this folder.
[[nodiscard]] const Resource &ticketResource();
[[nodiscard]] const Resource &customerResource();
[[nodiscard]] const Resource &contactResource();
[[nodiscard]] const Resource &productResource();
[[nodiscard]] const Resource &versionResource();
[[nodiscard]] const Resource &customerProductResource();
[[nodiscard]] const Resource &userResource();
[[nodiscard]] const Resource &groupResource();
[[nodiscard]] const Resource &actionResource();
[[nodiscard]] const Resource &attachmentResource();
[[nodiscard]] const Resource &historyItemResource();
[[nodiscard]] const Resource &phoneNumberResource();
[[nodiscard]] const Resource &addressResource();
[[nodiscard]] const Resource &noteResource();
[[nodiscard]] const Resource &deletedTicketResource();
[[nodiscard]] const Resource &actionTypeResource();
[[nodiscard]] const Resource &phoneTypeResource();
[[nodiscard]] const Resource &versionStatusResource();
[[nodiscard]] const Resource &severityResource();
[[nodiscard]] const Resource &statusResource();
[[nodiscard]] const Resource &ticketTypeResource();
[[nodiscard]] const Resource &knowledgeBaseCategoryResource();

} // namespace ticketeer
