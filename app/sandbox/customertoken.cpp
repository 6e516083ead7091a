#include "customertoken.h"

namespace ticketeer::sandbox {

namespace {

using enum Shape;
using E = Engine;
using F = CustomFields::Form;
using T = TagForm;
using P = Paging;

#define OWN_TICKET "t.TicketID IN (SELECT TicketID FROM OrganizationTickets WHERE OrganizationID = %c)"

/// Products and properties are looked up under the customer's own id, where there are none.
constexpr ReadRoute routes[] = {
    {"tickets", ticketView, List, OWN_TICKET, "t.TicketNumber", E::SN, F::List, T::Once, P::Tickets},
    {"tickets/{t}", ticketView, Single, "t.TicketID = %1 AND " OWN_TICKET, "", E::None, F::Single, T::Once},
    {"tickets/{t:500}/actions", actionView, List,
     "a.TicketID = %1 AND a.IsVisibleOnPortal = 1 AND " OWN_TICKET, "a.DateCreated DESC, a.ActionID DESC"},
    {"tickets/{t}/actions/{x}", actionView, Single, "a.ActionID = %2 AND " OWN_TICKET, "", E::None},
    {"contacts", contactView, List, "u.OrganizationID = %c",
     "u.LastName COLLATE NOCASE, u.FirstName COLLATE NOCASE", E::S, F::List, T::Absent, P::Contacts},
    {"products", productView, List, "0"},
    {"products/{x}", productView, Single, "0", "", E::None},
    {"products/{x}/versions", versionView, List, "0"},
    {"products/{x}/versions/{x}", versionView, Single, "0", "", E::None},
    {"properties/actiontypes", actionTypeView, List, "0"},
    {"properties/phonetypes", phoneTypeView, List, "0"},
    {"properties/productversionstatuses", versionStatusView, List, "0"},
    {"properties/ticketseverities", ticketSeverityView, List, "0"},
    {"properties/ticketstatuses", ticketStatusView, List, "0"},
    {"properties/tickettypes", ticketTypeView, List, "0"},
};

} // namespace

std::span<const ReadRoute> customerTokenRoutes()
{
    return routes;
}

bool customerMayWrite(const QByteArray &verb, const QStringList &segments)
{
    if (segments.value(0) != u"tickets")
        return false;
    const bool actions = segments.value(2) == u"actions";
    if (verb == "POST")
        return segments.size() == 1 || (segments.size() == 3 && actions);
    return verb == "PUT" && (segments.size() == 2 || (segments.size() == 4 && actions));
}

} // namespace ticketeer::sandbox
