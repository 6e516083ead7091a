#include "records/customfields.h"

#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Record customer(qint64 id, const QList<ExtraValue> &extras)
{
    Record record(resource(resources::Customers));
    record.setValue(u"OrganizationID", Value::of(id));
    record.setExtras(extras);
    return record;
}

Record ticket(qint64 id, qint64 type, const QList<ExtraValue> &extras)
{
    Record record(resource(resources::Tickets));
    record.setValue(u"TicketID", Value::of(id));
    record.setValue(u"TicketTypeID", Value::of(type));
    record.setExtras(extras);
    return record;
}

/// One customer a text, each with the custom field X.
QList<Record> withTexts(const QStringList &texts)
{
    QList<Record> records;
    for (const QString &text : texts)
        records.append(customer(records.size() + 1, {{u"X"_s, text, false}}));
    return records;
}

} // namespace

class CustomFieldsTest : public QObject
{
    Q_OBJECT

    const Resource &customers = resource(resources::Customers);
    const Resource &tickets = resource(resources::Tickets);

private Q_SLOTS:
    void theKindComesFromTheValuesSeen_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QStringList &texts, CustomKind kind) {
            QTest::newRow(name) << texts << static_cast<int>(kind);
        };
        row("nothing seen", {QString(), QString(), QString()}, CustomKind::Text);
        row("flags", {u"True"_s, u"False"_s, QString()}, CustomKind::Flag);
        row("flags and something else", {u"True"_s, u"False"_s, u"Maybe"_s}, CustomKind::Text);
        row("integers", {u"1"_s, u"-20"_s, u"2147483647"_s}, CustomKind::Number);
        row("too few integers", {u"1"_s, u"2"_s}, CustomKind::Text);
        row("decimals cannot be written to a number field", {u"1"_s, u"2"_s, u"2.5"_s}, CustomKind::Text);
        row("beyond 32 bits", {u"1"_s, u"2"_s, u"2147483648"_s}, CustomKind::Text);
        row("leading zeros are a code", {u"00417"_s, u"00418"_s, u"00419"_s}, CustomKind::Text);
        row("phone numbers", {u"+1"_s, u"+2"_s, u"+3"_s}, CustomKind::Text);
        row("single dates", {u"7/30/2015"_s, u"8/1/2015"_s, u"12/31/2015"_s}, CustomKind::Date);
        row("dates of lists", {u"7/29/2015 7:00 PM"_s, u"30.07.2015 02:00"_s, u"2015-07-30"_s},
            CustomKind::Date);
        row("moments have seconds",
            {u"7/30/2015 6:23:00 PM"_s, u"30.07.2015 18:23:00"_s, u"2015-07-30 18:23:00"_s},
            CustomKind::Moment);
        row("version numbers are no dates", {u"2.4.1"_s, u"2.4.2"_s, u"10.0.2015"_s}, CustomKind::Text);
        row("no such days", {u"45/46/2015"_s, u"99.99.2015"_s, u"13/13/2015"_s}, CustomKind::Text);
        row("mixed separators", {u"7/30-2015"_s, u"7/30-2015"_s, u"7/30-2015"_s}, CustomKind::Text);
        row("few texts", {u"Gold"_s, u"Gold"_s, u"Gold"_s}, CustomKind::Text);
        row("repeated texts", QStringList(24, u"Gold"_s) + QStringList(4, u"Silver"_s), CustomKind::PickList);
        QStringList distinct;
        for (int i = 0; i < 40; ++i)
            distinct.append(u"site %1"_s.arg(i));
        row("many distinct texts", distinct, CustomKind::Text);
    }
    void theKindComesFromTheValuesSeen()
    {
        QFETCH(QStringList, texts);
        QFETCH(int, kind);
        CustomFields fields;
        QVERIFY(fields.observe(withTexts(texts)));
        QCOMPARE(static_cast<int>(fields.fields(customers).first().kind), kind);
    }

    void theSameRecordReadAgainIsNoFurtherEvidence()
    {
        CustomFields fields;
        for (int i = 0; i < 50; ++i)
            fields.observe(
                {customer(1, {{u"X"_s, u"12"_s, false}}), customer(2, {{u"X"_s, u"13"_s, false}})});
        QCOMPARE(fields.fields(customers).first().kind, CustomKind::Text);
    }

    void oneContradictionEndsABelief()
    {
        CustomFields fields;
        fields.observe(withTexts({u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(fields.find(customers, 0, u"x")->kind, CustomKind::Number);
        QVERIFY(fields.observe({customer(9, {{u"X"_s, u"about 4"_s, false}})}));
        QCOMPARE(fields.find(customers, 0, u"x")->kind, CustomKind::Text);
        QVERIFY(!fields.observe({customer(10, {{u"X"_s, u"5"_s, false}})}));
    }

    void aPickListOffersWhatWasSeen()
    {
        CustomFields fields;
        fields.observe(withTexts(QStringList(24, u"Silver"_s) + QStringList(4, u"Gold"_s)));
        QCOMPARE(fields.fields(customers).first().options, (QStringList{u"Gold"_s, u"Silver"_s}));
    }

    void theUserKnowsBetterAndStaysRight()
    {
        CustomFields fields;
        fields.observe(withTexts({u"1"_s, u"2"_s, u"3"_s}));
        fields.correct(customers, 0, {u"X"_s, CustomKind::Text, false, true, u"Site"_s, {}});
        fields.observe(withTexts({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        const CustomField field = fields.fields(customers).first();
        QCOMPARE(field.kind, CustomKind::Text);
        QVERIFY(field.corrected && field.required);
        QCOMPARE(field.label, u"Site"_s);
        QCOMPARE(fields.corrections().size(), 1);
        QCOMPARE(fields.corrections().first().first, u"customers/0"_s);
    }

    void eachTicketTypeHasItsOwnFields()
    {
        CustomFields fields;
        fields.observe({ticket(1, 8101, {{u"SiteCode"_s, u"a"_s, false}, {u"Done"_s, u"True"_s, false}}),
                        ticket(2, 8102, {{u"Browser"_s, u"b"_s, false}, {u"Done"_s, u"yes"_s, false}})});
        QCOMPARE(fields.fields(tickets, 8101).size(), 2);
        QCOMPARE(fields.fields(tickets, 8102).first().element, u"Browser"_s);
        QVERIFY(fields.fields(tickets, 8103).isEmpty());
        QVERIFY(!fields.find(tickets, 8102, u"SiteCode"));
        const auto all = fields.allFields(tickets);
        QCOMPARE(all.size(), 3);
        // One name for two different fields: only text holds both.
        QCOMPARE(all[1].kind, CustomKind::Text);
    }

    void fieldsKeepTheOrderOfTheService()
    {
        CustomFields fields;
        fields.observe({customer(1, {{u"A"_s, {}, false}, {u"C"_s, {}, false}})});
        QVERIFY(
            fields.observe({customer(1, {{u"A"_s, {}, false}, {u"B"_s, {}, false}, {u"C"_s, {}, false}})}));
        QStringList order;
        for (const CustomField &field : fields.fields(customers))
            order.append(field.element);
        QCOMPARE(order, (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QVERIFY(
            !fields.observe({customer(2, {{u"A"_s, {}, false}, {u"B"_s, {}, false}, {u"C"_s, {}, false}})}));
    }

    void treesAndResourcesWithoutCustomFieldsAreLeftAlone()
    {
        CustomFields fields;
        Record action(resource(resources::Actions));
        action.setExtras({{u"X"_s, u"1"_s, false}});
        QVERIFY(!fields.observe({action, Record(), customer(1, {{u"Tree"_s, u"<a/>"_s, true}})}));
    }

    void aHostileServerCannotMakeUsKeepFieldsWithoutEnd()
    {
        CustomFields fields;
        for (int i = 0; i < 3000; ++i)
            fields.observe({customer(i + 1, {{u"F%1"_s.arg(i), u"x"_s, false}})});
        QVERIFY(fields.fields(customers).size() <= 1000);
    }
};

QTEST_GUILESS_MAIN(CustomFieldsTest)
#include "customfieldstest.moc"
