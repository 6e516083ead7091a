#include "models/mailpreview.h"

#include "store/recordstore.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

using Answer = MailPreview::Answer;
using Reason = MailPreview::Reason;

/// Who may be mailed and who can read it, in the cases that agents meet.
class MailPreviewTest : public QObject
{
    Q_OBJECT

    RecordStore m_store;

    void put(qint64 id, const QString &mail, bool active, qint64 customer)
    {
        Record contact(resource(resources::Contacts));
        contact.setValue(u"ContactID", Value::of(id));
        contact.setValue(u"Email", mail.isEmpty() ? Value::empty() : Value::of(mail));
        contact.setValue(u"IsActive", Value::of(active));
        contact.setValue(u"OrganizationID", Value::of(customer));
        m_store.put({contact});
    }
    static Record ticket(const std::optional<QList<Link>> &contacts,
                         const std::optional<QList<Link>> &customers)
    {
        Record made(resource(resources::Tickets));
        made.setValue(u"TicketID", Value::of(qint64(1)));
        made.setContacts(contacts);
        made.setCustomers(customers);
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        put(1, u"mara@lind.example"_s, true, 100);
        put(2, u"bo@lind.example"_s, true, 100);
        put(3, u"kim@hay.example"_s, true, 200);
        put(4, {}, true, 200);
        put(5, u"gone@lind.example"_s, false, 100);
    }

    void cases_data()
    {
        QTest::addColumn<QList<Link>>("contacts");
        QTest::addColumn<QList<Link>>("customers");
        QTest::addColumn<MailOccasion>("occasion");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("button");
        const Link mara{1, u"Mara Lind"_s};
        const Link bo{2, u"Bo Ek"_s};
        const Link kim{3, u"Kim Hay"_s};
        const Link mute{4, u"No Mail"_s};
        const Link gone{5, u"Long Gone"_s};
        const Link stranger{77, u"Not Loaded"_s};
        const Link lind{100, u"Lind & Sons"_s};
        const Link hay{200, u"Hay"_s};
        const MailOccasion reply{true, true, false, true};
        const MailOccasion note{true, false, false, true};
        const MailOccasion noteAndStatus{true, false, true, true};
        const MailOccasion status{false, false, true, true};
        const MailOccasion hiddenReply{true, true, false, false};
        const MailOccasion hiddenStatus{false, false, true, false};
        const MailOccasion nothing{false, false, false, true};
        const auto row = [](const char *name, const QList<Link> &contacts, const QList<Link> &customers,
                            MailOccasion occasion, Answer answer, Reason reason, const QString &line,
                            const QString &button) {
            QTest::newRow(name) << contacts << customers << occasion << answer << reason << line << button;
        };
        const QString none = u"No mail to customers."_s;
        const QString hidden = u"No mail: the ticket is not visible to customers."_s;
        row("reply to one", {mara}, {lind}, reply, Answer::People, Reason::None,
            u"May be mailed: 1 contact(s) at 1 customer(s)."_s, u"Send to Mara Lind"_s);
        row("reply to two of one customer", {mara, bo}, {lind}, reply, Answer::People, Reason::None,
            u"May be mailed: 2 contact(s) at 1 customer(s)."_s, u"Send to 2 Contact(s)"_s);
        row("reply to three of two customers", {mara, bo, kim}, {lind, hay}, reply, Answer::People,
            Reason::None, u"May be mailed: 3 contact(s) at 2 customer(s)."_s, u"Send to 3 Contact(s)"_s);
        row("internal note", {mara, bo}, {lind}, note, Answer::Nobody, Reason::NothingToTell, none,
            u"Add for Agents Only"_s);
        row("internal note with a new status", {mara}, {lind}, noteAndStatus, Answer::People, Reason::None,
            u"May be mailed: 1 contact(s) at 1 customer(s)."_s, u"Add for Agents Only"_s);
        row("status only", {mara, kim}, {lind, hay}, status, Answer::People, Reason::None,
            u"May be mailed: 2 contact(s) at 2 customer(s)."_s, u"Add for Agents Only"_s);
        row("reply on a hidden ticket", {mara}, {lind}, hiddenReply, Answer::Nobody, Reason::TicketHidden,
            hidden, u"Send (Hidden from Customers)"_s);
        row("status of a hidden ticket", {mara}, {lind}, hiddenStatus, Answer::Nobody, Reason::TicketHidden,
            hidden, u"Add for Agents Only"_s);
        row("nothing happens", {mara}, {lind}, nothing, Answer::Nobody, Reason::NothingToTell, none,
            u"Add for Agents Only"_s);
        row("no contacts", {}, {lind}, reply, Answer::Nobody, Reason::NoContacts,
            u"No mail: no contact is linked to the ticket."_s, u"Send to Lind & Sons"_s);
        row("no contacts and no customers", {}, {}, reply, Answer::Nobody, Reason::NoContacts,
            u"No mail: no contact is linked to the ticket."_s, u"Send to the Customer"_s);
        row("no contacts, two customers", {}, {lind, hay}, reply, Answer::Nobody, Reason::NoContacts,
            u"No mail: no contact is linked to the ticket."_s, u"Send to the Customer"_s);
        row("a contact without address", {mute}, {hay}, reply, Answer::Nobody, Reason::NoAddresses,
            u"No mail: no linked contact is active and has an address."_s, u"Send to No Mail"_s);
        row("an inactive contact", {gone}, {lind}, reply, Answer::Nobody, Reason::NoAddresses,
            u"No mail: no linked contact is active and has an address."_s, u"Send to Long Gone"_s);
        row("one of two has an address", {mara, mute}, {lind, hay}, reply, Answer::People, Reason::None,
            u"May be mailed: 1 contact(s) at 1 customer(s)."_s, u"Send to 2 Contact(s)"_s);
        row("one of two is active", {gone, kim}, {lind, hay}, reply, Answer::People, Reason::None,
            u"May be mailed: 1 contact(s) at 1 customer(s)."_s, u"Send to 2 Contact(s)"_s);
        row("a contact that is not loaded", {stranger}, {lind}, reply, Answer::People, Reason::None,
            u"May be mailed: 1 contact(s) at 1 customer(s)."_s, u"Send to Not Loaded"_s);
        row("not loaded, no customers", {stranger}, {}, reply, Answer::People, Reason::None,
            u"May be mailed: 1 contact(s)."_s, u"Send to Not Loaded"_s);
        row("contacts of a customer that is not linked", {kim}, {lind}, reply, Answer::People, Reason::None,
            u"May be mailed: 1 contact(s) at 1 customer(s)."_s, u"Send to Kim Hay"_s);
    }
    void cases()
    {
        QFETCH(QList<Link>, contacts);
        QFETCH(QList<Link>, customers);
        QFETCH(MailOccasion, occasion);
        QFETCH(Answer, answer);
        QFETCH(Reason, reason);
        QFETCH(QString, line);
        QFETCH(QString, button);
        const MailPreview preview(ticket(contacts, customers), occasion, [this](qint64 id) {
            return m_store.record(resource(resources::Contacts), id);
        });
        QCOMPARE(preview.answer(), answer);
        QCOMPARE(preview.reason(), reason);
        QCOMPARE(preview.line(), line);
        QCOMPARE(preview.sendText(), button);
        QCOMPARE(preview.mayMail(), answer != Answer::Nobody);
    }

