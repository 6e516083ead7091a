#include "outcomecheck.h"

#include "store/recordstore.h"
#include "sync/workspace.h"

namespace ticketeer {

OutcomeCheck::OutcomeCheck(Workspace &workspace, RecordStore &store, const Change &change, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_store(store), m_change(change)
{
}

void OutcomeCheck::start(WhenDone<Found> done)
{
    m_done = std::move(done);
    const Resource &resource = m_change.resource();
    if (!m_change.isCreate() && !resource.route.isEmpty()) {
        m_workspace.open(resource, m_change.id(), this, [this](const Outcome<Record> &outcome) {
            if (outcome.ok())
                look({m_change.id()});
            else
                finish(outcome.error());
        });
        return;
    }
    if (m_change.parent()) {
        m_workspace.loadChildren(
            *m_change.parent(), m_change.parentId(), resource, this, [this](const Outcome<Done> &outcome) {
                if (!outcome.ok()) {
                    finish(outcome.error());
                    return;
                }
                QList<qint64> ids;
                for (const Record &child :
                     m_store.children(*m_change.parent(), m_change.parentId(), m_change.resource()))
                    ids.append(child.id());
                look(ids);
            });
        return;
    }
    const QString key = resource.title.isEmpty() ? QStringLiteral("LastName") : QString(resource.title);
    const FieldEdit *edit = m_change.edit(key);
    Filter filter;
    if (edit)
        filter.where(key, Filter::Operator::Equals, edit->after);
    m_workspace.search(resource, filter, this, [this](const Outcome<QList<qint64>> &outcome) {
        if (outcome.ok())
            look(outcome.value());
        else
            finish(outcome.error());
    });
}

void OutcomeCheck::look(const QList<qint64> &ids)
{
    // Of several that fit, the newest one is ours.
    Record found;
    for (const qint64 id : ids) {
        if (!m_change.isCreate() && id != m_change.id())
            continue;
        const Record record = m_store.record(m_change.resource(), id);
        if (!record.isNull() && m_workspace.unmet(m_change, record).isEmpty() &&
            (found.isNull() || found.id() < id))
            found = record;
    }
    finish(found.isNull() ? Found() : Found(found));
}

void OutcomeCheck::finish(const Outcome<Found> &outcome)
{
    if (const WhenDone<Found> done = std::exchange(m_done, nullptr))
        done(outcome);
}

} // namespace ticketeer
