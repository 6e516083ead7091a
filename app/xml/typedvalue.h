#pragma once

#include "accountformat.h"
#include "records/customfields.h"
#include "records/value.h"

namespace ticketeer {

/// The value of a described field, typed once when it enters. A text that does not fit the type stays text,
/// so that nothing the server said is lost.
[[nodiscard]] Value typedValue(FieldType type, const QString &text, const AccountFormat &format);

/// The value of a custom field, whose raw text depends on the account's culture and on the kind of answer
/// (reference C.9: lists shift dates to the account's zone, single objects do not; date-times are never
/// shifted).
[[nodiscard]] Value customValue(CustomKind kind, const QString &text, const AccountFormat &format);

/// The value of a record's extra element by its field's kind; text where nothing better is known.
[[nodiscard]] Value customValue(const CustomFields &fields, const Record &record, QAnyStringView element,
                                const AccountFormat &format);

} // namespace ticketeer
