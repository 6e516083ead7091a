#include "createdanew.h"

#include "store/recordstore.h"

namespace ticketeer {

namespace {

/// The service's own notes about the old record would be false for the new one.
bool isOwnNote(const Field &field)
{
    return field.element == QLatin1StringView("CreatorID") || field.type == FieldType::Moment;
}

} // namespace

bool canBeCreatedAnew(const Change &change)
{
    const Resource &kind = change.resource();
    return !change.isCreate() && (kind.is(resources::Tickets) || kind.is(resources::Customers) ||
                                  kind.is(resources::Contacts) || kind.is(resources::Products));
}

Change createdAnew(const Change &change, const RecordStore &store)
{
    const Record wanted = change.preview();
    Change made = Change::create(change.resource(), change.parent(), change.parentId());
    for (const Field &field : change.resource().fields) {
        const Value value = wanted.value(field.element);
        // A date that the user has just typed is meant; others belonged to the old record.
        if (value.hasValue() && field.writable != Writable::Never &&
            (!isOwnNote(field) || change.edit(field.element)))
            made.set(field.element, value);
    }
    for (const ExtraValue &extra : wanted.extras()) {
        if (extra.isTree || extra.text.isEmpty())
            continue;
        // What the server said is kept as it wrote it; a form wants a date to be a date.
        const FieldEdit *edit = change.edit(extra.element);
        made.set(extra.element, edit ? edit->after : store.customValue(change.base(), extra.element));
    }
    if (const auto tags = wanted.tags(); tags && !tags->isEmpty())
        made.setTags(*tags);
    const auto first = [&made](const QString &element, const std::optional<QList<Link>> &links) {
        if (links && !links->isEmpty())
            made.setCreateOnly(element, Value::of(links->constFirst().id));
    };
    if (change.resource().is(resources::Tickets)) {
        first(QStringLiteral("CustomerID"), wanted.customers());
        first(QStringLiteral("ContactID"), wanted.contacts());
    }
    return made;
}

} // namespace ticketeer
