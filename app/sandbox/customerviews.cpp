#include "view.h"

namespace ticketeer::sandbox {

namespace {

using enum Kind;
using W = Write;

#define LAST_FIRST(alias) alias ".LastName || ', ' || " alias ".FirstName"
#define NAME_OF(alias) alias ".FirstName || ' ' || " alias ".LastName"

constexpr Column customerColumns[] = {
    {"OrganizationID", "o.OrganizationID", Int},
    {"Name", "o.Name", Text, W::Both, 255},
    {"Description", "o.Description", Text, W::Both, 1024, Ansi},
    {"Website", "o.Website", Text, W::Both, 1000, Ansi},
    {"IsActive", "o.IsActive", Bool, W::Both, 0, NotNull},
    {"InActiveReason", "o.InActiveReason"},
    {"PrimaryUserID", "o.PrimaryUserID", Int, W::Both},
    {"PrimaryContact", LAST_FIRST("pu")},
    {"DateCreated", "o.DateCreated", Date},
    {"DateModified", "o.DateModified", Date},
    {"CreatorID", "o.CreatorID", Int},
    {"ModifierID", "o.ModifierID", Int},
    {"HasPortalAccess", "o.HasPortalAccess", Bool, W::Both, 0, NotNull},
    {"CreatedBy", LAST_FIRST("cr")},
    {"LastModifiedBy", LAST_FIRST("mo")},
    {"SAExpirationDate", "o.SAExpirationDate", Date, W::Both},
    {"SlaName", "sl.Name"},
    {"CRMLinkID", "o.CRMLinkID"},
    {"SlaLevelID", "o.SlaLevelID", Int, W::Both},
    {"DefaultWikiArticleID", "o.DefaultWikiArticleID", Int},
    {"DefaultSupportGroupID", "o.DefaultSupportGroupID", Int, W::Both},
    {"DefaultSupportGroup", "dg.Name"},
    {"DefaultSupportUserID", "o.DefaultSupportUserID", Int, W::Both},
    {"DefaultSupportUser", NAME_OF("du")},
    {"Domains", "o.Domains", Text, W::Both, 1000, BreaksSql},
    {"SupportHoursMonth", "o.SupportHoursMonth", Int, W::Both, 0, NotNull},
    {"SupportHoursUsed", "o.SupportHoursUsed", Int},
    {"SupportHoursRemaining", "o.SupportHoursMonth - o.SupportHoursUsed", Int},
    {"NeedsIndexing", "o.NeedsIndexing", Bool},
    {"CustDisIndex", "o.CustDisIndex", Int},
    {"CustDistIndexTrend", "o.CustDistIndexTrend", Int},
    {"TimeZoneID", "o.TimeZoneID", Text, W::Both, 300, Hidden},
    {"DefaultPortalGroupID", "o.DefaultPortalGroupID", Int, W::Both, 0, Hidden},
    {"ParentID", "o.ParentID", Int, W::Never, 0, Hidden | BreaksSql},
};

constexpr Column contactColumns[] = {
    {"Email", "u.Email", Text, W::Both, 256},
    {"FirstName", "u.FirstName", Text, W::Both, 100},
    {"ContactID", "u.UserID", Int, W::Never, 0, BreaksSql},
    {"MiddleName", "u.MiddleName", Text, W::Both, 100},
    {"LastName", "u.LastName", Text, W::Both, 100},
    {"Title", "u.Title", Text, W::Both, 100},
    {"IsActive", "u.IsActive", Bool, W::Both, 0, NotNull},
    {"LastLogin", "u.LastLogin", Date, W::Both, 0, NotNull},
    {"LastActivity", "u.LastActivity", Date},
    {"LastPing", "u.LastPing", Date},
    {"IsPortalUser", "u.IsPortalUser", Bool, W::Both, 0, NotNull},
    {"PrimaryGroupID", "u.PrimaryGroupID", Int},
    {"InOffice", "u.InOffice", Bool, W::Both, 0, NotNull},
    {"InOfficeComment", "u.InOfficeComment", Text, W::Both, 200},
    {"ActivatedOn", "u.ActivatedOn", Date},
    {"DeactivatedOn", "u.DeactivatedOn", Date},
    {"OrganizationID", "u.OrganizationID", Int, W::Put, 0, NotNull},
    {"Organization", "o.Name"},
    {"DateCreated", "u.DateCreated", Date},
    {"DateModified", "u.DateModified", Date},
    {"CreatorID", "u.CreatorID", Int},
    {"ModifierID", "u.ModifierID", Int},
    {"DisableOrganizationTicketsViewOnPortal", "u.DisableOrganizationTicketsViewOnPortal", Bool, W::Both, 0,
     NotNull | BreaksSql},
    {"PortalViewOnly", "u.PortalViewOnly", Bool, W::Put, 0, NotNull},
    {"BlockInboundEmail", "u.BlockInboundEmail", Bool, W::Put, 0, NotNull},
};

constexpr Column userColumns[] = {
    {"Email", "u.Email", Text, W::Both, 1024},
    {"FirstName", "u.FirstName", Text, W::Both, 100},
    {"UserID", "u.UserID", Int},
    {"MiddleName", "u.MiddleName", Text, W::Both, 100},
    {"LastName", "u.LastName", Text, W::Both, 100},
    {"Title", "u.Title", Text, W::Both, 100},
    {"IsActive", "u.IsActive", Bool, W::Both, 0, NotNull},
    {"LastLogin", "u.LastLogin", Date, W::Both, 0, NotNull},
    {"LastActivity", "u.LastActivity", Date},
    {"LastPing", "u.LastPing", Date},
    {"IsSystemAdmin", "u.IsSystemAdmin", Bool},
    {"IsFinanceAdmin", "u.IsFinanceAdmin", Bool},
    {"IsPortalUser", "u.IsPortalUser", Bool, W::Both, 0, NotNull},
    {"PrimaryGroupID", "u.PrimaryGroupID", Int},
    {"InOffice", "u.InOffice", Bool, W::Both, 0, NotNull},
    {"InOfficeComment", "u.InOfficeComment", Text, W::Both, 200},
    {"ActivatedOn", "u.ActivatedOn", Date},
    {"DeactivatedOn", "u.DeactivatedOn", Date},
    {"OrganizationID", "u.OrganizationID", Int},
    {"Organization", "o.Name"},
    {"DateCreated", "u.DateCreated", Date},
    {"DateModified", "u.DateModified", Date},
    {"CreatorID", "u.CreatorID", Int},
    {"ModifierID", "u.ModifierID", Int},
    {"IsOnline", "u.IsOnline", Bool},
    {"IsChatUser", "u.IsChatUser", Bool},
    {"DisableOrganizationTicketsViewOnPortal", "u.DisableOrganizationTicketsViewOnPortal", Bool, W::Put, 0,
     NotNull | Hidden},
    {"PortalViewOnly", "u.PortalViewOnly", Bool, W::Put, 0, NotNull | Hidden},
    {"BlockInboundEmail", "u.BlockInboundEmail", Bool, W::Put, 0, NotNull | Hidden},
};

constexpr Column groupColumns[] = {
    {"GroupID", "g.GroupID", Int},
    {"OrganizationID", "g.OrganizationID", Int},
    {"Name", "g.Name"},
    {"Description", "g.Description"},
    {"ImportID", "g.ImportID"},
    {"DateCreated", "g.DateCreated", Date},
    {"DateModified", "g.DateModified", Date},
    {"CreatorID", "g.CreatorID", Int},
    {"ModifierID", "g.ModifierID", Int},
};

constexpr Column phoneNumberColumns[] = {
    {"PhoneID", "ph.PhoneID", Int},
    {"PhoneTypeID", "ph.PhoneTypeID", Int, W::Both},
    {"Number", "ph.Number", Text, W::Both, 50, Ansi},
    {"Extension", "ph.Extension", Text, W::Both, 10, Ansi},
    {"DateCreated", "ph.DateCreated", Date},
    {"DateModified", "ph.DateModified", Date},
    {"CreatorID", "ph.CreatorID", Int},
    {"ModifierID", "ph.ModifierID", Int},
    {"PhoneType", "pt.Name"},
    {"CreatorName", NAME_OF("cr")},
    {"ModifierName", NAME_OF("mo")},
    {"OtherTypeName", "ph.OtherTypeName", Text, W::Both, 50, Hidden},
};

constexpr Column addressColumns[] = {
    {"AddressID", "ad.AddressID", Int},
    {"Description", "ad.Description", Text, W::Both, 250, Ansi},
    {"Addr1", "ad.Addr1", Text, W::Both, 500, Ansi},
    {"Addr2", "ad.Addr2", Text, W::Both, 500, Ansi},
    {"Addr3", "ad.Addr3", Text, W::Both, 500, Ansi},
    {"City", "ad.City", Text, W::Both, 250, Ansi},
    {"State", "ad.State", Text, W::Both, 50, Ansi},
    {"Zip", "ad.Zip", Text, W::Both, 30, Ansi},
    {"Country", "ad.Country", Text, W::Both, 250, Ansi},
    {"Comment", "ad.Comment", Text, W::Both},
    {"DateCreated", "ad.DateCreated", Date},
    {"DateModified", "ad.DateModified", Date},
    {"CreatorID", "ad.CreatorID", Int},
    {"ModifierID", "ad.ModifierID", Int},
};

constexpr Column noteColumns[] = {
    {"NoteID", "n.NoteID", Int},
    {"Title", "n.Title", Text, W::Post, 1000, Ansi},
    {"Description", "n.Description", Text, W::Post, 0, Ansi},
    {"CreatorID", "n.CreatorID", Int, W::Post},
    {"ModifierID", "n.ModifierID", Int},
    {"DateCreated", "n.DateCreated", Date, W::Post},
    {"DateModified", "n.DateModified", Date, W::Post},
};

} // namespace

const View customerView{"Customers",
                        "Customer",
                        "Organizations",
                        "o",
                        "Organizations o LEFT JOIN Users pu ON pu.UserID = o.PrimaryUserID"
                        " LEFT JOIN Users cr ON cr.UserID = o.CreatorID"
                        " LEFT JOIN Users mo ON mo.UserID = o.ModifierID"
                        " LEFT JOIN SlaLevels sl ON sl.SlaLevelID = o.SlaLevelID"
                        " LEFT JOIN SupportGroups dg ON dg.GroupID = o.DefaultSupportGroupID"
                        " LEFT JOIN Users du ON du.UserID = o.DefaultSupportUserID",
                        "OrganizationID",
                        "o.ParentID",
                        customerColumns,
                        CustomKind::Customer};

const View contactView{
    "Contacts",
    "Contact",
    "Users",
    "u",
    "Users u JOIN Organizations o ON o.OrganizationID = u.OrganizationID AND u.MarkDeleted = 0",
    "UserID",
    "o.ParentID",
    contactColumns,
    CustomKind::Contact};

const View userView{
    "Users",
    "User",
    "Users",
    "u",
    "Users u JOIN Organizations o ON o.OrganizationID = u.OrganizationID AND u.MarkDeleted = 0",
    "UserID",
    "u.OrganizationID",
    userColumns};

const View groupView{"Groups",          "Group",   "SupportGroups",    "g",
                     "SupportGroups g", "GroupID", "g.OrganizationID", groupColumns};

const View phoneNumberView{"PhoneNumbers",
                           "PhoneNumber",
                           "PhoneNumbers",
                           "ph",
                           "PhoneNumbers ph LEFT JOIN PhoneTypes pt ON pt.PhoneTypeID = ph.PhoneTypeID"
                           " LEFT JOIN Users cr ON cr.UserID = ph.CreatorID"
                           " LEFT JOIN Users mo ON mo.UserID = ph.ModifierID",
                           "PhoneID",
                           nullptr,
                           phoneNumberColumns};

const View addressView{"Addresses",    "Address",   "Addresses", "ad",
                       "Addresses ad", "AddressID", nullptr,     addressColumns};

const View noteView{"Notes", "Note", "Notes", "n", "Notes n", "NoteID", nullptr, noteColumns};

} // namespace ticketeer::sandbox
