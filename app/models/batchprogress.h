#pragma once

#include <QList>
#include <QString>

namespace ticketeer {

class Outbox;
struct OutboxEntry;
struct Resource;

/// How far a bulk change is, counted in records: one is done when everything that it needs is.
struct BatchProgress
{
    QString batch;
    const Resource *resource = nullptr; ///< of the records
    int records = 0;
    int done = 0;
    int needUser = 0;     ///< refused, or with a question
    int refused = 0;      ///< entries
    bool creates = false; ///< the records are new
    int entries = 0;
    int unsent = 0; ///< entries, those that need the user among them

    [[nodiscard]] bool isOver() const { return unsent == 0; }
    /// Nothing goes on by itself any more.
    [[nodiscard]] bool isStuck() const { return unsent > 0 && records == done + needUser; }
};

/// Which record of a bulk change an entry is about; a note is about its ticket. Below 0: one that is still to
/// be created.
[[nodiscard]] qint64 batchRecord(const OutboxEntry &entry);
/// What kind of record that is.
[[nodiscard]] const Resource &batchResource(const OutboxEntry &entry);
[[nodiscard]] BatchProgress progressOf(const QList<OutboxEntry> &batch);
/// Those that are not over, oldest first.
[[nodiscard]] QList<BatchProgress> unfinishedBatches(const Outbox &outbox);

} // namespace ticketeer
