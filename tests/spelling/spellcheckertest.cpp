#include "spelling/spellchecker.h"
#include "spelling/dictionary.h"
#include "spelling/dictionaryfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

const QStringList Installed{u"/usr/share/hunspell"_s};

} // namespace

/// The spell check with the dictionaries that Debian installs (hunspell-en-us, hunspell-de-de).
class SpellCheckerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<SpellChecker> m_checker;

    [[nodiscard]] QString wordFile() const { return m_folder.filePath(u"words.txt"_s); }
    [[nodiscard]] bool open(const QStringList &folders, const QStringList &languages)
    {
        m_checker.reset(); // which ends its writing
        m_checker = std::make_unique<SpellChecker>(wordFile(), folders);
        QSignalSpy found(m_checker.get(), &SpellChecker::found);
        if (!found.wait(10'000))
            return false;
        m_checker->setLanguages(languages);
        return true;
    }
    [[nodiscard]] bool eventuallyWrong(const QString &word)
    {
        return QTest::qWaitFor([&] { return m_checker->isWrong(word); }, 10'000);
    }
    /// Asked after a word that is wrong for sure: then this one is answered, too.
    [[nodiscard]] bool right(const QString &word)
    {
        (void)m_checker->isWrong(word);
        return eventuallyWrong(u"qqzzx"_s + QChar(u'a' + m_probe++)) && !m_checker->isWrong(word);
    }
    int m_probe = 0;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(Dictionary::supported(), "built without Hunspell"); }
    void cleanup()
    {
        m_checker.reset();
        QFile::remove(wordFile());
    }

    void whatIsInstalledIsFoundOnceByLanguage()
    {
        QVERIFY(open(Installed + Installed, {}));
        QVERIFY2(m_checker->available().contains(u"de_DE"_s) && m_checker->available().contains(u"en_US"_s),
                 "hunspell-de-de and hunspell-en-us must be installed");
        // A name that only points to another dictionary is no second one.
        QVERIFY(!m_checker->available().contains(u"de_BE"_s));
        QCOMPARE(m_checker->available().count(u"de_DE"_s), 1);
    }

    void aWordIsRightWhenOneLanguageKnowsIt()
    {
        QVERIFY(open(Installed, {u"de_DE"_s, u"en_US"_s}));
        QVERIFY(right(u"printer"_s));
        QVERIFY(right(u"Drucker"_s));
        QVERIFY(right(u"Größe"_s));
        QVERIFY(right(u"don\u2019t"_s));
        QVERIFY(eventuallyWrong(u"prniter"_s));
        QVERIFY(eventuallyWrong(u"Druckker"_s));
    }

    void anotherChoiceOfLanguagesAnswersAnew()
    {
        QVERIFY(open(Installed, {u"de_DE"_s, u"en_US"_s}));
        QVERIFY(right(u"Drucker"_s));
        m_checker->setLanguages({u"en_US"_s});
        QVERIFY(eventuallyWrong(u"Drucker"_s));
        QCOMPARE(m_checker->languages(), QStringList(u"en_US"_s));
        m_checker->setLanguages({});
        QVERIFY(!m_checker->isWrong(u"Drucker"_s));
    }

    void suggestionsComeFromAllLanguages()
    {
        QVERIFY(open(Installed, {u"de_DE"_s, u"en_US"_s}));
        QStringList english;
        QStringList german;
        m_checker->suggest(u"prniter"_s, this, [&](const QStringList &found) { english = found; });
        m_checker->suggest(u"Druckker"_s, this, [&](const QStringList &found) { german = found; });
        QTRY_VERIFY(english.contains(u"printer"_s));
        QTRY_VERIFY(german.contains(u"Drucker"_s));
        QVERIFY(english.size() <= 8);
    }

    void anAddedWordIsRightFromThenOnAndInTheNextRun()
    {
        QVERIFY(open(Installed, {u"en_US"_s}));
        QVERIFY(eventuallyWrong(u"Lpadmin"_s));
        m_checker->addWord(u"lpadmin"_s);
        m_checker->addWord(u"Lpadmin"_s);
        QVERIFY(!m_checker->isWrong(u"Lpadmin"_s));
        QVERIFY(open(Installed, {u"en_US"_s}));
        QVERIFY(right(u"Lpadmin"_s));
        QVERIFY(right(u"lpadmin"_s));
        QFile file(wordFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Lpadmin\nlpadmin\n"));
    }

    void aWordListThatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir().mkdir(wordFile()));
        QVERIFY(open(Installed, {u"en_US"_s}));
        QSignalSpy failed(m_checker.get(), &SpellChecker::wordFileFailed);
        m_checker->addWord(u"lpadmin"_s);
        QVERIFY(failed.wait(10'000));
        QVERIFY(!m_checker->isWrong(u"lpadmin"_s));
        QVERIFY(QDir().rmdir(wordFile()));
    }

    void withoutDictionariesNothingIsWrong()
    {
        QVERIFY(open({m_folder.path()}, {u"en_US"_s}));
        QVERIFY(m_checker->isFound());
        QVERIFY(m_checker->available().isEmpty());
        QVERIFY(m_checker->languages().isEmpty());
        QVERIFY(!m_checker->isWrong(u"prniter"_s));
    }

    void aDictionaryThatIsBrokenMakesNothingWrong()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"xx_XX.aff"_s, u"xx_XX.dic"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (name.endsWith(u"aff"))
                file.write("SET UTF-8\n");
        }
        QVERIFY(!Dictionary::load(folder.filePath(u"xx_XX"_s)));
        QVERIFY(!Dictionary::load(folder.filePath(u"missing"_s)));
    }

    void theUsualLanguagesAreTheSystemsAndEnglish()
    {
        const QStringList there{u"de_DE"_s, u"en_US"_s, u"fr"_s};
        QCOMPARE(usualLanguages(there, u"de_AT"_s), QStringList({u"de_DE"_s, u"en_US"_s}));
        QCOMPARE(usualLanguages(there, u"en_GB"_s), QStringList({u"en_US"_s}));
        QCOMPARE(usualLanguages(there, u"fr_FR"_s), QStringList({u"fr"_s, u"en_US"_s}));
        QCOMPARE(usualLanguages({}, u"de_DE"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(SpellCheckerTest)
#include "spellcheckertest.moc"
