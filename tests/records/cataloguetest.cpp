#include "records/resource.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

struct Element
{
    QString name;
    QString type;
    QString post;
    QString put;
};

/// tests/data/elements.txt: what the service has, by resource.
QHash<QString, QList<Element>> reference()
{
    QHash<QString, QList<Element>> all;
    QFile file(QStringLiteral(TEST_DATA "/elements.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QString key;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList words = line.split(u' ');
        if (line.startsWith(u'['))
            key = line.mid(1, line.size() - 2);
        else if (words.size() == 4 && !line.startsWith(u'#'))
            all[key].append({words[0], words[1], words[2], words[3]});
    }
    return all;
}

QString typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Html:
        return u"text"_s;
    case FieldType::Integer:
        return u"int"_s;
    case FieldType::Decimal:
        return u"decimal"_s;
    case FieldType::Flag:
        return u"bool"_s;
    case FieldType::Date:
        return u"date"_s;
    case FieldType::Moment:
        return u"moment"_s;
    }
    return {};
}

void everyResource()
{
    QTest::addColumn<QString>("key");
    for (const Resource *described : allResources())
        QTest::newRow(described->key.data()) << QString(described->key);
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueHoldsEveryResourceOfTheService()
    {
        const auto known = reference();
        QCOMPARE(allResources().size(), static_cast<std::size_t>(22));
        QCOMPARE(known.size(), 22);
        QSet<QString> keys;
        for (const Resource *described : allResources())
            keys.insert(QString(described->key));
        QCOMPARE(keys, QSet<QString>(known.keyBegin(), known.keyEnd()));
        QVERIFY(!findResource(u"nothing"));
    }

    void everyElementIsDescribedInOrderWithItsType_data() { everyResource(); }
    void everyElementIsDescribedInOrderWithItsType()
    {
        QFETCH(QString, key);
        const auto elements = reference().value(key);
        const Resource &described = *findResource(key);
        QCOMPARE(described.fields.size(), static_cast<std::size_t>(elements.size()));
        for (int i = 0; i < elements.size(); ++i) {
            const Field &field = described.fields[static_cast<std::size_t>(i)];
            QCOMPARE(QString(field.element), elements[i].name);
            QVERIFY2(typeOf(field.type) == QString(elements[i].type).remove(u'?'), field.element.data());
        }
    }

    void whatIsSentIsWhatTheServiceTakes_data() { everyResource(); }
    void whatIsSentIsWhatTheServiceTakes()
    {
        QFETCH(QString, key);
        for (const Element &element : reference().value(key)) {
            const Field *field = findResource(key)->field(element.name);
            QVERIFY(field);
            QVERIFY2(field->writableOnCreate() == (element.post == u'W'), field->element.data());
            QVERIFY2(field->writableOnUpdate() == (element.put == u'W'), field->element.data());
            // A name that the service would look up is offered as the id that it stands for.
            if (element.post == u"name") {
                const auto &fields = findResource(key)->fields;
                QVERIFY(std::any_of(fields.begin(), fields.end(), [&](const Field &other) {
                    return other.name == field->element && other.writable == Writable::Always;
                }));
            }
        }
    }

    void lookupsNamesAndOrdersPointToWhatExists_data() { everyResource(); }
    void lookupsNamesAndOrdersPointToWhatExists()
    {
        QFETCH(QString, key);
        const Resource &described = *findResource(key);
        QVERIFY(described.field(described.id));
        QVERIFY(described.title.isEmpty() || described.field(described.title));
        for (const Field &field : described.fields) {
            QVERIFY2(field.label && *field.label, field.element.data());
            QVERIFY2(field.lookup.isEmpty() || findResource(QString(field.lookup)), field.element.data());
            QVERIFY2(field.name.isEmpty() || described.field(field.name), field.element.data());
            QVERIFY2(field.orderBy.isEmpty() || described.field(field.orderBy), field.element.data());
            QVERIFY2(!field.isLookup() || field.type == FieldType::Integer, field.element.data());
            QVERIFY2(field.need == Need::Optional || field.writable != Writable::Never, field.element.data());
        }
    }

    void aSlotIsFoundWhateverTheCase_data() { everyResource(); }
    void aSlotIsFoundWhateverTheCase()
    {
        QFETCH(QString, key);
        const Resource &described = *findResource(key);
        for (int i = 0; i < static_cast<int>(described.fields.size()); ++i) {
            const QString element(described.fields[static_cast<std::size_t>(i)].element);
            QCOMPARE(described.slot(element), i);
            QCOMPARE(described.slot(element.toUpper()), i);
            QCOMPARE(described.slot(element.toLower().toLatin1()), i);
            QCOMPARE(described.slot(described.fields[static_cast<std::size_t>(i)].element), i);
            QCOMPARE(described.slot(QString(element + u'x')), -1);
        }
        QCOMPARE(described.slot(u""), -1);
        QCOMPARE(described.slot(u"T\u0130cketID"), -1);
    }

    void slotsAreFoundFromManyThreadsAtOnce()
    {
        std::vector<std::unique_ptr<QThread>> threads;
        QAtomicInt wrong = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&wrong] {
                for (int round = 0; round < 1000; ++round) {
                    for (const Resource *described : allResources()) {
                        if (described->slot(described->id) < 0)
                            wrong.ref();
                    }
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(wrong.loadRelaxed(), 0);
    }

    void aFreshTicketListShowsWhatPeopleWorkWith()
    {
        QStringList shown;
        for (const Field &field : resource(resources::Tickets).fields) {
            if (field.shown == Shown::Always)
                shown.append(QString(field.element));
        }
        QCOMPARE(shown, (QStringList{u"ProductName"_s, u"GroupName"_s, u"TicketTypeName"_s, u"UserName"_s,
                                     u"Status"_s, u"Severity"_s, u"TicketNumber"_s, u"Name"_s,
                                     u"DateModified"_s, u"DateCreated"_s, u"DueDate"_s}));
    }

    void statusesAndSeveritiesSortByTheirPosition()
    {
        const Resource &tickets = resource(resources::Tickets);
        QCOMPARE(tickets.field(u"Status")->orderBy, "StatusPosition"_L1);
        QCOMPARE(tickets.field(u"Severity")->orderBy, "SeverityPosition"_L1);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "cataloguetest.moc"
