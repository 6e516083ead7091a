#include "startingvalues.h"

#include "filtertext.h"
#include "formfields.h"
#include "store/recordstore.h"

#include <QSet>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// In this order: a customer may be called like a product.
constexpr std::pair<QLatin1StringView, QLatin1StringView> lookedUp[] = {
    {"CustomerID"_L1, resources::Customers},
    {"ProductID"_L1, resources::Products},
    {"UserID"_L1, resources::Users},
    {"GroupID"_L1, resources::Groups},
    {"TicketTypeID"_L1, resources::TicketTypes},
};

/// Fewer letters are the beginning of anything.
constexpr qsizetype FewestLetters = 4;

/// The one record that is called so; when there is none, the one whose name begins so.
Record named(const QString &text, const QList<Record> &records)
{
    QList<Record> exactly;
    QList<Record> beginning;
    for (const Record &record : records) {
        const QString name = folded(record.title());
        if (name == text)
            exactly.append(record);
        else if (text.size() >= FewestLetters && name.startsWith(text))
            beginning.append(record);
    }
    if (exactly.size() == 1)
        return exactly.constFirst();
    return exactly.isEmpty() && beginning.size() == 1 ? beginning.constFirst() : Record();
}

} // namespace

StartingValues startingValuesOfFilter(const QString &filter, const RecordStore &store)
{
    const QString text = folded(filter.trimmed());
    if (text.isEmpty())
        return {};
    for (const auto &[element, key] : lookedUp) {
        if (const Record found = named(text, store.all(resource(key))); !found.isNull())
            return {{QString(element), Value::of(found.id())}};
    }
    // A status belongs to its type; one that several types have says nothing of the type.
    if (const Record status = named(text, store.all(resource(resources::Statuses))); !status.isNull())
        return {{u"TicketTypeID"_s, Value::of(status.integer(u"TicketTypeID"))},
                {u"TicketStatusID"_s, Value::of(status.id())}};
    return {};
}

StartingValues startingValuesOf(const Record &record, const RecordStore &store)
{
    if (record.isNull() || record.id() <= 0)
        return {};
    if (record.resource().is(resources::Customers))
        return {{u"CustomerID"_s, Value::of(record.id())}};
    if (record.resource().is(resources::Products))
        return {{u"ProductID"_s, Value::of(record.id())}};
    if (!record.resource().is(resources::Contacts))
        return {};
    StartingValues values{{u"ContactID"_s, Value::of(record.id())}};
    const qint64 customer = record.integer(u"OrganizationID");
    if (store.contains(resource(resources::Customers), customer))
        values.append({u"CustomerID"_s, Value::of(customer)});
    return values;
}

Change newTicket(const StartingValues &values)
{
    const Resource &tickets = resource(resources::Tickets);
    Change change = Change::create(tickets);
    QSet<QString> taken;
    for (const auto &[element, value] : values) {
        if (taken.contains(element) || !value.hasValue())
            continue;
        taken.insert(element);
        if (findCreateOnly(tickets, element))
            change.setCreateOnly(element, value);
        else
            change.set(element, value);
    }
    return change;
}

} // namespace ticketeer
