#pragma once

#include "records/resource.h"
#include "records/result.h"
#include "schemaladder.h"

#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace ticketeer {

/// The tables of the store's file and how they came to be. One table a resource, made from the catalogue:
/// adding a resource needs nothing here. Store thread.
namespace schema {

/// "TKTR" in the file's header: nobody else's database is ever written to.
constexpr int ApplicationId = 0x544B5452;
/// Steps of upgrade(); a higher number in the file comes from a newer program.
constexpr int Version = 1;

struct Upgraded
{
    /// Resources whose description changed since: their rows are kept, in today's slots, but want reading
    /// anew.
    QStringList relaid;
};
/// Brings a file of any earlier version, or an empty one, to today's. One transaction.
[[nodiscard]] Result<Upgraded, Refusal> upgrade(QSqlDatabase &database);

/// "rows_tickets"
[[nodiscard]] QString table(const Resource &resource);

} // namespace schema

} // namespace ticketeer
