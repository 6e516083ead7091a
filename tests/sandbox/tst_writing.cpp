#include "wire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ticketeer::sandbox::Options;

/// POST, PUT and DELETE of tickets and actions (C.1, C.5), and how bodies are read (D).
class WritingTest : public QObject
{
    Q_OBJECT

    static QByteArray ticket(const QByteArray &more = {})
    {
        return "<Ticket><Name>New "
               "one</Name><TicketTypeID>8101</TicketTypeID><TicketStatusID>62001</TicketStatusID>"
               "<TicketSeverityID>9101</TicketSeverityID>" +
               more + "</Ticket>";
    }

private Q_SLOTS:
    void theSamplePostMakesATicketWithItsFirstAction();
    void postTakesNamesWhereIdsAreAbsent();
    void anEmptyIdBlocksTheLookupByName();
    void aTicketWithoutAStatusIsAServerError();
    void postIgnoresDueDateAndVersionsWithoutAProduct();
    void aLongTitleIsCutOnPostAndRefusedOnPut();
    void anUnknownMailAddressMakesAContact();
    void aClosedStatusSetsCloserAndDateAndReopeningClearsThem();
    void theSamplePutChangesOnlyWhatItNames();
    void putIgnoresNames();
    void tagsAreReplacedOrLeftOrCleared();
    void datesGoInAsUtcAndComeOutLocal();
    void datesOfTheCultureAreUnderstood();
    void emptyElementsClearOrFail();
    void badValuesAreServerErrorsInPut();
    void bodiesAreReadAsADataSet();
    void htmlMustBeEscaped();
    void controlCharactersAreStored();
    void customNumbersTakeOnlyIntegers();
    void customFieldsOfTheTypeOnly();
    void deletedTicketsAreListed();
    void actionsArePostedAndPut();
    void linksOfATicketComeAndGo();
    void subscribingAnswersWithTheTicket();
    void assignmentsAreListedInTheirOwnShape();
};

void WritingTest::theSamplePostMakesATicketWithItsFirstAction()
{
    Wire wire(Wire::small(10));
    const Answer answer = wire.post(u"tickets"_s, R"(<?xml version="1.0" encoding="utf-8"?>
<Ticket>
  <Name>Pump won't start &amp; beeps</Name>
  <TicketTypeID>8101</TicketTypeID>
  <TicketStatusID>62001</TicketStatusID>
  <TicketSeverityID>9101</TicketSeverityID>
  <ProductID>3301</ProductID>
  <ReportedVersionID>7711</ReportedVersionID>
  <CustomerID>800801</CustomerID>
  <IsVisibleOnPortal>True</IsVisibleOnPortal>
  <Description>&lt;p&gt;It beeps three times.&lt;/p&gt;</Description>
  <SiteCode>B-17</SiteCode>
  <OnWarranty>True</OnWarranty>
  <Tags><Tag><Value>pump</Value></Tag></Tags>
</Ticket>)");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("TicketNumber"), QByteArray("1011"));
    QCOMPARE(answer.text("Name"), QByteArray("Pump won&amp;apos;t start &amp;amp; beeps"));
    QCOMPARE(answer.text("TicketSource"), QByteArray("API"));
    QCOMPARE(answer.text("CreatorID"), QByteArray("-3"));
    QCOMPARE(answer.text("ReportedVersionID"), QByteArray("7711"));
    QCOMPARE(answer.text("CustomerName"), QByteArray("Hay &amp; Sons"));
    QCOMPARE(answer.text("SiteCode"), QByteArray("B-17"));
    QCOMPARE(answer.count("Tags"), 0);
    const QString path = u"tickets/"_s + QString::fromUtf8(answer.text("TicketID"));
    QCOMPARE(wire.get(path).text("Value"), QByteArray("pump"));
    const Answer actions = wire.get(path + u"/actions?SystemActionTypeID=1"_s);
    QCOMPARE(actions.count("Action"), 1);
    QCOMPARE(actions.text("Name"), QByteArray("Description"));
    QCOMPARE(actions.text("Description"),
             QByteArray("&amp;lt;p&amp;gt;It beeps three times.&amp;lt;/p&amp;gt;"));
    QCOMPARE(actions.text("IsVisibleOnPortal"), QByteArray("True"));
}

