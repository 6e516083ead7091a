#pragma once

#include "context.h"
#include "rowwriter.h"
#include "view.h"

#include <optional>

namespace ticketeer::sandbox {

/// The API's own user, author of everything it writes (reference A.2).
inline constexpr int apiUser = -3;

/// What of a body takes effect for this verb, as column values. Throws Refusal 500 for values the service
/// chokes on (reference D.2, D.7).
[[nodiscard]] Values writableValues(const Call &call, const View &view, Write verb);
/// DateModified and ModifierID, and for a new row DateCreated and CreatorID unless the body set them.
void addStamps(const Database &database, Values &values, bool created);
[[nodiscard]] bool contains(const Values &values, QStringView column);

/// Inserts a row of the body's values and the given ones, saves custom values, returns the id.
int insertObject(Call &call, const View &view, const Values &fixed);
/// Updates from the body; the id must exist.
void updateObject(Call &call, const View &view, int id);
/// Throws Refusal{status} when the view's table has no such row.
void requireRow(Call &call, const View &view, int id, int status);

[[nodiscard]] Reply xmlReply(const QByteArray &xml);
[[nodiscard]] Reply emptyReply();
/// The answer of most POSTs and PUTs: the object as a single one, texts not cleaned.
[[nodiscard]] Reply objectReply(Call &call, const View &view, int id,
                                CustomFields::Form customs = CustomFields::Form::Single);

void log(Context &context, int refType, int refId, int logType, const QString &description);

/// As the code page 1252 keeps it: anything else becomes a question mark.
[[nodiscard]] QString ansi(const QString &text);

} // namespace ticketeer::sandbox
