#pragma once

#include "field.h"

#include <QAnyStringView>
#include <QLatin1StringView>
#include <QList>

#include <span>

namespace ticketeer {

/// Which engine answers a filter on a list (reference B and E): it decides what the server would silently
/// misread.
enum class FilterEngine : quint8 {
    None,   ///< the list takes no filters
    Memory, ///< "N": unknown names empty the list
    Sql,    ///< "S": unknown names are ignored
    Both,   ///< "SN": both in turn, unpaged; "S" when paged
};

enum class Custom : quint8 {
    None,
    Fields,       ///< elements after the described ones are custom fields
    FieldsByType, ///< as Fields, but the set depends on the record's TicketTypeID
};

/// Everything the client knows about a kind of object, as data. There is one for each kind, for the whole run
/// of the program; keep a `const Resource &` or pointer, never a copy.
struct Resource
{
    QLatin1StringView key;   ///< "tickets": our name, in links, settings and the catalogue
    QLatin1StringView route; ///< path of the top-level list below the base, "properties/tickettypes"; empty:
                             ///< only below a parent
    QLatin1StringView root;  ///< element around a list, "Tickets"
    QLatin1StringView child; ///< element of one object, "Ticket"
    QLatin1StringView id;    ///< element with the id, "TicketID"
    QLatin1StringView title; ///< element that names the object for people, "Name"
    const char *label;       ///< source text, context "Resource": "Ticket"
    const char *pluralLabel; ///< source text, context "Resource": "Tickets"
    std::span<const Field> fields;
    FilterEngine engine = FilterEngine::Memory;
    bool paged = false; ///< the list takes pageNumber and pageSize
    Custom custom = Custom::None;

    /// Index into fields, -1 when there is none of that name. Ignores case, as the server does. Constant
    /// time.
    [[nodiscard]] int slot(QAnyStringView element) const;
    /// nullptr when there is none of that name.
    [[nodiscard]] const Field *field(QAnyStringView element) const;
    [[nodiscard]] bool is(QLatin1StringView other) const { return key == other; }
};

/// The catalogue: all resources, in the order of reference B. One line a resource in catalogue.cpp.
[[nodiscard]] std::span<const Resource *const> allResources();
/// nullptr when there is no such key.
[[nodiscard]] const Resource *findResource(QAnyStringView key);
/// For the keys in `resources::`, which always exist.
[[nodiscard]] const Resource &resource(QLatin1StringView key);

/// The keys by name, so that a typo does not compile.
namespace resources {
inline constexpr QLatin1StringView Tickets{"tickets"};
inline constexpr QLatin1StringView Customers{"customers"};
inline constexpr QLatin1StringView Contacts{"contacts"};
inline constexpr QLatin1StringView Products{"products"};
inline constexpr QLatin1StringView Versions{"versions"};
inline constexpr QLatin1StringView CustomerProducts{"customerproducts"}; ///< OrganizationProduct on the wire
inline constexpr QLatin1StringView Users{"users"};
inline constexpr QLatin1StringView Groups{"groups"};
inline constexpr QLatin1StringView Actions{"actions"};
inline constexpr QLatin1StringView Attachments{"attachments"};
inline constexpr QLatin1StringView History{"history"};
inline constexpr QLatin1StringView PhoneNumbers{"phonenumbers"};
inline constexpr QLatin1StringView Addresses{"addresses"};
inline constexpr QLatin1StringView Notes{"notes"};
inline constexpr QLatin1StringView DeletedTickets{"deletedtickets"};
inline constexpr QLatin1StringView ActionTypes{"actiontypes"};
inline constexpr QLatin1StringView PhoneTypes{"phonetypes"};
inline constexpr QLatin1StringView VersionStatuses{"productversionstatuses"};
inline constexpr QLatin1StringView Severities{"ticketseverities"};
inline constexpr QLatin1StringView Statuses{"ticketstatuses"};
inline constexpr QLatin1StringView TicketTypes{"tickettypes"};
inline constexpr QLatin1StringView KnowledgeBaseCategories{"knowledgebasecategories"};
} // namespace resources

} // namespace ticketeer
