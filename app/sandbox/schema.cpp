#include "database.h"
#include "request.h"

namespace ticketeer::sandbox {

namespace {

#define STAMPS                                                                                               \
    "DateCreated TEXT, DateModified TEXT, CreatorID INTEGER DEFAULT -1, ModifierID INTEGER DEFAULT -1"
#define PROPERTY "Name TEXT, Description TEXT, Position INTEGER, OrganizationID INTEGER, " STAMPS

constexpr const char *statements[] = {
    "CREATE TABLE Organizations (OrganizationID INTEGER PRIMARY KEY, ParentID INTEGER, Name TEXT, "
    "Description TEXT,"
    " Website TEXT, IsActive INTEGER NOT NULL DEFAULT 1, InActiveReason TEXT, PrimaryUserID INTEGER,"
    " HasPortalAccess INTEGER NOT NULL DEFAULT 0, SAExpirationDate TEXT, CRMLinkID TEXT, SlaLevelID INTEGER,"
    " DefaultWikiArticleID INTEGER, DefaultSupportGroupID INTEGER, DefaultSupportUserID INTEGER, Domains "
    "TEXT,"
    " SupportHoursMonth INTEGER NOT NULL DEFAULT 0, SupportHoursUsed INTEGER DEFAULT 0,"
    " NeedsIndexing INTEGER DEFAULT 0, CustDisIndex INTEGER DEFAULT 0, CustDistIndexTrend INTEGER,"
    " TimeZoneID TEXT, DefaultPortalGroupID INTEGER, WebServiceID TEXT, " STAMPS ")",
    "CREATE INDEX OrganizationsByName ON Organizations (Name COLLATE NOCASE)",
    "CREATE TABLE Users (UserID INTEGER PRIMARY KEY, OrganizationID INTEGER NOT NULL, Email TEXT, FirstName "
    "TEXT"
    " DEFAULT '', MiddleName TEXT, LastName TEXT DEFAULT '', Title TEXT, IsActive INTEGER NOT NULL DEFAULT 1,"
    " LastLogin TEXT, LastActivity TEXT, LastPing TEXT, IsSystemAdmin INTEGER DEFAULT 0,"
    " IsFinanceAdmin INTEGER DEFAULT 0, IsPortalUser INTEGER NOT NULL DEFAULT 0, PrimaryGroupID INTEGER,"
    " InOffice INTEGER NOT NULL DEFAULT 1, InOfficeComment TEXT, ActivatedOn TEXT, DeactivatedOn TEXT,"
    " IsOnline INTEGER DEFAULT 0, IsChatUser INTEGER DEFAULT 0,"
    " DisableOrganizationTicketsViewOnPortal INTEGER NOT NULL DEFAULT 0,"
    " PortalViewOnly INTEGER NOT NULL DEFAULT 0, BlockInboundEmail INTEGER NOT NULL DEFAULT 0,"
    " MarkDeleted INTEGER NOT NULL DEFAULT 0, CryptedPassword TEXT, " STAMPS ")",
    "CREATE INDEX UsersByOrganization ON Users (OrganizationID)",
    "CREATE TABLE SupportGroups (GroupID INTEGER PRIMARY KEY, OrganizationID INTEGER, Name TEXT, Description "
    "TEXT,"
    " ImportID TEXT, " STAMPS ")",
    "CREATE TABLE SlaLevels (SlaLevelID INTEGER PRIMARY KEY, OrganizationID INTEGER, Name TEXT)",
    "CREATE TABLE Products (ProductID INTEGER PRIMARY KEY, OrganizationID INTEGER, Name TEXT, Description "
    "TEXT, " STAMPS ")",
    "CREATE TABLE ProductVersionStatuses (ProductVersionStatusID INTEGER PRIMARY KEY, IsShipping INTEGER,"
    " IsDiscontinued INTEGER, " PROPERTY ")",
    "CREATE TABLE ProductVersions (ProductVersionID INTEGER PRIMARY KEY, ProductID INTEGER NOT NULL,"
    " ProductVersionStatusID INTEGER NOT NULL, VersionNumber TEXT, ReleaseDate TEXT,"
    " IsReleased INTEGER NOT NULL DEFAULT 0, Description TEXT, " STAMPS ")",
    "CREATE INDEX VersionsByProduct ON ProductVersions (ProductID)",
    "CREATE TABLE OrganizationProducts (OrganizationProductID INTEGER PRIMARY KEY, OrganizationID INTEGER "
    "NOT NULL,"
    " ProductID INTEGER NOT NULL, ProductVersionID INTEGER, SupportExpiration TEXT, " STAMPS ")",
    "CREATE INDEX OrganizationProductsByOrganization ON OrganizationProducts (OrganizationID, ProductID)",
    "CREATE INDEX OrganizationProductsByProduct ON OrganizationProducts (ProductID)",
    "CREATE TABLE TicketTypes (TicketTypeID INTEGER PRIMARY KEY, IconUrl TEXT, ProductLineID "
    "INTEGER, " PROPERTY ")",
    "CREATE TABLE TicketStatuses (TicketStatusID INTEGER PRIMARY KEY, TicketTypeID INTEGER, IsClosed "
    "INTEGER, " PROPERTY ")",
    "CREATE TABLE TicketSeverities (TicketSeverityID INTEGER PRIMARY KEY, " PROPERTY ")",
    "CREATE TABLE ActionTypes (ActionTypeID INTEGER PRIMARY KEY, IsTimed INTEGER, " PROPERTY ")",
    "CREATE TABLE PhoneTypes (PhoneTypeID INTEGER PRIMARY KEY, " PROPERTY ")",
    "CREATE TABLE KnowledgeBaseCategories (CategoryID INTEGER PRIMARY KEY, ParentID INTEGER, CategoryName "
    "TEXT,"
    " CategoryDesc TEXT, Position INTEGER, OrganizationID INTEGER)",
    "CREATE TABLE Tickets (TicketID INTEGER PRIMARY KEY AUTOINCREMENT, TicketNumber INTEGER NOT NULL, "
    "OrganizationID "
    "INTEGER,"
    " Name TEXT, TicketTypeID INTEGER NOT NULL, TicketStatusID INTEGER NOT NULL,"
    " TicketSeverityID INTEGER NOT NULL, UserID INTEGER, GroupID INTEGER, ProductID INTEGER,"
    " ReportedVersionID INTEGER, SolvedVersionID INTEGER, IsVisibleOnPortal INTEGER NOT NULL DEFAULT 0,"
    " IsKnowledgeBase INTEGER NOT NULL DEFAULT 0, ParentID INTEGER, DateClosed TEXT, CloserID INTEGER,"
    " MinutesSpent INTEGER DEFAULT 0, SlaViolationTime INTEGER, SlaWarningTime INTEGER,"
    " KnowledgeBaseCategoryID INTEGER, DueDate TEXT, TicketSource TEXT, JiraKey TEXT, ImportID TEXT,"
    " IsSecured INTEGER DEFAULT 0, " STAMPS ")",
    "CREATE UNIQUE INDEX TicketsByNumber ON Tickets (OrganizationID, TicketNumber)",
    "CREATE INDEX TicketsByModified ON Tickets (DateModified)",
    "CREATE TABLE Actions (ActionID INTEGER PRIMARY KEY, TicketID INTEGER NOT NULL, ActionTypeID INTEGER,"
    " SystemActionTypeID INTEGER NOT NULL DEFAULT 0, Name TEXT, Description TEXT, TimeSpent INTEGER,"
    " DateStarted TEXT, IsVisibleOnPortal INTEGER NOT NULL DEFAULT 0,"
    " IsKnowledgeBase INTEGER NOT NULL DEFAULT 0, " STAMPS ")",
    "CREATE INDEX ActionsByTicket ON Actions (TicketID)",
    "CREATE TABLE OrganizationTickets (TicketID INTEGER, OrganizationID INTEGER,"
    " PRIMARY KEY (TicketID, OrganizationID)) WITHOUT ROWID",
    "CREATE INDEX TicketsOfOrganization ON OrganizationTickets (OrganizationID, TicketID)",
    "CREATE TABLE UserTickets (TicketID INTEGER, UserID INTEGER, PRIMARY KEY (TicketID, UserID)) WITHOUT "
    "ROWID",
    "CREATE INDEX TicketsOfUser ON UserTickets (UserID, TicketID)",
    "CREATE TABLE Subscriptions (TicketID INTEGER, UserID INTEGER, PRIMARY KEY (TicketID, UserID)) WITHOUT "
    "ROWID",
    "CREATE TABLE TicketRelationships (TicketID INTEGER, RelatedID INTEGER, PRIMARY KEY (TicketID, "
    "RelatedID))"
    " WITHOUT ROWID",
    "CREATE TABLE Tags (TagID INTEGER PRIMARY KEY, Value TEXT UNIQUE COLLATE NOCASE)",
    "CREATE TABLE TagLinks (TicketID INTEGER, TagID INTEGER, PRIMARY KEY (TicketID, TagID)) WITHOUT ROWID",
    "CREATE TABLE TicketAssignments (TicketID INTEGER, UserID INTEGER, DateAssigned TEXT)",
    "CREATE INDEX AssignmentsByTicket ON TicketAssignments (TicketID)",
    "CREATE TABLE DeletedTickets (ID INTEGER PRIMARY KEY, TicketID INTEGER, TicketNumber INTEGER,"
    " OrganizationID INTEGER, Name TEXT, DateDeleted TEXT, DeleterID INTEGER)",
    "CREATE TABLE PhoneNumbers (PhoneID INTEGER PRIMARY KEY, RefType INTEGER, RefID INTEGER, PhoneTypeID "
    "INTEGER,"
    " OtherTypeName TEXT, Number TEXT, Extension TEXT, " STAMPS ")",
    "CREATE INDEX PhoneNumbersByOwner ON PhoneNumbers (RefType, RefID)",
    "CREATE TABLE Addresses (AddressID INTEGER PRIMARY KEY, RefType INTEGER, RefID INTEGER, Description TEXT,"
    " Addr1 TEXT, Addr2 TEXT, Addr3 TEXT, City TEXT, State TEXT, Zip TEXT, Country TEXT, Comment "
    "TEXT, " STAMPS ")",
    "CREATE INDEX AddressesByOwner ON Addresses (RefType, RefID)",
    "CREATE TABLE Notes (NoteID INTEGER PRIMARY KEY, RefType INTEGER, RefID INTEGER, Title TEXT, Description "
    "TEXT, " STAMPS ")",
    "CREATE INDEX NotesByOwner ON Notes (RefType, RefID)",
    "CREATE TABLE Attachments (AttachmentID INTEGER PRIMARY KEY, OrganizationID INTEGER, FileName TEXT,"
    " FileType TEXT, FileSize INTEGER, Description TEXT, RefType INTEGER, RefID INTEGER, Content "
    "BLOB, " STAMPS ")",
    "CREATE INDEX AttachmentsByOwner ON Attachments (RefType, RefID)",
    "CREATE TABLE ActionLogs (ActionLogID INTEGER PRIMARY KEY, OrganizationID INTEGER, RefType INTEGER,"
    " RefID INTEGER, ActionLogType INTEGER, Description TEXT, " STAMPS ")",
    "CREATE INDEX ActionLogsByOwner ON ActionLogs (RefType, RefID)",
    "CREATE TABLE CustomFields (CustomFieldID INTEGER PRIMARY KEY, OrganizationID INTEGER, RefType INTEGER,"
    " AuxID INTEGER, ApiFieldName TEXT, FieldType INTEGER, Position INTEGER, ListValues TEXT,"
    " IsRequired INTEGER DEFAULT 0)",
    "CREATE TABLE CustomValues (RefID INTEGER, CustomFieldID INTEGER, Value TEXT,"
    " PRIMARY KEY (RefID, CustomFieldID)) WITHOUT ROWID",
    "CREATE TABLE Assets (AssetID INTEGER PRIMARY KEY, OrganizationID INTEGER, SerialNumber TEXT, Name TEXT,"
    " Location TEXT, Notes TEXT, ProductID INTEGER, " STAMPS ")",
    "CREATE TABLE AssetHistory (HistoryID INTEGER PRIMARY KEY, AssetID INTEGER, ActionDescription "
    "TEXT, " STAMPS ")",
    "CREATE TABLE AssetAssignments (AssetAssignmentsID INTEGER PRIMARY KEY, AssetID INTEGER, ShippedTo "
    "INTEGER, " STAMPS ")",
    "CREATE TABLE AssetTickets (AssetID INTEGER, TicketID INTEGER, PRIMARY KEY (AssetID, TicketID)) WITHOUT "
    "ROWID",
    "CREATE TABLE WikiArticles (ArticleID INTEGER PRIMARY KEY, ParentID INTEGER, OrganizationID INTEGER,"
    " ArticleName TEXT, Body TEXT, Version INTEGER, PublicView INTEGER, PortalView INTEGER, Private "
    "INTEGER, " STAMPS ")",
};

} // namespace

void Database::createSchema()
{
    for (const char *statement : statements)
        run(QString::fromLatin1(statement));
}

} // namespace ticketeer::sandbox
