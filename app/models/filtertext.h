#pragma once

#include "records/record.h"

#include <QByteArray>
#include <QString>

namespace ticketeer {

/// Without accents, case and width; what filter words and texts are compared in.
[[nodiscard]] QString folded(const QString &text);

/// Everything of a record that the quick filter looks at, folded, UTF-8: its texts, the number people know it
/// by, names of customers and contacts, tags, custom fields. Any thread.
[[nodiscard]] QByteArray filterText(const Record &record);

} // namespace ticketeer
