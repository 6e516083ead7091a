#include "wire.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Section E.1 to E.3: the two filter engines, and what each list does with names and values it does not
/// like.
class FiltersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Wire> m_wire;
    QList<QByteArray> ids(const QString &path, const QByteArray &element = "TicketID")
    {
        return m_wire->get(path).texts(element);
    }

private Q_SLOTS:
    void initTestCase();
    void textOperatorsIgnoreCase();
    void containsIsALikeInSqlAndPlainInMemory();
    void numbersHaveFiveOperators();
    void datesKnowOnlyBeforeBetweenAndAfter();
    void aDateOfWrongLengthIsIgnoredBySqlAndEmptiesMemoryLists();
    void flagsAreLooseInSqlAndStrictInMemory();
    void repeatedKeysMeanOr();
    void nullCanBeAskedFor();
    void unknownNamesEmptyStrictListsAndAreIgnoredByLooseOnes();
    void aKeyWithoutValueBreaksStrictLists();
    void twoConditionsOnOneFieldAreRefusedForTickets();
    void twoConditionsOnOneFieldWorkForCustomersAndInMemory();
    void namesUnlikeTheirColumnFallBackOrFail();
    void anUnknownTicketTypeIsNotAcceptable();
    void customFieldsAreFilteredByApiName();
    void bracketsMayBePercentEncodedAndNamesInAnyCase();
    void aFailingFilterOnDeletedTicketsGivesNothingAtAll();
    void aBadNumberIsAServerError();
};

void FiltersTest::initTestCase()
{
    m_wire = std::make_unique<Wire>();
    const auto ticket = [this](int id, const QString &name, int type, int status, const QString &modified,
                               const QString &due) {
        QVERIFY(m_wire->server.execute(u"INSERT INTO Tickets (TicketID, TicketNumber, OrganizationID, Name, "
                                       u"TicketTypeID, TicketStatusID,"
                                       " TicketSeverityID, DateCreated, DateModified, DueDate, UserID) "
                                       "VALUES (%1, %2, 700700, '%3', %4, %5, 9102,"
                                       " '2020-01-01 00:00:00', '%6', %7, %8)"_s.arg(id)
                                           .arg(id - 5501000)
                                           .arg(name)
                                           .arg(type)
                                           .arg(status)
                                           .arg(modified, due, id == 5501001 ? u"90210"_s : u"NULL"_s)));
    };
    ticket(5501001, u"Alpha pump"_s, 8101, 62001, u"2020-01-01 10:00:00"_s, u"NULL"_s);
    ticket(5501002, u"beta PUMP"_s, 8101, 62005, u"2020-01-02 10:00:00"_s, u"'2020-02-01 00:00:00'"_s);
    ticket(5501003, u"Gamma 100% sure"_s, 8102, 62006, u"2020-01-03 10:00:00"_s, u"NULL"_s);
    QVERIFY(m_wire->server.execute(u"INSERT INTO CustomValues SELECT 5501001, CustomFieldID, 'B-17' FROM "
                                   u"CustomFields WHERE ApiFieldName = 'SiteCode'"
                                   " AND AuxID = 8101"_s));
    QVERIFY(m_wire->server.execute(
        u"INSERT INTO CustomValues SELECT 5501001, CustomFieldID, '9' FROM CustomFields WHERE ApiFieldName = 'DowntimeHours'"_s));
}

void FiltersTest::textOperatorsIgnoreCase()
{
    for (const QString &paging : {QString(), u"&pageNumber=1"_s}) {
        QCOMPARE(ids(u"tickets?Name=ALPHA PUMP"_s + paging), (QList<QByteArray>{"5501001"}));
        QCOMPARE(ids(u"tickets?Name[contains]=pump"_s + paging), (QList<QByteArray>{"5501001", "5501002"}));
        QCOMPARE(ids(u"tickets?Name[doesnotcontain]=pump"_s + paging), (QList<QByteArray>{"5501003"}));
        QCOMPARE(ids(u"tickets?Name[not]=alpha pump"_s + paging), (QList<QByteArray>{"5501002", "5501003"}));
        QCOMPARE(ids(u"tickets?UserName=mara lind"_s + paging), (QList<QByteArray>{"5501001"}));
    }
    QCOMPARE(ids(u"users?LastName=  lind "_s, "UserID"), (QList<QByteArray>{"90210"}));
}

void FiltersTest::containsIsALikeInSqlAndPlainInMemory()
{
    QCOMPARE(ids(u"tickets?pageNumber=1&Name[contains]=a%25p"_s), (QList<QByteArray>{"5501001", "5501002"}));
    QCOMPARE(ids(u"tickets?Name[contains]=a%25p"_s), QList<QByteArray>());
    QCOMPARE(ids(u"users?Email[contains]=%25"_s, "UserID"), QList<QByteArray>());
}

