#include "bulkmaterial.h"

#include "store/drafts.h"
#include "store/outbox.h"
#include "store/recordstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// What the fields of these operations point to; what a status or a version has to fit, and who may be mailed
/// of a changed status, comes along.
QSet<QString> neededLookups(const Resource &resource, const QList<BulkOperation> &wanted)
{
    QSet<QString> keys;
    for (const BulkOperation &operation : wanted) {
        if (operation.other)
            keys.insert(QString(operation.other->key));
        const Field *field = resource.field(operation.element);
        if (!field || !field->isLookup())
            continue;
        keys.insert(QString(field->lookup));
        if (field->element == "TicketTypeID"_L1)
            keys.insert(QString(resources::Statuses));
        if (field->element == "ProductID"_L1)
            keys.insert(QString(resources::Versions));
    }
    if (keys.contains(QString(resources::Statuses)))
        keys.insert(QString(resources::Contacts));
    return keys;
}

QStringList touchedBy(const Change &change)
{
    QStringList elements;
    for (const FieldEdit &edit : change.edits())
        elements.append(edit.element.toLower());
    if (change.tags())
        elements.append(u"tags"_s);
    return elements;
}

} // namespace

BulkMaterial bulkMaterial(const Resource &resource, const QList<qint64> &ids,
                          const QList<BulkOperation> &wanted, const RecordStore &store, const Outbox &outbox,
                          const Drafts &drafts)
{
    BulkMaterial material;
    material.resource = &resource;
    material.ids = ids;
    material.records.reserve(ids.size());
    for (const qint64 id : ids)
        material.records.append(store.record(resource, id));
    material.customFields = store.customFields();
    material.format = store.format();
    for (const QString &key : neededLookups(resource, wanted))
        material.lookups.insert(key, store.all(*findResource(key)));
    for (const OutboxEntry &entry : outbox.entries()) {
        if (entry.isUnsent() && &entry.change.resource() == &resource && !entry.change.isCreate())
            material.unsent.insert(entry.change.id());
    }
    for (const Draft &draft : drafts.all()) {
        if (&draft.change.resource() == &resource && !draft.change.isCreate())
            material.drafted[draft.change.id()] += touchedBy(draft.change);
    }
    const bool notes = std::any_of(wanted.cbegin(), wanted.cend(), [](const BulkOperation &operation) {
        return operation.kind == BulkOperation::Kind::Note;
    });
    if (notes) {
        for (const qint64 id : ids) {
            for (const Record &action : store.children(resource, id, ticketeer::resource(resources::Actions)))
                material.seenActions[id] = qMax(material.seenActions.value(id), action.id());
        }
    }
    return material;
}

} // namespace ticketeer
