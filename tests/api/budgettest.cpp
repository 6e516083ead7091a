#include "api/requestbudget.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ticketeer;

/// The rolling limits, with a clock moved by hand.
class BudgetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { now = QDateTime(QDate(2015, 7, 30), QTime(12, 0), Qt::UTC); }

    void requestsAreCountedFromTheFirst();
    void whatNeverCameToTheServerIsTakenBack();
    void theDayAndTheMinuteRoll();
    void peopleMayUseTheReserve();
    void aFullDayStopsEverybody();
    void aFullMinuteSaysWhenItIsOver();
    void aMinuteLimitHoldsEverybodyForAMinute();
    void aDayLimitIsProbedOnceAnHour();
    void aLateAnswerToAnEarlierRequestEndsNoHold();
    void aRefusedRequestIsTakenBack();
    void aHistoryIsTakenUpAgain();
    void aClockSetBackDoesNotBlock();
    void whatTheServerTaughtOutlastsTheSameSettings();
    void theHoursAddUpToTheDay();
    void aDayLimitTellsWhatOthersUsed();
    void theEstimateOfOthersAgesOutWithinADay();
    void theEstimateLeavesRoomForWhatTheServerAccepted();
    void aMinuteLimitTellsNothingOfTheDay();
    void theEstimateIsTakenUpAgain();
    void theShareHoldsBackAllButPeople_data();
    void theShareHoldsBackAllButPeople();
    void theShareLowersTheMinuteToo();
    void aShareBeyondReasonIsBroughtWithin();

private:
    RequestBudget::Clock clock()
    {
        return [this] { return now; };
    }
    QDateTime now;
};

void BudgetTest::requestsAreCountedFromTheFirst()
{
    RequestBudget budget(clock());
    QSignalSpy changed(&budget, &RequestBudget::changed);
    QCOMPARE(budget.dayLimit(), 5000);
    QCOMPARE(budget.minuteLimit(), 1200);
    QCOMPARE(budget.usedToday(), 0);
    budget.noteSent(Purpose::Open);
    budget.noteSent(Purpose::List);
    budget.noteSent(Purpose::List);
    QCOMPARE(budget.usedToday(), 3);
    QCOMPARE(budget.usedByPurpose().value(Purpose::List), 2);
    QCOMPARE(changed.count(), 3);
}

void BudgetTest::whatNeverCameToTheServerIsTakenBack()
{
    RequestBudget budget(clock());
    budget.noteSent(Purpose::List);
    now = now.addSecs(5);
    const QDateTime sentAt = now;
    budget.noteSent(Purpose::List);
    budget.noteSent(Purpose::Open);
    budget.noteUndelivered(sentAt, Purpose::List);
    QCOMPARE(budget.usedToday(), 2);
    QCOMPARE(budget.usedByPurpose().value(Purpose::Open), 1);
    QCOMPARE(budget.history().constFirst().when, sentAt.addSecs(-5));
    budget.noteUndelivered(sentAt, Purpose::List); // there is none of that moment any more
    QCOMPARE(budget.usedToday(), 2);
}

void BudgetTest::theDayAndTheMinuteRoll()
{
    RequestBudget budget(clock());
    budget.noteSent(Purpose::Open);
    now = now.addSecs(59);
    budget.noteSent(Purpose::Open);
    QCOMPARE(budget.usedThisMinute(), 2);
    now = now.addSecs(1);
    QCOMPARE(budget.usedThisMinute(), 1);
    QCOMPARE(budget.usedToday(), 2);
    now = now.addSecs(24 * 3600 - 60);
    QCOMPARE(budget.usedToday(), 1);
    now = now.addSecs(60);
    QCOMPARE(budget.usedToday(), 0);
}

