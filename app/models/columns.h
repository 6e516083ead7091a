#pragma once

#include "recordtablemodel.h"

namespace ticketeer {

/// The columns a list of this resource can have: the described fields, what is natural beyond them (a
/// ticket's customers, contacts and tags), and the custom fields seen so far.
[[nodiscard]] QList<Column> columnsFor(const Resource &resource, const CustomFields &customFields);
/// The value behind a cell, for showing and sorting.
[[nodiscard]] Value cellValue(const Column &column, const Record &record, const RecordStore &store);
/// What to sort the column by: positions for status and severity, the value itself for the rest.
[[nodiscard]] Value sortValue(const Column &column, const Record &record, const RecordStore &store);

} // namespace ticketeer
