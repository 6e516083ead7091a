#include "records/merge.h"
#include "support/senderdesk.h"

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

using Edit = std::function<void(Change &)>;
using Expected = std::function<void(const Record &)>;

/// One meeting of two agents on one ticket.
struct Meeting
{
    Edit mine;
    Edit theirs;
    QStringList conflicts; ///< elements that I must be asked about
    Expected then;         ///< what the server has in the end; with conflicts: before I decide
};

Edit sets(const QString &element, const Value &value)
{
    return [element, value](Change &change) { change.set(element, value); };
}
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
Value text(const QString &words)
{
    return Value::of(words);
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
class CollisionsTest : public QObject
{
    Q_OBJECT

    sandbox::SandboxServer server{Practice::options(sandbox::Options::Profile::Y2018, 40)};
    QTemporaryDir folder;
    std::unique_ptr<SenderDesk> me;
    std::unique_ptr<ClientDesk> colleague;

    static const Resource &tickets() { return resource(resources::Tickets); }
    [[nodiscard]] qint64 other(QLatin1StringView key, qint64 than) const
    {
        qint64 found = 0;
        for (const qint64 id : me->store.ids(resource(key))) {
            if (id != than && id > 0 && (!found || id < found))
                found = id;
        }
        return found;
    }
    [[nodiscard]] QList<qint64> statusesOf(qint64 ofType) const
    {
        QList<qint64> ids;
        for (const Record &status : me->all(resources::Statuses)) {
            if (status.integer(u"TicketTypeID") == ofType)
                ids.append(status.id());
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    [[nodiscard]] QList<qint64> versionsOf(qint64 ofProduct) const
    {
        QList<qint64> ids;
        for (const Record &version : me->all(resources::Versions)) {
            if (version.integer(u"ProductID") == ofProduct)
                ids.append(version.id());
        }
        return ids;
    }
    /// A ticket of its own for each meeting: type, status, severity, product, version, assignee, tags and
    /// custom fields are all set.
    [[nodiscard]] Record newTicket()
    {
        Change change = Change::create(tickets());
        change.set(u"Name", text(u"Pump beeps"_s));
        change.set(u"TicketTypeID", Value::of(type));
        change.set(u"TicketStatusID", Value::of(statusesOf(type).first()));
        change.set(u"TicketSeverityID", Value::of(other(resources::Severities, 0)));
        change.set(u"UserID", Value::of(other(resources::Users, 0)));
        change.set(u"ProductID", Value::of(product));
        change.set(u"ReportedVersionID", Value::of(versionsOf(product).first()));
        change.set(u"SiteCode", text(u"B-17"_s));
        change.set(u"OnWarranty", text(u"True"_s));
        change.setTags({u"pump"_s, u"R&D"_s});
        const auto made = outcome<Record>([&](auto done) { colleague->workspace.save(change, this, done); });
        return made && made->ok() ? me->fresh(tickets(), (*made)->id()) : Record();
    }
    [[nodiscard]] bool theySave(const Change &change)
    {
        return change.isEmpty() ||
               succeeded(outcome<Record>([&](auto done) { colleague->workspace.save(change, this, done); }));
    }
    [[nodiscard]] int putsOf(qint64 ticket) const
    {
        int count = 0;
        for (const sandbox::SandboxServer::Exchange &exchange : server.exchanges())
            count += exchange.verb == "PUT" && exchange.path == u"tickets/%1"_s.arg(ticket) ? 1 : 0;
        return count;
    }
    [[nodiscard]] static QStringList conflictsOf(const OutboxEntry &entry)
    {
        QStringList elements;
        if (entry.theirs) {
            for (const FieldConflict &conflict : merge(entry.change, *entry.theirs).conflicts)
                elements.append(conflict.element);
        }
        elements.sort();
        return elements;
    }
    /// My edit of a ticket that the colleague then changed as well, on its way.
    struct Sent
    {
        qint64 ticket = 0;
        qint64 entry = 0;
    };
    [[nodiscard]] Sent meet(const Edit &mine, const Edit &theirs)
    {
        const Record base = newTicket();
        if (base.isNull())
            return {};
        Change change = Change::update(base);
        mine(change);
        Change their = Change::update(base);
        theirs(their);
        if (!theySave(their))
            return {};
        server.clearExchanges();
        const qint64 id = me->pusher.save(change, {});
        return me->settled(id) ? Sent{base.id(), id} : Sent{};
    }

    qint64 type = 0;
    qint64 otherType = 0;
    qint64 product = 0;
    qint64 otherProduct = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(server.start());
        me = std::make_unique<SenderDesk>();
        colleague = std::make_unique<ClientDesk>();
        colleague->workspace.setFormat(me->workspace.format(), false);
        QVERIFY(me->start(server.baseUrl(), folder.path()));
        QVERIFY(colleague->signIn(server.baseUrl().toString()));
        QVERIFY(me->loadLookups());
        for (const Record &one : me->all(resources::TicketTypes)) {
            if (one.integer(u"Position") == 0)
                type = one.id();
        }
        otherType = other(resources::TicketTypes, type);
        product = other(resources::Products, 0);
        otherProduct = other(resources::Products, product);
        QVERIFY(type && otherType && product && otherProduct);
        for (const qint64 one : {product, otherProduct}) {
            QVERIFY(succeeded(outcome<Done>([&](auto done) {
                me->workspace.loadChildren(resource(resources::Products), one, resource(resources::Versions),
                                           this, done);
            })));
            QVERIFY(versionsOf(one).size() > 1);
        }
        QVERIFY(!newTicket().isNull());
    }

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

    void whatIsThereAlreadyIsNotWrittenAgain()
    {
        const Sent sent = meet(sets(u"Name"_s, text(u"Same"_s)), sets(u"Name"_s, text(u"Same"_s)));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Done);
        QCOMPARE(putsOf(sent.ticket), 0);
    }

    void onlyMyFieldsGoOverTheWire()
    {
        const Sent sent =
            meet(sets(u"Name"_s, text(u"Mine"_s)),
                 sets(u"UserID"_s, Value::of(other(resources::Users, other(resources::Users, 0)))));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Done);
        for (const sandbox::SandboxServer::Exchange &exchange : server.exchanges()) {
            if (exchange.verb == "PUT") {
                QVERIFY(exchange.body.contains("<Name>Mine</Name>"));
                QVERIFY(!exchange.body.contains("UserID"));
            }
        }
    }

    void theirsStaysWhenIChooseIt()
    {
        const Sent sent = meet(sets(u"Name"_s, text(u"Mine"_s)), sets(u"Name"_s, text(u"Theirs"_s)));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Conflict);
        me->pusher.resolve(sent.entry, {});
        QVERIFY(me->settled(sent.entry));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Done);
        QCOMPARE(me->fresh(tickets(), sent.ticket).text(u"Name"), u"Theirs"_s);
        QCOMPARE(putsOf(sent.ticket), 0);
    }

    void aChangeWhileIDecideAsksAgain()
    {
        const Sent sent = meet(sets(u"Name"_s, text(u"Mine"_s)), sets(u"Name"_s, text(u"Theirs"_s)));
        Change again = Change::update(me->fresh(tickets(), sent.ticket));
        again.set(u"Name", text(u"Theirs anew"_s));
        QVERIFY(theySave(again));
        me->pusher.resolve(sent.entry, {{u"Name"_s, text(u"Mine"_s)}});
        QVERIFY(me->settled(sent.entry));
        QCOMPARE(me->state(sent.entry), OutboxEntry::State::Conflict);
        QCOMPARE(me->outbox.entry(sent.entry)->theirs->text(u"Name"), u"Theirs anew"_s);
        QCOMPARE(me->fresh(tickets(), sent.ticket).text(u"Name"), u"Theirs anew"_s);
    }

    void aDeletedTicketKeepsWhatIWrote()
    {
        const Record base = newTicket();
        Change change = Change::update(base);
        change.set(u"Name", text(u"Mine"_s));
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { colleague->workspace.remove(base, nullptr, 0, this, done); })));
        const qint64 id = me->pusher.save(change, {});
        QVERIFY(me->settled(id));
        const auto entry = me->outbox.entry(id);
        QCOMPARE(entry->state, OutboxEntry::State::Conflict);
        QCOMPARE(entry->question, OutboxEntry::Question::Gone);
        QCOMPARE(entry->change.edit(u"Name")->after.toText(), u"Mine"_s);
    }

    void aRenamedCustomFieldAsks()
    {
        const Record base = newTicket();
        Change change = Change::update(base);
        change.set(u"SiteCode", text(u"Mine"_s));
        QVERIFY(server.execute(
            u"UPDATE CustomFields SET ApiFieldName = 'Site' WHERE ApiFieldName = 'SiteCode'"_s));
        const qint64 id = me->pusher.save(change, {});
        const bool settled = me->settled(id);
        QVERIFY(server.execute(
            u"UPDATE CustomFields SET ApiFieldName = 'SiteCode' WHERE ApiFieldName = 'Site'"_s));
        QVERIFY(settled);
        const auto entry = me->outbox.entry(id);
        QCOMPARE(entry->state, OutboxEntry::State::Conflict);
        QCOMPARE(conflictsOf(*entry), QStringList{u"SiteCode"_s});
        QCOMPARE(entry->change.edit(u"SiteCode")->after.toText(), u"Mine"_s);
    }

    void twoEditsOfMineGoInTheirOrder()
    {
        const Record base = newTicket();
        Change first = Change::update(base);
        first.set(u"Name", text(u"First"_s));
        Change second = Change::update(first.preview());
        second.set(u"Name", text(u"Second"_s));
        me->pusher.save(first, {});
        const qint64 last = me->pusher.save(second, {});
        QVERIFY(me->settled(last));
        QCOMPARE(me->state(last), OutboxEntry::State::Done);
        QCOMPARE(me->fresh(tickets(), base.id()).text(u"Name"), u"Second"_s);
    }
};

QTEST_GUILESS_MAIN(CollisionsTest)
#include "collisionstest.moc"
