#pragma once

#include "records/resource.h"
#include "records/value.h"

#include <QString>
#include <QStringList>

namespace ticketeer {

/// One thing that is wanted on every record of a bulk change. A value.
struct BulkOperation
{
    enum class Kind : quint8 {
        Set, ///< `element` gets `value`; an empty one clears it. A status is meant by its name: each ticket
             ///< gets the one of its own type.
        AddTags,
        RemoveTags,
        Link, ///< `other` and `otherId` to the ticket
        Unlink,
        Note, ///< `text`, as HTML, for agents only
    };
    Kind kind = Kind::Set;
    QString element{};
    Value value = Value::empty();
    QStringList tags{};
    const Resource *other = nullptr; ///< customers or contacts
    qint64 otherId = 0;
    QString otherName{};
    QString text{};

    bool operator==(const BulkOperation &) const = default;
};

} // namespace ticketeer
