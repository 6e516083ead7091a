#include "ticketpage.h"

#include "childsection.h"
#include "confirm.h"
#include "conversation.h"
#include "editor/thing.h"
#include "fieldgrid.h"
#include "outbox/entrytext.h"
#include "outbox/unsentnote.h"
#include "pageheader.h"
#include "replybox.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
#include "sync/workspace.h"
#include "ticketside.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr QLatin1StringView inHead[] = {"Severity"_L1,      "TicketTypeName"_L1, "UserName"_L1,
                                        "GroupName"_L1,     "ProductName"_L1,    "ReportedVersion"_L1,
                                        "SolvedVersion"_L1, "DateCreated"_L1,    "DateModified"_L1,
                                        "DueDate"_L1,       "DateClosed"_L1};
/// Shown as empty, too: their absence says something.
constexpr QLatin1StringView alwaysInHead[] = {"Severity"_L1, "TicketTypeName"_L1, "UserName"_L1,
                                              "GroupName"_L1};

QStringList shownInHead()
{
    QStringList elements{u"TicketNumber"_s,      u"Name"_s,           u"Status"_s, u"IsClosed"_s,
                         u"SlaViolationHours"_s, u"SlaWarningHours"_s};
    for (const QLatin1StringView element : inHead)
        elements.append(QString(element));
    return elements;
}

} // namespace

TicketPage::TicketPage(qint64 id, Desk &desk, QWidget *parent)
    : RecordPage(ticketeer::resource(resources::Tickets), id, desk, parent), m_head(new PageHeader(this)),
      m_conversation(new Conversation(id, desk, this)), m_reply(new ReplyBox(id, desk, this))
{
    setObjectName(u"ticketPage"_s);
    buildHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(buildBody(), 1);
    connect(m_reply, &ReplyBox::sent, m_conversation, &Conversation::goToNewest);
    // With another status it may leave the list at once.
    connect(m_reply, &ReplyBox::aboutToSend, this, [this] {
        m_next = this->desk().recordAfter ? this->desk().recordAfter(resource(), this->id()) : 0;
    });
    connect(m_reply, &ReplyBox::nextRequested, this, &TicketPage::goToNext);
    connect(m_conversation, &Conversation::answerRequested, m_reply,
            [this](bool toCustomer) { toCustomer ? m_reply->startReply() : m_reply->startNote(); });
    connect(m_conversation, &Conversation::quoteRequested, m_reply, &ReplyBox::quote);
    connect(&desk.pusher, &Pusher::done, this, &TicketPage::followAnswer);
    showTicket();
    reload();
    desk.workspace.refreshLookups();
}

void TicketPage::buildHead()
{
    m_edit = m_head->addButton("edit"_L1, tr("Edit"));
    m_edit->setObjectName(u"editButton"_s);
    m_edit->setToolTip(tr("Edit the ticket's fields"));
    connect(m_edit, &QToolButton::clicked, this, &RecordPage::edit);
    m_head->addNote(new UnsentNote(resource(), id(), desk(), m_head));
    QToolButton *again = m_head->addButton("refresh"_L1, tr("Reload"));
    again->setObjectName(u"reloadButton"_s);
    connect(again, &QToolButton::clicked, this, &RecordPage::reload);
    connect(&m_head->fields(), &FieldGrid::opened, this,
            [this](const Resource *kind, qint64 id) { desk().openPage(*kind, id); });

    QAction *follow = m_head->addMenuAction("user"_L1, tr("&Subscribe me to this ticket"));
    QAction *leave = m_head->addMenuAction("user"_L1, tr("&Unsubscribe me"));
    follow->setObjectName(u"subscribeMe"_s);
    leave->setObjectName(u"unsubscribeMe"_s);
    QAction *raw = m_head->addMenuAction({}, tr("Show the &raw XML …"));
    raw->setObjectName(u"showRaw"_s);
    connect(raw, &QAction::triggered, this, &RecordPage::showRaw);
    QAction *remove = m_head->addMenuAction("delete"_L1, tr("&Delete the ticket …"));
    remove->setObjectName(u"deleteTicket"_s);
    connect(follow, &QAction::triggered, this, [this] { subscribe(true); });
    connect(leave, &QAction::triggered, this, [this] { subscribe(false); });
    connect(remove, &QAction::triggered, this, &TicketPage::askDelete);
    m_actions = {follow, leave, remove};
}

