#include "models/editsession.h"
#include "store/recordstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

class EditSessionTest : public QObject
{
    Q_OBJECT

    static Record row(QLatin1StringView key, QLatin1StringView idElement, qint64 id, const QString &name)
    {
        Record record(resource(key));
        record.setValue(idElement, Value::of(id));
        record.setValue(resource(key).title, Value::of(name));
        return record;
    }
    static Record status(qint64 id, const QString &name, qint64 type, qint64 position)
    {
        Record record = row(resources::Statuses, "TicketStatusID"_L1, id, name);
        record.setValue(u"TicketTypeID", Value::of(type));
        record.setValue(u"Position", Value::of(position));
        return record;
    }
    static Record version(qint64 id, const QString &number, qint64 product)
    {
        Record record = row(resources::Versions, "ProductVersionID"_L1, id, number);
        record.setValue(u"ProductID", Value::of(product));
        return record;
    }
    static void fill(RecordStore &store)
    {
        Record bug = row(resources::TicketTypes, "TicketTypeID"_L1, 1, u"Bug"_s);
        bug.setValue(u"Position", Value::of(qint64(0)));
        Record task = row(resources::TicketTypes, "TicketTypeID"_L1, 2, u"Task"_s);
        task.setValue(u"Position", Value::of(qint64(1)));
        Record high = row(resources::Severities, "TicketSeverityID"_L1, 9, u"High"_s);
        high.setValue(u"Position", Value::of(qint64(0)));
        Record away = row(resources::Users, "UserID"_L1, 31, QString());
        away.setValue(u"FirstName", Value::of(u"Anna"_s));
        away.setValue(u"LastName", Value::of(u"Gone"_s));
        away.setValue(u"IsActive", Value::of(false));
        Record mara = row(resources::Users, "UserID"_L1, 32, QString());
        mara.setValue(u"FirstName", Value::of(u"Mara"_s));
        mara.setValue(u"LastName", Value::of(u"Lind"_s));
        store.put({bug, task, high, away, mara, status(11, u"Active"_s, 1, 1), status(12, u"New"_s, 1, 0),
                   status(21, u"To do"_s, 2, 0), row(resources::Products, "ProductID"_L1, 5, u"Pump"_s),
                   row(resources::Products, "ProductID"_L1, 6, u"Hub"_s), version(51, u"1.0"_s, 5),
                   version(61, u"2.0"_s, 6)});
    }
    static Record ticket()
    {
        Record record(resource(resources::Tickets));
        record.setValue(u"TicketID", Value::of(qint64(100)));
        record.setValue(u"Name", Value::of(u"Pump stops"_s));
        record.setValue(u"TicketTypeID", Value::of(qint64(1)));
        record.setValue(u"TicketStatusID", Value::of(qint64(11)));
        record.setValue(u"TicketSeverityID", Value::of(qint64(9)));
        record.setValue(u"ProductID", Value::of(qint64(5)));
        record.setValue(u"ReportedVersionID", Value::of(qint64(51)));
        record.setValue(u"UserID", Value::of(qint64(32)));
        record.setTags(QStringList{u"pump"_s});
        return record;
    }
    static QStringList texts(const QList<Choice> &choices)
    {
        QStringList all;
        for (const Choice &choice : choices)
            all.append(choice.text);
        return all;
    }

private Q_SLOTS:
    void onlyStatusesOfTheTypeAreOfferedInTheirOrder()
    {
        RecordStore store;
        fill(store);
        EditSession session(store, Change::update(ticket()));
        QCOMPARE(texts(session.choices(u"TicketStatusID")), (QStringList{u"New"_s, u"Active"_s}));
        QSignalSpy changed(&session, &EditSession::valueChanged);
        session.setValue(u"TicketTypeID", Value::of(qint64(2)));
        QCOMPARE(texts(session.choices(u"TicketStatusID")), QStringList{u"To do"_s});
        QCOMPARE(session.value(u"TicketStatusID").toInteger(), 21);
        QVERIFY(changed.size() >= 2);
    }

