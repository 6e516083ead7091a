#include "view.h"

namespace ticketeer::sandbox {

namespace {

using enum Kind;

#define STAMPS                                                                                               \
    {"OrganizationID", "x.OrganizationID", Int}, {"DateCreated", "x.DateCreated", Date},                     \
        {"DateModified", "x.DateModified", Date}, {"CreatorID", "x.CreatorID", Int},                         \
    {                                                                                                        \
        "ModifierID", "x.ModifierID", Int                                                                    \
    }
#define NAMED                                                                                                \
    {"Name", "x.Name"}, {"Description", "x.Description"},                                                    \
    {                                                                                                        \
        "Position", "x.Position", Int                                                                        \
    }

constexpr Column ticketTypeColumns[] = {
    {"TicketTypeID", "x.TicketTypeID", Int},   NAMED, STAMPS, {"IconUrl", "x.IconUrl"},
    {"ProductLineID", "x.ProductLineID", Int},
};

constexpr Column ticketStatusColumns[] = {
    {"TicketStatusID", "x.TicketStatusID", Int},
    NAMED,
    {"TicketTypeID", "x.TicketTypeID", Int},
    {"IsClosed", "x.IsClosed", Bool},
    STAMPS,
};

constexpr Column ticketSeverityColumns[] = {{"TicketSeverityID", "x.TicketSeverityID", Int}, NAMED, STAMPS};

constexpr Column actionTypeColumns[] = {
    {"ActionTypeID", "x.ActionTypeID", Int},
    {"OrganizationID", "x.OrganizationID", Int},
    {"Name", "x.Name"},
    {"Description", "x.Description"},
    {"IsTimed", "x.IsTimed", Bool},
    {"Position", "x.Position", Int},
    {"DateCreated", "x.DateCreated", Date},
    {"DateModified", "x.DateModified", Date},
    {"CreatorID", "x.CreatorID", Int},
    {"ModifierID", "x.ModifierID", Int},
};

constexpr Column phoneTypeColumns[] = {{"PhoneTypeID", "x.PhoneTypeID", Int}, NAMED, STAMPS};

constexpr Column versionStatusColumns[] = {
    {"ProductVersionStatusID", "x.ProductVersionStatusID", Int},
    NAMED,
    {"IsShipping", "x.IsShipping", Bool},
    {"IsDiscontinued", "x.IsDiscontinued", Bool},
    STAMPS,
};

constexpr Column knowledgeBaseCategoryColumns[] = {
    {"CategoryID", "x.CategoryID", Int}, {"ParentID", "x.ParentID", Int}, {"CategoryName", "x.CategoryName"},
    {"CategoryDesc", "x.CategoryDesc"},  {"Position", "x.Position", Int},
};

} // namespace

const View ticketTypeView{"TicketTypes",   "TicketType",   "TicketTypes",      "x",
                          "TicketTypes x", "TicketTypeID", "x.OrganizationID", ticketTypeColumns};
const View ticketStatusView{"TicketStatuses",   "TicketStatus",   "TicketStatuses",   "x",
                            "TicketStatuses x", "TicketStatusID", "x.OrganizationID", ticketStatusColumns};
const View ticketSeverityView{
    "TicketSeverities",   "TicketSeverity",   "TicketSeverities", "x",
    "TicketSeverities x", "TicketSeverityID", "x.OrganizationID", ticketSeverityColumns};
const View actionTypeView{"ActionTypes",   "ActionType",   "ActionTypes",      "x",
                          "ActionTypes x", "ActionTypeID", "x.OrganizationID", actionTypeColumns};
const View phoneTypeView{"PhoneTypes",   "PhoneType",   "PhoneTypes",       "x",
                         "PhoneTypes x", "PhoneTypeID", "x.OrganizationID", phoneTypeColumns};
const View versionStatusView{
    "ProductVersionStatuses",   "ProductVersionStatus",   "ProductVersionStatuses", "x",
    "ProductVersionStatuses x", "ProductVersionStatusID", "x.OrganizationID",       versionStatusColumns};
const View knowledgeBaseCategoryView{"KnowledgeBaseCategories",   "KnowledgeBaseCategory",
                                     "KnowledgeBaseCategories",   "x",
                                     "KnowledgeBaseCategories x", "CategoryID",
                                     "x.OrganizationID",          knowledgeBaseCategoryColumns};

} // namespace ticketeer::sandbox
