#include "api/apiclient.h"
#include "models/bulkplan.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "store/workfile.h"
#include "sync/pusher.h"
#include "sync/workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// bulkclient SERVER ORGANIZATION TOKEN FILE AHEAD [SEVERITY COUNT]: a client without windows, its clock
/// AHEAD seconds fast, that sends what the outbox in the file has, and ends when nothing of it is left. With
/// a severity, it first gives it to the COUNT first tickets and adds a note to each, as one bulk change.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    const auto account = Account::fromInput(arguments[1], arguments[2], Secret(arguments[3].toLatin1()));
    if (!account.ok())
        return 2;
    const qint64 ahead = arguments[5].toLongLong();
    RequestBudget budget([ahead] { return QDateTime::currentDateTimeUtc().addSecs(ahead); });
    budget.setLimits(10'000'000, 10'000'000);
    HttpLog log;
    ApiClient client(budget, log);
    RecordStore store;
    Workspace workspace(client, store);
    workspace.setFormat(AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")),
                        true);
    WorkFile file;
    Outbox outbox(file);
    Drafts drafts(file);
    Pusher pusher(workspace, store, outbox);
    pusher.setPatience({50, 50, 200});
    const Resource &tickets = resource(resources::Tickets);

    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &application, [&] {
        if (outbox.unsentCount() == 0)
            QCoreApplication::exit(0);
        else if (outbox.unsentCount() == outbox.needingUserCount())
            QCoreApplication::exit(3);
    });
    const auto go = [&] {
        pusher.start();
        looking.start(20);
    };
    const auto plan = [&] {
        QList<qint64> ids = store.ids(tickets);
        std::sort(ids.begin(), ids.end());
        ids = ids.mid(0, arguments[7].toInt());
        const QList<BulkOperation> wanted{
            {.element = u"TicketSeverityID"_s, .value = Value::of(arguments[6].toLongLong())},
            {.kind = BulkOperation::Kind::Note, .text = u"<p>Changed with many others.</p>"_s}};
        const BulkPlan made(bulkMaterial(tickets, ids, wanted, store, outbox, drafts), wanted,
                            BulkPlan::Conflicts::Included);
        outbox.add(made.entries(u"bulk"_s), &application, go);
    };
    QObject::connect(&workspace, &Workspace::listStateChanged, &application,
                     [&, planned = false](const Resource *changed) mutable {
                         const bool loaded = changed == &tickets &&
                                             workspace.listState(tickets).phase == ListState::Phase::Loaded;
                         if (loaded && !std::exchange(planned, true))
                             plan();
                     });
    QObject::connect(&outbox, &Outbox::read, &application, [&] {
        workspace.setAccount(*account);
        if (arguments.size() < 8) {
            go();
            return;
        }
        workspace.refreshLookups();
        workspace.refresh(tickets);
    });
    file.open(arguments[4]);
    return QCoreApplication::exec();
}