QWidget *TicketPage::buildBody()
{
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->setObjectName(u"ticketBody"_s);
    body->setChildrenCollapsible(false);
    m_side = new TicketSide(id(), shownInHead(), desk(), this);
    body->addWidget(buildTabs());
    body->addWidget(m_side);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 0);
    body->setSizes({700, 300});
    return body;
}

QTabWidget *TicketPage::buildTabs()
{
    auto *tabs = new QTabWidget(this);
    m_tabs = tabs;
    tabs->setDocumentMode(true);
    auto *talk = new QWidget(tabs);
    auto *column = new QVBoxLayout(talk);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_reply);
    tabs->addTab(talk, tr("Conversation"));

    const auto add = [this, tabs](const ChildSection::Plan &plan) {
        auto *section = new ChildSection(plan, desk(), this, tabs);
        section->setFoldable(false);
        section->setFilling(true);
        section->setContentsMargins(12, 8, 12, 8);
        // Looked at, it asks: everybody shares the account's requests.
        tabs->setTabToolTip(tabs->addTab(section, plan.title),
                            tr("Asks the service when it is opened: 1 request"));
    };
    add({.child = &ticketeer::resource(resources::History),
         .title = tr("History"),
         .tableName = tr("History of this ticket"),
         .emptyText = tr("The service has no history of this ticket."),
         .columns = {u"DateCreated"_s, u"Actor"_s, u"Description"_s}});
    add({.child = &ticketeer::resource(resources::Tickets),
         .title = tr("Related tickets"),
         .tableName = tr("Related tickets"),
         .emptyText = tr("No ticket is related to this one."),
         .columns = {u"TicketNumber"_s, u"Name"_s, u"Status"_s, u"UserName"_s}});
    return tabs;
}

QString TicketPage::pageTitle() const
{
    const Record ticket = record();
    return ticket.isNull() ? tr("Ticket")
                           : u"%1 %2"_s.arg(ticket.integer(u"TicketNumber")).arg(ticket.title());
}

bool TicketPage::find()
{
    m_tabs->setCurrentIndex(0);
    m_conversation->find();
    return true;
}

/// What nobody in the page has wanted: letters reach this only while no text is typed.
void TicketPage::keyPressEvent(QKeyEvent *event)
{
    if (m_tabs->currentIndex() != 0 || !m_conversation->handleKey(*event))
        RecordPage::keyPressEvent(event);
}

void TicketPage::reload()
{
    if (m_job)
        return;
    m_head->setLoading(true);
    m_head->messages().clear();
    m_job = desk().workspace.open(resource(), id(), this, [this](const Outcome<Record> &outcome) {
        m_job.clear();
        m_head->setLoading(false);
        if (outcome.ok())
            return;
        const Record known = record();
        if (known.isNull())
            m_head->setTitle(tr("Ticket"), tr("Not available"));
        m_head->messages().showError(known.isNull()
                                         ? explain(outcome.error(), Doing::Opening, tr("The ticket"))
                                         : explain(outcome.error(), Doing::Refreshing, thingName(known)));
        m_head->messages().addButton(tr("Retry"), [this] { reload(); });
    });
    m_conversation->load();
}

void TicketPage::followAnswer(qint64 id)
{
    const std::optional<OutboxEntry> entry = desk().outbox.entry(id);
    // The service may have changed the ticket along with it: dates, hours, status.
    if (entry && EntryText::isReply(*entry) && entry->change.parentId() == this->id())
        reload();
}

