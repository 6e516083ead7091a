#pragma once

#include "records/change.h"

#include <QByteArray>

namespace ticketeer {

/// Makes request bodies: only the changed and writable elements, escaped once, dates as UTC in the safe form,
/// flags as True/False, cleared fields as empty elements, tags as a whole set; UTF-8 without a BOM (reference
/// D.5 to D.7, H.8, H.9). Characters that XML cannot carry are left out. A pure function; any thread.
class RecordWriter
{
public:
    /// The root is the resource's child element. Empty when nothing in the change takes effect for its verb.
    [[nodiscard]] static QByteArray body(const Change &change);
};

} // namespace ticketeer
