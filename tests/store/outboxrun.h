#pragma once

#include "store/outbox.h"
#include "workbench.h"

namespace ticketeer::test {

inline const Resource &tickets()
{
    return resource(resources::Tickets);
}

inline Record ticket(qint64 id, const QString &name)
{
    Record record(tickets());
    record.setValue(u"TicketID", Value::of(id));
    record.setValue(u"Name", Value::of(name));
    record.setTags(QStringList{QStringLiteral("pump")});
    return record;
}

inline OutboxEntry renaming(qint64 id, const QString &name)
{
    OutboxEntry entry;
    entry.change = Change::update(ticket(id, QStringLiteral("Old")));
    entry.change.set(u"Name", Value::of(name));
    entry.what = QStringLiteral("Ticket %1").arg(id);
    return entry;
}

struct Run
{
    WorkFile file;
    Outbox outbox{file};
    QSignalSpy read{&outbox, &Outbox::read};
    QSignalSpy added{&outbox, &Outbox::added};
    QSignalSpy changed{&outbox, &Outbox::changed};
    QSignalSpy removed{&outbox, &Outbox::removed};
    QSignalSpy counts{&outbox, &Outbox::countsChanged};

    bool open(const QString &name)
    {
        file.open(name);
        return !read.isEmpty() || read.wait(Patience);
    }
};

} // namespace ticketeer::test
