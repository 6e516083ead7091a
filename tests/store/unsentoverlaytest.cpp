#include "store/unsentoverlay.h"

#include "store/storefile.h"
#include "unsentrun.h"

#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

using Kind = OutboxEntry::Kind;

/// Edits, links and removals that wait; what is new on top: unsentnewtest.
class UnsentOverlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditIsShownAtOnceAndMarkedUntilItIsSent()
    {
        Run run;
        run.store.put({ticket(1), ticket(2)});
        run.changed.clear();
        const qint64 id = run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"New"_s)));
        QCOMPARE(Run::take(run.changed), QList<qint64>{1});
        QCOMPARE(run.store.record(tickets(), 1).title(), u"New"_s);
        QCOMPARE(run.store.serverRecord(tickets(), 1).title(), u"Old"_s);
        QVERIFY(run.store.isUnsent(tickets(), 1));
        QVERIFY(!run.store.isUnsent(tickets(), 2));
        for (const Record &record : run.store.all(tickets()))
            QCOMPARE(record.title(), record.id() == 1 ? u"New"_s : u"Old"_s);

        run.store.put({ticket(1, u"New"_s)});
        run.finish(id);
        QCOMPARE(run.store.record(tickets(), 1).title(), u"New"_s);
        QVERIFY(!run.store.isUnsent(tickets(), 1));
        QVERIFY(Run::take(run.changed).contains(1));
    }

    void whatIsThrownAwayIsShownNoMore()
    {
        Run run;
        run.store.put({ticket(1)});
        const qint64 id = run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"New"_s)));
        run.changed.clear();
        run.outbox.remove({id});
        QCOMPARE(Run::take(run.changed), QList<qint64>{1});
        QCOMPARE(run.store.record(tickets(), 1).title(), u"Old"_s);
    }

    void newerDataFromTheServerLiesUnderTheEdits()
    {
        Run run;
        run.store.put({ticket(1)});
        Change change = renaming(run.store.record(tickets(), 1), u"Mine"_s);
        change.setTags({u"a"_s, u"mine"_s}); // b goes, mine comes
        run.outbox.add(saving(change));
        Record theirs = ticket(1, u"Theirs"_s);
        theirs.setValue(u"ProductName", Value::of(u"Valve"_s));
        theirs.setTags(QStringList{u"a"_s, u"b"_s, u"theirs"_s});
        run.store.put({theirs});
        const Record shown = run.store.record(tickets(), 1);
        QCOMPARE(shown.title(), u"Mine"_s);
        QCOMPARE(shown.text(u"ProductName"), u"Valve"_s);
        QStringList tags = shown.tags().value_or(QStringList());
        tags.sort();
        QCOMPARE(tags, QStringList({u"a"_s, u"mine"_s, u"theirs"_s}));
        QVERIFY(run.store.serverRecord(tickets(), 1) == theirs);
    }

    void severalEditsLieOverEachOtherInTheirOrder()
    {
        Run run;
        run.store.put({ticket(1)});
        const qint64 first = run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"One"_s)));
        run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"Two"_s)));
        QCOMPARE(run.store.record(tickets(), 1).title(), u"Two"_s);
        run.store.put({ticket(1, u"One"_s)});
        run.finish(first);
        QCOMPARE(run.store.record(tickets(), 1).title(), u"Two"_s);
        QVERIFY(run.store.isUnsent(tickets(), 1));
    }

    void namesFollowTheChosenIds()
    {
        Run run;
        run.store.put(
            {ticket(1), status(77, u"Closed"_s, 9, true), named(resources::Products, 3, u"Compressor"_s)});
        Change change = Change::update(run.store.record(tickets(), 1));
        change.set(u"TicketStatusID", Value::of(qint64(77)));
        change.set(u"ProductID", Value::of(qint64(3)));
        change.set(u"UserID", Value::of(qint64(404)));
        run.outbox.add(saving(change));
        const Record shown = run.store.record(tickets(), 1);
        QCOMPARE(shown.text(u"Status"), u"Closed"_s);
        QCOMPARE(shown.integer(u"StatusPosition"), 9);
        QVERIFY(shown.flag(u"IsClosed"));
        QCOMPARE(shown.text(u"ProductName"), u"Compressor"_s);
        QCOMPARE(shown.text(u"UserName"), u"404"_s);
        // Somebody's name is learnt later.
        run.changed.clear();
        Record user(resource(resources::Users));
        user.setValue(u"UserID", Value::of(qint64(404)));
        user.setValue(u"FirstName", Value::of(u"Mara"_s));
        user.setValue(u"LastName", Value::of(u"Lind"_s));
        run.store.put({user});
        QCOMPARE(run.store.record(tickets(), 1).text(u"UserName"), u"Mara Lind"_s);
        QVERIFY(Run::take(run.changed).contains(1));
    }

    void customDatesAreShownAsDatesInEveryCulture()
    {
        for (const auto order : {AccountFormat::Order::MonthDayYear, AccountFormat::Order::DayMonthYear}) {
            Run run;
            run.store.setFormat(AccountFormat(order));
            Record record = ticket(1);
            record.appendExtra({u"Installed"_s, u"3/4/2015"_s, false});
            record.appendExtra({u"Inspected"_s, u"3/4/2015 13:23"_s, false});
            run.store.put({record});
            for (const auto &[element, kind] : {std::pair(u"Installed"_s, CustomKind::Date),
                                                std::pair(u"Inspected"_s, CustomKind::Moment)}) {
                CustomField field;
                field.element = element;
                field.kind = kind;
                run.store.correctCustomField(tickets(), 0, field);
            }
            const QDate day(2026, 7, 2);
            const QDateTime moment(day, QTime(10, 5), Qt::UTC);
            Change change = Change::update(run.store.record(tickets(), 1));
            change.set(u"Installed", Value::of(day));
            change.set(u"Inspected", Value::of(moment));
            run.outbox.add(saving(change));
            const Record shown = run.store.record(tickets(), 1);
            QCOMPARE(run.store.customValue(shown, u"Installed").toDate(), day);
            QCOMPARE(run.store.customValue(shown, u"Inspected").toMoment(), moment);
        }
    }

    void linksComeAndGoAsTheyWillOnTheServer()
    {
        Run run;
        run.store.put({ticket(1)});
        OutboxEntry link;
        link.kind = Kind::Link;
        link.change = Change::update(run.store.record(tickets(), 1));
        link.other = &customers();
        link.otherId = 6;
        link.otherName = u"Lind"_s;
        const qint64 linking = run.outbox.add(link);
        QVERIFY(run.store.record(tickets(), 1).customers() ==
                QList<Link>({{5, u"Hay & Sons"_s}, {6, u"Lind"_s}}));
        OutboxEntry unlink = link;
        unlink.kind = Kind::Unlink;
        unlink.otherId = 5;
        run.outbox.add(unlink);
        QVERIFY(run.store.record(tickets(), 1).customers() == QList<Link>({{6, u"Lind"_s}}));
        QVERIFY(run.store.isUnsent(tickets(), 1));
        run.outbox.remove({linking});
        QVERIFY(run.store.record(tickets(), 1).customers() == QList<Link>());
    }

    void whatIsToBeRemovedIsStillThereAndMarked()
    {
        Run run;
        run.store.put({ticket(1)});
        run.changed.clear();
        OutboxEntry removal;
        removal.kind = Kind::Remove;
        removal.change = Change::update(run.store.record(tickets(), 1));
        const qint64 id = run.outbox.add(removal);
        QCOMPARE(run.store.record(tickets(), 1).title(), u"Old"_s);
        QVERIFY(run.store.isUnsent(tickets(), 1) && run.store.isGoing(tickets(), 1));
        QCOMPARE(Run::take(run.changed), QList<qint64>{1});
        run.store.remove(tickets(), {1});
        run.finish(id);
        QVERIFY(!run.store.isUnsent(tickets(), 1));
    }

    void whatHasGoneUnderAnEditIsNotShown()
    {
        Run run;
        run.store.put({ticket(1)});
        run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"Mine"_s)));
        run.removed.clear();
        run.store.remove(tickets(), {1});
        QCOMPARE(Run::take(run.removed), QList<qint64>{1});
        QVERIFY(run.store.record(tickets(), 1).isNull());
        QVERIFY(!run.store.contains(tickets(), 1));
    }

    void emptyingTheStoreLeavesWhatWaits()
    {
        Run run;
        run.store.put({ticket(1)});
        run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"Mine"_s)));
        run.store.clear();
        run.store.put({ticket(1)});
        QCOMPARE(run.store.record(tickets(), 1).title(), u"Mine"_s);
    }

    void manyAtOnceAreToldOnce()
    {
        Run run;
        QList<Record> many;
        QList<OutboxEntry> entries;
        for (qint64 id = 1; id <= 500; ++id) {
            many.append(ticket(id));
            entries.append(saving(renaming(many.last(), u"n%1"_s.arg(id))));
        }
        run.store.put(many);
        run.changed.clear();
        run.outbox.add(entries);
        QCOMPARE(run.changed.size(), 1);
        QCOMPARE(Run::take(run.changed).size(), 500);
        QCOMPARE(run.store.record(tickets(), 321).title(), u"n321"_s);
    }

    void theFileKeepsOnlyWhatTheServerSaid()
    {
        const QTemporaryDir dir;
        const QString name = dir.filePath(u"account.sqlite"_s);
        qint64 entry = 0;
        {
            Run run;
            StoreFile kept(run.store);
            QSignalSpy read(&kept, &StoreFile::read);
            kept.open(name);
            QVERIFY(read.wait(Patience));
            run.store.put({ticket(1)});
            run.store.setChildren(tickets(), 1, actions(), {});
            run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"Mine"_s)));
            Change change = Change::create(tickets());
            change.set(u"Name", Value::of(u"New"_s));
            entry = run.outbox.add(saving(change));
            run.outbox.add(saving(replying(1, u"an answer"_s)));
            run.store.put({ticket(1, u"Theirs"_s)});
            run.outbox.remove({entry});
        }
        OtherConnection other(name);
        QCOMPARE(other.value(u"SELECT count(*) FROM rows_tickets"_s).toInt(), 1);
        QCOMPARE(other.value(u"SELECT count(*) FROM rows_actions"_s).toInt(), 0);
        QCOMPARE(other.value(u"SELECT ids FROM children"_s).toString(), QString());
        Run next;
        StoreFile kept(next.store);
        QSignalSpy read(&kept, &StoreFile::read);
        kept.open(name);
        QVERIFY(read.wait(Patience));
        QCOMPARE(next.store.record(tickets(), 1).title(), u"Theirs"_s);
    }

    void whatWaitsIsThereWhenTheFileIsReadAndWhenItIsReadFirst()
    {
        const QTemporaryDir dir;
        const QString name = dir.filePath(u"account.sqlite"_s);
        {
            Run run;
            StoreFile kept(run.store);
            kept.open(name);
            run.file.open(WorkFile::fileFor(name));
            run.store.put({ticket(1)});
            run.outbox.add(saving(renaming(run.store.record(tickets(), 1), u"Mine"_s)));
        }
        for (const bool workFirst : {true, false}) {
            Run run;
            StoreFile kept(run.store);
            QSignalSpy storeRead(&kept, &StoreFile::read);
            QSignalSpy workRead(&run.outbox, &Outbox::read);
            if (workFirst) {
                run.file.open(WorkFile::fileFor(name));
                QVERIFY(workRead.wait(Patience));
            }
            kept.open(name);
            QVERIFY(storeRead.wait(Patience));
            if (!workFirst) {
                run.changed.clear();
                run.file.open(WorkFile::fileFor(name));
                QVERIFY(workRead.wait(Patience));
                QVERIFY(Run::take(run.changed).contains(1));
            }
            QCOMPARE(run.store.record(tickets(), 1).title(), u"Mine"_s);
            QCOMPARE(run.store.serverRecord(tickets(), 1).title(), u"Old"_s);
            run.file.close();
            QCOMPARE(run.store.record(tickets(), 1).title(), u"Old"_s);
        }
    }
};

QTEST_GUILESS_MAIN(UnsentOverlayTest)
#include "unsentoverlaytest.moc"
