#include "support/handclock.h"
#include "support/keptdesk.h"
#include "sync/backfill.h"
#include "sync/poller.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Tickets = 2600;
constexpr int Step = 5; ///< seconds between two looks of the poller
constexpr int Minute = 60;
constexpr int Hour = 3600;
constexpr int LengthOfDay = 8 * Hour;
constexpr int Handled = 30;
constexpr int Changed = 400;

const Resource &tickets()
{
    return resource(resources::Tickets);
}

} // namespace

/// A day at work, with a clock that goes as fast as the computer can: one agent handles 30 tickets, four
/// colleagues change 400.
class DayTest : public QObject
{
    Q_OBJECT

    struct Wish
    {
        qint64 ticket = 0;
        QString name;
        QDateTime when;
    };
    struct Day
    {
        QHash<Purpose, int> used;
        int refusals = 0;
        qint64 oldest = 0;       ///< seconds that a change stayed unseen while the window was in front
        qint64 oldestBehind = 0; ///< and else
        int written = 0;
        int failedWrites = 0;
        int unseen = 0;
    };

    /// In front while a ticket is handled; lunch; behind other windows for the rest.
    [[nodiscard]] static bool isFocused(int second)
    {
        const bool lunch = second >= 4 * Hour && second < 5 * Hour;
        return !lunch && second % (14 * Minute) < 7 * Minute;
    }

    static Day live(KeptDesk &desk, Practice &practice, HandClock &clock, QObject *owner)
    {
        Day day;
        QRandomGenerator random(20150730);
        QList<qint64> ids = desk.store.ids(tickets());
        std::sort(ids.begin(), ids.end());
        QList<int> changes;
        for (int i = 0; i < Changed; ++i)
            changes.append(static_cast<int>(random.bounded(LengthOfDay)));
        std::sort(changes.begin(), changes.end());
        Poller poller(desk.workspace, desk.budget);
        poller.start();
        QList<Wish> unseen;
        int handled = 0;
        qint64 lookedAway = 0;
        for (int second = 0; second < LengthOfDay; second += Step) {
            clock.advance(Step);
            const bool focused = isFocused(second);
            poller.setFocused(focused);
            while (!changes.isEmpty() && changes.first() <= second) {
                changes.removeFirst();
                const qint64 id = ids.at(random.bounded(ids.size()));
                const Wish wish{id, u"Changed at %1"_s.arg(second), clock.now()};
                unseen.removeIf([id](const Wish &earlier) { return earlier.ticket == id; });
                unseen.append(wish);
                practice.server.execute(
                    u"UPDATE Tickets SET Name = '%1', DateModified = '%2' WHERE TicketID = %3"_s
                        .arg(wish.name, wish.when.toString(u"yyyy-MM-dd HH:mm:ss"_s))
                        .arg(id));
            }
            if (focused && second % (14 * Minute) == Minute && handled < Handled) {
                handle(desk, ids.at(random.bounded(ids.size())), day, owner);
                ++handled;
            }
            poller.look();
            rest(desk);
            unseen.removeIf([&desk](const Wish &wish) {
                return desk.store.record(tickets(), wish.ticket).text(u"Name") == wish.name;
            });
            lookedAway = focused ? lookedAway : second;
            for (const Wish &wish : std::as_const(unseen)) {
                qint64 &oldest = focused && second > lookedAway + Step ? day.oldest : day.oldestBehind;
                oldest = std::max(oldest, wish.when.secsTo(clock.now()));
            }
        }
        day.used = desk.budget.usedByPurpose();
        day.unseen = static_cast<int>(unseen.size());
        for (const sandbox::SandboxServer::Exchange &exchange : practice.server.exchanges())
            day.refusals += exchange.status == 403 ? 1 : 0;
        return day;
    }

