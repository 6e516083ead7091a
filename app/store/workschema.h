#pragma once

#include "records/result.h"
#include "schemaladder.h"

#include <span>

class QSqlDatabase;

namespace ticketeer {

/// The tables of the work file. Every table has an `id` that is its rowid, so that a damaged one can be read
/// from both ends; what people typed is in columns named `form`, by keptform. On the file's thread.
namespace workschema {

/// "TKWK" in the file's header.
constexpr int ApplicationId = 0x544B574B;

/// Brings a file of any earlier version, or an empty one, to today's.
[[nodiscard]] Result<Done, schema::Refusal> upgrade(QSqlDatabase &database);

/// Today's.
[[nodiscard]] std::span<const char *const> tables();

} // namespace workschema

} // namespace ticketeer
