#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class CompiledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void germanHasItsLabelsAndPluralForms();
    void englishHasItsPluralForms();
};

void CompiledTest::germanHasItsLabelsAndPluralForms()
{
    QTranslator german;
    QVERIFY(german.load(QLocale(QLocale::German), u"ticketeer"_s, u"_"_s, u":/i18n"_s));
    QCOMPARE(german.translate("Field", "Severity"), u"Schweregrad"_s);
    QCOMPARE(german.translate("Thing", "New ticket"), u"Neues Ticket"_s);
    QVERIFY(QCoreApplication::installTranslator(&german));
    const char *text = "Try again in %n second(s).";
    QCOMPARE(QCoreApplication::translate("ErrorText", text, nullptr, 1),
             u"Versuchen Sie es in 1 Sekunde erneut."_s);
    QCOMPARE(QCoreApplication::translate("ErrorText", text, nullptr, 2),
             u"Versuchen Sie es in 2 Sekunden erneut."_s);
    QCoreApplication::removeTranslator(&german);
}

void CompiledTest::englishHasItsPluralForms()
{
    QTranslator english;
    QVERIFY(english.load(u":/i18n/ticketeer_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&english));
    const char *text = "Try again in %n second(s).";
    QCOMPARE(QCoreApplication::translate("ErrorText", text, nullptr, 1), u"Try again in 1 second."_s);
    QCOMPARE(QCoreApplication::translate("ErrorText", text, nullptr, 2), u"Try again in 2 seconds."_s);
    QCoreApplication::removeTranslator(&english);
}

QTEST_GUILESS_MAIN(CompiledTest)
#include "compiledtest.moc"
