#include "bulksample.h"

#include "models/undolist.h"

#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Kind = OutboxEntry::Kind;
using State = OutboxEntry::State;

/// What can be taken back, and what that comes to.
class UndoListTest : public QObject
{
    Q_OBJECT

    using S = BulkSample;

    /// An account where things are done at once, the way the server would do them.
    struct Bench : BulkSample
    {
        Bench() { store.put({ticket(100), ticket(101), ticket(102), task(103)}); }

        UndoList list{outbox, store};

        [[nodiscard]] Record now(qint64 id) const { return store.record(resource(resources::Tickets), id); }
        /// As if somebody else did it.
        void elsewhere(qint64 id, const QString &element, const Value &value)
        {
            Record record = now(id);
            record.setValue(element, value);
            store.put({record});
        }
        OutboxEntry saving(qint64 id, const QString &element, const Value &value) const
        {
            OutboxEntry entry;
            entry.change = Change::update(now(id));
            entry.change.set(element, value);
            entry.what = u"Ticket %1"_s.arg(1000 + id);
            return entry;
        }
        OutboxEntry linking(qint64 id, Kind kind, QLatin1StringView other, qint64 otherId,
                            const QString &name) const
        {
            OutboxEntry entry;
            entry.kind = kind;
            entry.change = Change::update(now(id));
            entry.other = &resource(other);
            entry.otherId = otherId;
            entry.otherName = name;
            entry.what = u"Ticket %1"_s.arg(1000 + id);
            return entry;
        }
        static OutboxEntry noting(qint64 ticket, bool open)
        {
            OutboxEntry entry;
            entry.change =
                Change::create(resource(resources::Actions), &resource(resources::Tickets), ticket);
            entry.change.set(u"Description", Value::of(u"<p>x</p>"_s));
            entry.change.set(u"IsVisibleOnPortal", Value::of(open));
            entry.what = u"Ticket %1"_s.arg(1000 + ticket);
            return entry;
        }
        /// Into the outbox, and done unless said otherwise.
        QList<qint64> perform(QList<OutboxEntry> entries, const QString &batch = {},
                              State state = State::Done)
        {
            for (OutboxEntry &entry : entries) {
                if (!batch.isEmpty())
                    entry.batch = batch;
            }
            const QList<qint64> ids = outbox.add(entries);
            for (const qint64 id : ids) {
                OutboxEntry entry = *outbox.entry(id);
                entry.state = state;
                if (state == State::Done) {
                    if (!entry.change.isCreate())
                        entry.before = now(entry.change.id());
                    carryOut(entry);
                }
                outbox.update(entry);
            }
            return ids;
        }
        void carryOut(const OutboxEntry &entry)
        {
            if (entry.change.isCreate() || entry.kind == Kind::Remove || entry.kind == Kind::Upload)
                return;
            Record record = now(entry.change.id());
            if (entry.kind == Kind::Save) {
                for (const FieldEdit &edit : entry.change.edits()) {
                    if (!entry.ignored.contains(edit.element))
                        record.setValue(edit.element, edit.after);
                }
                if (entry.change.tags())
                    record.setTags(entry.change.tags());
            } else {
                const bool customer = entry.other->is(resources::Customers);
                QList<Link> links = *(customer ? record.customers() : record.contacts());
                if (entry.kind == Kind::Link)
                    links.append({entry.otherId, entry.otherName});
                else
                    links.removeIf([&entry](const Link &link) { return link.id == entry.otherId; });
                customer ? record.setCustomers(links) : record.setContacts(links);
            }
            store.put({record});
        }
        /// Takes the newest step back.
        UndoWork takeBack()
        {
            const UndoWork work = list.work(*list.undo());
            perform(work.entries);
            outbox.remove(work.unsent);
            return work;
        }
    };

private Q_SLOTS:
    // Plural forms come with the program's translations only.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void nothingIsOfferedBeforeAnythingIsDone()
    {
        Bench bench;
        QVERIFY(!bench.list.undo());
        QVERIFY(!bench.list.redo());
    }

