#include "records/merge.h"
#include "records/ticket.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 300; // for each resource

/// Any record of a resource and any two edits of it, from few values, so that both sides often meet.
class Case
{
public:
    Case(const Resource &kind, QRandomGenerator &random) : resource(kind), m_random(random), base(kind)
    {
        base.setValue(kind.id, Value::of(qint64(77)));
        for (const Field &field : kind.fields) {
            if (field.element == kind.id)
                continue;
            base.setValue(field.element, anyValue(field.type));
            if (field.writableOnUpdate())
                elements.append(field.element);
        }
        if (kind.custom != Custom::None) {
            for (int i = 0; i < 4; ++i) {
                const QString element = u"Own%1"_s.arg(i);
                base.setValue(element, anyValue(FieldType::Text));
                elements.append(element);
            }
        }
        if (kind.is(resources::Tickets))
            base.setTags(anyTags());
    }

    [[nodiscard]] bool hasTags() const { return base.tags().has_value(); }

    Change anyEdit(double share = 0.3, bool tags = true)
    {
        Change change = Change::update(base);
        for (const QString &element : std::as_const(elements)) {
            if (m_random.generateDouble() < share)
                change.set(element, anyValue(typeOf(element)));
        }
        if (tags && hasTags() && m_random.bounded(2))
            change.setTags(anyTags());
        return change;
    }

    Value anyValue(FieldType type)
    {
        const int pick = static_cast<int>(m_random.bounded(4));
        if (pick == 0)
            return Value::empty();
        switch (type) {
        case FieldType::Integer:
            return Value::of(qint64(pick));
        case FieldType::Decimal:
            return Value::of(pick * 1.5);
        case FieldType::Flag:
            return Value::of(pick > 1);
        case FieldType::Date:
            return Value::of(QDate(2026, 7, pick));
        case FieldType::Moment:
            return Value::of(QDateTime(QDate(2026, 7, 3), QTime(10, pick), Qt::UTC));
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Html:
            break;
        }
        return Value::of(u"text %1"_s.arg(pick));
    }

    QStringList anyTags()
    {
        QStringList tags;
        for (const QString &tag : {u"pump"_s, u"leak"_s, u"onsite"_s, u"urgent"_s}) {
            if (m_random.bounded(2))
                tags.append(tag);
        }
        return tags;
    }

    [[nodiscard]] FieldType typeOf(const QString &element) const
    {
        const Field *field = resource.field(element);
        return field ? field->type : FieldType::Text;
    }

    const Resource &resource;

private:
    QRandomGenerator &m_random;

public:
    Record base;
    QStringList elements;
};

QSet<QString> asSet(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

QStringList conflictElements(const Merge &merge)
{
    QStringList elements;
    for (const FieldConflict &conflict : merge.conflicts)
        elements.append(conflict.element);
    elements.sort();
    return elements;
}

QHash<QString, Value> allMine(const Merge &merge)
{
    QHash<QString, Value> choices;
    for (const FieldConflict &conflict : merge.conflicts)
        choices.insert(conflict.element, conflict.mine);
    return choices;
}

/// The rules again, from the other end: for each element what both sides did, without an order of steps.
QStringList expectedConflicts(const Case &any, const Change &mine, const Record &theirs)
{
    const auto wanted = [&](const QString &element) { return mine.preview().value(element); };
    const auto theyDiffer = [&](const QString &element) {
        return !sameForPeople(any.base.value(element), theirs.value(element)) &&
               !sameForPeople(wanted(element), theirs.value(element));
    };
    QSet<QString> found;
    for (const FieldEdit &edit : mine.edits()) {
        if (theyDiffer(edit.element))
            found.insert(edit.element);
    }
    for (const QString &element : any.elements) {
        const QString decider = decidedBy(any.resource, element);
        if (!decider.isEmpty() && theyDiffer(element) && mine.edit(decider) &&
            !sameForPeople(wanted(decider), theirs.value(decider)))
            found.insert(decider);
    }
    for (const FieldEdit &edit : mine.edits()) {
        const QString decider = decidedBy(any.resource, edit.element);
        if (!decider.isEmpty() && !sameForPeople(edit.after, theirs.value(edit.element)) &&
            (found.contains(decider) || theyDiffer(decider)))
            found.insert(edit.element);
    }
    QStringList elements(found.cbegin(), found.cend());
    elements.sort();
    return elements;
}

} // namespace

