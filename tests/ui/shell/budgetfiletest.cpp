#include "budgetfile.h"

#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// The file that carries the count over a restart.
class BudgetFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QDateTime m_now{QDate(2015, 7, 30), QTime(12, 0), Qt::UTC};

    [[nodiscard]] QString path() const { return m_dir.filePath(u"requests.dat"_s); }
    [[nodiscard]] RequestBudget::Clock clock() const
    {
        return [this] { return m_now; };
    }
    /// As versions wrote it that knew nothing of others.
    void writeOld(qint32 count) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QDataStream out(&file);
        out.setVersion(QDataStream::Qt_6_4);
        out << count;
        for (const Purpose purpose : {Purpose::Open, Purpose::List})
            out << m_now.addSecs(-600).toMSecsSinceEpoch() << static_cast<quint8>(purpose);
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void countAndEstimateComeBack()
    {
        {
            RequestBudget budget(clock());
            const BudgetFile file(path(), budget);
            budget.noteSent(Purpose::Open);
            budget.noteSent(Purpose::List);
            budget.noteLimitHit(true, 100);
        }
        RequestBudget budget(clock());
        const BudgetFile file(path(), budget);
        QCOMPARE(budget.usedToday(), 1);
        QCOMPARE(budget.others().requests, 99);
        QCOMPARE(budget.others().when, m_now);
    }

    void withoutAnEstimateTheFileIsAsItAlwaysWas()
    {
        {
            RequestBudget budget(clock());
            const BudgetFile file(path(), budget);
            budget.noteSent(Purpose::Open);
        }
        QCOMPARE(QFile(path()).size(), qint64(4 + 9));
    }

    void anOldFileIsRead()
    {
        writeOld(2);
        RequestBudget budget(clock());
        const BudgetFile file(path(), budget);
        QCOMPARE(budget.usedToday(), 2);
        QCOMPARE(budget.usedByPurpose().value(Purpose::List), 1);
        QVERIFY(!budget.others().when.isValid());
    }

    void aFileCutShortCostsOnlyWhatIsMissing()
    {
        writeOld(3);
        RequestBudget budget(clock());
        const BudgetFile file(path(), budget);
        QCOMPARE(budget.usedToday(), 2);
        QVERIFY(!budget.others().when.isValid());
    }

    void noFileIsNoTrouble()
    {
        RequestBudget budget(clock());
        const BudgetFile file(path(), budget);
        QCOMPARE(budget.usedToday(), 0);
    }
};

QTEST_GUILESS_MAIN(BudgetFileTest)
#include "budgetfiletest.moc"
