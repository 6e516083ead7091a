#include "xml/accountformat.h"
#include "xml/bytefilter.h"
#include "xml/typedvalue.h"
#include "xml/unescape.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;
using Order = AccountFormat::Order;

class AccountFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCultureIsRead_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *culture, Order order, const QString &text) {
            QTest::newRow(culture) << order << text;
        };
        row("en-US", Order::MonthDayYear, u"7/30/2015 1:23 PM"_s);
        row("en-US narrow space", Order::MonthDayYear, u"7/30/2015 1:23\u202FPM"_s);
        row("en-GB", Order::DayMonthYear, u"30/07/2015 13:23"_s);
        row("en-AU", Order::DayMonthYear, u"30/07/2015 1:23 PM"_s);
        row("en-CA", Order::YearMonthDay, u"2015-07-30 1:23 PM"_s);
        row("de-DE", Order::DayMonthYear, u"30.07.2015 13:23"_s);
        row("fr-FR", Order::DayMonthYear, u"30/07/2015 13:23"_s);
        row("nl-NL", Order::DayMonthYear, u"30-7-2015 13:23"_s);
        row("sv-SE", Order::YearMonthDay, u"2015-07-30 13:23"_s);
        row("ja-JP", Order::YearMonthDay, u"2015/07/30 13:23"_s);
        row("fi-FI", Order::DayMonthYear, u"30.7.2015 13.23"_s);
        row("sk-SK", Order::DayMonthYear, u"30. 7. 2015 13:23"_s);
        row("hu-HU", Order::YearMonthDay, u"2015.07.30. 13:23"_s);
        row("hr-HR", Order::DayMonthYear, u"30.7.2015. 13:23"_s);
        row("bg-BG", Order::DayMonthYear, u"30.7.2015 \u0433. 13:23"_s);
        row("es-MX", Order::DayMonthYear, u"30/07/2015 01:23 p. m."_s);
        row("en-NZ", Order::DayMonthYear, u"30/07/2015 1:23 p.m."_s);
        row("el-GR", Order::DayMonthYear, u"30/7/2015 1:23 \u03BC\u03BC"_s);
        row("vi-VN", Order::DayMonthYear, u"30/07/2015 1:23 CH"_s);
        row("ko-KR", Order::YearMonthDay, u"2015-07-30 \uC624\uD6C4 1:23"_s);
        row("zh-TW", Order::YearMonthDay, u"2015/7/30 \u4E0B\u5348 01:23"_s);
        row("th-TH", Order::DayMonthYear, u"30/7/2558 13:23"_s);
        row("zulu", Order::MonthDayYear, u"2015-07-30T18:23:00Z"_s);
        row("offset", Order::MonthDayYear, u"2015-07-30T20:23:00.000+02:00"_s);
        row("offset to the west", Order::MonthDayYear, u"2015-07-30T13:23:00-05:00"_s);
        row("year first in any order", Order::MonthDayYear, u"2015-07-30T13:23:00"_s);
    }
    void everyCultureIsRead()
    {
        QFETCH(Order, order);
        QFETCH(QString, text);
        const AccountFormat format(order, QTimeZone("America/Chicago"));
        QCOMPARE(format.readMoment(text), QDateTime(QDate(2015, 7, 30), QTime(18, 23), Qt::UTC));
    }

    void whatIsNoDateIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "soon", "13/45/2015 1:00 PM", "7/30", "7/30/2015 25:00",
                                 "7/30/2015 13:00 PM", "2/30/2015 1:00 PM", "2015-07-30T13:23:00+99:00",
                                 "7/30/2015 1:23 PM extra", "12345678901234567890"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoDateIsNotRead()
    {
        QFETCH(QString, text);
        QVERIFY(!AccountFormat(Order::MonthDayYear, QTimeZone::utc()).readMoment(text).isValid());
    }

    void midnightAndNoonAreToldApart()
    {
        const AccountFormat format(Order::MonthDayYear, QTimeZone::utc());
        QCOMPARE(format.readMoment(u"1/1/2020 12:00 AM").time(), QTime(0, 0));
        QCOMPARE(format.readMoment(u"1/1/2020 12:00 PM").time(), QTime(12, 0));
    }

    void theHoursOfTheClockChangesHaveOneReading()
    {
        const AccountFormat berlin(Order::DayMonthYear, QTimeZone("Europe/Berlin"));
        // 25 October 2026, 02:30 happens twice: the summer one counts.
        QCOMPARE(berlin.readMoment(u"25.10.2026 02:30"),
                 QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC));
        QCOMPARE(berlin.readMoment(u"25.10.2026 03:30"),
                 QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::UTC));
        QVERIFY(berlin.readMoment(u"29.03.2026 02:30").isValid());
    }

    void theTableOfOffsetsAgreesWithTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone :
             {"America/Chicago", "Europe/Berlin", "Australia/Sydney", "Asia/Kolkata", "UTC"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void theTableOfOffsetsAgreesWithTheZone()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone account(zone);
        const AccountFormat format(Order::YearMonthDay, account);
        for (QDate day(2010, 1, 1); day < QDate(2035, 1, 1); day = day.addDays(3)) {
            const QDateTime local(day, QTime(13, 5), account);
            QCOMPARE(format.readMoment(local.toString(u"yyyy-MM-dd HH:mm")), local.toUTC());
        }
    }

    void customDatesOfListsGiveBackTheStoredDay()
    {
        const AccountFormat format(Order::MonthDayYear, QTimeZone("America/Chicago"));
        QCOMPARE(format.readListDate(u"7/29/2015 7:00 PM"), QDate(2015, 7, 30));
        QCOMPARE(format.readListDate(u"7/30/2015"), QDate(2015, 7, 30));
        QCOMPARE(customValue(CustomKind::Moment, u"7/30/2015 6:23:00 PM"_s, format).toMoment(),
                 QDateTime(QDate(2015, 7, 30), QTime(18, 23), Qt::UTC));
    }

    void writtenDatesAreUtcWithoutASuffix()
    {
        const QDateTime moment(QDate(2015, 8, 3), QTime(14, 0), QTimeZone("America/Chicago"));
        QCOMPARE(AccountFormat::writeMoment(moment), u"2015-08-03 19:00:00"_s);
        QCOMPARE(AccountFormat::writeFilterMoment(moment), u"20150803190000"_s);
    }

    void theOrderIsDetectedFromWhatDecidesIt_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("order");
        const auto row = [](const char *name, const QStringList &texts, std::optional<Order> order) {
            QTest::newRow(name) << texts << (order ? static_cast<int>(*order) : -1);
        };
        row("nothing", {}, std::nullopt);
        row("month first", {u"7/30/2015 1:23 PM"_s}, Order::MonthDayYear);
        row("Australia", {u"3/4/2015 1:23 PM"_s, u"30/07/2015 1:23 PM"_s}, Order::DayMonthYear);
        row("Britain without a large day", {u"03/04/2015 13:23"_s}, Order::DayMonthYear);
        row("dots", {u"03.04.2015 13:23"_s}, Order::DayMonthYear);
        row("year", {u"2015-03-04 13:23"_s}, Order::YearMonthDay);
        row("both impossible", {u"30/07/2015 1:23 PM"_s, u"07/30/2015 1:23 PM"_s}, std::nullopt);
    }
    void theOrderIsDetectedFromWhatDecidesIt()
    {
        QFETCH(QStringList, texts);
        QFETCH(int, order);
        const auto detected = AccountFormat::detectOrder(texts);
        QCOMPARE(detected ? static_cast<int>(*detected) : -1, order);
    }

    void textIsUnescapedExactlyOnceMore()
    {
        QCOMPARE(unescapeOnce(u"Won&apos;t &lt;start&gt; &amp; &quot;x&quot;"_s), u"Won't <start> & \"x\""_s);
        QCOMPARE(unescapeOnce(u"&amp;lt;b&amp;gt; &nbsp; &"_s), u"&lt;b&gt; &nbsp; &"_s);
    }

    void illegalReferencesAreTakenOutInAnySpelling_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        const auto row = [](const char *name, const char *in, const char *out) {
            QTest::newRow(name) << QByteArray(in) << QByteArray(out);
        };
        row("upper case", "a&#xB;b", "ab");
        row("lower case", "a&#x1f;b", "ab");
        row("leading zeros", "a&#x000B;b", "ab");
        row("decimal", "a&#11;b", "ab");
        row("noncharacter", "a&#xFFFE;b", "ab");
        row("surrogate", "a&#xD83D;b", "ab");
        row("legal ones stay", "&#xA;&#10;&#x9;&amp;&#x1F600;", "&#xA;&#10;&#x9;&amp;&#x1F600;");
        row("raw",
            "a\x0b"
            "b\x1f",
            "ab");
        row("byte-order mark", "\xEF\xBB\xBF<a/>", "<a/>");
        row("no reference", "AT&T &# &#;", "AT&T &# &#;");
        row("end of no section", "<a>x]]>y]]]>z!]]</a>", "<a>x]]&gt;y]]]&gt;z!]]</a>");
        row("section", "<a><![CDATA[x!]]]]><b>]]></b></a>", "<a><![CDATA[x!]]]]><b>]]&gt;</b></a>");
        row("section in a section", "<![CDATA[ <![CDATA[ ]]> ]]>", "<![CDATA[ <![CDATA[ ]]> ]]&gt;");
        row("almost a section", "<![CDAT]]><!-- ! -->", "<![CDAT]]&gt;<!-- ! -->");
    }
    void illegalReferencesAreTakenOutInAnySpelling()
    {
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        ByteFilter whole;
        QByteArray got = whole.take(in);
        got += whole.rest();
        QCOMPARE(got, out);
        ByteFilter pieces;
        got.clear();
        for (const char byte : in)
            got += pieces.take(QByteArray(1, byte));
        got += pieces.rest();
        QCOMPARE(got, out);
    }
};

QTEST_GUILESS_MAIN(AccountFormatTest)
#include "accountformattest.moc"
