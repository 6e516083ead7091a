#include "view.h"

namespace ticketeer::sandbox {

namespace {

using enum Kind;
using W = Write;

#define TICKET_JOINS                                                                                         \
    " LEFT JOIN Products p ON p.ProductID = t.ProductID"                                                     \
    " LEFT JOIN ProductVersions rv ON rv.ProductVersionID = t.ReportedVersionID"                             \
    " LEFT JOIN ProductVersions sv ON sv.ProductVersionID = t.SolvedVersionID"                               \
    " LEFT JOIN SupportGroups g ON g.GroupID = t.GroupID"                                                    \
    " LEFT JOIN TicketTypes tt ON tt.TicketTypeID = t.TicketTypeID"                                          \
    " LEFT JOIN TicketStatuses ts ON ts.TicketStatusID = t.TicketStatusID"                                   \
    " LEFT JOIN TicketSeverities tsev ON tsev.TicketSeverityID = t.TicketSeverityID"                         \
    " LEFT JOIN Users u ON u.UserID = t.UserID"                                                              \
    " LEFT JOIN Users cl ON cl.UserID = t.CloserID"

#define NAME_OF(alias) alias ".FirstName || ' ' || " alias ".LastName"
#define DAYS_CLOSED "COALESCE(CAST(julianday('now') - julianday(t.DateClosed) AS INTEGER), 0)"
#define DAYS_OPENED "CAST(julianday(COALESCE(t.DateClosed, 'now')) - julianday(t.DateCreated) AS INTEGER)"

constexpr Column ticketColumns[] = {
    {"TicketID", "t.TicketID", Int},
    {"ProductName", "p.Name"},
    {"ReportedVersion", "rv.VersionNumber"},
    {"SolvedVersion", "sv.VersionNumber"},
    {"GroupName", "g.Name"},
    {"TicketTypeName", "tt.Name"},
    {"UserName", NAME_OF("u")},
    {"Status", "ts.Name"},
    {"StatusPosition", "ts.Position", Int},
    {"SeverityPosition", "tsev.Position", Int},
    {"IsClosed", "COALESCE(ts.IsClosed, 0)", Bool},
    {"Severity", "tsev.Name"},
    {"TicketNumber", "t.TicketNumber", Int},
    {"IsVisibleOnPortal", "t.IsVisibleOnPortal", Bool, W::Both, 0, NotNull},
    {"IsKnowledgeBase", "t.IsKnowledgeBase", Bool, W::Both, 0, NotNull},
    {"ReportedVersionID", "t.ReportedVersionID", Int, W::Both},
    {"SolvedVersionID", "t.SolvedVersionID", Int, W::Both},
    {"ProductID", "t.ProductID", Int, W::Both},
    {"GroupID", "t.GroupID", Int, W::Both},
    {"UserID", "t.UserID", Int, W::Both},
    {"TicketStatusID", "t.TicketStatusID", Int, W::Both, 0, NotNull},
    {"TicketTypeID", "t.TicketTypeID", Int, W::Both, 0, NotNull},
    {"TicketSeverityID", "t.TicketSeverityID", Int, W::Both, 0, NotNull},
    {"OrganizationID", "t.OrganizationID", Int, W::Never, 0, BreaksSql},
    {"Name", "t.Name", Text, W::Both, 255},
    {"ParentID", "t.ParentID", Int, W::Both},
    {"ModifierID", "t.ModifierID", Int},
    {"CreatorID", "t.CreatorID", Int, W::Post},
    {"DateModified", "t.DateModified", Date},
    {"DateCreated", "t.DateCreated", Date, W::Post},
    {"DateClosed", "t.DateClosed", Date, W::Both},
    {"CloserID", "t.CloserID", Int, W::Both},
    {"DaysClosed", DAYS_CLOSED, Int},
    {"DaysOpened", DAYS_OPENED, Int},
    {"CloserName", NAME_OF("cl")},
    {"CreatorName", NAME_OF("cr")},
    {"ModifierName", NAME_OF("mo")},
    {"HoursSpent", "t.MinutesSpent / 60.0", Decimal},
    {"SlaViolationTime", "t.SlaViolationTime", Int},
    {"SlaWarningTime", "t.SlaWarningTime", Int},
    {"SlaViolationHours", "COALESCE(t.SlaViolationTime, 0) / 60.0", Decimal},
    {"SlaWarningHours", "COALESCE(t.SlaWarningTime, 0) / 60.0", Decimal},
    {"KnowledgeBaseCategoryID", "t.KnowledgeBaseCategoryID", Int, W::Both},
    {"KnowledgeBaseCategoryName", "kb.CategoryName"},
    {"DueDate", "t.DueDate", Date, W::Put},
    {"TicketSource", "t.TicketSource"},
    {"JiraKey", "t.JiraKey"},
    {"ImportID", "t.ImportID", Text, W::Post, 500, Hidden},
};

constexpr Column actionColumns[] = {
    {"ActionID", "a.ActionID", Int},
    {"ActionTypeID", "a.ActionTypeID", Int, W::Both},
    {"SystemActionTypeID", "a.SystemActionTypeID", Int, W::Both, 0, NotNull},
    {"Name", "a.Name", Text, W::Both, 1000},
    {"Description", "a.Description", Text, W::Both, 0, Cleaned},
    {"TimeSpent", "a.TimeSpent", Int, W::Both},
    {"DateStarted", "a.DateStarted", Date, W::Both},
    {"IsVisibleOnPortal", "a.IsVisibleOnPortal", Bool, W::Both, 0, NotNull},
    {"IsKnowledgeBase", "a.IsKnowledgeBase", Bool, W::Both, 0, NotNull},
    {"DateCreated", "a.DateCreated", Date, W::Post},
    {"DateModified", "a.DateModified", Date, W::Post},
    {"CreatorID", "a.CreatorID", Int, W::Post},
    {"ModifierID", "a.ModifierID", Int},
    {"TicketID", "a.TicketID", Int},
    {"CreatorName", NAME_OF("cr")},
    {"ModifierName", NAME_OF("mo")},
    {"ActionType", "at.Name"},
    {"ProductName", "p.Name"},
    {"ReportedVersion", "rv.VersionNumber"},
    {"SolvedVersion", "sv.VersionNumber"},
    {"GroupName", "g.Name"},
    {"TicketType", "tt.Name"},
    {"UserName", NAME_OF("u")},
    {"Status", "ts.Name"},
    {"StatusPosition", "ts.Position", Int},
    {"SeverityPosition", "tsev.Position", Int},
    {"IsClosed", "COALESCE(ts.IsClosed, 0)", Bool},
    {"Severity", "tsev.Name"},
    {"TicketNumber", "t.TicketNumber", Int},
    {"ReportedVersionID", "t.ReportedVersionID", Int},
    {"SolvedVersionID", "t.SolvedVersionID", Int},
    {"ProductID", "t.ProductID", Int},
    {"GroupID", "t.GroupID", Int},
    {"UserID", "t.UserID", Int},
    {"TicketStatusID", "t.TicketStatusID", Int},
    {"TicketTypeID", "t.TicketTypeID", Int},
    {"TicketSeverityID", "t.TicketSeverityID", Int},
    {"OrganizationID", "t.OrganizationID", Int},
    {"TicketName", "t.Name"},
    {"DateClosed", "t.DateClosed", Date},
    {"CloserID", "t.CloserID", Int},
    {"DaysClosed", DAYS_CLOSED, Int},
    {"DaysOpened", DAYS_OPENED, Int},
    {"CloserName", NAME_OF("cl")},
    {"HoursSpent", "COALESCE(a.TimeSpent, 0) / 60.0", Decimal},
};

constexpr Column attachmentColumns[] = {
    {"AttachmentID", "at.AttachmentID", Int},
    {"OrganizationID", "at.OrganizationID", Int},
    {"FileName", "at.FileName"},
    {"FileType", "at.FileType"},
    {"FileSize", "at.FileSize", Int},
    {"Description", "at.Description"},
    {"DateCreated", "at.DateCreated", Date},
    {"DateModified", "at.DateModified", Date},
    {"CreatorID", "at.CreatorID", Int},
    {"ModifierID", "at.ModifierID", Int},
    {"RefType", "at.RefType", Int},
    {"RefID", "at.RefID", Int},
};

constexpr Column historyColumns[] = {
    {"ActionLogID", "l.ActionLogID", Int},
    {"OrganizationID", "l.OrganizationID", Int},
    {"RefType", "l.RefType", Int},
    {"RefID", "l.RefID", Int},
    {"ActionLogType", "l.ActionLogType", Int},
    {"Description", "l.Description"},
    {"DateCreated", "l.DateCreated", Date},
    {"DateModified", "l.DateModified", Date},
    {"CreatorID", "l.CreatorID", Int},
    {"ModifierID", "l.ModifierID", Int},
    {"Actor", NAME_OF("cr")},
};

constexpr Column deletedTicketColumns[] = {
    {"ID", "d.ID", Int},
    {"TicketID", "d.TicketID", Int},
    {"TicketNumber", "d.TicketNumber", Int},
    {"OrganizationID", "d.OrganizationID", Int},
    {"Name", "d.Name"},
    {"DateDeleted", "d.DateDeleted", Date},
    {"DeleterID", "d.DeleterID", Int},
};

} // namespace

const View ticketView{"Tickets",
                      "Ticket",
                      "Tickets",
                      "t",
                      "Tickets t" TICKET_JOINS " LEFT JOIN Users cr ON cr.UserID = t.CreatorID"
                      " LEFT JOIN Users mo ON mo.UserID = t.ModifierID"
                      " LEFT JOIN KnowledgeBaseCategories kb ON kb.CategoryID = t.KnowledgeBaseCategoryID",
                      "TicketID",
                      "t.OrganizationID",
                      ticketColumns,
                      CustomKind::Ticket};

const View actionView{"Actions",
                      "Action",
                      "Actions",
                      "a",
                      "Actions a JOIN Tickets t ON t.TicketID = a.TicketID" TICKET_JOINS
                      " LEFT JOIN Users cr ON cr.UserID = a.CreatorID"
                      " LEFT JOIN Users mo ON mo.UserID = a.ModifierID"
                      " LEFT JOIN ActionTypes at ON at.ActionTypeID = a.ActionTypeID",
                      "ActionID",
                      "t.OrganizationID",
                      actionColumns};

const View attachmentView{"Attachments",    "Attachment",   "Attachments",       "at",
                          "Attachments at", "AttachmentID", "at.OrganizationID", attachmentColumns};

const View historyView{"History",
                       "ActionItem",
                       "ActionLogs",
                       "l",
                       "ActionLogs l LEFT JOIN Users cr ON cr.UserID = l.CreatorID",
                       "ActionLogID",
                       "l.OrganizationID",
                       historyColumns};

const View deletedTicketView{
    "DeletedTickets",   "DeletedTicket",     "DeletedTickets", "d", "DeletedTickets d", "ID",
    "d.OrganizationID", deletedTicketColumns};

} // namespace ticketeer::sandbox
