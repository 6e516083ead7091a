#include "sample.h"

#include <QTest>

using namespace Qt::StringLiterals;

void arrangeSample(Wire &wire)
{
    const QStringList statements{
        u"UPDATE TicketSeverities SET Name = 'High', Position = 1 WHERE TicketSeverityID = 9101"_s,
        u"UPDATE ProductVersions SET VersionNumber = '2.4' WHERE ProductVersionID = 7711"_s,
        u"DELETE FROM CustomFields WHERE RefType = 17 AND AuxID = 8101"
        " AND ApiFieldName NOT IN ('SiteCode', 'OnWarranty', 'InstallDate', 'NextVisit')"_s,
        u"INSERT INTO Tickets (TicketID, TicketNumber, OrganizationID, Name, TicketTypeID, TicketStatusID,"
        " TicketSeverityID, UserID, GroupID, ProductID, ReportedVersionID, IsVisibleOnPortal, MinutesSpent, "
        "TicketSource,"
        " DateCreated, DateModified, CreatorID, ModifierID) VALUES (5501001, 1042, 700700, 'Pump won''t "
        "start & beeps',"
        " 8101, 62001, 9101, 90210, 410, 3301, 7711, 1, 15, 'API', '2015-07-29 14:05:09', '2015-07-30 18:23:00', -3, 90210)"_s,
        u"INSERT INTO OrganizationTickets VALUES (5501001, 800801)"_s,
        u"INSERT INTO UserTickets VALUES (5501001, 910911)"_s,
        u"INSERT INTO CustomValues SELECT 5501001, CustomFieldID, 'B-17' FROM CustomFields WHERE ApiFieldName = 'SiteCode'"_s,
        u"INSERT INTO CustomValues SELECT 5501001, CustomFieldID, 'True' FROM CustomFields WHERE ApiFieldName = 'OnWarranty'"_s,
        u"INSERT INTO CustomValues SELECT 5501001, CustomFieldID, '7/30/2015' FROM CustomFields"
        " WHERE ApiFieldName = 'InstallDate'"_s,
        u"INSERT INTO CustomValues SELECT 5501001, CustomFieldID, '8/3/2015 2:00:00 PM' FROM CustomFields"
        " WHERE ApiFieldName = 'NextVisit'"_s,
        u"INSERT INTO Tags (TagID, Value) VALUES (1, 'pump'), (2, 'R&D')"_s,
        u"INSERT INTO TagLinks VALUES (5501001, 1), (5501001, 2)"_s,
        u"INSERT INTO Actions (ActionID, TicketID, ActionTypeID, Name, Description, TimeSpent, DateStarted,"
        " IsVisibleOnPortal, DateCreated, DateModified, CreatorID, ModifierID) VALUES (6600002, 5501001, "
        "2601, '',"
        " '<p>Don''t worry &amp; wait</p>', 15, '2015-07-30 18:00:00', 1, '2015-07-30 18:23:00', '2015-07-30 "
        "18:23:00',"
        " 90210, 90210)"_s,
    };
    for (const QString &statement : statements)
        QVERIFY2(wire.server.execute(statement), qUtf8Printable(statement));
}
