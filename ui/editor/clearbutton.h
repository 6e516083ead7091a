#pragma once

class QLineEdit;
class QToolButton;
class QWidget;

namespace ticketeer {

/// The small button that empties the field beside it.
[[nodiscard]] QToolButton *makeClearButton(QWidget *parent);
/// Qt's own clear button inside the field, with a name for assistive technology, which Qt gives it none.
void addClearButton(QLineEdit &line);

} // namespace ticketeer
