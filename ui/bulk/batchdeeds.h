#pragma once

#include <QString>

class QWidget;

namespace ticketeer {

struct Desk;

/// What can be done about a bulk change on its way, from wherever it is seen.

/// What the service refused, and nothing else, is sent once more.
void retryFailed(Desk &desk, const QString &batch);
/// Asks; then what has not been sent is not sent any more.
void askCancelRest(Desk &desk, const QString &batch, QWidget *parent);

} // namespace ticketeer
