#include "support/clientdesk.h"
#include "support/scriptedserver.h"

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What goes out when something is saved, and what is made of the answer.
class SavingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<ClientDesk> desk;

    void then(const QByteArray &xml) { server->then(ScriptedServer::answer(200, xml)); }
    void thenFail(int status, const QByteArray &body = "Internal Server Error: x")
    {
        server->then(ScriptedServer::answer(status, body, "Content-Type: text/plain\r\n"));
    }
    [[nodiscard]] std::optional<Outcome<Record>> save(const Change &change)
    {
        return outcome<Record>([&](auto done) { desk->workspace.save(change, this, done); });
    }
    static const Resource &tickets() { return resource(resources::Tickets); }
    static const Resource &customers() { return resource(resources::Customers); }
    /// A ticket as a list brought it, with two tags.
    Record knownTicket()
    {
        Record ticket(tickets());
        ticket.setValue(u"TicketID", Value::of(qint64(5)));
        ticket.setValue(u"Name", Value::of(u"Before"_s));
        ticket.setTags(QStringList{u"pump"_s, u"R&D"_s});
        desk->store.put({ticket});
        return ticket;
    }
    [[nodiscard]] QByteArray sent(qsizetype index) const
    {
        const SeenRequest request = server->seen().value(index);
        return request.verb + ' ' + request.target;
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        desk = std::make_unique<ClientDesk>();
        QVERIFY(desk->signIn(server->origin()));
    }
    void cleanup()
    {
        desk.reset();
        server.reset();
    }

    void aTicketWithoutTagsInTheAnswerKeepsItsTags()
    {
        Change change = Change::update(knownTicket());
        change.set(u"Name", Value::of(u"After"_s));
        then("<Ticket><TicketID>5</TicketID><Name>After</Name></Ticket>");
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE((*saved)->title(), u"After"_s);
        QCOMPARE((*saved)->tags(), (QStringList{u"pump"_s, u"R&D"_s}));
        QCOMPARE(server->seen().size(), 1);
        QVERIFY(server->seen().first().body.endsWith("<Ticket><Name>After</Name></Ticket>\n") ||
                server->seen().first().body.endsWith("<Ticket><Name>After</Name></Ticket>"));
    }

    void changedTagsAreLookedAtAgain()
    {
        Change change = Change::update(knownTicket());
        change.setTags({u"pump"_s});
        then("<Ticket><TicketID>5</TicketID><Name>Before</Name></Ticket>");
        then("<Ticket><TicketID>5</TicketID><Name>Before</Name><Tags><Tag><Value>pump</Value></Tag></Tags>"
             "</Ticket>");
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE((*saved)->tags(), QStringList{u"pump"_s});
        QCOMPARE(sent(1), QByteArray("GET /api/xml/tickets/5"));
        QCOMPARE(desk->workspace.unmet(change, **saved), QStringList());
    }

    void tagsThatTheServerDroppedAreNamed()
    {
        Change change = Change::update(knownTicket());
        change.setTags({u"pump"_s, u"new"_s});
        then("<Ticket><TicketID>5</TicketID></Ticket>");
        then("<Ticket><TicketID>5</TicketID><Tags><Tag><Value>pump</Value></Tag></Tags></Ticket>");
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE(desk->workspace.unmet(change, **saved), QStringList{u"Tags"_s});
    }

    void theServersAnswerIsTakenForTruth()
    {
        Change change = Change::update(knownTicket());
        change.set(u"Name", Value::of(u"A long title"_s));
        then("<Ticket><TicketID>5</TicketID><Name>A long</Name></Ticket>");
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE(desk->store.record(tickets(), 5).title(), u"A long"_s);
        QCOMPARE(desk->workspace.unmet(change, **saved), QStringList{u"Name"_s});
    }

    void savingNothingSendsNothing()
    {
        Change change = Change::update(knownTicket());
        change.set(u"StatusPosition", Value::of(qint64(3)));
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE((*saved)->title(), u"Before"_s);
        QCOMPARE(server->seen().size(), 0);
    }

    void anAnswerAboutAnotherObjectIsNotTaken()
    {
        Change change = Change::update(knownTicket());
        change.set(u"Name", Value::of(u"After"_s));
        then("<Ticket><TicketID>99</TicketID><Name>Somebody else's</Name></Ticket>");
        then("<Ticket><TicketID>5</TicketID><Name>After</Name></Ticket>");
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE((*saved)->id(), 5);
        QCOMPARE((*saved)->title(), u"After"_s);
        QVERIFY(!desk->store.contains(tickets(), 99));
    }

    void aPhoneNumberIsLookedAtAgainSinceTheAnswerIsEmpty_data()
    {
        QTest::addColumn<bool>("lookFails");
        QTest::newRow("the look succeeds") << false;
        QTest::newRow("the look fails") << true;
    }
    void aPhoneNumberIsLookedAtAgainSinceTheAnswerIsEmpty()
    {
        QFETCH(bool, lookFails);
        Record phone(resource(resources::PhoneNumbers));
        phone.setValue(u"PhoneID", Value::of(qint64(3)));
        phone.setValue(u"Number", Value::of(u"1"_s));
        desk->store.addChild(customers(), 7, phone);
        Change change = Change::update(phone);
        change.setParent(customers(), 7);
        change.set(u"Number", Value::of(u"555"_s));
        then("");
        if (lookFails)
            thenFail(500);
        else
            then("<PhoneNumber><PhoneID>3</PhoneID><Number>555</Number><PhoneType>Work</PhoneType>"
                 "</PhoneNumber>");
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE(sent(0), QByteArray("PUT /api/xml/customers/7/phonenumbers/3"));
        QCOMPARE(sent(1), QByteArray("GET /api/xml/customers/7/phonenumbers/3"));
        QCOMPARE((*saved)->text(u"Number"), u"555"_s);
        QCOMPARE((*saved)->text(u"PhoneType"), lookFails ? QString() : u"Work"_s);
        QCOMPARE(
            desk->store.children(customers(), 7, resource(resources::PhoneNumbers)).value(0).text(u"Number"),
            u"555"_s);
    }

    void aCreationWithoutAnAnswerIsNotTakenForAFailureToTryAgain()
    {
        Change change = Change::create(resource(resources::Notes), &customers(), 7);
        change.set(u"Title", Value::of(u"Gate code"_s));
        then("");
        const auto saved = save(change);
        QCOMPARE(failure(saved), ApiError::Kind::EmptyAnswer);
        QVERIFY(saved->error().outcomeUnknown);
        QCOMPARE(server->seen().size(), 1);
    }

    void aCustomerProductWithoutDetailsStillHasOneElement()
    {
        Change change = Change::create(resource(resources::CustomerProducts), &customers(), 7);
        change.set(u"ProductID", Value::of(qint64(3)));
        then("<OrganizationProduct><Product>Pump</Product><OrganizationProductID>9</OrganizationProductID>"
             "<OrganizationID>7</OrganizationID><ProductID>3</ProductID></OrganizationProduct>");
        then("<OrganizationProducts><OrganizationProduct><OrganizationProductID>9</OrganizationProductID>"
             "<OrganizationID>7</OrganizationID><ProductID>3</ProductID><Serial>A-1</Serial>"
             "</OrganizationProduct></OrganizationProducts>");
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QCOMPARE(sent(0), QByteArray("POST /api/xml/customers/7/products/3"));
        QVERIFY(server->seen().first().body.contains("<OrganizationProduct><"));
        // The answer to a write has no custom fields (reference B.2), so they are fetched.
        QCOMPARE(sent(1), QByteArray("GET /api/xml/customers/7/products/3/customerproduct/9"));
        QCOMPARE((*saved)->text(u"Serial"), u"A-1"_s);
        QCOMPARE(desk->store.children(customers(), 7, resource(resources::CustomerProducts)).size(), 1);
    }

    void theDueDateOfANewTicketTakesASecondRequest_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("taken") << false;
        QTest::newRow("refused") << true;
    }
    void theDueDateOfANewTicketTakesASecondRequest()
    {
        QFETCH(bool, refused);
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(u"Pump"_s));
        change.set(u"DueDate", Value::of(QDateTime(QDate(2027, 3, 4), QTime(15, 30), Qt::UTC)));
        then("<Ticket><TicketID>5</TicketID><Name>Pump</Name><DueDate /></Ticket>");
        const QByteArray dated =
            "<Ticket><TicketID>5</TicketID><Name>Pump</Name><DueDate>3/4/2027 3:30 PM</DueDate></Ticket>";
        if (refused) {
            thenFail(500);
            then("<Ticket><TicketID>5</TicketID><Name>Pump</Name><DueDate /></Ticket>");
        } else {
            then(dated);
            then(dated);
        }
        const auto saved = save(change);
        QVERIFY(succeeded(saved));
        QVERIFY(!server->seen().first().body.contains("DueDate"));
        QCOMPARE(sent(1), QByteArray("PUT /api/xml/tickets/5"));
        QVERIFY(
            server->seen().value(1).body.contains("<Ticket><DueDate>2027-03-04 15:30:00</DueDate></Ticket>"));
        QCOMPARE(sent(2), QByteArray("GET /api/xml/tickets/5"));
        QCOMPARE(desk->workspace.unmet(change, **saved), refused ? QStringList{u"DueDate"_s} : QStringList());
    }

    void whoeverWorksHereIsTheAuthor()
    {
        desk->workspace.setMe(90210);
        Change change = Change::create(resource(resources::Actions), &tickets(), 5);
        change.set(u"Description", Value::of(u"<p>x</p>"_s));
        then("<Action><ActionID>8</ActionID><TicketID>5</TicketID></Action>");
        QVERIFY(succeeded(save(change)));
        QVERIFY(server->seen().first().body.contains("<CreatorID>90210</CreatorID>"));
        // A product's creator cannot be said; sending it would be noise.
        Change product = Change::create(resource(resources::Products));
        product.set(u"Name", Value::of(u"Valve"_s));
        then("<Product><ProductID>3</ProductID><Name>Valve</Name></Product>");
        QVERIFY(succeeded(save(product)));
        QVERIFY(!server->seen().value(1).body.contains("CreatorID"));
    }

    void aRefusedSaveChangesNothingAndIsNotRepeated_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        const auto row = [](int status, ApiError::Kind kind) {
            QTest::newRow(QByteArray::number(status).constData()) << status << static_cast<int>(kind);
        };
        row(306, ApiError::Kind::NotAllowedHere);
        row(400, ApiError::Kind::BadRequest);
        row(403, ApiError::Kind::Forbidden);
        row(404, ApiError::Kind::NotFound);
        row(405, ApiError::Kind::VerbNotAllowed);
        row(411, ApiError::Kind::LengthRequired);
        row(429, ApiError::Kind::TooManyRequests);
        row(501, ApiError::Kind::NotImplemented);
        row(502, ApiError::Kind::BadGateway);
        row(503, ApiError::Kind::Unavailable);
        row(504, ApiError::Kind::GatewayTimeout);
    }
    void aRefusedSaveChangesNothingAndIsNotRepeated()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        Change change = Change::update(knownTicket());
        change.set(u"Name", Value::of(u"After"_s));
        thenFail(status, "no");
        const auto saved = save(change);
        QVERIFY(failure(saved).has_value());
        QCOMPARE(static_cast<int>(saved->error().kind), kind);
        QCOMPARE(desk->store.record(tickets(), 5).title(), u"Before"_s);
        QCOMPARE(server->seen().size(), 1);
    }

    void aWriteWhoseAnswerIsCutMayHaveHappened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = ScriptedServer::answer(200, "<Ticket><TicketID>5</TicketID></Ticket>");
        QTest::newRow("nothing came") << QByteArray();
        QTest::newRow("half came") << whole.chopped(12);
        QTest::newRow("broken XML") << ScriptedServer::answer(200, "<Ticket><TicketID>5</Ticket>");
        QTest::newRow("HTML") << ScriptedServer::answer(200, "<html><body>Hello</body></html>");
    }
    void aWriteWhoseAnswerIsCutMayHaveHappened()
    {
        QFETCH(QByteArray, bytes);
        Change change = Change::update(knownTicket());
        change.set(u"Name", Value::of(u"After"_s));
        server->then(Reaction{bytes, true});
        const auto saved = save(change);
        QVERIFY(failure(saved).has_value());
        QVERIFY(saved->error().outcomeUnknown);
        QCOMPARE(server->seen().size(), 1);
    }

    void aLinkThatWasMadeCountsThoughTheLookAtTheTicketFails()
    {
        Record ticket = knownTicket();
        ticket.setCustomers(QList<Link>{{1, u"Hay"_s}});
        Record acme(customers());
        acme.setValue(u"OrganizationID", Value::of(qint64(2)));
        acme.setValue(u"Name", Value::of(u"Acme"_s));
        desk->store.put({ticket, acme});
        then("<Customer><OrganizationID>2</OrganizationID></Customer>");
        thenFail(500);
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { desk->workspace.link(5, customers(), 2, this, done); })));
        QCOMPARE(desk->store.record(tickets(), 5).customers(), (QList<Link>{{1, u"Hay"_s}, {2, u"Acme"_s}}));
        then("");
        thenFail(500);
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { desk->workspace.unlink(5, customers(), 1, this, done); })));
        QCOMPARE(desk->store.record(tickets(), 5).customers(), (QList<Link>{{2, u"Acme"_s}}));
    }

    void aRefusedLinkChangesNothing()
    {
        knownTicket();
        thenFail(500);
        const auto linked =
            outcome<Done>([&](auto done) { desk->workspace.link(5, customers(), 2, this, done); });
        QVERIFY(failure(linked).has_value());
        QCOMPARE(server->seen().size(), 1);
    }

    void aDeletedCustomerIsRefusedByTheService()
    {
        Record acme(customers());
        acme.setValue(u"OrganizationID", Value::of(qint64(2)));
        desk->store.put({acme});
        thenFail(306, "Deleting customers is temporarily disabled.");
        const auto removed =
            outcome<Done>([&](auto done) { desk->workspace.remove(acme, nullptr, 0, this, done); });
        QCOMPARE(failure(removed), ApiError::Kind::NotAllowedHere);
        QVERIFY(removed->error().serverText.contains(u"disabled"));
        QVERIFY(desk->store.contains(customers(), 2));
    }

    void aDeletedProductSendsItsTicketsToBeReadAgain()
    {
        Record ticket = knownTicket();
        ticket.setValue(u"ProductID", Value::of(qint64(3)));
        Record product(resource(resources::Products));
        product.setValue(u"ProductID", Value::of(qint64(3)));
        desk->store.put({ticket, product});
        then("<Product><ProductID>3</ProductID></Product>");
        then("<Tickets><Ticket><TicketID>5</TicketID><ProductID /></Ticket><TotalRecords>1</TotalRecords>"
             "</Tickets>");
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { desk->workspace.remove(product, nullptr, 0, this, done); })));
        QVERIFY(!desk->store.contains(resource(resources::Products), 3));
        QTRY_COMPARE(desk->phase(resources::Tickets), ListState::Phase::Loaded);
        QVERIFY(!desk->store.record(tickets(), 5).value(u"ProductID").hasValue());
    }

    void whatHasNoRouteIsNotSent()
    {
        Record orphan(resource(resources::PhoneNumbers));
        orphan.setValue(u"PhoneID", Value::of(qint64(3)));
        QCOMPARE(failure(outcome<Done>(
                     [&](auto done) { desk->workspace.remove(orphan, nullptr, 0, this, done); })),
                 ApiError::Kind::NotFound);
        QCOMPARE(failure(outcome<Record>(
                     [&](auto done) { desk->workspace.open(resource(resources::Versions), 4, this, done); })),
                 ApiError::Kind::NotFound);
        QCOMPARE(failure(outcome<Done>([&](auto done) {
                     desk->workspace.loadChildren(resource(resources::Products), 4,
                                                  resource(resources::Notes), this, done);
                 })),
                 ApiError::Kind::NotFound);
        QCOMPARE(server->seen().size(), 0);
    }

    void theAnswerToAnOpenedTicketMustBeAboutIt_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("fits");
        QTest::newRow("by id") << QByteArray("<Ticket><TicketID>1042</TicketID></Ticket>") << true;
        QTest::newRow("by number")
            << QByteArray("<Ticket><TicketID>5</TicketID><TicketNumber>1042</TicketNumber></Ticket>") << true;
        QTest::newRow("another")
            << QByteArray("<Ticket><TicketID>5</TicketID><TicketNumber>7</TicketNumber></Ticket>") << false;
        QTest::newRow("none") << QByteArray("<Tickets></Tickets>") << false;
    }
    void theAnswerToAnOpenedTicketMustBeAboutIt()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, fits);
        then(xml);
        const auto opened =
            outcome<Record>([&](auto done) { desk->workspace.open(tickets(), 1042, this, done); });
        QCOMPARE(succeeded(opened), fits);
        if (!fits)
            QCOMPARE(failure(opened), ApiError::Kind::WrongAnswer);
    }

    void theRawViewGetsTheBytesAsTheyCame()
    {
        const QByteArray xml = "<Ticket>\r\n  <TicketID>5</TicketID><Odd>&#xB;</Odd></Ticket>";
        then(xml);
        const auto raw =
            outcome<QByteArray>([&](auto done) { desk->workspace.raw(tickets(), 5, this, done); });
        QVERIFY(succeeded(raw));
        QCOMPARE(**raw, xml);
    }
};

QTEST_GUILESS_MAIN(SavingTest)
#include "savingtest.moc"
