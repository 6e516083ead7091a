#include "drafts.h"

#include "draftrows.h"
#include "records/keptform.h"
#include "typingburst.h"
#include "workfile.h"

#include <QCborArray>
#include <QHash>
#include <QSqlError>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ticketeer {

QStringList filesIn(const QCborMap &view)
{
    QStringList files;
    for (const QCborValue &file : view.value(FilesInView).toArray())
        files.append(file.toString());
    return files;
}

class Drafts::Private
{
public:
    Private(Drafts *owner, WorkFile &workFile, Clock now) : q(owner), file(workFile), clock(std::move(now)) {}

    /// What somebody types in one go: one state, written again and again.
    struct Burst
    {
        qint64 stateId = 0; ///< 0: never written
        QDateTime typedAt;
        Draft longest; ///< the most that was there in it
    };

    Drafts *q;
    WorkFile &file;
    Clock clock;
    QHash<QString, Draft> drafts;
    QHash<QString, Burst> bursts;
    QSet<QString> unwritten;
    QList<draftrows::State> endedStates; ///< unwritten
    QSet<QString> touched;               ///< before the file was read: what it says of them is old
    QTimer soon;
    qint64 lastStateId = 0;
    bool read = false;
    bool fileRead = false;

    void opened();
    void take(const draftrows::Found &found);
    void becomeRead();
    void clear();
    void follow(const Draft &draft);
    [[nodiscard]] qint64 nextStateId();
    void write();
    void soonWrite();
};

Drafts::Drafts(WorkFile &file, QObject *parent, Clock clock)
    : QObject(parent), d(std::make_unique<Private>(this, file, std::move(clock)))
{
    d->soon.setSingleShot(true);
    connect(&d->soon, &QTimer::timeout, this, &Drafts::flush);
    connect(&file, &WorkFile::opened, this, [this] { d->opened(); });
    connect(&file, &WorkFile::rescued, this, [this] { d->opened(); });
    connect(&file, &WorkFile::aboutToClose, this, [this] { d->write(); });
    connect(&file, &WorkFile::closed, this, [this] { d->clear(); });
    connect(&file, &WorkFile::trouble, this, [this] {
        if (!d->file.isOpen())
            d->becomeRead();
    });
}

Drafts::~Drafts()
{
    d->write();
}

void Drafts::Private::opened()
{
    if (fileRead) {
        // A new file in the place of a damaged one: what is in memory is what counts.
        const QList<Draft> all = q->all();
        file.write([all](QSqlDatabase &database) { return draftrows::replaceAll(database, all); });
        return;
    }
    auto found = std::make_shared<draftrows::Found>();
    file.read([found](QSqlDatabase &database) { return draftrows::read(database, *found); }, q,
              [this, found](bool ok) {
                  if (ok && !std::exchange(fileRead, true))
                      take(*found);
                  becomeRead();
              });
}

void Drafts::Private::take(const draftrows::Found &found)
{
    lastStateId = std::max(lastStateId, found.lastStateId);
    for (const Draft &draft : found.drafts) {
        if (touched.contains(draft.key))
            continue;
        drafts.insert(draft.key, draft);
        if (read)
            Q_EMIT q->changed(draft.key);
    }
    touched.clear();
    if (!unwritten.isEmpty() || !endedStates.isEmpty())
        soonWrite();
    const QDateTime before = clock().addDays(-StatesKeptDays);
    file.write([before](QSqlDatabase &database) { return draftrows::forgetStates(database, before); });
}

void Drafts::Private::becomeRead()
{
    if (!std::exchange(read, true))
        Q_EMIT q->read();
}

void Drafts::Private::clear()
{
    soon.stop();
    drafts.clear();
    bursts.clear();
    unwritten.clear();
    endedStates.clear();
    touched.clear();
    lastStateId = 0;
    read = false;
    fileRead = false;
    Q_EMIT q->cleared();
}

/// Above those of earlier runs, also if their file is not read.
qint64 Drafts::Private::nextStateId()
{
    lastStateId = std::max(lastStateId + 1, clock().toMSecsSinceEpoch());
    return lastStateId;
}

void Drafts::Private::soonWrite()
{
    // Not put off by the next key stroke: what is typed without a pause is written, too.
    if (!soon.isActive())
        soon.start(WriteWithinMs);
}

