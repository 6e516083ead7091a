#include "wire.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Every GET of section B.1: its root, its child, its order and what it holds.
class ReadingTest : public QObject
{
    Q_OBJECT

    Wire m_old{Wire::small(150)};
    Wire m_modern{Wire::modern(150)};

private Q_SLOTS:
    void everyRouteHasItsRootAndChild_data();
    void everyRouteHasItsRootAndChild();
    void elementsComeInTheOrderOfTheReference_data();
    void elementsComeInTheOrderOfTheReference();
    void conversationsComeNewestFirst();
    void historyAndNotesAreOrdered();
    void zapierListsAreCutToFifty();
    void contactTicketsHaveCustomFieldsOnlyByType();
    void theVersionOfTheServiceHasNoDeclaration();
    void aTicketNumberThatIsAnIdMeansTheOtherTicket();
};

void ReadingTest::everyRouteHasItsRootAndChild_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("child");
    const auto row = [](const char *path, const char *root, const char *child) {
        QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(root) << QByteArray(child);
    };
    const struct
    {
        const char *path, *root, *child;
    } lists[] = {{"tickets", "Tickets", "Ticket"},
                 {"tickets/5501001/history", "History", "ActionItem"},
                 {"tickets/5501001/customers", "Customers", "Customer"},
                 {"tickets/5501001/contacts", "Contacts", "Contact"},
                 {"tickets/5501001/actions", "Actions", "Action"},
                 {"tickets/5501001/actions/6600001/attachments", "Attachments", ""},
                 {"tickets/5501001/relatedtickets", "Tickets", ""},
                 {"tickets/5501001/assets", "Assets", ""},
                 {"ticketsreport", "Tickets", "Ticket"},
                 {"deletedtickets", "DeletedTickets", "DeletedTicket"},
                 {"customers", "Customers", "Customer"},
                 {"customers/800801/history", "History", ""},
                 {"customers/800801/tickets", "Tickets", "Ticket"},
                 {"customers/800801/contacts", "Contacts", "Contact"},
                 {"customers/800801/contacts/910911/addresses", "Addresses", ""},
                 {"customers/800801/contacts/910911/phonenumbers", "PhoneNumbers", ""},
                 {"customers/800801/phonenumbers", "PhoneNumbers", "PhoneNumber"},
                 {"customers/800802/addresses", "Addresses", "Address"},
                 {"customers/800801/notes", "Notes", ""},
                 {"customers/800801/products", "OrganizationProducts", "OrganizationProduct"},
                 {"customers/800801/products/3301", "OrganizationProducts", "OrganizationProduct"},
                 {"customers/800801/products/3301/versions", "Versions", ""},
                 {"customers/800801/products/3301/versions/7711", "OrganizationProducts", ""},
                 {"contacts", "Contacts", "Contact"},
                 {"contacts/910911/tickets", "Tickets", "Ticket"},
                 {"contacts/910911/addresses", "Addresses", ""},
                 {"contacts/910911/phonenumbers", "PhoneNumbers", ""},
                 {"products", "Products", "Product"},
                 {"products/3301/history", "History", ""},
                 {"products/3301/customers", "Customers", "Customer"},
                 {"products/3301/customers/800801", "OrganizationProducts", "OrganizationProduct"},
                 {"products/3301/versions", "Versions", "Version"},
                 {"products/3301/versions/7711/history", "History", ""},
                 {"products/3301/versions/7711/customers", "Customers", ""},
                 {"products/3301/versions/7711/customers/800801", "OrganizationProducts", ""},
                 {"assets", "Assets", "Asset"},
                 {"assets/71001/history", "AssetHistory", "AssetHistoryItem"},
                 {"assets/71001/assignments", "AssetAssignments", "AssetAssignment"},
                 {"assets/71001/tickets", "Tickets", ""},
                 {"assets/71001/attachments", "Attachments", ""},
                 {"groups", "Groups", "Group"},
                 {"users", "Users", "User"},
                 {"users/90210/history", "History", ""},
                 {"wiki", "Wiki", "Article"},
                 {"properties/actiontypes", "ActionTypes", "ActionType"},
                 {"properties/phonetypes", "PhoneTypes", "PhoneType"},
                 {"properties/productversionstatuses", "ProductVersionStatuses", "ProductVersionStatus"},
                 {"properties/ticketseverities", "TicketSeverities", "TicketSeverity"},
                 {"properties/ticketstatuses", "TicketStatuses", "TicketStatus"},
                 {"properties/tickettypes", "TicketTypes", "TicketType"},
                 {"properties/knowledgebasecategories", "KnowledgeBaseCategories", "KnowledgeBaseCategory"},
                 {"zapier/tickets", "Tickets", "Ticket"},
                 {"zapier/tickets/5501001/actions", "Actions", "Action"},
                 {"zapier/customers", "Customers", "Customer"},
                 {"zapier/customers/800801/tickets", "Tickets", "Ticket"},
                 {"zapier/contacts", "Contacts", "Contact"},
                 {"zapier/products", "Products", "Product"},
                 {"zapier/users", "Users", "User"}};
    for (const auto &list : lists)
        row(list.path, list.root, list.child);
    for (const auto &single :
         {std::pair("tickets/5501001", "Ticket"), std::pair("tickets/5501001/customers/800801", "Customer"),
          std::pair("tickets/5501001/contacts/910911", "Contact"),
          std::pair("tickets/5501001/actions/6600001", "Action"), std::pair("customers/800801", "Customer"),
          std::pair("customers/800801/contacts/910911", "Contact"), std::pair("contacts/910911", "Contact"),
          std::pair("products/3301", "Product"), std::pair("products/3301/versions/7711", "Version"),
          std::pair("groups/410", "Group"), std::pair("users/90210", "User"),
          std::pair("assets/71001", "Asset"), std::pair("wiki/88001", "Article")})
        row(single.first, single.second, "");
}

