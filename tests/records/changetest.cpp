#include "records/change.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Record ticket()
{
    Record record(resource(resources::Tickets));
    record.setValue(u"TicketID", Value::of(qint64(5)));
    record.setValue(u"Name", Value::of(u"Pump"_s));
    record.setValue(u"UserID", Value::of(qint64(90210)));
    record.setValue(u"DueDate", Value::empty());
    record.setValue(u"SiteCode", Value::of(u"B-17"_s));
    return record;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyRealDifferencesAreEdits()
    {
        Change change = Change::update(ticket());
        QVERIFY(change.isEmpty());
        change.set(u"Name", Value::of(u"Pump"_s));
        change.set(u"SiteCode", Value::of(u"B-17"_s));
        change.set(u"DueDate", Value());
        change.set(u"JiraKey", Value::empty());
        QVERIFY(change.isEmpty());
        change.set(u"Name", Value::of(u"Fan"_s));
        QCOMPARE(change.edits().size(), 1);
        QCOMPARE(change.edit(u"name")->before.toText(), u"Pump"_s);
        QCOMPARE(change.edit(u"name")->after.toText(), u"Fan"_s);
    }

    void settingTheOldValueTakesTheEditBack()
    {
        Change change = Change::update(ticket());
        change.set(u"Name", Value::of(u"Fan"_s));
        change.set(u"NAME", Value::of(u"Van"_s));
        QCOMPARE(change.edits().size(), 1);
        QCOMPARE(change.edits().first().element, u"Name"_s);
        QCOMPARE(change.edits().first().before.toText(), u"Pump"_s);
        change.set(u"name", Value::of(u"Pump"_s));
        QVERIFY(change.isEmpty());
    }

    void clearingAFieldIsAnEdit()
    {
        Change change = Change::update(ticket());
        change.set(u"UserID", Value::empty());
        QCOMPARE(change.edits().size(), 1);
        QVERIFY(change.edit(u"UserID")->after.isEmpty());
        QVERIFY(!change.edit(u"GroupID"));
    }

    void thePreviewShowsTheEditsOverTheBase()
    {
        Change change = Change::update(ticket());
        change.set(u"Name", Value::of(u"Fan"_s));
        change.set(u"Browser", Value::of(u"x"_s));
        change.setTags({u"a"_s});
        const Record preview = change.preview();
        QCOMPARE(preview.id(), 5);
        QCOMPARE(preview.text(u"Name"), u"Fan"_s);
        QCOMPARE(preview.text(u"Browser"), u"x"_s);
        QCOMPARE(*preview.tags(), QStringList{u"a"_s});
        QCOMPARE(change.base().text(u"Name"), u"Pump"_s);
    }

    void tagsThatAreNotKnownAreNotRemoved()
    {
        Change change = Change::update(ticket());
        change.setTags({});
        QVERIFY(!change.tags());
        change.setTags({u"a"_s});
        QVERIFY(change.tags());
        Record tagged = ticket();
        tagged.setTags(QStringList{u"a"_s});
        Change cleared = Change::update(tagged);
        cleared.setTags({});
        QVERIFY(cleared.tags() && cleared.tags()->isEmpty());
        cleared.setTags({u"a"_s});
        QVERIFY(cleared.isEmpty());
    }

    void aCreationKnowsItsParentAndItsExtraElements()
    {
        const Resource &customers = resource(resources::Customers);
        Change change = Change::create(resource(resources::Contacts), &customers, 800801);
        QVERIFY(change.isCreate());
        QCOMPARE(change.parent(), &customers);
        QCOMPARE(change.parentId(), 800801);
        change.setCreateOnly(u"PhoneNumber"_s, Value::of(u"555"_s));
        QCOMPARE(change.createOnly().size(), 1);
        QVERIFY(!change.isEmpty());
        change.setCreateOnly(u"PhoneNumber"_s, Value::empty());
        QVERIFY(change.isEmpty());
        QVERIFY(!Change::update(ticket()).isCreate());
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "changetest.moc"
