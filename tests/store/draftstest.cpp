#include "store/drafts.h"

#include "support/handclock.h"
#include "workbench.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

const QString &key()
{
    static const QString name = u"tickets/55/reply"_s;
    return name;
}

Draft reply(const QString &text, int cursor = 0)
{
    Draft draft;
    draft.key = key();
    draft.title = u"Ticket 1055"_s;
    draft.change = Change::create(resource(resources::Actions), &resource(resources::Tickets), 55);
    draft.change.set(u"Description", Value::of(text));
    draft.view.insert("cursor"_L1, cursor);
    return draft;
}

QString textOf(const Draft &draft)
{
    const FieldEdit *edit = draft.change.edit(u"Description");
    return edit ? edit->after.toText() : QString();
}

struct Run
{
    HandClock clock{QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC)};
    WorkFile file;
    Drafts drafts{file, nullptr, clock.face()};
    QSignalSpy read{&drafts, &Drafts::read};
    QSignalSpy changed{&drafts, &Drafts::changed};
    QSignalSpy removed{&drafts, &Drafts::removed};

    bool open(const QString &name)
    {
        file.open(name);
        return !read.isEmpty() || read.wait(Patience);
    }
    void type(const QString &text, qint64 secondsLater = 0)
    {
        clock.advance(secondsLater);
        drafts.put(reply(text, static_cast<int>(text.size())));
    }
    QList<Draft> states(const QString &of)
    {
        QList<Draft> found;
        bool done = false;
        drafts.states(of, &drafts, [&](const QList<Draft> &list) {
            found = list;
            done = true;
        });
        return QTest::qWaitFor([&done] { return done; }, Patience) ? found : QList<Draft>();
    }
    QStringList stateTexts(const QString &of = key())
    {
        QStringList texts;
        for (const Draft &state : states(of))
            texts.append(textOf(state));
        return texts;
    }
};

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"account.sqlite.work"_s);
    }

    void whatWasTypedIsThereAtTheNextStartWithItsCursor()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.type(u"Dear Größe 日本語"_s);
            run.type(u"Dear Größe 日本語,"_s);
        }
        Run run;
        QVERIFY(run.open(m_file));
        const auto draft = run.drafts.draft(key());
        QVERIFY(draft);
        QCOMPARE(textOf(*draft), u"Dear Größe 日本語,"_s);
        QCOMPARE(draft->title, u"Ticket 1055"_s);
        QCOMPARE(draft->view.value("cursor"_L1).toInteger(), 15);
        QCOMPARE(draft->change.parentId(), 55);
        QVERIFY(draft->change.isCreate());
        QCOMPARE(draft->changedAt, run.clock.now());
    }

    void typingWithoutAPauseIsWrittenWhileItGoesOn()
    {
        Run run;
        QVERIFY(run.open(m_file));
        OtherConnection other(m_file);
        QString text;
        QElapsedTimer sinceFirst;
        sinceFirst.start();
        // A key every 20 ms never leaves half a second of rest.
        const bool written = QTest::qWaitFor(
            [&] {
                text += u'x';
                run.type(text);
                QTest::qWait(20);
                return other.value(u"SELECT count(*) FROM drafts"_s).toInt() == 1;
            },
            Patience);
        QVERIFY(written);
        QVERIFY2(sinceFirst.elapsed() < 5 * Drafts::WriteWithinMs, "put off by each key stroke");
    }

    void oneBurstOfTypingIsOneState()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.type(u"H"_s);
        run.drafts.flush();
        run.type(u"Hel"_s, 2);
        run.drafts.flush();
        run.type(u"Hello"_s, 15);
        QCOMPARE(run.stateTexts(), QStringList{u"Hello"_s});
    }

    void aPauseBeginsAnotherState()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.type(u"Hello"_s);
        run.type(u"Hello, world"_s, Drafts::PauseSeconds);
        run.type(u"Hello, world!"_s, 1);
        QCOMPARE(run.stateTexts(), QStringList({u"Hello, world!"_s, u"Hello"_s}));
    }

    void movingTheCursorIsNoState()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.type(u"Hello"_s);
        run.clock.advance(100);
        run.drafts.put(reply(u"Hello"_s, 2));
        run.drafts.put(reply(u"Hello"_s, 3));
        QCOMPARE(run.states(key()).size(), 1);
        QCOMPARE(run.states(key()).first().view.value("cursor"_L1).toInteger(), 3);
    }

    void whatWasDeletedAtOnceCanBeBroughtBack()
    {
        Run run;
        QVERIFY(run.open(m_file));
        const QString much(200, u'a');
        run.type(much);
        run.type(u"oops"_s, 1);
        QCOMPARE(run.stateTexts(), QStringList({u"oops"_s, much}));
    }

    void whatWasReplacedByAsMuchCanBeBroughtBack()
    {
        Run run;
        QVERIFY(run.open(m_file));
        const QString much(200, u'a');
        run.type(much);
        run.type(QString(200, u'b'), 1);
        QCOMPARE(run.stateTexts().value(1), much);
    }

    void aShortTextThatWasReplacedCanBeBroughtBack()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.type(u"A few words"_s);
        run.type(u"Quite other"_s, 1);
        QCOMPARE(run.stateTexts(), QStringList({u"Quite other"_s, u"A few words"_s}));
    }

    void whatWasEatenBitByBitCanBeBroughtBack()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QString text(200, u'a');
        const QString much = text;
        run.type(text);
        for (int i = 0; i < 100; ++i) {
            text.chop(2);
            run.type(text);
        }
        const QStringList states = run.stateTexts();
        QVERIFY(states.contains(much));
        QCOMPARE(states.first(), QString());
        QVERIFY(states.size() < 8);
    }

    void theLastThirtyStatesAreKept()
    {
        Run run;
        QVERIFY(run.open(m_file));
        for (int i = 0; i < 40; ++i) {
            run.type(u"text %1"_s.arg(i), 60);
            run.drafts.flush();
        }
        const QStringList states = run.stateTexts();
        QCOMPARE(states.size(), Drafts::StatesKept);
        QCOMPARE(states.first(), u"text 39"_s);
        QCOMPARE(states.last(), u"text 10"_s);
    }

    void statesStayWhenTheDraftIsGone()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.type(u"thrown away"_s);
            run.drafts.remove(key());
            QVERIFY(!run.drafts.draft(key()));
            QCOMPARE(run.removed.size(), 1);
            run.type(u"anew"_s, 1);
            run.drafts.remove(key());
        }
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(run.drafts.all().isEmpty());
        QCOMPARE(run.stateTexts(), QStringList({u"anew"_s, u"thrown away"_s}));
    }

    void statesOfDraftsThatAreGoneAreForgottenOneDay()
    {
        const HandClock *clock = nullptr;
        for (const int daysLater : {0, Drafts::StatesKeptDays - 1, Drafts::StatesKeptDays + 1}) {
            Run run;
            clock = &run.clock;
            run.clock.advance(qint64(daysLater) * 24 * 3600);
            QVERIFY(run.open(m_file));
            if (daysLater == 0) {
                run.type(u"sent"_s);
                run.drafts.remove(key());
                Draft kept = reply(u"old but there"_s);
                kept.key = u"tickets/56/reply"_s;
                run.drafts.put(kept);
            }
            QVERIFY(settled(run.file));
            QCOMPARE(run.stateTexts().size(), daysLater > Drafts::StatesKeptDays ? 0 : 1);
            QCOMPARE(run.stateTexts(u"tickets/56/reply"_s).size(), 1);
        }
        QVERIFY(clock);
    }

    void draftsAreListedTheLastChangedFirst()
    {
        Run run;
        QVERIFY(run.open(m_file));
        for (const QString &other : {u"tickets/1/edit"_s, u"customers/new/a"_s, u"tickets/2/edit"_s}) {
            Draft draft = reply(other);
            draft.key = other;
            run.drafts.put(draft);
            run.clock.advance(10);
        }
        Draft again = reply(u"again"_s);
        again.key = u"tickets/1/edit"_s;
        run.drafts.put(again);
        QStringList keys;
        for (const Draft &draft : run.drafts.all())
            keys.append(draft.key);
        QCOMPARE(keys, QStringList({u"tickets/1/edit"_s, u"tickets/2/edit"_s, u"customers/new/a"_s}));
        QCOMPARE(run.states({}).size(), 4);
    }

    void puttingTheSameChangesNothing()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.type(u"Hello"_s);
        const QDateTime typed = run.drafts.draft(key())->changedAt;
        run.type(u"Hello"_s, 10);
        QCOMPARE(run.changed.size(), 1);
        QCOMPARE(run.drafts.draft(key())->changedAt, typed);
    }

    void whatIsTypedBeforeTheFileIsReadWins()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
            run.type(u"old"_s);
            Draft other = reply(u"other"_s);
            other.key = u"tickets/56/reply"_s;
            run.drafts.put(other);
            Draft gone = reply(u"gone"_s);
            gone.key = u"tickets/57/reply"_s;
            run.drafts.put(gone);
        }
        Run run;
        run.file.open(m_file);
        run.type(u"new"_s);
        run.drafts.remove(u"tickets/57/reply"_s);
        QVERIFY(run.read.wait(Patience));
        QCOMPARE(textOf(*run.drafts.draft(key())), u"new"_s);
        QVERIFY(run.drafts.draft(u"tickets/56/reply"_s));
        QVERIFY(!run.drafts.draft(u"tickets/57/reply"_s));
        QVERIFY(run.stateTexts().contains(u"old"_s));
    }

    void aFullDiskKeepsTheWordsUntilThereIsRoom()
    {
        Run run;
        QVERIFY(run.open(m_file));
        QVERIFY(settled(run.file));
        {
            const FullDisk full(QFileInfo(m_file + u"-wal"_s).size() + 100);
            run.type(u"words"_s);
            run.drafts.flush();
            QVERIFY(settled(run.file));
            QVERIFY(!run.file.isSafe() && run.drafts.isStuck());
            run.type(u"words and more"_s);
            run.drafts.flush();
        }
        run.file.tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(run.file.isSafe(), Patience);
        QVERIFY(!run.drafts.isStuck());
        run.file.close();
        Run next;
        QVERIFY(next.open(m_file));
        QCOMPARE(textOf(*next.drafts.draft(key())), u"words and more"_s);
    }

    void closingTheFileWritesTheLastWord()
    {
        Run run;
        QVERIFY(run.open(m_file));
        run.type(u"last"_s);
        QSignalSpy cleared(&run.drafts, &Drafts::cleared);
        run.file.close();
        QCOMPARE(cleared.size(), 1);
        QVERIFY(run.drafts.all().isEmpty());
        run.read.clear();
        QVERIFY(run.open(m_file));
        QCOMPARE(textOf(*run.drafts.draft(key())), u"last"_s);
    }

    void aDraftOfALaterProgramStaysWhereItIs()
    {
        {
            Run run;
            QVERIFY(run.open(m_file));
        }
        QVERIFY(OtherConnection(m_file).run(
            u"INSERT INTO drafts(key, changed_at, form) VALUES('spaceships/1/edit', 1, x'a161611861')"_s));
        {
            Run run;
            QVERIFY(run.open(m_file));
            QVERIFY(run.drafts.all().isEmpty());
            run.type(u"x"_s);
        }
        QCOMPARE(OtherConnection(m_file).value(u"SELECT count(*) FROM drafts"_s).toInt(), 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
