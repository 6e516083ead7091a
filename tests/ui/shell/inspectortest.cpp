#include "api/httplog.h"
#include "inputdrive.h"
#include "inspector/curl.h"
#include "inspector/httplogmodel.h"
#include "inspector/requestinspector.h"
#include "inspector/xmltext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

class InspectorTest : public QObject
{
    Q_OBJECT

    static HttpExchange exchange(Verb verb, const QString &path, const QString &query = {})
    {
        HttpExchange made;
        made.when = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        made.verb = verb;
        made.path = path;
        made.query = query;
        made.status = 200;
        made.milliseconds = 12;
        made.bytesReceived = 2048;
        return made;
    }

private Q_SLOTS:
    void theNewestExchangeIsOnTopAndTheModelKeepsItsWord()
    {
        HttpLog log;
        HttpLogModel model(log, this);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.add(exchange(Verb::Get, u"tickets"_s));
        log.add(exchange(Verb::Put, u"tickets/5"_s));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, HttpLogModel::Path).data().toString(), u"tickets/5"_s);
        QCOMPARE(model.index(0, HttpLogModel::VerbColumn).data().toString(), u"PUT"_s);
        for (int i = 0; i < 600; ++i)
            log.add(exchange(Verb::Get, u"tickets/%1"_s.arg(i)));
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(model.index(0, HttpLogModel::Path).data().toString(), u"tickets/599"_s);
        log.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aFailureIsMarkedWithoutColour()
    {
        HttpLog log;
        const HttpLogModel model(log, this);
        HttpExchange dead = exchange(Verb::Get, u"tickets"_s);
        dead.status = 0;
        dead.failure = u"Connection <b>refused</b>"_s;
        log.add(dead);
        HttpExchange bad = exchange(Verb::Get, u"users"_s);
        bad.status = 503;
        log.add(bad);
        QVERIFY(model.index(1, HttpLogModel::Status).data().toString().startsWith(u'⚠'));
        QCOMPARE(model.index(0, HttpLogModel::Status).data().toString(), u"⚠ 503"_s);
        QVERIFY(!model.index(1, HttpLogModel::Status).data(Qt::ToolTipRole).toString().contains(u"<b>"));
    }

    void theCurlCommandHidesAddressAndTokenAndQuotesTheRest()
    {
        HttpExchange put = exchange(Verb::Put, u"tickets/5"_s);
        put.sentBody = "<Ticket><Name>It's $HOME `id`</Name></Ticket>";
        QCOMPARE(
            curlCommand(put),
            u"curl -sS --globoff -u \"$TS_ORGANIZATION:$TS_TOKEN\" -X PUT -H 'Content-Type: application/xml' "
            u"--data-binary '<Ticket><Name>It'\\''s $HOME `id`</Name></Ticket>' \"$TS_SERVER\"'tickets/5'"_s);
        QCOMPARE(
            curlCommand(exchange(Verb::Get, u"tickets"_s, u"Name[contains]=a b&pageSize=10"_s)),
            u"curl -sS --globoff -u \"$TS_ORGANIZATION:$TS_TOKEN\" -G --data-urlencode 'Name[contains]=a b' "
            u"--data-urlencode 'pageSize=10' \"$TS_SERVER\"'tickets'"_s);
    }

    void xmlIsIndentedAndOtherTextIsShownAsItCame()
    {
        QCOMPARE(prettyXml("<A><B>1</B></A>"), u"<A>\n  <B>1</B>\n</A>\n"_s);
        QCOMPARE(prettyXml("<html><body>oops"), u"<html><body>oops"_s);
        QCOMPARE(prettyXml({}), QString());
    }

    void aTreeTooDeepToShowIsNotBuilt()
    {
        const QByteArray bomb = QByteArray("<a>").repeated(200'000) + QByteArray("</a>").repeated(200'000);
        QVERIFY(!xmlTree(bomb));
        QVERIFY(xmlTree("<a><b/></a>"));
        QVERIFY(!xmlTree(
            "<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;'>"
            "<!ENTITY z '&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;'><!ENTITY w '&z;&z;&z;&z;&z;&z;&z;&z;&z;&z;'>"
            "]><a>&w;&w;</a>"));
    }

    void choosingARequestShowsItsBodiesAndCopiesIt()
    {
        HttpLog log;
        HttpExchange post = exchange(Verb::Post, u"tickets"_s);
        post.sentBody = "<Ticket><Name>New</Name></Ticket>";
        post.receivedBody = "<Ticket><TicketID>9</TicketID></Ticket>";
        log.add(post);
        RequestInspector inspector(log, nullptr);
        inspector.resize(900, 300);
        inspector.show();
        QVERIFY(QTest::qWaitForWindowExposed(&inspector));
        auto *table = inspector.findChild<QTableView *>(u"requestTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 2)).center());
        QStringList texts;
        for (const QPlainTextEdit *view : inspector.findChildren<QPlainTextEdit *>())
            texts.append(view->toPlainText());
        QVERIFY(texts.contains(u"<Ticket>\n  <Name>New</Name>\n</Ticket>\n"_s));
        QVERIFY(texts.contains(u"<Ticket>\n  <TicketID>9</TicketID>\n</Ticket>\n"_s));
        QVERIFY(test::press(inspector, u"Copy as curl"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"$TS_TOKEN"_s));
        QVERIFY(test::press(inspector, u"Clear"_s));
        QCOMPARE(table->model()->rowCount(), 0);
    }
};

QTEST_MAIN(InspectorTest)
#include "inspectortest.moc"
