#include "sample.h"

#include <sandbox/request.h>
#include <sandbox/wirexml.h>

#include <QTest>

using namespace Qt::StringLiterals;
using ticketeer::sandbox::Options;

/// Section D: how every kind of value stands on the wire.
class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentsAreBareUtf8WithCrLf();
    void everyStandardValueIsEscapedTwiceButNamesOfPeopleOnce();
    void tagsAreEscapedTwiceOnlyWhenFilteredByType();
    void controlCharactersComeAsIllegalReferences();
    void actionTextsLoseControlCharactersAndEmoji();
    void halfACharacterMakesTheAnswerFail();
    void datesFollowTheAccountsCultureAndZone_data();
    void datesFollowTheAccountsCultureAndZone();
    void customFieldsShowDifferentlyInListsAndSingly();
    void longAnswersAreCompressedWhenAsked();
};

void ValuesTest::documentsAreBareUtf8WithCrLf()
{
    Wire wire;
    const QByteArray body = wire.get(u"users"_s).body;
    QVERIFY(body.startsWith("<?xml"));
    QVERIFY(body.endsWith("</Users>"));
    QCOMPARE(body.count('\n'), body.count("\r\n"));
    QVERIFY(body.contains("<LastName>Wei\xC3\x9F</LastName>"));
    QVERIFY(body.contains("<MiddleName />"));
}

void ValuesTest::everyStandardValueIsEscapedTwiceButNamesOfPeopleOnce()
{
    Wire wire;
    arrangeSample(wire);
    QVERIFY(wire.server.execute(u"UPDATE Tickets SET Name = 'Won''t <start> & \"x\"'"_s));
    const Answer answer = wire.get(u"tickets/5501001"_s);
    QCOMPARE(answer.text("Name"),
             QByteArray("Won&amp;apos;t &amp;lt;start&amp;gt; &amp;amp; &amp;quot;x&amp;quot;"));
    QCOMPARE(answer.text("ContactName"), QByteArray("Ines O'Hara"));
    QCOMPARE(answer.text("CustomerName"), QByteArray("Hay &amp; Sons"));
    QCOMPARE(wire.get(u"contacts/910911"_s).text("LastName"), QByteArray("O&amp;apos;Hara"));
}

void ValuesTest::tagsAreEscapedTwiceOnlyWhenFilteredByType()
{
    Wire wire;
    arrangeSample(wire);
    QVERIFY(wire.get(u"tickets"_s).body.contains("<Value>R&amp;D</Value>"));
    QVERIFY(wire.get(u"tickets?TicketTypeID=8101"_s).body.contains("<Value>R&amp;amp;D</Value>"));
    QVERIFY(wire.get(u"customers/800801/tickets"_s).body.contains("<Value>R&amp;amp;D</Value>"));
    QVERIFY(wire.get(u"customers/800801/tickets?pageNumber=1&pageSize=5"_s)
                .body.contains("<Value>R&amp;D</Value>"));
    QCOMPARE(wire.get(u"contacts/910911/tickets"_s).count("Tags"), 0);
    QCOMPARE(wire.get(u"zapier/tickets"_s).count("Tags"), 0);
}

void ValuesTest::controlCharactersComeAsIllegalReferences()
{
    Wire wire;
    arrangeSample(wire);
    QVERIFY(wire.server.execute(
        u"UPDATE Tickets SET Name = 'a' || char(11) || 'b' || char(28) || 'c' || char(31)"_s));
    QCOMPARE(wire.get(u"tickets/5501001"_s).text("Name"), QByteArray("a&#xB;bc&#x1F;"));
}

void ValuesTest::actionTextsLoseControlCharactersAndEmoji()
{
    Wire wire;
    arrangeSample(wire);
    QVERIFY(wire.server.execute(
        u"UPDATE Actions SET Description = 'a' || char(11) || 'b' || char(128512) || 'c'"_s));
    QCOMPARE(wire.get(u"tickets/5501001/actions"_s).text("Description"), QByteArray("abc"));
    QCOMPARE(wire.get(u"tickets/5501001/actions/6600002"_s).text("Description"), QByteArray("abc"));
    QVERIFY(wire.server.execute(u"UPDATE Tickets SET Name = char(128512)"_s));
    QCOMPARE(wire.get(u"tickets/5501001"_s).text("Name"), QByteArray("\xF0\x9F\x98\x80"));
}

