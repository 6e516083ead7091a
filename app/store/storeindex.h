#pragma once

#include "records/record.h"

#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace ticketeer {

/// The full-text index: one document a record, so that a ticket is found by its conversation too, under the
/// record's own id. Words are found by their beginning, without regard to case and accents. Store thread.
namespace storeindex {

[[nodiscard]] bool isSearched(const Resource &resource);
[[nodiscard]] QString table(const Resource &resource);
[[nodiscard]] QString creation(const Resource &resource);
/// What to match for words as a person types them; empty when there is nothing to look for.
[[nodiscard]] QString expression(const QStringList &words);

} // namespace storeindex

} // namespace ticketeer