#define FOR_ANY_CASE(seed)                                                                                   \
    QRandomGenerator random(seed);                                                                           \
    for (const Resource *kind : allResources())                                                              \
        for (int round = 0; round < rounds; ++round)                                                         \
            if (Case any(*kind, random); !any.elements.isEmpty())

class MergePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergingWithAnUnchangedRecordGivesMine()
    {
        FOR_ANY_CASE(1)
        {
            const Change mine = any.anyEdit();
            const Merge merged = merge(mine, any.base);
            QVERIFY(merged.conflicts.isEmpty());
            QVERIFY(merged.theirs.isEmpty());
            QCOMPARE(merged.change.edits().size(), mine.edits().size());
            const Record now = merged.change.preview();
            for (const QString &element : std::as_const(any.elements))
                QCOMPARE(now.value(element), mine.preview().value(element));
            QCOMPARE(asSet(now.tags().value_or(QStringList())),
                     asSet(mine.preview().tags().value_or(QStringList())));
        }
    }

    void whatOnlyOneSideChangedIsNeverLost()
    {
        FOR_ANY_CASE(2)
        {
            const Change mine = any.anyEdit();
            const Record theirs = any.anyEdit().preview();
            const Merge merged = merge(mine, theirs);
            const Record now = merged.change.preview();
            const QStringList open = conflictElements(merged);
            for (const QString &element : std::as_const(any.elements)) {
                const bool iDid = mine.edit(element);
                const bool theyDid = !sameForPeople(any.base.value(element), theirs.value(element));
                if (theyDid && !iDid)
                    QCOMPARE(now.value(element), theirs.value(element));
                if (iDid && !theyDid && !open.contains(element))
                    QCOMPARE(now.value(element), mine.edit(element)->after);
                if (!iDid && !theyDid)
                    QVERIFY(sameForPeople(now.value(element), any.base.value(element)));
            }
        }
    }

    void conflictsAreExactlyWhereBothSidesDiffer()
    {
        int met = 0;
        FOR_ANY_CASE(3)
        {
            const Change mine = any.anyEdit();
            const Record theirs = any.anyEdit().preview();
            const Merge merged = merge(mine, theirs);
            QCOMPARE(conflictElements(merged), expectedConflicts(any, mine, theirs));
            for (const FieldConflict &conflict : merged.conflicts) {
                QVERIFY(!merged.change.edit(conflict.element));
                QCOMPARE(conflict.mine, mine.edit(conflict.element)->after);
                QCOMPARE(conflict.theirs, theirs.value(conflict.element));
                QCOMPARE(conflict.base, any.base.value(conflict.element));
            }
            met += merged.conflicts.isEmpty() ? 0 : 1;
        }
        QVERIFY2(met > rounds, "the cases hardly ever collide");
    }

    void allMineGivesMineAndAllTheirsGivesTheirs()
    {
        FOR_ANY_CASE(4)
        {
            const Change mine = any.anyEdit();
            const Record theirs = any.anyEdit().preview();
            const Merge merged = merge(mine, theirs);
            const Record asIWant = resolved(merged, allMine(merged)).preview();
            for (const FieldEdit &edit : mine.edits())
                QVERIFY(sameForPeople(asIWant.value(edit.element), edit.after));
            const Record asTheyWant = resolved(merged, {}).preview();
            for (const FieldConflict &conflict : merged.conflicts)
                QCOMPARE(asTheyWant.value(conflict.element), theirs.value(conflict.element));
        }
    }

    void mergingAgainOverTheOutcomeLeavesNothing()
    {
        FOR_ANY_CASE(5)
        {
            const Change mine = any.anyEdit();
            const Merge merged = merge(mine, any.anyEdit().preview());
            const Merge again = merge(mine, resolved(merged, allMine(merged)).preview());
            QVERIFY(again.change.isEmpty());
            QVERIFY(again.conflicts.isEmpty());
        }
    }

    void editsOfDifferentFieldsCommute()
    {
        FOR_ANY_CASE(6)
        {
            // Tags are sets: any two edits of them commute.
            const Change mine = any.anyEdit();
            const Change full = any.anyEdit();
            Change theirs = Change::update(any.base);
            if (full.tags())
                theirs.setTags(*full.tags());
            for (const FieldEdit &edit : full.edits()) {
                const auto touches = [&](const FieldEdit &other) {
                    return other.element == edit.element ||
                           decidedBy(any.resource, other.element) == edit.element ||
                           decidedBy(any.resource, edit.element) == other.element;
                };
                if (std::ranges::none_of(mine.edits(), touches))
                    theirs.set(edit.element, edit.after);
            }
            const Record one = merge(mine, theirs.preview()).change.preview();
            const Record other = merge(theirs, mine.preview()).change.preview();
            for (const QString &element : std::as_const(any.elements))
                QVERIFY(sameForPeople(one.value(element), other.value(element)));
            QCOMPARE(asSet(one.tags().value_or(QStringList())), asSet(other.tags().value_or(QStringList())));
        }
    }

    void tagsAddedByEitherSideStayAndRemovedByEitherSideGo()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 3000; ++round) {
            Case any(resource(resources::Tickets), random);
            Change mine = Change::update(any.base);
            mine.setTags(any.anyTags());
            const Record theirs = [&] {
                Record record = any.base;
                record.setTags(any.anyTags());
                return record;
            }();
            const QSet<QString> base = asSet(*any.base.tags());
            const QSet<QString> wanted = asSet(*mine.preview().tags());
            const QSet<QString> there = asSet(*theirs.tags());
            const QSet<QString> kept = base & wanted & there;
            QCOMPARE(asSet(*merge(mine, theirs).change.preview().tags()),
                     kept | (wanted - base) | (there - base));
        }
    }

    void takingAChangeBackGivesTheBase()
    {
        FOR_ANY_CASE(8)
        {
            const Change done = any.anyEdit();
            const Reversal back = reversed(done, done.preview());
            QCOMPARE(back.kept, QStringList());
            const Record now = back.change.preview();
            for (const QString &element : std::as_const(any.elements))
                QVERIFY(sameForPeople(now.value(element), any.base.value(element)));
            QCOMPARE(asSet(now.tags().value_or(QStringList())),
                     asSet(any.base.tags().value_or(QStringList())));
        }
    }

    void takingBackNeverTouchesWhatOthersChanged()
    {
        FOR_ANY_CASE(9)
        {
            const Change done = any.anyEdit();
            Record now = done.preview();
            const Change later = any.anyEdit(0.3, false);
            for (const FieldEdit &edit : later.edits())
                now.setValue(edit.element, edit.after);
            const Reversal back = reversed(done, now);
            const Record undone = back.change.preview();
            for (const QString &element : std::as_const(any.elements)) {
                const FieldEdit *edit = done.edit(element);
                const bool theirs = !sameForPeople(done.preview().value(element), now.value(element));
                if (!edit || theirs || back.kept.contains(element))
                    QVERIFY(sameForPeople(undone.value(element), now.value(element)));
                else
                    QVERIFY(sameForPeople(undone.value(element), edit->before));
                if (edit && theirs && !sameForPeople(edit->before, now.value(element)))
                    QVERIFY(back.kept.contains(element));
            }
        }
    }
};

QTEST_APPLESS_MAIN(MergePropertyTest)
#include "mergepropertytest.moc"
