#include "batchprogress.h"

#include "store/outbox.h"

#include <QHash>

namespace ticketeer {

namespace {

bool isNote(const OutboxEntry &entry)
{
    return entry.isCreate() && entry.change.resource().is(resources::Actions) && entry.change.parent();
}

} // namespace

qint64 batchRecord(const OutboxEntry &entry)
{
    return isNote(entry) ? entry.change.parentId() : entry.recordId();
}

const Resource &batchResource(const OutboxEntry &entry)
{
    return isNote(entry) ? *entry.change.parent() : entry.change.resource();
}

BatchProgress progressOf(const QList<OutboxEntry> &batch)
{
    struct Stand
    {
        bool done = true;
        bool needsUser = false;
    };
    BatchProgress progress;
    QHash<qint64, Stand> stands;
    for (const OutboxEntry &entry : batch) {
        if (!progress.resource) {
            progress.batch = entry.batch;
            progress.resource = &batchResource(entry);
            progress.creates = entry.isCreate() && !isNote(entry);
        }
        ++progress.entries;
        progress.unsent += entry.isUnsent() ? 1 : 0;
        progress.refused += entry.state == OutboxEntry::State::Refused ? 1 : 0;
        Stand &stand = stands[batchRecord(entry)];
        stand.done = stand.done && !entry.isUnsent();
        stand.needsUser = stand.needsUser || entry.needsUser();
    }
    progress.records = static_cast<int>(stands.size());
    for (const Stand &stand : std::as_const(stands)) {
        progress.done += stand.done ? 1 : 0;
        progress.needUser += stand.needsUser ? 1 : 0;
    }
    return progress;
}

QList<BatchProgress> unfinishedBatches(const Outbox &outbox)
{
    QStringList order;
    QHash<QString, QList<OutboxEntry>> batches;
    for (const OutboxEntry &entry : outbox.entries()) {
        if (entry.batch.isEmpty())
            continue;
        if (!batches.contains(entry.batch))
            order.append(entry.batch);
        batches[entry.batch].append(entry);
    }
    QList<BatchProgress> unfinished;
    for (const QString &batch : std::as_const(order)) {
        const BatchProgress progress = progressOf(batches.value(batch));
        if (!progress.isOver())
            unfinished.append(progress);
    }
    return unfinished;
}

} // namespace ticketeer