void BudgetTest::peopleMayUseTheReserve()
{
    RequestBudget budget(clock());
    budget.setLimits(100, 1000);
    const auto spendTo = [&budget](int used) {
        while (budget.usedToday() < used)
            budget.noteSent(Purpose::List);
    };
    spendTo(74);
    QVERIFY(budget.allows(Purpose::Backfill));
    spendTo(75);
    QVERIFY(!budget.allows(Purpose::Backfill));
    QVERIFY(budget.allows(Purpose::Refresh));
    spendTo(90);
    QVERIFY(!budget.allows(Purpose::Refresh));
    QVERIFY(budget.allows(Purpose::List));
    spendTo(95);
    QVERIFY(!budget.allows(Purpose::List));
    QVERIFY(!budget.allows(Purpose::Lookup));
    QVERIFY(budget.allows(Purpose::Open));
    QVERIFY(budget.allows(Purpose::Write));
}

void BudgetTest::aFullDayStopsEverybody()
{
    RequestBudget budget(clock());
    budget.setLimits(3, 1000);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(budget.allows(Purpose::Write));
        budget.noteSent(Purpose::Write);
        now = now.addSecs(3600);
    }
    QVERIFY(!budget.allows(Purpose::Write));
    QCOMPARE(budget.millisecondsUntilAllowed(Purpose::Write), 21 * 3'600'000LL);
    now = now.addSecs(21 * 3600);
    QVERIFY(budget.allows(Purpose::Write));
}

