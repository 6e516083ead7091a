#include "records/packedrecord.h"

#include <QTest>

#include <limits>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Moment(QDate(2026, 7, 1), QTime(10, 5), Qt::UTC);

/// Every kind of value, each in a record of this resource.
Record filled(const Resource &of)
{
    const QList<Value> kinds{Value(),
                             Value::empty(),
                             Value::of(true),
                             Value::of(false),
                             Value::of(qint64(-3)),
                             Value::of(std::numeric_limits<qint64>::min()),
                             Value::of(std::numeric_limits<qint64>::max()),
                             Value::of(-0.125),
                             Value::of(QDate(1899, 12, 31)),
                             Value::of(Moment),
                             Value::of(u"Größe 日本語 🐛\n\"<&"_s)};
    Record record(of);
    for (int slot = 0; slot < static_cast<int>(of.fields.size()); ++slot)
        record.setValue(slot, kinds[slot % kinds.size()]);
    record.setExtras(
        {{u"SiteCode"_s, u"B-17"_s, false}, {u"Later"_s, u"<a/>"_s, true}, {u"Void"_s, {}, false}});
    record.setCustomers(QList<Link>{{800801, u"Hay & Sons"_s}, {-1, {}}});
    record.setContacts(QList<Link>());
    record.setTags(QStringList{u"pump"_s, u"R&D"_s});
    return record;
}

} // namespace

class PackedRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyResourceComesBackAsItWas()
    {
        for (const Resource *described : allResources()) {
            const Record plain = filled(*described);
            Record packed = plain;
            packed.pack();
            QVERIFY(packed == plain);
            QCOMPARE(packed.id(), plain.id());
            QCOMPARE(packed.title(), plain.title());
            QCOMPARE(packed.extras(), plain.extras());
            QVERIFY(packed.customers() == plain.customers());
            QVERIFY(packed.contacts() == plain.contacts() && packed.contacts());
            QVERIFY(packed.tags() == plain.tags());
            QCOMPARE(packed.text(u"sitecode"), u"B-17"_s);
            QVERIFY(packed.value(u"Nonsense").isAbsent());
            QVERIFY(packed.value(-1).isAbsent() && packed.value(9999).isAbsent());
            for (int slot = 0; slot < static_cast<int>(described->fields.size()); ++slot)
                QVERIFY2(packed.value(slot) == plain.value(slot),
                         described->fields[static_cast<std::size_t>(slot)].element.data());
            const QByteArray bytes = plain.packed();
            QVERIFY(PackedRecord::isSound(bytes, static_cast<qsizetype>(described->fields.size())));
            QVERIFY(Record::fromPacked(*described, bytes) == plain);
        }
    }

    void whatIsNotKnownStaysApartFromWhatIsNone()
    {
        Record record(resource(resources::Tickets));
        record.pack();
        QVERIFY(!record.customers() && !record.contacts() && !record.tags());
        record.setTags(QStringList());
        record.pack();
        QVERIFY(record.tags() && record.tags()->isEmpty());
        QVERIFY(!record.customers());
    }

    void everyTextIsVisited()
    {
        Record record(resource(resources::Tickets));
        record.setValue(u"TicketID", Value::of(qint64(5)));
        record.setValue(u"Name", Value::of(u"Größe"_s));
        record.setExtras({{u"SiteCode"_s, u"B-17"_s, false}, {u"Later"_s, u"<a/>"_s, true}});
        record.setCustomers(QList<Link>{{1, u"Hay & Sons"_s}});
        record.setContacts(QList<Link>{{2, u"Ines"_s}});
        record.setTags(QStringList{u"pump"_s});
        QStringList seen;
        const QByteArray bytes = record.packed();
        PackedRecord(bytes).eachText([&](int slot, QByteArrayView text) {
            seen.append(QString::number(slot == record.resource().slot("Name"_L1)) + QString::fromUtf8(text));
        });
        QCOMPARE(seen, QStringList({u"1Größe"_s, u"0B-17"_s, u"0Hay & Sons"_s, u"0Ines"_s, u"0pump"_s}));
    }

    void aChangeLeavesOtherCopiesAlone()
    {
        Record first = filled(resource(resources::Tickets));
        first.pack();
        Record second = first;
        second.setValue(u"Name", Value::of(u"Changed"_s));
        second.setValue(u"SiteCode", Value::of(u"C-1"_s));
        QVERIFY(first.text(u"Name") != u"Changed");
        QCOMPARE(first.text(u"SiteCode"), u"B-17"_s);
        QCOMPARE(second.text(u"Name"), u"Changed"_s);
        second.pack();
        QCOMPARE(second.text(u"SiteCode"), u"C-1"_s);
        QVERIFY(!(first == second));
    }

    void mergingDoesNotCareHowTheyAreKept()
    {
        const Record known = filled(resource(resources::Tickets));
        Record answer(resource(resources::Tickets));
        answer.setValue(u"TicketID", known.value(u"TicketID"));
        answer.setValue(u"Name", Value::of(u"New"_s));
        Record packedKnown = known;
        packedKnown.pack();
        Record packedAnswer = answer;
        packedAnswer.pack();
        QVERIFY(packedKnown.updatedBy(packedAnswer) == known.updatedBy(answer));
        QVERIFY(packedKnown.updatedBy(answer) == known.updatedBy(packedAnswer));
    }

    void damagedBytesAreRefusedAndNeverReadBeyond()
    {
        const Record record = filled(resource(resources::Tickets));
        const QByteArray good = record.packed();
        const auto slots_ = static_cast<qsizetype>(record.resource().fields.size());
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!PackedRecord::isSound(good.left(length), slots_));
        QVERIFY(!PackedRecord::isSound(QByteArray(good).append('x'), slots_));
        QVERIFY(!PackedRecord::isSound(good, slots_ + 1));
        // Whatever a flipped bit makes of it: refused, or readable to the end.
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad[at] ^ (1 << bit));
                if (PackedRecord::isSound(bad, slots_))
                    QCOMPARE(PackedRecord(bad).unpack().values.size(), slots_);
            }
        }
    }
};

QTEST_APPLESS_MAIN(PackedRecordTest)
#include "packedrecordtest.moc"
