#include "settings/settings.h"
#include "settings/accountsettings.h"
#include "settings/fieldcorrections.h"
#include "settings/keys.h"
#include "store/recordstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ticketeer;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path() const { return m_dir->filePath(u"settings.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void whatIsSetIsThereAtTheNextStart()
    {
        {
            Settings settings(path());
            settings.set(keys::Organization, u"700700"_s);
            settings.set(keys::Me, qint64(12));
            settings.set(keys::NewestActionFirst, true);
            settings.setRaw(u"lists/tickets/columns", QStringList{u"Name:300"_s});
        }
        const Settings settings(path());
        QCOMPARE(settings.get(keys::Organization), u"700700"_s);
        QCOMPARE(settings.get(keys::Me), qint64(12));
        QCOMPARE(settings.get(keys::NewestActionFirst), true);
        QCOMPARE(settings.raw(u"lists/tickets/columns").toStringList(), QStringList{u"Name:300"_s});
    }

    void settingTheSameValueAgainTellsNobody()
    {
        Settings settings(path());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(keys::Theme, u"dark"_s);
        settings.set(keys::Theme, u"dark"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"window/theme"_s);
    }

    void aValueOfTheWrongTypeCountsAsNotSet_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("words for a number") << QByteArray("requestsperday=many");
        QTest::newRow("a list for a number") << QByteArray("requestsperday=1, 2");
        QTest::newRow("nothing") << QByteArray("requestsperday=");
        QTest::newRow("more than fits") << QByteArray("requestsperday=99999999999999999999");
        QTest::newRow("a broken variant") << QByteArray("requestsperday=@Variant(\\0\\0\\0\\xff)");
    }
    void aValueOfTheWrongTypeCountsAsNotSet()
    {
        QFETCH(QByteArray, line);
        write("[account]\n" + line + "\ntokeninkeychain=banana\n");
        const Settings settings(path());
        QCOMPARE(settings.get(keys::RequestsPerDay), 5000);
        QCOMPARE(settings.get(keys::TokenInKeychain), false);
    }

    void anImpossibleZoneOrDateOrderFallsBack()
    {
        write("[account]\ndateorder=yyyy\nzone=Mars/Olympus_Mons\n");
        const Settings settings(path());
        QVERIFY(accountFormat(settings).order() == AccountFormat::Order::MonthDayYear);
        QCOMPARE(accountFormat(settings).zone(), QTimeZone::systemTimeZone());
    }

    void theFormatOfTheAccountIsKept()
    {
        Settings settings(path());
        const AccountFormat format(AccountFormat::Order::DayMonthYear, QTimeZone("Europe/Berlin"));
        setAccountFormat(settings, format);
        QVERIFY(accountFormat(settings) == format);
    }

    void aFileOfGarbageIsLeftAloneAndTheRunGoesOnWithoutIt()
    {
        const QByteArray garbage("\x7f"
                                 "ELF\0\0\0 not settings",
                                 21);
        write(garbage);
        {
            Settings settings(path());
            QVERIFY(!settings.healthy());
            settings.set(keys::Organization, u"5"_s);
            QCOMPARE(settings.get(keys::Organization), u"5"_s);
        }
        QCOMPARE(content(), garbage);
    }

    void aFolderInPlaceOfTheFileDoesNoHarm()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"settings.ini"_s));
        Settings settings(path());
        QVERIFY(!settings.healthy());
        settings.set(keys::Theme, u"dark"_s);
        QCOMPARE(settings.get(keys::Theme), u"dark"_s);
    }

    void correctionsOfCustomFieldsComeBack()
    {
        const Resource &tickets = resource(resources::Tickets);
        CustomField field;
        field.element = u"Plant_Code"_s;
        field.kind = CustomKind::PickList;
        field.corrected = true;
        field.required = true;
        field.label = u"Plant, code"_s;
        field.options = {u"A, 1"_s, u"B"_s};
        {
            Settings settings(path());
            rememberCorrection(settings, tickets, 7, field);
        }
        const Settings settings(path());
        RecordStore store;
        restoreCorrections(settings, store);
        const CustomField *back = store.customFields().find(tickets, 7, u"Plant_Code");
        QVERIFY(back);
        QCOMPARE(*back, field);
    }

    void correctionsThatMakeNoSenseArePassedOver()
    {
        write("[customfields]\nnonsense\\0\\A=text, optional, x\ntickets\\x\\B=text, optional, x\n"
              "tickets\\7\\C=colour, optional, x\ntickets\\7\\D=text\ntickets\\E=text, optional, x\n");
        const Settings settings(path());
        RecordStore store;
        restoreCorrections(settings, store);
        QVERIFY(store.customFields().fields(resource(resources::Tickets), 7).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
