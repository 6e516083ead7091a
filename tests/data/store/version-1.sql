-- A store's file as version 1 wrote it, by a program that knew fewer kinds of things, a ticket's fields in another
-- order, and one field that is gone. Journal mode and page size are left to the reader. One statement a line.
PRAGMA application_id = 1414222930
PRAGMA user_version = 1
CREATE TABLE marks(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
CREATE TABLE layouts(resource TEXT PRIMARY KEY, elements TEXT NOT NULL) WITHOUT ROWID
CREATE TABLE children(parent_kind TEXT, parent INTEGER, kind TEXT, as_of INTEGER NOT NULL, ids BLOB NOT NULL, PRIMARY KEY(parent_kind, parent, kind)) WITHOUT ROWID
CREATE TABLE rows_tickets(id INTEGER PRIMARY KEY, data BLOB NOT NULL)
CREATE TABLE rows_customers(id INTEGER PRIMARY KEY, data BLOB NOT NULL)
CREATE TABLE rows_actions(id INTEGER PRIMARY KEY, data BLOB NOT NULL)
CREATE VIRTUAL TABLE words_tickets USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
CREATE VIRTUAL TABLE words_customers USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')
INSERT INTO layouts VALUES('tickets', 'TicketID ColourOfDesk TicketNumber Name TicketTypeID DateModified')
INSERT INTO layouts VALUES('customers', 'OrganizationID Name Description Website IsActive InActiveReason PrimaryUserID PrimaryContact DateCreated DateModified CreatorID ModifierID HasPortalAccess CreatedBy LastModifiedBy SAExpirationDate SlaName CRMLinkID SlaLevelID DefaultWikiArticleID DefaultSupportGroupID DefaultSupportGroup DefaultSupportUserID DefaultSupportUser Domains SupportHoursMonth SupportHoursUsed SupportHoursRemaining NeedsIndexing CustDisIndex CustDistIndexTrend')
INSERT INTO layouts VALUES('actions', 'ActionID ActionTypeID SystemActionTypeID Name Description TimeSpent DateStarted IsVisibleOnPortal IsKnowledgeBase DateCreated DateModified CreatorID ModifierID TicketID CreatorName ModifierName ActionType ProductName ReportedVersion SolvedVersion GroupName TicketType UserName Status StatusPosition SeverityPosition IsClosed Severity TicketNumber ReportedVersionID SolvedVersionID ProductID GroupID UserID TicketStatusID TicketTypeID TicketSeverityID OrganizationID TicketName DateClosed CloserID DaysClosed DaysOpened CloserName HoursSpent')
INSERT INTO marks VALUES('customFields', 'AAAAAQAAAAEAAAAOAHQAaQBjAGsAZQB0AHMAAAAAAAAAAQAAAAEAAAAQAFMAaQB0AGUAQwBvAGQAZQAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAACAAAAAAAAAAEAAAACAAAABgBCAC0AMQAAAAYAQgAtADI=')
INSERT INTO marks VALUES('customers/loadedAt', '2026-07-01T10:00:00Z')
INSERT INTO marks VALUES('tickets/loadedAt', '2026-07-01T10:00:00Z')
INSERT INTO rows_tickets VALUES(1, x'01060408040804070205677265656ed20f1050756d702073686f777320462d333031028094f8d1e367010853697465436f64650003422d3102c2e0610a486179202620536f6e7300020470756d70')
INSERT INTO rows_tickets VALUES(2, x'01060408040804070403726564d40f134772c3b6c39f65206465732056656e74696c73028094f8d1e367010853697465436f64650003422d3202c2e0610a486179202620536f6e7300020470756d70')
INSERT INTO rows_actions VALUES(11, x'012d04000000080000000000000000040000000000000000000000000000000000000000000000000000000000000016173c703e546865206761736b6574206c65616b733c2f703e0200000000')
INSERT INTO rows_actions VALUES(12, x'012d040000000800000000000000000400000000000000000000000000000000000000000000000000000000000000180c3c703e48656c6c6f3c2f703e0200000000')
INSERT INTO rows_customers VALUES(800801, x'011f04080000000000000000000000000000000000000000000000000000000000c2e0610a486179202620536f6e7300000000')
INSERT INTO children VALUES('tickets', 1, 'actions', 1782900000000, x'31312c3132')
INSERT INTO words_tickets(rowid, text) VALUES(1, '1001' || char(10) || 'Pump shows F-301' || char(10) || 'Hay & Sons' || char(10) || 'pump' || char(10) || 'B-1' || char(10) || 'The gasket leaks' || char(10) || 'Hello' || char(10) || '')
INSERT INTO words_tickets(rowid, text) VALUES(2, '1002' || char(10) || 'Größe des Ventils' || char(10) || 'Hay & Sons' || char(10) || 'pump' || char(10) || 'B-2' || char(10) || '')
INSERT INTO words_customers(rowid, text) VALUES(800801, 'Hay & Sons' || char(10) || '')
