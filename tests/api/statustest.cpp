#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(ticketeer::ApiRequest)

namespace {

const QByteArray Token = "6F9619FF-8B86-D011-B42D-00C04FC964FF";
const QByteArray Text = "Content-Type: text/plain\r\n";
const QByteArray Html = "Content-Type: text/html\r\n";
const QByteArray Challenge =
    "Content-Type: text/html\r\nWWW-Authenticate: Basic Realm=\"TeamSupport-API\"\r\n";
const QByteArray IisPage =
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
    "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">"
    "<html><head><title>500 - Internal server error.</title><style>body{margin:0}</style></head>"
    "<body><h1>Server Error</h1><script>alert(1)</script></body></html>";

ApiRequest get(const QString &path, bool aboutOneObject = false)
{
    ApiRequest request;
    request.path = path;
    request.aboutOneObject = aboutOneObject;
    return request;
}

ApiRequest write(Verb verb, const QString &path, bool aboutOneObject = true)
{
    ApiRequest request = get(path, aboutOneObject);
    request.verb = verb;
    request.purpose = Purpose::Write;
    if (verb == Verb::Put || verb == Verb::Post)
        request.body = "<Ticket><Name>a</Name></Ticket>";
    return request;
}

} // namespace

/// Every status that the service, or a machine in front of it, answers with.
class StatusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anySuccessIsASuccess_data();
    void anySuccessIsASuccess();
    void everyRefusalHasItsKind_data();
    void everyRefusalHasItsKind();
    void aRefusedListMeansBadCredentials();
    void nothingIsSentAfterBadCredentials();
    void aNewAccountMaySendAgain();
    void aRefusedObjectIsNotYoursAfterAnotherSuccess();
    void aRefusedObjectIsJudgedByAProbe();
    void aProbeThatIsRefusedMeansBadCredentials();
    void severalRefusedObjectsNeedOneProbe();
    void aMinuteLimitHoldsTheRest();
    void aDailyLimitIsLearntFromItsSentence();
    void retryAfterIsReadAsSecondsOrDate();

private:
    std::optional<ApiResult> outcome(const ApiRequest &request)
    {
        return outcomeOf(client->send(request, this));
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

void StatusTest::init()
{
    server = std::make_unique<ScriptedServer>();
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), Token));
}

void StatusTest::cleanup()
{
    client.reset();
    server.reset();
}

void StatusTest::anySuccessIsASuccess_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 206})
        QTest::addRow("%d", status) << status;
}

void StatusTest::anySuccessIsASuccess()
{
    QFETCH(int, status);
    server->then(ScriptedServer::answer(status, "<Ticket/>"));
    const auto result = outcome(write(Verb::Post, u"tickets"_s, false));
    QVERIFY(result && result->ok());
    QCOMPARE(result->value().status, status);
    QCOMPARE(result->value().body, "<Ticket/>");
}

