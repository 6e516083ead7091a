#pragma once

class QToolButton;
class QWidget;

namespace ticketeer {

/// The small button that empties the field beside it.
[[nodiscard]] QToolButton *makeClearButton(QWidget *parent);

} // namespace ticketeer
