#include "sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// The same data as JSON.
class JsonTest : public QObject
{
    Q_OBJECT

    static Answer json(Wire &wire, const QString &path)
    {
        return wire.sendTo(u"/api/json/"_s + path, wire.authorization());
    }
    static QJsonObject object(const Answer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

private Q_SLOTS:
    void everyValueIsAStringAndEveryIdOfAListIsCalledId()
    {
        Wire wire(Wire::small(3));
        const Answer answer = json(wire, u"tickets"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith("application/json"));
        const QJsonArray rows = object(answer)["Tickets"_L1]["Ticket"_L1].toArray();
        QCOMPARE(rows.size(), wire.get(u"tickets"_s).count("TicketID"));
        const QJsonObject row = rows.first().toObject();
        QVERIFY(row["ID"_L1].isString());
        QVERIFY(!row.contains("TicketID"_L1));
        QVERIFY(row["TicketNumber"_L1].isString());
        QVERIFY(row["ParentID"_L1].isNull());
    }
    void aListOfOneRowIsAnObjectAndASingleObjectKeepsItsId()
    {
        Wire wire(Wire::small(0));
        arrangeSample(wire);
        const QJsonObject page = object(json(wire, u"tickets?pageNumber=1&pageSize=1"_s));
        QVERIFY(page["Tickets"_L1]["Ticket"_L1].isObject());
        QVERIFY(page["Tickets"_L1]["TotalRecords"_L1].isString());
        const QJsonObject ticket = object(json(wire, u"tickets/5501001"_s))["Ticket"_L1].toObject();
        QCOMPARE(ticket["TicketID"_L1].toString(), u"5501001"_s);
        // One level of escaping is left, as in the XML's text.
        QCOMPARE(ticket["Name"_L1].toString(), u"Pump won&apos;t start &amp; beeps"_s);
    }
    void refusalsAreTheSameAsInXml()
    {
        Wire wire(Wire::small(0));
        arrangeSample(wire);
        QCOMPARE(json(wire, u"nothing"_s).status, 404);
        QCOMPARE(json(wire, u"tickets/5501001/assets"_s).status, 400);
        QCOMPARE(json(wire, u"tickets/1"_s).status, wire.get(u"tickets/1"_s).status);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
