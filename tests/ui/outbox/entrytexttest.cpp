#include "outbox/entrytext.h"
#include "editor/plainhtml.h"
#include "outbox/entrywatch.h"
#include "outbox/takeback.h"
#include "pages/pagedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// What an entry of the outbox does and how far it is, in words; and that it is never in no place at all.
class EntryTextTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;
    std::unique_ptr<PageDesk> desk;

    static Record ticket()
    {
        Record ticket(resource(resources::Tickets));
        ticket.setValue(u"TicketID", Value::of(qint64(55)));
        ticket.setValue(u"TicketNumber", Value::of(qint64(1042)));
        ticket.setValue(u"Name", Value::of(u"Motor smells"_s));
        return ticket;
    }
    static OutboxEntry edit()
    {
        OutboxEntry entry;
        entry.change = Change::update(ticket());
        entry.change.set(u"Name", Value::of(u"Motor burns"_s));
        entry.change.setTags({u"motor"_s});
        entry.what = entryName(entry.change);
        entry.savedAt = QDateTime::currentDateTimeUtc();
        return entry;
    }
    static OutboxEntry answer(bool toCustomer)
    {
        OutboxEntry entry;
        entry.change = Change::create(resource(resources::Actions), &resource(resources::Tickets), 55);
        entry.change.set(u"Description", Value::of(u"<p>One</p><p>Two</p>"_s));
        entry.change.set(u"IsVisibleOnPortal", Value::of(toCustomer));
        entry.what = u"Ticket 1042"_s;
        return entry;
    }
    static OutboxTrouble trouble(ApiError::Kind kind)
    {
        return {static_cast<int>(kind), 0, {}, u"technical"_s, u"PUT tickets/55"_s};
    }
    [[nodiscard]] EntryText words() const { return EntryText(desk->desk); }
    [[nodiscard]] OutboxEntry put(OutboxEntry entry) const
    {
        entry.id = desk->outbox.add(entry);
        return entry;
    }

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<PageDesk>();
        QTRY_VERIFY(desk->outbox.isRead() && desk->drafts.isRead());
        desk->pusher.setPaused({}, false);
    }
    void cleanup() { desk.reset(); }

    void anEntryIsCalledAsPeopleCallIt()
    {
        QCOMPARE(edit().what, u"Ticket 1042"_s);
        Change made = Change::create(resource(resources::Tickets));
        QCOMPARE(entryName(made), u"The new ticket"_s);
        made.set(u"Name", Value::of(u"Pump sings"_s));
        QCOMPARE(entryName(made), u"The new ticket “Pump sings”"_s);
        Change contact = Change::create(resource(resources::Contacts), &resource(resources::Customers), 7);
        contact.set(u"FirstName", Value::of(u"Zoë"_s));
        contact.set(u"LastName", Value::of(u"Hay"_s));
        QCOMPARE(entryName(contact), u"The new contact “Zoë Hay”"_s);
    }

    void whatIsDoneIsSaidByFieldsAndNames()
    {
        QCOMPARE(words().doing(edit()), QLocale().createSeparatedList({u"Title"_s, u"Tags"_s}));
        QCOMPARE(words().doing(answer(true)), u"Reply to the customer"_s);
        QCOMPARE(words().doing(answer(false)), u"Internal note"_s);
        OutboxEntry link = edit();
        link.kind = OutboxEntry::Kind::Link;
        link.other = &resource(resources::Customers);
        link.otherName = u"Hay & Sons"_s;
        QCOMPARE(words().doing(link), u"Add Customer Hay & Sons"_s);
        OutboxEntry upload = edit();
        upload.kind = OutboxEntry::Kind::Upload;
        upload.file = u"/tmp/photo.png"_s;
        QCOMPARE(words().doing(upload), u"Attach photo.png"_s);
        QCOMPARE(EntryText::thing(upload), u"photo.png"_s);
    }

    void everyReasonToWaitIsSaid()
    {
        QCOMPARE(words().state(put(edit())), u"Waiting until you sign in"_s);
        QVERIFY(desk->start());
        desk->pusher.start();
        desk->pusher.setPaused({}, true);
        OutboxEntry entry = put(edit());
        QCOMPARE(words().state(entry), u"Paused"_s);
        desk->pusher.setPaused({}, false);
        desk->pusher.setHeld(entry.id, true);
        QCOMPARE(words().state(entry), u"Waiting while you edit it"_s);
        desk->pusher.setHeld(entry.id, false);
        QVERIFY2(words().state(entry).startsWith(u"Waiting behind “Ticket 1042, Title"),
                 qPrintable(words().state(entry)));
        OutboxEntry alone = answer(false);
        alone.id = 999;
        QCOMPARE(words().state(alone), u"Waiting for its turn"_s);
        alone.notBefore = QDateTime::currentDateTimeUtc().addSecs(8);
        QVERIFY2(words().state(alone).startsWith(u"Is sent in "), qPrintable(words().state(alone)));
        alone.notBefore = QDateTime();
        alone.trouble = trouble(ApiError::Kind::NoNetwork);
        QCOMPARE(words().state(alone), u"Waiting: this computer has no network connection"_s);
        alone.trouble = trouble(ApiError::Kind::DailyLimit);
        QVERIFY(words().state(alone).contains(u"24 hours"));
    }

    void whatWaitsForADraftSaysHowItGoesOn()
    {
        desk->pusher.setDrafts(desk->drafts);
        const OutboxEntry entry = put(edit());
        QVERIFY(words().explanation(entry).summary.isEmpty());
        Draft draft;
        draft.key = u"outbox/%1"_s.arg(entry.id);
        draft.change = entry.change;
        draft.view.insert(EntryInView, entry.id);
        desk->drafts.put(draft);
        QCOMPARE(words().state(entry), u"Waiting for your draft of it"_s);
        const ErrorText why = words().explanation(entry);
        QCOMPARE(why.summary, u"Ticket 1042: you have begun to change what is not sent yet."_s);
        QVERIFY(why.advice.contains(u"try again to send it as it was"_s));
        // While its editor is open, that is reason enough.
        desk->pusher.setHeld(entry.id, true);
        QCOMPARE(words().state(entry), u"Waiting while you edit it"_s);
        QVERIFY(words().explanation(entry).summary.isEmpty());
        desk->pusher.setHeld(entry.id, false);
        desk->pusher.retry(entry.id);
        QVERIFY(!desk->pusher.hasDraft(entry.id));
        QVERIFY(words().state(entry) != u"Waiting for your draft of it"_s);
    }

    void whatIsRefusedSaysWhyAndFoldsTheTechnicalPart()
    {
        OutboxEntry entry = edit();
        entry.state = State::Refused;
        entry.trouble = trouble(ApiError::Kind::Forbidden);
        QCOMPARE(words().state(entry), u"Was refused: the server does not permit it"_s);
        const ErrorText text = words().explanation(entry);
        QCOMPARE(text.summary, u"Ticket 1042 was not saved: the server does not permit it."_s);
        QVERIFY(text.details.contains(u"technical"));
        QVERIFY(!text.summary.contains(u"technical"));
        OutboxEntry reply = answer(true);
        reply.state = State::Refused;
        reply.trouble = entry.trouble;
        QVERIFY(words().explanation(reply).summary.startsWith(u"Your reply was not created"));
    }

    void aTextGoesThereAndBackAsItWasTyped()
    {
        for (const QString &typed : {u"One"_s, u"One\ntwo"_s, u"One\n\ntwo\nthree\n\nfour"_s,
                                     u"1 < 2 & \"3\""_s, u"  indented  twice"_s})
            QCOMPARE(plainFromHtml(htmlFromPlain(typed)), typed);
    }

    void aConflictNamesItsFields()
    {
        OutboxEntry entry = edit();
        entry.state = State::Conflict;
        entry.question = OutboxEntry::Question::Fields;
        Record theirs = ticket();
        theirs.setValue(u"Name", Value::of(u"Motor is fine"_s));
        theirs.setTags(QStringList());
        entry.theirs = theirs;
        QCOMPARE(words().conflictLabels(entry), QStringList{u"Title"_s});
        QVERIFY(words().state(entry).endsWith(u": Title"));
    }

    void whatTheServiceKeptItsOwnValueForIsSaid()
    {
        OutboxEntry entry = edit();
        entry.state = State::Done;
        QCOMPARE(words().state(entry), u"Sent"_s);
        entry.ignored = {u"Name"_s};
        QVERIFY(words().state(entry).endsWith(u": Title"));
    }

    void whatWasTypedCanBeReadAsAText()
    {
        // With the empty line between its paragraphs, as it was typed.
        const QString text = words().contents(answer(true));
        QVERIFY2(text.contains(u"One\n\nTwo"), qPrintable(text));
        QCOMPARE(words().contents(edit()), u"Title: Motor burns\nTags: motor"_s);
    }

    void whatIsTakenBackIsADraftBeforeItIsGone()
    {
        const OutboxEntry entry = put(edit());
        QVERIFY(takeBack(desk->desk, entry.id));
        QVERIFY(!desk->outbox.entry(entry.id));
        const QList<Draft> drafts = desk->drafts.all();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().change.edit(u"Name")->after, Value::of(u"Motor burns"_s));
        QCOMPARE(drafts.first().title, u"Ticket 1042"_s);
    }

    void whatIsUnderWayIsNotTakenBack()
    {
        OutboxEntry sending = edit();
        sending.state = State::Sending;
        const qint64 id = put(sending).id;
        QVERIFY(!takeBack(desk->desk, id));
        QVERIFY(desk->outbox.entry(id));
        QCOMPARE(desk->drafts.all().size(), 0);
    }

    void nobodyWaitsForWhatCannotBeSentNow()
    {
        // Not signed in: there is nothing to wait for.
        const OutboxEntry entry = put(edit());
        EntryWatch watch(entry.id, desk->desk, this);
        QSignalSpy waits(&watch, &EntryWatch::waits);
        QVERIFY(waits.wait(EntryWatch::PatienceMs / 2));
        QCOMPARE(waits.size(), 1);
    }
};

QTEST_MAIN(EntryTextTest)
#include "entrytexttest.moc"
