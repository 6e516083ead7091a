#pragma once

#include "childsection.h"

namespace ticketeer {

/// Phone numbers and addresses, which customers and contacts have alike.
[[nodiscard]] ChildSection::Plan phonePlan();
[[nodiscard]] ChildSection::Plan addressPlan();
/// Tickets below a customer or contact.
[[nodiscard]] ChildSection::Plan ticketsPlan(const QString &tableName, const QString &emptyText);

} // namespace ticketeer
