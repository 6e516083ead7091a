#pragma once

#include "context.h"
#include "readroutes.h"

#include <QStringList>

namespace ticketeer::sandbox {

/// The reduced API that the token of a customer organisation sees (reference A.5). Its where clauses use %c
/// for the customer.
[[nodiscard]] std::span<const ReadRoute> customerTokenRoutes();
/// Whether such a token may write there: POST and PUT of tickets and their actions.
[[nodiscard]] bool customerMayWrite(const QByteArray &verb, const QStringList &segments);

} // namespace ticketeer::sandbox
