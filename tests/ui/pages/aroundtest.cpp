#include "pagedesk.h"

#include "pages/around/contactphones.h"
#include "pages/around/customercard.h"
#include "pages/around/neighbours.h"
#include "pages/around/surroundings.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What stands beside a ticket about those it concerns, and what that costs.
class AroundTest : public QObject
{
    Q_OBJECT

    static Record ticket(qint64 id, const QString &title, const QList<Link> &customers, bool closed = false,
                         qint64 version = 0)
    {
        Record made(resource(resources::Tickets));
        made.setValue(u"TicketID", Value::of(id));
        made.setValue(u"TicketNumber", Value::of(id + 1000));
        made.setValue(u"Name", Value::of(title));
        made.setValue(u"IsClosed", Value::of(closed));
        made.setValue(u"ProductID", Value::of(qint64(7)));
        if (version)
            made.setValue(u"ReportedVersionID", Value::of(version));
        made.setCustomers(customers);
        return made;
    }
    static QString words(const QWidget &in)
    {
        QStringList all;
        for (const auto *label : in.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&in))
                all << label->text();
        }
        for (const auto *button : in.findChildren<QAbstractButton *>()) {
            if (button->isVisibleTo(&in))
                all << button->text();
        }
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aCustomersCardTellsWhatIsHereAndAsksForNothing()
    {
        PageDesk desk;
        const Link hay{31, u"Hay & Sons"_s};
        Record customer(resource(resources::Customers));
        customer.setValue(u"OrganizationID", Value::of(qint64(31)));
        customer.setValue(u"Name", Value::of(hay.name));
        customer.setValue(u"SAExpirationDate",
                          Value::of(QDateTime(QDate(2020, 5, 4), QTime(12, 0), Qt::UTC)));
        customer.setValue(u"SupportHoursMonth", Value::of(qint64(10)));
        customer.setValue(u"SupportHoursRemaining", Value::of(qint64(3)));
        QList<Record> tickets{ticket(1, u"this one"_s, {hay}), ticket(2, u"closed one"_s, {hay}, true),
                              ticket(3, u"of others"_s, {{32, u"Other"_s}})};
        for (qint64 id = 10; id < 17; ++id)
            tickets.append(ticket(id, u"open %1"_s.arg(id), {hay}));
        desk.store.put({customer});
        desk.store.put(tickets);
        Surroundings around(desk.desk);
        around.resize(300, 900);
        around.showTicket(tickets.first());
        around.show();
        auto *card = around.findChild<CustomerCard *>(u"customerCard"_s);
        QVERIFY(card);
        QTRY_VERIFY2(words(*card).contains(u"open 16"_s), qPrintable(words(*card)));
        const QString told = words(*card);
        QVERIFY(told.contains(u"About Hay & Sons"_s) || told.contains(u"About Hay && Sons"_s));
        QVERIFY2(told.contains(u"ended on 4 May 2020"_s), qPrintable(told));
        QVERIFY(told.contains(u"3 of 10 left this month"_s));
        QVERIFY(told.contains(u"\n7"_s));
        QVERIFY(!told.contains(u"closed one"_s) && !told.contains(u"of others"_s) &&
                !told.contains(u"this one"_s));
        // The newest five, and how many more.
        QVERIFY(!told.contains(u"open 11"_s));
        QVERIFY(desk.log.exchanges().empty());
        for (auto *button : card->findChildren<QAbstractButton *>()) {
            if (button->text() == u"open 16"_s)
                button->click();
        }
        QCOMPARE(desk.opened.size(), 1);
        QCOMPARE(desk.opened.first().second, 16);
    }

    void productsAndPhonesCostARequestEachAndOnlyOnDemand()
    {
        PageDesk desk;
        QVERIFY(desk.ready());
        Record subject;
        for (const Record &one : desk.all(resources::Tickets)) {
            const bool known = one.customers() && !one.customers()->isEmpty() && one.contacts() &&
                               one.contacts()->size() == 1 &&
                               one.customers()->first().name != u"_Unknown Company";
            if (known && subject.isNull())
                subject = one;
        }
        QVERIFY(!subject.isNull());
        (void)desk.requests();
        Surroundings around(desk.desk);
        around.resize(300, 900);
        around.show();
        around.showTicket(subject);
        QTest::qWait(100);
        QCOMPARE(desk.requests(), QStringList());
        auto *products = around.findChild<QAbstractButton *>(u"customerProducts"_s);
        QVERIFY(products && products->isVisible());
        QVERIFY(products->toolTip().contains(u"1 request"_s));
        products->click();
        QTRY_VERIFY(!products->isVisible());
        QCOMPARE(desk.requests().size(), 1);
        auto *phones = around.findChild<QAbstractButton *>(u"lookForPhones"_s);
        QVERIFY(phones && phones->isVisible());
        phones->click();
        QTRY_VERIFY(!phones->isVisible());
        QCOMPARE(desk.requests().size(), 1);
    }

    void parentAndChildrenAreLinked()
    {
        PageDesk desk;
        Record child = ticket(2, u"small part"_s, {});
        child.setValue(u"ParentID", Value::of(qint64(1)));
        Record middle = ticket(1, u"the whole"_s, {});
        middle.setValue(u"ParentID", Value::of(qint64(9)));
        desk.store.put({middle, child, ticket(9, u"the project"_s, {})});
        Surroundings around(desk.desk);
        around.show();
        around.showTicket(middle);
        auto *family = around.findChild<QWidget *>(u"ticketFamily"_s);
        QTRY_VERIFY(family->isVisible() && words(*family).contains(u"1002 small part"_s));
        QVERIFY(words(*family).contains(u"1009 the project"_s));
        around.showTicket(ticket(77, u"alone"_s, {}));
        QTRY_VERIFY(!family->isVisible());
    }

    void whoElseHasTheVersionIsToldWithWhatIsNotKnown()
    {
        PageDesk desk;
        Record customer(resource(resources::Customers));
        customer.setValue(u"OrganizationID", Value::of(qint64(40)));
        customer.setValue(u"Name", Value::of(u"Mill Works"_s));
        Record owner = customer;
        owner.setValue(u"OrganizationID", Value::of(qint64(41)));
        owner.setValue(u"Name", Value::of(u"Quiet Owner"_s));
        desk.store.put({customer, owner});
        Record product(resource(resources::CustomerProducts));
        product.setValue(u"OrganizationProductID", Value::of(qint64(900)));
        product.setValue(u"OrganizationID", Value::of(qint64(41)));
        product.setValue(u"ProductID", Value::of(qint64(7)));
        product.setValue(u"ProductVersionID", Value::of(qint64(34)));
        desk.store.setChildren(resource(resources::Customers), 41, resource(resources::CustomerProducts),
                               {product});
        const Record subject = ticket(1, u"beeps"_s, {{31, u"Hay"_s}}, false, 34);
        desk.store.put({subject, ticket(2, u"beeps too"_s, {{40, u"Mill Works"_s}}, true, 34),
                        ticket(3, u"other version"_s, {{50, u"Else"_s}}, false, 35)});
        Surroundings around(desk.desk);
        around.resize(300, 900);
        around.show();
        around.showTicket(subject);
        auto *users = around.findChild<QWidget *>(u"versionUsers"_s);
        QTRY_VERIFY(words(*users).contains(u"Mill Works"_s));
        const QString told = words(*users);
        QVERIFY(told.contains(u"Quiet Owner"_s));
        QVERIFY(!told.contains(u"Else"_s));
        QVERIFY2(told.contains(u"3 tickets here, and the products of 1 of 2 customers"_s), qPrintable(told));
    }

    void whoHasTheVersionHasANameBeforeTheCustomersAreRead()
    {
        PageDesk desk;
        const Record subject = ticket(1, u"beeps"_s, {{31, u"Hay"_s}}, false, 34);
        desk.store.put({subject, ticket(2, u"beeps too"_s, {{40, u"Mill Works"_s}}, true, 34)});
        Surroundings around(desk.desk);
        around.resize(300, 900);
        around.show();
        around.showTicket(subject);
        auto *users = around.findChild<QWidget *>(u"versionUsers"_s);
        QTRY_VERIFY(words(*users).contains(u"Mill Works"_s));
        // What the customer itself says comes before what a ticket remembers.
        Record customer(resource(resources::Customers));
        customer.setValue(u"OrganizationID", Value::of(qint64(40)));
        customer.setValue(u"Name", Value::of(u"Mill Works Ltd"_s));
        desk.store.put({customer});
        QTRY_VERIFY(words(*users).contains(u"Mill Works Ltd"_s));
    }

    void manyTicketsHoldUpNothing()
    {
        PageDesk desk;
        QList<Record> all;
        for (qint64 id = 1; id <= 20'000; ++id)
            all.append(ticket(id, u"one of many"_s, {{id % 50, u"Customer"_s}}));
        desk.store.put(all);
        Neighbours neighbours(desk.desk);
        QSignalSpy found(&neighbours, &Neighbours::found);
        int turns = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
        beat.start(0);
        neighbours.look(all.at(4));
        QVERIFY(!neighbours.isDone());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(neighbours.openOf(5).size(), 399);
        // The window had its turn in between.
        QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    }
};

QTEST_MAIN(AroundTest)
#include "aroundtest.moc"
