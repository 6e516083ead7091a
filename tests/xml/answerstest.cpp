#include "expectation.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

const QString Answers = QStringLiteral(TEST_DATA "/answers");
const QString Quirks = QStringLiteral(TEST_DATA "/quirks");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<RecordBatch, XmlError> readInChunks(const QByteArray &bytes, const Expectation &expected,
                                           qsizetype size)
{
    RecordReader reader(*expected.resource(), expected.format());
    reader.setTagsDoublyEscaped(expected.tagsTwice());
    for (qsizetype at = 0; at < bytes.size(); at += size)
        reader.feed(bytes.mid(at, size));
    return reader.finish();
}

bool fits(FieldType type, const Value &value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Html:
        return value.isText();
    case FieldType::Integer:
        return value.isInteger();
    case FieldType::Decimal:
        return value.isDecimal();
    case FieldType::Flag:
        return value.isFlag();
    case FieldType::Date:
        return value.isDate();
    case FieldType::Moment:
        return value.isMoment();
    }
    return false;
}

} // namespace

/// Raw answers in the exact wire form, kept as files: one complete answer a resource, and one file a quirk
/// with what must come of it beside it.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyElementOfEveryResourceIsTyped_data()
    {
        QTest::addColumn<QString>("key");
        for (const Resource *described : allResources())
            QTest::newRow(described->key.data()) << QString(described->key);
    }
    void everyElementOfEveryResourceIsTyped()
    {
        QFETCH(QString, key);
        const Resource &described = *findResource(key);
        const QByteArray bytes = bytesOf(Answers + u'/' + key + u".xml");
        QVERIFY2(bytes.contains("\r\n") && !bytes.endsWith('\n'), "not in the wire form");
        const auto batch = RecordReader::read(
            bytes, described,
            AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")));
        QVERIFY(batch.ok());
        QCOMPARE(batch->records.size(), 1);
        QCOMPARE(batch->totalRecords.has_value(), described.paged);
        const Record record = batch->records.first();
        QVERIFY(record.id() > 0);
        QVERIFY(!record.title().isEmpty());
        for (int slot = 0; slot < static_cast<int>(described.fields.size()); ++slot) {
            const Field &field = described.fields[static_cast<std::size_t>(slot)];
            const Value &value = record.value(slot);
            QVERIFY2(value.isEmpty() || fits(field.type, value), field.element.data());
            const QByteArray emptyElement = QByteArray("<").append(field.element.data()).append(" />");
            QCOMPARE(value.isEmpty(), bytes.contains(emptyElement));
        }
    }

    void everyQuirkIsReadAsTheFileBesideItSays_data()
    {
        QTest::addColumn<QString>("name");
        const auto files = QDir(Quirks).entryList({u"*.xml"_s}, QDir::Files);
        QVERIFY2(files.size() >= 70, "the files of quirks are missing");
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void everyQuirkIsReadAsTheFileBesideItSays()
    {
        QFETCH(QString, name);
        const auto expected = Expectation::fromFile(Quirks + u'/' + name + u".expect");
        QVERIFY(expected.resource());
        const QByteArray bytes = bytesOf(Quirks + u'/' + name + u".xml");
        for (const qsizetype size :
             {qsizetype(1), qsizetype(3), qsizetype(64), std::max<qsizetype>(bytes.size(), 1)}) {
            const QString problem = expected.problem(readInChunks(bytes, expected, size));
            QVERIFY2(problem.isEmpty(), qPrintable(u"in chunks of %1: %2"_s.arg(size).arg(problem)));
        }
    }

    void aListCutAnywhereIsNeverTakenForAWholeOne()
    {
        const QByteArray bytes = bytesOf(Answers + u"/tickets.xml"_s);
        const Resource &tickets = resource(resources::Tickets);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const auto batch = RecordReader::read(bytes.first(length), tickets, AccountFormat());
            QVERIFY(!batch.ok());
            QVERIFY(batch.error().kind == XmlError::Kind::Cut || batch.error().kind == XmlError::Kind::Empty);
        }
    }

    void oneWrongByteNeverBreaksMoreThanTheAnswer()
    {
        const QByteArray bytes = bytesOf(Answers + u"/tickets.xml"_s);
        const Resource &tickets = resource(resources::Tickets);
        int read = 0;
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const char wrong : {'\0', '<', '&', '\xff'}) {
                QByteArray damaged = bytes;
                damaged[at] = wrong;
                const auto batch = RecordReader::read(damaged, tickets, AccountFormat());
                read += batch.ok() ? 1 : 0;
                QVERIFY(!batch.ok() || batch->records.size() <= 1);
            }
        }
        QVERIFY(read > bytes.size() / 2); // white space and texts survive it
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answerstest.moc"
