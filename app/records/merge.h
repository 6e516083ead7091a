#pragma once

#include "change.h"

#include <QHash>

#include <functional>
#include <optional>

namespace ticketeer {

/// One field that both sides changed, each in another way.
struct FieldConflict
{
    QString element; ///< "Tags" for those the server's record does not carry, see Merge::unseenTags
    Value base;      ///< what both started from
    Value mine;      ///< what this user wants
    Value theirs;    ///< what the server has now; absent: the field is gone (a renamed custom field)
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
    /// What others changed meanwhile, from base to theirs; for people to read: joined names for ids where
    /// there are any, tags and links as texts, nothing that follows by itself from a write.
    QList<FieldEdit> theirs;
    /// The tags wanted, when the server's record does not carry them: a write replaces the whole set
    /// (reference C.1), so it could remove some that nobody here has seen. There is a conflict "Tags" then,
    /// and they are written only when it is decided for mine.
    std::optional<QStringList> unseenTags;
};

/// Whether two values of an element are the same for people; both sides may have come by different routes.
using SameValue = std::function<bool(QAnyStringView element, const Value &left, const Value &right)>;

/// Absent and empty are the same, so are moments within a minute and texts that differ in line ends or in
/// white space around them.
[[nodiscard]] bool sameForPeople(const Value &left, const Value &right);

/// Field by field: what only one side changed is merged, tags as sets. `theirs` is the server's record now; a
/// described element that it does not carry counts as unchanged. A create has nothing to merge with and comes
/// back as it is.
[[nodiscard]] Merge merge(const Change &mine, const Record &theirs, const SameValue &same = {});

/// The merge with every conflict decided: by element, the value to write. An element that is not among the
/// choices keeps the server's value.
[[nodiscard]] Change resolved(const Merge &merge, const QHash<QString, Value> &choices);

/// The edit that takes a change back where nobody has changed its values since: the base's values over the
/// server's record. Elements that others changed meanwhile are left out and named in `kept`, with those that
/// depend on them. Nothing for a create: what takes that back is removing the record.
struct Reversal
{
    Change change;
    QStringList kept;
};
[[nodiscard]] Reversal reversed(const Change &done, const Record &now, const SameValue &same = {});

} // namespace ticketeer
