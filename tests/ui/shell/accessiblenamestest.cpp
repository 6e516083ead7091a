#include "window/accessiblenames.h"
#include "editor/clearbutton.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace ticketeer;
using namespace Qt::StringLiterals;

/// What a screen reader, or a program that drives the window from outside, finds things by.
class AccessibleNamesTest : public QObject
{
    Q_OBJECT

    static QAccessibleInterface *seen(QObject *object)
    {
        return QAccessible::queryAccessibleInterface(object);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibleNames();
        installAccessibleNames();
    }

    void aComboBoxIsCalledByItsLabelAndDescribedByItsChoice()
    {
        QComboBox combo;
        combo.addItems({u"Low"_s, u"High"_s});
        combo.setCurrentIndex(1);
        combo.setAccessibleName(u"Severity"_s);
        combo.setAccessibleDescription(u"required"_s);
        QCOMPARE(seen(&combo)->role(), QAccessible::ComboBox);
        QCOMPARE(seen(&combo)->text(QAccessible::Name), u"Severity"_s);
        QCOMPARE(seen(&combo)->text(QAccessible::Value), u"High"_s);
        QCOMPARE(seen(&combo)->text(QAccessible::Description), u"High, required"_s);
        combo.setCurrentIndex(0);
        QCOMPARE(seen(&combo)->text(QAccessible::Description), u"Low, required"_s);
    }

    void aComboBoxWithoutANameIsCalledByItsChoice()
    {
        QComboBox combo;
        combo.addItem(u"Low"_s);
        QCOMPARE(seen(&combo)->text(QAccessible::Name), u"Low"_s);
        QCOMPARE(seen(&combo)->text(QAccessible::Description), QString());
    }

    void itsListAndItsTextFieldAreItsChildren()
    {
        QComboBox combo;
        combo.addItems({u"Low"_s, u"High"_s});
        QCOMPARE(seen(&combo)->childCount(), 1);
        combo.setEditable(true);
        QCOMPARE(seen(&combo)->childCount(), 2);
        QCOMPARE(seen(&combo)->child(0)->object(), combo.view());
        QCOMPARE(seen(&combo)->child(1)->object(), combo.lineEdit());
        QCOMPARE(seen(&combo)->indexOfChild(seen(&combo)->child(1)), 1);
        QCOMPARE(seen(&combo)->child(1)->parent()->object(), &combo);
        QCOMPARE(seen(&combo)->child(0)->parent()->object(), &combo);
    }

    void itOpensAndClosesByItsAction()
    {
        QComboBox combo;
        combo.addItems({u"Low"_s, u"High"_s});
        combo.show();
        QVERIFY(QTest::qWaitForWindowExposed(&combo));
        QAccessibleActionInterface *action = seen(&combo)->actionInterface();
        QVERIFY(seen(&combo)->state().collapsed);
        action->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(combo.view()->isVisible());
        QVERIFY(seen(&combo)->state().expanded);
        action->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(!combo.view()->isVisible());
        combo.setEnabled(false);
        action->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(!combo.view()->isVisible());
    }

    void theClearButtonOfATextFieldHasAName()
    {
        QLineEdit line;
        addClearButton(line);
        const auto *button = line.findChild<QToolButton *>();
        QVERIFY(button);
        QCOMPARE(button->accessibleName(), u"Clear"_s);
    }
};

QTEST_MAIN(AccessibleNamesTest)
#include "accessiblenamestest.moc"
