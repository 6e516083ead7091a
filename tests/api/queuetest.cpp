#include "support/clienttest.h"
#include "support/scriptedserver.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ticketeer;
using namespace ticketeer::test;

using Kind = ApiError::Kind;

namespace {
const QByteArray Token = "6F9619FF-8B86-D011-B42D-00C04FC964FF";
}

/// Who goes first, who waits, who is asked again, and what happens to calls that nobody wants any more.
class QueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aBusyGatewayIsAskedAgain();
    void aGatewayThatStaysBusyIsAskedThreeTimes();
    void aLongPauseIsNotWaitedFor();
    void aWriteIsNotRepeatedForABusyGateway();
    void sixCallsGoAtATimeAndWritesGoFirst();
    void backgroundWorkLeavesRoomForPeople();
    void cancelEndsOnceAndSaysSo();
    void aNewAccountCancelsTheCallsOfTheOldOne();
    void destroyingTheClientEndsItsCalls();
    void theOwnerMayBeDestroyedWhileToldTheOutcome();
    void aWaitingListGoesOutWhenTheMinuteIsOver();

private:
    static ApiRequest get(const QString &path)
    {
        ApiRequest request;
        request.path = path;
        return request;
    }
    static ApiRequest write(Verb verb, const QString &path)
    {
        ApiRequest request = get(path);
        request.verb = verb;
        request.purpose = Purpose::Write;
        if (verb != Verb::Delete)
            request.body = "<Ticket><Name>a</Name></Ticket>";
        return request;
    }
    std::optional<ApiResult> outcome(const ApiRequest &request)
    {
        return outcomeOf(client->send(request, this));
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<HttpLog> log;
    std::unique_ptr<ApiClient> client;
};

void QueueTest::init()
{
    server = std::make_unique<ScriptedServer>();
    budget = std::make_unique<RequestBudget>(wallClock());
    log = std::make_unique<HttpLog>();
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), Token));
}

void QueueTest::cleanup()
{
    client.reset();
    server.reset();
}

void QueueTest::aBusyGatewayIsAskedAgain()
{
    server->then(ScriptedServer::answer(503, {}, "Retry-After: 0\r\n"));
    server->then(ScriptedServer::answer(200, "<Tickets/>"));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && result->ok());
    QCOMPARE(server->seen().size(), 2);
    QCOMPARE(budget->usedToday(), 2);
    QCOMPARE(log->exchanges().size(), 2U);
    QCOMPARE(log->exchanges().back().attempt, 2);
}

void QueueTest::aGatewayThatStaysBusyIsAskedThreeTimes()
{
    for (const int status : {502, 503, 504}) {
        server->otherwise = [status](const SeenRequest &) {
            return Reaction{ScriptedServer::answer(status)};
        };
        const qsizetype before = server->seen().size();
        const auto result = outcome(get(u"tickets"_s));
        QVERIFY(result && !result->ok());
        QCOMPARE(result->error().status, status);
        QCOMPARE(server->seen().size() - before, 3);
    }
}

void QueueTest::aLongPauseIsNotWaitedFor()
{
    server->then(ScriptedServer::answer(503, {}, "Retry-After: 600\r\n"));
    const auto result = outcome(get(u"tickets"_s));
    QVERIFY(result && !result->ok());
    QCOMPARE(result->error().retryAfterSeconds, 600);
    QCOMPARE(server->seen().size(), 1);
}

void QueueTest::aWriteIsNotRepeatedForABusyGateway()
{
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Delete}) {
        server->then(ScriptedServer::answer(503));
        const qsizetype before = server->seen().size();
        QVERIFY(!outcome(write(verb, u"tickets/5"_s))->ok());
        QCOMPARE(server->seen().size() - before, 1);
    }
}

void QueueTest::sixCallsGoAtATimeAndWritesGoFirst()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{}; };
    QObject owner;
    for (int i = 0; i < 9; ++i)
        client->send(get(u"tickets/%1"_s.arg(i)), &owner);
    QTRY_COMPARE(server->seen().size(), 6);
    ApiCall *put = client->send(write(Verb::Put, u"tickets/99"_s), &owner);
    server->otherwise = [](const SeenRequest &) { return Reaction{ScriptedServer::answer(200)}; };
    QCOMPARE(server->seen().size(), 6);
    // One of the six is given up; of the four that wait the write takes its place.
    auto *first = qobject_cast<ApiCall *>(owner.children().first());
    QVERIFY(first);
    first->cancel();
    QVERIFY(outcomeOf(put));
    QCOMPARE(server->seen().at(6).verb, "PUT");
}

