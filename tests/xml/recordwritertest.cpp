#include "xml/recordwriter.h"

#include "records/change.h"

#include <QTest>
#include <QTimeZone>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Bodies byte by byte, as the service reads them (reference D.6, D.7, H.8, H.9).
class RecordWriterTest : public QObject
{
    Q_OBJECT

    static const Resource &tickets() { return resource(resources::Tickets); }

    static Record known()
    {
        Record record(tickets());
        record.setValue(u"TicketID", Value::of(qint64(5)));
        record.setValue(u"Name", Value::of(u"Before"_s));
        record.setValue(u"UserID", Value::of(qint64(90210)));
        record.setValue(u"IsVisibleOnPortal", Value::of(true));
        record.setTags(QStringList{u"pump"_s});
        record.appendExtra({u"SiteCode"_s, u"B-17"_s});
        record.appendExtra({u"Sub"_s, u"<A>1</A>"_s, true});
        return record;
    }
    /// What is inside the root, without the declaration.
    static QByteArray inside(const Change &change)
    {
        QByteArray body = RecordWriter::body(change);
        const qsizetype root = body.indexOf("<Ticket>");
        return root < 0 ? body : body.mid(root + 8, body.lastIndexOf("</Ticket>") - root - 8);
    }

private Q_SLOTS:
    void nothingChangedIsNoBody()
    {
        QCOMPARE(RecordWriter::body(Change::update(known())), QByteArray());
        Change taken = Change::update(known());
        taken.set(u"Name", Value::of(u"After"_s));
        taken.set(u"Name", Value::of(u"Before"_s));
        QCOMPARE(RecordWriter::body(taken), QByteArray());
    }

    void theBodyIsUtf8WithADeclarationAndNoByteOrderMark()
    {
        Change change = Change::update(known());
        change.set(u"Name", Value::of(u"Größe 測試"_s));
        const QByteArray body = RecordWriter::body(change);
        QVERIFY(body.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        QVERIFY(body.contains("<Ticket><Name>Größe 測試</Name></Ticket>"));
    }

    void onlyWhatChangedIsWrittenAndEscapedOnce_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QString &element, const Value &value,
                            const QByteArray &body) { QTest::newRow(name) << element << value << body; };
        row("markup", u"Name"_s, Value::of(u"a < b & \"c\" 'd' >"_s),
            "<Name>a &lt; b &amp; &quot;c&quot; 'd' &gt;</Name>");
        row("an entity as text", u"Name"_s, Value::of(u"&amp;"_s), "<Name>&amp;amp;</Name>");
        row("a cleared id", u"UserID"_s, Value::empty(), "<UserID/>");
        row("a flag", u"IsVisibleOnPortal"_s, Value::of(false),
            "<IsVisibleOnPortal>False</IsVisibleOnPortal>");
        row("a moment, in UTC without a zone", u"DueDate"_s,
            Value::of(QDateTime(QDate(2015, 8, 3), QTime(14, 0), QTimeZone("America/Chicago"))),
            "<DueDate>2015-08-03 19:00:00</DueDate>");
        row("a custom field", u"SiteCode"_s, Value::of(u"B-18"_s), "<SiteCode>B-18</SiteCode>");
        row("lines", u"Name"_s, Value::of(u"one\r\ntwo\rthree"_s), "<Name>one\ntwo\nthree</Name>");
        row("what XML cannot carry", u"Name"_s, Value::of(u"a\u0001b\u000bc\ufffe"_s), "<Name>abc</Name>");
        row("half a pair", u"Name"_s, Value::of(QString(u"a"_s + QChar(0xD83D) + u"b"_s)), "<Name>ab</Name>");
        row("an emoji", u"Name"_s, Value::of(u"🐛"_s), "<Name>🐛</Name>");
    }
    void onlyWhatChangedIsWrittenAndEscapedOnce()
    {
        QFETCH(QString, element);
        QFETCH(Value, value);
        QFETCH(QByteArray, body);
        Change change = Change::update(known());
        change.set(element, value);
        QCOMPARE(inside(change), body);
    }

    void whatTheServiceIgnoresIsNotSent_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<bool>("create");
        QTest::newRow("a joined name in a PUT") << u"ProductName"_s << false;
        QTest::newRow("the number") << u"TicketNumber"_s << false;
        QTest::newRow("who made it, in a PUT") << u"CreatorID"_s << false;
        QTest::newRow("an element with children") << u"Sub"_s << false;
        QTest::newRow("a due date in a POST") << u"DueDate"_s << true;
    }
    void whatTheServiceIgnoresIsNotSent()
    {
        QFETCH(QString, element);
        QFETCH(bool, create);
        Change change = create ? Change::create(tickets()) : Change::update(known());
        change.set(u"Name", Value::of(u"After"_s));
        change.set(element, element == u"DueDate"
                                ? Value::of(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC))
                                : Value::of(u"7"_s));
        QCOMPARE(inside(change), QByteArray("<Name>After</Name>"));
    }

    void tagsAreTheWholeSet()
    {
        Change change = Change::update(known());
        change.setTags({u"pump"_s, u"R&D"_s});
        QCOMPARE(inside(change), QByteArray("<Tags><Tag><Value>pump</Value></Tag><Tag><Value>R&amp;D</Value>"
                                            "</Tag></Tags>"));
        Change none = Change::update(known());
        none.setTags({});
        QCOMPARE(inside(none).simplified().replace("<Tags></Tags>", "<Tags/>"), QByteArray("<Tags/>"));
    }

    void aCreateLeavesOutWhatIsEmptyAndAddsWhatOnlyItTakes()
    {
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(u"New"_s));
        change.set(u"GroupID", Value::empty());
        change.setCreateOnly(u"CustomerID"_s, Value::of(qint64(800801)));
        change.setCreateOnly(u"Description"_s, Value::of(u"<p>It beeps &amp; smokes</p>"_s));
        QCOMPARE(inside(change), QByteArray("<Name>New</Name><CustomerID>800801</CustomerID><Description>"
                                            "&lt;p&gt;It beeps &amp;amp; smokes&lt;/p&gt;</Description>"));
    }

    void aCreateWithNothingSaidStillHasOneElement()
    {
        const QByteArray body = RecordWriter::body(Change::create(resource(resources::CustomerProducts)));
        QVERIFY2(body.contains("<OrganizationProduct><"), body.constData());
    }
};

QTEST_GUILESS_MAIN(RecordWriterTest)
#include "recordwritertest.moc"
