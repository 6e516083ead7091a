#include "editor/choicemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// The choices behind a lookup field's list.
class ChoiceModelTest : public QObject
{
    Q_OBJECT

    static Choice choice(qint64 id, const QString &text) { return {id, text, {}, true}; }

private Q_SLOTS:
    void theModelKeepsItsPromisesWhenTheChoicesChange()
    {
        ChoiceModel model(nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices({choice(5, u"Five"_s), choice(7, u"Seven"_s)}, u"None"_s);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.idAt(0), 0);
        QCOMPARE(model.rowOf(7), 2);
        QCOMPARE(model.index(1).data().toString(), u"Five"_s);
        model.setChoices({choice(7, u"Seven"_s)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(5), -1);
        model.setChoices({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.idAt(0), 0);
    }

    void theSameChoicesAgainDisturbNobody()
    {
        ChoiceModel model(nullptr);
        model.setChoices({choice(5, u"Five"_s)});
        QSignalSpy reset(&model, &ChoiceModel::modelReset);
        model.setChoices({choice(5, u"Five"_s)});
        QCOMPARE(reset.size(), 0);
        model.setChoices({choice(5, u"Fünf"_s)});
        QCOMPARE(reset.size(), 1);
    }
};

QTEST_MAIN(ChoiceModelTest)
#include "choicemodeltest.moc"
