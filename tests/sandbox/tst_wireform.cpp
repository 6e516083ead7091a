#include "sample.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The documents of section H of the API reference, byte for byte, from rows put into the data by SQL.
class WireFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageOfTicketsReadsAsInTheReference();
    void aSingleTicketShowsRawCustomValuesAndItsTags();
    void aPageOfCustomersReadsAsInTheReference();
    void productsReadAsInTheReference();
    void actionsReadAsInTheReference();
    void statusesReadAsInTheReference();
    void anEmptyPageAndAnEmptyListKeepTheirRoot();
};

namespace {

const char *const ticketHead = R"(    <TicketID>5501001</TicketID>
    <ProductName>Pump Controller</ProductName>
    <ReportedVersion>2.4</ReportedVersion>
    <SolvedVersion />
    <GroupName>First Line</GroupName>
    <TicketTypeName>Issues</TicketTypeName>
    <UserName>Mara Lind</UserName>
    <Status>New</Status>
    <StatusPosition>0</StatusPosition>
    <SeverityPosition>1</SeverityPosition>
    <IsClosed>False</IsClosed>
    <Severity>High</Severity>
    <TicketNumber>1042</TicketNumber>
    <IsVisibleOnPortal>True</IsVisibleOnPortal>
    <IsKnowledgeBase>False</IsKnowledgeBase>
    <ReportedVersionID>7711</ReportedVersionID>
    <SolvedVersionID />
    <ProductID>3301</ProductID>
    <GroupID>410</GroupID>
    <UserID>90210</UserID>
    <TicketStatusID>62001</TicketStatusID>
    <TicketTypeID>8101</TicketTypeID>
    <TicketSeverityID>9101</TicketSeverityID>
    <OrganizationID>700700</OrganizationID>
    <Name>Pump won&amp;apos;t start &amp;amp; beeps</Name>
    <ParentID />
    <ModifierID>90210</ModifierID>
    <CreatorID>-3</CreatorID>
    <DateModified>7/30/2015 1:23 PM</DateModified>
    <DateCreated>7/29/2015 9:05 AM</DateCreated>
    <DateClosed />
    <CloserID />
    <DaysClosed>0</DaysClosed>
    <DaysOpened>N</DaysOpened>
    <CloserName />
    <CreatorName />
    <ModifierName>Mara Lind</ModifierName>
    <HoursSpent>0.250000</HoursSpent>
    <SlaViolationTime />
    <SlaWarningTime />
    <SlaViolationHours>0.000000</SlaViolationHours>
    <SlaWarningHours>0.000000</SlaWarningHours>
    <KnowledgeBaseCategoryID />
    <KnowledgeBaseCategoryName />
    <DueDate />
    <TicketSource>API</TicketSource>
    <JiraKey />
    <Customers>
      <Customer>
        <CustomerID>800801</CustomerID>
        <CustomerName>Hay &amp; Sons</CustomerName>
      </Customer>
    </Customers>
    <Contacts>
      <Contact>
        <ContactID>910911</ContactID>
        <ContactName>Ines O'Hara</ContactName>
      </Contact>
    </Contacts>
    <SiteCode>B-17</SiteCode>
    <OnWarranty>True</OnWarranty>
)";

const char *const tags = R"(    <Tags>
      <Tag>
        <Value>pump</Value>
      </Tag>
      <Tag>
        <Value>R&amp;D</Value>
      </Tag>
    </Tags>
)";

const char *const declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

/// The expected document has LF ends and no final line end; days since 2015 are not compared.
QStringList expected(QByteArray document)
{
    if (document.endsWith('\n'))
        document.chop(1);
    return QString::fromUtf8(document).split(u'\n');
}

QStringList withoutDays(const QByteArray &document)
{
    QStringList all = lines(document);
    for (QString &line : all) {
        if (line.trimmed().startsWith(u"<DaysOpened>"))
            line = line.left(line.indexOf(u'>') + 1) + u"N</DaysOpened>"_s;
    }
    return all;
}

QByteArray outdented(QByteArray block)
{
    block = block.mid(2);
    return block.replace("\n  ", "\n");
}

} // namespace

void WireFormTest::aPageOfTicketsReadsAsInTheReference()
{
    Wire wire;
    arrangeSample(wire);
    const Answer answer = wire.get(u"tickets?pageNumber=1&pageSize=1"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, QByteArray("text/xml; charset=utf-8"));
    QCOMPARE(withoutDays(answer.body),
             expected(QByteArray(declaration) + "<Tickets>\n  <Ticket>\n" + ticketHead +
                      "    <InstallDate>7/29/2015 7:00 PM</InstallDate>\n"
                      "    <NextVisit>8/3/2015 2:00:00 PM</NextVisit>\n" +
                      tags + "  </Ticket>\n  <TotalRecords>1</TotalRecords>\n</Tickets>"));
}

