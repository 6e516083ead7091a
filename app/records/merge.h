#pragma once

#include "change.h"

#include <QHash>

#include <functional>

namespace ticketeer {

/// One field that both sides changed, each in another way.
struct FieldConflict
{
    QString element;
    Value base;   ///< what both started from
    Value mine;   ///< what this user wants
    Value theirs; ///< what the server has now; absent: the field is gone (a renamed custom field)
    /// Not the same field, but one that decides what this one may be: the other side changed the ticket's
    /// type under my status, or its product under my version.
    QString because;
};

/// What remains of an edit after somebody else has changed the record. Nothing here trusts a clock: stamps of
/// the service have minutes only (reference D.1), so values are compared.
struct Merge
{
    /// Over the server's record: what is still to be written and in no conflict. Empty when all of it is
    /// there already.
    Change change;
    QList<FieldConflict> conflicts;
    /// What others changed meanwhile, from base to theirs; for people to read.
    QList<FieldEdit> theirs;
};

/// Whether two values of an element are the same for people; both sides may have come by different routes.
using SameValue = std::function<bool(QAnyStringView element, const Value &left, const Value &right)>;

/// Absent and empty are the same, so are moments within a minute and texts that differ in line ends or in
/// white space around them.
[[nodiscard]] bool sameForPeople(const Value &left, const Value &right);

/// Field by field: what only one side changed is merged, tags as sets.
[[nodiscard]] Merge merge(const Change &mine, const Record &theirs, const SameValue &same = {});

/// The merge with every conflict decided: by element, the value to write. An element that is not among the
/// choices keeps the server's value.
[[nodiscard]] Change resolved(const Merge &merge, const QHash<QString, Value> &choices);

/// The edit that takes a change back where nobody has changed its values since: the base's values over the
/// server's record. Elements that others changed meanwhile are left out and named in `kept`.
struct Reversal
{
    Change change;
    QStringList kept;
};
[[nodiscard]] Reversal reversed(const Change &done, const Record &now, const SameValue &same = {});

} // namespace ticketeer
