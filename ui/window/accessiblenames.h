#pragma once

namespace ticketeer {

/// On Unix, Qt 6.4 calls a combo box by its current text, whatever its accessible name is. From here on the
/// accessible name is its name, and the current text comes first in its description. Call once the
/// application exists; calling again changes nothing.
void installAccessibleNames();

} // namespace ticketeer
