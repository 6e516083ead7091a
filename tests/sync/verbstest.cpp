#include "support/practice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Every verb against the practice service over TCP, in both generations: what is made is found again, what
/// is changed is changed, what is removed is gone.
class VerbsTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    [[nodiscard]] std::optional<Outcome<Record>> save(ClientDesk &desk, const Change &change)
    {
        return outcome<Record>([&](auto done) { desk.workspace.save(change, this, done); });
    }
    [[nodiscard]] std::optional<Outcome<Done>> children(ClientDesk &desk, const Resource &parent, qint64 id,
                                                        const Resource &child)
    {
        return outcome<Done>([&](auto done) { desk.workspace.loadChildren(parent, id, child, this, done); });
    }
    [[nodiscard]] std::optional<Outcome<Done>> remove(ClientDesk &desk, const Record &record,
                                                      const Resource *parent = nullptr, qint64 parentId = 0)
    {
        return outcome<Done>([&](auto done) { desk.workspace.remove(record, parent, parentId, this, done); });
    }
    static Record first(const ClientDesk &desk, QLatin1StringView key)
    {
        QList<Record> all = desk.all(key);
        std::sort(all.begin(), all.end(), [](const Record &a, const Record &b) { return a.id() < b.id(); });
        return all.value(0);
    }
    static const Resource &of(QLatin1StringView key) { return resource(key); }

    /// Creates, finds, changes and removes a child of this parent; `element` is what is changed.
    void roundTrip(Practice &desk, const Resource &parent, qint64 parentId, Change change,
                   const QString &element, bool changeable = true)
    {
        const Resource &kind = change.resource();
        change.set(element, Value::of(u"First <text> & 'more'"_s));
        const auto made = save(desk, change);
        QVERIFY2(succeeded(made), kind.key.data());
        const qint64 id = (*made)->id();
        QVERIFY(id > 0);
        QCOMPARE((*made)->text(element), u"First <text> & 'more'"_s);
        QVERIFY(succeeded(children(desk, parent, parentId, kind)));
        const auto has = [&] {
            const QList<Record> all = desk.store.children(parent, parentId, kind);
            return std::any_of(all.cbegin(), all.cend(), [id](const Record &row) { return row.id() == id; });
        };
        QVERIFY(has());
        if (changeable) {
            Change update = Change::update(desk.store.record(kind, id));
            update.setParent(parent, parentId);
            update.set(element, Value::of(u"Second"_s));
            const auto changed = save(desk, update);
            QVERIFY(succeeded(changed));
            QCOMPARE((*changed)->text(element), u"Second"_s);
            QCOMPARE(desk.workspace.unmet(update, **changed), QStringList());
        }
        QVERIFY(succeeded(remove(desk, desk.store.record(kind, id), &parent, parentId)));
        QVERIFY(!has());
        QVERIFY(succeeded(children(desk, parent, parentId, kind)));
        QVERIFY(!has());
    }