void ValuesTest::halfACharacterMakesTheAnswerFail()
{
    ticketeer::sandbox::WireXml xml;
    xml.open("Tickets");
    const QString half = QString(QChar(0xD83D)) + u"x"_s;
    QVERIFY_THROWS_EXCEPTION(ticketeer::sandbox::Refusal, xml.twice("Name", half));
    QCOMPARE(ticketeer::sandbox::WireXml::cleaned(half), u"x"_s);
}

void ValuesTest::datesFollowTheAccountsCultureAndZone_data()
{
    QTest::addColumn<QString>("culture");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("US Central") << u"en-US"_s << u"America/Chicago"_s << QByteArray("7/30/2015 1:23 PM");
    QTest::newRow("UK in UTC") << u"en-GB"_s << u"UTC"_s << QByteArray("30/07/2015 18:23");
    QTest::newRow("Australia") << u"en-AU"_s << u"Australia/Brisbane"_s << QByteArray("31/07/2015 4:23 AM");
    QTest::newRow("Canada") << u"en-CA"_s << u"America/Toronto"_s << QByteArray("2015-07-30 2:23 PM");
    QTest::newRow("Germany") << u"de-DE"_s << u"Europe/Berlin"_s << QByteArray("30.07.2015 20:23");
    QTest::newRow("France") << u"fr-FR"_s << u"Europe/Paris"_s << QByteArray("30/07/2015 20:23");
    QTest::newRow("Netherlands") << u"nl-NL"_s << u"UTC"_s << QByteArray("30-7-2015 18:23");
    QTest::newRow("Sweden") << u"sv-SE"_s << u"UTC"_s << QByteArray("2015-07-30 18:23");
    QTest::newRow("Japan") << u"ja-JP"_s << u"Asia/Tokyo"_s << QByteArray("2015/07/31 3:23");
}

void ValuesTest::datesFollowTheAccountsCultureAndZone()
{
    QFETCH(QString, culture);
    QFETCH(QString, zone);
    QFETCH(QByteArray, text);
    Options options = Wire::small(0);
    options.culture = culture;
    options.zone = zone;
    Wire wire(options);
    arrangeSample(wire);
    QCOMPARE(wire.get(u"tickets/5501001"_s).text("DateModified"), text);
}

void ValuesTest::customFieldsShowDifferentlyInListsAndSingly()
{
    Wire wire(Wire::small(0));
    for (
        const QString &statement :
        {u"DELETE FROM CustomValues WHERE RefID = 800801"_s,
         u"INSERT INTO CustomValues SELECT 800801, CustomFieldID, 'many' FROM CustomFields WHERE ApiFieldName = 'Sites'"_s,
         u"INSERT INTO CustomValues SELECT 800801, CustomFieldID, '7/30/2015' FROM CustomFields WHERE ApiFieldName = 'GoLive'"_s})
        QVERIFY(wire.server.execute(statement));
    const Answer list = wire.get(u"customers?Name=Hay %26 Sons"_s);
    QCOMPARE(list.text("Region"), QByteArray("North"));
    QCOMPARE(list.text("GoLive"), QByteArray("7/29/2015 7:00 PM"));
    QCOMPARE(list.text("Sites"), QByteArray());
    QCOMPARE(list.text("KeyAccount"), QByteArray());
    const Answer single = wire.get(u"customers/800801"_s);
    QCOMPARE(single.text("Region"), QByteArray("North"));
    QCOMPARE(single.text("GoLive"), QByteArray("7/30/2015"));
    QCOMPARE(single.text("Sites"), QByteArray("many"));
}

void ValuesTest::longAnswersAreCompressedWhenAsked()
{
    Wire wire;
    const QByteArray head =
        "GET /api/xml/users HTTP/1.1\r\nHost: x\r\nAuthorization: " + wire.authorization() + "\r\n";
    const QByteArray plain = wire.raw(head + "\r\n", 500);
    const QByteArray packed = wire.raw(head + "Accept-Encoding: gzip\r\n\r\n", 500);
    QVERIFY(packed.contains("Content-Encoding: gzip"));
    QVERIFY(!plain.contains("Content-Encoding"));
    QVERIFY(packed.size() < plain.size() / 3);
    QVERIFY(wire.get(u"users"_s).body.endsWith("</Users>"));
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
