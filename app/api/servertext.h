#pragma once

#include <QByteArray>
#include <QString>

namespace ticketeer {

/// What the service says in an error body, reduced to a plain text of at most 1,000 characters that is safe
/// to show: HTML pages to their title or first words, `<Error>` and pseudo-JSON to their sentence, stack
/// traces cut off (reference F.2, F.3). Empty when nothing sensible is left. A pure function.
[[nodiscard]] QString plainServerText(const QByteArray &body);

/// The sentence of a 403 that speaks of a request limit (reference F.1).
struct LimitSentence
{
    bool found = false;
    bool daily = false;
    int limit = 0; ///< 0 when it names no number
};
[[nodiscard]] LimitSentence limitSentence(const QString &serverText);

} // namespace ticketeer
