#include "undolist.h"

#include "reversal.h"
#include "undowords.h"

#include "store/outbox.h"
#include "store/recordstore.h"

#include <QUuid>

namespace ticketeer {

namespace {

/// A bulk change says something with every entry.
constexpr int SoonMs = 100;

bool canBeTakenBack(const OutboxEntry &entry)
{
    switch (entry.kind) {
    case OutboxEntry::Kind::Save:
        return !entry.isCreate();
    case OutboxEntry::Kind::Link:
    case OutboxEntry::Kind::Unlink:
        return true;
    case OutboxEntry::Kind::Remove:
    case OutboxEntry::Kind::Upload:
        return false;
    }
    return false;
}

/// What waits can be taken out of the outbox, and a single change that is on its way can be taken back once
/// it has arrived; of a bulk change only what is settled. What needs the user has its own place to decide.
bool canBeOffered(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxEntry::State::Done:
    case OutboxEntry::State::Waiting:
        return true;
    case OutboxEntry::State::Sending:
    case OutboxEntry::State::Unknown:
        return entry.batch.isEmpty();
    case OutboxEntry::State::Refused:
    case OutboxEntry::State::Conflict:
        return false;
    }
    return false;
}

} // namespace

UndoList::UndoList(const Outbox &outbox, const RecordStore &store, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &UndoList::changed);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&outbox, &Outbox::read, this, soon);
    connect(&outbox, &Outbox::added, this, soon);
    connect(&outbox, &Outbox::changed, this, soon);
    connect(&outbox, &Outbox::removed, this, soon);
    connect(&outbox, &Outbox::cleared, this, soon);
}

QList<UndoStep> UndoList::steps() const
{
    QList<UndoStep> found;
    QHash<QString, qsizetype> byBatch;
    QHash<qsizetype, QList<OutboxEntry>> lasting; ///< what cannot be taken back
    const QList<OutboxEntry> all = m_outbox.entries();
    for (const OutboxEntry &entry : all) {
        // What was decided for the others' values has changed nothing.
        const bool nothing = entry.kind == OutboxEntry::Kind::Save && entry.change.isEmpty();
        if (nothing || (!canBeOffered(entry) && !entry.undoes))
            continue;
        qsizetype at = found.size();
        if (!entry.batch.isEmpty())
            at = byBatch.value(entry.batch, at);
        if (at == found.size()) {
            found.append(UndoStep{{}, entry.batch, entry.undoes, {}, {}, 0});
            byBatch.insert(entry.batch, at);
        }
        UndoStep &step = found[at];
        if (canBeTakenBack(entry)) {
            step.entries.append(entry);
        } else {
            ++step.cannot;
            lasting[at].append(entry);
        }
    }
    for (auto it = lasting.cbegin(); it != lasting.cend(); ++it)
        found[it.key()].newer.append(deedWords(*it, m_store));
    std::reverse(found.begin(), found.end());
    return found;
}

std::optional<UndoStep> UndoList::undo() const
{
    int undone = 0;
    QStringList newer;
    for (UndoStep &step : steps()) {
        if (step.entries.isEmpty()) {
            newer += step.newer;
        } else if (step.undoes) {
            ++undone;
        } else if (undone > 0) {
            --undone;
        } else if (!m_givenUp.contains(step.id())) {
            step.words = deedWords(step.entries, m_store);
            step.newer = newer;
            return step;
        }
    }
    return {};
}

QString UndoList::cannotUndo() const
{
    const QList<UndoStep> all = steps();
    return all.isEmpty() || !all.first().entries.isEmpty() ? QString() : all.first().newer.value(0);
}

std::optional<UndoStep> UndoList::redo() const
{
    for (UndoStep &step : steps()) {
        if (step.entries.isEmpty())
            continue;
        if (!step.undoes || m_givenUp.contains(step.id()))
            return {};
        step.words = deedWords(step.entries, m_store);
        step.newer.clear();
        return step;
    }
    return {};
}

UndoWork UndoList::work(const UndoStep &step) const
{
    return reversalOf(step, QUuid::createUuid().toString(QUuid::WithoutBraces), m_store);
}

void UndoList::giveUp(const UndoStep &step)
{
    m_givenUp.insert(step.id());
    m_soon.start();
}

} // namespace ticketeer
