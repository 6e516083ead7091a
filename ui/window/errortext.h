#pragma once

#include "api/account.h"
#include "api/apierror.h"
#include "api/filter.h"

#include <QString>

namespace ticketeer {

/// What the user was doing when it failed; decides the words.
enum class Doing : quint8 {
    SigningIn,
    LoadingList,
    Opening,
    Refreshing, ///< what is on screen already
    Saving,
    Creating,
    Deleting,
    Linking,
    Downloading,
    Uploading,
};

/// A failure in words for people: what happened, what it means for their work, what they can do; the
/// technical part apart, to be folded away.
struct ErrorText
{
    QString summary; ///< one sentence
    QString advice;  ///< one or two sentences, may be empty
    QString details; ///< plain text
};

/// thing: what it was about, in the user's words ("Ticket 1042", "Customers").
[[nodiscard]] ErrorText explain(const ApiError &error, Doing doing, const QString &thing);
[[nodiscard]] QString explain(Account::Flaw flaw);
[[nodiscard]] QString explain(const Filter::Refusal &refusal);

} // namespace ticketeer
