#pragma once

#include "recordtablemodel.h"

namespace ticketeer {

/// The columns a list of this resource can have: the described fields, what is natural beyond them (a
/// ticket's customers, contacts and tags), and the custom fields seen so far.
[[nodiscard]] QList<Column> columnsFor(const Resource &resource, const CustomFields &customFields);
/// The value behind a cell, for showing and sorting.
[[nodiscard]] Value cellValue(const Column &column, const Record &record, const RecordStore &store);
/// The same without a store, for other threads.
[[nodiscard]] Value cellValue(const Column &column, const Record &record, const CustomFields &customFields,
                              const AccountFormat &format);
/// What to sort the column by: positions for status and severity, the value itself for the rest.
[[nodiscard]] Value sortValue(const Column &column, const Record &record, const RecordStore &store);

/// Where a column's values are, looked up once for a whole list; -1: nowhere.
struct SortSlots
{
    int own = -1;     ///< the value itself, when it is a described one
    int orderBy = -1; ///< what it is sorted by where that is there, such as a status' position
};
[[nodiscard]] SortSlots sortSlots(const Column &column, const Resource &resource);

} // namespace ticketeer