    void aTicketWhoseLinksAreNotKnownIsNotSaidToMailNobody()
    {
        const auto contact = [](qint64) { return Record(); };
        const MailPreview links(ticket({}, {}), {true, true, false, true}, contact);
        QCOMPARE(links.answer(), Answer::Unknown);
        QVERIFY(links.mayMail());
        QVERIFY(links.line().contains(u"not known"));
        QCOMPARE(MailPreview(Record(), {true, true, false, true}, contact).answer(), Answer::Unknown);
        QCOMPARE(MailPreview(Record(), {true, false, false, true}, contact).answer(), Answer::Nobody);
    }

    void namesAndReadersAreSaid()
    {
        const auto contact = [this](qint64 id) { return m_store.record(resource(resources::Contacts), id); };
        const Record of =
            ticket(QList<Link>{{1, u"Mara Lind"_s}, {4, u"No Mail"_s}}, QList<Link>{{100, u"Lind"_s}});
        const MailPreview reply(of, {true, true, false, true}, contact);
        QCOMPARE(reply.names(), u"Mara Lind"_s);
        QCOMPARE(reply.readers(), u"Mara Lind and 1 other(s) can read it."_s);
        QCOMPARE(MailPreview(of, {true, false, false, true}, contact).readers(),
                 u"Only agents can read it."_s);
        QVERIFY(MailPreview(of, {true, true, false, false}, contact).readers().startsWith(u"Only agents"));
        const Record customerOnly = ticket(QList<Link>{}, QList<Link>{{100, u"Lind"_s}});
        QCOMPARE(MailPreview(customerOnly, {true, true, false, true}, contact).readers(),
                 u"Lind can read it."_s);
    }
};

QTEST_GUILESS_MAIN(MailPreviewTest)
#include "mailpreviewtest.moc"
