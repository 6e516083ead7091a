#include "api/nextpage.h"
#include "api/servertext.h"
#include "api/xmlfailure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ticketeer;

using Kind = ApiError::Kind;

/// What becomes of the words in an answer, as pure functions.
class AnswerTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverTextIsPlain_data();
    void serverTextIsPlain();
    void serverTextIsShort();
    void limitSentencesAreRead_data();
    void limitSentencesAreRead();
    void everyXmlFailureHasItsKind();
    void anXmlFailureAfterAWriteLeavesItsOutcomeUnknown();
    void aNextPageIsACallOfTheSameAccount_data();
    void aNextPageIsACallOfTheSameAccount();
};

void AnswerTextTest::serverTextIsPlain_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("words") << QByteArray("Error Code: NotFound") << u"Error Code: NotFound"_s;
    QTest::newRow("element") << QByteArray("<Error>No &amp; no</Error>") << u"No & no"_s;
    QTest::newRow("pseudo JSON") << QByteArray("{ Error: 'Filters can't be duplicated' }")
                                 << u"Filters can't be duplicated"_s;
    QTest::newRow("title") << QByteArray(
                                  "<!DOCTYPE html>\r\n<html><head><title>\r\n 404 - Not&nbsp;found </title>")
                           << u"404 - Not found"_s;
    QTest::newRow("first words") << QByteArray(
                                        "<html><head><style>p{}</style></head><body><p>Down <b>today</b></p>"
                                        "<script>alert('x')</script></body></html>")
                                 << u"Down today"_s;
    QTest::newRow("escaped markup in a title")
        << QByteArray("<html><title>&lt;img src=x&gt;</title></html>") << u"<img src=x>"_s;
    QTest::newRow("trace")
        << QByteArray("Internal Server Error: Bad.   at System.Number.ParseInt32(String s)\r\n   at X.Y()")
        << u"Internal Server Error: Bad."_s;
    QTest::newRow("glued trace") << QByteArray(
                                        "Internal Server Error: Bad.at System.Number.ParseInt32(String s)")
                                 << u"Internal Server Error: Bad."_s;
    QTest::newRow("an ordinary at") << QByteArray("Look at www.example.com (today)")
                                    << u"Look at www.example.com (today)"_s;
    QTest::newRow("controls") << QByteArray("a\x01\x1b[31m\r\n\tb\xE2\x80\xAE"
                                            "c")
                              << u"a[31m bc"_s;
    QTest::newRow("not UTF-8") << QByteArray("caf\xE9") << u"caf\uFFFD"_s;
}

void AnswerTextTest::serverTextIsPlain()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(plainServerText(body), text);
}

void AnswerTextTest::serverTextIsShort()
{
    const QString text = plainServerText(QByteArray(10'000'000, 'x'));
    QCOMPARE(text.size(), 1000);
    QVERIFY(text.endsWith(u'…'));
}

void AnswerTextTest::limitSentencesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::addColumn<bool>("daily");
    QTest::addColumn<int>("limit");
    QTest::newRow("day") << u"You have exceeded your 24 hour API request limit of 5000."_s << true << true
                         << 5000;
    QTest::newRow("minute") << u"You have exceeded your minute API request limit of 1200."_s << true << false
                            << 1200;
    QTest::newRow("thousands") << u"You have exceeded your 24 hour API request limit of 10,000."_s << true
                               << true << 10000;
    QTest::newRow("no number") << u"You have exceeded your minute API request limit"_s << true << false << 0;
    QTest::newRow("other") << u"You have no permission."_s << false << false << 0;
}

void AnswerTextTest::limitSentencesAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QFETCH(bool, daily);
    QFETCH(int, limit);
    const LimitSentence sentence = limitSentence(text);
    QCOMPARE(sentence.found, found);
    QCOMPARE(sentence.daily, daily);
    QCOMPARE(sentence.limit, limit);
}

