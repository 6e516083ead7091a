#include "recordstoreprivate.h"

#include "xml/typedvalue.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// There are many, and they are read far more often than changed.
Record packed(Record record)
{
    record.pack();
    return record;
}

} // namespace

QHash<const Resource *, QList<qint64>> RecordStore::Private::merge(const QList<Record> &incoming)
{
    QHash<const Resource *, QList<qint64>> changed;
    for (const Record &record : incoming) {
        if (record.isNull() || record.id() == 0)
            continue;
        const Resource *kind = &record.resource();
        QHash<qint64, Record> &known = records[kind];
        const qint64 id = record.id();
        const auto existing = known.find(id);
        if (existing == known.end()) {
            known.insert(id, packed(record));
            changed[kind].append(id);
            continue;
        }
        Record merged = existing->updatedBy(record);
        if (merged == *existing)
            continue;
        merged.pack();
        *existing = std::move(merged);
        changed[kind].append(id);
    }
    return changed;
}

RecordStore::RecordStore(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

RecordStore::~RecordStore() = default;

bool RecordStore::contains(const Resource &resource, qint64 id) const
{
    const auto known = d->records.constFind(&resource);
    if (known != d->records.constEnd() && known->contains(id))
        return true;
    const Unsent *waiting = d->unsentOf(resource, id);
    return waiting && waiting->created;
}

Record RecordStore::record(const Resource &resource, qint64 id) const
{
    const Unsent *waiting = d->unsentOf(resource, id);
    const Record server = d->fromServer(resource, id);
    return waiting ? d->shown(server, *waiting) : server;
}

QList<Record> RecordStore::all(const Resource &resource) const
{
    const auto waiting = d->unsent.constFind(&resource);
    if (waiting == d->unsent.constEnd())
        return serverRecords(resource);
    QList<Record> all;
    all.reserve(count(resource));
    const QHash<qint64, Record> known = d->records.value(&resource);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const auto unsent = waiting->constFind(it.key());
        all.append(unsent == waiting->constEnd() ? *it : d->shown(*it, *unsent));
    }
    for (const Unsent &unsent : *waiting) {
        if (unsent.created)
            all.append(d->shown({}, unsent));
    }
    return all;
}

QList<qint64> RecordStore::ids(const Resource &resource) const
{
    QList<qint64> ids = serverIds(resource);
    const auto waiting = d->unsent.constFind(&resource);
    if (waiting == d->unsent.constEnd())
        return ids;
    for (auto it = waiting->cbegin(); it != waiting->cend(); ++it) {
        if (it->created)
            ids.append(it.key());
    }
    return ids;
}

int RecordStore::count(const Resource &resource) const
{
    const auto known = d->records.constFind(&resource);
    const auto server = known == d->records.constEnd() ? 0 : known->size();
    const auto waiting = d->unsent.constFind(&resource);
    if (waiting == d->unsent.constEnd())
        return static_cast<int>(server);
    return static_cast<int>(server +
                            std::count_if(waiting->cbegin(), waiting->cend(),
                                          [](const Unsent &unsent) { return unsent.created.has_value(); }));
}

void RecordStore::put(const QList<Record> &records)
{
    const auto changes = d->merge(records);
    const auto renamed = d->mentioning(changes);
    QSet<const Resource *> newFields;
    if (d->customFields.observe(records)) {
        for (const Record &record : records) {
            if (!record.isNull())
                newFields.insert(&record.resource());
        }
    }
    for (const Resource *resource : std::as_const(newFields))
        Q_EMIT customFieldsChanged(resource);
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
        Q_EMIT changed(it.key(), it.value());
    for (auto it = renamed.constBegin(); it != renamed.constEnd(); ++it)
        Q_EMIT changed(it.key(), it.value());
}

void RecordStore::replaceAll(const Resource &resource, const QList<Record> &records)
{
    QSet<qint64> kept;
    for (const Record &record : records)
        kept.insert(record.id());
    QList<qint64> gone;
    for (const qint64 id : serverIds(resource)) {
        if (!kept.contains(id))
            gone.append(id);
    }
    remove(resource, gone);
    put(records);
}

void RecordStore::remove(const Resource &resource, const QList<qint64> &ids)
{
    QList<qint64> gone;
    for (const qint64 id : ids) {
        if (d->records[&resource].remove(id) > 0)
            gone.append(id);
    }
    if (gone.isEmpty())
        return;
    QList<Private::ChildKey> touched;
    for (auto it = d->children.begin(); it != d->children.end();) {
        if (it.key().parent == &resource && gone.contains(it.key().parentId)) {
            it = d->children.erase(it);
            continue;
        }
        if (it.key().child == &resource &&
            it.value().removeIf([&](qint64 id) { return gone.contains(id); }) > 0)
            touched.append(it.key());
        ++it;
    }
    Q_EMIT removed(&resource, gone);
    for (const Private::ChildKey &key : std::as_const(touched))
        Q_EMIT childrenChanged(key.parent, key.parentId, key.child);
}

