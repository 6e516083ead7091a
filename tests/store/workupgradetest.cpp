#include "workbench.h"

#include "store/drafts.h"
#include "store/outbox.h"

#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What waits and what was typed, when another version of the program comes to its file.
class WorkUpgradeTest : public QObject
{
    Q_OBJECT

    struct Run
    {
        WorkFile file;
        Outbox outbox{file};
        Drafts drafts{file};

        [[nodiscard]] bool open(const QString &name)
        {
            QSignalSpy read(&drafts, &Drafts::read);
            file.open(name);
            return (drafts.isRead() || read.wait(Patience)) &&
                   QTest::qWaitFor([this] { return outbox.isRead(); }, Patience);
        }
        [[nodiscard]] bool isSafe()
        {
            drafts.flush();
            return QTest::qWaitFor([this] { return file.isSafe(); }, Patience);
        }
    };

    static Change renaming(const QString &name)
    {
        Record ticket(resource(resources::Tickets));
        ticket.setValue(u"TicketID", Value::of(qint64(55)));
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(name));
        return change;
    }
    static OutboxEntry entry(const QString &name)
    {
        OutboxEntry entry;
        entry.change = renaming(name);
        entry.what = u"Ticket 55"_s;
        return entry;
    }
    static Draft draft(const QString &name)
    {
        Draft draft;
        draft.key = u"tickets/55/edit"_s;
        draft.title = u"Ticket 55"_s;
        draft.change = renaming(name);
        return draft;
    }

private Q_SLOTS:
    void aFileWithoutDraftsKeepsWhatWaitsAndTakesDrafts()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"account.work"_s);
        {
            Run run;
            QVERIFY(run.open(name));
            run.outbox.add(entry(u"waits since the first version"_s));
            QVERIFY(run.isSafe());
        }
        {
            // As the first version made it.
            OtherConnection file(name);
            for (const QString &sql :
                 {u"DROP TABLE drafts"_s, u"DROP TABLE draft_states"_s, u"PRAGMA user_version = 1"_s})
                QVERIFY(file.run(sql));
        }
        {
            Run run;
            QVERIFY(run.open(name));
            QCOMPARE(run.outbox.entries().size(), 1);
            QCOMPARE(run.outbox.entries().first().change.edit(u"Name")->after.toText(),
                     u"waits since the first version"_s);
            run.drafts.put(draft(u"typed in this one"_s));
            QVERIFY(run.isSafe());
        }
        Run run;
        QVERIFY(run.open(name));
        QCOMPARE(run.outbox.entries().size(), 1);
        QCOMPARE(run.drafts.draft(u"tickets/55/edit"_s)->change.edit(u"Name")->after.toText(),
                 u"typed in this one"_s);
    }

    void aFileOfALaterProgramIsLeftAsItIs()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"account.work"_s);
        {
            Run run;
            QVERIFY(run.open(name));
            run.outbox.add(entry(u"waits"_s));
            run.drafts.put(draft(u"typed"_s));
            QVERIFY(run.isSafe());
        }
        {
            OtherConnection file(name);
            QVERIFY(file.run(u"PRAGMA user_version = 99"_s));
        }
        {
            Run run;
            QSignalSpy trouble(&run.file, &WorkFile::trouble);
            run.file.open(name);
            QVERIFY(!trouble.isEmpty() || trouble.wait(Patience));
            run.drafts.put(draft(u"typed into the older one"_s));
        }
        OtherConnection file(name);
        QCOMPARE(file.value(u"PRAGMA user_version"_s).toInt(), 99);
        QCOMPARE(file.value(u"SELECT count(*) FROM outbox"_s).toInt(), 1);
        QVERIFY(file.run(u"PRAGMA user_version = 2"_s));
        Run run;
        QVERIFY(run.open(name));
        QCOMPARE(run.drafts.draft(u"tickets/55/edit"_s)->change.edit(u"Name")->after.toText(), u"typed"_s);
    }
};

QTEST_GUILESS_MAIN(WorkUpgradeTest)
#include "workupgradetest.moc"
