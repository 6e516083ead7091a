#pragma once

#include "models/bulkplan.h"

namespace ticketeer {

class RequestBudget;
struct BatchProgress;

/// What a row of a dry run comes to, in one line.
[[nodiscard]] QString verdictText(const BulkRow &row);
/// "48 of 50 tickets change. 2 values are refused, 5 are there already."
[[nodiscard]] QString outcomeText(const BulkPlan &plan, const Resource &resource, int selected);
/// How many requests, and what that is of the day's.
[[nodiscard]] QString costText(int requests, const RequestBudget &budget);
/// Whom the service may write to.
[[nodiscard]] QString mailText(const BulkMail &mail);
/// "Change 48 Tickets", for a button.
[[nodiscard]] QString goText(const Resource &resource, int records);
/// "Change 50 Tickets", for a title.
[[nodiscard]] QString changeTitle(const Resource &resource, int records);
/// "A change of 500 tickets", "The creation of 30 tickets", for the start of a sentence.
[[nodiscard]] QString batchName(const BatchProgress &progress);
/// "230 of 500 tickets done. 2 need you. Paused."
[[nodiscard]] QString batchText(const BatchProgress &progress, bool paused = false);

} // namespace ticketeer