void Drafts::Private::write()
{
    soon.stop();
    if (unwritten.isEmpty() && endedStates.isEmpty())
        return;
    QList<Draft> now;
    QList<draftrows::State> states = std::exchange(endedStates, {});
    for (draftrows::State &state : states) {
        if (state.id == 0)
            state.id = nextStateId();
    }
    for (const QString &key : std::exchange(unwritten, {})) {
        Burst &burst = bursts[key];
        if (burst.stateId == 0)
            burst.stateId = nextStateId();
        now.append(drafts.value(key));
        states.append({burst.stateId, now.last()});
    }
    file.write([now, states](QSqlDatabase &database) {
        const QSqlError error = draftrows::put(database, now);
        return error.isValid() ? error : draftrows::putStates(database, states);
    });
}

/// The burst that is over is kept as it was at its best, and another one begins.
void Drafts::Private::follow(const Draft &draft)
{
    const auto burst = bursts.find(draft.key);
    const auto before = drafts.constFind(draft.key);
    if (burst == bursts.end() || before == drafts.constEnd()) {
        bursts.insert(draft.key, {0, draft.changedAt, draft});
        return;
    }
    if (sameTyped(*before, draft))
        return;
    const qint64 pause = std::exchange(burst->typedAt, draft.changedAt).secsTo(draft.changedAt);
    const qsizetype gone = lostBetween(*before, draft);
    const bool swept = gone >= MuchDeleted || (gone >= WholeText && gone == typedLength(*before));
    const bool eaten = typedLength(burst->longest) - typedLength(draft) >= MuchDeleted;
    if (pause >= PauseSeconds || swept || eaten) {
        // What was typed since the last writing belongs to it as well.
        endedStates.append({burst->stateId, eaten && !swept ? burst->longest : *before});
        *burst = {0, draft.changedAt, draft};
    } else if (typedLength(draft) >= typedLength(burst->longest)) {
        burst->longest = draft;
    }
}

bool Drafts::isStuck() const
{
    const bool waits = !d->unwritten.isEmpty() || !d->endedStates.isEmpty() || !d->file.isSafe();
    return waits && d->file.isTroubled();
}

bool Drafts::isRead() const
{
    return d->read;
}

std::optional<Draft> Drafts::draft(const QString &key) const
{
    const auto known = d->drafts.constFind(key);
    return known == d->drafts.constEnd() ? std::nullopt : std::optional(*known);
}

int Drafts::count() const
{
    return static_cast<int>(d->drafts.size());
}

QList<Draft> Drafts::all() const
{
    QList<Draft> all = d->drafts.values();
    std::sort(all.begin(), all.end(), [](const Draft &left, const Draft &right) {
        return left.changedAt != right.changedAt ? left.changedAt > right.changedAt : left.key < right.key;
    });
    return all;
}

QSet<qint64> Drafts::entries() const
{
    QSet<qint64> edited;
    for (const Draft &draft : std::as_const(d->drafts)) {
        if (const qint64 entry = draft.entry())
            edited.insert(entry);
    }
    return edited;
}

void Drafts::put(Draft draft)
{
    draft.changedAt = d->clock();
    const auto before = d->drafts.constFind(draft.key);
    if (before != d->drafts.constEnd() && before->title == draft.title && before->view == draft.view &&
        keptform::of(before->change) == keptform::of(draft.change))
        return;
    d->follow(draft);
    d->unwritten.insert(draft.key);
    if (!d->fileRead)
        d->touched.insert(draft.key);
    d->drafts.insert(draft.key, draft);
    d->soonWrite();
    Q_EMIT changed(draft.key);
}

void Drafts::remove(const QString &key)
{
    if (!d->fileRead)
        d->touched.insert(key);
    if (d->unwritten.remove(key))
        d->endedStates.append({d->bursts.value(key).stateId, d->drafts.value(key)});
    d->bursts.remove(key);
    const bool known = d->drafts.remove(key) > 0;
    if (!known && d->fileRead)
        return;
    flush();
    d->file.write([key](QSqlDatabase &database) { return draftrows::remove(database, key); });
    if (known)
        Q_EMIT removed(key);
}

void Drafts::states(const QString &key, QObject *context, std::function<void(const QList<Draft> &)> then)
{
    flush();
    auto found = std::make_shared<QList<Draft>>();
    d->file.read(
        [key, found](QSqlDatabase &database) { return draftrows::readStates(database, key, *found); },
        context, [found, then = std::move(then)](bool) { then(*found); });
}

void Drafts::together(const std::function<void()> &work)
{
    d->file.together([this, &work] {
        work();
        flush();
    });
}

void Drafts::flush()
{
    // Until then it is not known which states there are; they are not to be written over.
    if (d->fileRead)
        d->write();
}

} // namespace ticketeer
