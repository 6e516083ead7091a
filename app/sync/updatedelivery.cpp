#include "updatedelivery.h"

#include "samevalue.h"
#include "store/recordstore.h"
#include "workspace.h"

namespace ticketeer {

UpdateDelivery::UpdateDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent)
    : Delivery(around, entry, parent)
{
}

void UpdateDelivery::start()
{
    look();
}

void UpdateDelivery::look()
{
    const Change &change = m_entry.change;
    m_around.workspace.openAgain(change.base(), change.parent(), change.parentId(), this,
                                 [this](const Outcome<Record> &outcome) {
                                     if (outcome.ok())
                                         merged(outcome.value());
                                     else
                                         fail(outcome.error(), true);
                                 });
}

void UpdateDelivery::merged(const Record &theirs)
{
    const Merge merge = ticketeer::merge(m_entry.change, theirs, sameValueIn(m_around.store, theirs));
    m_entry.theirs = theirs;
    if (!merge.conflicts.isEmpty() && !m_entry.skipLook) {
        ask(OutboxEntry::Question::Fields);
        return;
    }
    QHash<QString, Value> mine;
    for (const FieldConflict &conflict : merge.conflicts)
        mine.insert(conflict.element, conflict.mine);
    Change wanted = resolved(merge, mine);
    if (m_entry.change.parent())
        wanted.setParent(*m_entry.change.parent(), m_entry.change.parentId());
    // After a first try the record may show our own values: what it was before that one is the base for
    // undoing.
    if (!m_entry.before)
        m_entry.before = theirs;
    if (wanted.isEmpty()) {
        succeed(theirs);
        return;
    }
    leave([this, wanted] { write(wanted); });
}

void UpdateDelivery::write(const Change &change)
{
    m_around.workspace.save(change, this, [this, change](const Outcome<Record> &outcome) {
        if (outcome.ok())
            succeed(outcome.value(), m_around.workspace.unmet(change, outcome.value()));
        else
            fail(outcome.error(), false);
    });
}

} // namespace ticketeer
