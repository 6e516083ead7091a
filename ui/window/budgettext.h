#pragma once

#include <QString>

namespace ticketeer {

class RequestBudget;
enum class Purpose : quint8;

/// The words for the request budget that the status bar and its dialog share.
[[nodiscard]] QString purposeText(Purpose purpose);
/// "about 300 by others"; empty when nothing is known of them.
[[nodiscard]] QString othersText(const RequestBudget &budget);
/// How long a hold still lasts, "0:42"; empty without one.
[[nodiscard]] QString countdown(const RequestBudget &budget);

} // namespace ticketeer
