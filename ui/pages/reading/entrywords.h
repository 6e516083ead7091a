#pragma once

#include "records/record.h"

#include <QString>
#include <QTimeZone>

namespace ticketeer {

/// What one entry of a conversation is, in words for people.
namespace entrywords {

/// The ticket's own description: the service makes it along with the ticket (SystemActionTypeID 1, reference
/// C.1).
[[nodiscard]] bool isDescription(const Record &action);
/// Nobody wrote it: the service did by itself, or something that uses it without a name (reference C.1: ids
/// below zero).
[[nodiscard]] bool isAutomatic(const Record &action);
[[nodiscard]] bool isPublic(const Record &action);
/// The author's name; ids below zero have none.
[[nodiscard]] QString author(const Record &action);
/// "Public reply by Mara Lind": who may read it comes first, because that is what must not be mistaken.
/// name: the author's, where the action does not know it.
[[nodiscard]] QString headline(const Record &action, const QString &name = {});
/// Its type, title and the like, as far as they say something: "Email", "15 minutes".
[[nodiscard]] QStringList about(const Record &action);
/// "1 h 15 min"
[[nodiscard]] QString duration(qint64 minutes);
/// When, by the user's clock.
[[nodiscard]] QString when(const Record &action);
[[nodiscard]] QString when(const QDateTime &moment);
/// The exact moment by the user's clock, the account's and UTC, a line each.
[[nodiscard]] QString exactly(const QDateTime &moment, const QTimeZone &account);
/// The first words of what it says, without what it quotes; one line.
[[nodiscard]] QString firstWords(const Record &action);

} // namespace entrywords

} // namespace ticketeer
