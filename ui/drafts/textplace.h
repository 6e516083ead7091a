#pragma once

#include <QCborMap>

class QWidget;

namespace ticketeer {

/// Where the cursor stands in a line or a text, and what is selected; empty for other widgets.
[[nodiscard]] QCborMap textPlace(const QWidget *input);
/// As far as the text reaches now.
void goToTextPlace(QWidget *input, const QCborMap &place);

} // namespace ticketeer
