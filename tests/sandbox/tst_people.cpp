#include "wire.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Writing everything that is not a ticket: customers, contacts, users, products, versions, and what hangs on
/// them.
class PeopleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewCustomerBringsPhoneAndAddressAlong();
    void aCustomersSlaIsChosenByName();
    void nonUnicodeColumnsLoseCharacters();
    void contactsAreFiledByMailDomain();
    void aContactIsMovedAndDeleted();
    void usersNeedNamesAndAUniqueAddress();
    void phonesAddressesAndNotesAreKeptPerOwner();
    void productsAndVersionsLiveAndDie();
    void customerProductsAreCountedOneByOne();
    void filesGoUpAndComeDown();
    void uploadsWithoutAFileAreRefused();
    void aLostFileIsAnsweredWithAPage();
    void assetsHaveTheirOwnAnswers();
};

void PeopleTest::aNewCustomerBringsPhoneAndAddressAlong()
{
    Wire wire;
    const Answer answer =
        wire.post(u"customers"_s, "<Customer><Name>Neu &amp; Alt</Name><PhoneType>Mobile</PhoneType>"
                                  "<PhoneNumber>123</PhoneNumber><AddressCity>Ulm</AddressCity>"
                                  "<DefaultSupportGroup>Billing</DefaultSupportGroup>"
                                  "<keyaccount>True</keyaccount></Customer>");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("Name"), QByteArray("Neu &amp;amp; Alt"));
    QCOMPARE(answer.text("IsActive"), QByteArray("True"));
    QCOMPARE(answer.text("DefaultSupportGroup"), QByteArray("Billing"));
    QCOMPARE(answer.text("KeyAccount"), QByteArray("True"));
    const QString path = u"customers/"_s + QString::fromUtf8(answer.text("OrganizationID"));
    QCOMPARE(wire.get(path + u"/phonenumbers"_s).text("PhoneType"), QByteArray("Mobile"));
    QCOMPARE(wire.get(path + u"/addresses"_s).text("City"), QByteArray("Ulm"));
}

void PeopleTest::aCustomersSlaIsChosenByName()
{
    Wire wire;
    const Answer answer = wire.put(
        u"customers/800801"_s, "<Customer><SlaName>gold</SlaName><SlaLevelID>7003</SlaLevelID></Customer>");
    QCOMPARE(answer.text("SlaLevelID"), QByteArray("7001"));
    QCOMPARE(answer.text("SlaName"), QByteArray("Gold"));
    QCOMPARE(answer.text("ModifierID"), QByteArray("-3"));
}

void PeopleTest::nonUnicodeColumnsLoseCharacters()
{
    Wire wire;
    QCOMPARE(wire.post(u"products"_s, "<Product><Name>Größe \xE2\x82\xAC \xE3\x83\x9D</Name></Product>")
                 .text("Name"),
             QByteArray("Größe \xE2\x82\xAC ?"));
    QCOMPARE(wire.post(u"customers"_s, "<Customer><Name>\xE3\x83\x9D</Name></Customer>").text("Name"),
             QByteArray("\xE3\x83\x9D"));
}

void PeopleTest::contactsAreFiledByMailDomain()
{
    Wire wire;
    const auto organization = [&wire](const QByteArray &mail) {
        return wire
            .post(u"contacts"_s, "<Contact><FirstName>A</FirstName><LastName>B</LastName><Email>" + mail +
                                     "</Email><OrganizationID>800805</OrganizationID></Contact>")
            .text("OrganizationID");
    };
    QCOMPARE(organization("a@hay.example"), QByteArray("800801"));
    QCOMPARE(organization("a@nowhere.test"), QByteArray("800800"));
    QCOMPARE(wire.post(u"customers/800803/contacts"_s, "<Contact><LastName>B</LastName></Contact>")
                 .text("OrganizationID"),
             QByteArray("800803"));
}

void PeopleTest::aContactIsMovedAndDeleted()
{
    Wire wire;
    QCOMPARE(wire.put(u"contacts/910911"_s, "<Contact><OrganizationID>800802</OrganizationID></Contact>")
                 .text("Organization"),
             QByteArray("Alder Creek Water District"));
    const Answer removed = wire.remove(u"contacts/910911"_s);
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.body, QByteArray());
    QCOMPARE(wire.get(u"contacts/910911"_s).status, 500);
    QCOMPARE(wire.get(u"contacts?Email=ines.ohara@hay.example"_s).count("Contact"), 0);
}

