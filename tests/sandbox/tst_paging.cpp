#include "wire.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Section E.5, and what newer servers add (section I).
class PagingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreCutByNumberAndGroupedByType();
    void theTotalIsTheLastChildOfTheRoot();
    void eitherParameterSwitchesPagingOn();
    void pastTheEndTicketsSayZeroAndCustomersNothing();
    void aSizeOfZeroFailsInThreeWays();
    void ticketsOfACustomerNeedBothParametersAndNoFilter();
    void pagedDeletedTicketsHaveAMisspelledRoot();
    void parametersThatAreNoNumbersCountAsUnknownFilters();
    void unpagedTicketsComeByTypeAndNumber();
    void modernListsSayHowManyAndWhatComesNext();
    void modernListsPageEverythingAndIgnoreUnknownNames();
    void modernTicketsCarryTwoMoreElements();
};

void PagingTest::pagesAreCutByNumberAndGroupedByType()
{
    Wire wire(Wire::small(120));
    QSet<QByteArray> seen;
    for (int page = 1; page <= 3; ++page) {
        const Answer answer = wire.get(u"tickets?pageNumber=%1&pageSize=50"_s.arg(page));
        const QList<QByteArray> numbers = answer.texts("TicketNumber");
        const QList<QByteArray> types = answer.texts("TicketTypeID");
        QCOMPARE(numbers.size(), page == 3 ? 20 : 50);
        QSet<QByteArray> done;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const int number = numbers[i].toInt();
            QVERIFY(number > 1000 + (page - 1) * 50 && number <= 1000 + page * 50);
            if (i > 0 && types[i] == types[i - 1])
                QVERIFY(numbers[i - 1].toInt() < number);
            else if (i > 0)
                done.insert(types[i - 1]);
            QVERIFY(!done.contains(types[i]));
            seen.insert(numbers[i]);
        }
    }
    QCOMPARE(seen.size(), 120);
}

void PagingTest::theTotalIsTheLastChildOfTheRoot()
{
    Wire wire(Wire::small(60));
    QVERIFY(wire.get(u"tickets?pageNumber=1&pageSize=5"_s)
                .body.endsWith("  </Ticket>\r\n  <TotalRecords>60</TotalRecords>\r\n</Tickets>"));
    QVERIFY(
        wire.get(u"customers?pageSize=5"_s).body.endsWith("<TotalRecords>60</TotalRecords>\r\n</Customers>"));
    QCOMPARE(wire.get(u"customers"_s).count("TotalRecords"), 0);
}

void PagingTest::eitherParameterSwitchesPagingOn()
{
    Wire wire(Wire::small(60));
    QCOMPARE(wire.get(u"tickets?PAGENUMBER=1"_s).count("Ticket"), 50);
    QCOMPARE(wire.get(u"tickets?pageSize=7"_s).count("Ticket"), 7);
    QCOMPARE(wire.get(u"contacts?pageNumber=1&pageSize=1000"_s).count("Contact"),
             wire.get(u"contacts"_s).count("Contact"));
}

void PagingTest::pastTheEndTicketsSayZeroAndCustomersNothing()
{
    Wire wire(Wire::small(60));
    QCOMPARE(wire.get(u"tickets?pageNumber=9"_s).text("TotalRecords"), QByteArray("0"));
    QCOMPARE(wire.get(u"customers?pageNumber=9"_s).count("TotalRecords"), 0);
    QCOMPARE(wire.get(u"contacts?pageNumber=99"_s).count("TotalRecords"), 0);
}

void PagingTest::aSizeOfZeroFailsInThreeWays()
{
    Wire wire;
    QCOMPARE(wire.get(u"tickets?pageSize=0"_s).status, 500);
    const Answer customers = wire.get(u"customers?pageNumber=-1"_s);
    QCOMPARE(customers.status, 500);
    QVERIFY(customers.body.contains("Column 'TotalRecords' does not belong to table"));
    const Answer contacts = wire.get(u"contacts?pageSize=0"_s);
    QCOMPARE(contacts.status, 200);
    QVERIFY(contacts.body.endsWith("<Contacts>\r\n</Contacts>"));
}

