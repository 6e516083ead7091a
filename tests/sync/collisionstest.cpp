#include "twoagents.h"

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

using Expected = std::function<void(const Record &)>;

/// One meeting of two agents on one ticket.
struct Meeting
{
    Edit mine;
    Edit theirs;
    QStringList conflicts; ///< elements that I must be asked about
    Expected then;         ///< what the server has in the end; with conflicts: before I decide
};

Edit both(const Edit &one, const Edit &other)
{
    return [one, other](Change &change) {
        one(change);
        other(change);
    };
}
Edit tagged(const QStringList &tags)
{
    return [tags](Change &change) { change.setTags(tags); };
}
const Value &nothing()
{
    static const Value value = Value::empty();
    return value;
}
Value at(int minute)
{
    return Value::of(QDateTime({2027, 3, 4}, {9, minute}, Qt::UTC));
}
Expected has(const QString &element, const Value &value)
{
    return [element, value](const Record &ticket) {
        const Value now = ticket.value(element);
        QVERIFY2(sameForPeople(now, value), qPrintable(element + u" is "_s + now.toText()));
    };
}
Expected all(const QList<Expected> &parts)
{
    return [parts](const Record &ticket) {
        for (const Expected &part : parts)
            part(ticket);
    };
}
Expected hasTags(QStringList tags)
{
    tags.sort();
    return [tags](const Record &ticket) {
        QStringList now = ticket.tags().value_or(QStringList());
        now.sort();
        QCOMPARE(now, tags);
    };
}

} // namespace

Q_DECLARE_METATYPE(Meeting)

