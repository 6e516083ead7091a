#pragma once

#include <QIcon>
#include <QLatin1StringView>

namespace ticketeer {

/// One of the program's own drawings (":/icons/<name>.svg"), drawn in the text colour of the application's
/// palette at the time of painting, so that one file serves light and dark windows at any scale. A null icon
/// when there is no such file.
[[nodiscard]] QIcon icon(QLatin1StringView name);

} // namespace ticketeer
