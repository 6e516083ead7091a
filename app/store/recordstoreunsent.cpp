#include "recordstoreprivate.h"

namespace ticketeer {

Record RecordStore::Private::fromServer(const Resource &resource, qint64 id) const
{
    const auto known = records.constFind(&resource);
    return known == records.constEnd() ? Record() : known->value(id);
}

const Unsent *RecordStore::Private::unsentOf(const Resource &resource, qint64 id) const
{
    const auto waiting = unsent.constFind(&resource);
    if (waiting == unsent.constEnd())
        return nullptr;
    const auto found = waiting->constFind(id);
    return found == waiting->constEnd() ? nullptr : &*found;
}

Record RecordStore::Private::shown(const Record &server, const Unsent &waiting, bool named) const
{
    Record record = waiting.over(server, [this, named](const Resource &resource, qint64 id) {
        const Record known = fromServer(resource, id);
        const Unsent *also = named ? unsentOf(resource, id) : nullptr;
        return also ? shown(known, *also, false) : known;
    });
    record.pack();
    return record;
}

QList<qint64> RecordStore::Private::unsentChildren(const Resource &parent, qint64 parentId,
                                                   const Resource &child) const
{
    QList<qint64> ids;
    if (const Unsent *waiting = unsentOf(parent, parentId)) {
        for (const Unsent::Child &each : waiting->children) {
            if (each.resource == &child)
                ids.append(each.id);
        }
    }
    return ids;
}

QHash<const Resource *, QList<qint64>>
RecordStore::Private::mentioning(const QHash<const Resource *, QList<qint64>> &named) const
{
    QHash<const Resource *, QList<qint64>> found;
    for (auto it = named.cbegin(); it != named.cend() && !unsent.isEmpty(); ++it) {
        const QSet<qint64> ids(it.value().cbegin(), it.value().cend());
        for (auto kind = unsent.cbegin(); kind != unsent.cend(); ++kind) {
            for (auto each = kind->cbegin(); each != kind->cend(); ++each) {
                if (each->mentions(*it.key(), ids) && !named.value(kind.key()).contains(each.key()))
                    found[kind.key()].append(each.key());
            }
        }
    }
    return found;
}

Record RecordStore::serverRecord(const Resource &resource, qint64 id) const
{
    return d->fromServer(resource, id);
}

QList<Record> RecordStore::serverRecords(const Resource &resource) const
{
    return d->records.value(&resource).values();
}

QList<qint64> RecordStore::serverIds(const Resource &resource) const
{
    return d->records.value(&resource).keys();
}

QList<Record> RecordStore::serverChildren(const Resource &parent, qint64 parentId,
                                          const Resource &child) const
{
    QList<Record> found;
    for (const qint64 id : d->children.value({&parent, parentId, &child})) {
        if (const Record known = d->fromServer(child, id); !known.isNull())
            found.append(known);
    }
    return found;
}

bool RecordStore::isUnsent(const Resource &resource, qint64 id) const
{
    return d->unsentOf(resource, id) != nullptr;
}

bool RecordStore::isGoing(const Resource &resource, qint64 id) const
{
    const Unsent *waiting = d->unsentOf(resource, id);
    return waiting && waiting->goes;
}

void RecordStore::setUnsent(const QList<UnsentRecord> &records)
{
    using Ids = QHash<const Resource *, QList<qint64>>;
    Ids differing;
    Ids gone;
    QSet<Private::ChildKey> families;
    const auto noteFamilies = [&families](const UnsentRecord &about, const Unsent *waiting) {
        if (!waiting)
            return;
        for (const Unsent::Child &child : waiting->children)
            families.insert({about.resource, about.id, child.resource});
    };
    for (const UnsentRecord &about : records) {
        const Unsent *before = d->unsentOf(*about.resource, about.id);
        if (!before && !about.unsent)
            continue;
        const bool wasCreated = before && before->created;
        noteFamilies(about, before);
        if (about.unsent) {
            noteFamilies(about, &*about.unsent);
            d->unsent[about.resource].insert(about.id, *about.unsent);
        } else {
            QHash<qint64, Unsent> &waiting = d->unsent[about.resource];
            waiting.remove(about.id);
            if (waiting.isEmpty())
                d->unsent.remove(about.resource);
        }
        if (contains(*about.resource, about.id))
            differing[about.resource].append(about.id);
        else if (wasCreated)
            gone[about.resource].append(about.id);
    }
    const Ids named = d->mentioning(differing);
    for (const Ids &ids : {differing, named}) {
        for (auto it = ids.cbegin(); it != ids.cend(); ++it)
            Q_EMIT changed(it.key(), it.value());
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it)
        Q_EMIT removed(it.key(), it.value());
    for (const Private::ChildKey &key : std::as_const(families))
        Q_EMIT childrenChanged(key.parent, key.parentId, key.child);
}

} // namespace ticketeer