    void aNewTicketsDefaultsAreToldAsTheListsComeInAnyOrder()
    {
        RecordStore store;
        EditSession session(store, Change::create(resource(resources::Tickets)));
        QSignalSpy values(&session, &EditSession::valueChanged);
        QSignalSpy choices(&session, &EditSession::choicesChanged);
        store.put({status(12, u"New"_s, 1, 0)});
        QVERIFY(!session.value(u"TicketStatusID").hasValue());
        choices.clear();
        store.put({row(resources::TicketTypes, "TicketTypeID"_L1, 1, u"Bug"_s)});
        QCOMPARE(session.value(u"TicketTypeID").toInteger(), 1);
        QCOMPARE(session.value(u"TicketStatusID").toInteger(), 12);
        QVERIFY(values.contains(QVariantList{u"TicketTypeID"_s}));
        QVERIFY(values.contains(QVariantList{u"TicketStatusID"_s}));
        QVERIFY(choices.contains(QVariantList{u"TicketStatusID"_s}));
    }

    void aNewVersionBeginsWithTheFirstStatus()
    {
        RecordStore store;
        Record released = row(resources::VersionStatuses, "ProductVersionStatusID"_L1, 71, u"Released"_s);
        released.setValue(u"Position", Value::of(qint64(1)));
        Record beta = row(resources::VersionStatuses, "ProductVersionStatusID"_L1, 72, u"Beta"_s);
        beta.setValue(u"Position", Value::of(qint64(0)));
        store.put({released, beta});
        const EditSession session(
            store, Change::create(resource(resources::Versions), &resource(resources::Products), 5));
        QCOMPARE(session.value(u"ProductVersionStatusID"), Value::of(qint64(72)));
        // An existing one keeps what it has.
        Record known = version(51, u"1.0"_s, 5);
        store.put({known});
        QVERIFY(EditSession(store, Change::update(known)).change().isEmpty());
    }
    void aVersionOfAnotherProductIsTakenBack()
    {
        RecordStore store;
        fill(store);
        EditSession session(store, Change::update(ticket()));
        QCOMPARE(texts(session.choices(u"ReportedVersionID")), QStringList{u"1.0"_s});
        session.setValue(u"ProductID", Value::of(qint64(6)));
        QVERIFY(!session.value(u"ReportedVersionID").hasValue());
        QCOMPARE(texts(session.choices(u"ReportedVersionID")), QStringList{u"2.0"_s});
    }

    void theChangeHoldsOnlyWhatDiffers()
    {
        RecordStore store;
        fill(store);
        EditSession session(store, Change::update(ticket()));
        QVERIFY(!session.canSend());
        session.setValue(u"Name", Value::of(u"other"_s));
        session.setValue(u"UserID", Value::empty());
        QCOMPARE(session.change().edits().size(), 2);
        session.setValue(u"Name", Value::of(u"Pump stops"_s));
        QCOMPARE(session.change().edits().size(), 1);
        QVERIFY(session.change().edit(u"UserID")->after.isEmpty());
        session.setTags({u"pump"_s});
        QVERIFY(!session.change().tags());
        session.setTags({});
        QVERIFY(session.change().tags() && session.change().tags()->isEmpty());
    }

    void peopleAreOfferedWithMeFirstAndTheInactiveLast()
    {
        RecordStore store;
        fill(store);
        Record zoe = row(resources::Users, "UserID"_L1, 33, QString());
        zoe.setValue(u"FirstName", Value::of(u"Zoe"_s));
        store.put({zoe});
        EditSession session(store, Change::update(ticket()));
        session.setMe(33);
        QCOMPARE(texts(session.choices(u"UserID")), (QStringList{u"Zoe"_s, u"Mara Lind"_s, u"Anna Gone"_s}));
    }

