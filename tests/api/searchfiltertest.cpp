#include "api/searchfilter.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// What a text in a search box becomes on the wire.
class SearchFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormOfTheTextDecides_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, QLatin1StringView key, const QString &text,
                            const QString &query) { QTest::newRow(name) << QString(key) << text << query; };
        row("a ticket by words", resources::Tickets, u" pump  smells "_s, u"Name[contains]=pump smells"_s);
        row("a ticket by number", resources::Tickets, u"1042"_s, u"TicketNumber=1042"_s);
        row("a number too long to be one", resources::Tickets, u"4930123456789"_s,
            u"Name[contains]=4930123456789"_s);
        row("a customer, though it is a number", resources::Customers, u"1042"_s, u"Name[contains]=1042"_s);
        row("a contact by last name", resources::Contacts, u"O'Hara"_s, u"LastName[contains]=O'Hara"_s);
        row("a contact by both names", resources::Contacts, u"Ines van der Berg"_s,
            u"LastName[contains]=van der Berg&FirstName[contains]=Ines"_s);
        row("a contact as lists show it", resources::Contacts, u"van der Berg, Ines"_s,
            u"LastName[contains]=van der Berg&FirstName[contains]=Ines"_s);
        row("a contact half typed", resources::Contacts, u"Berg,"_s, u"LastName[contains]=Berg"_s);
        row("a contact by mail", resources::Contacts, u"ines@"_s, u"Email[contains]=ines@"_s);
    }
    void theFormOfTheTextDecides()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, query);
        const Resource &wanted = *findResource(key);
        const auto made = searchFilter(wanted, text).query(wanted, wanted.paged);
        QVERIFY(made.ok());
        QCOMPARE(made->toString(QUrl::FullyDecoded), query);
    }

    void everyListWithASearchBoxIsSearchable()
    {
        for (const auto key :
             {resources::Tickets, resources::Customers, resources::Contacts, resources::Products}) {
            const Resource &wanted = resource(key);
            QVERIFY2(searchFilter(wanted, u"abc"_s).query(wanted, wanted.paged).ok(), key.data());
        }
    }
};

QTEST_GUILESS_MAIN(SearchFilterTest)
#include "searchfiltertest.moc"
