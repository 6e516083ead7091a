#include "wire.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using ticketeer::sandbox::Options;

/// The seeded help desk: as much as promised, alike for the same seed, and believable.
class SeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDefaultSeedIsQuickAndComplete();
    void theSameSeedGivesTheSameTickets();
    void anotherSeedGivesOtherTickets();
    void titlesHardlyRepeat();
    void everyTypeHasItsOwnStatuses();
    void hostileTicketsAreAmongTheNewest();
    void aDataFileIsKeptAndNotSeededAgain();
    void aFileThatIsNoDatabaseIsRefused();
};

void SeedTest::theDefaultSeedIsQuickAndComplete()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr double limit = 15;
#else
    constexpr double limit = 2;
#endif
    const std::clock_t start = std::clock(); // processor time: others may be busy on this machine
    Wire wire(Wire::small(2000));
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < limit, qPrintable(QString::number(seconds)));
    const Answer customers = wire.get(u"customers"_s);
    QCOMPARE(customers.count("Customer"), 60);
    QVERIFY(customers.body.contains("<Name>_Unknown Company</Name>"));
    QVERIFY(wire.get(u"contacts"_s).count("Contact") > 150);
    QCOMPARE(wire.get(u"users"_s).count("User"), 14);
    QCOMPARE(wire.get(u"groups"_s).count("Group"), 6);
    QCOMPARE(wire.get(u"products"_s).count("Product"), 8);
    QCOMPARE(wire.get(u"properties/tickettypes"_s).count("TicketType"), 4);
    QCOMPARE(wire.get(u"tickets?pageSize=1"_s).text("TotalRecords"), QByteArray("2000"));
    const Answer all = wire.get(u"tickets"_s);
    for (const char *element :
         {"DueDate", "SlaViolationTime", "ParentID", "JiraKey", "KnowledgeBaseCategoryName", "CustomerName",
          "ContactName", "Value", "CloserName"}) {
        const QList<QByteArray> texts = all.texts(element);
        QVERIFY2(
            std::any_of(texts.cbegin(), texts.cend(), [](const QByteArray &text) { return !text.isEmpty(); }),
            element);
    }
}

void SeedTest::theSameSeedGivesTheSameTickets()
{
    Options options = Wire::small(100);
    options.seedNow = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    Wire first(options);
    Wire second(options);
    for (const QString &path : {u"tickets"_s, u"tickets/5501050/actions"_s, u"customers"_s, u"contacts"_s,
                                u"products/3301/versions"_s})
        QCOMPARE(first.get(path).body, second.get(path).body);
}

void SeedTest::anotherSeedGivesOtherTickets()
{
    Options options = Wire::small(50);
    Wire first(options);
    options.seed = 2;
    Wire second(options);
    QVERIFY(first.get(u"tickets"_s).texts("Name") != second.get(u"tickets"_s).texts("Name"));
}

void SeedTest::titlesHardlyRepeat()
{
    Wire wire(Wire::small(2000));
    const QList<QByteArray> names = wire.get(u"tickets"_s).texts("Name");
    QCOMPARE(names.size(), 2000);
    QVERIFY2(QSet<QByteArray>(names.cbegin(), names.cend()).size() > 1300,
             qPrintable(QString::number(QSet<QByteArray>(names.cbegin(), names.cend()).size())));
    for (const QByteArray &name : names)
        QVERIFY2(!name.contains('{'), name.constData());
}

void SeedTest::everyTypeHasItsOwnStatuses()
{
    Wire wire(Wire::small(300));
    const Answer statuses = wire.get(u"properties/ticketstatuses"_s);
    const QList<QByteArray> ids = statuses.texts("TicketStatusID");
    const QList<QByteArray> types = statuses.texts("TicketTypeID");
    const Answer tickets = wire.get(u"tickets"_s);
    const QList<QByteArray> ticketStatuses = tickets.texts("TicketStatusID");
    const QList<QByteArray> ticketTypes = tickets.texts("TicketTypeID");
    for (qsizetype i = 0; i < ticketStatuses.size(); ++i)
        QCOMPARE(types[ids.indexOf(ticketStatuses[i])], ticketTypes[i]);
}

void SeedTest::hostileTicketsAreAmongTheNewest()
{
    Wire wire(Wire::small(200));
    const QByteArray page = wire.get(u"tickets?pageNumber=4&pageSize=50"_s).body;
    QVERIFY(page.contains("&#xB;"));
    QVERIFY(page.contains("Größe"));
    QVERIFY(page.contains("\xF0\x9F\x92\xA7"));
    const QByteArray id =
        wire.get(u"tickets?pageSize=1&Name=Invoice attached, please open"_s).text("TicketID");
    const QByteArray actions = wire.get(u"tickets/%1/actions"_s.arg(QString::fromUtf8(id))).body;
    QVERIFY(actions.contains("&amp;lt;script&amp;gt;"));
    QVERIFY(actions.contains("http://tracker.example/"));
}

void SeedTest::aDataFileIsKeptAndNotSeededAgain()
{
    QTemporaryDir dir;
    Options options = Wire::small(20);
    options.dataFile = dir.filePath(u"data.sqlite"_s);
    {
        Wire wire(options);
        QCOMPARE(wire.put(u"tickets/5501001"_s, "<Ticket><Name>kept</Name></Ticket>").status, 200);
    }
    options.tickets = 500;
    Wire wire(options);
    QCOMPARE(wire.get(u"tickets/5501001"_s).text("Name"), QByteArray("kept"));
    QCOMPARE(wire.get(u"tickets"_s).count("Ticket"), 20);
}

void SeedTest::aFileThatIsNoDatabaseIsRefused()
{
    QTemporaryDir dir;
    Options options = Wire::small(20);
    options.dataFile = dir.path();
    ticketeer::sandbox::SandboxServer folder(options);
    QVERIFY(!folder.start());
    QVERIFY(folder.errorText().contains(dir.path()));
    QFile file(dir.filePath(u"text"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    options.dataFile = file.fileName();
    ticketeer::sandbox::SandboxServer text(options);
    QVERIFY(!text.start());
    QVERIFY(!text.errorText().isEmpty());
}

QTEST_GUILESS_MAIN(SeedTest)
#include "tst_seed.moc"
