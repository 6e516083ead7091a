#include "models/attachmentword.h"
#include "models/timetracker.h"

#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// The small things around an answer: the forgotten file, and the time it takes.
class WritingHintsTest : public QObject
{
    Q_OBJECT

    QDateTime m_now = QDateTime(QDate(2026, 3, 4), QTime(10, 0), Qt::UTC);

    [[nodiscard]] TimeTracker::Clock clock()
    {
        return [this] { return m_now; };
    }

private Q_SLOTS:
    void aTextThatSpeaksOfAFileIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const QString &text, const QString &word) {
            QTest::newRow(qPrintable(text)) << text << word;
        };
        row(u"Please see the attached log."_s, u"attached"_s);
        row(u"The log is in the Attachment"_s, u"Attachment"_s);
        row(u"anbei das Protokoll"_s, u"anbei"_s);
        row(u"Im Anhang finden Sie es."_s, u"Anhang"_s);
        row(u"Ich habe es angehängt."_s, u"angehängt"_s);
        row(u"Die beigefügte Datei"_s, u"beigefügte"_s);
        row(u"Veuillez trouver la pièce jointe"_s, u"pièce jointe"_s);
        row(u"Lo he adjuntado"_s, u"adjuntado"_s);
        row(u"Zie bijlage"_s, u"bijlage"_s);
        row(u"It is unattached."_s, {});
        row(u"Der Zusammenhang ist klar."_s, {});
        row(u"All is well."_s, {});
        row(u"> see attached\n>> Anhang\nThanks!"_s, {});
        row(u"> quoted\nand attached"_s, u"attached"_s);
        row({}, {});
    }
    void aTextThatSpeaksOfAFileIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QCOMPARE(attachmentWord(text), word);
    }

    void onlyTheLanguagesAskedForCount()
    {
        QCOMPARE(attachmentWord(u"anbei das Protokoll"_s, {u"en_US"_s}), QString());
        QCOMPARE(attachmentWord(u"anbei das Protokoll"_s, {u"en_US"_s, u"de_AT"_s}), u"anbei"_s);
    }

    void timeRunsAndPauses()
    {
        TimeTracker tracker(clock());
        QCOMPARE(tracker.minutes(), 0);
        tracker.start();
        m_now = m_now.addSecs(61);
        QCOMPARE(tracker.minutes(), 2);
        tracker.pause();
        m_now = m_now.addSecs(3600);
        QCOMPARE(tracker.minutes(), 2);
        tracker.start();
        m_now = m_now.addSecs(60);
        QCOMPARE(tracker.minutes(), 3);
        tracker.reset();
        QCOMPARE(tracker.minutes(), 0);
        QVERIFY(!tracker.isRunning());
    }

    void minutesSetByHandAreGoneOnFrom()
    {
        TimeTracker tracker(clock());
        tracker.start();
        m_now = m_now.addSecs(600);
        tracker.setMinutes(5);
        QVERIFY(tracker.isRunning());
        m_now = m_now.addSecs(60);
        QCOMPARE(tracker.minutes(), 6);
    }

    void aRestartKeepsTheMinutesButCountsNoneInBetween()
    {
        QCborMap state;
        {
            TimeTracker tracker(clock());
            QVERIFY(tracker.state().isEmpty());
            tracker.start();
            m_now = m_now.addSecs(150);
            state = tracker.state();
        }
        m_now = m_now.addDays(2);
        TimeTracker later(clock());
        QSignalSpy changed(&later, &TimeTracker::changed);
        later.restore(state);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(later.minutes(), 3);
        QVERIFY(!later.isRunning());
        later.restore(QCborMap{{u"spent"_s, u"nonsense"_s}});
        QCOMPARE(later.minutes(), 0);
    }

    void aClockThatIsSetBackTakesNothingAway()
    {
        TimeTracker tracker(clock());
        tracker.setMinutes(4);
        tracker.start();
        m_now = m_now.addSecs(-7200);
        QCOMPARE(tracker.minutes(), 4);
    }

    void theMinuteIsToldWhileItRuns()
    {
        TimeTracker tracker(clock());
        tracker.start();
        QSignalSpy changed(&tracker, &TimeTracker::changed);
        m_now = m_now.addSecs(59);
        QVERIFY(changed.wait(5000)); // the first minute has begun
        m_now = m_now.addSecs(10);
        QVERIFY(changed.wait(5000));
        QCOMPARE(tracker.minutes(), 2);
    }
};

QTEST_GUILESS_MAIN(WritingHintsTest)
#include "writinghintstest.moc"