void FiltersTest::numbersHaveFiveOperators()
{
    for (const QString &paging : {QString(), u"&pageNumber=1"_s}) {
        QCOMPARE(ids(u"tickets?TicketNumber[lt]=2"_s + paging).size(), 1);
        QCOMPARE(ids(u"tickets?TicketNumber[lte]=2"_s + paging).size(), 2);
        QCOMPARE(ids(u"tickets?TicketNumber[gt]=2"_s + paging).size(), 1);
        QCOMPARE(ids(u"tickets?TicketNumber[gte]=2"_s + paging).size(), 2);
        QCOMPARE(ids(u"tickets?TicketNumber[not]=2"_s + paging).size(), 2);
        QCOMPARE(ids(u"tickets?TicketNumber=2"_s + paging).size(), 1);
    }
}

void FiltersTest::datesKnowOnlyBeforeBetweenAndAfter()
{
    for (const QString &paging : {QString(), u"&pageNumber=1"_s}) {
        for (const QString &op : {u""_s, u"[gt]"_s, u"[gte]"_s, u"[lte]"_s, u"[not]"_s})
            QCOMPARE(ids(u"tickets?DateModified"_s + op + u"=20200102100000"_s + paging),
                     (QList<QByteArray>{"5501003"}));
        QCOMPARE(ids(u"tickets?DateModified[lt]=20200102100000"_s + paging), (QList<QByteArray>{"5501001"}));
    }
    QCOMPARE(ids(u"tickets?pageNumber=1&DateModified[bt]=20200103000000&DateModified[bt]=20200102000000"_s),
             (QList<QByteArray>{"5501002"}));
    QCOMPARE(ids(u"tickets?pageNumber=1&DateModified[bt]=20200103000000"_s).size(), 3);
    // In memory bt is "later than any of the values".
    const int all = m_wire->get(u"products"_s).count("Product");
    QCOMPARE(m_wire->get(u"products?DateModified[bt]=20000101000000&DateModified[bt]=20000102000000"_s)
                 .count("Product"),
             all);
}

void FiltersTest::aDateOfWrongLengthIsIgnoredBySqlAndEmptiesMemoryLists()
{
    QCOMPARE(ids(u"tickets?pageNumber=1&DateModified[gt]=20200102"_s).size(), 3);
    QCOMPARE(ids(u"tickets?DateModified[gt]=20200102"_s).size(), 0);
    QVERIFY(m_wire->get(u"customers?DateModified[gt]=2020"_s).count("Customer") > 10);
    QCOMPARE(m_wire->get(u"products?DateModified[gt]=2020"_s).count("Product"), 0);
}

void FiltersTest::flagsAreLooseInSqlAndStrictInMemory()
{
    QCOMPARE(ids(u"tickets?pageNumber=1&IsClosed=yes"_s), (QList<QByteArray>{"5501002"}));
    QCOMPARE(ids(u"tickets?pageNumber=1&IsClosed=0"_s).size(), 2);
    QCOMPARE(ids(u"tickets?IsClosed=true"_s), (QList<QByteArray>{"5501002"}));
    QCOMPARE(m_wire->get(u"tickets?IsClosed=1"_s).status, 500);
    QCOMPARE(m_wire->get(u"users?IsActive=1"_s).status, 500);
    QVERIFY(m_wire->get(u"users?IsActive=false"_s).count("User") == 1);
}

void FiltersTest::repeatedKeysMeanOr()
{
    QCOMPARE(ids(u"tickets?pageNumber=1&TicketNumber=1&TicketNumber=3"_s),
             (QList<QByteArray>{"5501001", "5501003"}));
    QCOMPARE(ids(u"tickets?TicketNumber=1&TicketNumber=3"_s).size(), 2);
    QCOMPARE(ids(u"tickets?pageNumber=1&TicketNumber[not]=1&TicketNumber[not]=3"_s).size(), 3);
}

void FiltersTest::nullCanBeAskedFor()
{
    for (const QString &paging : {QString(), u"&pageNumber=1"_s}) {
        QCOMPARE(ids(u"tickets?DueDate=[null]"_s + paging), (QList<QByteArray>{"5501001", "5501003"}));
        QCOMPARE(ids(u"tickets?DueDate[not]=[null]"_s + paging), (QList<QByteArray>{"5501002"}));
        QCOMPARE(ids(u"tickets?UserID=[null]"_s + paging).size(), 2);
    }
}

