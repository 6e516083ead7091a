#include "api/apiclient.h"
#include "store/recordstore.h"
#include "store/storefile.h"
#include "sync/backfill.h"
#include "sync/workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Always asking, but not as a flood: the service counts by the minute, too.
constexpr int PauseMs = 100;
constexpr int ConversationsEveryMs = 40;

/// crashclient SERVER ORGANIZATION TOKEN FILE [once]: a client without windows that keeps tickets and their
/// conversations in a file and brings them up to date again and again until it is killed; with "once", once,
/// and then ends.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const bool once = arguments.value(5) == u"once";
    const auto account = Account::fromInput(arguments[1], arguments[2], Secret(arguments[3].toLatin1()));
    if (!account.ok())
        return 2;
    RequestBudget budget([] { return QDateTime::currentDateTimeUtc(); });
    HttpLog log;
    ApiClient client(budget, log);
    RecordStore store;
    StoreFile file(store);
    Workspace workspace(client, store);
    workspace.keepIn(file);
    workspace.setFormat(AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")),
                        true);
    workspace.show(account->server, account->organization);
    file.open(arguments[4]);
    workspace.setAccount(*account);
    Backfill conversations(workspace, store, file, budget);
    conversations.setPace(ConversationsEveryMs, ConversationsEveryMs);
    if (!once)
        conversations.start();
    const Resource &tickets = resource(resources::Tickets);
    // What was deleted, and what changed while it loaded, is asked for after the list.
    QTimer quiet;
    quiet.setSingleShot(true);
    quiet.setInterval(1000);
    QObject::connect(&quiet, &QTimer::timeout, &application,
                     [&] { file.whenWritten(&application, [] { QCoreApplication::exit(0); }); });
    QObject::connect(&workspace, &Workspace::listStateChanged, &application, [&](const Resource *changed) {
        const ListState state = workspace.listState(tickets);
        if (changed != &tickets || state.fromFile)
            return;
        if (state.phase == ListState::Phase::Failed)
            QCoreApplication::exit(3);
        if (state.phase != ListState::Phase::Loaded)
            quiet.stop();
        else if (once)
            quiet.start();
        else
            QTimer::singleShot(PauseMs, &application, [&] { workspace.refresh(tickets); });
    });
    workspace.refresh(tickets);
    std::puts("running");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
