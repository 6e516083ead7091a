#pragma once

#include "records/change.h"

#include <QList>
#include <QSet>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace ticketeer {

/// What waits to be sent about one record, as far as it changes how the record looks. A value.
struct Unsent
{
    struct LinkStep
    {
        const Resource *other = nullptr; ///< customers or contacts
        Link link;
        bool added = true;
    };
    struct Child
    {
        const Resource *resource = nullptr;
        qint64 id = 0;

        bool operator==(const Child &) const = default;
    };

    /// The server does not have it: what is shown before the steps, with an id below 0.
    std::optional<Record> created;
    std::vector<std::variant<Change, LinkStep>> steps; ///< in the order of saving
    QList<Child> children;                             ///< not on the server either, the newest first
    bool goes = false;                                 ///< it is to be removed

    /// The record that an id stands for, for the name beside it.
    using Named = std::function<Record(const Resource &, qint64)>;
    /// As whoever saved it sees the record: the steps over what the server says now.
    [[nodiscard]] Record over(const Record &server, const Named &named) const;
    /// Whether it says an id of that resource: such a record's name is a part of how it looks.
    [[nodiscard]] bool mentions(const Resource &resource, const QSet<qint64> &ids) const;
};

} // namespace ticketeer