void TicketPage::editEntry(qint64 entry)
{
    if (const std::optional<OutboxEntry> waiting = desk().outbox.entry(entry))
        m_reply->edit(*waiting);
}

void TicketPage::goOnWith(const Draft &draft)
{
    m_reply->goOnWith(draft);
}

void TicketPage::recordChanged()
{
    showTicket();
}

void TicketPage::showTicket()
{
    const Record ticket = record();
    m_edit->setEnabled(!ticket.isNull());
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!ticket.isNull());
    m_reply->setTicketHere(!ticket.isNull());
    if (ticket.isNull()) {
        m_head->setTitle(tr("Ticket"), tr("Loading …"));
        return;
    }
    m_head->setTitle(thingName(ticket), ticket.title());
    const bool closed = ticket.flag(u"IsClosed");
    const QString status = ticket.text(u"Status");
    // A status may be called anything: whether it closes the ticket is said when its name does not.
    const bool saysSo = status.contains(tr("closed"), Qt::CaseInsensitive);
    m_head->setBadge(closed && !saysSo ? tr("%1 (closed)").arg(status) : status);
    m_head->fields().setFields(headFields(ticket));
    m_side->showTicket();
}

QList<ShownField> TicketPage::headFields(const Record &ticket) const
{
    QList<ShownField> fields;
    for (const QLatin1StringView element : inHead) {
        const ShownField field = shownField(ticket, element, desk().store);
        if (!field.text.isEmpty() ||
            std::find(std::begin(alwaysInHead), std::end(alwaysInHead), element) != std::end(alwaysInHead))
            fields.append(field);
    }
    // Negative hours: it has happened.
    const Value violation = ticket.value(u"SlaViolationHours");
    if (violation.isDecimal() && !qFuzzyIsNull(violation.toDecimal())) {
        const double hours = violation.toDecimal();
        fields.append({u"SlaViolationHours"_s,
                       tr("SLA"),
                       hours < 0 ? tr("violated %1 h ago").arg(QLocale().toString(-hours, 'f', 1))
                                 : tr("%1 h left").arg(QLocale().toString(hours, 'f', 1)),
                       {}});
    }
    return fields;
}

void TicketPage::goToNext()
{
    if (m_next == 0) {
        m_head->messages().showMessage(MessageBar::Tone::Info, tr("This was the last ticket of the list."));
        return;
    }
    desk().openPage(resource(), m_next);
    Q_EMIT closeRequested();
}

void TicketPage::askDelete()
{
    const Record ticket = record();
    const int actions = static_cast<int>(
        desk().store.children(resource(), id(), ticketeer::resource(resources::Actions)).size());
    confirm(this,
            {tr("Delete the ticket"), tr("Delete %1, “%2”?").arg(thingName(ticket), ticket.title()),
             tr("Its conversation (%n entries), their attachments, and its links to customers and contacts "
                "go with "
                "it. This client cannot bring it back.",
                nullptr, actions),
             tr("&Delete")},
            [this] { removeObject(); });
}

void TicketPage::subscribe(bool on)
{
    if (!desk().workspace.me()) {
        m_head->messages().showMessage(
            MessageBar::Tone::Info, tr("Nobody knows who you are yet."),
            tr("Choose yourself among the agents in the settings, then try again."));
        return;
    }
    m_head->setLoading(true);
    desk().workspace.subscribe(
        id(), desk().workspace.me(), on, this, [this, on](const Outcome<Done> &outcome) {
            m_head->setLoading(false);
            if (!outcome.ok())
                m_head->messages().showError(
                    explain(outcome.error(), Doing::Saving, tr("Your subscription")));
            else
                m_head->messages().showMessage(MessageBar::Tone::Info,
                                               on ? tr("You will be told about changes of this ticket.")
                                                  : tr("You will no longer be told about this ticket."));
        });
}

} // namespace ticketeer
