#include "sendplan.h"

#include "records/ticket.h"
#include "store/recordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

// Names in a file: they stay what they are.
constexpr QLatin1StringView MeText{"me"};
constexpr QLatin1StringView GroupText{"group"};
constexpr QLatin1StringView UserText{"user"};
constexpr QLatin1StringView NextText{"next"};

QString assignText(const SendPlan &plan)
{
    switch (plan.assign) {
    case SendPlan::Assign::Nobody:
        break;
    case SendPlan::Assign::Me:
        return MeText;
    case SendPlan::Assign::Group:
        return GroupText + u'/' + QString::number(plan.assignee);
    case SendPlan::Assign::User:
        return UserText + u'/' + QString::number(plan.assignee);
    }
    return {};
}

} // namespace

QString SendPlan::toText() const
{
    if (*this == SendPlan())
        return {};
    return QStringList{next ? QString(NextText) : QString(), assignText(*this), status}.join(u'\n');
}

SendPlan SendPlan::fromText(const QString &text)
{
    const QStringList parts = text.split(u'\n');
    if (parts.size() != 3)
        return {};
    SendPlan plan;
    plan.next = parts.at(0) == NextText;
    plan.status = parts.at(2);
    const QString kind = parts.at(1).section(u'/', 0, 0);
    plan.assignee = parts.at(1).section(u'/', 1).toLongLong();
    if (kind == MeText)
        plan.assign = Assign::Me;
    else if (kind == GroupText && plan.assignee > 0)
        plan.assign = Assign::Group;
    else if (kind == UserText && plan.assignee > 0)
        plan.assign = Assign::User;
    return plan;
}

SendSteps::SendSteps(const SendPlan &plan, const Record &ticket, const RecordStore &store, qint64 me)
    : next(plan.next)
{
    if (ticket.isNull())
        return;
    Change change = Change::update(ticket);
    const auto set = [&](QLatin1StringView element, qint64 id, const QString &said) {
        const bool there = id > 0 && ticket.integer(element) != id;
        if (!there)
            return;
        change.set(element, Value::of(id));
        words.append(said);
    };
    const QList<Record> statuses =
        statusesFor(ticket.integer(u"TicketTypeID"), store.all(resource(resources::Statuses)));
    const auto status = std::find_if(statuses.cbegin(), statuses.cend(),
                                     [&plan](const Record &one) { return one.title() == plan.status; });
    if (status != statuses.cend())
        set("TicketStatusID"_L1, status->id(), tr("Set %1").arg(plan.status));
    const auto known = [&store](QLatin1StringView kind, qint64 id) {
        return store.record(resource(kind), id);
    };
    switch (plan.assign) {
    case SendPlan::Assign::Nobody:
        break;
    case SendPlan::Assign::Me:
        set("UserID"_L1, me, tr("Assign to Me"));
        break;
    case SendPlan::Assign::Group:
        if (const Record group = known(resources::Groups, plan.assignee); !group.isNull())
            set("GroupID"_L1, group.id(), tr("Assign to %1").arg(group.title()));
        break;
    case SendPlan::Assign::User:
        if (const Record user = known(resources::Users, plan.assignee); !user.isNull())
            set("UserID"_L1, user.id(), tr("Assign to %1").arg(user.title()));
        break;
    }
    if (!change.isEmpty())
        edit = change;
    if (next)
        words.append(tr("Next Ticket"));
}

bool SendSteps::changesStatus() const
{
    return edit && edit->edit(u"TicketStatusID");
}

} // namespace ticketeer
