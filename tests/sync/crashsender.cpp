#include "api/apiclient.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "store/workfile.h"
#include "sync/pusher.h"
#include "sync/workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Where the next reply goes: one after the other, for ever.
constexpr int PauseMs = 5;

/// crashsender SERVER ORGANIZATION TOKEN FILE TICKETS FIRST [drain]: a client without windows that writes
/// replies "said 1", "said 2" ... to the tickets (ids, with commas) and sends them until it is killed. It
/// prints a reply's number once the outbox has it on the disk. With "drain" it writes none, and ends when
/// everything is sent.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 7)
        return 2;
    const bool drain = arguments.value(7) == u"drain";
    const auto account = Account::fromInput(arguments[1], arguments[2], Secret(arguments[3].toLatin1()));
    if (!account.ok())
        return 2;
    RequestBudget budget([] { return QDateTime::currentDateTimeUtc(); });
    budget.setLimits(10'000'000, 10'000'000);
    HttpLog log;
    ApiClient client(budget, log);
    RecordStore store;
    Workspace workspace(client, store);
    workspace.setFormat(AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")),
                        true);
    WorkFile file;
    Outbox outbox(file);
    Pusher pusher(workspace, store, outbox);
    // The second look comes when a busy machine, too, has long done what it got.
    pusher.setPatience({20, 20, 2'000});
    QStringList tickets = arguments[5].split(u',');
    int next = arguments[6].toInt();

    QTimer writing;
    QObject::connect(&writing, &QTimer::timeout, &application, [&] {
        const int number = next++;
        const qint64 ticket = tickets.at(number % tickets.size()).toLongLong();
        Change change = Change::create(resource(resources::Actions), &resource(resources::Tickets), ticket);
        change.set(u"Description", Value::of(u"said %1."_s.arg(number)));
        change.set(u"IsVisibleOnPortal", Value::of(false));
        outbox.add(Pusher::entryFor(change, {}), &application, [number] {
            std::printf("%d\n", number);
            std::fflush(stdout);
        });
    });
    const auto settled = [&] {
        for (const OutboxEntry &entry : outbox.entries()) {
            if (entry.isUnsent() && !entry.needsUser())
                return false;
        }
        return true;
    };
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &application, [&] {
        if (settled())
            QCoreApplication::exit(outbox.needingUserCount() == 0 ? 0 : 3);
    });
    QObject::connect(&outbox, &Outbox::read, &application, [&] {
        workspace.setAccount(*account);
        pusher.start();
        if (drain)
            looking.start(20);
        else
            writing.start(PauseMs);
        std::puts("running");
        std::fflush(stdout);
    });
    file.open(arguments[4]);
    return QCoreApplication::exec();
}