    void whatIsMissingOrWrongIsNamed()
    {
        RecordStore store;
        fill(store);
        EditSession session(store, Change::create(resource(resources::Tickets)));
        QCOMPARE(session.value(u"TicketStatusID").toInteger(), 12);
        QList<Problem> problems = session.problems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().element, u"Name"_s);
        session.setValue(u"Name", Value::of(QString(300, u'x')));
        problems = session.problems();
        QCOMPARE(problems.first().kind, Problem::Kind::TooLong);
        QCOMPARE(problems.first().limit, 254);
        session.setValue(u"Name", Value::of(u"short"_s));
        session.setValue(u"TicketStatusID", Value::of(qint64(21)));
        QCOMPARE(session.problems().first().kind, Problem::Kind::NotInChoices);
        QVERIFY(!session.canSend());
    }

    void untouchedFieldsFollowTheServerAndTouchedOnesAreMarked()
    {
        RecordStore store;
        fill(store);
        store.put({ticket()});
        EditSession session(store, Change::update(ticket()));
        session.setValue(u"Name", Value::of(u"mine"_s));
        Record newer = ticket();
        newer.setValue(u"Name", Value::of(u"theirs"_s));
        newer.setValue(u"UserID", Value::of(qint64(31)));
        store.put({newer});
        QCOMPARE(session.value(u"UserID").toInteger(), 31);
        QCOMPARE(session.value(u"Name").toText(), u"mine"_s);
        QVERIFY(session.changedElsewhere(u"Name"));
        QVERIFY(!session.changedElsewhere(u"UserID"));
        QCOMPARE(session.change().edits().size(), 1);
    }

    void editsBegunOverAnOlderStateAreMarkedWhereOthersWroteToo()
    {
        RecordStore store;
        fill(store);
        Change begun = Change::update(ticket());
        begun.set(u"Name", Value::of(u"mine"_s));
        begun.set(u"UserID", Value::of(qint64(31)));
        Record newer = ticket();
        newer.setValue(u"Name", Value::of(u"theirs"_s));
        store.put({newer});
        EditSession session(store, begun);
        session.catchUp();
        QCOMPARE(session.value(u"Name").toText(), u"mine"_s);
        QVERIFY(session.changedElsewhere(u"Name"));
        QVERIFY(!session.changedElsewhere(u"UserID"));
        QVERIFY(session.change().base() == newer);
        // Whoever types on has seen it.
        session.setValue(u"Name", Value::of(u"mine, still"_s));
        QVERIFY(!session.changedElsewhere(u"Name"));
    }

    void ourOwnEditOnItsWayIsNobodyElses()
    {
        RecordStore store;
        fill(store);
        store.put({ticket()});
        Change start = Change::update(ticket());
        start.setParent(resource(resources::Customers), 7);
        EditSession session(store, start);
        session.setValue(u"Name", Value::of(u"mine"_s));
        Record saved = ticket();
        saved.setValue(u"Name", Value::of(u"mine"_s));
        store.put({saved});
        QVERIFY(!session.changedElsewhere(u"Name"));
        store.put({ticket()}); // refused, and as it was before
        QVERIFY(!session.changedElsewhere(u"Name"));
        QCOMPARE(session.change().edits().size(), 1);
        // Where it is written to stays known.
        QCOMPARE(session.change().parentId(), 7);
    }

    void whatIsEditedInTheOutboxKeepsItsFirstEditWhenNewerDataComes()
    {
        RecordStore store;
        fill(store);
        store.put({ticket()});
        Change waiting = Change::update(ticket());
        waiting.set(u"Name", Value::of(u"mine"_s));
        Unsent unsent;
        unsent.steps.emplace_back(waiting);
        store.setUnsent({{&resource(resources::Tickets), ticket().id(), unsent}});
        EditSession session(store, waiting);
        session.setBelowOutbox(true);
        // The store shows it with the edit, and says so again when something else comes.
        Record newer = ticket();
        newer.setValue(u"DaysOpened", Value::of(qint64(77)));
        store.put({newer});
        QCOMPARE(store.record(newer.resource(), newer.id()).text(u"Name"), u"mine"_s);
        QCOMPARE(session.change().edits().size(), 1);
        QCOMPARE(session.change().edit(u"Name")->after, Value::of(u"mine"_s));
        session.setValue(u"UserID", Value::empty());
        QVERIFY(session.change().edit(u"Name"));
    }

    void aCustomFieldWithAStandardNameIsNotOfferedBesideIt()
    {
        RecordStore store;
        fill(store);
        Record known = ticket();
        known.appendExtra({u"Name"_s, u"its own text"_s, false});
        known.appendExtra({u"SiteCode"_s, u"B-17"_s, false});
        store.put({known});
        const EditSession session(store, Change::update(known));
        QStringList elements;
        for (const FormField &field : session.fields())
            elements.append(field.element);
        QCOMPARE(elements.count(u"Name"_s), 1);
        QVERIFY(elements.contains(u"SiteCode"_s));
    }
    void aCustomFieldNamedAsALineOfNewTicketsIsSentWithAnEdit()
    {
        RecordStore store;
        fill(store);
        Record known = ticket();
        known.appendExtra({u"Description"_s, u"before"_s, false});
        store.put({known});
        EditSession session(store, Change::update(known));
        QCOMPARE(session.value(u"Description"), Value::of(u"before"_s));
        session.setValue(u"Description", Value::of(u"after"_s));
        const Change change = session.change();
        QVERIFY(change.createOnly().isEmpty());
        QVERIFY(change.edit(u"Description"));
        QCOMPARE(change.edit(u"Description")->after, Value::of(u"after"_s));
    }
    void aCustomNumberTakesOnlyWholeNumbersOfItsSize()
    {
        RecordStore store;
        fill(store);
        QList<Record> many;
        for (int i = 0; i < 5; ++i) {
            Record record = ticket();
            record.setValue(u"TicketID", Value::of(qint64(200 + i)));
            record.appendExtra({u"Seats"_s, QString::number(10 + i), false});
            many.append(record);
        }
        store.put(many);
        EditSession session(store, Change::update(many.first()));
        const auto fields = session.fields();
        const auto seats = std::find_if(fields.begin(), fields.end(),
                                        [](const FormField &field) { return field.element == u"Seats"; });
        QVERIFY(seats != fields.end());
        QCOMPARE(seats->type, FieldType::Integer);
        QCOMPARE(session.value(u"Seats").toInteger(), 10);
        session.setValue(u"Seats", Value::of(qint64(10)));
        QVERIFY(session.change().isEmpty());
        session.setValue(u"Seats", Value::of(qint64(5'000'000'000)));
        QCOMPARE(session.problems().first().kind, Problem::Kind::NotANumber);
    }

    void aCustomFieldThatMustNotBeEmptyStopsWhatEmptiesIt()
    {
        RecordStore store;
        fill(store);
        Record serious = ticket();
        serious.appendExtra({u"Root_cause"_s, u"worn seal"_s, false});
        store.put({serious});
        CustomField field = store.customFields().fields(resource(resources::Tickets), 1).first();
        field.required = true;
        field.corrected = true;
        store.correctCustomField(resource(resources::Tickets), 1, field);
        EditSession session(store, Change::update(serious));
        QVERIFY(session.problems().isEmpty());
        session.setValue(u"Root_cause", Value::of(u"  "_s));
        QCOMPARE(session.problems().size(), 1);
        QCOMPARE(session.problems().first().element, u"Root_cause"_s);
        QCOMPARE(session.problems().first().kind, Problem::Kind::Required);
        QVERIFY(!session.canSend());
        session.setValue(u"Root_cause", Value::of(QString(1001, u'x')));
        QCOMPARE(session.problems().first().kind, Problem::Kind::TooLong);
        QCOMPARE(session.problems().first().limit, 1000);
        session.setValue(u"Root_cause", Value::of(u"dirt"_s));
        QVERIFY(session.canSend());
        // A new one of that kind needs it from the start.
        EditSession anew(store, Change::create(resource(resources::Tickets)));
        anew.setValue(u"Name", Value::of(u"New"_s));
        anew.setValue(u"TicketTypeID", Value::of(qint64(1)));
        QVERIFY(!anew.canSend());
        QCOMPARE(anew.problems().first().element, u"Root_cause"_s);
    }
};

QTEST_GUILESS_MAIN(EditSessionTest)
#include "editsessiontest.moc"