void WritingTest::postTakesNamesWhereIdsAreAbsent()
{
    Wire wire;
    const Answer answer =
        wire.post(u"tickets"_s, "<Ticket><Name>x</Name><TicketTypeName>questions</TicketTypeName>"
                                "<Status>Answered</Status><Severity>low</Severity>"
                                "<GroupName>Billing</GroupName><ProductName>Field App</ProductName>"
                                "<UserEmail>mara.lind@millrace.example</UserEmail>"
                                "<CustomerName>Hay &amp; Sons</CustomerName></Ticket>");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("TicketTypeID"), QByteArray("8102"));
    QCOMPARE(answer.text("Status"), QByteArray("Answered"));
    QCOMPARE(answer.text("Severity"), QByteArray("Low"));
    QCOMPARE(answer.text("GroupID"), QByteArray("414"));
    QCOMPARE(answer.text("ProductName"), QByteArray("Field App"));
    QCOMPARE(answer.text("UserID"), QByteArray("90210"));
    QCOMPARE(answer.text("CustomerID"), QByteArray("800801"));
}

void WritingTest::anEmptyIdBlocksTheLookupByName()
{
    Wire wire;
    QCOMPARE(wire.post(u"tickets"_s, ticket("<GroupID /><GroupName>Billing</GroupName>")).text("GroupID"),
             QByteArray());
}

void WritingTest::aTicketWithoutAStatusIsAServerError()
{
    Wire wire;
    QCOMPARE(
        wire.post(u"tickets"_s, "<Ticket><Name>x</Name><TicketTypeID>8101</TicketTypeID></Ticket>").status,
        500);
    QCOMPARE(wire.get(u"tickets"_s).count("Ticket"), 0);
}

