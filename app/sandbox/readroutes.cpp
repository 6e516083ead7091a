#include "readroutes.h"

namespace ticketeer::sandbox {

namespace {

using enum Shape;
using E = Engine;
using F = CustomFields::Form;
using T = TagForm;
using P = Paging;

#define IN_TICKET_CUSTOMERS                                                                                  \
    "o.OrganizationID IN (SELECT OrganizationID FROM OrganizationTickets WHERE TicketID = %1)"
#define IN_TICKET_CONTACTS "u.UserID IN (SELECT UserID FROM UserTickets WHERE TicketID = %1)"
#define OF_CUSTOMER "t.TicketID IN (SELECT TicketID FROM OrganizationTickets WHERE OrganizationID = %1)"
#define OF_CONTACT "t.TicketID IN (SELECT TicketID FROM UserTickets WHERE UserID = %1)"
#define USERS_OF(product)                                                                                    \
    "o.OrganizationID IN (SELECT OrganizationID FROM OrganizationProducts WHERE " product ")"
#define BY_PERSON "u.LastName COLLATE NOCASE, u.FirstName COLLATE NOCASE, u.UserID"
#define BY_CUSTOMER "o.Name COLLATE NOCASE, o.OrganizationID"

constexpr ReadRoute routes[] = {
    {"tickets", ticketView, List, "1", "tt.Position, t.TicketNumber", E::SN, F::List, T::Once, P::Tickets},
    {"tickets/{t}", ticketView, Single, "t.TicketID = %1", "", E::None, F::Single, T::Once},
    {"tickets/{t}/history", historyView, List, "l.RefType = 17 AND l.RefID = %1"},
    {"tickets/{t:401}/customers", customerView, List, IN_TICKET_CUSTOMERS, BY_CUSTOMER},
    {"tickets/{t:401}/customers/{c}", customerView, Single, "o.OrganizationID = %2", "", E::None},
    {"tickets/{t:401}/contacts", contactView, List, IN_TICKET_CONTACTS, BY_PERSON, E::N, F::List},
    {"tickets/{t:401}/contacts/{u}", contactView, Single, "u.UserID = %2", "", E::None},
    {"tickets/{t:500}/actions", actionView, List, "a.TicketID = %1", "a.DateCreated DESC, a.ActionID DESC"},
    {"tickets/{t}/actions/{x}", actionView, Single, "a.ActionID = %2", "", E::None},
    {"tickets/{t}/actions/{x}/attachments", attachmentView, List, "at.RefType = 0 AND at.RefID = %2"},
    {"tickets/{t}/relatedtickets", ticketView, List,
     "t.TicketID IN (SELECT RelatedID FROM TicketRelationships WHERE TicketID = %1"
     " UNION SELECT TicketID FROM TicketRelationships WHERE RelatedID = %1)"},
    {"tickets/{t:401}/assets", assetView, List,
     "s.AssetID IN (SELECT AssetID FROM AssetTickets WHERE TicketID = %1)"},
    {"ticketsreport", ticketView, List, "1", "t.TicketNumber", E::N, F::List},
    {"ticketsreport/{t}", ticketView, List, "t.TicketID = %1", "", E::N, F::List},
    {"deletedtickets", deletedTicketView, List, "1", "d.DateDeleted DESC, d.ID DESC", E::SN, F::None,
     T::Absent, P::DeletedTickets},

    {"customers", customerView, List, "1", BY_CUSTOMER, E::S, F::List, T::Absent, P::Customers},
    {"customers/{c}", customerView, Single, "o.OrganizationID = %1", "", E::None},
    {"customers/{c}/history", historyView, List, "l.RefType = 9 AND l.RefID = %1"},
    {"customers/{c}/tickets", ticketView, List, OF_CUSTOMER, "t.TicketNumber", E::N, F::Single, T::Twice,
     P::CustomerTickets},
    {"customers/{c:500}/contacts", contactView, List, "u.OrganizationID = %1", BY_PERSON, E::N, F::List},
    {"customers/{c:500}/contacts/{u}", contactView, Single, "u.UserID = %2", "", E::None},
    {"customers/{c:500}/contacts/{u}/addresses", addressView, List, "ad.RefType = 22 AND ad.RefID = %2"},
    {"customers/{c:500}/contacts/{u}/phonenumbers", phoneNumberView, List,
     "ph.RefType = 22 AND ph.RefID = %2"},
    {"customers/{c:500}/phonenumbers", phoneNumberView, List, "ph.RefType = 9 AND ph.RefID = %1"},
    {"customers/{c:500}/phonenumbers/{x}", phoneNumberView, Single, "ph.PhoneID = %2", "", E::None},
    {"customers/{c:500}/addresses", addressView, List, "ad.RefType = 9 AND ad.RefID = %1"},
    {"customers/{c:500}/addresses/{x}", addressView, Single, "ad.AddressID = %2", "", E::None},
    {"customers/{c:500}/notes", noteView, List, "n.RefType = 9 AND n.RefID = %1", "n.DateCreated, n.NoteID"},
    {"customers/{c:500}/notes/{x}", noteView, Single, "n.NoteID = %2", "", E::None},
    {"customers/{c:401}/products", customerProductView, List, "op.OrganizationID = %1",
     "op.OrganizationProductID", E::N, F::List},
    {"customers/{c:401}/products/{p:404}", customerProductView, List,
     "op.OrganizationID = %1 AND op.ProductID = %2", "op.OrganizationProductID", E::N, F::List},
    {"customers/{c:401}/products/{p:404}/customerproduct/{x}", customerProductView, List,
     "op.OrganizationProductID = %3", "", E::N, F::List, T::Absent, P::None, 1, 404},
    {"customers/{c:401}/products/{p:404}/versions", versionView, List,
     "v.ProductVersionID IN (SELECT ProductVersionID FROM OrganizationProducts"
     " WHERE OrganizationID = %1 AND ProductID = %2)",
     "v.VersionNumber"},
    {"customers/{c:401}/products/{p:404}/versions/{v}", customerProductView, List,
     "op.OrganizationID = %1 AND op.ProductID = %2 AND op.ProductVersionID = %3", "", E::N, F::List},

    {"contacts", contactView, List, "u.OrganizationID <> o.ParentID", BY_PERSON, E::S, F::List, T::Absent,
     P::Contacts},
    {"contacts/{u}", contactView, Single, "u.UserID = %1", "", E::None},
    {"contacts/{u}/tickets", ticketView, List, OF_CONTACT, "t.TicketNumber", E::N, F::None},
    {"contacts/{u:500}/addresses", addressView, List, "ad.RefType = 22 AND ad.RefID = %1"},
    {"contacts/{u:500}/addresses/{x}", addressView, Single, "ad.AddressID = %2", "", E::None},
    {"contacts/{u:500}/phonenumbers", phoneNumberView, List, "ph.RefType = 22 AND ph.RefID = %1"},
    {"contacts/{u:500}/phonenumbers/{x}", phoneNumberView, Single, "ph.PhoneID = %2", "", E::None},

    {"products", productView, List, "1", "p.Name COLLATE NOCASE", E::N, F::List},
    {"products/{p}", productView, Single, "p.ProductID = %1", "", E::None},
    {"products/{p}/history", historyView, List, "l.RefType = 13 AND l.RefID = %1"},
    {"products/{p:401}/customers", customerView, List, USERS_OF("ProductID = %1"), BY_CUSTOMER},
    {"products/{p:401}/customers/{c:401}", customerProductView, List,
     "op.ProductID = %1 AND op.OrganizationID = %2", "op.OrganizationProductID", E::N, F::List},
    {"products/{p}/versions", versionView, List, "v.ProductID = %1", "v.VersionNumber DESC"},
    {"products/{p}/versions/{v}", versionView, Single, "v.ProductVersionID = %2", "", E::None},
    {"products/{p}/versions/{v}/history", historyView, List, "l.RefType = 14 AND l.RefID = %2"},
    {"products/{p}/versions/{v:401}/customers", customerView, List, USERS_OF("ProductVersionID = %2"),
     BY_CUSTOMER},
    {"products/{p}/versions/{v:401}/customers/{c:401}", customerProductView, List,
     "op.ProductVersionID = %2 AND op.OrganizationID = %3", "op.OrganizationProductID", E::N, F::List},

    {"assets", assetView, List, "1", "s.DateCreated DESC", E::SN},
    {"assets/{s:401}", assetView, Single, "s.AssetID = %1", "", E::None},
    {"assets/{s:401}/history", assetHistoryView, List, "h.AssetID = %1"},
    {"assets/{s:401}/assignments", assetAssignmentView, List, "sa.AssetID = %1"},
    {"assets/{s:401}/tickets", ticketView, List,
     "t.TicketID IN (SELECT TicketID FROM AssetTickets WHERE AssetID = %1)", "t.TicketNumber"},
    {"assets/{s:401}/attachments", attachmentView, List, "at.RefType = 34 AND at.RefID = %1"},
    {"groups", groupView, List, "1", "g.Name"},
    {"groups/{x}", groupView, Single, "g.GroupID = %1", "", E::None},
    {"users", userView, List, "1", BY_PERSON},
    {"users/{u}", userView, Single, "u.UserID = %1", "", E::None},
    {"users/{u}/history", historyView, List, "l.RefType = 22 AND l.RefID = %1"},
    {"wiki", articleView, List, "w.Private = 0", "w.ArticleName"},
    {"properties/actiontypes", actionTypeView, List, "1", "x.Position"},
    {"properties/phonetypes", phoneTypeView, List, "1", "x.Position"},
    {"properties/productversionstatuses", versionStatusView, List, "1", "x.Position"},
    {"properties/ticketseverities", ticketSeverityView, List, "1", "x.Position"},
    {"properties/ticketstatuses", ticketStatusView, List, "1", "x.Position, x.TicketStatusID"},
    {"properties/tickettypes", ticketTypeView, List, "1", "x.Position"},
    {"properties/knowledgebasecategories", knowledgeBaseCategoryView, List, "1", "x.Position"},
};

constexpr ReadRoute zapier[] = {
    {"zapier/tickets", ticketView, List, "1", "t.TicketNumber DESC", E::S, F::List, T::Absent, P::None, 50},
    {"zapier/tickets/{x}/history", historyView, List, "l.RefType = 17 AND l.RefID = %1",
     "l.DateCreated DESC"},
    {"zapier/tickets/{t:500}/actions", actionView, List, "a.TicketID = %1",
     "a.DateCreated DESC, a.ActionID DESC", E::N, F::None, T::Absent, P::None, 50},
    {"zapier/customers", customerView, List, "1", "o.DateCreated DESC, o.OrganizationID DESC", E::S, F::List,
     T::Absent, P::None, 50},
    {"zapier/customers/{c}/tickets", ticketView, List, OF_CUSTOMER, "t.TicketNumber DESC", E::N, F::Single,
     T::Twice, P::CustomerTickets},
    {"zapier/contacts", contactView, List, "u.OrganizationID <> o.ParentID",
     "u.DateCreated DESC, u.UserID DESC", E::S, F::List, T::Absent, P::None, 50},
    {"zapier/products", productView, List, "1", "p.DateCreated DESC, p.ProductID DESC", E::N, F::List},
    {"zapier/products/{p}/versions", versionView, List, "v.ProductID = %1", "v.DateCreated DESC"},
    {"zapier/assets", assetView, List, "1", "s.DateCreated DESC"},
    {"zapier/groups", groupView, List, "1", "g.DateCreated DESC, g.GroupID DESC"},
    {"zapier/users", userView, List, "1", "u.DateCreated DESC, u.UserID DESC"},
    {"zapier/wiki", articleView, List, "w.Private = 0", "w.DateCreated DESC", E::N, F::None, T::Absent,
     P::None, 50},
    {"zapier/deletedtickets", deletedTicketView, List, "1", "d.DateDeleted DESC"},
};

} // namespace

std::span<const ReadRoute> readRoutes()
{
    return routes;
}
std::span<const ReadRoute> zapierRoutes()
{
    return zapier;
}

} // namespace ticketeer::sandbox
