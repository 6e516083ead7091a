#include "sync/samecreation.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// After a lost answer: which of the objects that turned up is ours?
class SameCreationTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 Me = 90210;
    static Change reply(const QString &words)
    {
        Change change = Change::create(resource(resources::Actions), &resource(resources::Tickets), 5);
        change.set(u"Description", Value::of(words));
        change.set(u"IsVisibleOnPortal", Value::of(true));
        return change;
    }
    static Record action(const QString &words, qint64 creator = Me, bool visible = true)
    {
        Record record(resource(resources::Actions));
        record.setValue(u"ActionID", Value::of(qint64(7)));
        record.setValue(u"Description", Value::of(words));
        record.setValue(u"CreatorID", Value::of(creator));
        record.setValue(u"IsVisibleOnPortal", Value::of(visible));
        return record;
    }

private Q_SLOTS:
    void theSameWordsByMeAreMine()
    {
        QVERIFY(isWhatWasSent(reply(u"<p>Hi</p>"_s), action(u"<p>Hi</p>"_s), Me));
    }
    void theServiceMayHaveNotedItsOwnUser()
    {
        QVERIFY(isWhatWasSent(reply(u"Hi"_s), action(u"Hi"_s, -3), Me));
    }
    void othersWordsAreNot()
    {
        QVERIFY(!isWhatWasSent(reply(u"Hi"_s), action(u"Hi"_s, 4711), Me));
        QVERIFY(!isWhatWasSent(reply(u"Hi"_s), action(u"Hi there"_s), Me));
        QVERIFY(!isWhatWasSent(reply(u"Hi"_s), action(u"Hi"_s, Me, false), Me));
    }
    void emojiThatTheServiceDropsMakeNoDifference()
    {
        QVERIFY(isWhatWasSent(reply(u"Fine \U0001F600 thanks"_s), action(u"Fine  thanks"_s), Me));
        QVERIFY(!isWhatWasSent(reply(u"Fine \U0001F600 thanks"_s), action(u"Fine"_s), Me));
    }
    void lettersOutsideACodePageMayHaveBecomeQuestionMarks()
    {
        Change change = Change::create(resource(resources::Products));
        change.set(u"Name", Value::of(u"Насос 3"_s));
        Record product(resource(resources::Products));
        product.setValue(u"Name", Value::of(u"????? 3"_s));
        QVERIFY(isWhatWasSent(change, product, Me));
        product.setValue(u"Name", Value::of(u"????? 4"_s));
        QVERIFY(!isWhatWasSent(change, product, Me));
    }
    void aTicketIsKnownByTitleAndType()
    {
        Change change = Change::create(resource(resources::Tickets));
        const QString title(300, u'x');
        change.set(u"Name", Value::of(title));
        change.set(u"TicketTypeID", Value::of(qint64(1)));
        change.set(u"SiteCode", Value::of(u"B-17"_s));
        Record ticket(resource(resources::Tickets));
        ticket.setValue(u"Name", Value::of(title.left(254)));
        ticket.setValue(u"TicketTypeID", Value::of(qint64(1)));
        ticket.setValue(u"CreatorID", Value::of(Me));
        QVERIFY(isWhatWasSent(change, ticket, Me));
        ticket.setValue(u"TicketTypeID", Value::of(qint64(2)));
        QVERIFY(!isWhatWasSent(change, ticket, Me));
    }
};

QTEST_GUILESS_MAIN(SameCreationTest)
#include "samecreationtest.moc"