void WritingTest::postIgnoresDueDateAndVersionsWithoutAProduct()
{
    Wire wire;
    const Answer answer =
        wire.post(u"tickets"_s, ticket("<DueDate>2030-01-01 00:00:00</DueDate><TicketNumber>5</TicketNumber>"
                                       "<ReportedVersionID>7711</ReportedVersionID>"
                                       "<DateCreated>nonsense</DateCreated>"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("DueDate"), QByteArray());
    QCOMPARE(answer.text("ReportedVersionID"), QByteArray());
    QCOMPARE(answer.text("TicketNumber"), QByteArray("1"));
}

void WritingTest::aLongTitleIsCutOnPostAndRefusedOnPut()
{
    Wire wire;
    const QByteArray tooLong(300, 'x');
    const Answer answer = wire.post(
        u"tickets"_s, "<Ticket><Name>" + tooLong + "</Name><TicketStatusID>62001</TicketStatusID></Ticket>");
    QCOMPARE(answer.text("Name").size(), 254);
    const QString path = u"tickets/"_s + QString::fromUtf8(answer.text("TicketID"));
    QCOMPARE(wire.put(path, "<Ticket><Name>" + tooLong + "</Name></Ticket>").status, 500);
    QCOMPARE(wire.put(path, "<Ticket><Name>" + tooLong.left(255) + "</Name></Ticket>").text("Name").size(),
             255);
}

void WritingTest::anUnknownMailAddressMakesAContact()
{
    Wire wire;
    const Answer known =
        wire.post(u"tickets"_s, ticket("<ContactEmail>somebody.new@hay.example</ContactEmail>"));
    QCOMPARE(known.text("CustomerID"), QByteArray("800801"));
    const Answer contact = wire.get(u"contacts/"_s + QString::fromUtf8(known.text("ContactID")));
    QCOMPARE(contact.text("LastName"), QByteArray("somebody.new@hay.example"));
    const Answer stranger = wire.post(u"tickets"_s, ticket("<ContactEmail>a@nowhere.test</ContactEmail>"));
    QCOMPARE(stranger.text("CustomerName"), QByteArray("_Unknown Company"));
}

void WritingTest::aClosedStatusSetsCloserAndDateAndReopeningClearsThem()
{
    Wire wire;
    const QString path =
        u"tickets/"_s + QString::fromUtf8(wire.post(u"tickets"_s, ticket()).text("TicketID"));
    const Answer closed = wire.put(path, "<Ticket><TicketStatusID>62005</TicketStatusID></Ticket>");
    QCOMPARE(closed.text("IsClosed"), QByteArray("True"));
    QCOMPARE(closed.text("CloserID"), QByteArray("-3"));
    QVERIFY(!closed.text("DateClosed").isEmpty());
    const Answer open = wire.put(path, "<Ticket><TicketStatusID>62002</TicketStatusID></Ticket>");
    QCOMPARE(open.text("IsClosed"), QByteArray("False"));
    QCOMPARE(open.text("CloserID") + open.text("DateClosed"), QByteArray());
}

void WritingTest::theSamplePutChangesOnlyWhatItNames()
{
    Wire wire(Wire::small(10));
    const Answer before = wire.get(u"tickets/5501001"_s);
    const Answer answer = wire.put(u"tickets/5501001"_s, R"(<Ticket>
  <TicketStatusID>62005</TicketStatusID>
  <UserID />
  <DueDate>2015-08-03 19:00:00</DueDate>
  <SiteCode>B-18</SiteCode>
  <Tags><Tag><Value>pump</Value></Tag><Tag><Value>onsite</Value></Tag></Tags>
</Ticket>)");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("UserID"), QByteArray());
    QCOMPARE(answer.text("DueDate"), QByteArray("8/3/2015 2:00 PM"));
    QCOMPARE(answer.text("SiteCode"), QByteArray("B-18"));
    QCOMPARE(answer.text("ModifierID"), QByteArray("-3"));
    QCOMPARE(answer.text("Name"), before.text("Name"));
    QCOMPARE(answer.text("DateCreated"), before.text("DateCreated"));
    QCOMPARE(wire.get(u"tickets/5501001"_s).texts("Value"), (QList<QByteArray>{"pump", "onsite"}));
}

void WritingTest::putIgnoresNames()
{
    Wire wire(Wire::small(10));
    const Answer before = wire.get(u"tickets/5501001"_s);
    const Answer answer =
        wire.put(u"tickets/5501001"_s, "<Ticket><Status>Nonsense</Status><GroupName>Billing</GroupName>"
                                       "<CreatorID>1</CreatorID><TicketID>7</TicketID><Foo>1</Foo></Ticket>");
    QCOMPARE(answer.status, 200);
    for (const char *element : {"Status", "GroupName", "CreatorID", "TicketID"})
        QCOMPARE(answer.text(element), before.text(element));
}

void WritingTest::tagsAreReplacedOrLeftOrCleared()
{
    Wire wire(Wire::small(10));
    const QString path = u"tickets/5501001"_s;
    wire.put(
        path,
        "<ticket><Tags><Tag><Value>a</Value></Tag><Tag><Value>b</Value></Tag></Tags><Name>t</Name></ticket>");
    QCOMPARE(wire.get(path).texts("Value"), (QList<QByteArray>{"a", "b"}));
    wire.put(path, "<Ticket><Name>t2</Name></Ticket>");
    QCOMPARE(wire.get(path).texts("Value").size(), 2);
    wire.put(path, "<Other><Name>t3</Name><Tags /></Other>");
    QCOMPARE(wire.get(path).texts("Value").size(), 2);
    wire.put(path, "<Ticket><Name>t4</Name><Tags><Tag><Value>b</Value></Tag></Tags></Ticket>");
    QCOMPARE(wire.get(path).texts("Value"), (QList<QByteArray>{"b"}));
    wire.put(path, "<Ticket><Name>t5</Name><Tags /></Ticket>");
    QCOMPARE(wire.get(path).texts("Value"), QList<QByteArray>());
}

void WritingTest::datesGoInAsUtcAndComeOutLocal()
{
    Wire wire(Wire::small(10));
    const auto due = [&wire](const QByteArray &text) {
        return wire.put(u"tickets/5501001"_s, "<Ticket><DueDate>" + text + "</DueDate></Ticket>")
            .text("DueDate");
    };
    QCOMPARE(due("2015-08-03 19:00:00"), QByteArray("8/3/2015 2:00 PM"));
    QCOMPARE(due("2015-12-03 19:00:00"), QByteArray("12/3/2015 1:00 PM"));
    // A date echoed back as it came moves by the offset of the zone.
    QCOMPARE(due("8/3/2015 2:00 PM"), QByteArray("8/3/2015 9:00 AM"));
    // With a Z it is converted to the server machine's zone before it is stored.
    QCOMPARE(due("2015-08-03T19:00:00Z"), QByteArray("8/3/2015 9:00 AM"));
    QCOMPARE(due(""), QByteArray());
}

void WritingTest::datesOfTheCultureAreUnderstood()
{
    Options options = Wire::small(10);
    options.culture = u"en-GB"_s;
    options.zone = u"UTC"_s;
    Wire wire(options);
    QCOMPARE(wire.put(u"tickets/5501001"_s, "<Ticket><DueDate>03/08/2015 19:00</DueDate></Ticket>")
                 .text("DueDate"),
             QByteArray("03/08/2015 19:00"));
    QCOMPARE(wire.put(u"tickets/5501001"_s, "<Ticket><DueDate>08/13/2015</DueDate></Ticket>").status, 500);
}

void WritingTest::emptyElementsClearOrFail()
{
    Wire wire(Wire::small(10));
    const QString path = u"tickets/5501001"_s;
    QCOMPARE(wire.put(path, "<Ticket><Name></Name><GroupID xsi:nil=\"true\" "
                            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" /></Ticket>")
                 .status,
             200);
    QCOMPARE(wire.get(path).text("GroupID"), QByteArray());
    for (const QByteArray element :
         {"TicketStatusID", "TicketTypeID", "TicketSeverityID", "IsVisibleOnPortal"})
        QCOMPARE(wire.put(path, "<Ticket><" + element + " /></Ticket>").status, 500);
}

void WritingTest::badValuesAreServerErrorsInPut()
{
    Wire wire(Wire::small(10));
    for (const QByteArray element :
         {"<IsVisibleOnPortal>1</IsVisibleOnPortal>", "<IsVisibleOnPortal>yes</IsVisibleOnPortal>",
          "<GroupID>x</GroupID>", "<DueDate>tomorrow</DueDate>", "<TicketStatusID>1</TicketStatusID>"})
        QCOMPARE(wire.put(u"tickets/5501001"_s, "<Ticket>" + element + "</Ticket>").status, 500);
    QCOMPARE(wire.put(u"tickets/5501001"_s, "<Ticket><IsVisibleOnPortal>FALSE</IsVisibleOnPortal></Ticket>")
                 .text("IsVisibleOnPortal"),
             QByteArray("False"));
}

void WritingTest::bodiesAreReadAsADataSet()
{
    Wire wire(Wire::small(10));
    const auto name = [&wire](const QByteArray &body) {
        wire.server.execute(u"UPDATE Tickets SET Name = 'old'"_s);
        wire.put(u"tickets/5501001"_s, body);
        return wire.get(u"tickets/5501001"_s).text("Name");
    };
    QCOMPARE(name("<Tickets><Ticket><Name>new</Name></Ticket><Ticket><Name>second</Name></Ticket></Tickets>"),
             QByteArray("new"));
    QCOMPARE(name("<Anything><NAME>new</NAME></Anything>"), QByteArray("new"));
    QCOMPARE(name("<Tickets><Ticket><Name>new</Name></Ticket><TotalRecords>1</TotalRecords></Tickets>"),
             QByteArray("old"));
    QCOMPARE(name("<Ticket><Name lang=\"en\">new</Name><Foo>1</Foo></Ticket>"), QByteArray("old"));
    QCOMPARE(name("<Ticket><Name>new</Name><Name>newer</Name></Ticket>"), QByteArray("old"));
    QCOMPARE(name("<Ticket><Name>   </Name></Ticket>"), QByteArray());
    QCOMPARE(name("<Ticket><Name>  new </Name></Ticket>"), QByteArray("  new "));
    QCOMPARE(name("<Ticket xmlns=\"urn:x\"><Name>new</Name></Ticket>"), QByteArray("new"));
}

void WritingTest::htmlMustBeEscaped()
{
    Wire wire(Wire::small(10));
    const QString path = u"tickets/5501001/actions"_s;
    QCOMPARE(wire.post(path, "<Action><Description>&lt;p&gt;a&lt;/p&gt;</Description></Action>")
                 .text("Description"),
             QByteArray("&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;"));
    QCOMPARE(wire.post(path, "<Action><Description><![CDATA[<p>a</p>]]></Description></Action>")
                 .text("Description"),
             QByteArray("&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;"));
    const Answer vanished =
        wire.post(path, "<Action><Description><p>a</p></Description><Name>n</Name></Action>");
    QCOMPARE(vanished.status, 200);
    QCOMPARE(vanished.text("Description"), QByteArray());
}

void WritingTest::controlCharactersAreStored()
{
    Wire wire(Wire::small(10));
    QCOMPARE(wire.put(u"tickets/5501001"_s, "<Ticket><Name>a&#1;b&#xB;c</Name></Ticket>").text("Name"),
             QByteArray("a&#x1;b&#xB;c"));
}

void WritingTest::customNumbersTakeOnlyIntegers()
{
    Wire wire(Wire::small(10));
    const auto hours = [&wire](const QByteArray &text) {
        return wire.put(u"tickets/5501001"_s, "<Ticket><downtimehours>" + text + "</downtimehours></Ticket>")
            .text("DowntimeHours");
    };
    QCOMPARE(hours("12"), QByteArray("12"));
    QCOMPARE(hours("1.5"), QByteArray("12"));
    QCOMPARE(hours("many"), QByteArray("12"));
    QCOMPARE(hours(""), QByteArray());
}

void WritingTest::customFieldsOfTheTypeOnly()
{
    Wire wire;
    const Answer question =
        wire.post(u"tickets"_s, "<Ticket><Name>q</Name><TicketTypeID>8102</TicketTypeID>"
                                "<TicketStatusID>62006</TicketStatusID><SiteCode>Q</SiteCode>"
                                "<OnWarranty>True</OnWarranty></Ticket>");
    QCOMPARE(question.text("SiteCode"), QByteArray("Q"));
    QCOMPARE(question.text("Topic"), QByteArray("How to"));
    QVERIFY(!question.body.contains("OnWarranty"));
}

void WritingTest::deletedTicketsAreListed()
{
    Wire wire(Wire::small(10));
    const Answer answer = wire.remove(u"tickets/5501004"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray());
    QCOMPARE(wire.get(u"tickets/5501004"_s).status, 500);
    const Answer deleted = wire.get(u"deletedtickets"_s);
    QCOMPARE(deleted.text("TicketID"), QByteArray("5501004"));
    QCOMPARE(deleted.text("TicketNumber"), QByteArray("1004"));
    QCOMPARE(deleted.text("DeleterID"), QByteArray("-3"));
}

void WritingTest::actionsArePostedAndPut()
{
    Wire wire(Wire::small(10));
    const Answer posted =
        wire.post(u"tickets/5501001/actions"_s,
                  "<Action><Description>hi</Description><IsVisibleOnPortal>true</IsVisibleOnPortal>"
                  "<ActionTypeID>2603</ActionTypeID><TimeSpent>30</TimeSpent>"
                  "<DateCreated>2015-07-30 18:23:00</DateCreated><CreatorID>90210</CreatorID></Action>");
    QCOMPARE(posted.text("ActionType"), QByteArray("Phone Call"));
    QCOMPARE(posted.text("DateCreated"), QByteArray("7/30/2015 1:23 PM"));
    QCOMPARE(posted.text("CreatorName"), QByteArray("Mara Lind"));
    QCOMPARE(posted.text("ModifierID"), QByteArray("-3"));
    QCOMPARE(posted.text("HoursSpent"), QByteArray("0.500000"));
    const QString id = QString::fromUtf8(posted.text("ActionID"));
    const Answer changed =
        wire.put(u"tickets/1/actions/"_s + id, "<Action><Description>ho</Description></Action>");
    QCOMPARE(changed.text("Description"), QByteArray("ho"));
    QCOMPARE(changed.text("IsVisibleOnPortal"), QByteArray("True"));
    QCOMPARE(
        wire.post(u"tickets/5501001/actions"_s, "<Action><DateStarted>bad</DateStarted></Action>").status,
        500);
}

void WritingTest::linksOfATicketComeAndGo()
{
    Wire wire;
    const QString path =
        u"tickets/"_s + QString::fromUtf8(wire.post(u"tickets"_s, ticket()).text("TicketID"));
    QCOMPARE(wire.post(path + u"/contacts/910911"_s).text("LastName"), QByteArray("O&amp;apos;Hara"));
    QCOMPARE(wire.get(path + u"/customers"_s).text("OrganizationID"), QByteArray("800801"));
    QCOMPARE(wire.post(path + u"/customers/800802"_s).text("OrganizationID"), QByteArray("800802"));
    QCOMPARE(wire.post(path + u"/customers/800802"_s).status, 200);
    QCOMPARE(wire.get(path).texts("CustomerID").size(), 2);
    const Answer removed = wire.remove(path + u"/contacts/910911"_s);
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.body, QByteArray());
    QCOMPARE(wire.get(path).texts("CustomerID"), (QList<QByteArray>{"800802"}));
    QCOMPARE(wire.remove(path + u"/customers/800802"_s).status, 200);
    QVERIFY(wire.get(path).body.contains("<Customers />\r\n  <Contacts />"));
}