    void aFieldIsTakenBackToWhatTheServerHadBefore()
    {
        Bench bench;
        QSignalSpy changed(&bench.list, &UndoList::changed);
        OutboxEntry entry = bench.saving(100, u"TicketSeverityID"_s, S::number(8));
        // The server's record was not what we knew when it was saved.
        bench.elsewhere(100, u"Name"_s, S::text(u"Renamed meanwhile"_s));
        bench.perform({entry});
        QTRY_VERIFY(!changed.isEmpty());
        const UndoStep step = *bench.list.undo();
        QCOMPARE(step.words, u"change of Severity on Ticket 1100"_s);
        const UndoWork work = bench.list.work(step);
        QCOMPARE(work.requests, 2);
        QCOMPARE(work.records, 1);
        QVERIFY(work.kept.isEmpty());
        QCOMPARE(work.entries.size(), 1);
        QVERIFY(work.entries.first().undoes);
        QVERIFY(work.entries.first().batch.isEmpty());
        QCOMPARE(work.entries.first().what, u"Ticket 1100"_s);
        QCOMPARE(work.entries.first().change.edits().size(), 1);
        QCOMPARE(work.entries.first().change.edit(u"TicketSeverityID")->after.toInteger(), 9);
        bench.perform(work.entries);
        QCOMPARE(bench.now(100).integer(u"TicketSeverityID"), 9);
        QCOMPARE(bench.now(100).text(u"Name"), u"Renamed meanwhile"_s);
    }

    void aBulkChangeIsOneStep()
    {
        Bench bench;
        QList<OutboxEntry> entries;
        const QList<qint64> ids{100, 101, 102};
        QList<Record> before;
        for (const qint64 id : ids) {
            before.append(bench.now(id));
            entries.append(bench.saving(id, u"UserID"_s, S::number(33)));
            entries.append(bench.linking(id, Kind::Link, resources::Customers, 502, u"Hay"_s));
        }
        bench.perform(entries, u"b1"_s);
        const UndoStep step = *bench.list.undo();
        QCOMPARE(step.entries.size(), 6);
        QCOMPARE(step.words, u"changes on 3 ticket(s)"_s);
        const UndoWork work = bench.list.work(step);
        QCOMPARE(work.records, 3);
        QCOMPARE(work.requests, 12);
        QSet<QString> batches;
        for (const OutboxEntry &entry : work.entries)
            batches.insert(entry.batch);
        QCOMPARE(batches.size(), 1);
        QVERIFY(!batches.contains(u"b1"_s));
        QVERIFY(!batches.contains(QString()));
        bench.perform(work.entries);
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(bench.now(ids[i]), before[i]);
    }

    void theWordsNameWhatWasDone_data()
    {
        QTest::addColumn<int>("deed");
        QTest::addColumn<QString>("words");
        QTest::newRow("one field on many") << 0 << u"change of Assigned to on 2 ticket(s)"_s;
        QTest::newRow("two fields") << 1 << u"change of Title and Severity on Ticket 1100"_s;
        QTest::newRow("more fields") << 2 << u"change of 3 field(s) on Ticket 1100"_s;
        QTest::newRow("tags") << 3 << u"change of Tags on Ticket 1100"_s;
        QTest::newRow("a link") << 4 << u"adding Hay to Ticket 1100"_s;
        QTest::newRow("a link on many") << 5 << u"removing Acme from 2 ticket(s)"_s;
        QTest::newRow("a custom field") << 6 << u"change of SiteCode on Ticket 1100"_s;
    }
    void theWordsNameWhatWasDone()
    {
        QFETCH(int, deed);
        QFETCH(QString, words);
        Bench bench;
        OutboxEntry entry = bench.saving(100, u"Name"_s, S::text(u"x"_s));
        QList<OutboxEntry> entries;
        switch (deed) {
        case 0:
            entries = {bench.saving(100, u"UserID"_s, S::number(33)),
                       bench.saving(101, u"UserID"_s, S::number(33))};
            break;
        case 1:
        case 2:
            entry.change.set(u"TicketSeverityID", S::number(8));
            if (deed == 2)
                entry.change.set(u"UserID", S::number(33));
            entries = {entry};
            break;
        case 3:
            entry.change = Change::update(bench.now(100));
            entry.change.setTags({u"x"_s});
            entries = {entry};
            break;
        case 4:
            entries = {bench.linking(100, Kind::Link, resources::Customers, 502, u"Hay"_s)};
            break;
        case 5:
            entries = {bench.linking(100, Kind::Unlink, resources::Customers, 500, u"Acme"_s),
                       bench.linking(101, Kind::Unlink, resources::Customers, 500, u"Acme"_s)};
            break;
        default:
            entries = {bench.saving(100, u"SiteCode"_s, S::text(u"C-1"_s))};
        }
        bench.perform(entries, entries.size() > 1 ? u"b"_s : QString());
        QCOMPARE(bench.list.undo()->words, words);
    }

