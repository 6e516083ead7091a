#include "support/clientdesk.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTimeZone>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

using Order = AccountFormat::Order;

/// One page of tickets that were created on these days.
QByteArray page(qint64 first, const QStringList &dates, qint64 total)
{
    QByteArray xml = "<Tickets>";
    for (const QString &date : dates) {
        xml += "<Ticket><TicketID>" + QByteArray::number(first++) + "</TicketID><DateCreated>" +
               date.toUtf8() + "</DateCreated></Ticket>";
    }
    return ScriptedServer::answer(200, xml + "<TotalRecords>" + QByteArray::number(total) +
                                           "</TotalRecords></Tickets>");
}

} // namespace

/// How the account's date order and zone are learnt from what it sends (reference D.1).
class FormatsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<ClientDesk> desk;

    static const Resource &tickets() { return resource(resources::Tickets); }
    [[nodiscard]] QDate created(qint64 id) const
    {
        return desk->store.record(tickets(), id).value(u"DateCreated").toMoment().date();
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        desk = std::make_unique<ClientDesk>();
        desk->workspace.setFormat(AccountFormat(), false);
        QVERIFY(desk->signIn(server->origin()));
    }
    void cleanup()
    {
        desk.reset();
        server.reset();
    }

    void anOrderThatOnlyALaterPageProvesIsFollowedOnceAndForAll()
    {
        // en-AU: the first page looks like en-US, and would again on every reload.
        const QByteArray first = page(1, {u"2/1/2026 1:00 PM"_s}, 2);
        const QByteArray second = page(2, {u"25/1/2026 1:00 PM"_s}, 2);
        server->otherwise = [&](const SeenRequest &request) {
            return Reaction{request.target.contains("pageNumber=1") ? first : second};
        };
        QSignalSpy doubted(&desk->workspace, &Workspace::formatDoubted);
        desk->workspace.refresh(tickets());
        QTRY_COMPARE(created(1), QDate(2026, 1, 2));
        QTRY_COMPARE(desk->phase(resources::Tickets), ListState::Phase::Loaded);
        QCOMPARE(created(2), QDate(2026, 1, 25));
        QCOMPARE(desk->workspace.format().order(), Order::DayMonthYear);
        QCOMPARE(doubted.size(), 1);
        QCOMPARE(doubted.first().at(1).toBool(), true);
        QCOMPARE(server->seen().size(), 4);
        // Nothing more to learn from the same dates.
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(doubted.size(), 1);
        QCOMPARE(server->seen().size(), 6);
    }

    void anOrderThatTheFirstPageProvesNeedsNoSecondReading()
    {
        server->then(page(1, {u"30.07.2025 13:23"_s, u"02.01.2026 09:05"_s}, 2));
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(created(1), QDate(2025, 7, 30));
        QCOMPARE(created(2), QDate(2026, 1, 2));
        QCOMPARE(server->seen().size(), 1);
    }

    void aFixedFormatIsReportedAgainstOnceAndKept()
    {
        desk->workspace.setFormat(AccountFormat(Order::MonthDayYear), true);
        server->otherwise = [](const SeenRequest &) { return Reaction{page(1, {u"02.01.2026 09:05"_s}, 1)}; };
        QSignalSpy doubted(&desk->workspace, &Workspace::formatDoubted);
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(doubted.size(), 1);
        QCOMPARE(doubted.first().at(1).toBool(), false);
        QCOMPARE(desk->workspace.format().order(), Order::MonthDayYear);
        QCOMPARE(created(1), QDate(2026, 2, 1));
    }

    void anotherFormatOfTheUsersReadsTheListsAgain()
    {
        server->otherwise = [](const SeenRequest &) { return Reaction{page(1, {u"1/2/2026 1:00 PM"_s}, 1)}; };
        desk->workspace.setFormat(AccountFormat(Order::MonthDayYear), true);
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(created(1), QDate(2026, 1, 2));
        // Settings come one by one; the lists are read once.
        desk->workspace.setFormat(AccountFormat(Order::DayMonthYear), true);
        desk->workspace.setFormat(AccountFormat(Order::DayMonthYear, QTimeZone("Europe/Berlin")), true);
        desk->workspace.setFormat(AccountFormat(Order::DayMonthYear, QTimeZone("Europe/Berlin")), true);
        QTRY_COMPARE(desk->store.record(tickets(), 1).value(u"DateCreated").toMoment(),
                     QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC));
        QTRY_COMPARE(desk->phase(resources::Tickets), ListState::Phase::Loaded);
        QCOMPARE(server->seen().size(), 2);
    }

    void theAnswerToAWriteTellsTheZone()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto answer = [&](const SeenRequest &) {
            const QString stamp = QLocale::c().toString(QDateTime::currentDateTimeUtc().toTimeZone(berlin),
                                                        u"M/d/yyyy h:mm AP"_s);
            return Reaction{
                ScriptedServer::answer(200, "<Ticket><TicketID>5</TicketID><Name>x</Name><DateModified>" +
                                                stamp.toLatin1() + "</DateModified></Ticket>")};
        };
        server->otherwise = answer;
        Record known(tickets());
        known.setValue(u"TicketID", Value::of(qint64(5)));
        Change change = Change::update(known);
        change.set(u"Name", Value::of(u"x"_s));
        const auto saved = outcome<Record>([&](auto done) { desk->workspace.save(change, this, done); });
        QVERIFY(succeeded(saved));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(desk->workspace.format().zone().offsetFromUtc(now), berlin.offsetFromUtc(now));
        // The very answer that told was read in the old zone: it is read again.
        QVERIFY(std::abs((*saved)->value(u"DateModified").toMoment().secsTo(now)) < 300);
        QCOMPARE(server->seen().size(), 2);
    }

    void aZoneThatFitsIsLeftAlone()
    {
        server->otherwise = [&](const SeenRequest &) {
            const QString stamp =
                QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"M/d/yyyy h:mm AP"_s);
            return Reaction{ScriptedServer::answer(200, "<Ticket><TicketID>5</TicketID><DateModified>" +
                                                            stamp.toLatin1() + "</DateModified></Ticket>")};
        };
        QSignalSpy doubted(&desk->workspace, &Workspace::formatDoubted);
        Record known(tickets());
        known.setValue(u"TicketID", Value::of(qint64(5)));
        Change change = Change::update(known);
        change.set(u"Name", Value::of(u"x"_s));
        QVERIFY(succeeded(outcome<Record>([&](auto done) { desk->workspace.save(change, this, done); })));
        QCOMPARE(doubted.size(), 0);
        QCOMPARE(desk->workspace.format().zone(), QTimeZone::utc());
        QCOMPARE(server->seen().size(), 1);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "formatstest.moc"
