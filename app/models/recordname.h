#pragma once

#include <QString>

namespace ticketeer {

class Record;

/// What people call an object in a sentence: "Ticket 1042", "Customer Hay & Sons"; long names are cut. In the
/// user's language; any thread.
[[nodiscard]] QString recordName(const Record &record);

} // namespace ticketeer
