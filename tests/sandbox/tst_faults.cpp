#include "wire.h"

#include <sandbox/faultplan.h>

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/// Faults on a real socket, the record of what came over the wire, and a server that dies and comes back.
class FaultsTest : public QObject
{
    Q_OBJECT

    static QByteArray newCustomer(const Wire &wire)
    {
        return "POST /api/xml/customers HTTP/1.1\r\nHost: x\r\nContent-Length: 37\r\nAuthorization: " +
               wire.authorization() + "\r\n\r\n<Customer><Name>Zzz</Name></Customer>";
    }

private Q_SLOTS:
    void aDelayedAnswerIsLateButWhole();
    void aDelayHoldsUpNobodyElse();
    void aConnectionCutBeforehandLeavesNothingBehind();
    void aConnectionCutAfterwardsHasDoneTheWork();
    void aTruncatedAnswerEndsEarly();
    void garbageIsAnswered200();
    void aStatusIsAnsweredWithoutDoingTheWork();
    void aSlowBodyArrivesWhole();
    void onlyTheNthMatchingRequestIsHit();
    void aShareOfRequestsIsHit();
    void unknownFaultsAreExplained();
    void exchangesAreRecordedAsSent();
    void aStoppedServerRefusesAndComesBackOnItsPort();
    void anotherAgentsEditShowsAtOnce();
    void connectionsAreKeptOpen();
};

void FaultsTest::aDelayedAnswerIsLateButWhole()
{
    Wire wire;
    wire.server.setFaults({u"delay=1500:groups"_s});
    QElapsedTimer timer;
    timer.start();
    QVERIFY(wire.get(u"groups"_s).body.endsWith("</Groups>"));
    QVERIFY(timer.elapsed() >= 1490);
    timer.restart();
    QCOMPARE(wire.get(u"users"_s).status, 200);
    QVERIFY(timer.elapsed() < 1490);
}

void FaultsTest::aDelayHoldsUpNobodyElse()
{
    Wire wire;
    wire.server.setFaults({u"delay=60000:users"_s});
    QNetworkAccessManager other;
    QNetworkRequest request(QUrl(wire.server.baseUrl().toString() + u"users"_s));
    request.setRawHeader("Authorization", wire.authorization());
    const std::unique_ptr<QNetworkReply> waiting(other.get(request));
    QTRY_VERIFY(waiting->isRunning());
    QCOMPARE(wire.get(u"groups"_s).status, 200);
    QVERIFY(!waiting->isFinished());
    waiting->abort();
}

void FaultsTest::aConnectionCutBeforehandLeavesNothingBehind()
{
    Wire wire;
    wire.server.setFaults({u"drop-before=POST"_s});
    QCOMPARE(wire.raw(newCustomer(wire)), QByteArray());
    QCOMPARE(wire.get(u"customers?Name=Zzz"_s).count("Customer"), 0);
    QCOMPARE(wire.server.exchanges().constFirst().status, 0);
}

void FaultsTest::aConnectionCutAfterwardsHasDoneTheWork()
{
    // Over a plain socket: QNetworkAccessManager sends a POST again by itself when the connection breaks.
    Wire wire;
    wire.server.setFaults({u"drop-after=POST customers"_s});
    QCOMPARE(wire.raw(newCustomer(wire)), QByteArray());
    QCOMPARE(wire.get(u"customers?Name=Zzz"_s).count("Customer"), 1);
    QCOMPARE(wire.server.exchanges().size(), 2);
}

void FaultsTest::aTruncatedAnswerEndsEarly()
{
    Wire wire;
    wire.server.setFaults({u"truncate"_s});
    const QByteArray answer = wire.raw(
        "GET /api/xml/groups HTTP/1.1\r\nHost: x\r\nAuthorization: " + wire.authorization() + "\r\n\r\n");
    const QByteArray head = answer.left(answer.indexOf("\r\n\r\n"));
    const qsizetype announced = head.mid(head.indexOf("Content-Length: ") + 16).split('\r').first().toInt();
    const qsizetype got = answer.size() - head.size() - 4;
    QVERIFY(got > 0);
    QCOMPARE(got, announced / 2);
}

