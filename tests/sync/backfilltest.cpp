#include "sync/backfill.h"
#include "support/practice.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Conversations that nobody has opened, fetched little by little.
class BackfillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostValuableComesFirst()
    {
        const QList<BackfillCandidate> candidates{
            {1, 100, false, false, false}, {2, 900, false, false, false}, {3, 10, true, true, false},
            {4, 20, true, false, true},    {5, 950, false, true, true},   {6, 30, true, true, true}};
        QList<qint64> order = orderedByValue(candidates);
        std::reverse(order.begin(), order.end());
        // Mine that are open, my groups', then by the last change: a closed one of mine is no exception.
        QCOMPARE(order, (QList<qint64>{6, 3, 4, 5, 2, 1}));
    }

    void conversationsArriveAreFoundAndCostNoMoreThanTheirShare()
    {
        QTemporaryDir folder;
        Practice practice(sandbox::Options::Profile::Y2018, 40);
        QVERIFY(practice.start());
        practice.workspace.keepIn(practice.file);
        practice.file.open(folder.filePath(u"kept.sqlite"_s));
        QTRY_VERIFY_WITH_TIMEOUT(practice.file.isRead(), 15'000);
        QCOMPARE(practice.load(resources::Tickets).phase, ListState::Phase::Loaded);
        practice.budget.setLimits(200, 1000); // a tenth: 20 conversations
        Backfill backfill(practice.workspace, practice.store, practice.file, practice.budget);
        backfill.setPace(0, 5);
        backfill.start();
        QTRY_COMPARE_WITH_TIMEOUT(practice.file.conversationCount(), 20, 30'000);
        // None is held in memory: nobody looks at them.
        QVERIFY(practice.store.ids(resource(resources::Actions)).isEmpty());
        QCOMPARE(practice.budget.usedByPurpose().value(Purpose::Backfill), 20);

        // More to spare: the rest follows, and then nothing is asked twice.
        practice.budget.setLimits(5000, 1000);
        QTRY_COMPARE_WITH_TIMEOUT(practice.file.conversationCount(), 40, 30'000);
        QCOMPARE(practice.requests().filter(u"/actions"_s).size(), 40);

        // What was said in a conversation finds its ticket.
        const qint64 ticket = practice.store.ids(resource(resources::Tickets)).first();
        const Resource &actions = resource(resources::Actions);
        bool there = false;
        practice.file.readChildren(resource(resources::Tickets), ticket, actions, this,
                                   [&there](bool found) { there = found; });
        QTRY_VERIFY_WITH_TIMEOUT(there, 15'000);
        const QList<Record> said = practice.store.children(resource(resources::Tickets), ticket, actions);
        QVERIFY(!said.isEmpty());
        QString word;
        static const QRegularExpression longWord(u"[A-Za-z]{6,}"_s);
        for (const Record &action : said) {
            QString plain = action.text(u"Description");
            plain.remove(QRegularExpression(u"<[^>]*>|&[a-z#0-9]+;"_s));
            if (const auto match = longWord.match(plain); match.hasMatch())
                word = match.captured();
        }
        QVERIFY(!word.isEmpty());
        QSet<qint64> found;
        practice.file.search(resource(resources::Tickets), {word}, this, [&found](const QList<qint64> &ids) {
            found = QSet<qint64>(ids.cbegin(), ids.cend());
        });
        QTRY_VERIFY_WITH_TIMEOUT(found.contains(ticket), 15'000);
    }
};

QTEST_GUILESS_MAIN(BackfillTest)
#include "backfilltest.moc"
