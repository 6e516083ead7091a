#include "tagsection.h"

#include "editor/tagedit.h"
#include "editor/thing.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
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
    connect(&desk.outbox, &Outbox::changed, this, &TagSection::showTags);
    connect(&desk.outbox, &Outbox::removed, this, &TagSection::showTags);
    showTags();
}

void TagSection::showTags()
{
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    const std::optional<QStringList> tags = ticket.isNull() ? std::nullopt : ticket.tags();
    m_edit->setUnsent(unsent());
    m_edit->setTags(tags.value_or(QStringList()));
    // Sending a set of tags replaces the one there is: without knowing it, there is no adding (reference
    // C.1).
    m_edit->setEnabled(tags.has_value());
    setEmptyText(tags ? QString() : tr("Not loaded yet."));
}

QStringList TagSection::unsent() const
{
    QStringList tags;
    for (const OutboxEntry &entry : m_desk.outbox.unsentOf(resource(resources::Tickets), m_ticketId)) {
        const QStringList before = entry.change.base().tags().value_or(QStringList());
        for (const QString &tag : entry.change.tags().value_or(QStringList())) {
            if (!before.contains(tag))
                tags.append(tag);
        }
    }
    return tags;
}

std::optional<OutboxEntry> TagSection::open() const
{
    const QList<OutboxEntry> entries = m_desk.outbox.unsentOf(resource(resources::Tickets), m_ticketId);
    if (entries.isEmpty())
        return {};
    const OutboxEntry &last = entries.constLast();
    const bool onlyTags = last.kind == OutboxEntry::Kind::Save && last.change.edits().isEmpty() &&
                          last.change.tags() && last.batch.isEmpty();
    const bool here = last.state == OutboxEntry::State::Waiting || last.needsUser();
    return onlyTags && here ? std::optional(last) : std::nullopt;
}

void TagSection::save()
{
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    if (ticket.isNull())
        return;
    // Several chips in a row are one change as long as the first has not left.
    if (const std::optional<OutboxEntry> waiting = open()) {
        Change change = Change::update(waiting->change.base());
        change.setTags(m_edit->tags());
        if (change.isEmpty() ? m_desk.pusher.discard(waiting->id)
                             : m_desk.pusher.replace(waiting->id, change))
            return;
    }
    Change change = Change::update(ticket);
    change.setTags(m_edit->tags());
    if (!change.isEmpty())
        m_desk.pusher.save(change, {.what = thingName(ticket)});
}

} // namespace ticketeer
