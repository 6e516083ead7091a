#pragma once

#include "context.h"

namespace ticketeer::sandbox {

/// Upload and download of files (reference F.5).
[[nodiscard]] Reply uploadToAction(Call &call);
[[nodiscard]] Reply uploadToAsset(Call &call);
[[nodiscard]] Reply download(Call &call);
/// Deletes, then fails while building the answer, as the service does.
[[nodiscard]] Reply deleteAssetAttachment(Call &call);

} // namespace ticketeer::sandbox