void ReadingTest::everyRouteHasItsRootAndChild()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, child);
    for (Wire *wire : {&m_old, &m_modern}) {
        const Answer answer = wire->get(path);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.startsWith(
            QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<" + root + ">\r\n")));
        QVERIFY(answer.body.endsWith(QByteArray("\r\n</" + root + ">")));
        if (!child.isEmpty())
            QVERIFY(answer.count(child) > 0);
        if (!path.contains(u"ticket")) {
            QXmlStreamReader reader(answer.body);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
        }
    }
}

void ReadingTest::elementsComeInTheOrderOfTheReference_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("contact")
        << u"contacts/910911"_s
        << QByteArray(
               "Email FirstName ContactID MiddleName LastName Title IsActive LastLogin LastActivity "
               "LastPing IsPortalUser PrimaryGroupID InOffice InOfficeComment ActivatedOn DeactivatedOn "
               "OrganizationID Organization DateCreated DateModified CreatorID ModifierID "
               "DisableOrganizationTicketsViewOnPortal PortalViewOnly BlockInboundEmail Department "
               "BadgeNumber Newsletter TrainedOn BestTimeToCall");
    QTest::newRow("user")
        << u"users/90210"_s
        << QByteArray(
               "Email FirstName UserID MiddleName LastName Title IsActive LastLogin LastActivity LastPing "
               "IsSystemAdmin IsFinanceAdmin IsPortalUser PrimaryGroupID InOffice InOfficeComment "
               "ActivatedOn DeactivatedOn OrganizationID Organization DateCreated DateModified CreatorID "
               "ModifierID IsOnline IsChatUser");
    QTest::newRow("version")
        << u"products/3301/versions/7711"_s
        << QByteArray(
               "ProductVersionID ProductID ProductVersionStatusID VersionNumber ReleaseDate IsReleased "
               "Description DateCreated DateModified CreatorID ModifierID VersionStatus ProductName "
               "BuildNumber Mandatory ReleaseNotes");
    QTest::newRow("group")
        << u"groups/410"_s
        << QByteArray("GroupID OrganizationID Name Description ImportID DateCreated DateModified CreatorID "
                      "ModifierID");
    QTest::newRow("customer product")
        << u"customers/800801/products/3301"_s
        << QByteArray("Product VersionStatus VersionNumber ReleaseDate IsReleased "
                      "OrganizationProductID OrganizationID ProductID ProductVersionID "
                      "SupportExpiration DateCreated DateModified CreatorID ModifierID LicenceKey "
                      "Seats Hosted InstalledOn Edition");
    QTest::newRow("history")
        << u"tickets/5501001/history"_s
        << QByteArray("ActionLogID OrganizationID RefType RefID ActionLogType Description DateCreated "
                      "DateModified CreatorID ModifierID Actor");
    QTest::newRow("deleted ticket")
        << u"deletedtickets"_s
        << QByteArray("ID TicketID TicketNumber OrganizationID Name DateDeleted DeleterID");
    QTest::newRow("ticket type")
        << u"properties/tickettypes"_s
        << QByteArray("TicketTypeID Name Description Position OrganizationID DateCreated DateModified "
                      "CreatorID ModifierID IconUrl ProductLineID");
    QTest::newRow("action type")
        << u"properties/actiontypes"_s
        << QByteArray("ActionTypeID OrganizationID Name Description IsTimed Position DateCreated "
                      "DateModified CreatorID ModifierID");
    QTest::newRow("version status")
        << u"properties/productversionstatuses"_s
        << QByteArray("ProductVersionStatusID Name Description Position IsShipping IsDiscontinued "
                      "OrganizationID DateCreated DateModified CreatorID ModifierID");
    QTest::newRow("category") << u"properties/knowledgebasecategories"_s
                              << QByteArray("CategoryID ParentID CategoryName CategoryDesc Position");
    QTest::newRow("phone")
        << u"customers/800801/phonenumbers"_s
        << QByteArray("PhoneID PhoneTypeID Number Extension DateCreated DateModified CreatorID ModifierID "
                      "PhoneType CreatorName ModifierName");
    QTest::newRow("address")
        << u"customers/800802/addresses"_s
        << QByteArray("AddressID Description Addr1 Addr2 Addr3 City State Zip Country Comment DateCreated "
                      "DateModified CreatorID ModifierID");
}

