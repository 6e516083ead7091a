#pragma once

#include "accountformat.h"
#include "records/field.h"
#include "records/value.h"

namespace ticketeer {

/// The value of a described field, typed once when it enters. A text that does not fit the type stays text,
/// so that nothing the server said is lost.
[[nodiscard]] Value typedValue(FieldType type, const QString &text, const AccountFormat &format);

} // namespace ticketeer
