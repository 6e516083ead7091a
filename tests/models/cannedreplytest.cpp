#include "models/cannedreplies.h"
#include "models/knowledgebase.h"
#include "models/placeholders.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Record record(QLatin1StringView key, const QList<std::pair<QString, Value>> &values)
{
    Record made(resource(key));
    for (const auto &[element, value] : values)
        made.setValue(element, value);
    return made;
}

} // namespace

/// Canned replies: their file, how they are found, what is filled in; and knowledge-base articles beside
/// them.
class CannedReplyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(u"replies.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] std::unique_ptr<CannedReplies> opened() const
    {
        auto replies = std::make_unique<CannedReplies>(file());
        QSignalSpy read(replies.get(), &CannedReplies::read);
        return read.wait(10'000) ? std::move(replies) : nullptr;
    }
    static QStringList names(const QList<CannedReply> &replies)
    {
        QStringList all;
        for (const CannedReply &reply : replies)
            all.append(reply.name);
        return all;
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void whatIsSetIsThereInTheNextRunAndReadable()
    {
        const QList<CannedReply> some{{u"Rückgabe"_s, u"rma"_s, u"<p>Hallo {contact.first}</p>"_s},
                                      {u"Closing"_s, {}, u"<p>Bye</p>"_s}};
        {
            const auto replies = opened();
            QVERIFY(replies);
            QVERIFY(replies->all().isEmpty());
            QSignalSpy written(replies.get(), &CannedReplies::written);
            replies->setAll(some);
            QCOMPARE(replies->all(), some);
            QVERIFY(written.wait(10'000));
        }
        QVERIFY(bytes().contains("\"trigger\": \"rma\""));
        QVERIFY(bytes().contains("Rückgabe"));
        const auto again = opened();
        QVERIFY(again);
        QCOMPARE(again->all(), some);
    }

    void aDamagedFileIsExplainedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("cut") << cannedReplyFile({{u"a"_s, u"b"_s, u"c"_s}}).chopped(9)
                             << u"damaged at byte"_s;
        QTest::newRow("no JSON") << QByteArray("hello") << u"damaged at byte"_s;
        QTest::newRow("another file") << QByteArray("{\"a\": 1}") << u"another program"_s;
        QTest::newRow("newer") << cannedReplyFile({}).replace("\"version\": 1", "\"version\": 2")
                               << u"newer"_s;
        QTest::newRow("no name") << cannedReplyFile({{u"ok"_s, {}, u"x"_s}, {{}, u"b"_s, u"c"_s}})
                                 << u"number 2"_s;
        QTest::newRow("empty") << QByteArray() << u"damaged"_s;
    }
    void aDamagedFileIsExplainedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        write(content);
        {
            const auto replies = opened();
            QVERIFY(replies && replies->trouble());
            QVERIFY2(troubleText(*replies->trouble()).contains(says),
                     qPrintable(troubleText(*replies->trouble())));
            replies->setAll({{u"for this run"_s, {}, u"x"_s}});
            QCOMPARE(replies->all().size(), 1);
        }
        QCOMPARE(bytes(), content);
    }

    void aFailedWriteIsSaid()
    {
        CannedReplies replies(m_folder.filePath(u"missing/replies.json"_s));
        QSignalSpy read(&replies, &CannedReplies::read);
        QVERIFY(read.wait(10'000));
        QSignalSpy failed(&replies, &CannedReplies::writeFailed);
        replies.setAll({{u"a"_s, {}, u"b"_s}});
        QVERIFY(failed.wait(10'000));
        QVERIFY(!failed.at(0).at(0).toString().isEmpty());
    }

    void theTriggerIsFoundFirst()
    {
        const QList<CannedReply> all{{u"Refund policy"_s, u"refpol"_s, u"x"_s},
                                     {u"About refunds"_s, u"ar"_s, u"x"_s},
                                     {u"Refused"_s, u"ref"_s, u"x"_s},
                                     {u"Größe"_s, u"gr"_s, u"x"_s}};
        QCOMPARE(names(fittingReplies(all, u"ref"_s)),
                 QStringList({u"Refused"_s, u"Refund policy"_s, u"About refunds"_s}));
        QCOMPARE(names(fittingReplies(all, u"GROSSE"_s)), QStringList(u"Größe"_s));
        QCOMPARE(names(fittingReplies(all, u"kleine"_s)), QStringList());
        QCOMPARE(names(fittingReplies(all, u"größe"_s)), QStringList(u"Größe"_s));
        QCOMPARE(names(fittingReplies(all, u"policy refund"_s)), QStringList(u"Refund policy"_s));
        QCOMPARE(fittingReplies(all, {}).size(), 4);
    }

    void placeholdersAreFilledInFromTheTicket()
    {
        RecordStore store;
        Record ticket = record(resources::Tickets, {{u"TicketID"_s, Value::of(qint64(55))},
                                                    {u"TicketNumber"_s, Value::of(qint64(1042))},
                                                    {u"Name"_s, Value::of(u"A & B <c>"_s)},
                                                    {u"Status"_s, Value::of(u"Open"_s)}});
        ticket.setContacts(QList<Link>{{7, u"Mara van Lind"_s}, {8, u"Bo Ek"_s}});
        ticket.setCustomers(QList<Link>{{3, u"Lind & Sons"_s}});
        store.put({ticket, record(resources::Users, {{u"UserID"_s, Value::of(qint64(9))},
                                                     {u"FirstName"_s, Value::of(u"Ana"_s)},
                                                     {u"LastName"_s, Value::of(u"Ruiz"_s)}})});
        const auto fill = [&store](const QString &html) {
            return filledIn(html, placeholderValues(store, 55, 9, QDate(2026, 3, 4), QLocale::c()));
        };
        QCOMPARE(
            fill(u"<p>{contact.first}/{contact.last}: {ticket.number} {ticket.title}, {ticket.status}</p>"_s),
            u"<p>Mara van/Lind: 1042 A &amp; B &lt;c&gt;, Open</p>"_s);
        QCOMPARE(fill(u"{customer.name} {agent.first} {agent.name} {today}"_s),
                 u"Lind &amp; Sons Ana Ana Ruiz 4 Mar 2026"_s);
        // What is empty or unknown stays, so that it is seen and warned about.
        QCOMPARE(fill(u"{ticket.product} {no.such} {not one} {}"_s),
                 u"{ticket.product} {no.such} {not one} {}"_s);
        QCOMPARE(placeholdersIn(fill(u"{ticket.product} {contact.first}"_s)).size(), 1);

        store.put({record(resources::Contacts, {{u"ContactID"_s, Value::of(qint64(7))},
                                                {u"FirstName"_s, Value::of(u"Mara"_s)},
                                                {u"LastName"_s, Value::of(u"van Lind"_s)}})});
        QCOMPARE(fill(u"{contact.first}/{contact.last}"_s), u"Mara/van Lind"_s);
    }

    void everyPlaceholderHasALabelAndAnExample()
    {
        const PlaceholderValues example = exampleValues(QDate(2026, 3, 4), QLocale::c());
        for (const QString &name : placeholderNames()) {
            QVERIFY2(!placeholderLabel(name).isEmpty(), qPrintable(name));
            QVERIFY2(!example.value(name).isEmpty(), qPrintable(name));
        }
    }

    void articlesFollowTheStore()
    {
        RecordStore store;
        const auto ticket = [](qint64 id, const QString &title, bool article) {
            return record(resources::Tickets, {{u"TicketID"_s, Value::of(id)},
                                               {u"TicketNumber"_s, Value::of(1000 + id)},
                                               {u"Name"_s, Value::of(title)},
                                               {u"IsKnowledgeBase"_s, Value::of(article)}});
        };
        store.put({ticket(1, u"Filling paper"_s, true), ticket(2, u"Broken paper tray"_s, false)});
        KnowledgeBase articles(store);
        QCOMPARE(articles.find(u"paper"_s, 10).size(), 1);
        QCOMPARE(articles.find(u"1001"_s, 10).first().title, u"Filling paper"_s);
        store.put({ticket(2, u"Broken paper tray"_s, true)});
        QCOMPARE(articles.find(u"paper"_s, 10).size(), 2);
        QCOMPARE(articles.find(u"paper"_s, 1).size(), 1);
        store.put({ticket(1, u"Filling paper"_s, false)});
        QCOMPARE(articles.find(u"PAPER tray"_s, 10).size(), 1);
        store.remove(resource(resources::Tickets), {2});
        QVERIFY(articles.find({}, 10).isEmpty());

        QVERIFY(articles.text(1).isEmpty());
        store.setChildren(resource(resources::Tickets), 1, resource(resources::Actions),
                          {record(resources::Actions, {{u"ActionID"_s, Value::of(qint64(11))},
                                                       {u"SystemActionTypeID"_s, Value::of(qint64(1))},
                                                       {u"Description"_s, Value::of(u"<p>asked</p>"_s)}}),
                           record(resources::Actions, {{u"ActionID"_s, Value::of(qint64(12))},
                                                       {u"Description"_s, Value::of(u"<p>answer</p>"_s)}})});
        QCOMPARE(articles.text(1), u"<p>asked</p>"_s);
        store.put({record(resources::Actions, {{u"ActionID"_s, Value::of(qint64(12))},
                                               {u"IsKnowledgeBase"_s, Value::of(true)}})});
        QCOMPARE(articles.text(1), u"<p>answer</p>"_s);
    }
};

QTEST_GUILESS_MAIN(CannedReplyTest)
#include "cannedreplytest.moc"
