#pragma once

#include "editsession.h"

namespace ticketeer {

/// What is wrong with one line of a form, in the order in which people would mend it.
[[nodiscard]] QList<Problem> problemsOf(const FormField &field, const EditSession &session);

} // namespace ticketeer
