#include "models/tablefile.h"
#include "store/recordstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Record ticket(qint64 number, const QString &name)
{
    Record record(resource(resources::Tickets));
    record.setValue(u"TicketID", Value::of(qint64(5000 + number)));
    record.setValue(u"TicketNumber", Value::of(number));
    record.setValue(u"Name", Value::of(name));
    record.setValue(u"TicketTypeID", Value::of(qint64(1)));
    record.setValue(u"DateModified", Value::of(QDateTime(QDate(2026, 7, 3), QTime(8, 30), Qt::UTC)));
    record.setValue(u"HoursSpent", Value::of(-1.5));
    record.setValue(u"IsClosed", Value::of(number % 2 == 0));
    record.setValue(u"DaysOpened", Value::of(qint64(-5)));
    record.setValue(u"SiteCode", Value::of(u"-5"_s));
    record.setTags(QStringList{u"pump"_s, u"leak"_s});
    return record;
}

QStringList linesOf(const QString &file)
{
    QFile written(file);
    const QByteArray bytes = written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
    // Without its mark a spreadsheet would take it for Windows-1252.
    return bytes.startsWith("\xEF\xBB\xBF") ? QString::fromUtf8(bytes.mid(3)).split(u"\r\n"_s)
                                            : QStringList();
}

} // namespace

class TableFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    RecordStore m_store;

    ListWritten written(const ListTable &table, const QString &file)
    {
        std::optional<ListWritten> outcome;
        writeTableFile(table, file, this, [&](const ListWritten &result) { outcome = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20'000); }();
        return outcome.value_or(ListWritten());
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_store.clear();
        m_store.put({ticket(1, u"=cmd|' /C calc'!A0"_s), ticket(2, u"Pump, \"big\"\nsecond line"_s),
                     ticket(3, u"Größe 日本"_s)});
    }

    void theListIsWrittenAsItIsSortedFilteredAndShown()
    {
        RecordTableModel model(resource(resources::Tickets), m_store);
        model.sort(model.columnOf(u"TicketNumber"), Qt::DescendingOrder);
        model.setPredicate([](const Record &record) { return record.integer(u"TicketNumber") != 1; });
        const QString file = m_dir.filePath(u"list.csv"_s);
        const ListWritten outcome = written(listTable(model, {u"Name"_s, u"TicketNumber"_s}, m_store), file);
        QCOMPARE(outcome.rows, 2);
        QVERIFY2(outcome.trouble.isEmpty(), qPrintable(outcome.trouble));
        QCOMPARE(linesOf(file), (QStringList{u"Title,Number"_s, u"Größe 日本,3"_s,
                                             u"\"Pump, \"\"big\"\"\nsecond line\",2"_s, QString()}));
    }

    void valuesAreWrittenSoThatASpreadsheetReadsThem()
    {
        RecordTableModel model(resource(resources::Tickets), m_store);
        model.setPredicate([](const Record &record) { return record.integer(u"TicketNumber") == 1; });
        const QStringList columns{u"Name"_s,       u"DateModified"_s, u"HoursSpent"_s, u"IsClosed"_s,
                                  u"DaysOpened"_s, u"Tags"_s,         u"SiteCode"_s};
        ListTable table = listTable(model, columns, m_store);
        QString file = m_dir.filePath(u"us.csv"_s);
        QCOMPARE(written(table, file).rows, 1);
        QCOMPARE(linesOf(file).at(0), u"Title,Modified (UTC),Hours spent,Closed,Days open,Tags,SiteCode"_s);
        // SiteCode is believed to be a number; the text of the title would be a formula.
        QCOMPARE(linesOf(file).at(1), u"'=cmd|' /C calc'!A0,2026-07-03 08:30,-1.5,No,-5,\"pump, leak\",-5"_s);

        table.locale = QLocale(QLocale::German, QLocale::Germany);
        file = m_dir.filePath(u"de.csv"_s);
        QCOMPARE(written(table, file).rows, 1);
        QCOMPARE(linesOf(file).at(1), u"'=cmd|' /C calc'!A0;2026-07-03 08:30;-1,5;No;-5;pump, leak;-5"_s);
    }

    void writingThatFailsLeavesTheOldFileAlone()
    {
        RecordTableModel model(resource(resources::Tickets), m_store);
        const ListTable table = listTable(model, {u"Name"_s}, m_store);
        const ListWritten outcome = written(table, m_dir.filePath(u"no/such/folder/list.csv"_s));
        QVERIFY(!outcome.trouble.isEmpty());
        QCOMPARE(outcome.rows, 0);
        QVERIFY(QDir(m_dir.path()).mkdir(u"taken.csv"_s));
        QVERIFY(!written(table, m_dir.filePath(u"taken.csv"_s)).trouble.isEmpty());
        QVERIFY(QDir(m_dir.filePath(u"taken.csv"_s)).exists());
    }

    void filesAndPastedTextsAreReadOnAWorker()
    {
        QFile file(m_dir.filePath(u"in.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Title;Type\nPump;Bug\n");
        file.close();
        std::optional<Result<TextTable, TableFlaw>> read;
        readTableFile(file.fileName(), this, [&](const auto &result) { read = result; });
        QVERIFY(!read); // never at once
        QTRY_VERIFY_WITH_TIMEOUT(read, 10'000);
        QVERIFY(read->ok());
        QCOMPARE(read->value().rows.at(1), (QStringList{u"Pump"_s, u"Bug"_s}));

        read.reset();
        readTableText(u"Title\tType\nPump\tBug"_s, this, [&](const auto &result) { read = result; });
        QTRY_VERIFY_WITH_TIMEOUT(read, 10'000);
        QCOMPARE(read->value().rows.at(1), (QStringList{u"Pump"_s, u"Bug"_s}));

        read.reset();
        readTableFile(m_dir.filePath(u"nothing.csv"_s), this, [&](const auto &result) { read = result; });
        QTRY_VERIFY_WITH_TIMEOUT(read, 10'000);
        QCOMPARE(read->error().kind, TableFlaw::Kind::CannotOpen);
        QVERIFY(!read->error().technical.isEmpty());
    }
};

QTEST_MAIN(TableFileTest)
#include "tablefiletest.moc"
