#include "api/filter.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace ticketeer;

using Op = Filter::Operator;
using Reason = Filter::Refusal::Reason;

namespace {

/// Which list, and how it is asked.
enum class Ask {
    TicketsPaged,
    TicketsWhole,
    TicketsOfCustomer,
    TicketsOfCustomerPaged,
    CustomersPaged,
    CustomersWhole,
    ContactsPaged,
    ContactsWhole,
    Products,
    Actions,
};

const Value Noon = Value::of(QDateTime(QDate(2015, 7, 30), QTime(12, 5, 9), Qt::UTC));
const Value Evening = Value::of(QDateTime(QDate(2015, 7, 30), QTime(20, 0), QTimeZone("Europe/Berlin")));
const QStringList Custom{u"SiteCode"_s, u"InstallDate"_s, u"Floors"_s};

Value text(const QString &words)
{
    return Value::of(words);
}
Value number(qint64 n)
{
    return Value::of(n);
}

Result<QUrlQuery, Filter::Refusal> ask(const Filter &filter, Ask how)
{
    switch (how) {
    case Ask::TicketsPaged:
        return filter.query(resource(resources::Tickets), true, Custom);
    case Ask::TicketsWhole:
        return filter.query(resource(resources::Tickets), false, Custom);
    case Ask::TicketsOfCustomer:
        return filter.query(resource(resources::Tickets), false, Custom, true);
    case Ask::TicketsOfCustomerPaged:
        return filter.query(resource(resources::Tickets), true, Custom, true);
    case Ask::CustomersPaged:
        return filter.query(resource(resources::Customers), true, Custom);
    case Ask::CustomersWhole:
        return filter.query(resource(resources::Customers), false, Custom);
    case Ask::ContactsPaged:
        return filter.query(resource(resources::Contacts), true, Custom);
    case Ask::ContactsWhole:
        return filter.query(resource(resources::Contacts), false, Custom);
    case Ask::Products:
        return filter.query(resource(resources::Products), false, Custom);
    case Ask::Actions:
        return filter.query(resource(resources::Actions), false, Custom, true);
    }
    return Filter::Refusal{Reason::NoFilterHere, {}};
}

} // namespace

Q_DECLARE_METATYPE(Filter)
Q_DECLARE_METATYPE(Ask)
Q_DECLARE_METATYPE(Reason)

/// Every operator of the service, and everything that it would misread.
class FilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOperatorIsWrittenAsTheServiceReadsIt_data();
    void everyOperatorIsWrittenAsTheServiceReadsIt();
    void whatTheServerWouldMisreadIsRefused_data();
    void whatTheServerWouldMisreadIsRefused();
    void aRefusalNamesTheField();
    void anEmptyFilterIsAnEmptyQuery();
    void theLongestQueryIsTwoThousandCharacters();
};