void BudgetTest::aFullMinuteSaysWhenItIsOver()
{
    RequestBudget budget(clock());
    budget.setLimits(1000, 2);
    budget.noteSent(Purpose::Open);
    now = now.addSecs(10);
    budget.noteSent(Purpose::Open);
    QCOMPARE(budget.millisecondsUntilAllowed(Purpose::Open), 50'000);
    now = now.addSecs(50);
    QCOMPARE(budget.millisecondsUntilAllowed(Purpose::Open), 0);
}

void BudgetTest::aMinuteLimitHoldsEverybodyForAMinute()
{
    RequestBudget budget(clock());
    budget.noteSent(Purpose::Open);
    budget.noteLimitHit(false, 900);
    QCOMPARE(budget.minuteLimit(), 900);
    QCOMPARE(budget.holdUntil(), now.addSecs(60));
    QVERIFY(!budget.allows(Purpose::Write));
    now = now.addSecs(60);
    QVERIFY(!budget.holdUntil().isValid());
    QVERIFY(budget.allows(Purpose::Backfill));
}

void BudgetTest::aDayLimitIsProbedOnceAnHour()
{
    RequestBudget budget(clock());
    budget.noteSent(Purpose::List);
    budget.noteLimitHit(true, 0);
    QCOMPARE(budget.dayLimit(), 5000);
    QVERIFY(!budget.allows(Purpose::Open));
    QVERIFY(budget.allows(Purpose::Write)); // a person asked, and a refusal costs nothing
    now = now.addSecs(3600);
    QVERIFY(budget.allows(Purpose::Refresh));
    budget.noteSent(Purpose::Refresh); // the probe; the others wait for what it brings
    QVERIFY(!budget.allows(Purpose::Open));
    now = now.addSecs(1);
    budget.noteAccepted(now);
    QVERIFY(budget.allows(Purpose::Open));
    QVERIFY(!budget.holdUntil().isValid());
}

void BudgetTest::aLateAnswerToAnEarlierRequestEndsNoHold()
{
    RequestBudget budget(clock());
    const QDateTime sentBefore = now;
    now = now.addSecs(2);
    budget.noteLimitHit(false, 0);
    budget.noteAccepted(sentBefore);
    QVERIFY(budget.holdUntil().isValid());
}

void BudgetTest::aRefusedRequestIsTakenBack()
{
    RequestBudget budget(clock());
    budget.noteSent(Purpose::Open);
    budget.noteSent(Purpose::List);
    budget.noteLimitHit(false, 0);
    QCOMPARE(budget.usedToday(), 1);
}

void BudgetTest::aHistoryIsTakenUpAgain()
{
    RequestBudget first(clock());
    first.noteSent(Purpose::Open);
    now = now.addSecs(3600);
    first.noteSent(Purpose::Write);
    RequestBudget second(clock());
    second.noteSent(Purpose::List);
    second.restore(first.history());
    QCOMPARE(second.usedToday(), 3);
    QCOMPARE(second.usedThisMinute(), 2);
    now = now.addSecs(23 * 3600);
    QCOMPARE(second.usedToday(), 2);
}

void BudgetTest::aClockSetBackDoesNotBlock()
{
    RequestBudget budget(clock());
    budget.restore({{now.addDays(3), Purpose::Open}, {QDateTime(), Purpose::Open}});
    QCOMPARE(budget.usedToday(), 0);
    budget.noteSent(Purpose::Open);
    now = now.addDays(-2);
    QCOMPARE(budget.usedToday(), 0);
    QVERIFY(budget.allows(Purpose::Open));
}

void BudgetTest::whatTheServerTaughtOutlastsTheSameSettings()
{
    RequestBudget budget(clock());
    budget.setLimits(5000, 100);
    budget.noteSent(Purpose::Open);
    budget.noteLimitHit(true, 7000);
    budget.setLimits(5000, 100);
    QCOMPARE(budget.dayLimit(), 7000);
    budget.setLimits(6000, 100);
    QCOMPARE(budget.dayLimit(), 6000);
}

void BudgetTest::theHoursAddUpToTheDay()
{
    RequestBudget budget(clock());
    budget.noteSent(Purpose::Write);
    now = now.addSecs(20 * 3600);
    budget.noteSent(Purpose::List);
    now = now.addSecs(3600);
    budget.noteSent(Purpose::List);
    budget.noteSent(Purpose::List);
    budget.noteSent(Purpose::Open);
    QList<RequestBudget::Hour> hours = budget.usedByHour();
    QCOMPARE(hours.size(), 24);
    QCOMPARE(hours.first().from, now.addSecs(-3600));
    QCOMPARE(hours.last().from, now.addSecs(-24 * 3600));
    QCOMPARE(hours.at(0).used, (QHash<Purpose, int>{{Purpose::List, 2}, {Purpose::Open, 1}}));
    QCOMPARE(hours.at(1).used, (QHash<Purpose, int>{{Purpose::List, 1}}));
    QCOMPARE(hours.at(21).used, (QHash<Purpose, int>{{Purpose::Write, 1}}));
    int sum = 0;
    for (const RequestBudget::Hour &hour : hours) {
        for (const int count : hour.used)
            sum += count;
    }
    QCOMPARE(sum, budget.usedToday());
    // To the last moment before it is forgotten, and not beyond.
    now = now.addSecs(3 * 3600 - 1);
    QCOMPARE(budget.usedByHour().last().used.value(Purpose::Write), 1);
    now = now.addSecs(1);
    QVERIFY(budget.usedByHour().last().used.isEmpty());
    // A clock set back by less than a minute: the newest hour has them all.
    now = now.addSecs(-3 * 3600 - 30);
    QCOMPARE(budget.usedByHour().first().used.value(Purpose::Open), 1);
}

void BudgetTest::aDayLimitTellsWhatOthersUsed()
{
    RequestBudget budget(clock());
    QCOMPARE(budget.estimatedOthers(), 0);
    for (int i = 0; i < 41; ++i)
        budget.noteSent(Purpose::List);
    budget.noteLimitHit(true, 100); // the 41st is the one refused
    QCOMPARE(budget.estimatedOthers(), 60);
    QCOMPARE(budget.others().when, now);
    // A later hit knows better.
    now = now.addSecs(6 * 3600);
    budget.noteSent(Purpose::Write);
    budget.noteSent(Purpose::Write);
    budget.noteLimitHit(true, 0);
    QCOMPARE(budget.estimatedOthers(), 59);
}

void BudgetTest::theEstimateOfOthersAgesOutWithinADay()
{
    RequestBudget budget(clock());
    budget.setLimits(240, 1000);
    budget.noteLimitHit(true, 0);
    QCOMPARE(budget.estimatedOthers(), 240);
    now = now.addSecs(3600);
    QCOMPARE(budget.estimatedOthers(), 230);
    now = now.addSecs(11 * 3600);
    QCOMPARE(budget.estimatedOthers(), 120);
    now = now.addSecs(12 * 3600 - 1);
    QCOMPARE(budget.estimatedOthers(), 0);
    now = now.addDays(30);
    QCOMPARE(budget.estimatedOthers(), 0);
    // The clock was set back to before it was seen: it says nothing.
    now = now.addDays(-60);
    QCOMPARE(budget.estimatedOthers(), 0);
}

void BudgetTest::theEstimateLeavesRoomForWhatTheServerAccepted()
{
    RequestBudget budget(clock());
    budget.setLimits(100, 1000);
    budget.noteLimitHit(true, 0);
    now = now.addSecs(3600);
    for (int i = 0; i < 30; ++i)
        budget.noteSent(Purpose::Open);
    QCOMPARE(budget.estimatedOthers(), 70);
    // The estimate informs people; it holds nothing back.
    budget.noteAccepted(now);
    QVERIFY(budget.allows(Purpose::List));
}

void BudgetTest::aMinuteLimitTellsNothingOfTheDay()
{
    RequestBudget budget(clock());
    budget.noteSent(Purpose::Open);
    budget.noteLimitHit(false, 0);
    QCOMPARE(budget.estimatedOthers(), 0);
    QVERIFY(!budget.others().when.isValid());
}

void BudgetTest::theEstimateIsTakenUpAgain()
{
    RequestBudget first(clock());
    first.setLimits(100, 1000);
    first.noteLimitHit(true, 0);
    now = now.addSecs(12 * 3600);
    RequestBudget second(clock());
    second.restore(first.history(), first.others());
    QCOMPARE(second.estimatedOthers(), 50);
    // Nonsense of a damaged file, or a clock that was wrong then.
    RequestBudget third(clock());
    third.restore({}, {-5, now});
    QCOMPARE(third.estimatedOthers(), 0);
    third.restore({}, {5, now.addDays(1)});
    QCOMPARE(third.estimatedOthers(), 0);
}

void BudgetTest::theShareHoldsBackAllButPeople_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<int>("limit");
    QTest::newRow("saving") << Purpose::Write << 1000;
    QTest::newRow("opening") << Purpose::Open << 1000;
    QTest::newRow("lists") << Purpose::List << 380;
    QTest::newRow("choices") << Purpose::Lookup << 380;
    QTest::newRow("refreshing") << Purpose::Refresh << 360;
    QTest::newRow("filling in") << Purpose::Backfill << 300;
}

