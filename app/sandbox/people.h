#pragma once

#include "context.h"

namespace ticketeer::sandbox {

/// Customers, contacts and users, with the POST-only helper elements of reference C.2 to C.4.
[[nodiscard]] Reply postCustomer(Call &call);
[[nodiscard]] Reply putCustomer(Call &call);
[[nodiscard]] Reply refuseCustomerDelete(Call &call);
/// POST /contacts: the customer is found by the mail domain. POST /customers/{c}/contacts: by the path.
[[nodiscard]] Reply postContact(Call &call);
[[nodiscard]] Reply putContact(Call &call);
[[nodiscard]] Reply postUser(Call &call);
[[nodiscard]] Reply putUser(Call &call);
[[nodiscard]] Reply deletePerson(Call &call);

/// An unknown address makes a contact whose last name is the address.
[[nodiscard]] int contactByMail(Context &context, const QString &mail);

} // namespace ticketeer::sandbox
