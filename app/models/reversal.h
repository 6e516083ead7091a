#pragma once

#include "undostep.h"

namespace ticketeer {

class RecordStore;

/// What takes a step back as things are now: fields to what they were before, as far as nobody else has
/// changed them since; links the other way round. The entries are of `batch`; `undoes` as given.
[[nodiscard]] UndoWork reversalOf(const UndoStep &step, const QString &batch, const RecordStore &store);

} // namespace ticketeer