private Q_SLOTS:
    void partsOfCustomersAndContactsComeAndGo_data() { bothProfiles(); }
    void partsOfCustomersAndContactsComeAndGo()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 5);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Customers).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Contacts).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::PhoneTypes).phase, ListState::Phase::Loaded);
        const Resource &customers = of(resources::Customers);
        const Resource &contacts = of(resources::Contacts);
        const qint64 contact = first(desk, resources::Contacts).id();
        const qint64 customer = first(desk, resources::Contacts).integer(u"OrganizationID");
        for (const auto &[parent, id] : {std::pair{&customers, customer}, std::pair{&contacts, contact}}) {
            Change phone = Change::create(of(resources::PhoneNumbers), parent, id);
            phone.set(u"PhoneTypeID", Value::of(first(desk, resources::PhoneTypes).id()));
            roundTrip(desk, *parent, id, phone, u"Number"_s);
            roundTrip(desk, *parent, id, Change::create(of(resources::Addresses), parent, id), u"Addr1"_s);
        }
        Change note = Change::create(of(resources::Notes), &customers, customer);
        note.set(u"Description", Value::of(u"<p>Bring the key</p>"_s));
        roundTrip(desk, customers, customer, note, u"Title"_s, false);
    }

    void productsAndVersionsComeAndGo_data() { bothProfiles(); }
    void productsAndVersionsComeAndGo()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 5);
        QVERIFY(desk.start());
        QVERIFY(desk.loadLookups());
        Change change = Change::create(of(resources::Products));
        change.set(u"Name", Value::of(u"Valve & Co"_s));
        const auto product = save(desk, change);
        QVERIFY(succeeded(product));
        const qint64 id = (*product)->id();
        Change rename = Change::update(**product);
        rename.set(u"Name", Value::of(u"Valves"_s));
        QVERIFY(succeeded(save(desk, rename)));
        QCOMPARE(desk.store.record(of(resources::Products), id).title(), u"Valves"_s);

        Change version = Change::create(of(resources::Versions), &of(resources::Products), id);
        version.set(u"ProductVersionStatusID", Value::of(first(desk, resources::VersionStatuses).id()));
        version.set(u"IsReleased", Value::of(true));
        version.set(u"ReleaseDate", Value::of(QDateTime(QDate(2026, 2, 3), QTime(6, 0), Qt::UTC)));
        roundTrip(desk, of(resources::Products), id, version, u"VersionNumber"_s);

        QVERIFY(succeeded(remove(desk, **product)));
        QCOMPARE(desk.load(resources::Products).phase, ListState::Phase::Loaded);
        QVERIFY(!desk.store.contains(of(resources::Products), id));
    }

    void customersGetProducts_data() { bothProfiles(); }
    void customersGetProducts()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 5);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Customers).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Products).phase, ListState::Phase::Loaded);
        const Resource &customers = of(resources::Customers);
        const Resource &links = of(resources::CustomerProducts);
        const qint64 customer = first(desk, resources::Customers).id();
        const qint64 product = first(desk, resources::Products).id();
        QVERIFY(succeeded(children(desk, of(resources::Products), product, of(resources::Versions))));
        QVERIFY(succeeded(children(desk, customers, customer, links)));
        const qsizetype before = desk.store.children(customers, customer, links).size();

        Change bare = Change::create(links, &customers, customer);
        bare.set(u"ProductID", Value::of(product));
        const auto made = save(desk, bare);
        QVERIFY(succeeded(made));
        QCOMPARE((*made)->integer(u"ProductID"), product);
        // The same product once more: it is the link that counts, not the product (reference G.35).
        const auto twin = save(desk, bare);
        QVERIFY(succeeded(twin));
        QVERIFY((*twin)->id() != (*made)->id());
        QVERIFY(succeeded(children(desk, customers, customer, links)));
        QCOMPARE(desk.store.children(customers, customer, links).size(), before + 2);

        Change dated = Change::update(**made);
        dated.setParent(customers, customer);
        const QDateTime until(QDate(2027, 5, 6), QTime(7, 0), Qt::UTC);
        dated.set(u"SupportExpiration", Value::of(until));
        const auto saved = save(desk, dated);
        QVERIFY(succeeded(saved));
        QCOMPARE((*saved)->value(u"SupportExpiration").toMoment(), until);

        QVERIFY(succeeded(remove(desk, **made, &customers, customer)));
        QVERIFY(succeeded(remove(desk, **twin, &customers, customer)));
        QVERIFY(succeeded(children(desk, customers, customer, links)));
        QCOMPARE(desk.store.children(customers, customer, links).size(), before);
    }

    void contactsAreMadeForACustomerMovedAndDeleted_data() { bothProfiles(); }
    void contactsAreMadeForACustomerMovedAndDeleted()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 5);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Customers).phase, ListState::Phase::Loaded);
        const Resource &contacts = of(resources::Contacts);
        QList<qint64> customers = desk.store.ids(of(resources::Customers));
        std::sort(customers.begin(), customers.end());
        Change change = Change::create(contacts, &of(resources::Customers), customers.at(0));
        change.set(u"FirstName", Value::of(u"Zoë"_s));
        change.set(u"LastName", Value::of(u"O'Hara"_s));
        change.set(u"Email", Value::of(u"zoe@example.test"_s));
        // POST does not read this one: it takes a second request.
        change.set(u"BlockInboundEmail", Value::of(true));
        const auto made = save(desk, change);
        QVERIFY(succeeded(made));
        QVERIFY((*made)->flag(u"BlockInboundEmail"));
        QCOMPARE(desk.workspace.unmet(change, **made), QStringList());
        QCOMPARE((*made)->title(), u"Zoë O'Hara"_s);
        QCOMPARE((*made)->integer(u"OrganizationID"), customers.at(0));
        Change move = Change::update(**made);
        move.set(u"OrganizationID", Value::of(customers.at(1)));
        const auto moved = save(desk, move);
        QVERIFY(succeeded(moved));
        QCOMPARE((*moved)->integer(u"OrganizationID"), customers.at(1));
        QCOMPARE((*moved)->text(u"Organization"),
                 desk.store.record(of(resources::Customers), customers.at(1)).title());
        QVERIFY(succeeded(remove(desk, **made)));
        QCOMPARE(desk.load(resources::Contacts).phase, ListState::Phase::Loaded);
        QVERIFY(!desk.store.contains(contacts, (*made)->id()));
    }

    void customersAreMadeAndChangedButNeverDeleted_data() { bothProfiles(); }
    void customersAreMadeAndChangedButNeverDeleted()
    {
        QFETCH(Profile, profile);
        sandbox::Options options = Practice::options(profile, 5);
        options.customerDeleteStatus = profile == Profile::Modern ? 403 : 306;
        Practice desk(options);
        QVERIFY(desk.start());
        Change change = Change::create(of(resources::Customers));
        change.set(u"Name", Value::of(u"Hay & Sons <Ltd>"_s));
        const auto made = save(desk, change);
        QVERIFY(succeeded(made));
        QCOMPARE((*made)->title(), u"Hay & Sons <Ltd>"_s);
        Change update = Change::update(**made);
        update.set(u"Website", Value::of(u"hay.example"_s));
        QVERIFY(succeeded(save(desk, update)));
        QCOMPARE(desk.store.record(of(resources::Customers), (*made)->id()).text(u"Website"),
                 u"hay.example"_s);
        const auto removed = remove(desk, **made);
        QCOMPARE(failure(removed),
                 profile == Profile::Modern ? ApiError::Kind::Forbidden : ApiError::Kind::NotAllowedHere);
        QVERIFY(desk.store.contains(of(resources::Customers), (*made)->id()));
    }

    void customFieldsAreSavedAndReadBack_data() { bothProfiles(); }
    void customFieldsAreSavedAndReadBack()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 60);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        int tried = 0;
        for (const Record &ticket : desk.all(resources::Tickets)) {
            const auto fields =
                desk.store.customFields().fields(of(resources::Tickets), ticket.integer(u"TicketTypeID"));
            Change change = Change::update(ticket);
            for (const CustomField &field : fields) {
                if (field.kind == CustomKind::Number)
                    change.set(field.element, Value::of(qint64(1234)));
                else if (field.kind == CustomKind::Flag)
                    change.set(field.element,
                               Value::of(!desk.store.customValue(ticket, field.element).toFlag()));
            }
            if (change.isEmpty())
                continue;
            const auto saved = save(desk, change);
            QVERIFY(succeeded(saved));
            QCOMPARE(desk.workspace.unmet(change, **saved), QStringList());
            if (++tried == 3)
                break;
        }
        QVERIFY(tried > 0);
    }

    void aLinkedContactBringsItsCustomerAndTakesItAway_data() { bothProfiles(); }
    void aLinkedContactBringsItsCustomerAndTakesItAway()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 30);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Contacts).phase, ListState::Phase::Loaded);
        const Resource &tickets = of(resources::Tickets);
        const auto linked = [&](qint64 ticket, bool customers, qint64 id) {
            const Record now = desk.store.record(tickets, ticket);
            const QList<Link> links = (customers ? now.customers() : now.contacts()).value_or(QList<Link>());
            return std::any_of(links.cbegin(), links.cend(),
                               [id](const Link &link) { return link.id == id; });
        };
        const qint64 ticket = first(desk, resources::Tickets).id();
        // A ticket shows active customers only (reference C.1); the store has no order.
        QCOMPARE(desk.load(resources::Customers).phase, ListState::Phase::Loaded);
        Record contact;
        for (const Record &candidate : desk.all(resources::Contacts)) {
            const qint64 company = candidate.integer(u"OrganizationID");
            const bool fits = candidate.flag(u"IsActive") && !linked(ticket, true, company) &&
                              desk.store.record(of(resources::Customers), company).flag(u"IsActive");
            if (fits && (contact.isNull() || candidate.id() < contact.id()))
                contact = candidate;
        }
        QVERIFY(!contact.isNull());
        const qint64 customer = contact.integer(u"OrganizationID");
        const Resource &contacts = of(resources::Contacts);
        QVERIFY(succeeded(outcome<Done>(
            [&](auto done) { desk.workspace.link(ticket, contacts, contact.id(), this, done); })));
        QVERIFY(linked(ticket, false, contact.id()));
        QVERIFY(linked(ticket, true, customer));
        QVERIFY(succeeded(outcome<Done>(
            [&](auto done) { desk.workspace.unlink(ticket, contacts, contact.id(), this, done); })));
        QVERIFY(!linked(ticket, false, contact.id()));
        QVERIFY(!linked(ticket, true, customer));
    }

    void agentsAreSubscribedAndUnsubscribed_data() { bothProfiles(); }
    void agentsAreSubscribedAndUnsubscribed()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 3);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.load(resources::Users).phase, ListState::Phase::Loaded);
        const qint64 ticket = first(desk, resources::Tickets).id();
        const qint64 user = first(desk, resources::Users).id();
        for (const bool on : {true, false}) {
            QVERIFY(succeeded(
                outcome<Done>([&](auto done) { desk.workspace.subscribe(ticket, user, on, this, done); })));
        }
    }

    void aDeletedTicketIsGoneAndMissing_data() { bothProfiles(); }
    void aDeletedTicketIsGoneAndMissing()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 10);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Record ticket = first(desk, resources::Tickets);
        QVERIFY(succeeded(remove(desk, ticket)));
        QVERIFY(!desk.store.contains(of(resources::Tickets), ticket.id()));
        QCOMPARE(failure(outcome<Record>([&](auto done) {
                     desk.workspace.open(of(resources::Tickets), ticket.id(), this, done);
                 })),
                 ApiError::Kind::MissingObject);
        QCOMPARE(desk.load(resources::DeletedTickets).phase, ListState::Phase::Loaded);
        const QList<Record> deleted = desk.all(resources::DeletedTickets);
        QVERIFY(std::any_of(deleted.cbegin(), deleted.cend(),
                            [&](const Record &row) { return row.integer(u"TicketID") == ticket.id(); }));
    }

    void aTicketIsOpenedByItsNumberToo_data() { bothProfiles(); }
    void aTicketIsOpenedByItsNumberToo()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 10);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Record ticket = first(desk, resources::Tickets);
        const auto opened = outcome<Record>([&](auto done) {
            desk.workspace.open(of(resources::Tickets), ticket.integer(u"TicketNumber"), this, done);
        });
        QVERIFY(succeeded(opened));
        QCOMPARE((*opened)->id(), ticket.id());
    }

    void aNumberThatIsAlsoAnotherTicketsIdStillMeansTheNumber_data() { bothProfiles(); }
    void aNumberThatIsAlsoAnotherTicketsIdStillMeansTheNumber()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 10);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const QList<Record> known = desk.all(resources::Tickets);
        const qint64 wanted = known.at(0).id();
        const qint64 other = known.at(1).id();
        QVERIFY(desk.server.execute(
            u"UPDATE Tickets SET TicketNumber = %1 WHERE TicketID = %2"_s.arg(other).arg(wanted)));
        const auto opened =
            outcome<Record>([&](auto done) { desk.workspace.openTicketNumber(other, this, done); });
        QVERIFY(succeeded(opened));
        QCOMPARE((*opened)->id(), wanted);
        QCOMPARE(
            failure(outcome<Record>([&](auto done) { desk.workspace.openTicketNumber(987654, this, done); })),
            ApiError::Kind::MissingObject);
    }

    void everyListAndEveryChildListLoads_data() { bothProfiles(); }
    void everyListAndEveryChildListLoads()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 40);
        QVERIFY(desk.start());
        for (const Resource *list : allResources()) {
            if (list->route.isEmpty())
                continue;
            QVERIFY2(desk.load(list->key).phase == ListState::Phase::Loaded, list->key.data());
            if (!list->is(resources::DeletedTickets))
                QVERIFY2(desk.store.count(*list) > 0, list->key.data());
        }
        using Pair = std::pair<QLatin1StringView, QLatin1StringView>;
        for (const auto &[parent, child] :
             {Pair{resources::Tickets, resources::Actions}, Pair{resources::Tickets, resources::Customers},
              Pair{resources::Tickets, resources::Contacts}, Pair{resources::Tickets, resources::History},
              Pair{resources::Tickets, resources::Tickets}, Pair{resources::Customers, resources::Contacts},
              Pair{resources::Customers, resources::Tickets},
              Pair{resources::Customers, resources::CustomerProducts},
              Pair{resources::Customers, resources::PhoneNumbers},
              Pair{resources::Customers, resources::Addresses}, Pair{resources::Customers, resources::Notes},
              Pair{resources::Customers, resources::History}, Pair{resources::Contacts, resources::Tickets},
              Pair{resources::Contacts, resources::PhoneNumbers},
              Pair{resources::Contacts, resources::Addresses}, Pair{resources::Products, resources::Versions},
              Pair{resources::Products, resources::Customers}, Pair{resources::Products, resources::History},
              Pair{resources::Users, resources::History}}) {
            const auto loaded = children(desk, of(parent), first(desk, parent).id(), of(child));
            QVERIFY2(succeeded(loaded), qPrintable(QString(parent + u'/' + child)));
        }
        const Record version = first(desk, resources::Versions);
        QVERIFY(!version.isNull());
        QVERIFY(succeeded(children(desk, of(resources::Versions), version.id(), of(resources::Customers))));
        QVERIFY(succeeded(children(desk, of(resources::Versions), version.id(), of(resources::History))));
        QVERIFY(succeeded(outcome<Record>(
            [&](auto done) { desk.workspace.open(of(resources::Versions), version.id(), this, done); })));
    }

    void searchesFilterOnTheServer_data() { bothProfiles(); }
    void searchesFilterOnTheServer()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 120);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const qint64 type = first(desk, resources::Tickets).integer(u"TicketTypeID");
        QSet<qint64> expected;
        for (const Record &ticket : desk.all(resources::Tickets)) {
            if (ticket.integer(u"TicketTypeID") == type && !ticket.flag(u"IsClosed"))
                expected.insert(ticket.id());
        }
        Filter filter;
        filter.where(u"TicketTypeID"_s, Filter::Operator::Equals, Value::of(type));
        filter.where(u"IsClosed"_s, Filter::Operator::Equals, Value::of(false));
        const auto found = outcome<QList<qint64>>(
            [&](auto done) { desk.workspace.search(of(resources::Tickets), filter, this, done); });
        QVERIFY(succeeded(found));
        QCOMPARE(QSet<qint64>((*found)->cbegin(), (*found)->cend()), expected);
        QVERIFY(!expected.isEmpty() && expected.size() < 120);
    }

    void filesGoUpAndComeBackUnharmed_data() { bothProfiles(); }
    void filesGoUpAndComeBackUnharmed()
    {
        QFETCH(Profile, profile);
        Practice desk(profile, 5);
        QVERIFY(desk.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Resource &actions = of(resources::Actions);
        const Resource &attachments = of(resources::Attachments);
        const qint64 ticket = first(desk, resources::Tickets).id();
        QVERIFY(succeeded(children(desk, of(resources::Tickets), ticket, actions)));
        const qint64 action = desk.store.children(of(resources::Tickets), ticket, actions).first().id();

        QTemporaryDir folder;
        QByteArray bytes;
        for (int i = 0; i < 300'000; ++i)
            bytes += static_cast<char>(i * 7 + i / 251);
        QFile source(folder.filePath(u"Größe & more.bin"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(bytes);
        source.close();
        const auto sent = outcome<Record>(
            [&](auto done) { desk.workspace.upload(ticket, action, source.fileName(), this, done); });
        QVERIFY(succeeded(sent));
        QCOMPARE((*sent)->integer(u"FileSize"), bytes.size());
        QCOMPARE(desk.store.children(actions, action, attachments).size(), 1);
        QVERIFY(succeeded(children(desk, actions, action, attachments)));

        const QString target = folder.filePath(u"back.bin"_s);
        qint64 moved = 0;
        const auto fetched = outcome<Done>([&](auto done) {
            Job *job = desk.workspace.download(ticket, action, **sent, target, this, done);
            connect(job, &Job::progress, this, [&moved](qint64 bytesDone, qint64) { moved = bytesDone; });
        });
        QVERIFY(succeeded(fetched));
        QFile back(target);
        QVERIFY(back.open(QIODevice::ReadOnly));
        QCOMPARE(back.readAll(), bytes);
        QCOMPARE(moved, bytes.size());
        QCOMPARE(failure(outcome<Record>([&](auto done) {
                     desk.workspace.upload(ticket, action, folder.filePath(u"none"_s), this, done);
                 })),
                 ApiError::Kind::FileFailed);
    }

    void aListSurvivesASlowServerAndSaysWhenItIsCutOrDead()
    {
        Practice desk(Profile::Y2018, 60);
        QVERIFY(desk.start());
        desk.server.setFaults({u"slow=400:tickets"_s});
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        QCOMPARE(desk.all(resources::Tickets).size(), 60);
        desk.server.setFaults({u"truncate:tickets"_s});
        ListState state = desk.load(resources::Tickets);
        QCOMPARE(state.phase, ListState::Phase::Failed);
        QVERIFY(state.loadedAt.isValid());
        QCOMPARE(desk.all(resources::Tickets).size(), 60);
        desk.server.setFaults({u"garbage:tickets"_s});
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Failed);
        desk.server.setFaults({});
        desk.server.stop();
        state = desk.load(resources::Tickets);
        QCOMPARE(state.phase, ListState::Phase::Failed);
        QCOMPARE(state.error->kind, ApiError::Kind::ConnectionRefused);
        QVERIFY(desk.server.start());
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
    }
};

QTEST_GUILESS_MAIN(VerbsTest)
#include "verbstest.moc"
