#include "support/keptdesk.h"
#include "sync/poller.h"

#include <QTemporaryDir>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = ListState::Phase;
/// More than a page, so that asking for changes pays.
constexpr int Many = 2300;

const Resource &tickets()
{
    return resource(resources::Tickets);
}

QStringList requestsFor(Practice &practice, const QString &part)
{
    return practice.requests().filter(part);
}

} // namespace

/// What is asked of the server when something is known already.
class CatchUpTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder;

private Q_SLOTS:
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void theNextStartShowsTheListsWithoutARequest()
    {
        Practice practice(sandbox::Options::Profile::Y2018, 60);
        QVERIFY(practice.server.start());
        {
            KeptDesk first(folder->path());
            QVERIFY(first.show(practice.server) && first.signInAt(practice.server));
            QCOMPARE(first.load(resources::Tickets).phase, Phase::Loaded);
            QVERIFY(first.loadLookups());
        }
        practice.server.clearExchanges();
        KeptDesk second(folder->path());
        QVERIFY(second.show(practice.server));
        QCOMPARE(second.all(resources::Tickets).size(), 60);
        QVERIFY(!second.all(resources::Statuses).isEmpty());
        const ListState state = second.workspace.listState(tickets());
        QCOMPARE(state.phase, Phase::Loaded);
        QVERIFY(state.fromFile && state.loadedAt.isValid());
        QVERIFY(practice.requests().isEmpty());
        // Choices are good for a day.
        QVERIFY(second.signInAt(practice.server));
        second.workspace.refreshLookups();
        QCOMPARE(second.load(resources::Tickets).phase, Phase::Loaded);
        QVERIFY(!second.workspace.listState(tickets()).fromFile);
        QVERIFY(requestsFor(practice, u"properties"_s).isEmpty());
    }

    void whatWasAskedForWhileTheFileIsReadIsAnsweredFromIt()
    {
        Practice practice(sandbox::Options::Profile::Y2018, 60);
        QVERIFY(practice.server.start());
        {
            KeptDesk first(folder->path());
            QVERIFY(first.show(practice.server) && first.signInAt(practice.server) && first.loadLookups());
        }
        practice.server.clearExchanges();
        KeptDesk second(folder->path());
        second.workspace.show(practice.server.baseUrl(), practice.server.options().organization);
        second.file.open(second.name);
        QVERIFY(second.signInAt(practice.server));
        second.workspace.refreshLookups();
        second.workspace.refresh(tickets());
        QTRY_COMPARE_WITH_TIMEOUT(second.phase(resources::Tickets), Phase::Loaded, 15'000);
        QCOMPARE(second.phase(resources::Users), Phase::Loaded);
        QVERIFY(!second.all(resources::Users).isEmpty());
        QCOMPARE(practice.requests().size(), 1);
    }

    void anotherAccountSeesNothingOfThisOne()
    {
        Practice practice(sandbox::Options::Profile::Y2018, 20);
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        desk.file.close();
        desk.workspace.show(QUrl(u"https://app.teamsupport.com/api/xml/"_s), u"5"_s);
        QVERIFY(desk.all(resources::Tickets).isEmpty());
        QCOMPARE(desk.phase(resources::Tickets), Phase::NotLoaded);
    }

    void onlyChangesAreAskedFor_data() { bothProfiles(); }
    void onlyChangesAreAskedFor()
    {
        QFETCH(sandbox::Options::Profile, profile);
        Practice practice(profile, Many);
        QVERIFY(practice.start());
        KeptDesk desk(folder->path());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QVERIFY(desk.loadLookups());
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(desk.all(resources::Tickets).size(), Many);
        QVERIFY(practice.loadLookups());
        QCOMPARE(practice.load(resources::Tickets).phase, Phase::Loaded);

        // Somebody else changes one, deletes one, makes one.
        const QList<Record> others = practice.all(resources::Tickets);
        Change rename = Change::update(others.at(5));
        rename.set(u"Name"_s, Value::of(u"Renamed by somebody else"_s));
        QVERIFY(succeeded(outcome<Record>(
            [&](const WhenDone<Record> &done) { practice.workspace.save(rename, this, done); })));
        const Record doomed = others.at(7);
        QVERIFY(succeeded(outcome<Done>(
            [&](const WhenDone<Done> &done) { practice.workspace.remove(doomed, nullptr, 0, this, done); })));
        Change fresh = Change::create(tickets());
        fresh.set(u"Name"_s, Value::of(u"Made by somebody else"_s));
        for (const QLatin1StringView element :
             {"TicketTypeID"_L1, "TicketStatusID"_L1, "TicketSeverityID"_L1})
            fresh.set(QString(element), others.at(5).value(element));
        const auto made = outcome<Record>(
            [&](const WhenDone<Record> &done) { practice.workspace.save(fresh, this, done); });
        QVERIFY(succeeded(made));

        practice.server.clearExchanges();
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.store.contains(tickets(), doomed.id()), 15'000);
        QCOMPARE(desk.store.record(tickets(), others.at(5).id()).text(u"Name"),
                 u"Renamed by somebody else"_s);
        QVERIFY(desk.store.contains(tickets(), (*made)->id()));
        QCOMPARE(desk.all(resources::Tickets).size(), Many);
        // The agents may be asked for once: an old ticket may name one who is in no list.
        QStringList asked = practice.requests();
        asked.removeOne(u"GET users"_s);
        QVERIFY2(asked.size() == 2, qPrintable(asked.join(u'\n')));
        QVERIFY2(asked.filter(u"tickets?DateModified"_s).size() == 1, qPrintable(asked.join(u'\n')));
        QCOMPARE(asked.filter(u"deletedtickets?DateDeleted"_s).size(), 1);

        // And again at the next start.
        QVERIFY(desk.written());
        desk.file.close();
        KeptDesk next(folder->path());
        QVERIFY(next.show(practice.server) && next.signInAt(practice.server));
        QVERIFY(!next.store.contains(tickets(), doomed.id()));
        QCOMPARE(next.load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(requestsFor(practice, u"GET tickets"_s).size(), 1);
    }

    void aLoadThatBrokeOffGoesOnWhereItWas()
    {
        Practice practice(sandbox::Options::Profile::Y2018, 5200);
        QVERIFY(practice.server.start());
        {
            KeptDesk first(folder->path());
            QVERIFY(first.show(practice.server) && first.signInAt(practice.server));
            // As soon as the third page is in, and before the next one can be.
            bool stopped = false;
            connect(&first.store, &RecordStore::changed, &first.workspace, [&first, &stopped] {
                if (stopped || first.store.count(tickets()) < 2200)
                    return;
                stopped = true;
                QMetaObject::invokeMethod(
                    &first.workspace, [&first] { first.workspace.stopRefresh(tickets()); },
                    Qt::QueuedConnection);
            });
            first.workspace.refresh(tickets());
            QTRY_COMPARE_WITH_TIMEOUT(first.phase(resources::Tickets), Phase::NotLoaded, 30'000);
            QVERIFY(stopped);
        }
        const QStringList before = requestsFor(practice, u"tickets?"_s);
        QVERIFY(before.size() >= 3 && before.size() < 6);
        KeptDesk second(folder->path());
        QVERIFY(second.show(practice.server));
        const int known = second.store.count(tickets());
        QVERIFY(known >= 2200 && known < 5200);
        // Not all of it is there, and the list says so.
        QVERIFY(!second.workspace.listState(tickets()).loadedAt.isValid());
        QVERIFY(second.signInAt(practice.server));
        QCOMPARE(second.load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(second.all(resources::Tickets).size(), 5200);
        // Six pages in all, and the first once more.
        QVERIFY(requestsFor(practice, u"tickets?pageNumber"_s).size() + before.size() <= 8);
    }

    void myOpenTicketsComeBeforeTheRestOfALongList()
    {
        Practice practice(sandbox::Options::Profile::Y2018, 5200);
        QVERIFY(practice.start());
        QCOMPARE(practice.load(resources::Users).phase, Phase::Loaded);
        const qint64 me = practice.all(resources::Users).first().id();
        practice.server.clearExchanges();
        KeptDesk desk(folder->path());
        desk.workspace.setMe(me);
        QVERIFY(desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QCOMPARE(desk.all(resources::Tickets).size(), 5200);
        const QStringList asked = requestsFor(practice, u"GET tickets?"_s);
        const auto mine =
            asked.indexOf(u"GET tickets?UserID=%1&IsClosed=false&pageNumber=1&pageSize=1000"_s.arg(me));
        QVERIFY2(mine > 0 && mine < 3, qPrintable(asked.join(u'\n')));
        // The newest pages come next.
        QVERIFY2(asked.indexOf(u"GET tickets?pageNumber=6&pageSize=1000"_s) <
                     asked.indexOf(u"GET tickets?pageNumber=2&pageSize=1000"_s),
                 qPrintable(asked.join(u'\n')));
    }

    void whatIsDeletedDuringALoadHidesNoOther()
    {
        Practice practice(sandbox::Options::Profile::Y2018, Many);
        QVERIFY(practice.server.start());
        KeptDesk desk(folder->path());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        // Pages are cut by number: without its first row the first page takes one of the second's.
        bool deleted = false;
        connect(&desk.store, &RecordStore::changed, &desk.workspace, [&deleted, &practice] {
            if (!deleted)
                deleted = practice.server.execute(
                    u"DELETE FROM Tickets WHERE TicketID = (SELECT TicketID FROM Tickets"
                    " WHERE OrganizationID = 700700 ORDER BY TicketNumber LIMIT 1)"_s);
        });
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        QVERIFY(deleted);
        QVERIFY(practice.signIn(practice.server.baseUrl().toString(), practice.server.options().organization,
                                practice.server.options().token.toLatin1()));
        QCOMPARE(practice.load(resources::Tickets).phase, Phase::Loaded);
        for (const Record &ticket : practice.all(resources::Tickets))
            QVERIFY2(desk.store.contains(tickets(), ticket.id()), qPrintable(ticket.text(u"TicketNumber")));
    }

    void datesReadInAnotherOrderAreReadAnew()
    {
        Practice practice(sandbox::Options::Profile::Y2018, Many);
        QVERIFY(practice.server.start());
        {
            KeptDesk first(folder->path());
            QVERIFY(first.show(practice.server) && first.signInAt(practice.server));
            QCOMPARE(first.load(resources::Tickets).phase, Phase::Loaded);
        }
        practice.server.clearExchanges();
        KeptDesk second(folder->path());
        second.workspace.setFormat(
            AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("Europe/Berlin")), true);
        QVERIFY(second.show(practice.server) && second.signInAt(practice.server));
        QCOMPARE(second.load(resources::Tickets).phase, Phase::Loaded);
        // Three pages, and the first once more.
        QCOMPARE(requestsFor(practice, u"tickets?pageNumber"_s).size(), 4);
    }

    void whatIsOpenedIsThereWithoutTheServer()
    {
        Practice practice(sandbox::Options::Profile::Y2018, 30);
        QVERIFY(practice.server.start());
        const Resource &actions = resource(resources::Actions);
        qint64 id = 0;
        qsizetype spoken = 0;
        {
            KeptDesk first(folder->path());
            QVERIFY(first.show(practice.server) && first.signInAt(practice.server));
            QCOMPARE(first.load(resources::Tickets).phase, Phase::Loaded);
            id = first.store.ids(tickets()).first();
            QVERIFY(succeeded(outcome<Done>([&](const WhenDone<Done> &done) {
                first.workspace.loadChildren(tickets(), id, actions, this, done);
            })));
            spoken = first.store.children(tickets(), id, actions).size();
            QVERIFY(spoken > 0);
        }
        KeptDesk second(folder->path());
        QVERIFY(second.show(practice.server) && second.signInAt(practice.server));
        practice.server.stop();
        const auto failed = outcome<Done>([&](const WhenDone<Done> &done) {
            second.workspace.loadChildren(tickets(), id, actions, this, done);
        });
        QVERIFY(failure(failed));
        QTRY_COMPARE_WITH_TIMEOUT(second.store.children(tickets(), id, actions).size(), spoken, 15'000);
    }

    void aLimitHoldsReadingBackWhileEverythingHereGoesOn()
    {
        sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, 30);
        options.dayLimit = 6;
        Practice practice(options);
        QVERIFY(practice.start());
        // A colleague's requests count, too.
        QCOMPARE(practice.load(resources::Products).phase, Phase::Loaded);
        QCOMPARE(practice.load(resources::Groups).phase, Phase::Loaded);
        KeptDesk desk(folder->path());
        QVERIFY(desk.show(practice.server) && desk.signInAt(practice.server));
        QCOMPARE(desk.load(resources::Tickets).phase, Phase::Loaded);
        const Record ticket = desk.all(resources::Tickets).first();
        const Resource &actions = resource(resources::Actions);
        QVERIFY(succeeded(outcome<Done>([&](const WhenDone<Done> &done) {
            desk.workspace.loadChildren(tickets(), ticket.id(), actions, this, done);
        })));
        for (const QLatin1StringView list : {resources::Groups, resources::Users, resources::Statuses})
            QVERIFY(desk.load(list).phase != Phase::Loading);
        QVERIFY(desk.budget.holdUntil().isValid());
        QCOMPARE(desk.budget.others().requests, 2);
        practice.server.clearExchanges();

        // Nothing is asked any more ...
        QCOMPARE(desk.load(resources::Products).phase, Phase::Failed);
        QCOMPARE(desk.load(resources::Customers).phase, Phase::Failed);
        QVERIFY(practice.requests().isEmpty());
        // ... and what is here is read, found and opened.
        QCOMPARE(desk.all(resources::Tickets).size(), 30);
        QList<qint64> found;
        desk.file.search(tickets(), {QString::number(ticket.integer(u"TicketNumber"))}, this,
                         [&found](const QList<qint64> &ids) { found = ids; });
        QTRY_VERIFY(found.contains(ticket.id()));
        KeptDesk again(folder->path());
        QVERIFY(desk.written());
        QVERIFY(again.show(practice.server));
        bool known = false;
        again.file.readChildren(tickets(), ticket.id(), actions, this,
                                [&known](bool there) { known = there; });
        QTRY_VERIFY(known);
        // Saving goes out all the same: a refusal costs nothing.
        Change change = Change::update(ticket);
        change.set(u"Name"_s, Value::of(u"Tried"_s));
        const auto saved =
            outcome<Record>([&](const WhenDone<Record> &done) { desk.workspace.save(change, this, done); });
        QVERIFY(failure(saved) == ApiError::Kind::DailyLimit);
        QCOMPARE(requestsFor(practice, u"PUT tickets/%1"_s.arg(ticket.id())).size(), 1);
    }

    void pollingFollowsAttentionAndBudget()
    {
        ClientDesk desk;
        Poller poller(desk.workspace, desk.budget);
        poller.setFocused(true);
        QVERIFY(poller.interval() <= 120'000); // nothing on screen is older than two minutes
        const int focused = poller.interval();
        poller.setFocused(false);
        QVERIFY(poller.interval() > focused);
        poller.setFocused(true);
        desk.budget.setLimits(100, 100);
        for (int i = 0; i < 60; ++i)
            desk.budget.noteSent(Purpose::List);
        QVERIFY(poller.interval() > focused);
        const int half = poller.interval();
        for (int i = 0; i < 20; ++i)
            desk.budget.noteSent(Purpose::List);
        QVERIFY(poller.interval() > half);
    }
};

QTEST_GUILESS_MAIN(CatchUpTest)
#include "catchuptest.moc"