    /// Opens a ticket, answers, and sets a new title, as the ticket page does it.
    static void handle(KeptDesk &desk, qint64 id, Day &day, QObject *owner)
    {
        const auto opened = outcome<Record>(
            [&](const WhenDone<Record> &done) { desk.workspace.open(tickets(), id, owner, done); });
        const auto read = outcome<Done>([&](const WhenDone<Done> &done) {
            desk.workspace.loadChildren(tickets(), id, resource(resources::Actions), owner, done);
        });
        if (!succeeded(opened) || !succeeded(read))
            return;
        Change reply = Change::create(resource(resources::Actions), &tickets(), id);
        reply.set(u"Description"_s, Value::of(u"<p>Answered.</p>"_s));
        const auto sent =
            outcome<Record>([&](const WhenDone<Record> &done) { desk.workspace.save(reply, owner, done); });
        Change update = Change::update(desk.store.record(tickets(), id));
        update.set(u"Name"_s, Value::of(u"Handled at %1"_s.arg(day.written)));
        const auto saved =
            outcome<Record>([&](const WhenDone<Record> &done) { desk.workspace.save(update, owner, done); });
        day.written += succeeded(sent) + succeeded(saved);
        day.failedWrites += !succeeded(sent) + !succeeded(saved);
    }

    /// Until nothing is on its way any more.
    static void rest(KeptDesk &desk)
    {
        QCoreApplication::processEvents();
        const bool still = QTest::qWaitFor(
            [&desk] {
                const auto all = allResources();
                return std::all_of(all.begin(), all.end(), [&desk](const Resource *each) {
                    const ListState state = desk.workspace.listState(*each);
                    return state.phase == ListState::Phase::Failed || !state.triedAt.isValid() ||
                           state.loadedAt >= state.triedAt;
                });
            },
            20'000);
        QVERIFY(still);
    }

    static void tell(const char *what, const Day &day)
    {
        int all = 0;
        for (const Purpose purpose : AllPurposes)
            all += day.used.value(purpose);
        qInfo("%s: %d requests: %d writing, %d opening, %d lists, %d lookups, %d polling, %d spare time; "
              "oldest "
              "unseen change %lld s in front, %lld s behind others",
              what, all, day.used.value(Purpose::Write), day.used.value(Purpose::Open),
              day.used.value(Purpose::List), day.used.value(Purpose::Lookup),
              day.used.value(Purpose::Refresh), day.used.value(Purpose::Backfill), day.oldest,
              day.oldestBehind);
    }

private Q_SLOTS:
    void aDayCostsLittleAndNothingOnScreenIsOld()
    {
        QTemporaryDir folder;
        HandClock clock(QDateTime(QDate(2015, 7, 30), QTime(13, 0), Qt::UTC));
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, Tickets);
        options.seedNow = QDateTime(QDate(2015, 7, 30), QTime(0, 0), Qt::UTC);
        options.clock = clock.face();
        Practice practice(options);
        QVERIFY(practice.server.start());
        KeptDesk desk(folder.path(), clock.face());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server) && desk.loadLookups());
        for (const QLatin1StringView list : {resources::Tickets, resources::Customers, resources::Contacts})
            QCOMPARE(desk.load(list).phase, ListState::Phase::Loaded);
        // The day begins with what the day before left on the disk.
        clock.advance(24 * Hour);
        const Day day = live(desk, practice, clock, this);
        tell("8 hours", day);
        QCOMPARE(day.written, 2 * Handled);
        QCOMPARE(day.failedWrites, 0);
        QCOMPARE(day.refusals, 0);
        QVERIFY2(day.oldest <= 120, qPrintable(QString::number(day.oldest)));
        QVERIFY(day.used.value(Purpose::Refresh) > 0);
    }

    void aSmallLimitNeverStopsAWrite()
    {
        QTemporaryDir folder;
        HandClock clock(QDateTime(QDate(2015, 7, 30), QTime(13, 0), Qt::UTC));
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, Tickets);
        options.seedNow = QDateTime(QDate(2015, 7, 30), QTime(0, 0), Qt::UTC);
        options.clock = clock.face();
        options.dayLimit = 260;
        Practice practice(options);
        QVERIFY(practice.server.start());
        KeptDesk desk(folder.path(), clock.face());
        desk.budget.setLimits(options.dayLimit, 1200);
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server) && desk.loadLookups());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        clock.advance(24 * Hour);
        practice.server.clearExchanges();
        const Day day = live(desk, practice, clock, this);
        tell("8 hours of a limit of 260", day);
        QCOMPARE(day.written, 2 * Handled);
        QCOMPARE(day.failedWrites, 0);
        QCOMPARE(day.refusals, 0);
    }
};

QTEST_GUILESS_MAIN(DayTest)
#include "daytest.moc"
