#include "xml/recordreader.h"

#include <QStringEncoder>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// Answers in other encodings than the service's own.
class EncodingsTest : public QObject
{
    Q_OBJECT

    static QString groups(const QString &declaration)
    {
        return declaration +
               u"<Groups><Group><GroupID>5</GroupID><Name>Größe für Zoë</Name></Group></Groups>"_s;
    }
    static QByteArray in(QStringConverter::Encoding encoding, const QString &text, bool mark = false)
    {
        QStringEncoder encoder(encoding,
                               mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder.encode(text);
    }

private Q_SLOTS:
    void everyEncodingReadsTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        using C = QStringConverter;
        const auto declared = [](const QString &name) {
            return groups(u"<?xml version=\"1.0\" encoding=\"%1\"?>\r\n"_s.arg(name));
        };
        QTest::newRow("utf-8") << in(C::Utf8, declared(u"utf-8"_s));
        QTest::newRow("UTF-8 with a mark") << in(C::Utf8, declared(u"UTF-8"_s), true);
        QTest::newRow("nothing declared") << in(C::Utf8, groups({}));
        QTest::newRow("no encoding declared") << in(C::Utf8, groups(u"<?xml version='1.0'?>"_s));
        QTest::newRow("utf-8 that says utf-16") << in(C::Utf8, declared(u"utf-16"_s));
        QTest::newRow("utf-8 that says something unknown") << in(C::Utf8, declared(u"x-none"_s));
        QTest::newRow("utf-16 with a mark") << in(C::Utf16LE, declared(u"utf-16"_s), true);
        QTest::newRow("utf-16 without") << in(C::Utf16LE, declared(u"utf-16"_s));
        QTest::newRow("utf-16, the other end first") << in(C::Utf16BE, declared(u"utf-16"_s), true);
        QTest::newRow("latin 1") << in(C::Latin1, declared(u"ISO-8859-1"_s));
        QTest::newRow("windows") << in(C::Latin1, declared(u"Windows-1252"_s));
    }
    void everyEncodingReadsTheSame()
    {
        QFETCH(QByteArray, bytes);
        const Resource &list = resource(resources::Groups);
        for (const qsizetype slice : {bytes.size(), qsizetype(1), qsizetype(7)}) {
            RecordReader reader(list, AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone::utc()));
            for (qsizetype at = 0; at < bytes.size(); at += slice)
                reader.feed(bytes.mid(at, slice));
            const auto page = reader.finish();
            QVERIFY(page.ok());
            QCOMPARE(page->records.value(0).id(), 5);
            QCOMPARE(page->records.value(0).title(), u"Größe für Zoë"_s);
        }
    }

    void aPairOfUtf16CutInTwoIsOneCharacter_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("little end first") << QStringConverter::Utf16LE;
        QTest::newRow("big end first") << QStringConverter::Utf16BE;
    }
    void aPairOfUtf16CutInTwoIsOneCharacter()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        const QByteArray bytes =
            in(encoding, u"<Groups><Group><GroupID>5</GroupID><Name>\U0001F600</Name></Group></Groups>"_s);
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            RecordReader reader(resource(resources::Groups),
                                AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone::utc()));
            reader.feed(bytes.first(cut));
            reader.feed(bytes.sliced(cut));
            const auto page = reader.finish();
            QVERIFY(page.ok());
            QCOMPARE(page->records.value(0).title(), u"\U0001F600"_s);
        }
    }

    void aDeclarationLongerThanAnyIsTheSameInOnePieceAndInMany()
    {
        const QByteArray bytes =
            in(QStringConverter::Utf8,
               groups(u"<?xml version=\"1.0\" encoding=\"utf-16\"%1?>\r\n"_s.arg(QString(300, u' '))));
        const Resource &list = resource(resources::Groups);
        const AccountFormat format(AccountFormat::Order::MonthDayYear, QTimeZone::utc());
        const bool whole = RecordReader::read(bytes, list, format).ok();
        RecordReader pieces(list, format);
        for (qsizetype at = 0; at < bytes.size(); at += 5)
            pieces.feed(bytes.mid(at, 5));
        QCOMPARE(pieces.finish().ok(), whole);
    }

    void aDeclarationThatNeverEndsIsNoAnswer()
    {
        const auto page =
            RecordReader::read("<?xml " + QByteArray(100'000, 'a'), resource(resources::Groups),
                               AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone::utc()));
        QVERIFY(!page.ok());
    }
};

QTEST_GUILESS_MAIN(EncodingsTest)
#include "encodingstest.moc"