void FilterTest::everyOperatorIsWrittenAsTheServiceReadsIt_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<Ask>("how");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const Filter &filter, Ask how, const QString &query) {
        QTest::newRow(name) << filter << how << query;
    };
    row("text equals", Filter().where(u"Name"_s, Op::Equals, text(u"Pump"_s)), Ask::TicketsPaged,
        u"Name=Pump"_s);
    row("text not", Filter().where(u"Status"_s, Op::Not, text(u"New"_s)), Ask::TicketsPaged,
        u"Status[not]=New"_s);
    row("text contains", Filter().where(u"Name"_s, Op::Contains, text(u"pump"_s)), Ask::TicketsPaged,
        u"Name[contains]=pump"_s);
    row("text does not contain", Filter().where(u"Name"_s, Op::DoesNotContain, text(u"pump"_s)),
        Ask::TicketsWhole, u"Name[doesnotcontain]=pump"_s);
    row("several values are any of them",
        Filter().where(u"Status"_s, Op::Equals, {text(u"New"_s), text(u"Open"_s)}), Ask::TicketsPaged,
        u"Status=New&Status=Open"_s);
    row("the server's spelling", Filter().where(u"nAME"_s, Op::Equals, text(u"a"_s)), Ask::TicketsPaged,
        u"Name=a"_s);
    row("two fields",
        Filter()
            .where(u"Name"_s, Op::Contains, text(u"a"_s))
            .where(u"IsClosed"_s, Op::Equals, Value::of(false)),
        Ask::TicketsPaged, u"Name[contains]=a&IsClosed=false"_s);
    row("characters with a meaning", Filter().where(u"Name"_s, Op::Equals, text(u"a+b & c=50%, ü #1"_s)),
        Ask::TicketsPaged, u"Name=a+b & c=50%, ü #1"_s);
    row("decimal", Filter().where(u"HoursSpent"_s, Op::Equals, Value::of(0.25)), Ask::TicketsPaged,
        u"HoursSpent=0.250000"_s);
    row("decimal contains", Filter().where(u"HoursSpent"_s, Op::Contains, text(u".25"_s)), Ask::TicketsPaged,
        u"HoursSpent[contains]=.25"_s);
    row("int equals", Filter().where(u"TicketNumber"_s, Op::Equals, number(1042)), Ask::TicketsPaged,
        u"TicketNumber=1042"_s);
    row("int not", Filter().where(u"UserID"_s, Op::Not, number(7)), Ask::TicketsPaged, u"UserID[not]=7"_s);
    row("int lt", Filter().where(u"DaysOpened"_s, Op::Less, number(7)), Ask::TicketsPaged,
        u"DaysOpened[lt]=7"_s);
    row("int lte", Filter().where(u"DaysOpened"_s, Op::LessOrEqual, number(7)), Ask::TicketsPaged,
        u"DaysOpened[lte]=7"_s);
    row("int gt", Filter().where(u"DaysOpened"_s, Op::Greater, number(-7)), Ask::TicketsPaged,
        u"DaysOpened[gt]=-7"_s);
    row("int gte", Filter().where(u"DaysOpened"_s, Op::GreaterOrEqual, number(7)), Ask::TicketsPaged,
        u"DaysOpened[gte]=7"_s);
    row("flag", Filter().where(u"IsClosed"_s, Op::Equals, Value::of(true)), Ask::TicketsWhole,
        u"IsClosed=true"_s);
    row("date before", Filter().where(u"DateModified"_s, Op::Less, Noon), Ask::TicketsPaged,
        u"DateModified[lt]=20150730120509"_s);
    row("date after, in UTC", Filter().where(u"DateModified"_s, Op::Greater, Evening), Ask::Actions,
        u"DateModified[gt]=20150730180000"_s);
    row("date between", Filter().where(u"DateModified"_s, Op::Between, {Noon, Evening}), Ask::TicketsPaged,
        u"DateModified[bt]=20150730120509&DateModified[bt]=20150730180000"_s);
    row("date between, both engines", Filter().where(u"DateModified"_s, Op::Between, {Noon, Evening}),
        Ask::TicketsWhole, u"DateModified[bt]=20150730120509&DateModified[bt]=20150730180000"_s);
    row("null", Filter().where(u"UserID"_s, Op::IsNull, Value()), Ask::TicketsPaged, u"UserID=[null]"_s);
    row("not null", Filter().where(u"DueDate"_s, Op::IsNotNull, QList<Value>()), Ask::TicketsPaged,
        u"DueDate[not]=[null]"_s);
    row("wildcards are literal in SQL", Filter().where(u"Name"_s, Op::Contains, text(u"50%_[a]"_s)),
        Ask::TicketsPaged, u"Name[contains]=50[%][_][[]a]"_s);
    row("wildcards are literal in memory", Filter().where(u"Name"_s, Op::Contains, text(u"50%"_s)),
        Ask::Products, u"Name[contains]=50%"_s);
    row("two conditions in memory are both",
        Filter().where(u"ActionID"_s, Op::Greater, number(1)).where(u"ActionID"_s, Op::Less, number(9)),
        Ask::Actions, u"ActionID[gt]=1&ActionID[lt]=9"_s);
    row("custom text", Filter().where(u"sitecode"_s, Op::Equals, text(u"B-17"_s)), Ask::TicketsPaged,
        u"SiteCode=B-17"_s);
    row("custom flag", Filter().where(u"SiteCode"_s, Op::Equals, Value::of(true)), Ask::TicketsPaged,
        u"SiteCode=true"_s);
    row("custom number in memory", Filter().where(u"Floors"_s, Op::Greater, number(3)), Ask::Products,
        u"Floors[gt]=3"_s);
    row("custom date in memory", Filter().where(u"InstallDate"_s, Op::Greater, Value::of(QDate(2015, 7, 30))),
        Ask::Products, u"InstallDate[gt]=20150730000000"_s);
    row("custom not null in memory", Filter().where(u"SiteCode"_s, Op::IsNotNull, Value()), Ask::Products,
        u"SiteCode[not]=[null]"_s);
    row("one type of the whole list", Filter().where(u"TicketTypeID"_s, Op::Equals, number(8101)),
        Ask::TicketsWhole, u"TicketTypeID=8101"_s);
    row("several types of a page", Filter().where(u"TicketTypeID"_s, Op::Equals, {number(1), number(2)}),
        Ask::TicketsPaged, u"TicketTypeID=1&TicketTypeID=2"_s);
    row("domains of all customers fall back to memory",
        Filter().where(u"Domains"_s, Op::Contains, text(u"a_b"_s)), Ask::CustomersWhole,
        u"Domains[contains]=a_b"_s);
    row("id of all contacts falls back to memory", Filter().where(u"ContactID"_s, Op::Equals, number(1)),
        Ask::ContactsWhole, u"ContactID=1"_s);
    row("tickets of a customer", Filter().where(u"Status"_s, Op::Equals, text(u"New"_s)),
        Ask::TicketsOfCustomer, u"Status=New"_s);
}