void RecordStore::setChildren(const Resource &parent, qint64 parentId, const Resource &child,
                              const QList<Record> &records)
{
    put(records);
    QList<qint64> ids;
    for (const Record &record : records) {
        if (record.id() && !ids.contains(record.id()))
            ids.append(record.id());
    }
    const Private::ChildKey key{&parent, parentId, &child};
    const bool known = d->children.contains(key);
    if (known && d->children.value(key) == ids)
        return;
    d->children.insert(key, ids);
    Q_EMIT childrenChanged(&parent, parentId, &child);
}

QList<Record> RecordStore::children(const Resource &parent, qint64 parentId, const Resource &child) const
{
    QList<Record> found;
    const QList<qint64> unsent = d->unsentChildren(parent, parentId, child);
    for (const QList<qint64> &ids : {unsent, d->children.value({&parent, parentId, &child})}) {
        for (const qint64 id : ids) {
            if (const Record known = record(child, id); !known.isNull())
                found.append(known);
        }
    }
    return found;
}

bool RecordStore::childrenKnown(const Resource &parent, qint64 parentId, const Resource &child) const
{
    return d->children.contains({&parent, parentId, &child});
}

void RecordStore::addChild(const Resource &parent, qint64 parentId, const Record &child)
{
    put({child});
    QList<qint64> &ids = d->children[{&parent, parentId, &child.resource()}];
    if (ids.contains(child.id()))
        return;
    // Conversations come newest first (reference B.1); other lists have no order that a newcomer could break.
    ids.prepend(child.id());
    Q_EMIT childrenChanged(&parent, parentId, &child.resource());
}

void RecordStore::removeChild(const Resource &parent, qint64 parentId, const Resource &child, qint64 childId)
{
    const auto known = d->children.find({&parent, parentId, &child});
    if (known != d->children.end() && known->removeAll(childId) > 0)
        Q_EMIT childrenChanged(&parent, parentId, &child);
}

QList<RecordStore::Family> RecordStore::families() const
{
    QList<Family> all;
    for (auto it = d->children.keyBegin(); it != d->children.keyEnd(); ++it)
        all.append({it->parent, it->parentId, it->child});
    return all;
}

void RecordStore::restore(const Resource &resource, const QList<Record> &records)
{
    if (records.isEmpty())
        return;
    QHash<qint64, Record> &known = d->records[&resource];
    known.reserve(known.size() + records.size());
    QList<qint64> ids;
    ids.reserve(records.size());
    for (const Record &record : records) {
        const qint64 id = record.id();
        known.insert(id, record);
        ids.append(id);
    }
    Q_EMIT changed(&resource, ids);
    const auto named = d->mentioning({{&resource, ids}});
    for (auto it = named.constBegin(); it != named.constEnd(); ++it)
        Q_EMIT changed(it.key(), it.value());
}

void RecordStore::restoreChildren(const Resource &parent, qint64 parentId, const Resource &child,
                                  const QList<Record> &records)
{
    QList<qint64> ids;
    QList<Record> unknown;
    for (const Record &record : records) {
        ids.append(record.id());
        if (!contains(child, record.id()))
            unknown.append(record);
    }
    restore(child, unknown);
    d->children.insert({&parent, parentId, &child}, ids);
    Q_EMIT childrenChanged(&parent, parentId, &child);
}

void RecordStore::restoreCustomFields(const QByteArray &saved)
{
    CustomFields restored = CustomFields::restored(saved);
    for (const auto &[group, field] : d->customFields.corrections()) {
        const qsizetype slash = group.indexOf(u'/');
        if (const Resource *resource = findResource(QStringView(group).left(slash)))
            restored.correct(*resource, QStringView(group).mid(slash + 1).toLongLong(), field);
    }
    d->customFields = restored;
    for (const Resource *resource : allResources()) {
        if (resource->custom != Custom::None && !restored.allFields(*resource).isEmpty())
            Q_EMIT customFieldsChanged(resource);
    }
}

void RecordStore::beginReading(const Resource &resource)
{
    d->customFields.beginReading(resource);
}

void RecordStore::endReading(const Resource &resource)
{
    if (d->customFields.endReading(resource))
        Q_EMIT customFieldsChanged(&resource);
}

const CustomFields &RecordStore::customFields() const
{
    return d->customFields;
}

void RecordStore::correctCustomField(const Resource &resource, qint64 ticketTypeId, const CustomField &field)
{
    d->customFields.correct(resource, ticketTypeId, field);
    Q_EMIT customFieldsChanged(&resource);
}

const AccountFormat &RecordStore::format() const
{
    return d->format;
}

void RecordStore::setFormat(const AccountFormat &format)
{
    d->format = format;
}

Value RecordStore::customValue(const Record &record, QAnyStringView element) const
{
    return ticketeer::customValue(d->customFields, record, element, d->format);
}

void RecordStore::clear()
{
    const AccountFormat format = d->format;
    const auto unsent = d->unsent;
    d = std::make_unique<Private>();
    d->format = format;
    d->unsent = unsent;
    Q_EMIT cleared();
}

} // namespace ticketeer
