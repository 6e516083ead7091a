#pragma once

#include "editsession.h"

#include "records/result.h"

#include <QDate>
#include <QLocale>

namespace ticketeer {

// Values out of texts that people wrote into a table, in their own language and locale or in the plain forms
// of programs.

/// A day: ISO, or numbers in the order of the locale with any signs between them, or the locale's own words.
/// Two digits are a year of this century. Invalid when it is none.
[[nodiscard]] QDate readDay(QStringView text, const QLocale &locale);
/// A day with a time of this computer's zone, or of the zone that an ISO text names. A day alone begins at
/// midnight.
[[nodiscard]] QDateTime readMoment(QStringView text, const QLocale &locale);
/// Yes and no, true and false, 1 and 0, x; in English and the language of the program.
[[nodiscard]] std::optional<bool> readFlag(QStringView text);
/// Grouped or not; whole numbers of the service have 32 bits.
[[nodiscard]] std::optional<qint64> readInteger(QStringView text, const QLocale &locale);
[[nodiscard]] std::optional<double> readDecimal(QStringView text, const QLocale &locale);

/// Any of them by the field's type; empty for an empty text, texts as they are. Not for lookups.
[[nodiscard]] Result<Value, Problem::Kind> readCell(const FormField &field, const QString &text,
                                                    const QLocale &locale);

} // namespace ticketeer
