#include "batchdeeds.h"

#include "models/batchprogress.h"
#include "models/undowords.h"
#include "pages/confirm.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"

#include <QCoreApplication>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BatchDeeds)
};

QList<OutboxEntry> entriesOf(const Desk &desk, const QString &batch)
{
    QList<OutboxEntry> entries = desk.outbox.entries();
    entries.removeIf([&batch](const OutboxEntry &entry) { return entry.batch != batch; });
    return entries;
}

void cancelRest(Desk &desk, const QString &batch)
{
    QList<qint64> rest;
    for (const OutboxEntry &entry : entriesOf(desk, batch)) {
        if (entry.isUnsent())
            rest.append(entry.id);
    }
    desk.pusher.discard(rest);
}

} // namespace

void retryFailed(Desk &desk, const QString &batch)
{
    for (const OutboxEntry &entry : entriesOf(desk, batch)) {
        if (entry.state == OutboxEntry::State::Refused)
            desk.pusher.retry(entry.id);
    }
}

void askCancelRest(Desk &desk, const QString &batch, QWidget *parent)
{
    const BatchProgress progress = progressOf(entriesOf(desk, batch));
    if (!progress.resource || progress.isOver())
        return;
    const QString left = countWords(*progress.resource, progress.records - progress.done);
    confirm(parent,
            {Words::tr("Cancel the rest"), Words::tr("Leave the other %1 as they are?").arg(left),
             Words::tr("What is done stays done; Undo takes it back."), Words::tr("&Cancel the Rest")},
            [&desk, batch] { cancelRest(desk, batch); });
}

} // namespace ticketeer
