#pragma once

#include "editsession.h"

namespace ticketeer {

/// Which field each heading of a table names, by the fields' labels in the user's language and in English, by
/// element names and by other usual words; empty where none fits. No field twice.
[[nodiscard]] QStringList guessedFields(const Resource &resource, const QStringList &headings,
                                        const QList<FormField> &fields);

} // namespace ticketeer