void QueueTest::backgroundWorkLeavesRoomForPeople()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{}; };
    QObject owner;
    for (int i = 0; i < 9; ++i) {
        ApiRequest request = get(u"tickets/%1"_s.arg(i));
        request.purpose = Purpose::Backfill;
        client->send(request, &owner);
    }
    QTRY_COMPARE(server->seen().size(), 4);
    server->otherwise = [](const SeenRequest &) { return Reaction{ScriptedServer::answer(200)}; };
    QVERIFY(outcome(get(u"users/1"_s))->ok());
    QCOMPARE(server->seen().size(), 5);
}

void QueueTest::cancelEndsOnceAndSaysSo()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{}; };
    ApiCall *call = client->send(write(Verb::Put, u"tickets/5"_s), this);
    QTRY_COMPARE(server->seen().size(), 1);
    QList<ApiError> errors;
    connect(call, &ApiCall::finished, this, [&errors](const ApiResult &result) { errors << result.error(); });
    call->cancel();
    call->cancel();
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(int(errors.first().kind), int(Kind::Cancelled));
    QVERIFY(errors.first().outcomeUnknown);
}

void QueueTest::aNewAccountCancelsTheCallsOfTheOldOne()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{}; };
    ApiCall *running = client->send(get(u"tickets"_s), this);
    QTRY_COMPARE(server->seen().size(), 1);
    QList<ApiResult> results;
    connect(running, &ApiCall::finished, this, [&results](const ApiResult &result) { results << result; });
    ScriptedServer other;
    client->setAccount(accountOn(other.origin(), Token));
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(int(results.first().error().kind), int(Kind::Cancelled));
    QVERIFY(outcome(get(u"tickets"_s))->ok());
    QCOMPARE(other.seen().size(), 1);
}

void QueueTest::destroyingTheClientEndsItsCalls()
{
    server->otherwise = [](const SeenRequest &) { return Reaction{}; };
    ApiCall *running = client->send(get(u"tickets"_s), this);
    QTRY_COMPARE(server->seen().size(), 1);
    ApiCall *queued = client->send(get(u"users"_s), this);
    QSignalSpy runningSpy(running, &ApiCall::finished);
    QSignalSpy queuedSpy(queued, &ApiCall::finished);
    client.reset();
    QTRY_COMPARE(runningSpy.count(), 1);
    QTRY_COMPARE(queuedSpy.count(), 1);
}

void QueueTest::theOwnerMayBeDestroyedWhileToldTheOutcome()
{
    auto owner = std::make_unique<QObject>();
    ApiCall *call = client->send(get(u"tickets"_s), owner.get());
    connect(call, &ApiCall::finished, this, [&owner] { owner.reset(); });
    QTRY_VERIFY(!owner);
    QVERIFY(outcome(get(u"tickets"_s))->ok());
}

void QueueTest::aWaitingListGoesOutWhenTheMinuteIsOver()
{
    // A clock that is moved by hand; the client asks again when the budget said it may.
    QDateTime now = QDateTime::currentDateTimeUtc();
    client.reset();
    budget = std::make_unique<RequestBudget>([&now] { return now; });
    budget->setLimits(5000, 20);
    client = std::make_unique<ApiClient>(*budget, *log);
    client->setAccount(accountOn(server->origin(), Token));
    for (int i = 0; i < 19; ++i)
        budget->noteSent(Purpose::Open);
    ApiRequest list = get(u"tickets"_s);
    list.purpose = Purpose::List;
    now = now.addMSecs(59'900);
    ApiCall *call = client->send(list, this);
    QList<ApiResult> results;
    connect(call, &ApiCall::finished, this, [&results](const ApiResult &result) { results << result; });
    QVERIFY(outcome(get(u"users/1"_s))->ok());
    QCOMPARE(results.size(), 0);
    now = now.addMSecs(200);
    QTRY_COMPARE(results.size(), 1);
    QVERIFY(results.first().ok());
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queuetest.moc"