void WritingTest::subscribingAnswersWithTheTicket()
{
    Wire wire(Wire::small(10));
    for (const QString &verb : {u"subscribe"_s, u"unsubscribe"_s}) {
        const Answer answer = wire.post(u"tickets/5501001/%1/90210"_s.arg(verb));
        QCOMPARE(answer.text("TicketID"), QByteArray("5501001"));
        QVERIFY(!answer.body.contains("<Tags"));
    }
}

void WritingTest::assignmentsAreListedInTheirOwnShape()
{
    Wire wire;
    const QByteArray id = wire.post(u"tickets"_s, ticket()).text("TicketID");
    wire.put(u"tickets/"_s + QString::fromUtf8(id), "<Ticket><UserID>90210</UserID></Ticket>");
    const Answer answer = wire.get(u"tickets/assignmenthistory?ticketids="_s + QString::fromUtf8(id));
    QVERIFY(answer.body.startsWith(
        "<TicketAssignments>\r\n  <TotalRecords>1</TotalRecords>\r\n  <Tickets>\r\n    <TicketId>"));
    QVERIFY(answer.body.contains(
        "<UserAssigmentHistory>\r\n      <Assigment>\r\n        <UserID>90210</UserID>"));
    QVERIFY(answer.text("DateAssigned").endsWith("Z"));
    QCOMPARE(wire.post(u"tickets/assignmenthistory"_s, "<A><ticketnumbers>1</ticketnumbers></A>").body,
             answer.body);
}

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
