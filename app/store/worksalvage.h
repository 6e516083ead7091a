#pragma once

#include <QString>

class QSqlDatabase;
class QSqlError;

namespace ticketeer {

/// What can still be read of a damaged work file goes into a new one, row by row and from both ends of each
/// table. Rows that the new one has stay. On the file's thread; the damaged file is only read.
[[nodiscard]] QSqlError salvageWork(const QString &damagedFile, QSqlDatabase &into);

} // namespace ticketeer
