#include "holdbar.h"

#include "entrytext.h"
#include "models/draftwords.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "takeback.h"
#include "window/desk.h"
#include "window/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int TickMs = 200;

} // namespace

HoldBar::HoldBar(Desk &desk, QWidget *parent) : QFrame(parent), m_desk(desk), m_text(new QLabel(this))
{
    setObjectName(u"holdBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"holdText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(m_text, 1);
    const auto add = [this, row](const QString &name, QLatin1StringView picture, const QString &text,
                                 void (HoldBar::*pressed)()) {
        auto *button = new QPushButton(icon(picture), text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
    };
    add(u"holdUndo"_s, "undo"_L1,
        tr("Undo (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText)),
        &HoldBar::undo);
    add(u"holdSend"_s, "send"_L1, tr("Send Now"), &HoldBar::sendNow);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &HoldBar::look);
    for (const auto signal : {&Outbox::added, &Outbox::changed, &Outbox::removed})
        connect(&desk.outbox, signal, this, &HoldBar::follow);
    connect(&desk.outbox, &Outbox::read, this, &HoldBar::lookAtAll);
    connect(&desk.outbox, &Outbox::cleared, this, &HoldBar::lookAtAll);
    hide();
    lookAtAll();
}

bool HoldBar::isHeld(const OutboxEntry &entry)
{
    return EntryText::isReply(entry) && entry.state == OutboxEntry::State::Waiting && entry.tries == 0 &&
           !entry.trouble && entry.notBefore.isValid() && entry.notBefore > QDateTime::currentDateTimeUtc();
}

/// One entry at a time: a bulk change brings thousands.
void HoldBar::follow(qint64 id)
{
    const bool known = m_held.contains(id);
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    const bool held = entry && isHeld(*entry);
    if (!known && !held)
        return;
    if (!known)
        m_held.append(id);
    look();
}

void HoldBar::lookAtAll()
{
    m_held.clear();
    for (const OutboxEntry &entry : m_desk.outbox.entries()) {
        if (isHeld(entry))
            m_held.append(entry.id);
    }
    look();
}

void HoldBar::look()
{
    m_held.removeIf([this](qint64 id) {
        const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
        return !entry || !isHeld(*entry);
    });
    // One that is edited just now does not leave, and has its own way back.
    const auto newest = std::find_if(m_held.crbegin(), m_held.crend(),
                                     [this](qint64 id) { return !m_desk.pusher.isHeld(id); });
    const qint64 shown = newest == m_held.crend() ? 0 : *newest;
    const bool other = std::exchange(m_entry, shown) != shown;
    if (m_held.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    showRest();
    setVisible(shown != 0);
    if (other)
        Q_EMIT changed();
}

void HoldBar::showRest()
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(m_entry);
    if (!entry)
        return;
    const qint64 rest = QDateTime::currentDateTimeUtc().msecsTo(entry->notBefore);
    const auto seconds = static_cast<int>(std::max<qint64>(1, (rest + 999) / 1000));
    const bool toCustomer = entry->change.preview().flag(u"IsVisibleOnPortal");
    const QString text =
        toCustomer ? tr("%1: the reply to the customer leaves in %Ln s.", "", seconds).arg(entry->what)
                   : tr("%1: the note for agents leaves in %Ln s.", "", seconds).arg(entry->what);
    if (m_text->text() != text)
        m_text->setText(text);
}

QString HoldBar::words() const
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(m_entry);
    return entry ? tr("sending the answer to %1").arg(entry->what) : QString();
}

void HoldBar::undo()
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(m_entry);
    if (!entry)
        return;
    if (!takeBack(m_desk, entry->id))
        return; // it is leaving; the conversation shows it
    // The draft that it has just become.
    const QList<Draft> drafts = m_desk.drafts.all();
    const auto found = std::find_if(drafts.cbegin(), drafts.cend(), [&entry](const Draft &draft) {
        return isReply(draft) && draft.change.parentId() == entry->change.parentId();
    });
    if (found != drafts.cend() && m_desk.openDraft)
        m_desk.openDraft(found->key);
}

void HoldBar::sendNow()
{
    m_desk.pusher.retry(m_entry);
}

} // namespace ticketeer