void StatusTest::everyRefusalHasItsKind_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("outcomeUnknown");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const ApiRequest &request, int status, const QByteArray &headers,
                        const QByteArray &body, Kind kind, bool unknown, const QString &text) {
        QTest::newRow(name) << request << status << headers << body << int(kind) << unknown << text;
    };
    const ApiRequest list = get(u"tickets"_s);
    const ApiRequest object = get(u"tickets/5"_s, true);
    const ApiRequest put = write(Verb::Put, u"tickets/5"_s);
    const ApiRequest post = write(Verb::Post, u"tickets"_s, false);
    const ApiRequest remove = write(Verb::Delete, u"tickets/5"_s);
    const QByteArray trace =
        "Internal Server Error: Object reference not set to an instance of an object.   at "
        "TeamSupport.Api.RestTickets.GetTicket(RestCommand command, Int32 ticketID) in "
        "c:\\build\\RestTickets.cs:line 42";

    row("300", list, 300, Text, "choose", Kind::Redirected, false, u"choose"_s);
    row("302 without an address", list, 302, Text, "moved", Kind::Redirected, false, u"moved"_s);
    row("304", list, 304, {}, {}, Kind::NotModified, false, {});
    row("306 filters", list, 306, Text, "{ Error: 'Filters can't be duplicated' }", Kind::NotAllowedHere,
        false, u"Filters can't be duplicated"_s);
    row("306 customer", write(Verb::Delete, u"customers/5"_s), 306, Text, "Customer deletion is disabled.",
        Kind::NotAllowedHere, false, u"Customer deletion is disabled."_s);
    row("400", put, 400, Text, "Error Code: BadRequest", Kind::BadRequest, false,
        u"Error Code: BadRequest"_s);
    row("400 element", list, 400, Text, "<Error>This resource is not accessible at this time.</Error>",
        Kind::BadRequest, false, u"This resource is not accessible at this time."_s);
    row("403", list, 403, Text, "Seat &lt;limit&gt;", Kind::Forbidden, false, u"Seat &lt;limit&gt;"_s);
    row("403 page", list, 403, Html, "<html><body><h1>Go   away</h1></body></html>", Kind::Forbidden, false,
        u"Go away"_s);
    row("403 day", list, 403, Text,
        "<Error>You have exceeded your 24 hour API request limit of 5000.</Error>", Kind::DailyLimit, false,
        u"You have exceeded your 24 hour API request limit of 5000."_s);
    row("403 minute", list, 403, Text,
        "<Error>You have exceeded your minute API request limit of 1200.</Error>", Kind::MinuteLimit, false,
        u"You have exceeded your minute API request limit of 1200."_s);
    row("404", list, 404, Text, "Error Code: NotFound", Kind::NotFound, false, u"Error Code: NotFound"_s);
    row("405", list, 405, Text, "Error Code: MethodNotAllowed", Kind::VerbNotAllowed, false,
        u"Error Code: MethodNotAllowed"_s);
    row("406", list, 406, Text, "Invalid TicketTypeID to filter.", Kind::NotAcceptable, false,
        u"Invalid TicketTypeID to filter."_s);
    row("407", list, 407, Text, "proxy", Kind::ProxyFailed, false, u"proxy"_s);
    row("411", post, 411, Html, "<html><head><title>Length Required</title></head></html>",
        Kind::LengthRequired, false, u"Length Required"_s);
    row("418", list, 418, Text, "teapot", Kind::UnexpectedStatus, false, u"teapot"_s);
    row("429", list, 429, Text + "Retry-After: 7\r\n", "slow down", Kind::TooManyRequests, false,
        u"slow down"_s);
    row("500 missing", object, 500, Text, trace, Kind::MissingObject, false,
        u"Internal Server Error: Object reference not set to an instance of an object."_s);
    row("500 missing behind a page", object, 500, Html, IisPage, Kind::MissingObject, false,
        u"500 - Internal server error."_s);
    row("500 missing to delete", remove, 500, Text, trace, Kind::MissingObject, false,
        u"Internal Server Error: Object reference not set to an instance of an object."_s);
    row("500 missing to change", put, 500, Text, trace, Kind::MissingObject, false,
        u"Internal Server Error: Object reference not set to an instance of an object."_s);
    row("500 bad value", put, 500, Text,
        "Internal Server Error: String was not recognized as a valid DateTime.   at "
        "System.DateTimeParse.Parse(String s)",
        Kind::ServerFault, false, u"Internal Server Error: String was not recognized as a valid DateTime."_s);
    row("500 writing behind a page", put, 500, Html, IisPage, Kind::ServerFault, false,
        u"500 - Internal server error."_s);
    row("500 of a list", list, 500, Text,
        "There was an error processing your request. Please contact TeamSupport.com", Kind::ServerFault,
        false, u"There was an error processing your request. Please contact TeamSupport.com"_s);
    row("500 of a list without words", list, 500, {}, {}, Kind::ServerFault, false, {});
    row("500 while creating", post, 500, Text, "Internal Server Error: Timeout expired.", Kind::ServerFault,
        true, u"Internal Server Error: Timeout expired."_s);
    row("501", list, 501, Text, "no", Kind::NotImplemented, false, u"no"_s);
    row("502", put, 502, Html, "<html><title>Bad Gateway</title></html>", Kind::BadGateway, true,
        u"Bad Gateway"_s);
    row("503", put, 503, Text, "later", Kind::Unavailable, false, u"later"_s);
    row("504", put, 504, Text, "late", Kind::GatewayTimeout, true, u"late"_s);
    row("599", list, 599, Text, "what", Kind::UnexpectedStatus, false, u"what"_s);
}