void FiltersTest::unknownNamesEmptyStrictListsAndAreIgnoredByLooseOnes()
{
    QCOMPARE(ids(u"tickets?foo=1"_s).size(), 0);
    QCOMPARE(ids(u"tickets?pageNumber=1&foo=1"_s).size(), 3);
    QVERIFY(m_wire->get(u"customers?foo=1"_s).count("Customer") > 10);
    QVERIFY(m_wire->get(u"contacts?_=12345"_s).count("Contact") > 10);
    QCOMPARE(m_wire->get(u"products?pageNumber=1"_s).count("Product"), 0);
    QCOMPARE(m_wire->get(u"users?pageSize=10"_s).count("User"), 0);
    QCOMPARE(m_wire->get(u"properties/tickettypes?x=1"_s).body,
             QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<TicketTypes>\r\n</TicketTypes>"));
}

void FiltersTest::aKeyWithoutValueBreaksStrictLists()
{
    for (const QString &path : {u"tickets?foo"_s, u"products?foo"_s, u"contacts?foo"_s})
        QCOMPARE(m_wire->get(path).status, 500);
    QCOMPARE(m_wire->get(u"customers?foo"_s).status, 200);
}

void FiltersTest::twoConditionsOnOneFieldAreRefusedForTickets()
{
    const QString range = u"tickets?TicketNumber[gt]=0&TicketNumber[lt]=3"_s;
    const Answer unpaged = m_wire->get(range);
    QCOMPARE(unpaged.status, 306);
    QCOMPARE(unpaged.body, QByteArray("{ Error: 'Filters can't be duplicated' }"));
    QCOMPARE(unpaged.contentType, QByteArray("text/plain; charset=utf-8"));
    const Answer paged = m_wire->get(range + u"&pageNumber=1"_s);
    QCOMPARE(paged.status, 500);
    QCOMPARE(paged.body,
             QByteArray("There was an error processing your request. Please contact TeamSupport.com"));
}

void FiltersTest::twoConditionsOnOneFieldWorkForCustomersAndInMemory()
{
    QCOMPARE(
        m_wire->get(u"customers?OrganizationID[gt]=800800&OrganizationID[lt]=800803"_s).count("Customer"), 2);
    QCOMPARE(m_wire->get(u"users?UserID[gt]=90210&UserID[lt]=90213"_s).count("User"), 2);
}

void FiltersTest::namesUnlikeTheirColumnFallBackOrFail()
{
    QCOMPARE(m_wire->get(u"customers?Domains[contains]=hay.example"_s).count("Customer"), 1);
    QCOMPARE(m_wire->get(u"customers?Domains[contains]=hay.example&pageNumber=1"_s).status, 500);
    QCOMPARE(ids(u"contacts?ContactID=910911"_s, "ContactID"), (QList<QByteArray>{"910911"}));
    const Answer paged = m_wire->get(u"contacts?ContactID=910911&pageNumber=1"_s);
    QCOMPARE(paged.status, 200);
    QCOMPARE(paged.count("Contact") + paged.count("TotalRecords"), 0);
    QCOMPARE(m_wire->get(u"tickets?OrganizationID=700700&pageNumber=1"_s).status, 500);
}

void FiltersTest::anUnknownTicketTypeIsNotAcceptable()
{
    QCOMPARE(ids(u"tickets?TicketTypeID=8101"_s).size(), 2);
    const Answer unknown = m_wire->get(u"tickets?TicketTypeID=1"_s);
    QCOMPARE(unknown.status, 406);
    QCOMPARE(unknown.body, QByteArray("Invalid TicketTypeID to filter."));
    QCOMPARE(m_wire->get(u"tickets?TicketTypeID=8101&TicketTypeID=8102"_s).status, 406);
    QCOMPARE(ids(u"tickets?TicketTypeID[not]=8101"_s).size(), 0);
    QCOMPARE(ids(u"tickets?TicketTypeID=1&pageNumber=1"_s).size(), 0);
}

void FiltersTest::customFieldsAreFilteredByApiName()
{
    QCOMPARE(ids(u"tickets?sitecode=b-17"_s), (QList<QByteArray>{"5501001"}));
    QCOMPARE(ids(u"tickets?SiteCode=b-17&pageNumber=1"_s), (QList<QByteArray>{"5501001"}));
    // SQL compares the stored text, memory the number: "9" is not less than "10" as text.
    QCOMPARE(ids(u"tickets?DowntimeHours[lt]=10&pageNumber=1"_s).size(), 0);
    QCOMPARE(m_wire->get(u"tickets?SiteCode=[null]&pageNumber=1"_s).status, 500);
}

void FiltersTest::bracketsMayBePercentEncodedAndNamesInAnyCase()
{
    const QByteArray answer =
        m_wire->raw("GET /api/xml/tickets?pagenumber=1&NAME%5BContains%5D=pump HTTP/1.1\r\nHost: x\r\n"
                    "Connection: close\r\nAuthorization: " +
                        m_wire->authorization() + "\r\n\r\n",
                    700);
    QCOMPARE(answer.count("<Ticket>"), 2);
}

void FiltersTest::aFailingFilterOnDeletedTicketsGivesNothingAtAll()
{
    const Answer answer = m_wire->get(u"deletedtickets?TicketID[gt]=1&TicketID[lt]=5"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray());
}

void FiltersTest::aBadNumberIsAServerError()
{
    for (const QString &path :
         {u"tickets?TicketNumber=x"_s, u"customers?OrganizationID=x"_s, u"users?UserID=x"_s})
        QCOMPARE(m_wire->get(path).status, 500);
}

QTEST_GUILESS_MAIN(FiltersTest)
#include "tst_filters.moc"
