#include "wire.h"

#include <sandbox/requestlimits.h>

#include <QTest>

using namespace Qt::StringLiterals;
using ticketeer::sandbox::Options;

/// Sections A and F: who is let in, how paths are read, and what every kind of refusal looks like.
class ErrorsTest : public QObject
{
    Q_OBJECT

    Wire m_wire{Wire::small(5)};

private Q_SLOTS:
    void credentialsAreTakenEncodedOrPlain();
    void wrongCredentialsAreRefusedWithTheHooksWord();
    void pathsIgnoreCaseExtensionsAndATrailingSlash();
    void unknownPathsAreNotFound_data();
    void unknownPathsAreNotFound();
    void otherVerbsAreNotAllowed();
    void missingObjectsFailAsTheReferenceSays_data();
    void missingObjectsFailAsTheReferenceSays();
    void foreignObjectsLookLikeBadCredentials();
    void theDayLimitSaysSoInXmlAsPlainText();
    void theMinuteLimitCountsOneMore();
    void callsAnsweredWithALimitAreNotCounted();
    void malformedBodiesAreServerErrors();
    void theDeletionOfCustomersIsRefused();
    void errorPagesCanBeHtml();
    void theFormatSegmentDecidesLittle();
    void theWebServerRefusesLongQueriesAndPostsWithoutLength();
    void aCustomersTokenSeesTheReducedApi();
};

void ErrorsTest::credentialsAreTakenEncodedOrPlain()
{
    Wire wire;
    const QByteArray token = wire.server.options().token.toUtf8();
    QCOMPARE(wire.sendTo(u"/api/xml/groups"_s, wire.authorization()).status, 200);
    QCOMPARE(wire.sendTo(u"/api/xml/groups"_s, "700700:" + token).status, 200);
    QCOMPARE(wire.sendTo(u"/api/xml/groups"_s, "700700:{" + token.toUpper() + "}").status, 200);
    QCOMPARE(wire.sendTo(u"/api/xml/groups"_s, "Basic " + QByteArray("700700:" + token + ":more").toBase64())
                 .status,
             200);
}

void ErrorsTest::wrongCredentialsAreRefusedWithTheHooksWord()
{
    Wire wire;
    const QByteArray other = "11111111-2222-3333-4444-555555555555";
    for (const QByteArray &header :
         {QByteArray(), QByteArray("Basic " + QByteArray("700700:" + other).toBase64()),
          QByteArray("Basic " + QByteArray("x:" + other).toBase64()), QByteArray("700701:" + other),
          QByteArray("basic " + wire.authorization().mid(6))}) {
        const Answer answer = wire.sendTo(u"/api/xml/groups"_s, header);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, QByteArray("401 Access DeniedUnauthorized"));
        QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Basic Realm=\"TeamSupport-API\""));
    }
    QVERIFY(wire.raw("GET /api/xml/groups HTTP/1.1\r\nHost: x\r\n\r\n", 300)
                .startsWith("HTTP/1.1 401 Access Denied\r\n"));
}

void ErrorsTest::pathsIgnoreCaseExtensionsAndATrailingSlash()
{
    Wire wire(Wire::small(5));
    const QByteArray single = wire.get(u"tickets/5501002"_s).body;
    QVERIFY(single.contains("<TicketID>5501002</TicketID>"));
    for (const QString &path :
         {u"Tickets/5501002/"_s, u"TICKETS/5501002.xml"_s, u"tickets/5501002.5"_s, u"tickets/1002"_s})
        QCOMPARE(wire.get(path).body, single);
    QCOMPARE(wire.get(u"tickets.xml?pageNumber=1"_s).count("Ticket"), 5);
    QCOMPARE(wire.sendTo(u"/API/XML/Groups"_s, wire.authorization()).status, 200);
}