void StatusTest::everyRefusalHasItsKind()
{
    QFETCH(ApiRequest, request);
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(bool, outcomeUnknown);
    QFETCH(QString, text);
    server->then(ScriptedServer::answer(status, body, headers));
    const auto result = outcome(request);
    QVERIFY(result && !result->ok());
    const ApiError &error = result->error();
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.status, status);
    QCOMPARE(error.serverText, text);
    QCOMPARE(error.outcomeUnknown, outcomeUnknown);
    QCOMPARE(error.request, verbName(request.verb) + u' ' + request.path);
    QCOMPARE(server->seen().size(), 1);
}

void StatusTest::aRefusedListMeansBadCredentials()
{
    server->then(ScriptedServer::answer(401, "401 Access DeniedUnauthorized", Challenge));
    QSignalSpy refused(client.get(), &ApiClient::credentialsRefused);
    const auto result = outcome(get(u"users"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::BadCredentials));
    QCOMPARE(result->error().serverText, u"401 Access DeniedUnauthorized"_s);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(client->credentialsKnownBad());
    // Qt neither asked for other credentials nor tried again without.
    QCOMPARE(server->seen().size(), 1);
}

void StatusTest::nothingIsSentAfterBadCredentials()
{
    server->then(ScriptedServer::answer(401, {}, Challenge));
    ApiCall *first = client->send(get(u"users"_s), this);
    QVERIFY(outcomeOf(first));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::CredentialsKnownBad));
    QCOMPARE(server->seen().size(), 1);
}

void StatusTest::aNewAccountMaySendAgain()
{
    server->then(ScriptedServer::answer(401, {}, Challenge));
    QVERIFY(outcome(get(u"users"_s)));
    client->setAccount(accountOn(server->origin(), "another"));
    QVERIFY(!client->credentialsKnownBad());
    const auto result = outcome(get(u"users"_s));
    QVERIFY(result && result->ok());
    QCOMPARE(server->seen().last().headers.value("authorization"),
             "Basic " + QByteArray("700700:another").toBase64());
}

void StatusTest::aRefusedObjectIsNotYoursAfterAnotherSuccess()
{
    server->then(ScriptedServer::answer(200, "<Users/>"));
    server->then(ScriptedServer::answer(401, "Error Code: Unauthorized", Challenge));
    QVERIFY(outcome(get(u"users"_s))->ok());
    const auto result = outcome(get(u"tickets/5"_s, true));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::NotYours));
    QVERIFY(!client->credentialsKnownBad());
    QCOMPARE(server->seen().size(), 2);
}

void StatusTest::aRefusedObjectIsJudgedByAProbe()
{
    server->then(ScriptedServer::answer(401, {}, Challenge));
    server->then(ScriptedServer::answer(200, "<TicketStatuses/>"));
    // Also for a path that says by itself that it names an object.
    const auto result = outcome(get(u"tickets/5/customers"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::NotYours));
    QCOMPARE(server->seen().size(), 2);
    QCOMPARE(server->seen().last().target, "/api/xml/properties/ticketstatuses");
    QCOMPARE(budget->usedToday(), 2);
}

