#pragma once

#include "context.h"

namespace ticketeer::sandbox {

/// What joins two objects: a ticket with customers, contacts and subscribers, a customer with products,
/// assets.
[[nodiscard]] Reply postTicketCustomer(Call &call);
[[nodiscard]] Reply postTicketContact(Call &call);
[[nodiscard]] Reply deleteTicketCustomer(Call &call);
/// The last contact of a customer takes the customer along.
[[nodiscard]] Reply deleteTicketContact(Call &call);
[[nodiscard]] Reply subscribe(Call &call);
[[nodiscard]] Reply unsubscribe(Call &call);
[[nodiscard]] Reply postCustomerProduct(Call &call);
[[nodiscard]] Reply putCustomerProduct(Call &call);
[[nodiscard]] Reply deleteCustomerProduct(Call &call);
[[nodiscard]] Reply postAssetTicket(Call &call);
[[nodiscard]] Reply deleteAssetTicket(Call &call);
[[nodiscard]] Reply postAssetAssignment(Call &call);
[[nodiscard]] Reply deleteAssetAssignment(Call &call);

} // namespace ticketeer::sandbox
