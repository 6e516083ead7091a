#include "conversation.h"

#include "actioncard.h"
#include "attachmentlist.h"
#include "conversationlist.h"
#include "settings/keys.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int AtOnce = 25;

} // namespace

Conversation::Conversation(qint64 ticketId, Desk &desk, QWidget *parent)
    : QWidget(parent), m_ticketId(ticketId), m_desk(desk), m_count(new QLabel(this)),
      m_order(new QToolButton(this)), m_lookFiles(new QToolButton(this)), m_bar(new MessageBar(this)),
      m_images(new MessageBar(this)), m_area(new QScrollArea(this)), m_inside(new ConversationList),
      m_column(new QVBoxLayout(m_inside)), m_state(new QLabel(m_inside)),
      m_earlier(new QToolButton(m_inside)), m_shown(AtOnce)
{
    m_area->setObjectName(u"conversation"_s);
    m_area->setAccessibleName(tr("Conversation"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setWidget(m_inside);
    m_inside->setAccessibleName(tr("Conversation"));
    m_column->setContentsMargins(14, 6, 14, 10);
    m_column->setSpacing(10);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setMinimumHeight(60);
    m_earlier->setObjectName(u"showEarlier"_s);
    m_earlier->setAutoRaise(true);
    connect(m_earlier, &QToolButton::clicked, this, [this] {
        m_following = false;
        m_shown += AtOnce * 2;
        showActions();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_bar);
    column->addWidget(m_images);
    column->addWidget(m_area, 1);

    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Conversation::follow);
    connect(m_area->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_following = false; });
    connect(&desk.store, &RecordStore::childrenChanged, this,
            [this](const Resource *parentResource, qint64 id, const Resource *child) {
                if (parentResource->is(resources::Tickets) && id == m_ticketId &&
                    child->is(resources::Actions))
                    showActions();
            });
    connect(&desk.store, &RecordStore::changed, this,
            [this](const Resource *changed, const QList<qint64> &ids) {
                if (!changed->is(resources::Actions))
                    return;
                for (const qint64 id : ids) {
                    if (ActionCard *card = m_cards.value(id))
                        card->setAction(m_desk.store.record(*changed, id));
                }
            });
    connect(&desk.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(keys::NewestActionFirst.key))
            setNewestFirst(newestFirst());
    });
    setNewestFirst(newestFirst());
}

QWidget *Conversation::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 10, 4);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_order->setObjectName(u"orderButton"_s);
    m_order->setIcon(icon("sort"_L1));
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_order->setAutoRaise(true);
    m_order->setToolTip(tr("Turn the order around"));
    connect(m_order, &QToolButton::clicked, this,
            [this] { m_desk.settings.set(keys::NewestActionFirst, !newestFirst()); });
    m_lookFiles->setObjectName(u"lookForAllAttachments"_s);
    m_lookFiles->setIcon(icon("attach"_L1));
    m_lookFiles->setText(tr("Look for attachments"));
    m_lookFiles->setAccessibleName(tr("Look for the attachments of all entries"));
    m_lookFiles->setToolTip(tr("Asks the service for the files of every entry shown"));
    m_lookFiles->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lookFiles->setAutoRaise(true);
    connect(m_lookFiles, &QToolButton::clicked, this, [this] {
        for (const ActionCard *card : std::as_const(m_cards)) {
            if (card->action().id() > 0)
                card->attachments().load();
        }
    });
    auto *again = new QToolButton(bar);
    again->setIcon(icon("refresh"_L1));
    again->setAutoRaise(true);
    again->setToolTip(tr("Reload the conversation"));
    again->setAccessibleName(tr("Reload the conversation"));
    connect(again, &QToolButton::clicked, this, &Conversation::load);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_lookFiles);
    row->addWidget(m_order);
    row->addWidget(again);
    return bar;
}

bool Conversation::newestFirst() const
{
    return m_desk.settings.get(keys::NewestActionFirst);
}

void Conversation::setNewestFirst(bool newest)
{
    m_order->setText(newest ? tr("Newest first") : tr("Oldest first"));
    m_order->setAccessibleName(m_order->text());
    m_following = true;
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

void Conversation::showActions()
{
    const QList<Record> actions = sorted();
    const qsizetype hidden = std::max<qsizetype>(0, actions.size() - m_shown);
    QHash<qint64, ActionCard *> kept;
    QList<QWidget *> order;
    for (const Record &action : actions.sliced(hidden)) {
        ActionCard *card = m_cards.take(action.id());
        if (card) {
            card->setAction(action);
        } else {
            card = new ActionCard(action, m_desk, m_inside);
            connect(card, &ActionCard::contentChanged, this, &Conversation::showImages);
        }
        kept.insert(action.id(), card);
        order.append(card);
    }
    for (ActionCard *gone : std::as_const(m_cards)) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = kept;
    m_earlier->setText(tr("Show %n earlier entries", nullptr, static_cast<int>(hidden)));
    m_earlier->setVisible(hidden > 0);
    order.prepend(m_earlier);
    if (newestFirst())
        std::reverse(order.begin(), order.end());

    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    m_column->addWidget(m_state);
    QWidget *before = m_area;
    for (QWidget *widget : std::as_const(order)) {
        m_column->addWidget(widget);
        if (widget != m_earlier)
            widget->show();
        setTabOrder(before, widget);
        before = widget;
    }
    m_column->addStretch(1);
    m_count->setText(actions.isEmpty() ? QString()
                                       : tr("%n entries", nullptr, static_cast<int>(actions.size())));
    showState();
    showImages();
}

void Conversation::showState()
{
    const bool known =
        m_desk.store.childrenKnown(resource(resources::Tickets), m_ticketId, resource(resources::Actions));
    m_state->setVisible(m_cards.isEmpty());
    m_lookFiles->setVisible(!m_cards.isEmpty());
    m_state->setText(m_loading ? tr("Loading the conversation …")
                     : known   ? tr("Nobody has written anything yet.")
                               : tr("The conversation has not been loaded."));
}

void Conversation::showImages()
{
    int images = 0;
    QStringList addresses;
    for (const ActionCard *card : std::as_const(m_cards)) {
        if (!card->hasHiddenImages())
            continue;
        images += card->content().images;
        addresses += card->content().imagesAt;
    }
    if (images == 0) {
        m_images->clear();
        return;
    }
    const QString text = tr("%n images are not shown.", nullptr, images);
    if (!m_images->text().startsWith(text)) {
        m_images->showMessage(MessageBar::Tone::Info, text,
                              tr("Fetching them would tell their senders who reads this, and when."),
                              addresses.join(u'\n'));
        const bool some = std::any_of(addresses.cbegin(), addresses.cend(),
                                      [](const QString &address) { return address.startsWith("https:"_L1); });
        if (some)
            m_images->addButton(tr("Show Images"), [this] { showImagesOfAll(); });
    }
}

void Conversation::showImagesOfAll()
{
    for (ActionCard *card : std::as_const(m_cards)) {
        if (card->hasHiddenImages())
            card->showImages();
    }
    showImages();
}

void Conversation::follow()
{
    if (!m_following)
        return;
    QScrollBar *bar = m_area->verticalScrollBar();
    bar->setValue(newestFirst() ? bar->minimum() : bar->maximum());
}

void Conversation::goToNewest()
{
    m_following = true;
    follow();
}

QList<ActionCard *> Conversation::cards() const
{
    return m_inside->cards();
}

} // namespace ticketeer
