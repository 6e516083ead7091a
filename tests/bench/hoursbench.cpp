#include "benchdesk.h"
#include "manytickets.h"
#include "sample.h"
#include "settings/settings.h"
#include "support/handclock.h"
#include "support/keptdesk.h"
#include "sync/poller.h"
#include "window/listpage.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <malloc.h>

using namespace ticketeer;
using namespace ticketeer::bench;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Hours = 10;
constexpr int Hour = 3600;
constexpr int Step = 10; ///< seconds
constexpr int ChangedAnHour = 50;
constexpr int OpenedAnHour = 6;

const Resource &tickets()
{
    return resource(resources::Tickets);
}

/// Until what the poller asked for is there.
bool rest(KeptDesk &desk)
{
    QCoreApplication::processEvents();
    return QTest::qWaitFor(
        [&desk] {
            const ListState state = desk.workspace.listState(tickets());
            return state.phase == ListState::Phase::Failed || state.loadedAt >= state.triedAt;
        },
        20'000);
}

} // namespace

/// hoursbench [tickets]: memory and the quick filter in the first and in the tenth hour of a window that is
/// left open while colleagues change tickets and its agent opens some.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    QTextStream out(stdout);
    QTemporaryDir folder;
    HandClock clock(QDateTime(QDate(2015, 7, 30), QTime(8, 0), Qt::UTC));
    sandbox::Options options = Practice::options(sandbox::Options::Profile::Y2018, rows);
    options.seedNow = QDateTime(QDate(2015, 7, 30), QTime(0, 0), Qt::UTC);
    options.clock = clock.face();
    Practice practice(options);
    if (!practice.server.start())
        return 1;
    KeptDesk client(folder.path(), clock.face());
    if (!client.show(practice.server) || !client.signInAt(practice.server) || !client.loadLookups() ||
        client.load(resources::Tickets).phase != ListState::Phase::Loaded)
        return 1;
    Settings settings(folder.filePath(u"settings.ini"_s));
    BenchDesk kit(client, settings);
    Desk &desk = kit.desk;
    ListPage page(tickets(), desk);
    page.resize(1180, 760);
    page.show();
    page.model().prepareFilter();
    Poller poller(client.workspace, client.budget);
    QRandomGenerator random(7);
    const QList<qint64> ids = client.store.ids(tickets());
    out << rows << " tickets, " << Hours << " hours, " << ChangedAnHour << " changes and " << OpenedAnHour
        << " opened an hour\n"
        << QString().leftJustified(46) << "   median      p95      max\n";
    qint64 firstMemory = 0;
    double firstFilter = 0;
    for (int hour = 1; hour <= Hours; ++hour) {
        for (int second = 0; second < Hour; second += Step) {
            clock.advance(Step);
            if (second % (Hour / ChangedAnHour) < Step) {
                practice.server.execute(
                    u"UPDATE Tickets SET Name = 'Changed %1 %2', DateModified = '%3' WHERE TicketID = %4"_s
                        .arg(word(random.generate()))
                        .arg(second)
                        .arg(clock.now().toString(u"yyyy-MM-dd HH:mm:ss"_s))
                        .arg(ids.at(random.bounded(ids.size()))));
            }
            if (second % (Hour / OpenedAnHour) < Step) {
                const qint64 id = ids.at(random.bounded(ids.size()));
                const auto read = outcome<Done>([&](const WhenDone<Done> &done) {
                    client.workspace.loadChildren(tickets(), id, resource(resources::Actions), &page, done);
                });
                if (!succeeded(read))
                    return 1;
            }
            poller.look();
            if (!rest(client))
                return 1;
        }
        practice.server.clearExchanges();
        malloc_trim(0);
        Sample sample;
        for (int round = 0; round < 3; ++round) {
            for (const QString &text : typed())
                timed(sample, *page.table().viewport(), [&] { page.model().setFilterText(text); });
        }
        const qint64 memory = residentKilobytes();
        if (hour == 1) {
            firstMemory = memory;
            firstFilter = sample.at(0.95);
        }
        if (hour == 1 || hour == Hours)
            print(out, u"hour %1: %2 MB; keystroke"_s.arg(hour).arg(memory / 1024), sample);
        if (hour == Hours)
            out << "memory "
                << QString::number(100.0 * double(memory - firstMemory) / double(firstMemory), 'f', 1)
                << " %, filter p95 "
                << QString::number(100.0 * (sample.at(0.95) - firstFilter) / firstFilter, 'f', 1)
                << " % against the first hour\n";
    }
    return 0;
}
