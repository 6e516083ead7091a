#include "unsentoverlay.h"

#include "outbox.h"

#include <QFileInfo>

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

using Kind = OutboxEntry::Kind;

UnsentOverlay::UnsentOverlay(Outbox &outbox, RecordStore &store, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_store(store)
{
    connect(&outbox, &Outbox::read, this, &UnsentOverlay::readAll);
    connect(&outbox, &Outbox::cleared, this, &UnsentOverlay::readAll);
    connect(&outbox, &Outbox::addedTogether, this, &UnsentOverlay::follow);
    connect(&outbox, &Outbox::changed, this, [this](qint64 id) {
        follow({id});
        const auto entry = m_outbox.entry(id);
        if (entry && entry->isCreate() && !entry->isUnsent() && entry->serverId != 0)
            Q_EMIT arrived(&entry->change.resource(), -id, entry->serverId);
    });
    connect(&outbox, &Outbox::removed, this, [this](qint64 id) {
        Keys touched;
        forget(id, touched);
        show(touched);
    });
    readAll();
}

void UnsentOverlay::setMe(qint64 userId)
{
    if (std::exchange(m_me, userId) == userId)
        return;
    const QList<Key> all = m_about.keys();
    show(Keys(all.cbegin(), all.cend()));
}

UnsentOverlay::Key UnsentOverlay::own(const OutboxEntry &entry)
{
    return {&entry.change.resource(), entry.recordId()};
}

UnsentOverlay::Key UnsentOverlay::parentOf(const OutboxEntry &entry)
{
    const qint64 id = entry.change.parentId() != 0 ? entry.change.parentId() : -entry.after;
    return entry.change.parent() && id != 0 ? Key{entry.change.parent(), id} : Key();
}

UnsentOverlay::Key UnsentOverlay::partOf(const OutboxEntry &entry)
{
    if (entry.kind == Kind::Upload)
        return {&resource(resources::Attachments), -entry.id};
    const QList<FieldEdit> &extras = entry.change.createOnly();
    const bool described = std::any_of(extras.cbegin(), extras.cend(), [](const FieldEdit &extra) {
        return extra.element == "Description"_L1;
    });
    const bool ticket = entry.isCreate() && entry.change.resource().is(resources::Tickets);
    return ticket && described ? Key{&resource(resources::Actions), -entry.id} : Key();
}

UnsentOverlay::Keys UnsentOverlay::concernedBy(const OutboxEntry &entry)
{
    Keys keys{own(entry), parentOf(entry), partOf(entry)};
    keys.remove(Key());
    return keys;
}

void UnsentOverlay::forget(qint64 entry, Keys &touched)
{
    for (const Key &key : m_concerned.take(entry)) {
        QList<qint64> &entries = m_about[key];
        entries.removeAll(entry);
        if (entries.isEmpty())
            m_about.remove(key);
        touched.insert(key);
    }
}

void UnsentOverlay::follow(const QList<qint64> &entries)
{
    Keys touched;
    for (const qint64 id : entries) {
        forget(id, touched);
        const auto entry = m_outbox.entry(id);
        if (!entry || !entry->isUnsent())
            continue;
        const Keys keys = concernedBy(*entry);
        for (const Key &key : keys) {
            QList<qint64> &known = m_about[key];
            known.insert(std::lower_bound(known.cbegin(), known.cend(), id), id);
        }
        m_concerned.insert(id, keys);
        touched.unite(keys);
    }
    show(touched);
}

void UnsentOverlay::readAll()
{
    const QList<Key> before = m_about.keys();
    m_about.clear();
    m_concerned.clear();
    QList<qint64> ids;
    for (const OutboxEntry &entry : m_outbox.entries())
        ids.append(entry.id);
    follow(ids);
    Keys gone(before.cbegin(), before.cend());
    for (auto it = m_about.keyBegin(); it != m_about.keyEnd(); ++it)
        gone.remove(*it);
    show(gone);
}

void UnsentOverlay::show(const Keys &touched)
{
    QList<RecordStore::UnsentRecord> records;
    for (const Key &key : touched)
        records.append({key.resource, key.id, gather(key)});
    if (!records.isEmpty())
        m_store.setUnsent(records);
}

std::optional<Unsent> UnsentOverlay::gather(const Key &key) const
{
    const auto entries = m_about.constFind(key);
    if (entries == m_about.constEnd())
        return std::nullopt;
    Unsent unsent;
    for (const qint64 id : *entries) {
        if (const auto entry = m_outbox.entry(id))
            add(unsent, key, *entry);
    }
    return unsent;
}

void UnsentOverlay::add(Unsent &unsent, const Key &key, const OutboxEntry &entry) const
{
    const Key part = partOf(entry);
    if (key == part) {
        unsent.created = entry.kind == Kind::Upload ? file(entry) : firstAction(entry);
        unsent.steps.emplace_back(surroundings(key, entry));
        return;
    }
    if (key == own(entry)) {
        if (entry.isCreate()) {
            unsent.created = madeBy(entry);
            unsent.steps.emplace_back(surroundings(key, entry));
        }
        if (part.resource)
            unsent.children.prepend({part.resource, part.id});
        if (entry.kind == Kind::Save)
            unsent.steps.emplace_back(entry.change);
        if ((entry.kind == Kind::Link || entry.kind == Kind::Unlink) && entry.other)
            unsent.steps.emplace_back(
                Unsent::LinkStep{entry.other, {entry.otherId, entry.otherName}, entry.kind == Kind::Link});
        unsent.goes = unsent.goes || entry.kind == Kind::Remove;
    } else if (key == parentOf(entry) && entry.isCreate()) {
        unsent.children.prepend({&entry.change.resource(), entry.recordId()});
    }
}

/// What the server will say of anything that is new.
Record UnsentOverlay::blank(const Resource &resource, const OutboxEntry &entry)
{
    Record record(resource);
    record.setValue(resource.id, Value::of(-entry.id));
    for (const QLatin1StringView element : {"DateCreated"_L1, "DateModified"_L1}) {
        if (resource.field(element))
            record.setValue(element, Value::of(entry.savedAt));
    }
    return record;
}

/// What it belongs to, and who made it: as edits, so that names stand beside the ids once they are known.
Change UnsentOverlay::surroundings(const Key &key, const OutboxEntry &entry) const
{
    Change known = Change::create(*key.resource);
    if (m_me != 0 && key.resource->field(u"CreatorID"))
        known.set(u"CreatorID", Value::of(m_me));
    const Key parent = parentOf(entry);
    if (parent.resource && key.resource->field(parent.resource->id))
        known.set(parent.resource->id, Value::of(parent.id));
    return known;
}

Record UnsentOverlay::madeBy(const OutboxEntry &entry) const
{
    Record record = blank(entry.change.resource(), entry);
    if (!record.resource().is(resources::Tickets))
        return record;
    record.setTags(QStringList());
    const auto linked = [&](QLatin1StringView element, QLatin1StringView key) -> QList<Link> {
        for (const FieldEdit &extra : entry.change.createOnly()) {
            if (extra.element != element || !extra.after.hasValue())
                continue;
            const qint64 id = extra.after.toInteger();
            const Record known = m_store.record(resource(key), id);
            return {{id, known.isNull() ? QString::number(id) : known.title()}};
        }
        return {};
    };
    record.setCustomers(linked("CustomerID"_L1, resources::Customers));
    record.setContacts(linked("ContactID"_L1, resources::Contacts));
    return record;
}

Record UnsentOverlay::firstAction(const OutboxEntry &entry)
{
    Record record = blank(resource(resources::Actions), entry);
    record.setValue(u"TicketID", Value::of(entry.recordId()));
    for (const FieldEdit &extra : entry.change.createOnly()) {
        if (extra.element == "Description"_L1)
            record.setValue(u"Description", extra.after);
    }
    if (const FieldEdit *visible = entry.change.edit(u"IsVisibleOnPortal"))
        record.setValue(u"IsVisibleOnPortal", visible->after);
    return record;
}

Record UnsentOverlay::file(const OutboxEntry &entry)
{
    Record record = blank(resource(resources::Attachments), entry);
    record.setValue(u"FileName", Value::of(QFileInfo(entry.file).fileName()));
    record.setValue(u"RefID", Value::of(entry.recordId()));
    return record;
}

} // namespace ticketeer
