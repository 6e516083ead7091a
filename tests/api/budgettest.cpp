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

QTEST_GUILESS_MAIN(BudgetTest)
#include "budgettest.moc"
