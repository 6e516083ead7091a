#pragma once

#include "records/record.h"

namespace ticketeer {

class RecordStore;

/// What an element is called: its field's label, or the name of a custom field. ticketType: of the record,
/// where custom fields depend on it.
[[nodiscard]] QString fieldLabel(const Resource &resource, QAnyStringView element, const RecordStore &store,
                                 qint64 ticketType = 0);

/// A value of an element as people know it: the name behind an id, dates and numbers in the user's locale,
/// the words of HTML; empty when there is none. context: where the value is from; its joined names serve when
/// the store does not know the object behind an id.
[[nodiscard]] QString valueWords(const Resource &resource, QAnyStringView element, const Value &value,
                                 const Record &context, const RecordStore &store);

/// Texts that people read line by line, and compare line by line.
[[nodiscard]] bool isLongText(const Resource &resource, QAnyStringView element, const Value &value);

} // namespace ticketeer
