#include "bulksample.h"

#include "models/bulkform.h"
#include "models/bulkplanmodel.h"
#include "models/recordtablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The dry run as a table, and what the form before it offers.
class BulkPlanModelTest : public QObject
{
    Q_OBJECT

    using S = BulkSample;

    static QString verdict(const BulkRow &row)
    {
        return row.state == BulkRow::State::Refused ? u"refused"_s : u"fine"_s;
    }
    static QStringList row(const BulkPlanModel &model, int row)
    {
        QStringList cells;
        for (int column = 0; column < BulkPlanModel::Columns; ++column)
            cells.append(model.index(row, column).data().toString());
        return cells;
    }
    static QStringList texts(const QList<Choice> &choices)
    {
        QStringList all;
        for (const Choice &choice : choices)
            all.append(choice.text + (choice.hint.isEmpty() ? QString() : u" / "_s + choice.hint));
        return all;
    }

private Q_SLOTS:
    void theTableShowsWhatTheFilterAsksFor()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100), S::task(101)});
        Draft draft;
        draft.key = u"tickets/101/edit"_s;
        draft.change = Change::update(S::task(101));
        draft.change.set(u"UserID", S::number(33));
        sample.drafts.put(draft);
        BulkPlanModel model(&verdict);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setPlan(
            sample.plan({S::set(u"UserID"_s, S::number(33)), S::set(u"TicketStatusID"_s, S::number(11)),
                         S::set(u"GroupID"_s, Value::empty())},
                        {100, 101}));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(row(model, 0),
                 (QStringList{u"Ticket 1100"_s, u"Assigned to"_s, u"Mara Lind"_s, u"Zoe Lind"_s, u"fine"_s}));
        QCOMPARE(row(model, 2), (QStringList{u"Ticket 1100"_s, u"Group"_s, u"–"_s, u"–"_s, u"fine"_s}));
        QCOMPARE(model.index(3, 0).data(IdRole).toLongLong(), 101);
        model.setShow(BulkPlanModel::Show::Changes);
        QCOMPARE(model.rowCount(), 3);
        model.setShow(BulkPlanModel::Show::Refused);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(row(model, 0).at(4), u"refused"_s);
        model.setShow(BulkPlanModel::Show::Conflicts);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(row(model, 0).at(1), u"Assigned to"_s);
    }

    void aTextOfManyLinesIsOneLineAndNeverRichText()
    {
        BulkSample sample;
        sample.store.put({S::with(S::row(resources::Customers, 500, u"Acme"_s), {})});
        BulkPlanModel model(&verdict);
        model.setPlan(sample.plan({S::set(u"Description"_s, S::text(u"<b>one</b>\ntwo"_s))}, {500},
                                  resources::Customers));
        const QModelIndex after = model.index(0, BulkPlanModel::After);
        QCOMPARE(after.data().toString(), u"<b>one</b> two"_s);
        QVERIFY(after.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;one"_s));
    }

    void theFormOffersTheFieldsOfAllTypes()
    {
        BulkSample sample;
        sample.store.put({S::ticket(100), S::task(101)});
        const auto elements = [&](const QList<qint64> &ids) {
            QStringList all;
            for (const FormField &field :
                 bulkFields(BulkScope::of(resource(resources::Tickets), ids, sample.store), sample.store))
                all.append(field.element);
            return all;
        };
        QVERIFY(elements({100}).contains(u"SiteCode"_s));
        QVERIFY(!elements({100}).contains(u"OnWarranty"_s));
        QVERIFY(elements({100, 101}).contains(u"SiteCode"_s));
        QVERIFY(elements({100, 101}).contains(u"OnWarranty"_s));
        QCOMPARE(elements({100, 101}).count(u"Name"_s), 1);
    }

    void aStatusOfAllTypesIsOfferedOnce()
    {
        BulkSample sample;
        QCOMPARE(texts(bulkStatuses({1}, sample.store)), (QStringList{u"New"_s, u"Active"_s, u"Closed"_s}));
        QCOMPARE(texts(bulkStatuses({1, 2}, sample.store)),
                 (QStringList{u"New / Bug"_s, u"Active / Bug"_s, u"Closed"_s, u"To do / Task"_s}));
    }

    void versionsAreThoseOfTheProducts()
    {
        BulkSample sample;
        QCOMPARE(texts(bulkVersions({5}, sample.store)), (QStringList{u"1.1"_s, u"1.0"_s}));
        QCOMPARE(texts(bulkVersions({5, 6}, sample.store)),
                 (QStringList{u"1.1 / Pump"_s, u"1.0 / Pump"_s, u"2.0 / Hub"_s}));
    }
};

QTEST_GUILESS_MAIN(BulkPlanModelTest)
#include "bulkplanmodeltest.moc"
