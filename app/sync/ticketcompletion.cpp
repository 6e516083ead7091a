#include "ticketcompletion.h"

#include "delivery.h"
#include "store/recordstore.h"
#include "workspace.h"

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// The first action of a ticket (reference C.5, SystemActionTypeID).
constexpr qint64 DescriptionAction = 1;

} // namespace

TicketCompletion::TicketCompletion(Workspace &workspace, RecordStore &store, const Change &wanted,
                                   QObject *parent)
    : QObject(parent), m_workspace(workspace), m_store(store), m_wanted(wanted)
{
}

Record TicketCompletion::ticket() const
{
    return m_store.serverRecord(resource(resources::Tickets), m_id);
}

Value TicketCompletion::wanted(QLatin1StringView element) const
{
    for (const FieldEdit &edit : m_wanted.createOnly()) {
        if (edit.element.compare(element, Qt::CaseInsensitive) == 0)
            return edit.after;
    }
    return {};
}

bool TicketCompletion::survives(const ApiError &error, const QString &element)
{
    if (concernsEverything(error) || error.kind == ApiError::Kind::Cancelled) {
        Q_EMIT delayed(error);
        return false;
    }
    m_missing.append(element);
    return true;
}

void TicketCompletion::start(qint64 ticketId)
{
    m_id = ticketId;
    m_workspace.open(resource(resources::Tickets), m_id, this, [this](const Outcome<Record> &outcome) {
        if (outcome.ok())
            completeFields();
        else
            Q_EMIT delayed(outcome.error());
    });
}

void TicketCompletion::completeFields()
{
    Change rest = Change::update(ticket());
    const QStringList unmet = m_workspace.unmet(m_wanted, ticket());
    for (const FieldEdit &edit : m_wanted.edits()) {
        if (unmet.contains(edit.element))
            rest.set(edit.element, edit.after);
    }
    if (m_wanted.tags() && unmet.contains(u"Tags"_s))
        rest.setTags(*m_wanted.tags());
    if (rest.isEmpty()) {
        completeContact();
        return;
    }
    m_workspace.save(rest, this, [this, rest](const Outcome<Record> &outcome) {
        if (outcome.ok()) {
            m_missing = m_workspace.unmet(rest, *outcome);
            completeContact();
            return;
        }
        QStringList elements;
        for (const FieldEdit &edit : rest.edits())
            elements.append(edit.element);
        if (rest.tags())
            elements.append(u"Tags"_s);
        if (survives(outcome.error(), elements.takeFirst())) {
            m_missing += elements;
            completeContact();
        }
    });
}

void TicketCompletion::completeLink(const Resource &other, QLatin1StringView element,
                                    void (TicketCompletion::*next)())
{
    const qint64 id = wanted(element).toInteger();
    const auto links =
        (other.is(resources::Contacts) ? ticket().contacts() : ticket().customers()).value_or(QList<Link>());
    const bool there =
        std::any_of(links.cbegin(), links.cend(), [id](const Link &link) { return link.id == id; });
    if (id <= 0 || there) {
        (this->*next)();
        return;
    }
    m_workspace.link(m_id, other, id, this, [this, element, next](const Outcome<Done> &outcome) {
        if (outcome.ok() || survives(outcome.error(), QString(element)))
            (this->*next)();
    });
}

void TicketCompletion::completeContact()
{
    completeLink(resource(resources::Contacts), "ContactID"_L1, &TicketCompletion::completeCustomer);
}

void TicketCompletion::completeCustomer()
{
    completeLink(resource(resources::Customers), "CustomerID"_L1, &TicketCompletion::completeText);
}

void TicketCompletion::completeText()
{
    const QString text = wanted("Description"_L1).toText();
    if (text.trimmed().isEmpty()) {
        finish();
        return;
    }
    m_workspace.loadChildren(resource(resources::Tickets), m_id, resource(resources::Actions), this,
                             [this, text](const Outcome<Done> &outcome) {
                                 if (outcome.ok())
                                     takeConversation(text);
                                 else if (survives(outcome.error(), u"Description"_s))
                                     finish();
                             });
}

void TicketCompletion::takeConversation(const QString &text)
{
    const Resource &tickets = resource(resources::Tickets);
    const Resource &actions = resource(resources::Actions);
    const QList<Record> all = m_store.serverChildren(tickets, m_id, actions);
    const auto first = std::find_if(all.cbegin(), all.cend(), [](const Record &action) {
        return action.integer(u"SystemActionTypeID") == DescriptionAction;
    });
    if (first != all.cend() && !first->text(u"Description").trimmed().isEmpty()) {
        finish();
        return;
    }
    Change change = first != all.cend() ? Change::update(*first) : Change::create(actions, &tickets, m_id);
    change.setParent(tickets, m_id);
    change.set(u"Description", Value::of(text));
    if (change.isCreate()) {
        change.set(u"SystemActionTypeID", Value::of(DescriptionAction));
        change.set(u"Name", Value::of(u"Description"_s));
        change.set(u"IsVisibleOnPortal", Value::of(ticket().flag(u"IsVisibleOnPortal")));
    }
    m_workspace.save(change, this, [this](const Outcome<Record> &outcome) {
        if (outcome.ok() || survives(outcome.error(), u"Description"_s))
            finish();
    });
}

void TicketCompletion::finish()
{
    Q_EMIT ended(ticket(), m_missing);
}

} // namespace ticketeer
