#include "unsentstrip.h"

#include "store/outbox.h"
#include "sync/pusher.h"
#include "takeback.h"
#include "window/desk.h"
#include "window/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

namespace {

using State = OutboxEntry::State;

constexpr int SymbolSize = 16;

} // namespace

UnsentStrip::UnsentStrip(qint64 entry, Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_id(entry), m_words(desk), m_symbol(new QLabel(this)),
      m_text(new QLabel(this)), m_second(this)
{
    setObjectName(u"unsentStrip"_s);
    m_text->setObjectName(u"unsentState"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QFont bold = m_text->font();
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_decide = addButton(u"unsentDecide"_s, tr("Decide …"), [this] { m_desk.decide(m_id); });
    m_retry = addButton(u"unsentRetry"_s, tr("Try Again"), [this] { m_desk.pusher.retry(m_id); });
    m_edit = addButton(u"unsentEdit"_s, tr("Edit"), [this] { m_desk.editEntry(m_id); });
    m_takeBack = addButton(u"unsentTakeBack"_s, tr("Take Back"), [this] { takeBack(m_desk, m_id); });
    m_takeBack->setToolTip(tr("It is not sent. A text goes back where it was written, as a draft."));

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &UnsentStrip::showState);
    // What is in front of it decides its words, too.
    connect(&desk.outbox, &Outbox::changed, this, &UnsentStrip::showState);
    connect(&desk.outbox, &Outbox::removed, this, &UnsentStrip::showState);
    connect(&desk.pusher, &Pusher::pausedChanged, this, &UnsentStrip::showState);
    showState();
}

QToolButton *UnsentStrip::addButton(const QString &name, const QString &text,
                                    const std::function<void()> &pressed)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    // The press may take the strip away: not from within it.
    connect(button, &QToolButton::clicked, this, pressed, Qt::QueuedConnection);
    layout()->addWidget(button);
    return button;
}

QString UnsentStrip::text() const
{
    return m_text->text();
}

void UnsentStrip::showState()
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(m_id);
    if (!entry || !entry->isUnsent()) {
        m_second.stop();
        return;
    }
    const QString before = m_text->text();
    const bool waits = entry->state == State::Waiting;
    m_text->setText(waits ? tr("Not sent yet. %1").arg(m_words.state(*entry)) : m_words.state(*entry));
    m_text->setToolTip(m_words.explanation(*entry).summary.toHtmlEscaped());
    m_symbol->setPixmap(
        icon(EntryText::iconName(*entry)).pixmap(QSize(SymbolSize, SymbolSize), devicePixelRatio()));
    const bool idle = waits || entry->needsUser();
    m_decide->setVisible(entry->state == State::Conflict);
    m_retry->setVisible(entry->state == State::Refused || (waits && entry->trouble));
    m_edit->setVisible(idle && entry->kind == OutboxEntry::Kind::Save);
    m_takeBack->setVisible(idle);
    if (isVisible() && waits && entry->notBefore > QDateTime::currentDateTimeUtc())
        m_second.start();
    else
        m_second.stop();
    if (m_text->text() != before)
        Q_EMIT changed();
}

void UnsentStrip::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    showState();
}

void UnsentStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace ticketeer
