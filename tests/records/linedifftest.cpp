#include "records/linediff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;
using Kind = LineRun::Kind;

namespace {

/// One side of a comparison again, from its runs.
QString side(const QList<LineRun> &runs, Kind other)
{
    QStringList lines;
    for (const LineRun &run : runs) {
        if (run.kind != other)
            lines += run.lines;
    }
    return lines.join(u'\n');
}

qsizetype changedLines(const QList<LineRun> &runs)
{
    qsizetype count = 0;
    for (const LineRun &run : runs)
        count += run.kind == Kind::Same ? 0 : run.lines.size();
    return count;
}

QString text(QRandomGenerator &random, int lines, int words)
{
    QStringList all;
    for (int i = 0; i < lines; ++i)
        all.append(u"line %1"_s.arg(random.bounded(words)));
    return all.join(u'\n');
}

} // namespace

class LineDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangedLineIsRemovedAndAddedInItsPlace()
    {
        const QList<LineRun> expected{{Kind::Same, {u"Dear all,"_s}},
                                      {Kind::Removed, {u"the pump is broken"_s}},
                                      {Kind::Added, {u"the pump is mended"_s, u"since noon"_s}},
                                      {Kind::Same, {u"Regards"_s}}};
        QCOMPARE(lineDiff(u"Dear all,\nthe pump is broken\nRegards"_s,
                          u"Dear all,\nthe pump is mended\nsince noon\nRegards"_s),
                 expected);
    }

    void equalTextsAreOneRunAndNothingIsNone()
    {
        QCOMPARE(lineDiff(u"a\nb"_s, u"a\nb"_s), (QList<LineRun>{{Kind::Same, {u"a"_s, u"b"_s}}}));
        QVERIFY(lineDiff({}, {}).isEmpty());
        QCOMPARE(lineDiff({}, u"new"_s), (QList<LineRun>{{Kind::Added, {u"new"_s}}}));
        QCOMPARE(lineDiff(u"old"_s, {}), (QList<LineRun>{{Kind::Removed, {u"old"_s}}}));
    }

    void lineEndsAreNoDifference() { QCOMPARE(changedLines(lineDiff(u"a\r\nb\rc"_s, u"a\nb\nc"_s)), 0); }

    void aMovedParagraphDoesNotDisturbTheRest()
    {
        const QList<LineRun> runs = lineDiff(u"one\ntwo\nthree\nfour"_s, u"two\nthree\nfour\none"_s);
        QCOMPARE(changedLines(runs), 2);
    }

    void repeatedLinesAreComparedByTheShortestEdit()
    {
        // No line occurs once only.
        QCOMPARE(changedLines(lineDiff(u"a\nb\na\nb\na"_s, u"a\nb\nb\na\na\nb"_s)), 3);
    }

    void anyTwoTextsComeBackFromTheirRuns()
    {
        QRandomGenerator random(20260703);
        for (int round = 0; round < 3000; ++round) {
            const int words = 1 + static_cast<int>(random.bounded(12));
            const QString before = text(random, static_cast<int>(random.bounded(14)), words);
            const QString after = text(random, static_cast<int>(random.bounded(14)), words);
            const QList<LineRun> runs = lineDiff(before, after);
            QCOMPARE(side(runs, Kind::Added), before);
            QCOMPARE(side(runs, Kind::Removed), after);
            for (qsizetype i = 1; i < runs.size(); ++i) {
                QVERIFY(!runs.at(i).lines.isEmpty());
                QVERIFY(runs.at(i).kind != runs.at(i - 1).kind);
            }
        }
    }

    void hugeTextsWithNothingInCommonAreReplacedInGoodTime()
    {
        QRandomGenerator random(7);
        const QString before = text(random, 60000, 40);
        const QString after = text(random, 60000, 40);
        QElapsedTimer timer;
        timer.start();
        const QList<LineRun> runs = lineDiff(before, after);
        qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(side(runs, Kind::Added), before);
        QCOMPARE(side(runs, Kind::Removed), after);
    }

    void oneChangedLineInAHugeTextIsOneChange()
    {
        QRandomGenerator random(8);
        QStringList lines = text(random, 60000, 5).split(u'\n');
        const QString before = lines.join(u'\n');
        lines[30000] = u"something else"_s;
        QCOMPARE(changedLines(lineDiff(before, lines.join(u'\n'))), 2);
    }
};

QTEST_APPLESS_MAIN(LineDiffTest)
#include "linedifftest.moc"
