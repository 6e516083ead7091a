#include "unsent.h"

#include "records/merge.h"
#include "xml/accountformat.h"

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// What the server will put beside a new id by itself: the name, what the name is sorted by, and whether a
/// status closes.
void follow(Record &record, const Field &field, const Value &id, const Unsent::Named &named)
{
    const Resource *target = findResource(field.lookup);
    if (!target)
        return;
    const Record known = id.hasValue() ? named(*target, id.toInteger()) : Record();
    if (!field.name.isEmpty()) {
        record.setValue(field.name, Value::of(known.isNull() ? id.toText() : known.title()));
        const Field *name = record.resource().field(field.name);
        if (name && !name->orderBy.isEmpty())
            record.setValue(name->orderBy, known.value(u"Position"));
    }
    if (target->is(resources::Statuses) && !known.isNull())
        record.setValue(u"IsClosed", known.value(u"IsClosed"));
}

void apply(const FieldEdit &edit, Record &record, const Unsent::Named &named)
{
    const Field *field = record.resource().field(edit.element);
    // Extra elements hold the texts of the wire.
    const bool raw = !field && edit.after.isMoment();
    record.setValue(edit.element,
                    raw ? Value::of(AccountFormat::writeMoment(edit.after.toMoment())) : edit.after);
    if (field && field->isLookup())
        follow(record, *field, edit.after, named);
}

void applyTags(const Change &change, Record &record)
{
    if (change.isCreate()) {
        record.setTags(change.tags());
        return;
    }
    Change tagsOnly = Change::update(change.base());
    tagsOnly.setTags(*change.tags());
    const Merge merged = merge(tagsOnly, record);
    if (merged.unseenTags)
        record.setTags(merged.unseenTags);
    else if (merged.change.tags())
        record.setTags(merged.change.tags());
}

void apply(const Unsent::LinkStep &step, Record &record)
{
    const bool customer = step.other->is(resources::Customers);
    QList<Link> links = (customer ? record.customers() : record.contacts()).value_or(QList<Link>());
    links.removeIf([&step](const Link &link) { return link.id == step.link.id; });
    if (step.added)
        links.append(step.link);
    if (customer)
        record.setCustomers(links);
    else
        record.setContacts(links);
}

bool mentions(const Resource &described, const QList<FieldEdit> &edits, const Resource &resource,
              const QSet<qint64> &ids)
{
    return std::any_of(edits.cbegin(), edits.cend(), [&](const FieldEdit &edit) {
        const Field *field = described.field(edit.element);
        return field && field->lookup == resource.key && ids.contains(edit.after.toInteger());
    });
}

} // namespace

Record Unsent::over(const Record &server, const Named &named) const
{
    Record shown = created ? *created : server;
    if (shown.isNull())
        return shown;
    for (const auto &step : steps) {
        if (const auto *link = std::get_if<LinkStep>(&step)) {
            apply(*link, shown);
            continue;
        }
        const Change &change = std::get<Change>(step);
        for (const FieldEdit &edit : change.edits())
            apply(edit, shown, named);
        if (change.tags())
            applyTags(change, shown);
    }
    return shown;
}

bool Unsent::mentions(const Resource &resource, const QSet<qint64> &ids) const
{
    return std::any_of(steps.cbegin(), steps.cend(), [&](const auto &step) {
        const auto *change = std::get_if<Change>(&step);
        return change && ticketeer::mentions(change->resource(), change->edits(), resource, ids);
    });
}

} // namespace ticketeer