void ReadingTest::elementsComeInTheOrderOfTheReference()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, order);
    const QByteArray body = m_old.get(path).body;
    // The first object: from the start to the first closing tag of more than one line.
    QByteArray names;
    const QStringList all = lines(body);
    const bool list = all.value(2).trimmed().count(u'<') == 1 && !all.value(2).contains(u'/');
    for (const QString &line : all.mid(list ? 3 : 2)) {
        if (line.trimmed().startsWith(u"</"))
            break;
        names += line.trimmed().mid(1).section(QRegularExpression(u"[ >]"_s), 0, 0).toUtf8() + ' ';
    }
    QCOMPARE(names.trimmed(), order);
}

void ReadingTest::conversationsComeNewestFirst()
{
    QVERIFY(m_old.server.execute(u"DELETE FROM Actions WHERE TicketID = 5501002"_s));
    for (int i = 1; i <= 3; ++i)
        m_old.post(u"tickets/5501002/actions"_s, "<Action><Name>n" + QByteArray::number(i) +
                                                     "</Name><DateCreated>2020-01-0" + QByteArray::number(i) +
                                                     " 00:00:00</DateCreated></Action>");
    QCOMPARE(m_old.get(u"tickets/5501002/actions"_s).texts("Name"), (QList<QByteArray>{"n3", "n2", "n1"}));
}

void ReadingTest::historyAndNotesAreOrdered()
{
    for (const char *title : {"b", "a"})
        m_old.post(u"customers/800804/notes"_s, QByteArray("<Note><Title>") + title + "</Title></Note>");
    const QList<QByteArray> titles = m_old.get(u"customers/800804/notes"_s).texts("Title");
    QCOMPARE(titles.mid(titles.size() - 2), (QList<QByteArray>{"b", "a"}));
    const QList<QByteArray> names = m_old.get(u"customers"_s).texts("Name");
    QVERIFY(std::is_sorted(names.cbegin(), names.cend(), [](const QByteArray &a, const QByteArray &b) {
        return a.compare(b, Qt::CaseInsensitive) < 0;
    }));
}

void ReadingTest::zapierListsAreCutToFifty()
{
    const Answer answer = m_old.get(u"zapier/tickets"_s);
    QCOMPARE(answer.count("Ticket"), 50);
    const QList<QByteArray> numbers = answer.texts("TicketNumber");
    QVERIFY(std::is_sorted(numbers.crbegin(), numbers.crend()));
    QCOMPARE(m_old.get(u"zapier/customers"_s).count("Customer"), 50);
}

void ReadingTest::contactTicketsHaveCustomFieldsOnlyByType()
{
    QVERIFY(!m_old.get(u"contacts/910911/tickets"_s).body.contains("SiteCode"));
    QVERIFY(m_old.get(u"contacts/910911/tickets?TicketTypeID=8101"_s).body.contains("SiteCode"));
}

void ReadingTest::theVersionOfTheServiceHasNoDeclaration()
{
    QVERIFY(m_old.get(u"apiversion"_s).body.startsWith("<Api>\r\n  <AssemblyDate>"));
}

void ReadingTest::aTicketNumberThatIsAnIdMeansTheOtherTicket()
{
    QVERIFY(m_modern.server.execute(u"UPDATE Tickets SET TicketNumber = 5501007 WHERE TicketID = 5501003"_s));
    QCOMPARE(m_modern.get(u"tickets/5501007"_s).text("TicketNumber"), QByteArray("1007"));
    QCOMPARE(m_modern.get(u"tickets/5501003"_s).text("TicketNumber"), QByteArray("5501007"));
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
