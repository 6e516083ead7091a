#include "unsentnote.h"

#include "entrytext.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"
#include "window/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

UnsentNote::UnsentNote(const Resource &resource, qint64 id, const Desk &desk, QWidget *parent)
    : QToolButton(parent), m_resource(resource), m_id(id), m_desk(desk)
{
    setObjectName(u"unsentNote"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    hide();
    connect(&desk.outbox, &Outbox::added, this, &UnsentNote::showState);
    connect(&desk.outbox, &Outbox::changed, this, &UnsentNote::showState);
    connect(&desk.outbox, &Outbox::removed, this, &UnsentNote::showState);
    connect(&desk.outbox, &Outbox::read, this, &UnsentNote::showState);
    connect(this, &QToolButton::clicked, this, [this] {
        const QList<OutboxEntry> entries = m_desk.outbox.unsentOf(m_resource, m_id);
        m_desk.showOutbox(entries.isEmpty() ? 0 : entries.constFirst().id);
    });
    showState();
}

void UnsentNote::showState()
{
    const QList<OutboxEntry> entries = m_desk.outbox.unsentOf(m_resource, m_id);
    setVisible(!entries.isEmpty());
    if (entries.isEmpty())
        return;
    const auto any = [&entries](auto fits) { return std::any_of(entries.cbegin(), entries.cend(), fits); };
    const bool asks = any([](const OutboxEntry &entry) { return entry.needsUser(); });
    const bool goes = any([](const OutboxEntry &entry) { return entry.kind == OutboxEntry::Kind::Remove; });
    setText(asks   ? tr("Has changes that need you")
            : goes ? tr("Is to be deleted; not sent yet")
                   : tr("Has changes that are not sent yet"));
    setIcon(ticketeer::icon(asks ? "warning"_L1 : "clock"_L1));
    setAccessibleName(text());
    const EntryText words(m_desk);
    QStringList lines;
    for (const OutboxEntry &entry : entries)
        lines.append(tr("%1: %2").arg(words.doing(entry), words.state(entry)).toHtmlEscaped());
    setToolTip(u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s);
}

} // namespace ticketeer