void AnswerTextTest::everyXmlFailureHasItsKind()
{
    const QList<std::pair<XmlError::Kind, Kind>> pairs{
        {XmlError::Kind::Empty, Kind::EmptyAnswer},   {XmlError::Kind::NotXml, Kind::NotXml},
        {XmlError::Kind::Malformed, Kind::BrokenXml}, {XmlError::Kind::Cut, Kind::CutXml},
        {XmlError::Kind::Refused, Kind::RefusedXml},  {XmlError::Kind::WrongRoot, Kind::WrongAnswer},
    };
    ApiRequest request;
    request.path = u"tickets"_s;
    ApiReply reply;
    reply.status = 200;
    reply.body = "<html><title>Sign in</title></html>";
    for (const auto &[from, to] : pairs) {
        const ApiError error = errorForXml(request, reply, XmlError{from, 3, 14, u"Users"_s});
        QCOMPARE(int(error.kind), int(to));
        QCOMPARE(error.status, 200);
        QVERIFY(error.technical.contains("line 3, column 14"_L1));
        QVERIFY(!error.outcomeUnknown);
        QCOMPARE(error.serverText, from == XmlError::Kind::NotXml ? u"Sign in"_s : QString());
    }
}

void AnswerTextTest::anXmlFailureAfterAWriteLeavesItsOutcomeUnknown()
{
    ApiRequest request;
    request.verb = Verb::Post;
    QVERIFY(errorForXml(request, {}, XmlError{XmlError::Kind::Cut, 0, 0, {}}).outcomeUnknown);
}

void AnswerTextTest::aNextPageIsACallOfTheSameAccount_data()
{
    QTest::addColumn<QUrl>("next");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    const QString query = u"pageNumber=2&pageSize=50"_s;
    QTest::newRow("absolute") << QUrl(u"https://desk.example/api/xml/tickets?pageNumber=2&pageSize=50"_s)
                              << u"tickets"_s << query;
    QTest::newRow("relative") << QUrl(u"/api/xml/Tickets?pageNumber=2&pageSize=50"_s) << u"Tickets"_s
                              << query;
    QTest::newRow("other case") << QUrl(u"https://DESK.example/API/XML/tickets?pageNumber=2&pageSize=50"_s)
                                << u"tickets"_s << query;
    QTest::newRow("suffix") << QUrl(u"/api/xml/tickets.xml?pageNumber=2&pageSize=50"_s) << u"tickets"_s
                            << query;
    QTest::newRow("plain http in front of a proxy")
        << QUrl(u"http://desk.example/api/xml/tickets?pageNumber=2&pageSize=50"_s) << u"tickets"_s << query;
    QTest::newRow("other host") << QUrl(u"https://evil.example/api/xml/tickets?pageNumber=2"_s) << QString()
                                << QString();
    QTest::newRow("out of the service")
        << QUrl(u"https://desk.example/logout?pageNumber=2"_s) << QString() << QString();
    QTest::newRow("upwards") << QUrl(u"https://desk.example/api/xml/../../logout"_s) << QString()
                             << QString();
    QTest::newRow("the same page") << QUrl(u"/api/xml/tickets?pageNumber=1&pageSize=50"_s) << QString()
                                   << QString();
    QTest::newRow("nothing") << QUrl() << QString() << QString();
}

void AnswerTextTest::aNextPageIsACallOfTheSameAccount()
{
    QFETCH(QUrl, next);
    QFETCH(QString, path);
    QFETCH(QString, query);
    ApiRequest current;
    current.path = u"tickets"_s;
    current.query = QUrlQuery(u"pageNumber=1&pageSize=50"_s);
    current.purpose = Purpose::Refresh;
    const auto request = nextPageRequest(QUrl(u"https://desk.example/api/xml/"_s), current, next);
    QCOMPARE(request.has_value(), !path.isEmpty());
    if (!request)
        return;
    QCOMPARE(request->path, path);
    QCOMPARE(request->query.toString(), query);
    QCOMPARE(int(request->purpose), int(Purpose::Refresh));
}

QTEST_GUILESS_MAIN(AnswerTextTest)
#include "answertexttest.moc"
