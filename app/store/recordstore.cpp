#include "recordstore.h"

#include "xml/typedvalue.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// The children of one kind that one record has.
struct ChildKey
{
    const Resource *parent;
    qint64 parentId;
    const Resource *child;

    bool operator==(const ChildKey &) const = default;
    friend size_t qHash(const ChildKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.parent, key.parentId, key.child);
    }
};

} // namespace

class RecordStore::Private
{
public:
    QHash<const Resource *, QHash<qint64, Record>> records;
    QHash<ChildKey, QList<qint64>> children;
    CustomFields customFields;
    AccountFormat format;

    /// There are many, and they are read far more often than changed.
    static Record packed(Record record)
    {
        record.pack();
        return record;
    }
    /// The ids that are new or differ, by resource.
    QHash<const Resource *, QList<qint64>> merge(const QList<Record> &incoming)
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
};

RecordStore::RecordStore(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

RecordStore::~RecordStore() = default;

bool RecordStore::contains(const Resource &resource, qint64 id) const
{
    const auto known = d->records.constFind(&resource);
    return known != d->records.constEnd() && known->contains(id);
}

Record RecordStore::record(const Resource &resource, qint64 id) const
{
    const auto known = d->records.constFind(&resource);
    return known == d->records.constEnd() ? Record() : known->value(id);
}

Record RecordStore::serverRecord(const Resource &resource, qint64 id) const
{
    return record(resource, id);
}

QList<Record> RecordStore::serverChildren(const Resource &parent, qint64 parentId,
                                          const Resource &child) const
{
    return children(parent, parentId, child);
}

QList<Record> RecordStore::all(const Resource &resource) const
{
    return d->records.value(&resource).values();
}

QList<qint64> RecordStore::ids(const Resource &resource) const
{
    return d->records.value(&resource).keys();
}

int RecordStore::count(const Resource &resource) const
{
    const auto known = d->records.constFind(&resource);
    return known == d->records.constEnd() ? 0 : static_cast<int>(known->size());
}

void RecordStore::put(const QList<Record> &records)
{
    const auto changes = d->merge(records);
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
}

void RecordStore::replaceAll(const Resource &resource, const QList<Record> &records)
{
    QSet<qint64> kept;
    for (const Record &record : records)
        kept.insert(record.id());
    QList<qint64> gone;
    for (const qint64 id : ids(resource)) {
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
    QList<ChildKey> touched;
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
    for (const ChildKey &key : std::as_const(touched))
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
    const ChildKey key{&parent, parentId, &child};
    const bool known = d->children.contains(key);
    if (known && d->children.value(key) == ids)
        return;
    d->children.insert(key, ids);
    Q_EMIT childrenChanged(&parent, parentId, &child);
}

QList<Record> RecordStore::children(const Resource &parent, qint64 parentId, const Resource &child) const
{
    QList<Record> found;
    for (const qint64 id : d->children.value({&parent, parentId, &child})) {
        if (const Record known = record(child, id); !known.isNull())
            found.append(known);
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
    const Value raw = record.value(element);
    const qint64 type = record.isNull() || record.resource().custom != Custom::FieldsByType
                            ? 0
                            : record.integer(u"TicketTypeID");
    const CustomField *field =
        record.isNull() ? nullptr : d->customFields.find(record.resource(), type, element);
    return field && raw.isText() ? ticketeer::customValue(field->kind, raw.toText(), d->format) : raw;
}

void RecordStore::clear()
{
    const AccountFormat format = d->format;
    d = std::make_unique<Private>();
    d->format = format;
    Q_EMIT cleared();
}

} // namespace ticketeer
