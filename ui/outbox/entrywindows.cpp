#include "entrywindows.h"

#include "conflictdialog.h"
#include "editor/recorddialog.h"
#include "entrytext.h"
#include "gonedialog.h"
#include "models/createdanew.h"
#include "newsdialog.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "sync/delivery.h"
#include "sync/pusher.h"
#include "window/desk.h"
#include "window/errorcause.h"
#include "window/messagebar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;
using Question = OutboxEntry::Question;

} // namespace

EntryWindows::EntryWindows(Desk &desk, MessageBar &messages, QWidget *parent)
    : QObject(parent), m_desk(desk), m_messages(messages), m_parent(parent)
{
    // A dialog that waits for the entry hears of it at the same time, and goes first.
    connect(&desk.pusher, &Pusher::needsUser, this, &EntryWindows::tellNeedsUser, Qt::QueuedConnection);
    connect(&desk.pusher, &Pusher::done, this, &EntryWindows::tellDone, Qt::QueuedConnection);
    connect(&desk.outbox, &Outbox::read, this, &EntryWindows::tellOld, Qt::QueuedConnection);
    connect(&desk.drafts, &Drafts::read, this, &EntryWindows::tellOld, Qt::QueuedConnection);
    connect(&desk.outbox, &Outbox::changed, this, &EntryWindows::takeBackWords);
    connect(&desk.outbox, &Outbox::removed, this, &EntryWindows::takeBackWords);
}

void EntryWindows::tell(qint64 entry)
{
    m_toldOf = entry;
    m_told = m_messages.text();
}

void EntryWindows::takeBackWords(qint64 id)
{
    // 0: about several.
    const bool concerned = !m_told.isEmpty() && (id == m_toldOf || m_toldOf == 0);
    if (!concerned)
        return;
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(m_toldOf);
    const bool still = m_toldOf == 0 ? m_desk.outbox.needingUserCount() > 0 : entry && entry->isUnsent();
    if (still)
        return;
    if (m_messages.text() == m_told)
        m_messages.clear();
    m_told.clear();
}

QWidget *EntryWindows::windowFor(qint64 entry) const
{
    for (QDialog *dialog : m_parent->window()->findChildren<QDialog *>()) {
        if (dialog->isVisible() && dialog->property(EntryProperty).toLongLong() == entry)
            return dialog;
    }
    return nullptr;
}

void EntryWindows::open(const OutboxEntry &entry, const std::function<QWidget *()> &make)
{
    QWidget *window = windowFor(entry.id);
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->setProperty(EntryProperty, entry.id);
        window->show();
    }
    window->raise();
    window->activateWindow();
}

void EntryWindows::decide(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    if (!entry)
        return;
    if (entry->state == State::Conflict && entry->question == Question::Fields && entry->theirs)
        open(*entry, [&] { return new ConflictDialog(m_desk, *entry, m_parent); });
    else if (entry->state == State::Conflict && entry->question == Question::News)
        open(*entry, [&] { return new NewsDialog(m_desk, *entry, m_parent); });
    else if (entry->state == State::Conflict && entry->question == Question::Gone)
        open(*entry, [&] {
            auto *dialog = new GoneDialog(m_desk, *entry, m_parent);
            connect(dialog, &GoneDialog::anewRequested, this, &EntryWindows::createAnew);
            return dialog;
        });
    else if (entry->state == State::Refused && entry->kind == Kind::Save)
        edit(id);
    else
        Q_EMIT panelRequested(id);
}

void EntryWindows::edit(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    if (!entry || entry->kind != Kind::Save || !entry->isUnsent())
        return;
    if (EntryText::isReply(*entry))
        Q_EMIT replyRequested(entry->change.parentId(), id);
    else
        open(*entry, [&] { return new RecordDialog(m_desk, *entry, m_parent); });
}

void EntryWindows::createAnew(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    if (!entry)
        return;
    auto *dialog = new RecordDialog(m_desk, createdAnew(entry->change, m_desk.store), m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::handedOver, this, [this, id] { m_desk.pusher.discard(id); });
    dialog->show();
}

void EntryWindows::tellWaiting(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    if (!entry || !entry->isUnsent() || entry->needsUser())
        return;
    const QString words = entry->trouble
                              ? tr("%1 waits in the outbox: %2.")
                                    .arg(entry->what, causeOf(errorOf(*entry->trouble), doingOf(*entry)))
                              : tr("%1 waits in the outbox.").arg(entry->what);
    m_messages.showMessage(MessageBar::Tone::Info, words,
                           tr("It is kept and sent by itself as soon as possible."),
                           EntryText(m_desk).explanation(*entry).details);
    m_messages.addButton(tr("Show Outbox"), [this, id] { Q_EMIT panelRequested(id); });
    tell(id);
}

void EntryWindows::tellNeedsUser(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    // Of many at once their own window tells.
    if (!entry || !entry->needsUser() || !entry->batch.isEmpty() || windowFor(id))
        return;
    if (const int others = m_desk.outbox.needingUserCount() - 1; others > 0) {
        tellOld();
        return;
    }
    const ErrorText text = EntryText(m_desk).explanation(*entry);
    m_messages.showMessage(entry->state == State::Refused ? MessageBar::Tone::Error
                                                          : MessageBar::Tone::Warning,
                           text.summary, text.advice, text.details);
    m_messages.addButton(tr("Open"), [this, id] { decide(id); });
    tell(id);
}

void EntryWindows::tellOld()
{
    const int count = m_desk.outbox.needingUserCount();
    if (count == 0) {
        tellUnfinished();
        return;
    }
    m_messages.showMessage(MessageBar::Tone::Warning, tr("%Ln unsent change(s) need you.", "", count),
                           tr("They are kept in the outbox until you decide."));
    m_messages.addButton(tr("Show Outbox"), [this] { Q_EMIT panelRequested(0); });
    tell(0);
}

void EntryWindows::tellUnfinished()
{
    if (!m_desk.outbox.isRead() || !m_desk.drafts.isRead())
        return;
    QList<OutboxEntry> waiting;
    for (const qint64 id : m_desk.drafts.entries()) {
        const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
        if (entry && entry->isUnsent() && !m_desk.pusher.isHeld(id))
            waiting.append(*entry);
    }
    if (waiting.isEmpty())
        return;
    const QString advice = tr("It waits, so that nothing older is sent behind your back.");
    if (waiting.size() == 1) {
        const OutboxEntry &entry = waiting.first();
        m_messages.showMessage(MessageBar::Tone::Info,
                               tr("%1 is not sent: you were changing it.").arg(entry.what), advice);
        m_messages.addButton(tr("Go On Editing"), [this, id = entry.id] { edit(id); });
        tell(entry.id);
        return;
    }
    m_messages.showMessage(
        MessageBar::Tone::Info,
        tr("%Ln unsent change(s) wait for your drafts of them.", "", static_cast<int>(waiting.size())),
        advice);
    m_messages.addButton(tr("Show Outbox"), [this] { Q_EMIT panelRequested(0); });
}

void EntryWindows::tellDone(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    if (!entry || entry->ignored.isEmpty() || !entry->batch.isEmpty() || windowFor(id))
        return;
    const QStringList labels = EntryText(m_desk).ignoredLabels(*entry);
    m_messages.showMessage(MessageBar::Tone::Warning,
                           tr("%1 was saved, but the service did not take everything over.").arg(entry->what),
                           tr("It kept its own value for: %1.").arg(QLocale().createSeparatedList(labels)));
}

} // namespace ticketeer
