#pragma once

#include "filter.h"

namespace ticketeer {

/// What a search box asks the server: the part of the record that people know it by. The service has no
/// search over several fields at once and no "or" between two of them (reference E.1), so the form of the
/// text decides: "@" means an e-mail address, two words are a first and a last name, digits are a ticket's
/// number.
[[nodiscard]] Filter searchFilter(const Resource &resource, const QString &text);

} // namespace ticketeer