void ErrorsTest::unknownPathsAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"nothing", "tickets/99999999999", "tickets/abc", "tickets//5501001", "/tickets",
                             "tickets/1/2", "customfields", "customers/800801/nothing"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void ErrorsTest::unknownPathsAreNotFound()
{
    QFETCH(QString, path);
    Wire wire;
    const Answer answer = wire.get(path);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, QByteArray("Error Code: NotFound"));
    QCOMPARE(answer.contentType, QByteArray("text/plain; charset=utf-8"));
}

void ErrorsTest::otherVerbsAreNotAllowed()
{
    Wire wire;
    for (const QByteArray &verb : {QByteArray("PATCH"), QByteArray("OPTIONS")}) {
        const Answer answer = wire.send(verb, u"groups"_s);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.body, QByteArray("Error Code: MethodNotAllowed"));
    }
    QVERIFY(wire.raw("HEAD /api/xml/groups HTTP/1.1\r\nHost: x\r\nAuthorization: " + wire.authorization() +
                         "\r\n\r\n",
                     300)
                .startsWith("HTTP/1.1 405"));
    QCOMPARE(wire.post(u"groups"_s, "<Group><Name>x</Name></Group>").status, 404);
}

void ErrorsTest::missingObjectsFailAsTheReferenceSays_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *verb, const char *path, int status) {
        QTest::addRow("%s %s", verb, path) << QByteArray(verb) << QString::fromLatin1(path) << status;
    };
    for (const char *path :
         {"tickets/7", "customers/7", "contacts/7", "products/7", "products/3301/versions/7", "groups/7",
          "users/7", "tickets/5501001/actions/7", "tickets/7/actions", "customers/7/contacts",
          "customers/7/notes", "customers/7/phonenumbers", "customers/7/addresses",
          "customers/800801/notes/7777", "tickets/5501001/actions/6600001/attachments/7777"})
        row("GET", path, 500);
    for (const char *path : {"tickets/7/customers", "tickets/7/contacts", "customers/7/products",
                             "products/7/customers", "products/3301/versions/7/customers", "assets/7"})
        row("GET", path, 401);
    row("GET", "customers/800801/products/7", 404);
    row("GET", "customers/800801/products/3301/customerproduct/7", 404);
    row("POST", "tickets/7/customers/800801", 401);
    row("POST", "tickets/5501001/customers/7", 401);
    row("POST", "tickets/5501001/contacts/7", 500);
    row("POST", "tickets/7/subscribe/90210", 401);
    row("POST", "tickets/7/actions", 500);
    row("PUT", "tickets/7", 500);
    row("DELETE", "tickets/7", 500);
    for (const char *path : {"customers/7", "contacts/7", "users/7", "products/7", "products/3301/versions/7",
                             "tickets/5501001/actions/7"})
        row("PUT", path, 400);
    for (const char *path : {"contacts/7", "users/7", "products/7", "products/3301/versions/7"})
        row("DELETE", path, 400);
    row("DELETE", "tickets/5501001/actions/6600001", 404);
    row("GET", "wiki/88003", 403);
}

void ErrorsTest::missingObjectsFailAsTheReferenceSays()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(int, status);
    const QByteArray body =
        verb == "GET" || verb == "DELETE" ? QByteArray() : QByteArray("<X><Name>x</Name></X>");
    QCOMPARE(m_wire.send(verb, path, body).status, status);
}

void ErrorsTest::foreignObjectsLookLikeBadCredentials()
{
    Wire wire;
    for (const QString &path :
         {u"tickets/4401001"_s, u"customers/690101"_s, u"contacts/690201"_s, u"products/2301"_s}) {
        const Answer answer = wire.get(path);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.startsWith("Error Code: Unauthorized"));
        QVERIFY(!answer.header("WWW-Authenticate").isEmpty());
    }
    QCOMPARE(
        wire.put(u"contacts/910911"_s, "<Contact><OrganizationID>690101</OrganizationID></Contact>").status,
        401);
}

