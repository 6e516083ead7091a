#include "support/senderdesk.h"

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The same as with tickets for everything beside them: entries of a conversation, customers, contacts,
/// products, versions, phones, and a ticket's links.
class CollisionsBesideTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;
    sandbox::SandboxServer server{Practice::options(sandbox::Options::Profile::Modern, 40)};
    QTemporaryDir folder;
    std::unique_ptr<SenderDesk> me;
    std::unique_ptr<ClientDesk> colleague;

    static const Resource &tickets() { return resource(resources::Tickets); }
    static const Resource &customers() { return resource(resources::Customers); }
    static const Resource &contacts() { return resource(resources::Contacts); }
    static const Resource &products() { return resource(resources::Products); }

    [[nodiscard]] bool theySave(const Change &change)
    {
        return succeeded(outcome<Record>([&](auto done) { colleague->workspace.save(change, this, done); }));
    }
    [[nodiscard]] Record make(const Change &change)
    {
        const auto made = outcome<Record>([&](auto done) { me->workspace.save(change, this, done); });
        return made && made->ok() ? made->value() : Record();
    }
    [[nodiscard]] Record newCustomer()
    {
        Change change = Change::create(customers());
        change.set(u"Name", Value::of(u"Acme %1"_s.arg(++count)));
        change.set(u"Website", Value::of(u"acme.example"_s));
        return make(change);
    }
    [[nodiscard]] Record newContact(qint64 customer)
    {
        Change change = Change::create(contacts(), &customers(), customer);
        change.set(u"FirstName", Value::of(u"Ines"_s));
        change.set(u"LastName", Value::of(u"O'Hara %1"_s.arg(++count)));
        change.set(u"Title", Value::of(u"Engineer"_s));
        const Record made = make(change);
        return made.isNull() ? Record() : me->fresh(contacts(), made.id());
    }
    /// Sends my edit after theirs; the state it ends in.
    [[nodiscard]] State meet(const Record &base, const Resource *parent, qint64 parentId,
                             const std::pair<QString, Value> &mine, const std::pair<QString, Value> &theirs)
    {
        Change their = Change::update(base);
        Change change = Change::update(base);
        if (parent) {
            their.setParent(*parent, parentId);
            change.setParent(*parent, parentId);
        }
        their.set(theirs.first, theirs.second);
        change.set(mine.first, mine.second);
        if (!theySave(their))
            return State::Unknown;
        last = me->pusher.save(change, {});
        return me->settled(last) ? me->state(last) : State::Unknown;
    }
    [[nodiscard]] static std::pair<QString, Value> to(const QString &element, const QString &words)
    {
        return {element, Value::of(words)};
    }

    int count = 0;
    qint64 last = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(server.start());
        me = std::make_unique<SenderDesk>();
        colleague = std::make_unique<ClientDesk>();
        colleague->workspace.setFormat(me->workspace.format(), false);
        QVERIFY(me->start(server.baseUrl(), folder.path()));
        QVERIFY(colleague->signIn(server.baseUrl().toString()));
        QCOMPARE(me->load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(me->load(resources::Products).phase, ListState::Phase::Loaded);
    }

    void aCustomersDifferentFieldsMerge()
    {
        const Record base = newCustomer();
        QCOMPARE(
            meet(base, nullptr, 0, to(u"Website"_s, u"mine.example"_s), to(u"Description"_s, u"theirs"_s)),
            State::Done);
        const Record now = me->fresh(customers(), base.id());
        QCOMPARE(now.text(u"Website"), u"mine.example"_s);
        QCOMPARE(now.text(u"Description"), u"theirs"_s);
    }
    void aCustomersSameFieldAsks()
    {
        const Record base = newCustomer();
        QCOMPARE(meet(base, nullptr, 0, to(u"Domains"_s, u"mine.example"_s),
                      to(u"Domains"_s, u"theirs.example"_s)),
                 State::Conflict);
        QCOMPARE(me->fresh(customers(), base.id()).text(u"Domains"), u"theirs.example"_s);
    }
    void aCustomersCustomFieldAsks()
    {
        const Record base = me->fresh(customers(), newCustomer().id());
        QCOMPARE(meet(base, nullptr, 0, to(u"AccountNumber"_s, u"1"_s), to(u"AccountNumber"_s, u"2"_s)),
                 State::Conflict);
        QCOMPARE(me->fresh(customers(), base.id()).text(u"AccountNumber"), u"2"_s);
    }
    void aContactsTitleAsks()
    {
        const Record base = newContact(newCustomer().id());
        QCOMPARE(meet(base, nullptr, 0, to(u"Title"_s, u"Chief"_s), to(u"Title"_s, u"Head"_s)),
                 State::Conflict);
    }
    void aContactThatMovedKeepsMyEdit()
    {
        const Record base = newContact(newCustomer().id());
        const Record home = newCustomer();
        QCOMPARE(
            meet(base, nullptr, 0, to(u"Title"_s, u"Chief"_s), {u"OrganizationID"_s, Value::of(home.id())}),
            State::Done);
        const Record now = me->fresh(contacts(), base.id());
        QCOMPARE(now.text(u"Title"), u"Chief"_s);
        QCOMPARE(now.integer(u"OrganizationID"), home.id());
    }
    void aContactThatWasDeletedIsGoneButNotMyText()
    {
        const Record base = newContact(newCustomer().id());
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { colleague->workspace.remove(base, nullptr, 0, this, done); })));
        Change change = Change::update(base);
        change.set(u"Title", Value::of(u"Chief"_s));
        const qint64 id = me->pusher.save(change, {});
        QVERIFY(me->settled(id));
        const auto entry = me->outbox.entry(id);
        QVERIFY(entry->needsUser());
        QCOMPARE(entry->change.edit(u"Title")->after.toText(), u"Chief"_s);
    }
    void aProductsDifferentFieldsMerge()
    {
        const Record base = me->fresh(products(), me->store.ids(products()).first());
        QCOMPARE(meet(base, nullptr, 0, to(u"Description"_s, u"mine"_s), to(u"ProductOwner"_s, u"theirs"_s)),
                 State::Done);
        const Record now = me->fresh(products(), base.id());
        QCOMPARE(now.text(u"Description"), u"mine"_s);
        QCOMPARE(now.text(u"ProductOwner"), u"theirs"_s);
    }
    void aVersionsNumberAsks()
    {
        const qint64 product = me->store.ids(products()).first();
        const Resource &versions = resource(resources::Versions);
        QVERIFY(succeeded(outcome<Done>(
            [&](auto done) { me->workspace.loadChildren(products(), product, versions, this, done); })));
        const Record base = me->store.serverChildren(products(), product, versions).first();
        QCOMPARE(meet(base, &products(), product, to(u"VersionNumber"_s, u"9.1"_s),
                      to(u"VersionNumber"_s, u"9.2"_s)),
                 State::Conflict);
    }
    void aPhonesDifferentFieldsMergeThoughItsAnswerIsEmpty()
    {
        const Resource &phones = resource(resources::PhoneNumbers);
        const Record customer = newCustomer();
        Change create = Change::create(phones, &customers(), customer.id());
        create.set(u"Number", Value::of(u"555-1"_s));
        const Record base = make(create);
        QVERIFY(!base.isNull());
        QCOMPARE(
            meet(base, &customers(), customer.id(), to(u"Number"_s, u"555-2"_s), to(u"Extension"_s, u"7"_s)),
            State::Done);
        QVERIFY(succeeded(outcome<Done>(
            [&](auto done) { me->workspace.loadChildren(customers(), customer.id(), phones, this, done); })));
        const Record now = me->store.serverChildren(customers(), customer.id(), phones).first();
        QCOMPARE(now.text(u"Number"), u"555-2"_s);
        QCOMPARE(now.text(u"Extension"), u"7"_s);
    }
    void anEntrysTextAsksAndItsOtherFieldsMerge()
    {
        const Resource &actions = resource(resources::Actions);
        const qint64 ticket = me->all(resources::Tickets).first().id();
        Change create = Change::create(actions, &tickets(), ticket);
        create.set(u"Description", Value::of(u"<p>one</p>"_s));
        create.set(u"IsVisibleOnPortal", Value::of(false));
        Record base = make(create);
        QCOMPARE(meet(base, &tickets(), ticket, to(u"Description"_s, u"<p>mine</p>"_s),
                      {u"IsVisibleOnPortal"_s, Value::of(true)}),
                 State::Done);
        for (const Record &action : me->freshActions(ticket)) {
            if (action.id() == base.id())
                base = action;
        }
        QCOMPARE(base.text(u"Description"), u"<p>mine</p>"_s);
        QVERIFY(base.flag(u"IsVisibleOnPortal"));
        QCOMPARE(meet(base, &tickets(), ticket, to(u"Description"_s, u"<p>mine again</p>"_s),
                      to(u"Description"_s, u"<p>theirs</p>"_s)),
                 State::Conflict);
        QCOMPARE(me->outbox.entry(last)->change.edit(u"Description")->after.toText(), u"<p>mine again</p>"_s);
    }
    void twoCustomersLinkedByTwoAgentsAreBothThere()
    {
        const Record ticket = me->all(resources::Tickets).first();
        const Record one = newCustomer();
        const Record two = newCustomer();
        QVERIFY(succeeded(outcome<Done>(
            [&](auto done) { colleague->workspace.link(ticket.id(), customers(), one.id(), this, done); })));
        const qint64 id = me->pusher.link(ticket, customers(), two.id(), two.title(), {});
        QVERIFY(me->settled(id));
        QCOMPARE(me->state(id), State::Done);
        QSet<qint64> linked;
        for (const Link &link : me->fresh(tickets(), ticket.id()).customers().value_or(QList<Link>()))
            linked.insert(link.id);
        QVERIFY(linked.contains(one.id()) && linked.contains(two.id()));
    }
    void aLinkThatTheyCutAndIWantCutIsCut()
    {
        const Record ticket = me->all(resources::Tickets).first();
        const Record one = newCustomer();
        for (const auto &way : {&Workspace::link, &Workspace::unlink}) {
            QVERIFY(succeeded(outcome<Done>([&](auto done) {
                (colleague->workspace.*way)(ticket.id(), customers(), one.id(), this, done);
            })));
        }
        const qint64 id = me->pusher.unlink(ticket, customers(), one.id(), one.title(), {});
        QVERIFY(me->settled(id));
        QCOMPARE(me->state(id), State::Done);
    }
    void aTitleAndALinkOfOneTicketDoNotMeet()
    {
        const Record ticket = me->fresh(tickets(), me->all(resources::Tickets).last().id());
        const Record one = newCustomer();
        QVERIFY(succeeded(outcome<Done>(
            [&](auto done) { colleague->workspace.link(ticket.id(), customers(), one.id(), this, done); })));
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Mine"_s));
        const qint64 id = me->pusher.save(change, {});
        QVERIFY(me->settled(id));
        QCOMPARE(me->state(id), State::Done);
        const Record now = me->fresh(tickets(), ticket.id());
        QCOMPARE(now.text(u"Name"), u"Mine"_s);
        const QList<Link> links = now.customers().value_or(QList<Link>());
        QVERIFY(
            std::any_of(links.cbegin(), links.cend(), [&](const Link &link) { return link.id == one.id(); }));
    }
    void aLinkToATicketThatIsGoneAsks()
    {
        const Record ticket = me->all(resources::Tickets).last();
        const Record one = newCustomer();
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { colleague->workspace.remove(ticket, nullptr, 0, this, done); })));
        const qint64 id = me->pusher.link(ticket, customers(), one.id(), one.title(), {});
        QVERIFY(me->settled(id));
        QVERIFY(me->outbox.entry(id)->needsUser());
    }
    void aReplyToATicketThatIsGoneKeepsItsWords()
    {
        const Record ticket = me->all(resources::Tickets).at(3);
        QVERIFY(succeeded(
            outcome<Done>([&](auto done) { colleague->workspace.remove(ticket, nullptr, 0, this, done); })));
        Change change = Change::create(resource(resources::Actions), &tickets(), ticket.id());
        change.set(u"Description", Value::of(u"<p>words</p>"_s));
        const qint64 id = me->pusher.save(change, {});
        QVERIFY(me->settled(id));
        const auto entry = me->outbox.entry(id);
        QVERIFY(entry->needsUser());
        QCOMPARE(entry->change.edit(u"Description")->after.toText(), u"<p>words</p>"_s);
    }
};

QTEST_GUILESS_MAIN(CollisionsBesideTest)
#include "collisionsbesidetest.moc"