void PeopleTest::usersNeedNamesAndAUniqueAddress()
{
    Wire wire;
    const auto post = [&wire](const QByteArray &body) {
        return wire.post(u"users"_s, "<User>" + body + "</User>");
    };
    const Answer first = post("<LastName>B</LastName><Email>a@b.c</Email>");
    QCOMPARE(first.status, 400);
    QCOMPARE(first.body, QByteArray("FirstName is required."));
    QCOMPARE(post("<FirstName>A</FirstName><Email>a@b.c</Email>").body, QByteArray("LastName is required."));
    const QByteArray names = "<FirstName>A</FirstName><LastName>B</LastName>";
    QCOMPARE(post(names + "<Email>mara.lind@millrace.example</Email>").body, QByteArray("Email is invalid."));
    QCOMPARE(post(names + "<Email>a@b.c</Email>").status, 200);
    for (int i = 0; i < 5; ++i)
        post(names + "<Email>a" + QByteArray::number(i) + "@b.c</Email>");
    QCOMPARE(post(names + "<Email>last@b.c</Email>").status, 403);
}

void PeopleTest::phonesAddressesAndNotesAreKeptPerOwner()
{
    Wire wire;
    for (const QString &owner : {u"customers/800801"_s, u"contacts/910911"_s}) {
        const Answer phone =
            wire.post(owner + u"/phonenumbers"_s,
                      "<PhoneNumber><PhoneTypeID>2702</PhoneTypeID><Number>555</Number></PhoneNumber>");
        QCOMPARE(phone.text("PhoneType"), QByteArray("Mobile"));
        const QString path = owner + u"/phonenumbers/"_s + QString::fromUtf8(phone.text("PhoneID"));
        const Answer put = wire.put(path, "<PhoneNumber><Number>556</Number></PhoneNumber>");
        QCOMPARE(put.status, 200);
        QCOMPARE(put.body, QByteArray());
        QCOMPARE(wire.get(path).text("Number"), QByteArray("556"));
        QCOMPARE(wire.remove(path).body, QByteArray());
        QCOMPARE(wire.get(path).status, 500);
        const Answer address = wire.post(owner + u"/addresses"_s, "<Address><City>Ulm</City></Address>");
        QCOMPARE(wire.put(owner + u"/addresses/"_s + QString::fromUtf8(address.text("AddressID")),
                          "<Address><Zip>89073</Zip></Address>")
                     .body,
                 QByteArray());
    }
    const Answer note =
        wire.post(u"customers/800801/notes"_s,
                  "<Note><Title>T</Title><Description>&lt;b&gt;x&lt;/b&gt;</Description></Note>");
    QCOMPARE(note.text("Description"), QByteArray("&amp;lt;b&amp;gt;x&amp;lt;/b&amp;gt;"));
    const QString path = u"customers/800801/notes/"_s + QString::fromUtf8(note.text("NoteID"));
    QCOMPARE(wire.put(path, "<Note><Title>U</Title></Note>").status, 404);
    QCOMPARE(wire.remove(path).status, 200);
}

void PeopleTest::productsAndVersionsLiveAndDie()
{
    Wire wire(Wire::small(200));
    const Answer product =
        wire.post(u"products"_s, "<Product><Name>P</Name><Lifecycle>Maintenance</Lifecycle></Product>");
    QCOMPARE(product.text("Lifecycle"), QByteArray("Maintenance"));
    const QString path = u"products/"_s + QString::fromUtf8(product.text("ProductID"));
    const Answer version =
        wire.post(path + u"/versions"_s, "<Version><VersionNumber>1.0</VersionNumber>"
                                         "<ProductVersionStatusID>2803</ProductVersionStatusID></Version>");
    QCOMPARE(version.text("VersionStatus"), QByteArray("Released"));
    const QString versionPath = path + u"/versions/"_s + QString::fromUtf8(version.text("ProductVersionID"));
    QCOMPARE(wire.put(versionPath, "<Version><IsReleased>True</IsReleased></Version>").text("IsReleased"),
             QByteArray("True"));
    QCOMPARE(wire.remove(versionPath).text("VersionNumber"), QByteArray("1.0"));
    QCOMPARE(wire.put(path, "<Product><Name>Q</Name></Product>").text("Name"), QByteArray("Q"));
    QCOMPARE(wire.remove(u"products/3301"_s).text("Name"), QByteArray("Pump Controller"));
    QCOMPARE(wire.get(u"tickets?ProductID=3301"_s).count("Ticket"), 0);
    QCOMPARE(wire.get(u"products/3301"_s).status, 500);
    const QList<QByteArray> numbers = wire.get(u"products/3304/versions"_s).texts("VersionNumber");
    QVERIFY(std::is_sorted(numbers.crbegin(), numbers.crend()));
}

