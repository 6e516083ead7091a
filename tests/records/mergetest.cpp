#include "records/merge.h"
#include "records/ticket.h"

#include <QTest>
#include <QTimeZone>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Value number(qint64 value)
{
    return Value::of(value);
}

Value moment(int minute, int second = 0)
{
    return Value::of(QDateTime(QDate(2026, 7, 3), QTime(10, minute, second), Qt::UTC));
}

Record ticket()
{
    Record record(resource(resources::Tickets));
    record.setValue(u"TicketID", number(5));
    record.setValue(u"Name", Value::of(u"Pump"_s));
    record.setValue(u"UserID", number(90210));
    record.setValue(u"UserName", Value::of(u"Ann Lee"_s));
    record.setValue(u"TicketTypeID", number(1));
    record.setValue(u"TicketStatusID", number(11));
    record.setValue(u"ProductID", number(3));
    record.setValue(u"ReportedVersionID", number(31));
    record.setValue(u"DueDate", moment(0));
    record.setValue(u"DateModified", moment(0));
    record.setValue(u"SiteCode", Value::of(u"B-17"_s));
    record.setValue(u"Shift", Value::empty());
    record.setTags(QStringList{u"pump"_s, u"urgent"_s});
    return record;
}

Record withValue(Record record, QAnyStringView element, const Value &value)
{
    record.setValue(element, value);
    return record;
}

Record withTags(Record record, const std::optional<QStringList> &tags)
{
    record.setTags(tags);
    return record;
}

