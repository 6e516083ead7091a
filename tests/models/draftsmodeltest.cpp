#include "models/draftsmodel.h"
#include "models/draftwords.h"
#include "store/workfile.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

Draft draft(const QString &key, const QString &text)
{
    Draft made;
    made.key = key;
    made.title = u"Title of "_s + key;
    made.change = Change::create(resource(resources::Actions), &resource(resources::Tickets), 5);
    made.change.set(u"Description", Value::of(text));
    return made;
}

QStringList keys(const DraftsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.draftAt(row).key);
    return all;
}

struct Run
{
    QDateTime now{QDate(2026, 7, 1), QTime(10, 0), Qt::UTC};
    WorkFile file;
    Drafts drafts{file, nullptr, [this] { return now; }};

    void put(const Draft &made)
    {
        now = now.addSecs(1);
        drafts.put(made);
    }
};

} // namespace

class DraftsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftsComeMoveAndGo()
    {
        Run run;
        run.put(draft(u"a"_s, u"<p>Hello &amp; <b>welcome</b></p>"_s));
        DraftsModel model(run.drafts, [](const QDateTime &when) { return when.toString(u"hh:mm:ss"); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(keys(model), QStringList{u"a"_s});
        const QPersistentModelIndex first = model.index(0, 0);
        QCOMPARE(model.index(0, DraftsModel::What).data().toString(), u"Title of a"_s);
        QCOMPARE(model.index(0, DraftsModel::Changed).data().toString(), u"10:00:01"_s);
        QCOMPARE(model.index(0, DraftsModel::Words).data().toString(), u"Hello & welcome"_s);

        run.put(draft(u"b"_s, u"<p>two</p>"_s));
        run.put(draft(u"c"_s, u"<p>three</p>"_s));
        QCOMPARE(keys(model), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(first.row(), 2);

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        run.put(draft(u"a"_s, u"<p>again</p>"_s));
        QCOMPARE(keys(model), QStringList({u"a"_s, u"c"_s, u"b"_s}));
        QCOMPARE(first.row(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, DraftsModel::Words).data().toString(), u"again"_s);

        run.drafts.remove(u"c"_s);
        QCOMPARE(keys(model), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(model.rowOf(u"b"_s), 1);
        QCOMPARE(model.rowOf(u"c"_s), -1);
    }

    void anotherAccountHasOtherDrafts()
    {
        const QTemporaryDir dir;
        Run run;
        DraftsModel model(run.drafts, [](const QDateTime &when) { return when.toString(); });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy read(&run.drafts, &Drafts::read);
        run.file.open(dir.filePath(u"one.work"_s));
        QVERIFY(read.wait(15'000));
        run.put(draft(u"a"_s, u"x"_s));
        run.file.open(dir.filePath(u"two.work"_s));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(read.wait(15'000));
        QCOMPARE(model.rowCount(), 0);
        run.file.open(dir.filePath(u"one.work"_s));
        QVERIFY(read.wait(15'000));
        QCOMPARE(keys(model), QStringList{u"a"_s});
    }

    void theLongTextComesFirstAndTheLineIsShort()
    {
        Draft ticket;
        ticket.change = Change::create(resource(resources::Tickets));
        ticket.change.set(u"Name", Value::of(u"Pump leaks"_s));
        ticket.change.set(u"TicketStatusID", Value::of(qint64(5)));
        ticket.change.setCreateOnly(u"Description"_s, Value::of(u"<p>All\nnight</p>"_s));
        ticket.change.setTags({u"pump"_s});
        QCOMPARE(firstWords(ticket), u"All night · Pump leaks · pump"_s);
        QVERIFY(!isReply(ticket));
        ticket.change.set(u"Name", Value::of(QString(500, u'x')));
        QVERIFY(firstWords(ticket).size() < 200);
        QVERIFY(isReply(draft(u"a"_s, u"x"_s)));
    }
};

QTEST_GUILESS_MAIN(DraftsModelTest)
#include "draftsmodeltest.moc"