void WireFormTest::aSingleTicketShowsRawCustomValuesAndItsTags()
{
    Wire wire;
    arrangeSample(wire);
    const Answer answer = wire.get(u"tickets/5501001"_s);
    QCOMPARE(
        withoutDays(answer.body),
        expected(QByteArray(declaration) + "<Ticket>\n" + outdented(ticketHead) +
                 "  <InstallDate>7/30/2015</InstallDate>\n  <NextVisit>8/3/2015 2:00:00 PM</NextVisit>\n" +
                 outdented(tags) + "</Ticket>"));
    QCOMPARE(wire.get(u"tickets/1042"_s).body, answer.body);
}

void WireFormTest::aPageOfCustomersReadsAsInTheReference()
{
    Wire wire;
    for (
        const QString &statement :
        {u"DELETE FROM Organizations WHERE ParentID = 700700 AND OrganizationID <> 800801"_s,
         u"DELETE FROM CustomFields WHERE RefType = 9 AND ApiFieldName <> 'Region'"_s,
         u"DELETE FROM CustomValues WHERE RefID = 800801"_s,
         u"INSERT INTO CustomValues SELECT 800801, CustomFieldID, 'North' FROM CustomFields WHERE ApiFieldName = 'Region'"_s,
         u"UPDATE Organizations SET Description = '', Website = 'hay.example', PrimaryUserID = 910911,"
         " DateCreated = '2015-04-04 18:22:00', DateModified = '2016-01-14 21:55:00', CreatorID = 90210, "
         "ModifierID = -3,"
         " IsActive = 1, HasPortalAccess = 1, SAExpirationDate = NULL, SlaLevelID = NULL, "
         "DefaultSupportGroupID = NULL,"
         " DefaultSupportUserID = NULL, Domains = 'hay.example, hay.test', SupportHoursMonth = 0, "
         "SupportHoursUsed = 0,"
         " CustDisIndex = 0, CustDistIndexTrend = NULL, InActiveReason = NULL WHERE OrganizationID = 800801"_s})
        QVERIFY(wire.server.execute(statement));
    const Answer answer = wire.get(u"customers?pageNumber=1&pageSize=1"_s);
    QCOMPARE(lines(answer.body), expected(QByteArray(declaration) + R"(<Customers>
  <Customer>
    <OrganizationID>800801</OrganizationID>
    <Name>Hay &amp;amp; Sons</Name>
    <Description />
    <Website>hay.example</Website>
    <IsActive>True</IsActive>
    <InActiveReason />
    <PrimaryUserID>910911</PrimaryUserID>
    <PrimaryContact>O&amp;apos;Hara, Ines</PrimaryContact>
    <DateCreated>4/4/2015 1:22 PM</DateCreated>
    <DateModified>1/14/2016 3:55 PM</DateModified>
    <CreatorID>90210</CreatorID>
    <ModifierID>-3</ModifierID>
    <HasPortalAccess>True</HasPortalAccess>
    <CreatedBy>Lind, Mara</CreatedBy>
    <LastModifiedBy />
    <SAExpirationDate />
    <SlaName />
    <CRMLinkID />
    <SlaLevelID />
    <DefaultWikiArticleID />
    <DefaultSupportGroupID />
    <DefaultSupportGroup />
    <DefaultSupportUserID />
    <DefaultSupportUser />
    <Domains>hay.example, hay.test</Domains>
    <SupportHoursMonth>0</SupportHoursMonth>
    <SupportHoursUsed>0</SupportHoursUsed>
    <SupportHoursRemaining>0</SupportHoursRemaining>
    <NeedsIndexing>False</NeedsIndexing>
    <CustDisIndex>0</CustDisIndex>
    <CustDistIndexTrend />
    <Region>North</Region>
  </Customer>
  <TotalRecords>1</TotalRecords>
</Customers>)"));
}

void WireFormTest::productsReadAsInTheReference()
{
    Wire wire;
    for (const QString &statement :
         {u"DELETE FROM Products WHERE ProductID <> 3301"_s,
          u"UPDATE Products SET Description = '', DateCreated = '2015-04-04 14:45:00', DateModified = "
          u"'2015-07-04 15:12:00',"
          " CreatorID = 90210, ModifierID = 90210"_s,
          u"DELETE FROM CustomFields WHERE RefType = 13 AND ApiFieldName <> 'Lifecycle'"_s,
          u"DELETE FROM CustomValues WHERE RefID = 3301"_s})
        QVERIFY(wire.server.execute(statement));
    QCOMPARE(lines(wire.get(u"products"_s).body), expected(QByteArray(declaration) + R"(<Products>
  <Product>
    <ProductID>3301</ProductID>
    <Name>Pump Controller</Name>
    <Description />
    <DateCreated>4/4/2015 9:45 AM</DateCreated>
    <DateModified>7/4/2015 10:12 AM</DateModified>
    <CreatorID>90210</CreatorID>
    <ModifierID>90210</ModifierID>
    <Lifecycle>Active</Lifecycle>
  </Product>
</Products>)"));
}

void WireFormTest::actionsReadAsInTheReference()
{
    Wire wire;
    arrangeSample(wire);
    QCOMPARE(withoutDays(wire.get(u"tickets/5501001/actions"_s).body),
             expected(QByteArray(declaration) + R"(<Actions>
  <Action>
    <ActionID>6600002</ActionID>
    <ActionTypeID>2601</ActionTypeID>
    <SystemActionTypeID>0</SystemActionTypeID>
    <Name />
    <Description>&amp;lt;p&amp;gt;Don&amp;apos;t worry &amp;amp;amp; wait&amp;lt;/p&amp;gt;</Description>
    <TimeSpent>15</TimeSpent>
    <DateStarted>7/30/2015 1:00 PM</DateStarted>
    <IsVisibleOnPortal>True</IsVisibleOnPortal>
    <IsKnowledgeBase>False</IsKnowledgeBase>
    <DateCreated>7/30/2015 1:23 PM</DateCreated>
    <DateModified>7/30/2015 1:23 PM</DateModified>
    <CreatorID>90210</CreatorID>
    <ModifierID>90210</ModifierID>
    <TicketID>5501001</TicketID>
    <CreatorName>Mara Lind</CreatorName>
    <ModifierName>Mara Lind</ModifierName>
    <ActionType>Comment</ActionType>
    <ProductName>Pump Controller</ProductName>
    <ReportedVersion>2.4</ReportedVersion>
    <SolvedVersion />
    <GroupName>First Line</GroupName>
    <TicketType>Issues</TicketType>
    <UserName>Mara Lind</UserName>
    <Status>New</Status>
    <StatusPosition>0</StatusPosition>
    <SeverityPosition>1</SeverityPosition>
    <IsClosed>False</IsClosed>
    <Severity>High</Severity>
    <TicketNumber>1042</TicketNumber>
    <ReportedVersionID>7711</ReportedVersionID>
    <SolvedVersionID />
    <ProductID>3301</ProductID>
    <GroupID>410</GroupID>
    <UserID>90210</UserID>
    <TicketStatusID>62001</TicketStatusID>
    <TicketTypeID>8101</TicketTypeID>
    <TicketSeverityID>9101</TicketSeverityID>
    <OrganizationID>700700</OrganizationID>
    <TicketName>Pump won&amp;apos;t start &amp;amp; beeps</TicketName>
    <DateClosed />
    <CloserID />
    <DaysClosed>0</DaysClosed>
    <DaysOpened>N</DaysOpened>
    <CloserName />
    <HoursSpent>0.250000</HoursSpent>
  </Action>
</Actions>)"));
}

void WireFormTest::statusesReadAsInTheReference()
{
    Wire wire;
    QVERIFY(wire.server.execute(u"DELETE FROM TicketStatuses WHERE TicketStatusID <> 62001"_s));
    QVERIFY(wire.server.execute(
        u"UPDATE TicketStatuses SET DateCreated = '2015-01-05 14:00:00', DateModified = '2015-01-05 14:00:00'"_s));
    QCOMPARE(lines(wire.get(u"properties/ticketstatuses"_s).body),
             expected(QByteArray(declaration) + R"(<TicketStatuses>
  <TicketStatus>
    <TicketStatusID>62001</TicketStatusID>
    <Name>New</Name>
    <Description>New</Description>
    <Position>0</Position>
    <TicketTypeID>8101</TicketTypeID>
    <IsClosed>False</IsClosed>
    <OrganizationID>700700</OrganizationID>
    <DateCreated>1/5/2015 8:00 AM</DateCreated>
    <DateModified>1/5/2015 8:00 AM</DateModified>
    <CreatorID>-1</CreatorID>
    <ModifierID>-1</ModifierID>
  </TicketStatus>
</TicketStatuses>)"));
}

void WireFormTest::anEmptyPageAndAnEmptyListKeepTheirRoot()
{
    Wire wire;
    const QByteArray start = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n";
    QCOMPARE(wire.get(u"tickets?pageNumber=1"_s).body,
             QByteArray(start + "<Tickets>\r\n  <TotalRecords>0</TotalRecords>\r\n</Tickets>"));
    QCOMPARE(wire.get(u"customers?pageNumber=99"_s).body, QByteArray(start + "<Customers>\r\n</Customers>"));
    QCOMPARE(wire.get(u"tickets"_s).body, QByteArray(start + "<Tickets>\r\n</Tickets>"));
}

QTEST_GUILESS_MAIN(WireFormTest)
#include "tst_wireform.moc"
