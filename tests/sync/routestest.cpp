#include "sync/routes.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Every path that the client may ask for, against reference B.
class RoutesTest : public QObject
{
    Q_OBJECT

    static Record made(QLatin1StringView key, qint64 id, const QList<std::pair<QString, qint64>> &values = {})
    {
        const Resource &kind = resource(key);
        Record record(kind);
        record.setValue(kind.id, Value::of(id));
        for (const auto &[element, value] : values)
            record.setValue(element, Value::of(value));
        return record;
    }

private Q_SLOTS:
    void childrenHangBelowTheirParents_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("child");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("paged");
        const auto row = [](const char *parent, const char *child, const char *path, bool paged = false) {
            QTest::newRow(path) << QString::fromLatin1(parent) << QString::fromLatin1(child)
                                << QString::fromLatin1(path) << paged;
        };
        row("tickets", "actions", "tickets/5/actions");
        row("tickets", "customers", "tickets/5/customers");
        row("tickets", "contacts", "tickets/5/contacts");
        row("tickets", "history", "tickets/5/history");
        row("tickets", "tickets", "tickets/5/relatedtickets");
        row("customers", "contacts", "customers/5/contacts");
        row("customers", "tickets", "customers/5/tickets", true);
        row("customers", "customerproducts", "customers/5/products");
        row("customers", "phonenumbers", "customers/5/phonenumbers");
        row("customers", "addresses", "customers/5/addresses");
        row("customers", "notes", "customers/5/notes");
        row("customers", "history", "customers/5/history");
        row("contacts", "tickets", "contacts/5/tickets");
        row("contacts", "phonenumbers", "contacts/5/phonenumbers");
        row("contacts", "addresses", "contacts/5/addresses");
        row("products", "versions", "products/5/versions");
        row("products", "customers", "products/5/customers");
        row("products", "history", "products/5/history");
        row("users", "history", "users/5/history");
    }
    void childrenHangBelowTheirParents()
    {
        QFETCH(QString, parent);
        QFETCH(QString, child);
        QFETCH(bool, paged);
        const Resource *above = findResource(parent);
        const Resource *below = findResource(child);
        QVERIFY(above && below);
        QTEST(routes::children(*above, 5, *below), "path");
        QCOMPARE(routes::childrenPaged(*above, *below), paged);
    }

    void whatTheServiceDoesNotHaveHasNoPath()
    {
        QCOMPARE(routes::children(resource(resources::Products), 5, resource(resources::Notes)), QString());
        QCOMPARE(routes::single(resource(resources::Versions), 5), QString());
        QCOMPARE(routes::single(made(resources::PhoneNumbers, 3), nullptr, 0), QString());
        QCOMPARE(routes::childrenOf(made(resources::Versions, 4, {{u"ProductID"_s, 3}}),
                                    resource(resources::Notes)),
                 QString());
    }

    void objectsBelowOthersAreFoundThere()
    {
        const Resource *customers = &resource(resources::Customers);
        const Resource *contacts = &resource(resources::Contacts);
        QCOMPARE(routes::single(made(resources::Tickets, 5), nullptr, 0), u"tickets/5"_s);
        QCOMPARE(routes::single(made(resources::Versions, 4, {{u"ProductID"_s, 3}}), nullptr, 0),
                 u"products/3/versions/4"_s);
        QCOMPARE(routes::single(
                     made(resources::CustomerProducts, 9, {{u"OrganizationID"_s, 7}, {u"ProductID"_s, 3}}),
                     nullptr, 0),
                 u"customers/7/products/3/customerproduct/9"_s);
        QCOMPARE(routes::single(made(resources::Actions, 8, {{u"TicketID"_s, 5}}), nullptr, 0),
                 u"tickets/5/actions/8"_s);
        QCOMPARE(routes::single(made(resources::PhoneNumbers, 2), customers, 7),
                 u"customers/7/phonenumbers/2"_s);
        QCOMPARE(routes::single(made(resources::PhoneNumbers, 2), contacts, 6),
                 u"contacts/6/phonenumbers/2"_s);
        QCOMPARE(routes::single(made(resources::Addresses, 2), contacts, 6), u"contacts/6/addresses/2"_s);
        QCOMPARE(routes::single(made(resources::Notes, 2), customers, 7), u"customers/7/notes/2"_s);
        // A contact has a route of its own, whoever asks.
        QCOMPARE(routes::single(made(resources::Contacts, 6), customers, 7), u"contacts/6"_s);
    }

    void childrenOfObjectsBelowOthersNeedBothNumbers()
    {
        const Record action = made(resources::Actions, 8, {{u"TicketID"_s, 5}});
        QCOMPARE(routes::childrenOf(action, resource(resources::Attachments)),
                 u"tickets/5/actions/8/attachments"_s);
        const Record version = made(resources::Versions, 4, {{u"ProductID"_s, 3}});
        QCOMPARE(routes::childrenOf(version, resource(resources::Customers)),
                 u"products/3/versions/4/customers"_s);
        QCOMPARE(routes::childrenOf(version, resource(resources::History)),
                 u"products/3/versions/4/history"_s);
        QCOMPARE(routes::childrenOf(made(resources::Tickets, 5), resource(resources::Actions)),
                 u"tickets/5/actions"_s);
    }

    void newObjectsGoWhereTheyBelong()
    {
        const Resource *tickets = &resource(resources::Tickets);
        const Resource *customers = &resource(resources::Customers);
        const Resource *products = &resource(resources::Products);
        QCOMPARE(routes::create(Change::create(*tickets)), u"tickets"_s);
        QCOMPARE(routes::create(Change::create(resource(resources::Contacts))), u"contacts"_s);
        QCOMPARE(routes::create(Change::create(resource(resources::Contacts), customers, 7)),
                 u"customers/7/contacts"_s);
        QCOMPARE(routes::create(Change::create(resource(resources::Actions), tickets, 5)),
                 u"tickets/5/actions"_s);
        QCOMPARE(routes::create(Change::create(resource(resources::Versions), products, 3)),
                 u"products/3/versions"_s);
        QCOMPARE(routes::create(Change::create(resource(resources::Notes), customers, 7)),
                 u"customers/7/notes"_s);
        Change person = Change::create(resource(resources::Contacts));
        person.set(u"OrganizationID", Value::of(qint64(8)));
        QCOMPARE(routes::create(person), u"customers/8/contacts"_s);
        Change customerProduct = Change::create(resource(resources::CustomerProducts), customers, 7);
        QCOMPARE(routes::create(customerProduct), QString());
        customerProduct.set(u"ProductID", Value::of(qint64(3)));
        QCOMPARE(routes::create(customerProduct), u"customers/7/products/3"_s);
    }

    void linksSubscriptionsAndFilesHangBelowTheTicket()
    {
        QCOMPARE(routes::link(5, resource(resources::Customers), 7), u"tickets/5/customers/7"_s);
        QCOMPARE(routes::link(5, resource(resources::Contacts), 6), u"tickets/5/contacts/6"_s);
        QCOMPARE(routes::subscription(5, 90, true), u"tickets/5/subscribe/90"_s);
        QCOMPARE(routes::subscription(5, 90, false), u"tickets/5/unsubscribe/90"_s);
        QCOMPARE(routes::attachments(5, 8), u"tickets/5/actions/8/attachments"_s);
        QCOMPARE(routes::attachment(5, 8, 1), u"tickets/5/actions/8/attachments/1"_s);
    }
};

QTEST_GUILESS_MAIN(RoutesTest)
#include "routestest.moc"
