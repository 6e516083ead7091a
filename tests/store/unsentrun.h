#pragma once

#include "ids.h"
#include "store/outbox.h"
#include "store/unsentoverlay.h"
#include "workbench.h"

namespace ticketeer::test {

inline const Resource &tickets()
{
    return resource(resources::Tickets);
}
inline const Resource &actions()
{
    return resource(resources::Actions);
}
inline const Resource &customers()
{
    return resource(resources::Customers);
}

inline Record named(QLatin1StringView key, qint64 id, const QString &name)
{
    const Resource &kind = resource(key);
    Record record(kind);
    record.setValue(kind.id, Value::of(id));
    record.setValue(u"Name", Value::of(name));
    return record;
}

inline Record ticket(qint64 id, const QString &name = QStringLiteral("Old"))
{
    Record record = named(resources::Tickets, id, name);
    record.setValue(u"Status", Value::of(QStringLiteral("New")));
    record.setValue(u"StatusPosition", Value::of(qint64(0)));
    record.setValue(u"IsClosed", Value::of(false));
    record.setValue(u"ProductName", Value::of(QStringLiteral("Pump")));
    record.setTags(QStringList{QStringLiteral("a"), QStringLiteral("b")});
    record.setCustomers(QList<Link>{{5, QStringLiteral("Hay & Sons")}});
    record.setContacts(QList<Link>());
    return record;
}

inline Record status(qint64 id, const QString &name, qint64 position, bool closed)
{
    Record record = named(resources::Statuses, id, name);
    record.setValue(u"Position", Value::of(position));
    record.setValue(u"IsClosed", Value::of(closed));
    return record;
}

inline OutboxEntry saving(const Change &change)
{
    OutboxEntry entry;
    entry.change = change;
    return entry;
}

inline Change renaming(const Record &base, const QString &name)
{
    Change change = Change::update(base);
    change.set(u"Name", Value::of(name));
    return change;
}

inline Change replying(qint64 ticketId, const QString &text)
{
    Change change = Change::create(actions(), &tickets(), ticketId);
    change.set(u"Description", Value::of(text));
    return change;
}

/// No file: what matters here is in memory.
struct Run
{
    WorkFile file;
    Outbox outbox{file};
    RecordStore store;
    UnsentOverlay overlay{outbox, store};
    QSignalSpy changed{&store, &RecordStore::changed};
    QSignalSpy removed{&store, &RecordStore::removed};
    QSignalSpy families{&store, &RecordStore::childrenChanged};

    void finish(qint64 id, qint64 serverId = 0)
    {
        OutboxEntry entry = *outbox.entry(id);
        entry.state = OutboxEntry::State::Done;
        entry.serverId = serverId;
        outbox.update(entry);
    }
    /// Ids that the last signals named, and forgets them.
    static QList<qint64> take(QSignalSpy &spy)
    {
        const QList<qint64> ids = idsNamedBy(spy);
        spy.clear();
        return ids;
    }
};

} // namespace ticketeer::test