void FilterTest::everyOperatorIsWrittenAsTheServiceReadsIt()
{
    QFETCH(Filter, filter);
    QFETCH(Ask, how);
    QFETCH(QString, query);
    const auto result = ask(filter, how);
    QVERIFY2(result.ok(),
             result.ok() ? "" : qPrintable(u"refused for reason %1"_s.arg(int(result.error().reason))));
    QString decoded;
    for (const auto &[key, value] : result.value().queryItems(QUrl::FullyDecoded))
        decoded += (decoded.isEmpty() ? QString() : u"&"_s) + key + u'=' + value;
    QCOMPARE(decoded, query);
    // On the wire nothing of it can be taken for something else.
    const QString wire = result.value().toString(QUrl::FullyEncoded);
    QVERIFY2(!wire.contains(u'+') && !wire.contains(u' ') && !wire.contains(u'#'), qPrintable(wire));
}

void FilterTest::whatTheServerWouldMisreadIsRefused_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<Ask>("how");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const Filter &filter, Ask how, Reason reason) {
        QTest::newRow(name) << filter << how << reason;
    };
    const Ask paged = Ask::TicketsPaged;
    for (const Op op :
         {Op::Equals, Op::Not, Op::LessOrEqual, Op::GreaterOrEqual, Op::Contains, Op::DoesNotContain}) {
        QTest::addRow("date with operator %d", int(op))
            << Filter().where(u"DueDate"_s, op, Noon) << paged << Reason::OperatorNotForType;
    }
    for (const Op op : {Op::Less, Op::LessOrEqual, Op::Greater, Op::GreaterOrEqual, Op::Between}) {
        QTest::addRow("text with operator %d", int(op))
            << Filter().where(u"Name"_s, op, text(u"a"_s)) << paged << Reason::OperatorNotForType;
    }
    for (const Op op : {Op::Not, Op::Contains, Op::DoesNotContain, Op::Less, Op::Greater, Op::Between}) {
        QTest::addRow("flag with operator %d", int(op))
            << Filter().where(u"IsClosed"_s, op, Value::of(true)) << paged << Reason::OperatorNotForType;
    }
    for (const Op op : {Op::Contains, Op::DoesNotContain, Op::Between}) {
        QTest::addRow("number with operator %d", int(op))
            << Filter().where(u"UserID"_s, op, number(1)) << paged << Reason::OperatorNotForType;
    }
    row("decimal greater", Filter().where(u"HoursSpent"_s, Op::Greater, Value::of(0.5)), paged,
        Reason::OperatorNotForType);
    row("unknown on a strict list", Filter().where(u"Colour"_s, Op::Equals, text(u"a"_s)), Ask::Products,
        Reason::UnknownField);
    row("unknown on a lenient list", Filter().where(u"Colour"_s, Op::Equals, text(u"a"_s)),
        Ask::CustomersPaged, Reason::UnknownField);
    row("a cache buster", Filter().where(u"_"_s, Op::Equals, number(1)), paged, Reason::UnknownField);
    row("paging as a condition", Filter().where(u"pageNumber"_s, Op::Equals, number(1)), Ask::Products,
        Reason::UnknownField);
    row("custom where there is none", Filter().where(u"SiteCode"_s, Op::Equals, text(u"a"_s)), Ask::Actions,
        Reason::UnknownField);
    row("tags", Filter().where(u"Tags"_s, Op::Contains, text(u"a"_s)), paged, Reason::NestedField);
    row("customer of a ticket", Filter().where(u"CustomerID"_s, Op::Equals, number(1)), paged,
        Reason::NestedField);
    row("contact of a ticket", Filter().where(u"contactid"_s, Op::Equals, number(1)), paged,
        Reason::NestedField);
    row("between in memory", Filter().where(u"DateModified"_s, Op::Between, {Noon, Evening}), Ask::Actions,
        Reason::BetweenNotHere);
    row("between in a nested list", Filter().where(u"DateModified"_s, Op::Between, {Noon, Evening}),
        Ask::TicketsOfCustomer, Reason::BetweenNotHere);
    row("between with the fallback",
        Filter()
            .where(u"Domains"_s, Op::Contains, text(u"a"_s))
            .where(u"DateModified"_s, Op::Between, {Noon, Evening}),
        Ask::CustomersWhole, Reason::BetweenNotHere);
    row("between of one", Filter().where(u"DateModified"_s, Op::Between, Noon), paged,
        Reason::BetweenNeedsTwo);
    row("between of three", Filter().where(u"DateModified"_s, Op::Between, {Noon, Noon, Evening}), paged,
        Reason::BetweenNeedsTwo);
    row("a range without between",
        Filter().where(u"DateModified"_s, Op::Greater, Noon).where(u"DateModified"_s, Op::Less, Evening),
        paged, Reason::SameFieldTwice);
    row("twice in other case",
        Filter().where(u"Name"_s, Op::Contains, text(u"a"_s)).where(u"name"_s, Op::Not, text(u"b"_s)),
        Ask::TicketsWhole, Reason::SameFieldTwice);
    row("twice the same in memory",
        Filter().where(u"ActionID"_s, Op::Greater, number(1)).where(u"ActionID"_s, Op::Greater, number(9)),
        Ask::Actions, Reason::SameFieldTwice);
    row("not two values", Filter().where(u"Status"_s, Op::Not, {text(u"a"_s), text(u"b"_s)}), paged,
        Reason::SeveralValuesWithNot);
    row("without two words", Filter().where(u"Name"_s, Op::DoesNotContain, {text(u"a"_s), text(u"b"_s)}),
        paged, Reason::SeveralValuesWithNot);
    row("text for a number", Filter().where(u"UserID"_s, Op::Equals, text(u"x"_s)), paged, Reason::BadValue);
    row("a number too large", Filter().where(u"UserID"_s, Op::Equals, number(5'000'000'000)), paged,
        Reason::BadValue);
    row("text for a flag", Filter().where(u"IsClosed"_s, Op::Equals, text(u"yes"_s)), paged,
        Reason::BadValue);
    row("text for a date", Filter().where(u"DueDate"_s, Op::Less, text(u"tomorrow"_s)), paged,
        Reason::BadValue);
    row("an invalid date", Filter().where(u"DueDate"_s, Op::Less, Value::of(QDateTime())), paged,
        Reason::BadValue);
    row("a date no database holds",
        Filter().where(u"DueDate"_s, Op::Less, Value::of(QDateTime(QDate(1200, 1, 1), QTime(0, 0), Qt::UTC))),
        paged, Reason::BadValue);
    row("a day where a moment is due", Filter().where(u"DueDate"_s, Op::Less, Value::of(QDate(2015, 7, 30))),
        paged, Reason::BadValue);
    row("an empty text", Filter().where(u"Name"_s, Op::Equals, Value::empty()), paged, Reason::BadValue);
    row("blanks", Filter().where(u"Name"_s, Op::Contains, text(u"  "_s)), paged, Reason::BadValue);
    row("the word for null", Filter().where(u"Name"_s, Op::Equals, text(u"[NULL]"_s)), paged,
        Reason::BadValue);
    row("a line break", Filter().where(u"Name"_s, Op::Contains, text(u"a\nb"_s)), paged, Reason::BadValue);
    row("no value", Filter().where(u"Name"_s, Op::Equals, QList<Value>()), paged, Reason::BadValue);
    row("a wildcard that two engines read differently",
        Filter().where(u"Name"_s, Op::Contains, text(u"50%"_s)), Ask::TicketsWhole, Reason::BadValue);
    row("domains of paged customers", Filter().where(u"Domains"_s, Op::Contains, text(u"a"_s)),
        Ask::CustomersPaged, Reason::BreaksOnServer);
    row("id of paged contacts", Filter().where(u"ContactID"_s, Op::Equals, number(1)), Ask::ContactsPaged,
        Reason::BreaksOnServer);
    row("organization of tickets", Filter().where(u"OrganizationID"_s, Op::Equals, number(1)), paged,
        Reason::BreaksOnServer);
    row("paged tickets of a customer", Filter().where(u"Status"_s, Op::Equals, text(u"New"_s)),
        Ask::TicketsOfCustomerPaged, Reason::BreaksOnServer);
    row("two types of the whole list", Filter().where(u"TicketTypeID"_s, Op::Equals, {number(1), number(2)}),
        Ask::TicketsWhole, Reason::BreaksOnServer);
    row("all types but one of the whole list", Filter().where(u"TicketTypeID"_s, Op::Not, number(1)),
        Ask::TicketsWhole, Reason::BreaksOnServer);
    row("custom null", Filter().where(u"SiteCode"_s, Op::IsNull, Value()), paged, Reason::BreaksOnServer);
    row("custom null in memory", Filter().where(u"SiteCode"_s, Op::IsNull, Value()), Ask::Products,
        Reason::BreaksOnServer);
    row("custom number by size in SQL", Filter().where(u"Floors"_s, Op::Greater, number(3)), paged,
        Reason::OperatorNotForType);
    row("custom date in SQL", Filter().where(u"InstallDate"_s, Op::Greater, Value::of(QDate(2015, 7, 30))),
        paged, Reason::OperatorNotForType);
    row("custom date between", Filter().where(u"InstallDate"_s, Op::Between, {Noon, Evening}), Ask::Products,
        Reason::BetweenNotHere);
}

void FilterTest::whatTheServerWouldMisreadIsRefused()
{
    QFETCH(Filter, filter);
    QFETCH(Ask, how);
    QFETCH(Reason, reason);
    const auto result = ask(filter, how);
    QVERIFY2(!result.ok(), result.ok() ? qPrintable(result.value().toString()) : "");
    QCOMPARE(int(result.error().reason), int(reason));
}

void FilterTest::aRefusalNamesTheField()
{
    const auto result = ask(Filter().where(u"duedate"_s, Op::Equals, Noon), Ask::TicketsPaged);
    QCOMPARE(result.error().element, u"DueDate"_s);
}

void FilterTest::anEmptyFilterIsAnEmptyQuery()
{
    const auto result = ask(Filter(), Ask::Products);
    QVERIFY(result.ok());
    QVERIFY(result.value().isEmpty());
}

void FilterTest::theLongestQueryIsTwoThousandCharacters()
{
    const QString fits(Filter::MaxQuery - u"Name="_s.size(), u'x');
    QVERIFY(ask(Filter().where(u"Name"_s, Op::Equals, text(fits)), Ask::TicketsPaged).ok());
    const auto result = ask(Filter().where(u"Name"_s, Op::Equals, text(fits + u'x')), Ask::TicketsPaged);
    QVERIFY(!result.ok());
    QCOMPARE(int(result.error().reason), int(Reason::TooLong));
    // What counts is the encoded length.
    const QString umlauts(500, u'ü');
    QVERIFY(!ask(Filter().where(u"Name"_s, Op::Equals, text(umlauts)), Ask::TicketsPaged).ok());
}

QTEST_GUILESS_MAIN(FilterTest)
#include "filtertest.moc"
