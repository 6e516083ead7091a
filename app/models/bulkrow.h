#pragma once

#include "editsession.h"

namespace ticketeer {

/// What would become of one field of one record: a cell of a dry run. A value.
struct BulkRow
{
    enum class State : quint8 {
        Changes,
        Same, ///< left out: it is so already
        Refused,
    };
    /// Why it is refused.
    enum class Reason : quint8 {
        None,
        Value,         ///< `problem` says what is wrong with the value itself
        RecordGone,    ///< nobody knows the record any more
        NotSentYet,    ///< the record itself is still to be created
        NotAField,     ///< no such field, or not of this ticket type
        NotOfType,     ///< the ticket's type has no status of this name
        NotOfProduct,  ///< a version of another product
        WithoutStatus, ///< the type would leave the ticket with a status of another one
        Inactive,      ///< the user, customer or contact is not active
        NotLoaded,     ///< the tags or links that are there now are not known
        LeftOut,       ///< in conflict, and those are to be left out
    };
    qint64 id = 0;
    QString record; ///< "Ticket 1042"
    QString element;
    QString field; ///< its label
    QString before;
    QString after;
    State state = State::Changes;
    Reason reason = Reason::None;
    std::optional<Problem> problem; ///< with State::Changes: a warning
    bool follows = false;           ///< nobody asked for it; another field brings it along
    bool unsent = false;            ///< the record has changes that are not sent yet
    bool drafted = false;           ///< somebody has begun to edit this very field

    [[nodiscard]] bool isConflict() const { return unsent || drafted; }
};

} // namespace ticketeer
