#include "support/clientdesk.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = ListState::Phase;

/// Rows first..last as a page of a list, with what a page may carry besides.
QByteArray page(QLatin1StringView key, qint64 first, qint64 last, const QByteArray &after = {},
                const QByteArray &before = {})
{
    const Resource &list = resource(key);
    const QByteArray root(list.root.data(), list.root.size());
    const QByteArray child(list.child.data(), list.child.size());
    const QByteArray id(list.id.data(), list.id.size());
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<" + root + ">" + before;
    for (qint64 row = first; row <= last; ++row)
        xml += "<" + child + "><" + id + ">" + QByteArray::number(row) + "</" + id + "></" + child + ">";
    return xml + after + "\r\n</" + root + ">";
}

QByteArray total(qint64 count)
{
    return "<TotalRecords>" + QByteArray::number(count) + "</TotalRecords>";
}

} // namespace

/// How lists are loaded to their end, with everything that reference E.5 and G.11 to G.16 warn of.
class PagingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<ClientDesk> desk;

    void then(const QByteArray &xml) { server->then(ScriptedServer::answer(200, xml)); }
    [[nodiscard]] QList<QByteArray> targets() const
    {
        QList<QByteArray> all;
        for (const SeenRequest &request : server->seen())
            all.append(request.target);
        return all;
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

    void pagesAreAskedForUntilTheFirstTotalIsReached()
    {
        then(page(resources::Tickets, 1, 1000, total(2100)));
        then(page(resources::Tickets, 2001, 2100, total(7)));
        then(page(resources::Tickets, 1001, 2000, total(0)));
        then(page(resources::Tickets, 1, 1000, total(2100)));
        const ListState state = desk->load(resources::Tickets);
        QCOMPARE(state.phase, Phase::Loaded);
        QCOMPARE(state.total, 2100);
        QCOMPARE(state.done, 2100);
        QVERIFY(state.loadedAt.isValid());
        QCOMPARE(desk->all(resources::Tickets).size(), 2100);
        // The first page tells how many there are; then the newest come first, down to the first once more.
        QCOMPARE(targets(), (QList<QByteArray>{"/api/xml/tickets?pageNumber=1&pageSize=1000",
                                               "/api/xml/tickets?pageNumber=3&pageSize=1000",
                                               "/api/xml/tickets?pageNumber=2&pageSize=1000",
                                               "/api/xml/tickets?pageNumber=1&pageSize=1000"}));
    }

    void theTotalIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("before the rows") << page(resources::Tickets, 1, 500, {}, total(501));
        QTest::newRow("among newer neighbours")
            << page(resources::Tickets, 1, 500, "<RecordsReturned>500</RecordsReturned>" + total(501));
        QTest::newRow("inside a ticket that broke off") << page(
            resources::Tickets, 1, 499,
            "<Ticket><TicketID>500</TicketID><Name>half" + QByteArray("</Name>") + total(501) + "</Ticket>");
    }
    void theTotalIsFoundWhereverItStands()
    {
        QFETCH(QByteArray, first);
        then(first);
        then(page(resources::Tickets, 501, 501, total(501)));
        QCOMPARE(desk->load(resources::Tickets).total, 501);
        QCOMPARE(desk->all(resources::Tickets).size(), 501);
        QCOMPARE(server->seen().size(), 2);
    }

    void withoutATotalAShortOrEmptyPageEnds_data()
    {
        QTest::addColumn<qint64>("lastRow");
        QTest::newRow("short page") << qint64(2020);
        QTest::newRow("empty page") << qint64(2000);
    }
    void withoutATotalAShortOrEmptyPageEnds()
    {
        QFETCH(qint64, lastRow);
        then(page(resources::Customers, 1, 1000));
        then(page(resources::Customers, 1001, 2000));
        then(page(resources::Customers, 2001, lastRow));
        QCOMPARE(desk->load(resources::Customers).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::Customers).size(), lastRow);
        QCOMPARE(server->seen().size(), 3);
    }

    void anEmptyPageInTheMiddleDoesNotLoseTheRest()
    {
        // A page whose only ticket type failed while it was written (reference E.5).
        then(page(resources::Tickets, 1, 500, total(1200)));
        then(page(resources::Tickets, 1, 0, total(0)));
        then(page(resources::Tickets, 1001, 1200, total(1200)));
        then(page(resources::Tickets, 1, 500, total(1200)));
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::Tickets).size(), 700);
    }

    void aServerThatRepeatsItselfIsNotAskedForEver()
    {
        server->otherwise = [](const SeenRequest &) {
            return Reaction{ScriptedServer::answer(200, page(resources::Contacts, 1, 1000))};
        };
        QCOMPARE(desk->load(resources::Contacts).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::Contacts).size(), 1000);
        QCOMPARE(server->seen().size(), 2);
    }

    void rowsThatRepeatAcrossPagesAreOneRowAndNothingIsForgotten()
    {
        // Known from before; whether it is gone cannot be told when rows were missed.
        Record known(resource(resources::Contacts));
        known.setValue(u"ContactID", Value::of(qint64(5000)));
        desk->store.put({known});
        then(page(resources::Contacts, 1, 500, total(1000)));
        then(page(resources::Contacts, 491, 990, total(1000)));
        const ListState state = desk->load(resources::Contacts);
        QCOMPARE(state.phase, Phase::Loaded);
        QCOMPARE(state.done, 990);
        QCOMPARE(state.total, 1000);
        QCOMPARE(desk->all(resources::Contacts).size(), 991);
    }

    void aRowThatIsGoneIsForgottenWhenTheListIsWhole()
    {
        then(page(resources::Tickets, 1, 30, total(30)));
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        then(page(resources::Tickets, 1, 29, total(29)));
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::Tickets).size(), 29);
        QVERIFY(!desk->store.contains(resource(resources::Tickets), 30));
    }

    void theNextPageOfANewerServerIsFollowed()
    {
        const auto next = [this](int number) -> QByteArray {
            return QByteArray("<NextPage>") + server->origin().toLatin1() +
                   "/api/xml/tickets?pageNumber=" + QByteArray::number(number) +
                   "&amp;pageSize=100</NextPage>";
        };
        then(page(resources::Tickets, 1, 100, next(2) + total(250)));
        then(page(resources::Tickets, 101, 200, next(3) + total(250)));
        then(page(resources::Tickets, 201, 250, total(250)));
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::Tickets).size(), 250);
        QCOMPARE(server->seen().value(1).target, QByteArray("/api/xml/tickets?pageNumber=2&pageSize=100"));
        QCOMPARE(server->seen().size(), 3);
    }

    void aListThatANewerServerPagesUnaskedIsReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("by its link")
            << QByteArray("<NextPage>/api/xml/users?pageNumber=2&amp;pageSize=50</NextPage>")
            << QByteArray("/api/xml/users?pageNumber=2&pageSize=50");
        QTest::newRow("by its total") << total(52) << QByteArray("/api/xml/users?pageNumber=2&pageSize=50");
        QTest::newRow("by a link elsewhere")
            << QByteArray("<NextPage>https://elsewhere.example/api/xml/users?pageNumber=2</NextPage>")
            << QByteArray("/api/xml/users?pageNumber=2&pageSize=50");
    }
    void aListThatANewerServerPagesUnaskedIsReadToItsEnd()
    {
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, second);
        then(page(resources::Users, 1, 50, more, "<RecordsReturned>50</RecordsReturned>"));
        then(page(resources::Users, 51, 52, {}, "<RecordsReturned>2</RecordsReturned>"));
        QCOMPARE(desk->load(resources::Users).phase, Phase::Loaded);
        QCOMPARE(desk->store.count(resource(resources::Users)), 52);
        QCOMPARE(targets(), (QList<QByteArray>{"/api/xml/users", second}));
    }

    void aNextPageOnAnotherHostIsNotFollowed()
    {
        ScriptedServer other(u"127.0.0.2"_s);
        then(page(resources::Tickets, 1, 500,
                  "<NextPage>" + other.origin().toLatin1() + "/api/xml/tickets?pageNumber=2</NextPage>" +
                      total(501)));
        then(page(resources::Tickets, 501, 501, total(501)));
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::Tickets).size(), 501);
        QCOMPARE(other.seen().size(), 0);
        QCOMPARE(server->seen().value(1).target, QByteArray("/api/xml/tickets?pageNumber=2&pageSize=1000"));
    }

    void whatIsNoLinkToTheSameListIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("link");
        for (const char *link :
             {"null", "None", "#", "tickets", "/api/xml/customers?pageNumber=2", "../../etc"})
            QTest::newRow(link) << QByteArray(link);
    }
    void whatIsNoLinkToTheSameListIsNotFollowed()
    {
        QFETCH(QByteArray, link);
        then(page(resources::Tickets, 1, 500, "<NextPage>" + link + "</NextPage>" + total(501)));
        then(page(resources::Tickets, 501, 501, "<NextPage>" + link + "</NextPage>" + total(501)));
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::Tickets).size(), 501);
        QCOMPARE(server->seen().size(), 2);
        QCOMPARE(server->seen().value(1).target, QByteArray("/api/xml/tickets?pageNumber=2&pageSize=1000"));
    }

    void listsThatDoNotPageGetNoParameters_data()
    {
        QTest::addColumn<QString>("key");
        for (const Resource *list : allResources()) {
            if (!list->paged && !list->route.isEmpty())
                QTest::newRow(list->key.data()) << QString(list->key);
        }
    }
    void listsThatDoNotPageGetNoParameters()
    {
        QFETCH(QString, key);
        const Resource *list = findResource(key);
        then(page(list->key, 1, 3));
        QCOMPARE(desk->load(list->key).phase, Phase::Loaded);
        QCOMPARE(desk->store.count(*list), 3);
        QCOMPARE(targets(), (QList<QByteArray>{"/api/xml/" + QString(list->route).toLatin1()}));
    }

    void theOddRootOfPagedDeletedTicketsIsRead()
    {
        then("<DeletedTicketx><DeletedTicket><ID>1</ID><TicketID>5</TicketID></DeletedTicket>" + total(1) +
             "</DeletedTicketx>");
        QCOMPARE(desk->load(resources::DeletedTickets).phase, Phase::Loaded);
        QCOMPARE(desk->all(resources::DeletedTickets).size(), 1);
    }

    void aListThatBreaksOffKeepsWhatCameAndSaysWhatIsMissing()
    {
        then(page(resources::Tickets, 1, 500, total(1100)));
        server->then(ScriptedServer::answer(500, "There was an error processing your request.",
                                            "Content-Type: text/plain\r\n"));
        const ListState state = desk->load(resources::Tickets);
        QCOMPARE(state.phase, Phase::Failed);
        QCOMPARE(state.done, 500);
        QCOMPARE(state.total, 1100);
        QVERIFY(state.error.has_value());
        QCOMPARE(state.error->kind, ApiError::Kind::ServerFault);
        QCOMPARE(desk->all(resources::Tickets).size(), 500);

        then(page(resources::Tickets, 1, 3, total(3)));
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        QVERIFY(!desk->workspace.listState(resource(resources::Tickets)).error.has_value());
    }

    void aPageThatIsNoXmlFailsTheList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &body, ApiError::Kind kind) {
            QTest::newRow(name) << body << static_cast<int>(kind);
        };
        row("HTML", "<!DOCTYPE html><html><head><title>Sign in</title></head></html>",
            ApiError::Kind::NotXml);
        row("nothing", "", ApiError::Kind::EmptyAnswer);
        row("cut", page(resources::Customers, 1, 5).chopped(30), ApiError::Kind::CutXml);
        row("another list", page(resources::Products, 1, 5), ApiError::Kind::WrongAnswer);
    }
    void aPageThatIsNoXmlFailsTheList()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        then(body);
        const ListState state = desk->load(resources::Customers);
        QCOMPARE(state.phase, Phase::Failed);
        QCOMPARE(static_cast<int>(state.error->kind), kind);
    }

    void askingAgainWhileLoadingIsOneLoad()
    {
        then(page(resources::Tickets, 1, 3, total(3)));
        const Resource &tickets = resource(resources::Tickets);
        desk->workspace.refresh(tickets);
        desk->workspace.refresh(tickets);
        QCOMPARE(desk->load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(server->seen().size(), 1);
    }

    void aStoppedListKeepsWhatCameAndAsksNoMore()
    {
        then(page(resources::Tickets, 1, 500, total(1500)));
        const Resource &tickets = resource(resources::Tickets);
        // From within the very signal that tells of the first page, as a window may do.
        connect(&desk->workspace, &Workspace::listStateChanged, this, [this, &tickets] {
            if (desk->workspace.listState(tickets).done >= 500)
                desk->workspace.stopRefresh(tickets);
        });
        desk->workspace.refresh(tickets);
        QTRY_COMPARE(desk->phase(resources::Tickets), Phase::NotLoaded);
        QCOMPARE(desk->all(resources::Tickets).size(), 500);
        then(page(resources::Groups, 1, 1));
        QCOMPARE(desk->load(resources::Groups).phase, Phase::Loaded);
        QCOMPARE(server->seen().size(), 2);
        disconnect(&desk->workspace, nullptr, this, nullptr);
    }

    void aCustomersTicketsAreAskedForWithBothParameters()
    {
        then(page(resources::Tickets, 1, 2, total(2)));
        const auto done = outcome<Done>([this](auto whenDone) {
            desk->workspace.loadChildren(resource(resources::Customers), 7, resource(resources::Tickets),
                                         this, whenDone);
        });
        QVERIFY(succeeded(done));
        QCOMPARE(targets(), (QList<QByteArray>{"/api/xml/customers/7/tickets?pageNumber=1&pageSize=1000"}));
        QCOMPARE(desk->store.children(resource(resources::Customers), 7, resource(resources::Tickets)).size(),
                 2);
    }

    void childrenThatBreakOffKeepWhatCame()
    {
        then(page(resources::Tickets, 1, 500, total(900)));
        server->then(ScriptedServer::answer(500, "Internal Server Error: x"));
        const auto done = outcome<Done>([this](auto whenDone) {
            desk->workspace.loadChildren(resource(resources::Customers), 7, resource(resources::Tickets),
                                         this, whenDone);
        });
        QVERIFY(failure(done).has_value());
        QCOMPARE(desk->store.children(resource(resources::Customers), 7, resource(resources::Tickets)).size(),
                 500);
    }

    void theHistoryOfAnotherTicketIsNotShown()
    {
        // No rows for the id: the server looks the number up instead (reference D.8).
        then("<History><ActionItem><ActionLogID>1</ActionLogID><RefType>17</RefType><RefID>77</RefID>"
             "</ActionItem></History>");
        const Resource &tickets = resource(resources::Tickets);
        const Resource &history = resource(resources::History);
        QVERIFY(succeeded(outcome<Done>(
            [&](auto whenDone) { desk->workspace.loadChildren(tickets, 5, history, this, whenDone); })));
        QVERIFY(desk->store.childrenKnown(tickets, 5, history));
        QCOMPARE(desk->store.children(tickets, 5, history).size(), 0);
    }

    void aSearchHandsOverItsRowsOnceAndInOrder()
    {
        then(page(resources::Contacts, 1, 500, total(600)));
        then(page(resources::Contacts, 400, 600, total(600)));
        Filter filter;
        filter.where(u"LastName"_s, Filter::Operator::Contains, Value::of(u"o h"_s));
        const auto found = outcome<QList<qint64>>([&](auto whenDone) {
            desk->workspace.search(resource(resources::Contacts), filter, this, whenDone);
        });
        QVERIFY(succeeded(found));
        QCOMPARE((*found)->size(), 600);
        QCOMPARE((*found)->first(), 1);
        QCOMPARE((*found)->last(), 600);
        const QByteArray target = QByteArray::fromPercentEncoding(server->seen().first().target);
        QVERIFY2(target.contains("LastName[contains]=o h"), target.constData());
        QCOMPARE(target.count('='), 3);
        QCOMPARE(desk->phase(resources::Contacts), Phase::NotLoaded);
    }

    void aFilterThatWouldBeMisreadIsNotSent()
    {
        Filter filter;
        filter.where(u"NoSuchField"_s, Filter::Operator::Equals, Value::of(u"x"_s));
        const auto found = outcome<QList<qint64>>([&](auto whenDone) {
            desk->workspace.search(resource(resources::Groups), filter, this, whenDone);
        });
        QCOMPARE(failure(found), ApiError::Kind::NotAcceptable);
        QCOMPARE(server->seen().size(), 0);
    }
};

QTEST_GUILESS_MAIN(PagingTest)
#include "pagingtest.moc"