void FaultsTest::garbageIsAnswered200()
{
    Wire wire;
    wire.server.setFaults({u"garbage"_s});
    const Answer answer = wire.get(u"groups"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(!answer.body.contains("<?xml"));
}

void FaultsTest::aStatusIsAnsweredWithoutDoingTheWork()
{
    Wire wire;
    wire.server.setFaults({u"status=503:POST"_s});
    QCOMPARE(wire.post(u"customers"_s, "<Customer><Name>Zzz</Name></Customer>").status, 503);
    QCOMPARE(wire.get(u"customers?Name=Zzz"_s).count("Customer"), 0);
    wire.server.setFaults({u"status=306"_s});
    QVERIFY(wire.raw("GET /api/xml/groups HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 300)
                .startsWith("HTTP/1.1 306 Unused"));
}

void FaultsTest::aSlowBodyArrivesWhole()
{
    Wire wire;
    const QByteArray whole = wire.get(u"groups"_s).body;
    wire.server.setFaults({u"slow=400"_s});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wire.get(u"groups"_s).body, whole);
    QVERIFY(timer.elapsed() >= 300);
}

void FaultsTest::onlyTheNthMatchingRequestIsHit()
{
    Wire wire;
    wire.server.setFaults({u"status=503:groups@2"_s});
    QList<int> statuses;
    for (const QString &path : {u"groups"_s, u"users"_s, u"groups"_s, u"groups"_s})
        statuses.append(wire.get(path).status);
    QCOMPARE(statuses, (QList<int>{200, 200, 503, 200}));
}

void FaultsTest::aShareOfRequestsIsHit()
{
    ticketeer::sandbox::FaultPlan plan;
    QCOMPARE(plan.set({u"status=503%20"_s}), QString());
    int hit = 0;
    for (int i = 0; i < 1000; ++i)
        hit += plan.judge("GET", u"tickets"_s).status == 503;
    QVERIFY(hit > 120 && hit < 280);
}

void FaultsTest::unknownFaultsAreExplained()
{
    ticketeer::sandbox::FaultPlan plan;
    for (const QString &text : {u"explode"_s, u"delay"_s, u"delay=soon"_s, u"status=7"_s, u""_s})
        QVERIFY2(plan.set({text}).endsWith(u'.'), qUtf8Printable(text));
    QCOMPARE(plan.set({u"drop-after"_s, u"slow=5"_s, u"status=500:PUT tickets%50"_s}), QString());
    auto options = Wire::small(0);
    options.faults = QStringList{u"explode"_s};
    ticketeer::sandbox::SandboxServer server(options);
    QVERIFY(!server.start());
    QVERIFY(server.errorText().contains(u"explode"));
}

void FaultsTest::exchangesAreRecordedAsSent()
{
    Wire wire(Wire::small(3));
    wire.get(u"tickets?Name%5Bcontains%5D=a%20b"_s);
    wire.put(u"tickets/5501001"_s, "<Ticket><Name>n</Name></Ticket>");
    const auto exchanges = wire.server.exchanges();
    QCOMPARE(exchanges.size(), 2);
    QCOMPARE(exchanges[0].verb, QByteArray("GET"));
    QCOMPARE(exchanges[0].path, u"tickets?Name%5Bcontains%5D=a%20b"_s);
    QCOMPARE(exchanges[0].status, 200);
    QCOMPARE(exchanges[1].path, u"tickets/5501001"_s);
    QCOMPARE(exchanges[1].body, QByteArray("<Ticket><Name>n</Name></Ticket>"));
    wire.server.clearExchanges();
    QVERIFY(wire.server.exchanges().isEmpty());
}

void FaultsTest::aStoppedServerRefusesAndComesBackOnItsPort()
{
    Wire wire;
    wire.post(u"customers"_s, "<Customer><Name>Zzz</Name></Customer>");
    const QUrl url = wire.server.baseUrl();
    wire.server.stop();
    QCOMPARE(wire.get(u"groups"_s).status, 0);
    QVERIFY(wire.server.start());
    QCOMPARE(wire.server.baseUrl(), url);
    QCOMPARE(wire.get(u"customers?Name=Zzz"_s).count("Customer"), 1);
}

void FaultsTest::anotherAgentsEditShowsAtOnce()
{
    Wire wire(Wire::small(3));
    QVERIFY(wire.server.execute(u"UPDATE Tickets SET Name = 'edited' WHERE TicketID = 5501002"_s));
    QCOMPARE(wire.get(u"tickets/5501002"_s).text("Name"), QByteArray("edited"));
    QVERIFY(!wire.server.execute(u"UPDATE Nothing SET x = 1"_s));
}

void FaultsTest::connectionsAreKeptOpen()
{
    Wire wire;
    const QByteArray request =
        "GET /api/xml/groups/410 HTTP/1.1\r\nHost: x\r\nAuthorization: " + wire.authorization() + "\r\n\r\n";
    const QByteArray answers = wire.raw(request + request, 700);
    QCOMPARE(answers.count("HTTP/1.1 200 OK"), 2);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
