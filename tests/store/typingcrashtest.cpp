#include "store/drafts.h"
#include "store/outbox.h"

#include "workbench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostLostMs = 1000;

QString textOf(const Change &change)
{
    return change.preview().text(u"Description");
}

QList<int> numbersIn(const QString &text)
{
    QList<int> numbers;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        numbers.append(word.toInt());
    return numbers;
}

} // namespace

/// Somebody types and sends, and the program is killed in the middle of it, 200 times (or as CRASH_KILLS
/// says), always over the same file.
class TypingCrashTest : public QObject
{
    Q_OBJECT

    /// What the typist has told until it was killed.
    void hear(const QByteArray &told)
    {
        for (const QByteArray &line : told.split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words[0] == "typed" && words.size() == 3)
                m_typedAt.insert(words[1].toInt(), words[2].toLongLong());
            else if (words[0] == "safe" && words.size() == 2)
                m_safe = words[1].toInt();
            else if (words[0] == "tried" && words.size() == 3)
                m_tries.insert(words[1].toLongLong(), words[2].toInt());
        }
    }

    /// As the next start finds it.
    void look(const QString &file, qint64 killedAt)
    {
        WorkFile work;
        Drafts drafts(work);
        Outbox outbox(work);
        QSignalSpy trouble(&work, &WorkFile::trouble);
        QSignalSpy draftsRead(&drafts, &Drafts::read);
        QSignalSpy outboxRead(&outbox, &Outbox::read);
        work.open(file);
        QTRY_VERIFY_WITH_TIMEOUT(!draftsRead.isEmpty() && !outboxRead.isEmpty(), Patience);
        QVERIFY(trouble.isEmpty());

        // Each word once and in its order: first what was handed over, then what is still a draft.
        QList<int> sent;
        QHash<QString, int> batches;
        qint64 before = 0;
        for (const OutboxEntry &entry : outbox.entries()) {
            QVERIFY(entry.id > before);
            before = entry.id;
            QVERIFY(entry.state != OutboxEntry::State::Sending);
            QVERIFY(entry.tries >= m_tries.value(entry.id));
            sent += numbersIn(textOf(entry.change));
            ++batches[entry.batch];
        }
        for (auto it = batches.cbegin(); it != batches.cend(); ++it)
            QVERIFY2(it.value() == 3, qPrintable(u"%1 of %2"_s.arg(it.value()).arg(it.key())));
        for (int i = 0; i < sent.size(); ++i)
            QCOMPARE(sent[i], i + 1);
        QVERIFY(sent.size() >= m_safe);
        const auto draft = drafts.draft(u"tickets/5/reply"_s);
        const QList<int> drafted = draft ? numbersIn(textOf(draft->change)) : QList<int>();
        for (int i = 0; i < drafted.size(); ++i)
            QCOMPARE(drafted[i], static_cast<int>(sent.size()) + i + 1);
        if (draft)
            QCOMPARE(draft->view.value("cursor"_L1).toInteger(), textOf(draft->change).size());

        const int kept = drafted.isEmpty() ? static_cast<int>(sent.size()) : drafted.last();
        if (const qint64 firstLost = m_typedAt.value(kept + 1); firstLost > 0) {
            m_worst = std::max(m_worst, killedAt - firstLost);
            QVERIFY2(killedAt - firstLost <= MostLostMs,
                     qPrintable(u"%1 ms of typing lost"_s.arg(killedAt - firstLost)));
        }
        // What comes after it has the same numbers again.
        m_typedAt.clear();
    }

private Q_SLOTS:
    void whateverTheMomentAtMostOneSecondOfTypingIsLost()
    {
        const int kills =
            qEnvironmentVariableIsSet("CRASH_KILLS") ? qEnvironmentVariableIntValue("CRASH_KILLS") : 200;
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"account.sqlite.work"_s);
        QRandomGenerator chance(20261124);
        for (int kill = 0; kill < kills; ++kill) {
            QProcess typist;
            typist.start(QStringLiteral(TYPIST), {file, QString::number(kill + 1)});
            QVERIFY(typist.waitForReadyRead(20'000));
            // Mostly in the middle of the first writing, sometimes in a long text.
            const int longest = kill % 8 == 0 ? 2500 : 400;
            QTest::qWait(static_cast<int>(chance.bounded(longest))); // what is tested: any moment
            QCOMPARE(typist.state(), QProcess::Running);
            const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
            typist.kill();
            QVERIFY(typist.waitForFinished(20'000));
            hear(typist.readAllStandardOutput());
            look(file, killedAt);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_safe > 0);
        qInfo("at most %lld ms of typing were lost in %d kills", m_worst, kills);
    }

private:
    QHash<int, qint64> m_typedAt;
    QHash<qint64, int> m_tries;
    int m_safe = 0;
    qint64 m_worst = 0;
};

QTEST_GUILESS_MAIN(TypingCrashTest)
#include "typingcrashtest.moc"