void StatusTest::aProbeThatIsRefusedMeansBadCredentials()
{
    server->otherwise = [](const SeenRequest &) {
        return Reaction{ScriptedServer::answer(401, {}, Challenge)};
    };
    QSignalSpy refused(client.get(), &ApiClient::credentialsRefused);
    const auto result = outcome(get(u"tickets/5"_s, true));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::BadCredentials));
    QVERIFY(client->credentialsKnownBad());
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(server->seen().size(), 2);
}

void StatusTest::severalRefusedObjectsNeedOneProbe()
{
    server->otherwise = [](const SeenRequest &seen) {
        return Reaction{seen.target.contains("ticketstatuses")
                            ? ScriptedServer::answer(200, "<TicketStatuses/>")
                            : ScriptedServer::answer(401, {}, Challenge)};
    };
    QList<int> kinds;
    for (const int id : {1, 2, 3}) {
        ApiCall *call = client->send(get(u"tickets/%1"_s.arg(id), true), this);
        connect(call, &ApiCall::finished, this, [&kinds](const ApiResult &result) {
            kinds << (result.ok() ? -1 : int(result.error().kind));
        });
    }
    QTRY_COMPARE(kinds.size(), 3);
    QCOMPARE(kinds, QList<int>(3, int(Kind::NotYours)));
    QCOMPARE(server->seen().size(), 4);
}

void StatusTest::aMinuteLimitHoldsTheRest()
{
    server->then(ScriptedServer::answer(
        403, "<Error>You have exceeded your minute API request limit of 100.</Error>", Text));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(int(result->error().kind), int(Kind::MinuteLimit));
    QCOMPARE(result->error().retryAfterSeconds, 60);
    QCOMPARE(budget->minuteLimit(), 100);
    QCOMPARE(budget->usedToday(), 0);
    const auto held = outcome(get(u"tickets/5"_s, true));
    QVERIFY(held && !held->ok());
    QCOMPARE(int(held->error().kind), int(Kind::LocalLimit));
    QVERIFY(held->error().retryAfterSeconds > 50);
    QCOMPARE(server->seen().size(), 1);
}

void StatusTest::aDailyLimitIsLearntFromItsSentence()
{
    server->then(ScriptedServer::answer(
        403, "<Error>You have exceeded your 24 hour API request limit of 7000.</Error>", Text));
    QVERIFY(outcome(get(u"tickets"_s)));
    QCOMPARE(budget->dayLimit(), 7000);
    const auto held = outcome(get(u"tickets"_s));
    QCOMPARE(int(held->error().kind), int(Kind::LocalLimit));
    // What a person saves is tried all the same, and its success ends the hold.
    QVERIFY(outcome(write(Verb::Put, u"tickets/5"_s))->ok());
    QVERIFY(outcome(get(u"tickets"_s))->ok());
}

void StatusTest::retryAfterIsReadAsSecondsOrDate()
{
    server->then(ScriptedServer::answer(429, {}, "Retry-After: 120\r\n"));
    const QByteArray date =
        QLocale::c()
            .toString(QDateTime::currentDateTimeUtc().addSecs(600), u"ddd, dd MMM yyyy HH:mm:ss"_s)
            .toLatin1() +
        " GMT";
    server->then(ScriptedServer::answer(503, {}, "Retry-After: " + date + "\r\n"));
    server->then(ScriptedServer::answer(429, {}, "Retry-After: soon\r\n"));
    QCOMPARE(outcome(get(u"tickets"_s))->error().retryAfterSeconds, 120);
    const int seconds = outcome(get(u"tickets"_s))->error().retryAfterSeconds;
    QVERIFY2(seconds > 580 && seconds <= 600, qPrintable(QString::number(seconds)));
    QCOMPARE(outcome(get(u"tickets"_s))->error().retryAfterSeconds, -1);
}

QTEST_GUILESS_MAIN(StatusTest)
#include "statustest.moc"
