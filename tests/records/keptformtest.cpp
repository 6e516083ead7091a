#include "records/keptform.h"

#include <QCborArray>
#include <QTest>

#include <limits>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Moment(QDate(2026, 7, 1), QTime(10, 5, 59, 123), Qt::UTC);

QList<Value> everyKind()
{
    return {Value(),
            Value::empty(),
            Value::of(true),
            Value::of(false),
            Value::of(qint64(0)),
            Value::of(qint64(-3)),
            Value::of(std::numeric_limits<qint64>::min()),
            Value::of(std::numeric_limits<qint64>::max()),
            Value::of(-0.125),
            Value::of(3.0),
            Value::of(QDate(1899, 12, 31)),
            Value::of(Moment),
            Value::of(QDateTime(QDate(1601, 1, 1), QTime(0, 0), Qt::UTC)),
            Value::of(u"Größe 日本語 🐛\r\n\t\"<&"_s)};
}

Record filled(const Resource &of)
{
    const QList<Value> kinds = everyKind();
    Record record(of);
    for (int slot = 0; slot < static_cast<int>(of.fields.size()); ++slot)
        record.setValue(slot, kinds[slot % kinds.size()]);
    record.setValue(of.id, Value::of(qint64(1042)));
    record.setExtras(
        {{u"SiteCode"_s, u"B-17"_s, false}, {u"Later"_s, u"<a/>"_s, true}, {u"Void"_s, {}, false}});
    record.setCustomers(QList<Link>{{800801, u"Hay & Sons"_s}, {-1, {}}});
    record.setContacts(QList<Link>());
    record.setTags(QStringList{u"pump"_s, u"R&D"_s});
    return record;
}

/// Through the bytes that a file would hold.
QCborMap throughBytes(const QCborMap &form)
{
    return keptform::form(keptform::bytes(form));
}

std::optional<Record> back(const Record &record)
{
    return keptform::record(throughBytes(keptform::of(record)));
}

std::optional<Change> back(const Change &change)
{
    return keptform::change(throughBytes(keptform::of(change)));
}

void compare(const Change &found, const Change &kept)
{
    QCOMPARE(found.isCreate(), kept.isCreate());
    QVERIFY(found.base() == kept.base());
    QCOMPARE(found.parent(), kept.parent());
    QCOMPARE(found.parentId(), kept.parentId());
    QVERIFY(found.tags() == kept.tags());
    const auto compareEdits = [](const QList<FieldEdit> &left, const QList<FieldEdit> &right) {
        QCOMPARE(left.size(), right.size());
        for (qsizetype i = 0; i < left.size(); ++i) {
            QCOMPARE(left[i].element, right[i].element);
            QVERIFY(left[i].before == right[i].before);
            QVERIFY(left[i].after == right[i].after);
        }
    };
    compareEdits(found.edits(), kept.edits());
    compareEdits(found.createOnly(), kept.createOnly());
}

} // namespace

class KeptFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueComesBackAsItWas()
    {
        for (const Value &value : everyKind()) {
            const Value found = keptform::value(throughBytes(keptform::of(value)));
            QVERIFY2(found == value, qUtf8Printable(value.toText()));
        }
    }

    void everyResourceComesBackAsItWas()
    {
        for (const Resource *described : allResources()) {
            Record plain = filled(*described);
            const auto found = back(plain);
            QVERIFY(found);
            QVERIFY2(*found == plain, described->key.data());
            plain.pack();
            QVERIFY(*back(plain) == plain);
        }
    }

    void whatIsNotKnownStaysApartFromWhatIsNone()
    {
        Record record(resource(resources::Tickets));
        QVERIFY(!back(record)->customers() && !back(record)->contacts() && !back(record)->tags());
        record.setTags(QStringList());
        record.setCustomers(QList<Link>());
        QVERIFY(back(record)->tags() && back(record)->tags()->isEmpty());
        QVERIFY(back(record)->customers() && back(record)->customers()->isEmpty());
        QVERIFY(!back(record)->contacts());
    }

    void aChangeComesBackWithEveryEdit()
    {
        Change change = Change::update(filled(resource(resources::Tickets)));
        change.set(u"Name", Value::of(u"New name"_s));
        change.set(u"TicketStatusID", Value::of(qint64(77)));
        change.set(u"UserID", Value::empty());
        change.set(u"SiteCode", Value::of(u"C-1"_s));
        change.set(u"NeverSeen", Value::of(u"x"_s));
        change.setTags({u"pump"_s});
        change.setParent(resource(resources::Customers), 800801);
        compare(*back(change), change);
        change.setTags({});
        QVERIFY(back(change)->tags() && back(change)->tags()->isEmpty());
    }

    void aNewObjectComesBackWithItsParentAndWhatOnlyACreateTakes()
    {
        Change change = Change::create(resource(resources::Actions), &resource(resources::Tickets), 1042);
        change.set(u"Description", Value::of(u"<p>Hello</p>\n"_s));
        change.set(u"IsVisibleOnPortal", Value::of(true));
        compare(*back(change), change);

        Change ticket = Change::create(resource(resources::Tickets));
        ticket.set(u"Name", Value::of(u"Pump"_s));
        ticket.setCreateOnly(u"ContactID"_s, Value::of(qint64(5)));
        ticket.setCreateOnly(u"Description"_s, Value::of(u"<p>It leaks</p>"_s));
        ticket.setTags({u"a"_s, u"b"_s});
        compare(*back(ticket), ticket);
        QVERIFY(back(ticket)->isCreate());
    }

    void anElementThatTheDescriptionHasLostIsKept()
    {
        QCborMap form = keptform::of(filled(resource(resources::Products)));
        QCborMap values = form.value("values"_L1).toMap();
        values.insert("Olden"_L1, keptform::of(Value::of(qint64(12))));
        form.insert("values"_L1, values);
        const auto found = keptform::record(throughBytes(form));
        QVERIFY(found);
        QCOMPARE(found->text(u"Olden"), u"12"_s);
        QCOMPARE(found->extras().size(), 4);

        Change change = Change::update(*found);
        change.set(u"Olden", Value::of(u"13"_s));
        QCOMPARE(back(change)->edit(u"Olden")->before.toText(), u"12"_s);
        QCOMPARE(back(change)->edit(u"Olden")->after.toText(), u"13"_s);
    }

    void anElementThatTheDescriptionHasLearntTakesItsPlace()
    {
        QCborMap form = keptform::of(Record(resource(resources::Tickets)));
        form.insert("extras"_L1, QCborArray{QCborArray{"TicketNumber"_L1, "77"_L1, false},
                                            QCborArray{"Name"_L1, "88"_L1, false}});
        const auto found = keptform::record(throughBytes(form));
        QVERIFY(found && found->extras().isEmpty());
        QVERIFY(found->value(u"TicketNumber") == Value::of(qint64(77)));
        QVERIFY(found->value(u"Name") == Value::of(u"88"_s));
    }

    void whatIsNotOursIsUnset()
    {
        QVERIFY(!keptform::record({}));
        QVERIFY(!keptform::change({}));
        QVERIFY(keptform::value({{"colour"_L1, "red"_L1}}).isAbsent());
        QVERIFY(keptform::value({{"text"_L1, 5}}).isAbsent());

        QCborMap form = keptform::of(filled(resource(resources::Tickets)));
        form.insert("resource"_L1, "spaceships"_L1);
        QVERIFY(!keptform::record(form));
        form.insert("resource"_L1, 5);
        QVERIFY(!keptform::record(form));

        Change change = Change::create(resource(resources::Actions), &resource(resources::Tickets), 5);
        change.set(u"Description", Value::of(u"words"_s));
        QCborMap kept = keptform::of(change);
        kept.insert("parent"_L1, "spaceships"_L1);
        QVERIFY(!keptform::change(kept));
    }

    void anEditInAFormOfLaterIsNotTakenForClearingTheField()
    {
        Change change = Change::update(filled(resource(resources::Tickets)));
        change.set(u"Name", Value::of(u"New"_s));
        QCborMap kept = keptform::of(change);
        kept.insert("edits"_L1, QCborArray{QCborArray{"Name"_L1, QCborMap{{"markdown"_L1, "*New*"_L1}}}});
        QVERIFY(!keptform::change(kept));
        kept.insert("edits"_L1, "none"_L1);
        QVERIFY(!keptform::change(kept));
    }

    void damagedBytesAreRefusedOrReadNeverACrash()
    {
        Change change = Change::update(filled(resource(resources::Tickets)));
        change.set(u"Name", Value::of(u"New"_s));
        change.setTags({u"x"_s});
        const QByteArray good = keptform::bytes(keptform::of(change));
        int refused = 0;
        const auto read = [&refused](const QByteArray &bytes) {
            const auto found = keptform::change(keptform::form(bytes));
            if (!found)
                ++refused;
            else
                QVERIFY(!found->preview().isNull());
        };
        for (qsizetype length = 0; length < good.size(); ++length)
            read(good.left(length));
        QCOMPARE(refused, good.size());
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad[at] ^ (1 << bit));
                read(bad);
            }
        }
    }
};

QTEST_APPLESS_MAIN(KeptFormTest)
#include "keptformtest.moc"
