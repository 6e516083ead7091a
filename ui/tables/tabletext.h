#pragma once

#include "models/csv.h"
#include "models/importrow.h"

namespace ticketeer {

/// The words for what is wrong with a cell. field: the label of its field.
[[nodiscard]] QString cellProblemText(const CellProblem &problem, const QString &field);
/// Why a file or what was pasted is no table; what it means for the work, and what to do.
[[nodiscard]] QString tableFlawText(const TableFlaw &flaw);
[[nodiscard]] QString tableFlawAdvice(const TableFlaw &flaw);
/// "Line 7 has 5 cells …", for a few of them.
[[nodiscard]] QString raggedText(const TextTable &table);

} // namespace ticketeer
