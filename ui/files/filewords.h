#pragma once

#include "models/filekind.h"
#include "models/outgoingfile.h"

#include <QString>

namespace ticketeer {

/// What there is to say about a file before it is sent; empty: nothing.
[[nodiscard]] QString doubtText(const OutgoingFile &file);
/// Why a file that came is not opened from here; empty: it may be.
[[nodiscard]] QString whyNotOpened(FileKind kind);

} // namespace ticketeer
