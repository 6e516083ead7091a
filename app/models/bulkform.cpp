#include "bulkform.h"

#include "formfields.h"

#include "records/ticket.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// In the order of their positions where the store has them, so that the first type's order decides.
QList<qint64> inOrder(const QSet<qint64> &ids, const RecordStore &store, QLatin1StringView key)
{
    QList<qint64> ordered(ids.cbegin(), ids.cend());
    std::sort(ordered.begin(), ordered.end(), [&](qint64 left, qint64 right) {
        const auto place = [&](qint64 id) {
            return std::pair(store.record(resource(key), id).integer(u"Position"), id);
        };
        return place(left) < place(right);
    });
    return ordered;
}

QList<qint64> groupsOf(const BulkScope &scope, const RecordStore &store)
{
    return scope.resource->custom == Custom::FieldsByType
               ? inOrder(scope.types, store, resources::TicketTypes)
               : QList<qint64>{0};
}

} // namespace

BulkScope BulkScope::of(const Resource &resource, const QList<qint64> &ids, const RecordStore &store)
{
    BulkScope scope;
    scope.resource = &resource;
    if (!resource.is(resources::Tickets))
        return scope;
    const int type = resource.slot(u"TicketTypeID");
    const int product = resource.slot(u"ProductID");
    for (const qint64 id : ids) {
        const Record ticket = store.record(resource, id);
        scope.types.insert(ticket.value(type).toInteger());
        scope.products.insert(ticket.value(product).toInteger());
    }
    scope.types.remove(0);
    scope.products.remove(0);
    return scope;
}

QList<FormField> bulkFields(const BulkScope &scope, const RecordStore &store)
{
    QList<CustomField> custom;
    for (const qint64 group : groupsOf(scope, store)) {
        for (const CustomField &field : store.customFields().fields(*scope.resource, group)) {
            const bool known = std::any_of(custom.cbegin(), custom.cend(), [&](const CustomField &each) {
                return each.element.compare(field.element, Qt::CaseInsensitive) == 0;
            });
            if (!known)
                custom.append(field);
        }
    }
    return formFieldsFor(*scope.resource, false, custom);
}

QList<Choice> bulkStatuses(const QSet<qint64> &types, const RecordStore &store)
{
    QList<Choice> choices;
    QList<QStringList> typesOf; ///< beside choices
    const QList<Record> all = store.all(resource(resources::Statuses));
    for (const qint64 type : inOrder(types, store, resources::TicketTypes)) {
        const QString typeName = store.record(resource(resources::TicketTypes), type).title();
        for (const Record &status : statusesFor(type, all)) {
            const auto known = std::find_if(choices.begin(), choices.end(), [&status](const Choice &each) {
                return each.text.compare(status.title(), Qt::CaseInsensitive) == 0;
            });
            if (known != choices.end()) {
                typesOf[known - choices.begin()].append(typeName);
                continue;
            }
            choices.append({status.id(), status.title(), {}, true});
            typesOf.append({typeName});
        }
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (typesOf.at(i).size() < types.size())
            choices[i].hint = typesOf.at(i).join(u", "_s);
    }
    return choices;
}

QList<Choice> bulkVersions(const QSet<qint64> &products, const RecordStore &store)
{
    QList<Choice> choices;
    const QList<Record> all = store.all(resource(resources::Versions));
    for (const qint64 product : inOrder(products, store, resources::Products)) {
        const QString name =
            products.size() > 1 ? store.record(resource(resources::Products), product).title() : QString();
        for (const Record &version : versionsOf(product, all))
            choices.append({version.id(), version.title(), name, true});
    }
    return choices;
}

QStringList bulkOptions(const BulkScope &scope, QAnyStringView element, const RecordStore &store)
{
    QStringList options;
    for (const qint64 group : groupsOf(scope, store)) {
        const CustomField *field = nullptr;
        const QList<CustomField> fields = store.customFields().fields(*scope.resource, group);
        for (const CustomField &each : fields) {
            if (QAnyStringView::compare(element, each.element, Qt::CaseInsensitive) == 0)
                field = &each;
        }
        if (field)
            options += field->options;
    }
    options.removeDuplicates();
    return options;
}

} // namespace ticketeer
