#include "store/outboxlanes.h"
#include "store/outbox.h"
#include "store/workfile.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// What an entry of the outbox has in front of it, however much waits.
class OutboxLanesTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;

    static OutboxEntry renaming(qint64 ticket)
    {
        Record record(resource(resources::Tickets));
        record.setValue(u"TicketID", Value::of(ticket));
        OutboxEntry entry;
        entry.change = Change::update(record);
        entry.change.set(u"Name", Value::of(u"Another"_s));
        return entry;
    }
    static OutboxEntry answer(qint64 ticket)
    {
        OutboxEntry entry;
        entry.change = Change::create(resource(resources::Actions), &resource(resources::Tickets), ticket);
        entry.change.set(u"Description", Value::of(u"An answer"_s));
        return entry;
    }

    struct Bench
    {
        Bench()
        {
            QSignalSpy read(&outbox, &Outbox::read);
            work.open(folder.filePath(u"kept.work"_s));
            if (!outbox.isRead())
                read.wait(15'000);
        }
        [[nodiscard]] qint64 inFront(qint64 id) const
        {
            const auto first = outbox.inFrontOf(*outbox.entry(id));
            return first ? first->id : 0;
        }
        QTemporaryDir folder;
        WorkFile work;
        Outbox outbox{work};
    };

private Q_SLOTS:
    void theOldestOfARecordGoesFirstAndOthersDoNotWaitForIt()
    {
        Bench bench;
        const qint64 first = bench.outbox.add(renaming(1));
        const qint64 second = bench.outbox.add(renaming(1));
        const qint64 third = bench.outbox.add(renaming(1));
        const qint64 other = bench.outbox.add(renaming(2));
        const qint64 said = bench.outbox.add(answer(1));
        const qint64 saidLater = bench.outbox.add(answer(1));
        QCOMPARE(bench.inFront(first), 0);
        QCOMPARE(bench.inFront(second), first);
        QCOMPARE(bench.inFront(third), first);
        QCOMPARE(bench.inFront(other), 0);
        // Talking is another thing than changing.
        QCOMPARE(bench.inFront(said), 0);
        QCOMPARE(bench.inFront(saidLater), said);
        OutboxEntry sent = *bench.outbox.entry(first);
        sent.state = State::Done;
        bench.outbox.update(sent);
        QCOMPARE(bench.inFront(second), 0);
        QCOMPARE(bench.inFront(third), second);
        bench.outbox.remove({second});
        QCOMPARE(bench.inFront(third), 0);
    }

    void whatBelongsToSomethingNewWaitsForThat()
    {
        Bench bench;
        OutboxEntry ticket;
        ticket.change = Change::create(resource(resources::Tickets));
        ticket.change.set(u"Name", Value::of(u"New"_s));
        const qint64 made = bench.outbox.add(ticket);
        OutboxEntry said = answer(-made);
        said.after = made;
        const qint64 word = bench.outbox.add(said);
        QCOMPARE(bench.inFront(word), made);
        OutboxEntry sent = *bench.outbox.entry(made);
        sent.state = State::Done;
        bench.outbox.update(sent);
        QCOMPARE(bench.inFront(word), 0);
    }

    void anEntryThatIsReplacedStandsWhereItBelongsNow()
    {
        Bench bench;
        const qint64 first = bench.outbox.add(renaming(1));
        const qint64 second = bench.outbox.add(renaming(1));
        OutboxEntry moved = *bench.outbox.entry(first);
        moved.change = renaming(7).change;
        bench.outbox.update(moved);
        QCOMPARE(bench.inFront(second), 0);
        QCOMPARE(bench.outbox.unsentOf(resource(resources::Tickets), 7).size(), 1);
        QCOMPARE(bench.outbox.unsentOf(resource(resources::Tickets), 1).size(), 1);
        bench.work.close();
        QTRY_VERIFY(bench.outbox.unsentOf(resource(resources::Tickets), 7).isEmpty());
    }

    void itIsFoundAmongFiveThousand()
    {
        Bench bench;
        QList<OutboxEntry> many;
        for (int i = 0; i < 2500; ++i)
            many << renaming(i + 1) << answer(i % 50 + 1);
        const QList<qint64> ids = bench.outbox.add(many);
        // What a screenful of rows asks with each painting.
        QList<OutboxEntry> rows;
        for (int i = 0; i < 40; ++i)
            rows.append(*bench.outbox.entry(ids.at(ids.size() - 1 - i)));
        QElapsedTimer timer;
        timer.start();
        int found = 0;
        constexpr int Paintings = 100;
        for (int i = 0; i < Paintings; ++i) {
            for (const OutboxEntry &row : rows)
                found += bench.outbox.inFrontOf(row) ? 1 : 0;
        }
        QCOMPARE(found, 20 * Paintings);
        const double each = static_cast<double>(timer.nsecsElapsed()) / Paintings / 1e6;
        qInfo("a painting of 40 rows: %.3f ms", each);
    }
};

QTEST_GUILESS_MAIN(OutboxLanesTest)
#include "outboxlanestest.moc"
