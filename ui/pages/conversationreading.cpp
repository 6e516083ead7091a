// Moving in a conversation: keys, folding, finding, what counts as seen; and the images in it.
#include "attachmentlist.h"
#include "confirm.h"
#include "conversation.h"
#include "html/mailbody.h"
#include "reading/conversationbar.h"
#include "reading/entrylist.h"
#include "reading/findbar.h"
#include "reading/outline.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// More requests at once are asked about first.
constexpr qsizetype ManyRequests = 20;
/// More would not fit into a menu.
constexpr qsizetype MostSenders = 20;

} // namespace

bool Conversation::handleKey(const QKeyEvent &event)
{
    bool pending = false;
    const std::optional<ReadingCommand> command = m_keys.commandFor(event, pending);
    if (command)
        run(*command);
    return pending || command;
}

void Conversation::run(ReadingCommand command)
{
    const bool toCustomer = command == ReadingCommand::Reply;
    if (toCustomer || command == ReadingCommand::Note) {
        Q_EMIT answerRequested(toCustomer);
        return;
    }
    const QList<Record> order = inReadingOrder();
    if (order.isEmpty())
        return;
    switch (command) {
    case ReadingCommand::Reply:
    case ReadingCommand::Note:
        return; // above: there need be no entry for them
    case ReadingCommand::Quote:
        quote(qobject_cast<ActionCard *>(m_list->widgetOf(currentId())));
        return;
    case ReadingCommand::Next:
        step(1);
        return;
    case ReadingCommand::Previous:
        step(-1);
        return;
    case ReadingCommand::First:
        goTo(order.first().id());
        m_list->setHold(EntryList::Hold::Top);
        return;
    case ReadingCommand::Last:
        goTo(order.last().id());
        return;
    case ReadingCommand::NextUnread: {
        // From the one that is read on, and around.
        const auto from = std::find_if(order.cbegin(), order.cend(),
                                       [this](const Record &entry) { return entry.id() == currentId(); });
        const auto unread = [this](const Record &entry) { return m_read.unread().contains(entry.id()); };
        auto found = from == order.cend() ? from : std::find_if(from + 1, order.cend(), unread);
        if (found == order.cend())
            found = std::find_if(order.cbegin(), order.cend(), unread);
        if (found != order.cend())
            goTo(found->id());
        return;
    }
    case ReadingCommand::ToggleFold:
        if (m_read.isLong() && currentId() > 0)
            setFolded(currentId(), !m_read.isFolded(currentId()));
        return;
    case ReadingCommand::ToggleFoldAll:
        if (m_read.isLong())
            foldAll();
        return;
    case ReadingCommand::Outline:
        showOutline();
        return;
    case ReadingCommand::FindNext:
    case ReadingCommand::FindPrevious:
        if (!m_find->isActive())
            find();
        else
            m_find->step(command == ReadingCommand::FindNext ? 1 : -1);
        return;
    }
}

qint64 Conversation::currentId() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (const Record &action : m_actions) {
        const QWidget *widget = m_list->widgetOf(action.id());
        const bool inView = widget && !widget->visibleRegion().isEmpty();
        // Where the focus was left behind by scrolling, nobody reads.
        if (inView && (widget == focused || widget->isAncestorOf(focused)))
            return action.id();
    }
    const qint64 id = m_list->current();
    return m_byId.contains(id) ? id : m_read.firstNew();
}

void Conversation::step(int by)
{
    const QList<Record> order = inReadingOrder();
    const auto at = std::find_if(order.cbegin(), order.cend(),
                                 [this](const Record &entry) { return entry.id() == currentId(); });
    const qsizetype to = std::distance(order.cbegin(), at) + by;
    if (at != order.cend() && to >= 0 && to < order.size())
        goTo(order.at(to).id());
}

void Conversation::goTo(qint64 id)
{
    m_list->goTo(id);
    if (QWidget *widget = m_list->widgetOf(id))
        widget->setFocus(Qt::OtherFocusReason);
}

void Conversation::quote(const ActionCard *card)
{
    // Folded or out of view: what would be quoted cannot be seen.
    if (card)
        Q_EMIT quoteRequested(card->body().quotableHtml(), card->authorName(), card->writtenAt());
}

void Conversation::noteSeen()
{
    const QList<qint64> seen = m_list->inView();
    if (seen.isEmpty() || m_actions.isEmpty())
        return;
    m_read.see(seen);
    m_top->setCounts(static_cast<int>(m_actions.size()), static_cast<int>(m_read.unread().size()));
}

void Conversation::setFolded(qint64 id, bool folded)
{
    m_read.setFolded(id, folded);
    m_list->remake({id});
    if (QWidget *widget = m_list->widgetOf(id))
        widget->setFocus(Qt::OtherFocusReason);
    showState();
}

void Conversation::foldAll()
{
    QSet<qint64> before;
    for (const Record &action : std::as_const(m_actions)) {
        if (m_read.isFolded(action.id()))
            before.insert(action.id());
    }
    const qint64 current = currentId();
    if (m_read.anyFolded())
        m_read.unfoldAll();
    else
        m_read.foldRead();
    QList<qint64> other;
    for (const Record &action : std::as_const(m_actions)) {
        if (before.contains(action.id()) != m_read.isFolded(action.id()))
            other.append(action.id());
    }
    m_list->remake(other);
    if (current)
        m_list->goTo(current);
    showState();
}

void Conversation::showOutline()
{
    auto *outline = new Outline(inReadingOrder(), m_read.unread(), this);
    connect(outline, &Outline::chosen, this, &Conversation::goTo);
    outline->openAt(m_top->outlineButton(), currentId());
}

void Conversation::find()
{
    m_find->start(currentId());
}

