#include "choices.h"

#include "sortkey.h"

#include "records/ticket.h"

#include <QCollator>

#include <algorithm>

namespace ticketeer {

namespace {

QString hintOf(const Record &record)
{
    if (record.resource().is(resources::Contacts)) {
        const QString customer = record.text(u"Organization");
        const QString mail = record.text(u"Email");
        return customer.isEmpty() ? mail : mail.isEmpty() ? customer : QString(customer + u" · " + mail);
    }
    if (record.resource().is(resources::Users))
        return record.text(u"Email");
    if (record.resource().is(resources::Tickets))
        return record.text(u"TicketNumber");
    return {};
}

Choice choiceOf(const Record &record)
{
    Choice choice;
    choice.id = record.id();
    choice.text = record.title();
    choice.hint = hintOf(record);
    choice.active = record.value(u"IsActive").toFlag(true);
    return choice;
}

QList<Record> byPosition(QList<Record> records)
{
    std::stable_sort(records.begin(), records.end(), [](const Record &left, const Record &right) {
        return left.integer(u"Position") < right.integer(u"Position");
    });
    return records;
}

} // namespace

QList<Choice> choicesFor(const Field &field, const EditSession &session, const RecordStore &store, qint64 me)
{
    const Resource *target = findResource(field.lookup);
    if (!target)
        return {};
    QList<Record> records = store.all(*target);
    bool ordered = true;
    if (target->is(resources::Statuses))
        records = statusesFor(session.value(u"TicketTypeID").toInteger(), records);
    else if (target->is(resources::Versions))
        records = versionsOf(session.value(u"ProductID").toInteger(), records);
    else if (target->field(u"Position"))
        records = byPosition(records);
    else
        ordered = false;

    QList<Choice> choices;
    choices.reserve(records.size());
    for (const Record &record : std::as_const(records))
        choices.append(choiceOf(record));
    if (ordered)
        return choices;

    QHash<qint64, bool> near;
    if (target->is(resources::Contacts)) {
        const qint64 customer = session.resource().is(resources::Customers)
                                    ? session.change().id()
                                    : session.value(u"CustomerID").toInteger();
        for (const Record &record : std::as_const(records)) {
            if (customer && record.integer(u"OrganizationID") == customer)
                near.insert(record.id(), true);
        }
    }
    // A customer's products before all others, and it is said whose they are.
    if (const qint64 customer = target->is(resources::Products) && session.isCreate()
                                    ? session.value(u"CustomerID").toInteger()
                                    : 0) {
        const Resource &customers = resource(resources::Customers);
        for (const Record &used : store.children(customers, customer, resource(resources::CustomerProducts)))
            near.insert(used.integer(u"ProductID"), true);
        const QString name = store.record(customers, customer).title();
        for (Choice &choice : choices) {
            if (near.contains(choice.id))
                choice.hint = name;
        }
    }
    const QCollator collator = collatorFor(QLocale());
    const auto rank = [&](const Choice &choice) {
        if (target->is(resources::Users) && choice.id == me)
            return 0;
        if (near.contains(choice.id))
            return 1;
        return choice.active ? 2 : 3;
    };
    std::vector<std::pair<QCollatorSortKey, Choice>> keyed;
    keyed.reserve(static_cast<std::size_t>(choices.size()));
    for (const Choice &choice : std::as_const(choices))
        keyed.emplace_back(collator.sortKey(choice.text), choice);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &left, const auto &right) {
        const int a = rank(left.second);
        const int b = rank(right.second);
        return a != b ? a < b : left.first.compare(right.first) < 0;
    });
    choices.clear();
    for (auto &[key, choice] : keyed)
        choices.append(choice);
    return choices;
}

} // namespace ticketeer
