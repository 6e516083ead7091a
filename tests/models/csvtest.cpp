#include "models/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QByteArray &bytes)
{
    const auto table = csv::read(bytes);
    return table.ok() ? table->rows : QList<QStringList>();
}

std::optional<TableFlaw::Kind> flawOf(const QByteArray &bytes)
{
    const auto table = csv::read(bytes);
    return table.ok() ? std::nullopt : std::optional(table.error().kind);
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotedCellsHoldSeparatorsQuotesAndLineEnds()
    {
        QCOMPARE(rowsOf("Title,Text\r\n\"Pump, big\",\"says \"\"no\"\"\r\nand stops\"\r\nFan,\r\n"),
                 (QList<QStringList>{{u"Title"_s, u"Text"_s},
                                     {u"Pump, big"_s, u"says \"no\"\r\nand stops"_s},
                                     {u"Fan"_s, QString()}}));
    }

    void lineEndsOfAnyKindEndARowAndTheLastNeedsNone()
    {
        const QList<QStringList> expected{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QCOMPARE(rowsOf("a,b\n1,2\n3,4"), expected);
        QCOMPARE(rowsOf("a,b\r1,2\r3,4\r"), expected);
        QCOMPARE(rowsOf("a,b\r\n1,2\r\n\r\n3,4\r\n"), expected);
    }

    void aQuoteInsideACellIsText()
    {
        QCOMPARE(rowsOf("a,b\n5\" pipe,x\n\"c\"d,y\n"),
                 (QList<QStringList>{{u"a"_s, u"b"_s}, {u"5\" pipe"_s, u"x"_s}, {u"cd"_s, u"y"_s}}));
    }

    void theSeparatorIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("second");
        QTest::newRow("comma") << QByteArray("a,b\n1;2,3\n") << QStringList{u"1;2"_s, u"3"_s};
        QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2,5\n") << QStringList{u"1,5"_s, u"2,5"_s};
        QTest::newRow("tab") << QByteArray("a\tb\n1,2\t3;4\n") << QStringList{u"1,2"_s, u"3;4"_s};
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("said") << QByteArray("sep=|\r\na,1|b,1\r\nc,2|d,2\r\n")
                              << QStringList{u"c,2"_s, u"d,2"_s};
        QTest::newRow("one column") << QByteArray("Title\nPump stops\n") << QStringList{u"Pump stops"_s};
        QTest::newRow("commas in prose") << QByteArray("Title;Text\nPump;well, well, well\nFan;so, so\n")
                                         << QStringList{u"Pump"_s, u"well, well, well"_s};
    }
    void theSeparatorIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, second);
        QCOMPARE(rowsOf(text).value(1), second);
    }

    void encodingsOfSpreadsheetsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Größe;Preis\nXL;5 €\n"_s;
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar c : text) {
            little += static_cast<char>(c.unicode() & 0xFF);
            little += static_cast<char>(c.unicode() >> 8);
            big += static_cast<char>(c.unicode() >> 8);
            big += static_cast<char>(c.unicode() & 0xFF);
        }
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << QByteArray(csv::mark() + text.toUtf8());
        QTest::newRow("UTF-16, little end first") << little;
        QTest::newRow("UTF-16, big end first") << big;
        QTest::newRow("Windows-1252") << QByteArray("Gr\xF6\xDF"
                                                    "e;Preis\nXL;5 \x80\n");
    }
    void encodingsOfSpreadsheetsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(rowsOf(bytes), (QList<QStringList>{{u"Größe"_s, u"Preis"_s}, {u"XL"_s, u"5 €"_s}}));
    }

    void raggedRowsAreFilledUpAndNamedByTheirLine()
    {
        const auto table = csv::read(QByteArray("a,b,c\n\"x\ny\",2\n1,2,3,4\n1,2,3\n"));
        QVERIFY(table.ok());
        QCOMPARE(table->columnCount(), 4);
        QCOMPARE(table->lines, (QList<int>{1, 2, 4, 5}));
        QCOMPARE(table->ragged, (QList<TextTable::Ragged>{{2, 2}, {4, 4}}));
        for (const QStringList &row : table->rows)
            QCOMPARE(row.size(), 4);
    }

    void whatIsNoTableIsRefusedWithAReason()
    {
        QCOMPARE(flawOf("PK\x03\x04 and so on"), TableFlaw::Kind::Spreadsheet);
        QCOMPARE(flawOf(QByteArray("\xD0\xCF\x11\xE0\xA1", 5)), TableFlaw::Kind::Spreadsheet);
        QCOMPARE(flawOf(QByteArray("a,b\0c", 5)), TableFlaw::Kind::NoText);
        QCOMPARE(flawOf("  \n ,, \n"), TableFlaw::Kind::Empty);
        QCOMPARE(flawOf(QByteArray("x,").repeated(300)), TableFlaw::Kind::TooManyColumns);
        const auto open = csv::read(QByteArray("a,b\n1,2\n3,\"never closed\n5,6\n"));
        QVERIFY(!open.ok());
        QCOMPARE(open.error().kind, TableFlaw::Kind::OpenQuote);
        QCOMPARE(open.error().amount, 3);
    }

    void tooManyRowsAreCountedAndRefused()
    {
        const QByteArray bytes = QByteArray("Title,Customer\n") + QByteArray("Pump,Acme\n").repeated(50'000);
        const auto table = csv::read(bytes);
        QVERIFY(!table.ok());
        QCOMPARE(table.error().kind, TableFlaw::Kind::TooManyRows);
        QCOMPARE(table.error().amount, 50'001);
    }

    void formulasAreDefusedAndNumbersAreNot()
    {
        QCOMPARE(csv::row({u"=1+1"_s, u"+49"_s, u"-x"_s, u"@me"_s, u"a=b"_s, u"-5"_s}, u',',
                          {false, false, false, false, false, true}),
                 QByteArray("'=1+1,'+49,'-x,'@me,a=b,-5\r\n"));
        QCOMPARE(csv::row({u"\t=1"_s, u"\r=1"_s, u"'=1"_s}, u';'),
                 QByteArray("\"'\t=1\";\"'\r=1\";''=1\r\n"));
    }

    void writtenTablesAreReadBackAsTheyWere()
    {
        QRandomGenerator random(20260703);
        const QString letters = u"ab,;\t|\"'\n\r=+-@ ö日"_s;
        for (int round = 0; round < 2000; ++round) {
            QList<QStringList> rows{{u"First"_s, u"Second"_s, u"Third"_s}};
            for (int row = 0; row < 4; ++row) {
                QStringList cells;
                for (int column = 0; column < 3; ++column) {
                    QString cell = column == 0 ? u"x"_s : QString(); // rows without text are left out
                    for (int i = static_cast<int>(random.bounded(6)); i > 0; --i)
                        cell += letters.at(random.bounded(static_cast<int>(letters.size())));
                    cells.append(cell);
                }
                rows.append(cells);
            }
            const QChar separator = round % 2 ? u',' : u';';
            QByteArray bytes = csv::mark() + "sep=" + QString(separator).toUtf8() + "\r\n";
            for (const QStringList &row : rows)
                bytes += csv::row(row, separator);
            QList<QStringList> back = rowsOf(bytes);
            for (QStringList &row : back) {
                for (QString &cell : row)
                    cell = csv::undefused(cell);
            }
            QCOMPARE(back, rows);
        }
    }

    void theSeparatorFollowsTheDecimalPoint()
    {
        QCOMPARE(csv::separatorFor(QLocale(QLocale::German, QLocale::Germany)), u';');
        QCOMPARE(csv::separatorFor(QLocale(QLocale::English, QLocale::UnitedStates)), u',');
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csvtest.moc"
