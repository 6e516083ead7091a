#include "writing/timebox.h"

#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// The minutes of an answer, by hand and by the button.
class TimeBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonRunsAndPausesAndSaysWhich()
    {
        QDateTime now(QDate(2026, 3, 4), QTime(10, 0), Qt::UTC);
        TimeTracker tracker([&now] { return now; });
        TimeBox box(tracker);
        box.show();
        auto *run = box.findChild<QToolButton *>(u"runTime"_s);
        const auto *minutes = box.findChild<QSpinBox *>(u"replyMinutes"_s);
        QCOMPARE(run->accessibleName(), u"Count the time"_s);
        QTest::mouseClick(run, Qt::LeftButton);
        QVERIFY(tracker.isRunning());
        QCOMPARE(run->accessibleName(), u"Pause the time"_s);
        now = now.addSecs(130);
        QTRY_COMPARE_WITH_TIMEOUT(minutes->value(), 3, 5000);
        QTest::keyClick(run, Qt::Key_Space);
        QVERIFY(!tracker.isRunning());
    }

    void typedMinutesAreTheTrackers()
    {
        TimeTracker tracker([] { return QDateTime::currentDateTimeUtc(); });
        TimeBox box(tracker);
        box.findChild<QSpinBox *>(u"replyMinutes"_s)->setValue(25);
        QCOMPARE(tracker.minutes(), 25);
        tracker.reset();
        QCOMPARE(box.findChild<QSpinBox *>(u"replyMinutes"_s)->value(), 0);
    }
};

QTEST_MAIN(TimeBoxTest)
#include "timeboxtest.moc"