Change edited(const Record &base, QAnyStringView element, const Value &value)
{
    Change change = Change::update(base);
    change.set(element, value);
    return change;
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyIChangedIsStillToBeWritten()
    {
        const Record theirs = withValue(ticket(), u"UserID", number(90211));
        const Merge merged = merge(edited(ticket(), u"Name", Value::of(u"Fan"_s)), theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.change.edits().size(), 1);
        QCOMPARE(merged.change.preview().text(u"Name"), u"Fan"_s);
        QCOMPARE(merged.change.preview().integer(u"UserID"), 90211);
        QCOMPARE(merged.change.base(), theirs);
    }

    void theSameChangeOnBothSidesLeavesNothingToWrite()
    {
        const Merge merged = merge(edited(ticket(), u"name", Value::of(u"Fan"_s)),
                                   withValue(ticket(), u"Name", Value::of(u" Fan\r\n"_s)));
        QVERIFY(merged.conflicts.isEmpty());
        QVERIFY(merged.change.isEmpty());
    }

    void differentChangesOfOneFieldAreAConflict()
    {
        const Merge merged = merge(edited(ticket(), u"Name", Value::of(u"Fan"_s)),
                                   withValue(ticket(), u"Name", Value::of(u"Valve"_s)));
        QVERIFY(merged.change.isEmpty());
        QCOMPARE(merged.conflicts.size(), 1);
        const FieldConflict &conflict = merged.conflicts.first();
        QCOMPARE(conflict.element, u"Name"_s);
        QCOMPARE(conflict.base.toText(), u"Pump"_s);
        QCOMPARE(conflict.mine.toText(), u"Fan"_s);
        QCOMPARE(conflict.theirs.toText(), u"Valve"_s);
        QVERIFY(conflict.because.isEmpty());
    }

    void aClearedValueIsAChangeLikeAnyOther()
    {
        const Record cleared = withValue(ticket(), u"DueDate", Value::empty());
        QCOMPARE(merge(edited(ticket(), u"DueDate", moment(30)), cleared).conflicts.size(), 1);
        const Merge both = merge(edited(ticket(), u"DueDate", Value::empty()), cleared);
        QVERIFY(both.conflicts.isEmpty() && both.change.isEmpty());
        QCOMPARE(merge(edited(ticket(), u"DueDate", Value::empty()), ticket()).change.edits().size(), 1);
    }

    void valuesAreComparedAsPeopleDo()
    {
        QVERIFY(sameForPeople(moment(5), moment(5, 59)));
        QVERIFY(!sameForPeople(moment(5), moment(6)));
        QVERIFY(sameForPeople(Value(), Value::empty()));
        QVERIFY(!sameForPeople(Value::empty(), Value::of(u"x"_s)));
        QVERIFY(sameForPeople(Value::of(u"a\r\nb\n"_s), Value::of(u" a\nb"_s)));
        QVERIFY(!sameForPeople(Value::of(u"a b"_s), Value::of(u"ab"_s)));
        QVERIFY(!sameForPeople(Value::of(u"pump"_s), Value::of(u"Pump"_s)));
        QVERIFY(sameForPeople(Value::of(true), Value::of(u"true"_s)));
        QVERIFY(sameForPeople(number(7), Value::of(u"7"_s)));
    }

    void anotherMeaningOfSameCanBeGiven()
    {
        // A custom date comes in one form from a list and in another from a single answer (reference C.9).
        const Record base = withValue(ticket(), u"SiteCode", Value::of(u"7/29/2015 7:00 PM"_s));
        const Record theirs = withValue(ticket(), u"SiteCode", Value::of(u"7/30/2015"_s));
        const Change mine = edited(base, u"SiteCode", Value::of(u"8/1/2015"_s));
        QCOMPARE(merge(mine, theirs).conflicts.size(), 1);
        const SameValue same = [](QAnyStringView element, const Value &left, const Value &right) {
            const auto day = [](const Value &value) {
                return value.toText() == "7/29/2015 7:00 PM"_L1 ? u"7/30/2015"_s : value.toText();
            };
            return element == "SiteCode"_L1 ? day(left) == day(right) : sameForPeople(left, right);
        };
        const Merge merged = merge(mine, theirs, same);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.change.edits().size(), 1);
        QVERIFY(merged.theirs.isEmpty());
    }

    void aCustomFieldThatIsGoneIsAConflictWithoutTheirs()
    {
        Record theirs = ticket();
        theirs.setValue(u"SiteCode", Value());
        theirs.setValue(u"SiteName", Value::of(u"B-17"_s));
        Merge merged = merge(edited(ticket(), u"SiteCode", Value::of(u"C-3"_s)), theirs);
        QVERIFY(merged.change.isEmpty());
        QCOMPARE(merged.conflicts.size(), 1);
        QVERIFY(merged.conflicts.first().theirs.isAbsent());

        // Also when it had no value yet.
        theirs.setValue(u"Shift", Value());
        merged = merge(edited(ticket(), u"Shift", Value::of(u"night"_s)), theirs);
        QCOMPARE(merged.conflicts.size(), 1);
        QVERIFY(merged.conflicts.first().theirs.isAbsent());
    }

    void whatAnAnswerLeavesOutCountsAsUnchanged()
    {
        Record theirs = ticket();
        theirs.setValue(u"DueDate", Value());
        const Merge merged = merge(edited(ticket(), u"DueDate", moment(30)), theirs);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.change.edits().size(), 1);
        QVERIFY(merged.theirs.isEmpty());
    }

    void aStatusUnderAnotherTypeIsAConflict()
    {
        const Record theirs = withValue(ticket(), u"TicketTypeID", number(2));
        const Merge merged = merge(edited(ticket(), u"TicketStatusID", number(12)), theirs);
        QVERIFY(merged.change.isEmpty());
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.first().because, u"TicketTypeID"_s);
        QCOMPARE(merged.conflicts.first().theirs.toInteger(), 11);
    }

    void aTypeOverAnotherStatusIsAConflict()
    {
        const Record theirs = withValue(ticket(), u"TicketStatusID", number(12));
        const Merge merged = merge(edited(ticket(), u"TicketTypeID", number(2)), theirs);
        QVERIFY(merged.change.isEmpty());
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.first().element, u"TicketTypeID"_s);
        QCOMPARE(merged.conflicts.first().because, u"TicketStatusID"_s);
    }

    void aTypeInConflictTakesItsStatusAndCustomFieldsAlong()
    {
        Change mine = edited(ticket(), u"TicketTypeID", number(2));
        mine.set(u"TicketStatusID", number(21));
        mine.set(u"SiteCode", Value::of(u"C-3"_s));
        mine.set(u"Name", Value::of(u"Fan"_s));
        const Merge merged = merge(mine, withValue(ticket(), u"TicketTypeID", number(3)));
        QCOMPARE(merged.conflicts.size(), 3);
        QCOMPARE(merged.conflicts.at(0).element, u"TicketTypeID"_s);
        QVERIFY(merged.conflicts.at(0).because.isEmpty());
        QCOMPARE(merged.conflicts.at(1).because, u"TicketTypeID"_s);
        QCOMPARE(merged.conflicts.at(2).because, u"TicketTypeID"_s);
        QCOMPARE(merged.change.edits().size(), 1);
    }

    void theSameTypeOnBothSidesBindsNothing()
    {
        Change mine = edited(ticket(), u"TicketTypeID", number(2));
        mine.set(u"TicketStatusID", number(21));
        const Merge merged = merge(mine, withValue(ticket(), u"TicketTypeID", number(2)));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.change.edits().size(), 1);
        QVERIFY(merged.change.edit(u"TicketStatusID"));
    }

    void aVersionUnderAnotherProductIsAConflict()
    {
        const Record theirs = withValue(ticket(), u"ProductID", number(4));
        const Merge merged = merge(edited(ticket(), u"SolvedVersionID", number(32)), theirs);
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.first().because, u"ProductID"_s);
        const Merge other = merge(edited(ticket(), u"ProductID", number(4)),
                                  withValue(ticket(), u"ReportedVersionID", number(32)));
        QCOMPARE(other.conflicts.size(), 1);
        QCOMPARE(other.conflicts.first().because, u"ReportedVersionID"_s);
    }

    void theDescriptionSaysWhatDecidesWhat()
    {
        const Resource &tickets = resource(resources::Tickets);
        QCOMPARE(decidedBy(tickets, u"ticketstatusid"), "TicketTypeID"_L1);
        QCOMPARE(decidedBy(tickets, u"SomethingOwn"), "TicketTypeID"_L1);
        QCOMPARE(decidedBy(tickets, u"SolvedVersionID"), "ProductID"_L1);
        QVERIFY(decidedBy(tickets, u"Name").isEmpty());
        QVERIFY(decidedBy(tickets, u"TicketTypeID").isEmpty());
        QVERIFY(decidedBy(resource(resources::Customers), u"SomethingOwn").isEmpty());
        QCOMPARE(decidedBy(resource(resources::CustomerProducts), u"ProductVersionID"), "ProductID"_L1);
    }

    void tagsMergeAsSets()
    {
        Change mine = Change::update(ticket());
        mine.setTags({u"onsite"_s, u"pump"_s}); // urgent away, onsite new
        const Merge merged = merge(mine, withTags(ticket(), QStringList{u"urgent"_s, u"Pump"_s, u"leak"_s}));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(*merged.change.tags(), (QStringList{u"Pump"_s, u"leak"_s, u"onsite"_s}));
        QCOMPARE(merged.theirs.size(), 1);
        QCOMPARE(merged.theirs.first().element, u"Tags"_s);
    }

    void tagsThatAreThereAlreadyLeaveNothingToWrite()
    {
        Change mine = Change::update(ticket());
        mine.setTags({u"pump"_s, u"onsite"_s});
        const Merge merged = merge(mine, withTags(ticket(), QStringList{u"Onsite"_s, u"pump"_s}));
        QVERIFY(merged.change.isEmpty());
    }

    void aTagSpelledAnewIsWritten()
    {
        Change mine = Change::update(ticket());
        mine.setTags({u"Pump"_s, u"urgent"_s});
        const Merge merged = merge(mine, withTags(ticket(), QStringList{u"pump"_s, u"urgent"_s, u"leak"_s}));
        QCOMPARE(*merged.change.tags(), (QStringList{u"Pump"_s, u"urgent"_s, u"leak"_s}));
    }

    void tagsThatNobodyHasSeenAreNeverDeleted()
    {
        // The base did not know its tags: mine are added to theirs.
        Change mine = Change::update(withTags(ticket(), std::nullopt));
        mine.setTags({u"onsite"_s});
        QCOMPARE(*merge(mine, ticket()).change.tags(), (QStringList{u"pump"_s, u"urgent"_s, u"onsite"_s}));

        // The answer does not carry them: the user decides.
        mine = Change::update(ticket());
        mine.setTags({u"pump"_s});
        const Merge unseen = merge(mine, withTags(ticket(), std::nullopt));
        QVERIFY(!unseen.change.tags());
        QCOMPARE(unseen.conflicts.size(), 1);
        QCOMPARE(unseen.conflicts.first().element, u"Tags"_s);
        QVERIFY(unseen.conflicts.first().theirs.isAbsent());
        QVERIFY(!resolved(unseen, {}).tags());
        QVERIFY(!resolved(unseen, {{u"Tags"_s, unseen.conflicts.first().base}}).tags());
        QCOMPARE(*resolved(unseen, {{u"Tags"_s, unseen.conflicts.first().mine}}).tags(),
                 QStringList{u"pump"_s});
    }

    void whatOthersDidIsListedForPeople()
    {
        Record theirs = ticket();
        theirs.setValue(u"UserID", number(90211));
        theirs.setValue(u"UserName", Value::of(u"Bo Diaz"_s));
        theirs.setValue(u"DateModified", moment(20));
        theirs.setValue(u"SiteCode", Value::of(u"C-3"_s));
        const QList<FieldEdit> seen = merge(edited(ticket(), u"Name", Value::of(u"Fan"_s)), theirs).theirs;
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.at(0).element, u"UserName"_s);
        QCOMPARE(seen.at(0).before.toText(), u"Ann Lee"_s);
        QCOMPARE(seen.at(0).after.toText(), u"Bo Diaz"_s);
        QCOMPARE(seen.at(1).element, u"SiteCode"_s);
    }

    void choicesDecideAConflictAndTheRestKeepsTheirs()
    {
        Change mine = edited(ticket(), u"Name", Value::of(u"Fan"_s));
        mine.set(u"UserID", number(1));
        mine.set(u"DueDate", moment(30));
        Record theirs = withValue(ticket(), u"Name", Value::of(u"Valve"_s));
        theirs.setValue(u"UserID", number(2));
        const Merge merged = merge(mine, theirs);
        const Change change = resolved(merged, {{u"name"_s, Value::of(u"Fan valve"_s)}});
        QCOMPARE(change.preview().text(u"Name"), u"Fan valve"_s);
        QCOMPARE(change.preview().integer(u"UserID"), 2);
        QCOMPARE(change.preview().value(u"DueDate"), moment(30));
        QCOMPARE(change.edits().size(), 2);
    }

    void aCreateComesBackAsItIs()
    {
        Change create = Change::create(resource(resources::Tickets));
        create.set(u"Name", Value::of(u"New"_s));
        create.setCreateOnly(u"Description"_s, Value::of(u"text"_s));
        const Merge merged = merge(create, {});
        QVERIFY(merged.change.isCreate());
        QCOMPARE(merged.change.edits().size(), 1);
        QCOMPARE(merged.change.createOnly().size(), 1);
    }

    void aChangeIsTakenBackWhereNobodyChangedItSince()
    {
        Change done = edited(ticket(), u"Name", Value::of(u"Fan"_s));
        done.set(u"UserID", number(90211));
        done.setTags({u"pump"_s, u"onsite"_s});
        Record now = done.preview();
        now.setValue(u"UserID", number(90212));
        now.setTags(QStringList{u"onsite"_s, u"pump"_s, u"leak"_s});
        const Reversal back = reversed(done, now);
        QCOMPARE(back.change.preview().text(u"Name"), u"Pump"_s);
        QCOMPARE(back.kept, QStringList{u"UserID"_s});
        QVERIFY(!back.change.edit(u"UserID"));
        QCOMPARE(*back.change.tags(), (QStringList{u"pump"_s, u"leak"_s, u"urgent"_s}));
    }

    void whatIsTakenBackAlreadyNeedsNoEdit()
    {
        const Change done = edited(ticket(), u"Name", Value::of(u"Fan"_s));
        const Reversal back = reversed(done, ticket());
        QVERIFY(back.change.isEmpty());
        QVERIFY(back.kept.isEmpty());
    }

    void aTypeIsTakenBackThoughItsCustomFieldsCameAndWent()
    {
        Change done = edited(ticket(), u"TicketTypeID", number(2));
        done.set(u"TicketStatusID", number(21));
        Record now = done.preview();
        now.setExtras({{u"SiteCode"_s, u"other"_s, false}, {u"Colour"_s, u"red"_s, false}});
        const Reversal back = reversed(done, now);
        QVERIFY(back.kept.isEmpty());
        QCOMPARE(back.change.preview().integer(u"TicketTypeID"), 1);
        QCOMPARE(back.change.preview().integer(u"TicketStatusID"), 11);
        QCOMPARE(back.change.edits().size(), 2);
    }

    void aTypeIsKeptWhenOthersMovedTheTicketOnWithinIt()
    {
        Change done = edited(ticket(), u"TicketTypeID", number(2));
        done.set(u"TicketStatusID", number(21));
        const Reversal back = reversed(done, withValue(done.preview(), u"TicketStatusID", number(22)));
        QVERIFY(back.change.isEmpty());
        QCOMPARE(back.kept, (QStringList{u"TicketTypeID"_s, u"TicketStatusID"_s}));
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "mergetest.moc"