void ErrorsTest::theDayLimitSaysSoInXmlAsPlainText()
{
    Options options;
    options.tickets = 0;
    options.dayLimit = 3;
    Wire wire(options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(wire.get(i == 1 ? u"nothing"_s : u"groups"_s).status, i == 1 ? 404 : 200);
    const Answer answer = wire.get(u"groups"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body,
             QByteArray("<Error>You have exceeded your 24 hour API request limit of 3.</Error>"));
    QCOMPARE(answer.contentType, QByteArray("text/plain; charset=utf-8"));
    QVERIFY(answer.header("Retry-After").isEmpty());
    QCOMPARE(wire.post(u"tickets"_s, "<broken").status, 500);
}

void ErrorsTest::theMinuteLimitCountsOneMore()
{
    Options options;
    options.tickets = 0;
    options.minuteLimit = 2;
    Wire wire(options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(wire.get(u"groups"_s).status, 200);
    const Answer answer = wire.get(u"groups"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.body, QByteArray("<Error>You have exceeded your minute API request limit of 2.</Error>"));
}

void ErrorsTest::callsAnsweredWithALimitAreNotCounted()
{
    using ticketeer::sandbox::RequestLimits;
    RequestLimits limits(100, 2);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limits.admit(1000), RequestLimits::Exceeded::None);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(limits.admit(30000), RequestLimits::Exceeded::Minute);
    QCOMPARE(limits.admit(61001), RequestLimits::Exceeded::None);
    RequestLimits day(2, 100);
    QCOMPARE(day.admit(0), RequestLimits::Exceeded::None);
    QCOMPARE(day.admit(1), RequestLimits::Exceeded::None);
    QCOMPARE(day.admit(2), RequestLimits::Exceeded::Day);
    QCOMPARE(day.admit(24LL * 3600 * 1000), RequestLimits::Exceeded::None);
}

void ErrorsTest::malformedBodiesAreServerErrors()
{
    Wire wire;
    const QByteArray fine = "<Customer><Name>x</Name></Customer>";
    QCOMPARE(wire.post(u"customers"_s, "\xEF\xBB\xBF" + fine).status, 500);
    QCOMPARE(wire.post(u"customers"_s, "<Customer><Name>x</Customer>").status, 500);
    QCOMPARE(wire.send("GET", u"groups"_s, "no xml").status, 500);
    QVERIFY(wire.post(u"customers"_s)
                .body.startsWith("Internal Server Error: Root element is missing.   at TeamSupport"));
    QVERIFY(wire.post(u"customers"_s, "<Customer />")
                .body.startsWith("Internal Server Error: Cannot find table 0."));
    QCOMPARE(wire.post(u"customers"_s, "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + fine).status, 200);
}

void ErrorsTest::theDeletionOfCustomersIsRefused()
{
    Wire wire;
    const Answer answer = wire.remove(u"customers/800801"_s);
    QCOMPARE(answer.status, 306);
    QVERIFY(answer.body.contains("disabled"));
    Options options = Wire::small(0);
    options.customerDeleteStatus = 403;
    Wire other(options);
    QCOMPARE(other.remove(u"customers/800801"_s).status, 403);
}

void ErrorsTest::errorPagesCanBeHtml()
{
    Options options = Wire::small(0);
    options.htmlErrorPages = true;
    options.dayLimit = 5;
    Wire wire(options);
    for (const auto &[path, status] : QList<std::pair<QString, int>>{
             {u"nothing"_s, 404}, {u"tickets/7"_s, 500}, {u"tickets?TicketTypeID=1"_s, 406}}) {
        const Answer answer = wire.get(path);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.contentType, QByteArray("text/html"));
        QVERIFY(answer.body.startsWith("<!DOCTYPE html"));
    }
    QVERIFY(wire.sendTo(u"/api/xml/groups"_s, {}).body.contains("401 - Unauthorized"));
    QCOMPARE(wire.get(u"groups"_s).status, 200);
    QCOMPARE(wire.remove(u"customers/800801"_s).contentType, QByteArray("text/plain; charset=utf-8"));
    QVERIFY(wire.get(u"groups"_s).body.startsWith("<Error>"));
}

void ErrorsTest::theFormatSegmentDecidesLittle()
{
    Wire wire;
    const QByteArray xml = wire.get(u"groups"_s).body;
    QCOMPARE(wire.sendTo(u"/api/anything/groups"_s, wire.authorization()).body, xml);
    const Answer xhtml = wire.sendTo(u"/api/xhtml/groups"_s, wire.authorization());
    QCOMPARE(xhtml.status, 400);
    QCOMPARE(xhtml.body, QByteArray("Invalid data format"));
}

void ErrorsTest::theWebServerRefusesLongQueriesAndPostsWithoutLength()
{
    Wire wire;
    QCOMPARE(wire.get(u"users?LastName="_s + QString(2100, u'x')).status, 404);
    const QByteArray head =
        "POST /api/xml/tickets/1/customers/1 HTTP/1.1\r\nHost: x\r\nAuthorization: " + wire.authorization() +
        "\r\n";
    QVERIFY(wire.raw(head + "\r\n", 300).startsWith("HTTP/1.1 411 "));
    QVERIFY(wire.raw(head + "Content-Length: 0\r\n\r\n", 300).startsWith("HTTP/1.1 401 "));
}

void ErrorsTest::aCustomersTokenSeesTheReducedApi()
{
    Wire wire(Wire::small(300));
    const QByteArray token = "800801:" + wire.server.options().customerToken.toUtf8();
    const auto get = [&](const QString &path) { return wire.sendTo(u"/api/xml/"_s + path, token); };
    const Answer tickets = get(u"tickets"_s);
    QCOMPARE(tickets.count("Ticket"), wire.get(u"customers/800801/tickets"_s).count("Ticket"));
    QVERIFY(tickets.count("Ticket") > 0);
    QCOMPARE(get(u"contacts"_s).count("Contact"), wire.get(u"customers/800801/contacts"_s).count("Contact"));
    QCOMPARE(get(u"tickets/5501001"_s).status, 200);
    QCOMPARE(get(u"products"_s).count("Product"), 0);
    QCOMPARE(get(u"properties/ticketstatuses"_s).count("TicketStatus"), 0);
    for (const QString &path :
         {u"customers"_s, u"users"_s, u"properties/knowledgebasecategories"_s, u"contacts/910911"_s})
        QCOMPARE(get(path).status, 404);
    const Answer byType = get(u"tickets?TicketTypeID=8101"_s);
    QCOMPARE(byType.status, 200);
    QCOMPARE(byType.body, QByteArray());
    const auto raw = [&](const QByteArray &verb, const QByteArray &path, const QByteArray &body) {
        return wire.raw(verb + " /api/xml/" + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + token +
                            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                        300);
    };
    QVERIFY(raw("DELETE", "tickets/5501001", {}).startsWith("HTTP/1.1 200 OK"));
    QCOMPARE(wire.get(u"tickets/5501001"_s).status, 200);
    const QByteArray post =
        raw("POST", "tickets", "<Ticket><Name>ours</Name><TicketStatusID>62001</TicketStatusID></Ticket>");
    QVERIFY(post.contains("<CustomerID>800801</CustomerID>"));
    QVERIFY(raw("POST", "tickets", "<Ticket><Name>ours</Name><Status>New</Status></Ticket>")
                .startsWith("HTTP/1.1 500"));
    QVERIFY(raw("PUT", "tickets/1001", "<Ticket><Name>x</Name></Ticket>").startsWith("HTTP/1.1 401"));
    QVERIFY(raw("PUT", "tickets/5501001", "<Ticket><Name>x</Name></Ticket>").startsWith("HTTP/1.1 200"));
    QVERIFY(raw("POST", "contacts", "<Contact><LastName>x</LastName></Contact>").startsWith("HTTP/1.1 404"));
}

QTEST_GUILESS_MAIN(ErrorsTest)
#include "tst_errors.moc"
