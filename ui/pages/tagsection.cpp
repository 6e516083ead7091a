#include "tagsection.h"

#include "editor/tagedit.h"
#include "editor/thing.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ticketeer {

TagSection::TagSection(qint64 ticketId, Desk &desk, QWidget *parent)
    : Section(tr("Tags"), parent), m_ticketId(ticketId), m_desk(desk), m_edit(new TagEdit(this))
{
    setFoldable(false);
    m_edit->input()->setObjectName(u"ticketTags"_s);
    setContent(m_edit);
    connect(m_edit, &TagEdit::edited, this, &TagSection::save);
    showTags();
}

void TagSection::showTags()
{
    if (m_job)
        return;
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    const std::optional<QStringList> tags = ticket.isNull() ? std::nullopt : ticket.tags();
    m_edit->setTags(tags.value_or(QStringList()));
    // Sending a set of tags replaces the one there is: without knowing it, there is no adding (reference
    // C.1).
    m_edit->setEnabled(tags.has_value());
    setEmptyText(tags ? QString() : tr("Not loaded yet."));
}

void TagSection::save()
{
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    if (ticket.isNull() || m_job)
        return;
    Change change = Change::update(ticket);
    change.setTags(m_edit->tags());
    clearError();
    setLoading(true);
    m_edit->setEnabled(false);
    m_job = m_desk.workspace.save(change, this, [this, ticket](const Outcome<Record> &outcome) {
        m_job.clear();
        setLoading(false);
        m_edit->setEnabled(true);
        if (outcome.ok()) {
            showTags();
            m_edit->input()->setFocus();
            return;
        }
        // What was typed stays; Retry sends it again.
        setError(explain(outcome.error(), Doing::Saving, tr("The tags")), [this] { save(); });
    });
}

} // namespace ticketeer
