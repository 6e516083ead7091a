#include "conversation.h"

#include "conversationlist.h"
#include "html/mailbody.h"
#include "reading/conversationbar.h"
#include "reading/entrylist.h"
#include "reading/findbar.h"
#include "reading/foldedentry.h"
#include "reading/newdivider.h"
#include "settings/keys.h"
#include "store/recordstore.h"
#include "store/storefile.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// The divider stands among the entries; no entry has this id.
constexpr qint64 Divider = std::numeric_limits<qint64>::min();
/// What has been in view this long has been seen.
constexpr int SeenMilliseconds = 700;
/// A head, the attachments' line and what goes around them.
constexpr int CardFrame = 110;

} // namespace

Conversation::Conversation(qint64 ticketId, Desk &desk, QWidget *parent)
    : QWidget(parent), m_ticketId(ticketId), m_desk(desk), m_read(desk.file, ticketId),
      m_permits(desk.settings), m_top(new ConversationBar(this)), m_find(new FindBar(this)),
      m_bar(new MessageBar(this)), m_images(new MessageBar(this)),
      m_list(new EntryList({.make = [this](qint64 id, QWidget *in) { return make(id, in); },
                            .estimate = [this](qint64 id, int width) { return estimate(id, width); },
                            .leaving = [this](qint64 id, QWidget *widget) { leave(id, widget); },
                            .mayLeave =
                                [](QWidget *widget) {
                                    const auto *card = qobject_cast<ActionCard *>(widget);
                                    return !card || card->isIdle();
                                }},
                           this)),
      m_state(new QLabel(this))
{
    m_list->setObjectName(u"conversation"_s);
    m_list->setAccessibleName(tr("Conversation"));
    auto *table = new ConversationList({.entries = [this] { return inReadingOrder(); },
                                        .card = [this](qint64 id) { return m_list->widgetOf(id); }});
    table->setAccessibleName(tr("Conversation"));
    table->setBackgroundRole(QPalette::Window);
    table->setAutoFillBackground(true);
    m_list->setViewport(table);
    m_state->setObjectName(u"conversationState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setMinimumHeight(60);
    m_seeing.setSingleShot(true);
    m_seeing.setInterval(SeenMilliseconds);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_find);
    column->addWidget(m_bar);
    column->addWidget(m_images);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    listen();
    setNewestFirst(newestFirst());
}

Conversation::~Conversation()
{
    // What was in view until the page was closed has been seen. The list asks back while it goes.
    noteSeen();
    delete m_list;
}

void Conversation::listen()
{
    connect(m_top, &ConversationBar::nextUnreadRequested, this, [this] { run(ReadingCommand::NextUnread); });
    connect(m_top, &ConversationBar::findRequested, this, &Conversation::find);
    connect(m_top, &ConversationBar::outlineRequested, this, &Conversation::showOutline);
    connect(m_top, &ConversationBar::foldAllRequested, this, &Conversation::foldAll);
    connect(m_top, &ConversationBar::filesRequested, this, &Conversation::lookForFiles);
    connect(m_top, &ConversationBar::imagesRequested, this, &Conversation::offerImages);
    connect(m_top, &ConversationBar::orderRequested, this,
            [this] { m_desk.settings.set(keys::NewestActionFirst, !newestFirst()); });
    connect(m_top, &ConversationBar::reloadRequested, this, &Conversation::load);
    connect(m_find, &FindBar::needleChanged, this, [this](const QString &needle) {
        for (ActionCard *card : cards())
            card->body().setNeedle(needle);
        if (needle.isEmpty())
            m_hit.reset();
    });
    connect(m_find, &FindBar::hitChosen, this, &Conversation::showHit);
    connect(m_find, &FindBar::stopped, this, [this] { m_list->setFocus(); });
    connect(m_list, &EntryList::viewChanged, this, [this] { m_seeing.start(); });
    connect(&m_seeing, &QTimer::timeout, this, &Conversation::noteSeen);
    connect(&m_desk.store, &RecordStore::childrenChanged, this,
            [this](const Resource *parentResource, qint64 id, const Resource *child) {
                if (parentResource->is(resources::Tickets) && id == m_ticketId &&
                    child->is(resources::Actions))
                    showActions();
            });
    connect(&m_desk.store, &RecordStore::changed, this,
            [this](const Resource *changed, const QList<qint64> &ids) {
                const bool mine =
                    changed->is(resources::Actions) &&
                    std::any_of(ids.cbegin(), ids.cend(), [this](qint64 id) { return m_byId.contains(id); });
                if (mine)
                    showActions();
            });
    connect(&m_desk.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(keys::NewestActionFirst.key))
            setNewestFirst(newestFirst());
    });
}

bool Conversation::newestFirst() const
{
    return m_desk.settings.get(keys::NewestActionFirst);
}

void Conversation::setNewestFirst(bool newest)
{
    m_top->setNewestFirst(newest);
    m_opened = false;
    showActions();
}

void Conversation::load()
{
    if (m_loading)
        return;
    m_bar->clear();
    m_loading = m_desk.workspace.loadChildren(
        resource(resources::Tickets), m_ticketId, resource(resources::Actions), this,
        [this](const Outcome<Done> &outcome) {
            m_loading.clear();
            if (!outcome.ok()) {
                m_bar->showError(explain(outcome.error(), Doing::LoadingList, tr("The conversation")));
                m_bar->addButton(tr("Retry"), [this] { load(); });
            }
            showState();
        });
    showState();
}