void PagingTest::ticketsOfACustomerNeedBothParametersAndNoFilter()
{
    Wire wire(Wire::small(300));
    const QString path = u"customers/800801/tickets"_s;
    QCOMPARE(wire.get(path + u"?pageNumber=1"_s).status, 500);
    QCOMPARE(wire.get(path + u"?pageSize=5"_s).status, 500);
    QCOMPARE(wire.get(path + u"?pageNumber=1&pageSize=2&TicketNumber[gt]=1"_s).status, 500);
    const Answer page = wire.get(path + u"?pageNumber=1&pageSize=2"_s);
    QCOMPARE(page.count("Ticket"), 2);
    QCOMPARE(page.text("TotalRecords").toInt(), wire.get(path).count("Ticket"));
}

void PagingTest::pagedDeletedTicketsHaveAMisspelledRoot()
{
    Wire wire(Wire::small(60));
    const Answer paged = wire.get(u"deletedtickets?pageNumber=1&pageSize=3"_s);
    QVERIFY(paged.body.contains("<DeletedTicketx>\r\n  <DeletedTicket>"));
    QVERIFY(paged.body.endsWith("</DeletedTicketx>"));
    QVERIFY(wire.get(u"deletedtickets"_s).body.endsWith("</DeletedTickets>"));
}

void PagingTest::parametersThatAreNoNumbersCountAsUnknownFilters()
{
    Wire wire(Wire::small(60));
    QCOMPARE(wire.get(u"tickets?pageNumber=one"_s).count("Ticket"), 0);
    QCOMPARE(wire.get(u"customers?pageNumber=one"_s).count("Customer"), 60);
}

void PagingTest::unpagedTicketsComeByTypeAndNumber()
{
    Wire wire(Wire::small(60));
    const Answer answer = wire.get(u"tickets"_s);
    const QList<QByteArray> types = answer.texts("TicketTypeID");
    QCOMPARE(types.size(), 60);
    QVERIFY(std::is_sorted(types.cbegin(), types.cend()));
}

void PagingTest::modernListsSayHowManyAndWhatComesNext()
{
    Wire wire(Wire::modern(60));
    const Answer first = wire.get(u"tickets?pageNumber=1&pageSize=25"_s);
    QVERIFY(first.body.contains("<Tickets>\r\n  <RecordsReturned>25</RecordsReturned>\r\n"
                                "  <TotalRecords>60</TotalRecords>\r\n  <NextPage>http://127.0.0.1:"));
    QVERIFY(first.text("NextPage").endsWith("/api/xml/tickets?pageNumber=2&amp;pageSize=25"));
    const Answer last = wire.get(u"tickets?pageNumber=3&pageSize=25"_s);
    QCOMPARE(last.text("RecordsReturned"), QByteArray("10"));
    QCOMPARE(last.count("NextPage"), 0);
    const Answer none = wire.get(u"users?LastName=nobody"_s);
    QVERIFY(none.body.endsWith("<Users>\r\n  <RecordsReturned>0</RecordsReturned>\r\n</Users>"));
}

void PagingTest::modernListsPageEverythingAndIgnoreUnknownNames()
{
    Wire wire(Wire::modern(60));
    const Answer page = wire.get(u"products?pageNumber=2&pageSize=3"_s);
    QCOMPARE(page.count("Product"), 3);
    QCOMPARE(page.text("TotalRecords"), QByteArray("8"));
    QCOMPARE(wire.get(u"products?foo=1"_s).count("Product"), 8);
    QCOMPARE(wire.get(u"tickets?foo=1"_s).count("Ticket"), 60);
}

void PagingTest::modernTicketsCarryTwoMoreElements()
{
    Wire wire(Wire::modern(60));
    QVERIFY(wire.server.execute(u"DELETE FROM OrganizationTickets WHERE OrganizationID <> 800801"_s));
    const Answer answer = wire.get(u"tickets/5501001"_s);
    QCOMPARE(answer.text("PrimaryCustomer"), QByteArray("Hay &amp;amp; Sons"));
    QCOMPARE(answer.text("IsSecured"), QByteArray("False"));
    Wire old(Wire::small(60));
    QVERIFY(!old.get(u"tickets/5501001"_s).body.contains("IsSecured"));
}

QTEST_GUILESS_MAIN(PagingTest)
#include "tst_paging.moc"