void BudgetTest::theShareHoldsBackAllButPeople()
{
    QFETCH(Purpose, purpose);
    QFETCH(int, limit);
    RequestBudget budget(clock());
    QSignalSpy changed(&budget, &RequestBudget::changed);
    budget.setLimits(1000, 100'000);
    budget.setShare(40);
    budget.setShare(40);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(budget.dayLimitFor(purpose), limit);
    while (budget.usedToday() < limit - 1)
        budget.noteSent(Purpose::Open);
    QVERIFY(budget.allows(purpose));
    budget.noteSent(Purpose::Open);
    QVERIFY(!budget.allows(purpose));
    if (limit < 1000) {
        budget.setShare(100);
        QVERIFY(budget.allows(purpose));
    }
}

void BudgetTest::theShareLowersTheMinuteToo()
{
    RequestBudget budget(clock());
    budget.setLimits(100'000, 100);
    budget.setShare(50);
    while (budget.usedThisMinute() < 47)
        budget.noteSent(Purpose::List);
    QVERIFY(budget.allows(Purpose::List));
    budget.noteSent(Purpose::List);
    QCOMPARE(budget.millisecondsUntilAllowed(Purpose::List), 60'000);
    QVERIFY(budget.allows(Purpose::Open));
}

void BudgetTest::aShareBeyondReasonIsBroughtWithin()
{
    RequestBudget budget(clock());
    budget.setShare(0);
    QCOMPARE(budget.share(), 1);
    budget.setShare(5000);
    QCOMPARE(budget.share(), 100);
    // So little that nothing is left of it for lists: they wait, they do not count below nothing.
    budget.setLimits(10, 10);
    budget.setShare(1);
    QCOMPARE(budget.dayLimitFor(Purpose::List), 0);
    QVERIFY(!budget.allows(Purpose::List));
    QVERIFY(budget.allows(Purpose::Write));
}

QTEST_GUILESS_MAIN(BudgetTest)
#include "budgettest.moc"