QList<Record> Conversation::sorted() const
{
    QList<Record> actions =
        m_desk.store.children(resource(resources::Tickets), m_ticketId, resource(resources::Actions));
    // The service tells minutes only: within one, the id says what came first. What is not sent yet comes
    // last.
    std::sort(actions.begin(), actions.end(), [](const Record &left, const Record &right) {
        if (left.id() < 0 || right.id() < 0)
            return left.id() < 0 && right.id() < 0 ? left.id() > right.id() : right.id() < 0;
        const QDateTime a = left.value(u"DateCreated").toMoment();
        const QDateTime b = right.value(u"DateCreated").toMoment();
        return a != b ? a < b : left.id() < right.id();
    });
    return actions;
}

QList<Record> Conversation::inReadingOrder() const
{
    QList<Record> order = m_actions;
    if (newestFirst())
        std::reverse(order.begin(), order.end());
    return order;
}

void Conversation::showActions()
{
    m_actions = sorted();
    m_byId.clear();
    for (const Record &action : std::as_const(m_actions))
        m_byId.insert(action.id(), action);
    m_read.setEntries(m_actions, m_desk.workspace.me());

    QList<qint64> order;
    for (const Record &action : std::as_const(m_actions)) {
        if (action.id() == m_read.firstNew())
            order.append(Divider);
        order.append(action.id());
    }
    if (newestFirst())
        std::reverse(order.begin(), order.end());
    for (const qint64 id : std::as_const(order)) {
        QWidget *there = m_list->widgetOf(id);
        if (auto *card = qobject_cast<ActionCard *>(there))
            card->setAction(m_byId.value(id));
        else if (auto *folded = qobject_cast<FoldedEntry *>(there))
            folded->setAction(m_byId.value(id));
    }
    m_list->setEntries(order);
    m_find->setEntries(inReadingOrder());
    openWhereItIsRead();
    showState();
    showImages();
}

/// At the first entry that is new; where nothing is, at the newest. Until the user scrolls, news may still
/// change that: the file knew less than the service.
void Conversation::openWhereItIsRead()
{
    if (m_actions.isEmpty())
        return;
    const bool untouched = !m_opened || m_list->hold() != EntryList::Hold::Entry;
    const bool news = !m_lastNew && m_read.firstNew() != 0;
    if (m_opened && !(untouched && news))
        return;
    m_opened = true;
    m_lastNew = m_read.firstNew() != 0;
    if (m_lastNew && !newestFirst())
        m_list->goTo(Divider);
    else if (m_lastNew)
        m_list->goTo(m_read.firstNew());
    else
        goToNewest();
}

void Conversation::showState()
{
    const bool known =
        m_desk.store.childrenKnown(resource(resources::Tickets), m_ticketId, resource(resources::Actions));
    m_state->setVisible(m_actions.isEmpty());
    m_state->setText(m_loading ? tr("Loading the conversation …")
                     : known   ? tr("Nobody has written anything yet.")
                               : tr("The conversation has not been loaded."));
    m_top->setCounts(static_cast<int>(m_actions.size()), static_cast<int>(m_read.unread().size()));
    m_top->setFolding(m_read.isLong(), m_read.anyFolded());
    m_top->setFilesToAskFor(static_cast<int>(sentOnes().size()));
}

QWidget *Conversation::make(qint64 id, QWidget *parent)
{
    if (id == Divider)
        return new NewDivider(parent);
    const Record action = m_byId.value(id);
    if (!m_read.isFolded(id))
        return makeCard(action, parent);
    auto *folded = new FoldedEntry(action, parent);
    connect(folded, &FoldedEntry::clicked, this, [this, id] { setFolded(id, false); });
    return folded;
}

QWidget *Conversation::makeCard(const Record &action, QWidget *parent)
{
    const qint64 id = action.id();
    ActionCard::State state = m_states.value(id);
    if (m_imagesOnce || m_permits.allows(m_ticketId, action))
        state.images = HtmlImages::Placed;
    auto *card = new ActionCard(action, m_desk, state, parent);
    card->setFoldable(m_read.isLong() && id > 0);
    card->setMark(m_read.isNew(id) ? tr("New") : QString());
    card->body().setNeedle(m_find->needle());
    connect(card, &ActionCard::foldRequested, this, [this, id] { setFolded(id, true); });
    connect(&card->body(), &MailBody::quoteRequested, this, [this, card] { quote(card); });
    connect(card, &ActionCard::contentChanged, this, [this, id] {
        // The place that was looked for is in what has just been opened.
        if (m_hit && m_hit->entry == id)
            showHit(*m_hit);
    });
    return card;
}

int Conversation::estimate(qint64 id, int width) const
{
    if (id == Divider || m_read.isFolded(id))
        return FoldedEntry::heightFor(*this);
    const qsizetype length = std::min<qsizetype>(m_byId.value(id).text(u"Description").size(), 20'000);
    const int perLine = std::max(1, width / std::max(1, fontMetrics().averageCharWidth()));
    return CardFrame + (static_cast<int>(length) / perLine + 2) * fontMetrics().lineSpacing();
}

void Conversation::leave(qint64 id, QWidget *widget)
{
    if (const auto *card = qobject_cast<ActionCard *>(widget))
        m_states.insert(id, card->state());
}

void Conversation::goToNewest()
{
    m_list->setHold(newestFirst() ? EntryList::Hold::Top : EntryList::Hold::Bottom);
}

QList<ActionCard *> Conversation::cards() const
{
    QList<ActionCard *> shown;
    for (QWidget *widget : m_list->widgets()) {
        if (auto *card = qobject_cast<ActionCard *>(widget))
            shown.append(card);
    }
    return shown;
}

void Conversation::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event))
        QWidget::keyPressEvent(event);
}

void Conversation::hideEvent(QHideEvent *event)
{
    m_seeing.stop();
    QWidget::hideEvent(event);
}

} // namespace ticketeer
