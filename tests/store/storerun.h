#pragma once

#include "store/recordstore.h"
#include "store/storefile.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace ticketeer::test {

inline constexpr int Patience = 15'000;

inline const Resource &tickets()
{
    return resource(resources::Tickets);
}
inline const Resource &actions()
{
    return resource(resources::Actions);
}

inline Record ticket(qint64 id, const QString &name)
{
    Record record(tickets());
    record.setValue(u"TicketID", Value::of(id));
    record.setValue(u"TicketNumber", Value::of(id + 1000));
    record.setValue(u"Name", Value::of(name));
    record.setValue(u"TicketTypeID", Value::of(qint64(1)));
    record.setValue(u"DateModified", Value::of(QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC)));
    record.setValue(u"SiteCode", Value::of(QStringLiteral("B-%1").arg(id)));
    record.setCustomers(QList<Link>{{800801, QStringLiteral("Hay & Sons")}});
    record.setTags(QStringList{QStringLiteral("pump")});
    return record;
}

inline QList<Record> manyTickets(qint64 first, qint64 last)
{
    QList<Record> many;
    for (qint64 id = first; id <= last; ++id)
        many.append(ticket(id, QStringLiteral("Ticket %1").arg(id)));
    return many;
}

inline Record action(qint64 id, qint64 ticketId, const QString &html)
{
    Record record(actions());
    record.setValue(u"ActionID", Value::of(id));
    record.setValue(u"TicketID", Value::of(ticketId));
    record.setValue(u"Description", Value::of(html));
    return record;
}

/// What a run of the program has of it.
struct Run
{
    RecordStore store;
    StoreFile file{store};
    QSignalSpy read{&file, &StoreFile::read};
    QSignalSpy trouble{&file, &StoreFile::trouble};

    bool open(const QString &name)
    {
        file.open(name);
        return !read.isEmpty() || read.wait(Patience);
    }
    bool written()
    {
        bool done = false;
        file.whenWritten(&store, [&done] { done = true; });
        return QTest::qWaitFor([&done] { return done; }, Patience);
    }
    QSet<qint64> found(const Resource &in, const QStringList &words)
    {
        QSet<qint64> ids;
        bool done = false;
        file.search(in, words, &store, [&](const QList<qint64> &hits) {
            ids = QSet<qint64>(hits.cbegin(), hits.cend());
            done = true;
        });
        return QTest::qWaitFor([&done] { return done; }, Patience) ? ids : QSet<qint64>{-1};
    }
    StoreTrouble lastTrouble() const { return trouble.last().first().value<StoreTrouble>(); }
};

} // namespace ticketeer::test
