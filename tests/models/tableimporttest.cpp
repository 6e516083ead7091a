#include "models/tableimport.h"
#include "models/cellreading.h"
#include "store/recordstore.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;
using Kind = CellProblem::Kind;

namespace {

Record row(QLatin1StringView key, qint64 id, const QString &name)
{
    Record record(resource(key));
    record.setValue(resource(key).id, Value::of(id));
    record.setValue(resource(key).title, Value::of(name));
    return record;
}

Record with(Record record, QAnyStringView element, const Value &value)
{
    record.setValue(element, value);
    return record;
}

Record person(QLatin1StringView key, qint64 id, const QString &first, const QString &last,
              const QString &mail)
{
    Record record(resource(key));
    record.setValue(resource(key).id, Value::of(id));
    record.setValue(u"FirstName", Value::of(first));
    record.setValue(u"LastName", Value::of(last));
    record.setValue(u"Email", Value::of(mail));
    record.setValue(u"IsActive", Value::of(true));
    return record;
}

Record status(qint64 id, const QString &name, qint64 type, qint64 position)
{
    Record record = row(resources::Statuses, id, name);
    record.setValue(u"TicketTypeID", Value::of(type));
    record.setValue(u"Position", Value::of(position));
    return record;
}

QString htmlOf(const QString &text)
{
    return u"<p>"_s + text + u"</p>"_s;
}

TextTable table(const QString &text)
{
    const auto read = csv::read(text);
    return read.ok() ? *read : TextTable();
}

} // namespace

class TableImportTest : public QObject
{
    Q_OBJECT

    RecordStore m_store;

    [[nodiscard]] std::unique_ptr<TableImport> import(QLatin1StringView key, const QString &text)
    {
        auto made = std::make_unique<TableImport>(resource(key), m_store, &htmlOf);
        made->setTable(table(text));
        return made;
    }
    static QList<Kind> kinds(const TableImport &import, int row)
    {
        QList<Kind> found;
        for (const CellProblem &problem : import.problems(row))
            found.append(problem.kind);
        return found;
    }
    static Value created(const Change &change, QAnyStringView element)
    {
        for (const FieldEdit &edit : change.createOnly()) {
            if (QAnyStringView::compare(element, edit.element) == 0)
                return edit.after;
        }
        const FieldEdit *edit = change.edit(element);
        return edit ? edit->after : Value();
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_store.clear();
        const Value zero = Value::of(qint64(0));
        const Value one = Value::of(qint64(1));
        m_store.put({with(row(resources::TicketTypes, 1, u"Bug"_s), u"Position", zero),
                     with(row(resources::TicketTypes, 2, u"Task"_s), u"Position", one),
                     status(11, u"New"_s, 1, 0),
                     status(12, u"Closed"_s, 1, 1),
                     status(21, u"To do"_s, 2, 0),
                     status(22, u"Done"_s, 2, 1),
                     with(row(resources::Severities, 7, u"Low"_s), u"Position", zero),
                     with(row(resources::Severities, 8, u"High"_s), u"Position", one),
                     row(resources::Products, 5, u"Pump"_s),
                     row(resources::Products, 6, u"Fan"_s),
                     with(row(resources::Versions, 51, u"1.0"_s), u"ProductID", Value::of(qint64(5))),
                     with(row(resources::Versions, 61, u"2.0"_s), u"ProductID", Value::of(qint64(6))),
                     row(resources::Groups, 70, u"First line"_s),
                     row(resources::Customers, 800, u"Acme"_s),
                     row(resources::Customers, 801, u"Hay & Sons"_s),
                     row(resources::Customers, 802, u"Twin"_s),
                     row(resources::Customers, 803, u"Twin"_s),
                     with(row(resources::Customers, 804, u"Gone"_s), u"IsActive", Value::of(false)),
                     person(resources::Users, 31, u"Mara"_s, u"Lind"_s, u"mara@example.com"_s),
                     person(resources::Users, 32, u"Jo"_s, u"Day"_s, u"jo@example.com"_s),
                     person(resources::Users, 33, u"Jo"_s, u"Day"_s, u"jo.day@example.com"_s),
                     with(person(resources::Contacts, 90, u"Kim"_s, u"Poe"_s, u"kim@acme.example"_s),
                          u"OrganizationID", Value::of(qint64(800))),
                     with(person(resources::Contacts, 91, u"Kim"_s, u"Poe"_s, u"kim@hay.example"_s),
                          u"OrganizationID", Value::of(qint64(801)))});
        Record known = row(resources::Tickets, 1000, u"Known"_s);
        known.setValue(u"TicketTypeID", Value::of(qint64(1)));
        known.setValue(u"SiteCode", Value::of(u"B-17"_s));
        m_store.put({known});
    }

