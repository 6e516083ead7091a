#include "xml/recordreader.h"
#include "xml/recordwriter.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

class RecordReaderTest : public QObject
{
    Q_OBJECT

    static AccountFormat central()
    {
        return AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago"));
    }
    static QByteArray ticketPage()
    {
        return R"(<?xml version="1.0" encoding="utf-8"?>
<Tickets>
  <Ticket>
    <TicketID>5501001</TicketID>
    <Status>New</Status>
    <IsClosed>False</IsClosed>
    <TicketNumber>1042</TicketNumber>
    <Name>Pump won&amp;apos;t start &amp;amp; beeps</Name>
    <DateModified>7/30/2015 1:23 PM</DateModified>
    <DueDate />
    <HoursSpent>0.250000</HoursSpent>
    <Customers>
      <Customer>
        <CustomerID>800801</CustomerID>
        <CustomerName>Hay &amp; Sons</CustomerName>
      </Customer>
    </Customers>
    <Contacts />
    <SiteCode>B-17</SiteCode>
    <Name>second</Name>
    <Strange><Deep a="1">x</Deep></Strange>
    <Tags><Tag><Value>R&amp;D</Value></Tag></Tags>
  </Ticket>
  <TotalRecords>164</TotalRecords>
</Tickets>)";
    }

private Q_SLOTS:
    void aTicketPageIsReadByItsDescription()
    {
        const auto page = RecordReader::read(ticketPage(), resource(resources::Tickets), central());
        QVERIFY(page.ok());
        QCOMPARE(page->records.size(), 1);
        QCOMPARE(page->totalRecords, std::optional<qint64>(164));
        const Record ticket = page->records.first();
        QCOMPARE(ticket.id(), 5501001);
        QCOMPARE(ticket.title(), u"Pump won't start & beeps"_s);
        QCOMPARE(ticket.value(u"DateModified").toMoment(),
                 QDateTime(QDate(2015, 7, 30), QTime(18, 23), Qt::UTC));
        QVERIFY(ticket.value(u"DueDate").isEmpty());
        QVERIFY(ticket.value(u"JiraKey").isAbsent());
        QCOMPARE(ticket.value(u"HoursSpent").toDecimal(), 0.25);
        QCOMPARE(ticket.customers()->first(), (Link{800801, u"Hay & Sons"_s}));
        QVERIFY(ticket.contacts() && ticket.contacts()->isEmpty());
        QCOMPARE(*ticket.tags(), QStringList{u"R&D"_s});
        QCOMPARE(ticket.extras().size(), 3);
        QCOMPARE(ticket.extras()[1], (ExtraValue{u"Name"_s, u"second"_s, false}));
        QVERIFY(ticket.extras()[2].isTree);
    }

    void anAnswerInChunksOfOneByteReadsTheSame()
    {
        QByteArray bytes = ticketPage();
        bytes.replace("second", "sec&#xB;ond&#x1f;");
        RecordReader reader(resource(resources::Tickets), central());
        for (const char byte : bytes)
            reader.feed(QByteArray(1, byte));
        const auto page = reader.finish();
        QVERIFY(page.ok());
        QCOMPARE(page->records.first().extras()[1].text, u"second"_s);
    }

    void badAnswersAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &bytes, XmlError::Kind kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind);
        };
        row("empty", "", XmlError::Kind::Empty);
        row("white space", " \r\n", XmlError::Kind::Empty);
        row("html", "<!DOCTYPE html><html><body>503</body></html>", XmlError::Kind::NotXml);
        row("text", "401 Access Denied", XmlError::Kind::NotXml);
        row("cut", ticketPage().left(700), XmlError::Kind::Cut);
        row("broken", "<Tickets><Ticket></Tickets>", XmlError::Kind::Malformed);
        row("error element", "<Error>limit</Error>", XmlError::Kind::WrongRoot);
        row("entities", "<!DOCTYPE a [<!ENTITY b \"c\">]><Tickets></Tickets>", XmlError::Kind::Refused);
        row("deep", QByteArray("<Tickets>") + QByteArray("<a>").repeated(5000), XmlError::Kind::Refused);
    }
    void badAnswersAreToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const auto page = RecordReader::read(bytes, resource(resources::Tickets), central());
        QVERIFY(!page.ok());
        QCOMPARE(static_cast<int>(page.error().kind), kind);
    }

    void onlyChangesAreWritten()
    {
        const Record ticket =
            RecordReader::read(ticketPage(), resource(resources::Tickets), central())->records.first();
        Change change = Change::update(ticket);
        change.set(u"TicketStatusID", Value::of(qint64(62005)));
        change.set(u"UserID", Value::empty());
        change.set(u"DueDate", Value::of(QDateTime(QDate(2015, 8, 3), QTime(19, 0), Qt::UTC)));
        change.set(u"SiteCode", Value::of(u"B <&> 18"_s));
        change.set(u"Name", Value::of(ticket.title()));
        change.setTags({u"pump"_s, u"onsite"_s});
        QCOMPARE(
            RecordWriter::body(change),
            QByteArray(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Ticket><TicketStatusID>62005</TicketStatusID>"
                "<DueDate>2015-08-03 19:00:00</DueDate><SiteCode>B &lt;&amp;&gt; 18</SiteCode>"
                "<Tags><Tag><Value>pump</Value></Tag><Tag><Value>onsite</Value></Tag></Tags></Ticket>\n"));
    }
};

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "recordreadertest.moc"