    void whatOthersChangedSinceIsKeptAndNamed()
    {
        Bench bench;
        OutboxEntry entry = bench.saving(100, u"TicketSeverityID"_s, S::number(8));
        entry.change.set(u"Name", S::text(u"Mine"_s));
        bench.perform({entry});
        bench.elsewhere(100, u"Name"_s, S::text(u"Theirs"_s));
        const UndoWork work = bench.takeBack();
        QCOMPARE(work.entries.size(), 1);
        QCOMPARE(work.entries.first().change.edits().size(), 1);
        QCOMPARE(work.kept.size(), 1);
        QCOMPARE(work.kept.first().record, u"Ticket 1100"_s);
        QCOMPARE(work.kept.first().fields, QStringList{u"Title"_s});
        QCOMPARE(bench.now(100).text(u"Name"), u"Theirs"_s);
        QCOMPARE(bench.now(100).integer(u"TicketSeverityID"), 9);
    }

    void whatNothingIsLeftOfIsNotOfferedForEver()
    {
        Bench bench;
        bench.perform({bench.saving(101, u"Name"_s, S::text(u"First"_s))});
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"Mine"_s))});
        bench.elsewhere(100, u"Name"_s, S::text(u"Theirs"_s));
        const UndoStep step = *bench.list.undo();
        const UndoWork work = bench.list.work(step);
        QVERIFY(work.entries.isEmpty());
        QCOMPARE(work.kept.size(), 1);
        bench.list.giveUp(step);
        QCOMPARE(bench.list.undo()->words, u"change of Title on Ticket 1101"_s);
    }

    void aRecordThatIsGoneIsKept()
    {
        Bench bench;
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"Mine"_s))});
        bench.store.remove(resource(resources::Tickets), {100});
        const UndoWork work = bench.list.work(*bench.list.undo());
        QVERIFY(work.entries.isEmpty());
        QCOMPARE(work.kept.size(), 1);
    }

    void linksGoTheOtherWayRound()
    {
        Bench bench;
        const Record before = bench.now(100);
        bench.perform({bench.linking(100, Kind::Unlink, resources::Customers, 500, u"Acme"_s)});
        UndoWork work = bench.takeBack();
        QCOMPARE(work.entries.first().kind, Kind::Link);
        QCOMPARE(work.entries.first().otherId, 500);
        QCOMPARE(work.entries.first().otherName, u"Acme"_s);
        QCOMPARE(bench.now(100), before);
        bench.perform({bench.linking(100, Kind::Link, resources::Customers, 502, u"Hay"_s)});
        work = bench.takeBack();
        QCOMPARE(work.entries.first().kind, Kind::Unlink);
        QCOMPARE(bench.now(100), before);
    }

    void aLinkThatSomebodyHasCutMeanwhileIsKept()
    {
        Bench bench;
        bench.perform({bench.linking(100, Kind::Link, resources::Customers, 502, u"Hay"_s)});
        Record cut = bench.now(100);
        cut.setCustomers(QList<Link>{});
        bench.store.put({cut});
        const UndoWork work = bench.list.work(*bench.list.undo());
        QVERIFY(work.entries.isEmpty());
        QCOMPARE(work.kept.first().fields, QStringList{u"Customers"_s});
    }

    void theCustomerThatTheServiceTakesWithItsLastContactComesBack()
    {
        Bench bench;
        Record lonely = bench.now(100);
        lonely.setContacts(QList<Link>{});
        bench.store.put({lonely});
        bench.perform({bench.linking(100, Kind::Link, resources::Contacts, 700, u"Ines Lind"_s)});
        const UndoWork work = bench.list.work(*bench.list.undo());
        QCOMPARE(work.entries.size(), 2);
        QCOMPARE(work.entries[0].kind, Kind::Unlink);
        QCOMPARE(work.entries[1].kind, Kind::Link);
        QCOMPARE(work.entries[1].other->key, resources::Customers);
        QCOMPARE(work.entries[1].otherId, 500);
    }

    void whatCannotBeTakenBackIsNamedAndTheStepBeforeItIsOffered()
    {
        Bench bench;
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"Mine"_s))});
        bench.perform({Bench::noting(100, false)});
        bench.perform({Bench::noting(101, true)});
        OutboxEntry gone;
        gone.kind = Kind::Remove;
        gone.change = Change::update(bench.now(102));
        gone.what = u"Ticket 1102"_s;
        bench.perform({gone});
        const UndoStep step = *bench.list.undo();
        QCOMPARE(step.words, u"change of Title on Ticket 1100"_s);
        QCOMPARE(step.newer, (QStringList{u"deleting Ticket 1102"_s, u"reply to Ticket 1101"_s,
                                          u"note on Ticket 1100"_s}));
    }

    void theNotesOfABulkChangeStay()
    {
        Bench bench;
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"x"_s)), Bench::noting(100, false),
                       bench.saving(101, u"Name"_s, S::text(u"x"_s)), Bench::noting(101, false)},
                      u"b"_s);
        const UndoStep step = *bench.list.undo();
        QCOMPARE(step.entries.size(), 2);
        QCOMPARE(step.cannot, 2);
        QCOMPARE(bench.list.work(step).entries.size(), 2);
    }

    void stepsAreTakenBackOneByOneAndDoneAgain()
    {
        Bench bench;
        const auto title = [&bench] { return bench.now(100).text(u"Name"); };
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"One"_s))});
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"Two"_s))});
        QVERIFY(!bench.list.redo());
        bench.takeBack();
        QCOMPARE(title(), u"One"_s);
        QVERIFY(bench.list.redo());
        bench.perform(bench.list.work(*bench.list.redo()).entries);
        QCOMPARE(title(), u"Two"_s);
        QVERIFY(!bench.list.redo());
        bench.takeBack();
        QCOMPARE(title(), u"One"_s);
        bench.takeBack();
        QCOMPARE(title(), u"Pump stops"_s);
        QVERIFY(!bench.list.undo());
        QCOMPARE(bench.list.redo()->words, u"change of Title on Ticket 1100"_s);
        bench.perform({bench.saving(101, u"Name"_s, S::text(u"New"_s))});
        QVERIFY(!bench.list.redo());
        bench.takeBack();
        QVERIFY(!bench.list.undo());
    }

    void whatIsNotSentYetIsOnlyTakenOutOfTheOutbox()
    {
        Bench bench;
        const QList<qint64> ids =
            bench.perform({bench.saving(100, u"Name"_s, S::text(u"x"_s))}, {}, State::Waiting);
        const UndoStep step = *bench.list.undo();
        const UndoWork work = bench.list.work(step);
        QVERIFY(work.entries.isEmpty());
        QCOMPARE(work.unsent, ids);
        QCOMPARE(work.requests, 0);
        QCOMPARE(work.records, 1);
    }

    void aBulkChangeHalfWayIsTakenBackAsFarAsItCame()
    {
        Bench bench;
        const QList<qint64> done = bench.perform({bench.saving(100, u"Name"_s, S::text(u"x"_s))}, u"b"_s);
        const QList<qint64> waiting =
            bench.perform({bench.saving(101, u"Name"_s, S::text(u"x"_s))}, u"b"_s, State::Waiting);
        const UndoWork work = bench.list.work(*bench.list.undo());
        QCOMPARE(work.entries.size(), 1);
        QCOMPARE(work.entries.first().change.id(), 100);
        QCOMPARE(work.unsent, waiting);
    }

    void whatWaitsForTheUserIsNotTouched()
    {
        Bench bench;
        bench.perform({bench.saving(101, u"Name"_s, S::text(u"First"_s))});
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"x"_s))}, {}, State::Refused);
        bench.perform({bench.saving(102, u"Name"_s, S::text(u"x"_s))}, {}, State::Conflict);
        QCOMPARE(bench.list.undo()->words, u"change of Title on Ticket 1101"_s);
    }

    void anUndoThatIsStuckIsNotOfferedTwice()
    {
        Bench bench;
        bench.perform({bench.saving(100, u"Name"_s, S::text(u"x"_s))});
        bench.perform(bench.list.work(*bench.list.undo()).entries, {}, State::Conflict);
        QVERIFY(!bench.list.undo());
    }

    void aTableOfNewTicketsIsOneDeedThatStays()
    {
        Bench bench;
        OutboxEntry entry;
        entry.change = Change::create(resource(resources::Tickets));
        entry.change.set(u"Name", S::text(u"x"_s));
        entry.what = u"The new ticket"_s;
        bench.perform({entry, entry, entry}, u"b"_s);
        QVERIFY(!bench.list.undo());
        QCOMPARE(bench.list.cannotUndo(), u"creating 3 ticket(s)"_s);
    }

    void whatWasDecidedForTheOthersIsNoStep()
    {
        Bench bench;
        OutboxEntry entry = bench.saving(100, u"Name"_s, S::text(u"x"_s));
        entry.change = Change::update(bench.now(100));
        bench.perform({entry});
        QVERIFY(!bench.list.undo());
        QVERIFY(bench.list.cannotUndo().isEmpty());
    }

    void aReplyAloneIsSaidToStay()
    {
        Bench bench;
        bench.perform({Bench::noting(100, true)});
        QVERIFY(!bench.list.undo());
        QCOMPARE(bench.list.cannotUndo(), u"reply to Ticket 1100"_s);
    }

    void whatTheServerIgnoredNeedsNoTakingBack()
    {
        Bench bench;
        OutboxEntry entry = bench.saving(100, u"JiraKey"_s, S::text(u"J-1"_s));
        entry.change.set(u"TicketSeverityID", S::number(8));
        entry.ignored = {u"JiraKey"_s};
        bench.perform({entry});
        const UndoWork work = bench.list.work(*bench.list.undo());
        QCOMPARE(work.entries.first().change.edits().size(), 1);
        QVERIFY(work.kept.isEmpty());
    }

    void tagsComeBackAsTheyWere()
    {
        Bench bench;
        OutboxEntry entry;
        entry.change = Change::update(bench.now(100));
        entry.change.setTags({u"pump"_s, u"x"_s});
        entry.what = u"Ticket 1100"_s;
        bench.perform({entry});
        const UndoWork work = bench.takeBack();
        QCOMPARE(work.requests, 3);
        QCOMPARE(*bench.now(100).tags(), QStringList{u"pump"_s});
    }

    void aCustomDateInAnotherFormIsNobodysChange()
    {
        Bench bench;
        bench.elsewhere(100, u"InstallDate"_s, S::text(u"7/30/2015"_s));
        OutboxEntry entry = bench.saving(100, u"InstallDate"_s, Value::of(QDate(2026, 3, 4)));
        bench.perform({entry});
        // The list shows the same day in its own way.
        bench.elsewhere(100, u"InstallDate"_s, S::text(u"3/4/2026"_s));
        const UndoWork work = bench.takeBack();
        QVERIFY(work.kept.isEmpty());
        QCOMPARE(bench.now(100).text(u"InstallDate"), u"7/30/2015"_s);
    }
};

QTEST_GUILESS_MAIN(UndoListTest)
#include "undolisttest.moc"
