#pragma once

#include <QtGlobal>

class QLabel;
class QWidget;

namespace ticketeer {

/// A label beside a text field that stays out of the way until the text nears its limit.
[[nodiscard]] QLabel *makeCounter(QWidget *parent);
/// max 0: no limit.
void showCount(QLabel *counter, qsizetype used, int max);

} // namespace ticketeer