    void headingsAreGuessedFromLabelsElementsAndOtherWords()
    {
        const auto made = import(resources::Tickets,
                                 u"Subject\tTYPE\tTicketStatusID\tAssigned to\tProductName\tcustomer\tDue "
                                 u"(Europe/Berlin)\tsitecode\tColour\tTitle\n"
                                 u"Pump\tBug\tNew\tMara Lind\tPump\tAcme\t\tB-2\tred\tReal title\n"_s);
        QVERIFY(made->hasHeadings());
        QCOMPARE(made->mapping(),
                 (QStringList{QString(), u"TicketTypeID"_s, u"TicketStatusID"_s, u"UserID"_s, u"ProductID"_s,
                              u"CustomerID"_s, u"DueDate"_s, u"SiteCode"_s, QString(), u"Name"_s}));
    }

    void aTableWithoutHeadingsIsSeenAsSuch()
    {
        const auto made =
            import(resources::Contacts, u"Kim\tPoe\tkim@new.example\nAl\tOx\tal@new.example\n"_s);
        QVERIFY(!made->hasHeadings());
        QCOMPARE(made->rowCount(), 2);
        made->setMapping({u"FirstName"_s, u"LastName"_s, u"Email"_s});
        QCOMPARE(made->summary().toCreate, 2);
        QCOMPARE(created(made->changes().at(0), u"LastName").toText(), u"Poe"_s);
    }

    void namesBecomeIdsAndTextsValues()
    {
        const auto made = import(
            resources::Tickets,
            u"Title,Description,Type,Status,Severity,Product,Reported version,Customer,Contact,Assigned "
            u"to,Group,Due,Visible to customers,Tags,SiteCode\n"
            u"Pump stops,It stops,task,DONE,high,Pump,1.0,acme,kim poe,\"Lind, Mara\",First line,7/3/2026 2:30 PM,yes,\"leak; pump\",\n"_s);
        QCOMPARE(made->summary().toCreate, 1);
        const Change change = made->changes().at(0);
        QVERIFY(change.isCreate());
        QCOMPARE(created(change, u"Name").toText(), u"Pump stops"_s);
        QCOMPARE(created(change, u"Description").toText(), u"<p>It stops</p>"_s);
        QCOMPARE(created(change, u"TicketTypeID").toInteger(), 2);
        QCOMPARE(created(change, u"TicketStatusID").toInteger(), 22);
        QCOMPARE(created(change, u"TicketSeverityID").toInteger(), 8);
        QCOMPARE(created(change, u"ProductID").toInteger(), 5);
        QCOMPARE(created(change, u"ReportedVersionID").toInteger(), 51);
        QCOMPARE(created(change, u"CustomerID").toInteger(), 800);
        QCOMPARE(created(change, u"ContactID").toInteger(), 90); // the one of this customer
        QCOMPARE(created(change, u"UserID").toInteger(), 31);
        QCOMPARE(created(change, u"GroupID").toInteger(), 70);
        QCOMPARE(created(change, u"DueDate").toMoment(), QDateTime(QDate(2026, 7, 3), QTime(14, 30)).toUTC());
        QCOMPARE(created(change, u"IsVisibleOnPortal"), Value::of(true));
        QCOMPARE(*change.tags(), (QStringList{u"leak"_s, u"pump"_s}));
        // POST, the due date that POST does not read, and a look at what became of it.
        QCOMPARE(made->summary().requests, 3);
    }

    void whatARowLeavesOpenIsFilledInAsTheFormWould()
    {
        const auto made = import(resources::Tickets, u"Title,Type\nOne,\nTwo,Task\n"_s);
        const QList<Change> changes = made->changes();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(created(changes.at(0), u"TicketTypeID").toInteger(), 1);
        QCOMPARE(created(changes.at(0), u"TicketStatusID").toInteger(), 11);
        QCOMPARE(created(changes.at(0), u"TicketSeverityID").toInteger(), 8);
        QCOMPARE(created(changes.at(1), u"TicketStatusID").toInteger(), 21); // the first of its own type
        QCOMPARE(made->summary().requests, 4);
    }