/// A colleague changes a ticket behind my back, within the same minute as I do: nothing of either is lost
/// without a question.
class CollisionsTest : public TwoAgents
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(start()); }

    void whatBothWantIsKeptOrAsked_data()
    {
        QTest::addColumn<Meeting>("meeting");
        const qint64 user = other(resources::Users, other(resources::Users, 0));
        const QList<qint64> users = me->store.ids(resource(resources::Users));
        const qint64 third = *std::max_element(users.cbegin(), users.cend());
        const qint64 group = other(resources::Groups, 0);
        const qint64 group2 = other(resources::Groups, group);
        const qint64 severity = other(resources::Severities, other(resources::Severities, 0));
        const qint64 status2 = statusesOf(type).at(1);
        const qint64 status3 = statusesOf(type).at(2);
        const qint64 otherStatus = statusesOf(otherType).first();
        const qint64 version2 = versionsOf(product).at(1);
        const QString name = u"Name"_s;
        const QString site = u"SiteCode"_s;
        const auto id = [](qint64 value) { return Value::of(value); };
        const auto row = [](const char *what, const Meeting &meeting) { QTest::newRow(what) << meeting; };

        row("different fields",
            {sets(name, text(u"Mine"_s)),
             sets(u"TicketSeverityID"_s, id(severity)),
             {},
             all({has(name, text(u"Mine"_s)), has(u"TicketSeverityID"_s, id(severity))})});
        row("the same field", {sets(name, text(u"Mine"_s)),
                               sets(name, text(u"Theirs"_s)),
                               {name},
                               has(name, text(u"Theirs"_s))});
        row("the same value",
            {sets(name, text(u"Same"_s)), sets(name, text(u"Same"_s)), {}, has(name, text(u"Same"_s))});
        row("white space only",
            {sets(name, text(u"Same"_s)), sets(name, text(u" Same "_s)), {}, has(name, text(u"Same"_s))});
        row("three fields against three",
            {both(sets(name, text(u"Mine"_s)), both(sets(u"GroupID"_s, id(group)), sets(site, text(u"X"_s)))),
             both(sets(u"UserID"_s, id(user)),
                  both(sets(u"OnWarranty"_s, text(u"False"_s)), sets(u"DueDate"_s, at(1)))),
             {},
             all({has(name, text(u"Mine"_s)), has(u"GroupID"_s, id(group)), has(site, text(u"X"_s)),
                  has(u"UserID"_s, id(user)), has(u"OnWarranty"_s, text(u"False"_s)),
                  has(u"DueDate"_s, at(1))})});
        row("one in common of two", {both(sets(name, text(u"Mine"_s)), sets(u"GroupID"_s, id(group))),
                                     both(sets(name, text(u"Theirs"_s)), sets(u"UserID"_s, id(user))),
                                     {name},
                                     has(u"UserID"_s, id(user))});
        row("I clear, they change another",
            {sets(u"UserID"_s, nothing()),
             sets(u"GroupID"_s, id(group)),
             {},
             all({has(u"UserID"_s, nothing()), has(u"GroupID"_s, id(group))})});
        row("I clear what they change", {sets(u"UserID"_s, nothing()),
                                         sets(u"UserID"_s, id(user)),
                                         {u"UserID"_s},
                                         has(u"UserID"_s, id(user))});
        row("they clear what I change", {sets(u"UserID"_s, id(user)),
                                         sets(u"UserID"_s, nothing()),
                                         {u"UserID"_s},
                                         has(u"UserID"_s, nothing())});
        row("both clear",
            {sets(u"UserID"_s, nothing()), sets(u"UserID"_s, nothing()), {}, has(u"UserID"_s, nothing())});
        row("two take it", {sets(u"UserID"_s, id(user)),
                            sets(u"UserID"_s, id(third)),
                            {u"UserID"_s},
                            has(u"UserID"_s, id(third))});
        row("two groups", {sets(u"GroupID"_s, id(group)),
                           sets(u"GroupID"_s, id(group2)),
                           {u"GroupID"_s},
                           has(u"GroupID"_s, id(group2))});
        row("a custom text", {sets(site, text(u"Mine"_s)),
                              sets(site, text(u"Theirs"_s)),
                              {site},
                              has(site, text(u"Theirs"_s))});
        row("different custom fields",
            {sets(site, text(u"Mine"_s)),
             sets(u"OnWarranty"_s, text(u"False"_s)),
             {},
             all({has(site, text(u"Mine"_s)), has(u"OnWarranty"_s, text(u"False"_s))})});
        row("a custom number", {sets(u"DowntimeHours"_s, text(u"4"_s)),
                                sets(u"DowntimeHours"_s, text(u"5"_s)),
                                {u"DowntimeHours"_s},
                                has(u"DowntimeHours"_s, text(u"5"_s))});
        row("a custom pick list", {sets(u"Environment"_s, text(u"Test"_s)),
                                   sets(u"Environment"_s, text(u"Development"_s)),
                                   {u"Environment"_s},
                                   has(u"Environment"_s, text(u"Development"_s))});
        row("they clear the custom field I change",
            {sets(site, text(u"Mine"_s)), sets(site, nothing()), {site}, has(site, nothing())});
        row("I clear the custom field they change",
            {sets(site, nothing()), sets(site, text(u"Theirs"_s)), {site}, has(site, text(u"Theirs"_s))});
        row("the same due date",
            {sets(u"DueDate"_s, at(5)), sets(u"DueDate"_s, at(5)), {}, has(u"DueDate"_s, at(5))});
        row("two due dates",
            {sets(u"DueDate"_s, at(5)), sets(u"DueDate"_s, at(6)), {u"DueDate"_s}, has(u"DueDate"_s, at(6))});
        row("my due date, their title", {sets(u"DueDate"_s, at(7)),
                                         sets(name, text(u"Theirs"_s)),
                                         {},
                                         all({has(u"DueDate"_s, at(7)), has(name, text(u"Theirs"_s))})});
        row("visibility against status",
            {sets(u"IsVisibleOnPortal"_s, Value::of(true)),
             sets(u"TicketStatusID"_s, id(status2)),
             {},
             all({has(u"IsVisibleOnPortal"_s, Value::of(true)), has(u"TicketStatusID"_s, id(status2))})});
        row("two statuses", {sets(u"TicketStatusID"_s, id(status3)),
                             sets(u"TicketStatusID"_s, id(status2)),
                             {u"TicketStatusID"_s},
                             has(u"TicketStatusID"_s, id(status2))});
        row("my status, their type",
            {sets(u"TicketStatusID"_s, id(status2)),
             both(sets(u"TicketTypeID"_s, id(otherType)), sets(u"TicketStatusID"_s, id(otherStatus))),
             {u"TicketStatusID"_s},
             has(u"TicketTypeID"_s, id(otherType))});
        row("my type, their status",
            {both(sets(u"TicketTypeID"_s, id(otherType)), sets(u"TicketStatusID"_s, id(otherStatus))),
             sets(u"TicketStatusID"_s, id(status2)),
             {u"TicketStatusID"_s, u"TicketTypeID"_s},
             has(u"TicketTypeID"_s, id(type))});
        row("my title, their type",
            {sets(name, text(u"Mine"_s)),
             both(sets(u"TicketTypeID"_s, id(otherType)), sets(u"TicketStatusID"_s, id(otherStatus))),
             {},
             all({has(name, text(u"Mine"_s)), has(u"TicketTypeID"_s, id(otherType))})});
        row("my custom field, their type",
            {sets(u"OnWarranty"_s, text(u"False"_s)),
             both(sets(u"TicketTypeID"_s, id(otherType)), sets(u"TicketStatusID"_s, id(otherStatus))),
             {u"OnWarranty"_s},
             has(u"TicketTypeID"_s, id(otherType))});
        row("my version, their product",
            {sets(u"SolvedVersionID"_s, id(version2)),
             both(sets(u"ProductID"_s, id(otherProduct)), sets(u"ReportedVersionID"_s, nothing())),
             {u"SolvedVersionID"_s},
             has(u"ProductID"_s, id(otherProduct))});
        row("my product, their version",
            {both(sets(u"ProductID"_s, id(otherProduct)), sets(u"ReportedVersionID"_s, nothing())),
             sets(u"SolvedVersionID"_s, id(version2)),
             {u"ProductID"_s},
             has(u"SolvedVersionID"_s, id(version2))});
        row("my version, their title",
            {sets(u"SolvedVersionID"_s, id(version2)),
             sets(name, text(u"Theirs"_s)),
             {},
             all({has(u"SolvedVersionID"_s, id(version2)), has(name, text(u"Theirs"_s))})});
        row("tags added by both", {tagged({u"pump"_s, u"R&D"_s, u"mine"_s}),
                                   tagged({u"pump"_s, u"R&D"_s, u"theirs"_s}),
                                   {},
                                   hasTags({u"pump"_s, u"R&D"_s, u"mine"_s, u"theirs"_s})});
        row("a tag removed and one added", {tagged({u"R&D"_s}),
                                            tagged({u"pump"_s, u"R&D"_s, u"theirs"_s}),
                                            {},
                                            hasTags({u"R&D"_s, u"theirs"_s})});
        row("the same tag removed", {tagged({u"R&D"_s}), tagged({u"R&D"_s}), {}, hasTags({u"R&D"_s})});
        row("all my tags gone, one of theirs new",
            {tagged({}), tagged({u"pump"_s, u"R&D"_s, u"theirs"_s}), {}, hasTags({u"theirs"_s})});
        row("the same tag in other letters", {tagged({u"pump"_s, u"R&D"_s, u"Onsite"_s}),
                                              tagged({u"pump"_s, u"R&D"_s, u"onsite"_s}),
                                              {},
                                              hasTags({u"pump"_s, u"R&D"_s, u"onsite"_s})});
        row("tags against a title", {tagged({u"pump"_s}),
                                     sets(name, text(u"Theirs"_s)),
                                     {},
                                     all({hasTags({u"pump"_s}), has(name, text(u"Theirs"_s))})});
        row("a title against tags", {sets(name, text(u"Mine"_s)),
                                     tagged({u"theirs"_s}),
                                     {},
                                     all({hasTags({u"theirs"_s}), has(name, text(u"Mine"_s))})});
    }
    void whatBothWantIsKeptOrAsked()
    {
        QFETCH(const Meeting, meeting);
        const Sent sent = meet(meeting.mine, meeting.theirs);
        QVERIFY(sent.entry);
        const auto entry = me->outbox.entry(sent.entry);
        QStringList expected = meeting.conflicts;
        expected.sort();
        if (expected.isEmpty()) {
            QCOMPARE(entry->state, OutboxEntry::State::Done);
            QCOMPARE(entry->ignored, QStringList());
        } else {
            QCOMPARE(entry->state, OutboxEntry::State::Conflict);
            QCOMPARE(entry->question, OutboxEntry::Question::Fields);
            const QStringList asked = conflictsOf(*entry);
            for (const QString &element : std::as_const(expected))
                QVERIFY2(asked.contains(element), qPrintable(asked.join(u' ')));
            QCOMPARE(putsOf(sent.ticket), 0);
        }
        meeting.then(me->fresh(tickets(), sent.ticket));
        if (expected.isEmpty())
            return;
        // Mine after all: what I wanted is there, and what they changed elsewhere stays.
        const Change mine = entry->change;
        QHash<QString, Value> choices;
        for (const FieldConflict &conflict : merge(mine, *entry->theirs).conflicts)
            choices.insert(conflict.element, conflict.mine);
        me->pusher.resolve(sent.entry, choices);
        QVERIFY(me->settled(sent.entry));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Done);
        const Record end = me->fresh(tickets(), sent.ticket);
        for (const FieldEdit &edit : mine.edits()) {
            // Of another type, the field is not there to be written: that is said.
            const bool lost = me->outbox.entry(sent.entry)->ignored.contains(edit.element);
            QVERIFY2(lost || sameForPeople(end.value(edit.element), edit.after), qPrintable(edit.element));
        }
    }
};

QTEST_GUILESS_MAIN(CollisionsTest)
#include "collisionstest.moc"