void PeopleTest::customerProductsAreCountedOneByOne()
{
    Wire wire;
    const QString path = u"customers/800801/products/3301"_s;
    const int before = wire.get(path).count("OrganizationProduct");
    QCOMPARE(wire.post(path, "<OrganizationProduct />").status, 500);
    const Answer posted =
        wire.post(path, "<OrganizationProduct><ProductVersionID>7711</ProductVersionID><Seats>5</Seats>"
                        "</OrganizationProduct>");
    QCOMPARE(posted.text("ProductID"), QByteArray("3301"));
    QVERIFY(!posted.body.contains("Seats"));
    QCOMPARE(wire.get(path).count("OrganizationProduct"), before + 1);
    const QString one =
        path + u"/customerproduct/"_s + QString::fromUtf8(posted.text("OrganizationProductID"));
    const Answer got = wire.get(one);
    QVERIFY(got.body.contains(
        "<OrganizationProducts>\r\n  <OrganizationProduct>\r\n    <Product>Pump Controller</Product>"));
    QCOMPARE(got.text("Seats"), QByteArray("5"));
    QCOMPARE(wire.put(one, "<OrganizationProduct><SupportExpiration>2030-01-01 "
                           "12:00:00</SupportExpiration></OrganizationProduct>")
                 .text("SupportExpiration"),
             QByteArray("1/1/2030 6:00 AM"));
    QCOMPARE(wire.remove(one).text("OrganizationID"), QByteArray("800801"));
    QCOMPARE(wire.get(path).count("OrganizationProduct"), before);
}

void PeopleTest::filesGoUpAndComeDown()
{
    Wire wire(Wire::small(10));
    const QByteArray content("line one\r\n\x00\xFF--b\r\n", 17);
    const QByteArray body =
        "--b0undary\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n--b0undary\r\n"
        "Content-Disposition: form-data; name=\"any\"; filename=\"C:\\tmp\\a<b>.txt\"\r\n"
        "Content-Type: text/plain\r\n\r\n" +
        content + "\r\n--b0undary--\r\n";
    const QString path = u"tickets/1001/actions/6600001/attachments"_s;
    const Answer answer = wire.send("POST", path, body, "multipart/form-data; boundary=b0undary");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains("<Attachments>\r\n  <Attachment>"));
    QCOMPARE(answer.text("FileName"), QByteArray("a_b_.txt"));
    QCOMPARE(answer.text("FileSize").toInt(), content.size());
    QCOMPARE(wire.send("POST", path, body, "multipart/form-data; boundary=b0undary").text("FileName"),
             QByteArray("a_b__1.txt"));
    const Answer file = wire.get(path + u"/"_s + QString::fromUtf8(answer.text("AttachmentID")));
    QCOMPARE(file.body, content);
    QCOMPARE(file.contentType, QByteArray("text/plain"));
    QCOMPARE(file.header("Content-Disposition"), QByteArray("attachment; filename=\"a_b_.txt\""));
    QVERIFY(wire.get(path).count("Attachment") >= 2);
}

void PeopleTest::uploadsWithoutAFileAreRefused()
{
    Wire wire(Wire::small(10));
    const QString path = u"tickets/1001/actions/6600001/attachments"_s;
    const QByteArray type = "multipart/form-data; boundary=b";
    QCOMPARE(wire.send("POST", path,
                       "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\nv\r\n--b--\r\n", type)
                 .body,
             QByteArray("No file to attach."));
    const Answer empty = wire.send(
        "POST", path,
        "--b\r\nContent-Disposition: form-data; name=\"x\"; filename=\"e.txt\"\r\n\r\n\r\n--b--\r\n", type);
    QCOMPARE(empty.status, 400);
    QCOMPARE(empty.body, QByteArray("The file to attach is empty."));
    QCOMPARE(wire.send("POST", path, "just bytes", "text/plain").status, 500);
}

void PeopleTest::aLostFileIsAnsweredWithAPage()
{
    Wire wire(Wire::small(10));
    QVERIFY(wire.server.execute(
        u"INSERT INTO Attachments (AttachmentID, OrganizationID, FileName, RefType, RefID)"
        " VALUES (99, 700700, 'gone.txt', 0, 6600001)"_s));
    const Answer answer = wire.get(u"tickets/1001/actions/6600001/attachments/99"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("Invalid attachment."));
    QVERIFY(answer.contentType.startsWith("text/html"));
    QVERIFY(answer.header("Content-Disposition").isEmpty());
}

void PeopleTest::assetsHaveTheirOwnAnswers()
{
    Wire wire(Wire::small(10));
    QCOMPARE(wire.get(u"assets"_s).count("Asset"), 6);
    QVERIFY(wire.post(u"assets/71001/tickets/5501001"_s).body.contains("<Tickets>\r\n  <Ticket>"));
    QCOMPARE(wire.get(u"tickets/5501001/assets"_s).text("AssetID"), QByteArray("71001"));
    QVERIFY(wire.remove(u"assets/71001/assignments"_s).body.contains("<AssetHistoryItem>"));
    const QByteArray upload =
        "--b\r\nContent-Disposition: form-data; name=\"x\"; filename=\"e.txt\"\r\n\r\nxx\r\n--b--\r\n";
    const Answer file =
        wire.send("POST", u"assets/71001/attachments"_s, upload, "multipart/form-data; boundary=b");
    QCOMPARE(file.text("RefType"), QByteArray("34"));
    QCOMPARE(
        wire.remove(u"assets/71001/attachments/"_s + QString::fromUtf8(file.text("AttachmentID"))).status,
        500);
    QCOMPARE(wire.get(u"assets/71001/attachments"_s).count("Attachment"), 0);
}

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
