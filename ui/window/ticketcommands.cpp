#include "ticketcommands.h"

#include "assignpopup.h"
#include "bulk/bulkwindows.h"
#include "desk.h"
#include "editor/thing.h"
#include "messagebar.h"
#include "settings/keys.h"
#include "store/recordstore.h"
#include "sync/pusher.h"

#include <QAction>

#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {

TicketCommands::TicketCommands(Desk &desk, BulkWindows &bulk, MessageBar &messages,
                               std::function<QList<qint64>()> tickets, QWidget *window)
    : QObject(window), m_desk(desk), m_bulk(bulk), m_messages(messages), m_tickets(std::move(tickets)),
      m_window(window), m_take(new QAction(tr("&Take It"), this)),
      m_assign(new QAction(tr("&Assign To…"), this))
{
    m_take->setObjectName(u"takeTicket"_s);
    m_take->setShortcut(QKeySequence(Qt::Key_I));
    connect(m_take, &QAction::triggered, this, &TicketCommands::takeThem);
    m_assign->setObjectName(u"assignTicket"_s);
    m_assign->setShortcut(QKeySequence(Qt::Key_A));
    connect(m_assign, &QAction::triggered, this, &TicketCommands::askWhom);
}

void TicketCommands::takeThem()
{
    const qint64 me = m_desk.settings.get(keys::Me);
    if (me == 0) {
        m_messages.showMessage(MessageBar::Tone::Info, tr("Ticketeer does not know which agent you are."),
                               tr("Choose yourself in the settings, on the page of the account."));
        return;
    }
    give(m_tickets(), u"UserID"_s, me);
}

void TicketCommands::askWhom()
{
    const QList<qint64> ids = m_tickets();
    if (ids.isEmpty())
        return;
    auto *popup = new AssignPopup(m_desk, m_desk.settings.get(keys::Me), m_window);
    connect(popup, &AssignPopup::chosen, this,
            [this, ids](const QString &element, qint64 id) { give(ids, element, id); });
    popup->start({});
}

void TicketCommands::give(const QList<qint64> &ids, const QString &element, qint64 id)
{
    const Resource &tickets = resource(resources::Tickets);
    const Value value = id == 0 ? Value::empty() : Value::of(id);
    if (ids.size() > 1) {
        m_bulk.change(tickets, ids, {{.element = element, .value = value}});
        return;
    }
    if (ids.isEmpty())
        return;
    const Record ticket = m_desk.store.record(tickets, ids.constFirst());
    // What is not on the server yet is changed in its editor.
    if (ticket.isNull() || ticket.id() < 0)
        return;
    Change change = Change::update(ticket);
    change.set(element, value);
    if (!change.isEmpty())
        m_desk.pusher.save(change, {.what = thingName(ticket)});
}

} // namespace ticketeer
