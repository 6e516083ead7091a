#pragma once

#include "context.h"

namespace ticketeer::sandbox {

/// POST and PUT of tickets and their actions, with the rules of reference C.1 and C.5.
[[nodiscard]] Reply postTicket(Call &call);
[[nodiscard]] Reply putTicket(Call &call);
[[nodiscard]] Reply deleteTicket(Call &call);
[[nodiscard]] Reply postAction(Call &call);
[[nodiscard]] Reply putAction(Call &call);

/// New DateModified and ModifierID, as any write on the ticket or on something that hangs on it leaves them.
void touchTicket(Context &context, int ticket);
/// Makes the body's Tags the ticket's whole set; nothing without a Tags element.
void replaceTags(Call &call, int ticket);
void linkCustomer(Context &context, int ticket, int customer);
void linkContact(Context &context, int ticket, int contact);

} // namespace ticketeer::sandbox
