#include "window/columnchooser.h"
#include "inputdrive.h"
#include "models/recordtablemodel.h"
#include "store/recordstore.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionViewItem>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

class ColumnChooserTest : public QObject
{
    Q_OBJECT

    RecordStore m_store;
    RecordTableModel m_model{resource(resources::Tickets), m_store};
    const QStringList m_shown{u"TicketNumber"_s, u"Name"_s, u"Status"_s};
    QPointer<ColumnChooser> m_chooser;

    [[nodiscard]] QListWidget *list() const { return m_chooser->findChild<QListWidget *>(u"columnList"_s); }
    [[nodiscard]] QListWidgetItem *item(const QString &element) const
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->toolTip() == element)
                return list()->item(row);
        }
        return nullptr;
    }
    void pressOk() const
    {
        QTest::mouseClick(m_chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        m_chooser = new ColumnChooser(m_model, m_shown, nullptr);
        m_chooser->open();
        QVERIFY(QTest::qWaitForWindowActive(m_chooser));
    }
    void cleanup()
    {
        if (m_chooser)
            m_chooser->close();
        QTRY_VERIFY(!m_chooser);
    }

    void itOffersEveryColumnAndTicksThoseShown()
    {
        QCOMPARE(list()->count(), static_cast<int>(m_model.columns().size()));
        QCOMPARE(m_chooser->elements(), m_shown);
    }

    void theSpaceKeyTicksTheCurrentColumn()
    {
        QSignalSpy chosen(m_chooser, &ColumnChooser::chosen);
        list()->setFocus();
        list()->setCurrentItem(item(u"GroupName"_s));
        QTest::keyClick(list(), Qt::Key_Space);
        pressOk();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toStringList(), m_shown + QStringList{u"GroupName"_s});
    }

    void searchingNarrowsTheListByLabelAndByElement()
    {
        auto *search = m_chooser->findChild<QLineEdit *>(u"columnSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"SeverityPos"_s);
        int visible = 0;
        for (int row = 0; row < list()->count(); ++row)
            visible += list()->item(row)->isHidden() ? 0 : 1;
        QCOMPARE(visible, 1);
        QVERIFY(!item(u"SeverityPosition"_s)->isHidden());
        QCOMPARE(m_chooser->elements(), m_shown);
    }

    void movingChangesTheOrder()
    {
        list()->setCurrentItem(item(u"Status"_s));
        QVERIFY(press(*m_chooser, u"Move Up"_s));
        QVERIFY(press(*m_chooser, u"Move Up"_s));
        QVERIFY(press(*m_chooser, u"Move Up"_s)); // already on top
        QCOMPARE(m_chooser->elements(), (QStringList{u"Status"_s, u"TicketNumber"_s, u"Name"_s}));
        QVERIFY(press(*m_chooser, u"Move Down"_s));
        QCOMPARE(m_chooser->elements(), (QStringList{u"TicketNumber"_s, u"Status"_s, u"Name"_s}));
    }

    void cancellingChangesNothing()
    {
        QSignalSpy chosen(m_chooser, &ColumnChooser::chosen);
        list()->setCurrentItem(item(u"Status"_s));
        QVERIFY(press(*m_chooser, u"Move Up"_s));
        QTest::keyClick(m_chooser, Qt::Key_Escape);
        QCOMPARE(chosen.size(), 0);
    }

    void theDefaultsComeBack()
    {
        QVERIFY(press(*m_chooser, u"Restore Defaults"_s));
        QStringList defaults;
        for (const Column &column : m_model.columns()) {
            if (column.byDefault)
                defaults.append(column.element);
        }
        QCOMPARE(m_chooser->elements(), defaults);
    }

    void withNothingTickedThereIsNothingToAccept()
    {
        for (const QString &element : m_shown)
            item(element)->setCheckState(Qt::Unchecked);
        QVERIFY(!m_chooser->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }
};

QTEST_MAIN(ColumnChooserTest)
#include "columnchoosertest.moc"