void Conversation::showHit(const ConversationText::Hit &hit)
{
    for (ActionCard *card : cards())
        card->body().clearCurrentHit();
    m_hit = hit;
    if (m_read.isFolded(hit.entry)) {
        m_read.setFolded(hit.entry, false);
        m_list->remake({hit.entry});
        showState();
    }
    if (!m_list->widgetOf(hit.entry))
        m_list->goTo(hit.entry);
    auto *card = qobject_cast<ActionCard *>(m_list->widgetOf(hit.entry));
    if (!card)
        return;
    // Laid out first: what is unfolded for it moves it.
    (void)card->body().showHit(hit.part, hit.nth);
    m_list->remeasure();
    const QRect place = card->body().showHit(hit.part, hit.nth);
    if (place.isNull()) {
        // In the part of a long mail that is not shown yet: again when it is.
        if (card->content().shortened)
            card->showAll();
        return;
    }
    m_list->reveal(hit.entry, place.translated(card->body().mapTo(card, QPoint())));
    m_hit.reset();
}

/// What is known of an entry's files may be old: it is asked for, too.
QList<Record> Conversation::sentOnes() const
{
    QList<Record> sent;
    for (const Record &action : m_actions) {
        if (action.id() > 0)
            sent.append(action);
    }
    return sent;
}

void Conversation::lookForFiles()
{
    const QList<Record> asked = sentOnes();
    const auto look = [this, asked] {
        for (const Record &action : asked) {
            if (auto *card = qobject_cast<ActionCard *>(m_list->widgetOf(action.id())))
                card->attachments().load();
            else
                m_desk.workspace.loadChildren(action.resource(), action.id(),
                                              resource(resources::Attachments), this,
                                              [](const Outcome<Done> &) {});
        }
    };
    if (asked.size() <= ManyRequests) {
        look();
        return;
    }
    const int requests = static_cast<int>(asked.size());
    confirm(this,
            {tr("Look for attachments"),
             tr("Ask the service for the files of %n entries?", nullptr, requests),
             tr("This takes %n requests of those that your organization may make a day.", nullptr, requests),
             tr("&Ask")},
            look);
}

MailImages Conversation::picturesOf(const Record &action)
{
    const QString text = action.text(u"Description");
    auto &known = m_pictures[action.id()];
    if (known.first != text)
        known = {text, imagesIn(text)};
    return known.second;
}

/// Of all entries, laid out or not: a bar that came and went while one scrolls would move what one reads.
void Conversation::showImages()
{
    int hidden = 0;
    bool some = false;
    bool fetchable = false;
    QStringList addresses;
    for (const Record &action : std::as_const(m_actions)) {
        const MailImages images = picturesOf(action);
        some |= images.count > 0;
        if (images.count == 0 || m_imagesOnce || m_permits.allows(m_ticketId, action))
            continue;
        hidden += images.count;
        fetchable |= images.fetchable();
        addresses += images.at;
    }
    m_top->setImagesMenu(some || !m_permits.senders().isEmpty());
    if (hidden == 0) {
        m_images->clear();
        return;
    }
    const QString text = tr("%n images are not shown.", nullptr, hidden);
    if (m_images->text().startsWith(text))
        return;
    m_images->showMessage(MessageBar::Tone::Info, text,
                          tr("Fetching them would tell their senders who reads this, and when."),
                          addresses.first(std::min<qsizetype>(addresses.size(), 200)).join(u'\n'));
    if (!fetchable)
        return;
    m_images->addButton(tr("Show Images"), [this] {
        m_imagesOnce = true;
        placeImages();
    });
    m_images->addButton(tr("Always …"), [this] { offerImages(m_images); });
}

/// As the permits say now; images that were fetched for once stay while the page is open.
void Conversation::placeImages()
{
    for (ActionCard *card : cards()) {
        const bool allowed = m_imagesOnce || m_permits.allows(m_ticketId, card->action());
        card->setImages(allowed ? HtmlImages::Placed : HtmlImages::LeftOut);
    }
    for (ActionCard::State &state : m_states)
        state.images = HtmlImages::LeftOut;
    showImages();
}

void Conversation::offerImages(QWidget *below)
{
    auto *menu = new QMenu(below);
    menu->setObjectName(u"imagesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *ticket = menu->addAction(tr("Always show the images of this ticket"));
    ticket->setCheckable(true);
    ticket->setChecked(m_permits.allowsTicket(m_ticketId));
    connect(ticket, &QAction::toggled, this, [this](bool on) {
        m_permits.setTicket(m_ticketId, on);
        m_imagesOnce = m_imagesOnce && on;
        placeImages();
    });
    menu->addSeparator();
    QList<ImagePermits::Sender> senders = m_permits.senders();
    const qsizetype allowed = senders.size();
    for (const Record &action : std::as_const(m_actions)) {
        const ImagePermits::Sender sender = ImagePermits::senderOf(action);
        const bool known = std::any_of(senders.cbegin(), senders.cend(),
                                       [&sender](const auto &one) { return one.id == sender.id; });
        if (sender.id > 0 && !known && picturesOf(action).count > 0 && senders.size() < MostSenders)
            senders.append(sender);
    }
    for (qsizetype i = 0; i < senders.size(); ++i) {
        const ImagePermits::Sender sender = senders.at(i);
        QAction *action = menu->addAction(
            tr("Always show images from %1").arg(QString(sender.name).replace(u'&', u"&&"_s)));
        action->setCheckable(true);
        action->setChecked(i < allowed);
        connect(action, &QAction::toggled, this, [this, sender](bool on) {
            m_permits.setSender(sender, on);
            m_imagesOnce = m_imagesOnce && on;
            placeImages();
        });
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

} // namespace ticketeer