    void everyKindOfFaultIsFound_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<CellProblem::Kind>("kind");
        QTest::newRow("no title") << u"Title,Type"_s << u",Bug"_s << Kind::Required;
        QTest::newRow("long title") << u"Title,Type"_s << u"%1,Bug"_s.arg(QString(255, u'x'))
                                    << Kind::TooLong;
        QTest::newRow("type") << u"Title,Type"_s << u"a,Bugg"_s << Kind::UnknownName;
        QTest::newRow("status") << u"Title,Status"_s << u"a,Opne"_s << Kind::UnknownName;
        QTest::newRow("status of another type")
            << u"Title,Type,Status"_s << u"a,Task,New"_s << Kind::OfAnotherType;
        QTest::newRow("version of another product")
            << u"Title,Product,Reported version"_s << u"a,Pump,2.0"_s << Kind::OfAnotherProduct;
        QTest::newRow("version without a product")
            << u"Title,Reported version"_s << u"a,2.0"_s << Kind::NoProduct;
        QTest::newRow("customer") << u"Title,Customer"_s << u"a,Acmee"_s << Kind::UnknownName;
        QTest::newRow("two customers") << u"Title,Customer"_s << u"a,twin"_s << Kind::AmbiguousName;
        QTest::newRow("two users") << u"Title,Assigned to"_s << u"a,Jo Day"_s << Kind::AmbiguousName;
        QTest::newRow("two contacts") << u"Title,Contact"_s << u"a,Kim Poe"_s << Kind::AmbiguousName;
        QTest::newRow("contact of another customer")
            << u"Title,Customer,Contact"_s << u"a,802,Kim Poe"_s << Kind::OfAnotherCustomer;
        QTest::newRow("date") << u"Title,Due"_s << u"a,2026-13-40"_s << Kind::NotADate;
        QTest::newRow("flag") << u"Title,Visible to customers"_s << u"a,perhaps"_s << Kind::NotAFlag;
        QTest::newRow("custom field of another type")
            << u"Title,Type,SiteCode"_s << u"a,Task,B-2"_s << Kind::NoSuchField;
        QTest::newRow("customer who has left") << u"Title,Customer"_s << u"a,gone"_s << Kind::NotActive;
        QTest::newRow("letters that get lost") << u"Title,SiteCode"_s << u"a,日本"_s << Kind::CharactersLost;
    }
    void everyKindOfFaultIsFound()
    {
        QFETCH(QString, headings);
        QFETCH(QString, cells);
        QFETCH(CellProblem::Kind, kind);
        const auto made = import(resources::Tickets, u"%1\n%2\n"_s.arg(headings, cells));
        QCOMPARE(kinds(*made, 0), QList<Kind>{kind});
        const bool warning = kind == Kind::CharactersLost || kind == Kind::NotActive;
        QCOMPARE(made->isFaulty(0), !warning);
        QCOMPARE(made->summary().toCreate, warning ? 1 : 0);
    }

    void addressesAndIdsTellPeopleOfOneNameApart()
    {
        const auto made = import(resources::Tickets, u"Title,Assigned to,Contact,Customer\n"
                                                     u"a,JO.DAY@example.com,kim@hay.example,803\n"_s);
        QCOMPARE(kinds(*made, 0), QList<Kind>());
        const Change change = made->changes().at(0);
        QCOMPARE(created(change, u"UserID").toInteger(), 33);
        QCOMPARE(created(change, u"ContactID").toInteger(), 91);
        QCOMPARE(created(change, u"CustomerID").toInteger(), 803);
    }

    void anUnknownNameSaysWhatMayHaveBeenMeant()
    {
        const auto made =
            import(resources::Tickets, u"Title,Type,Status,Customer\na,Task,Dome,Hey and Sons\n"_s);
        QCOMPARE(made->near(0, u"TicketStatusID"_s), QStringList{u"Done"_s});
        QCOMPARE(made->near(0, u"CustomerID"_s), QStringList{u"Hay & Sons"_s});
    }

    void aCellThatIsMendedMakesItsRowSound()
    {
        const auto made = import(resources::Tickets, u"Title,Status\na,Opne\nb,New\n"_s);
        const QSignalSpy spy(made.get(), &TableImport::rowsChanged);
        QCOMPARE(made->faultyRows(), QList<int>{0});
        made->setCell(0, 1, u"Closed"_s);
        QCOMPARE(spy.size(), 1);
        QVERIFY(made->faultyRows().isEmpty());
        QCOMPARE(created(made->changes().at(0), u"TicketStatusID").toInteger(), 12);
    }

    void rowsThatAreLeftOutDoNotCount()
    {
        const auto made = import(resources::Tickets, u"Title,Status\na,Opne\nb,New\nc,New\n"_s);
        made->setLeftOut({0, 2}, true);
        QCOMPARE(made->summary().leftOut, 2);
        QCOMPARE(made->summary().faulty, 0);
        QCOMPARE(made->summary().toCreate, 1);
        QCOMPARE(created(made->changes().at(0), u"Name").toText(), u"b"_s);
        // Another mapping does not bring them back.
        made->setField(1, QString());
        QCOMPARE(made->summary().leftOut, 2);
    }

    void aFieldBelongsToOneColumn()
    {
        const auto made = import(resources::Tickets, u"Title,Other\na,b\n"_s);
        made->setField(1, u"Name"_s);
        QCOMPARE(made->mapping(), (QStringList{QString(), u"Name"_s}));
        QCOMPARE(created(made->changes().at(0), u"Name").toText(), u"b"_s);
        made->setField(1, QString());
        QCOMPARE(made->missingFields(), QStringList{u"Title"_s});
        QCOMPARE(made->summary().faulty, 1);
    }

    void customersAndContactsOfOneNameAreWarnedOf()
    {
        const auto made = import(resources::Customers, u"Name\nacme\nNew one\nnew ONE\nOther\n"_s);
        QCOMPARE(kinds(*made, 0), QList<Kind>{Kind::ThereAlready});
        QCOMPARE(kinds(*made, 1), QList<Kind>{Kind::TwiceHere});
        QCOMPARE(kinds(*made, 2), QList<Kind>{Kind::TwiceHere});
        QCOMPARE(kinds(*made, 3), QList<Kind>());
        QCOMPARE(made->summary().toCreate, 4);
        QCOMPARE(made->summary().warned, 3);
        made->setLeftOut({2}, true);
        QCOMPARE(kinds(*made, 1), QList<Kind>());

        const auto contacts =
            import(resources::Contacts, u"Last name,E-mail,Customer\nPoe,kim@acme.example,Acme\n"_s);
        QCOMPARE(kinds(*contacts, 0), QList<Kind>{Kind::ThereAlready});
        const Change change = contacts->changes().at(0);
        QCOMPARE(change.parent(), &resource(resources::Customers));
        QCOMPARE(change.parentId(), 800);
        QCOMPARE(contacts->summary().requests, 1);
    }

    void aListThatArrivesLaterIsLookedAtAgain()
    {
        const auto made = import(resources::Tickets, u"Title,Customer\na,Later\n"_s);
        QVERIFY(made->isFaulty(0));
        const QSignalSpy spy(made.get(), &TableImport::changed);
        m_store.put({row(resources::Customers, 850, u"Later"_s)});
        QTRY_COMPARE(spy.size(), 1);
        QVERIFY(!made->isFaulty(0));
    }

    void productsWhoseVersionsAreNeededAreNamed()
    {
        const auto made = import(
            resources::Tickets, u"Title,Product,Solved version\na,Pump,1.0\nb,fan,\nc,None,\nd,Pump,1.0\n"_s);
        QCOMPARE(made->productsUsed(), (QList<qint64>{5, 6}));
        made->setField(2, QString());
        QVERIFY(made->productsUsed().isEmpty());
    }

    void twoHundredRowsWithFifteenFaultyOnes()
    {
        QString text = u"Title;Type;Status;Customer;Due\n"_s;
        QList<int> faulty;
        for (int i = 0; i < 200; ++i) {
            const bool bad = i % 14 == 3 && faulty.size() < 15;
            const QStringList faults{u";Bug;New;Acme;\n"_s, u"t;Bug;Done;Acme;\n"_s, u"t;Bug;New;Nobody;\n"_s,
                                     u"t;Bug;New;Acme;soon\n"_s, u"t;Bugs;New;Acme;\n"_s};
            text += bad ? faults.at(faulty.size() % faults.size())
                        : u"Row %1;Bug;Closed;Hay & Sons;2026-07-%2\n"_s.arg(i).arg(1 + i % 28, 2, 10,
                                                                                    QChar(u'0'));
            if (bad)
                faulty.append(i);
        }
        const auto made = import(resources::Tickets, text);
        QCOMPARE(faulty.size(), 15);
        QCOMPARE(made->rowCount(), 200);
        QCOMPARE(made->faultyRows(), faulty);
        QCOMPARE(made->summary().toCreate, 185);
        QCOMPARE(made->lineOf(0), 2);
        made->setLeftOut(made->faultyRows(), true);
        QCOMPARE(made->summary().faulty, 0);
        QCOMPARE(made->summary().leftOut, 15);
        const QList<Change> changes = made->changes();
        QCOMPARE(changes.size(), 185);
        QCOMPARE(created(changes.last(), u"Name").toText(), u"Row 198"_s);
    }

    void theMostRowsAreJudgedInGoodTime()
    {
        QString text = u"Title,Type,Status,Customer,Assigned to,Due,Severity,Tags\n"_s;
        for (int i = 0; i < csv::MostRows - 1; ++i)
            text += u"Row %1,Bug,New,Acme,Mara Lind,7/3/2026,High,a;b\n"_s.arg(i);
        const TextTable big = table(text);
        TableImport made(resource(resources::Tickets), m_store, &htmlOf);
        QElapsedTimer timer;
        timer.start();
        made.setTable(big);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(made.summary().toCreate, csv::MostRows - 1);
    }

    void datesAreReadByTheLocaleOrAsIso_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("expected");
        const QLocale us(QLocale::English, QLocale::UnitedStates);
        const QLocale de(QLocale::German, QLocale::Germany);
        const QDateTime day(QDate(2026, 3, 7), QTime(0, 0));
        const QDateTime afternoon(QDate(2026, 3, 7), QTime(14, 5));
        QTest::newRow("iso") << us << u"2026-03-07"_s << day;
        QTest::newRow("iso with time") << de << u"2026-03-07T14:05:00"_s << afternoon;
        QTest::newRow("exported") << de << u"2026-03-07 14:05"_s << afternoon;
        QTest::newRow("zoned") << us << u"2026-03-07T14:05:00Z"_s
                               << QDateTime(QDate(2026, 3, 7), QTime(14, 5), Qt::UTC);
        QTest::newRow("us") << us << u"3/7/2026"_s << day;
        QTest::newRow("us short year") << us << u"3/7/26 2:05 PM"_s << afternoon;
        QTest::newRow("us seconds") << us << u"03/07/2026 02:05:00 pm"_s << afternoon;
        QTest::newRow("de") << de << u"7.3.2026"_s << day;
        QTest::newRow("de with time") << de << u"07.03.26, 14:05"_s << afternoon;
        QTest::newRow("words") << us << u"Saturday, March 7, 2026"_s << day;
        QTest::newRow("no day") << us << u"2/30/2026"_s << QDateTime();
        QTest::newRow("order of elsewhere") << us << u"31/12/2026"_s << QDateTime();
        QTest::newRow("nothing") << us << u"soon"_s << QDateTime();
    }
    void datesAreReadByTheLocaleOrAsIso()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(QDateTime, expected);
        const QDateTime read = readMoment(text, locale);
        QCOMPARE(read.isValid(), expected.isValid());
        if (expected.isValid())
            QCOMPARE(read.toUTC(), expected.toUTC());
    }

    void numbersAndFlagsAreReadAsPeopleWriteThem()
    {
        const QLocale de(QLocale::German, QLocale::Germany);
        QCOMPARE(readInteger(u"1.234", de), 1234);
        QCOMPARE(readInteger(u"-7", de), -7);
        QVERIFY(!readInteger(u"3000000000", de));
        QVERIFY(!readInteger(u"7a", de));
        QCOMPARE(readDecimal(u"1,5", de), 1.5);
        for (const auto *yes : {u"Yes", u"TRUE", u"1", u"x"})
            QCOMPARE(readFlag(yes), true);
        for (const auto *no : {u"no", u"False", u"0"})
            QCOMPARE(readFlag(no), false);
        QVERIFY(!readFlag(u"maybe"));
    }
};

QTEST_MAIN(TableImportTest)
#include "tableimporttest.moc"
