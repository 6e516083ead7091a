#include "accessiblecombobox.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ticketeer {

AccessibleComboBox::AccessibleComboBox(QComboBox *combo) : QAccessibleWidget(combo, QAccessible::ComboBox) {}

QComboBox *AccessibleComboBox::combo() const
{
    return qobject_cast<QComboBox *>(object());
}

int AccessibleComboBox::childCount() const
{
    return combo()->isEditable() ? 2 : 1;
}

QAccessibleInterface *AccessibleComboBox::child(int index) const
{
    if (index == 0)
        return QAccessible::queryAccessibleInterface(combo()->view());
    return index == 1 ? QAccessible::queryAccessibleInterface(combo()->lineEdit()) : nullptr;
}

int AccessibleComboBox::indexOfChild(const QAccessibleInterface *child) const
{
    if (child->object() == combo()->view())
        return 0;
    return combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
}

QAccessibleInterface *AccessibleComboBox::childAt(int x, int y) const
{
    const QLineEdit *line = combo()->lineEdit();
    return line && line->rect().contains(line->mapFromGlobal(QPoint(x, y))) ? child(1) : nullptr;
}

QAccessibleInterface *AccessibleComboBox::focusChild() const
{
    return combo()->isEditable() && combo()->hasFocus() ? child(1) : nullptr;
}

QString AccessibleComboBox::text(QAccessible::Text kind) const
{
    const QString chosen = combo()->currentText();
    const QString name = combo()->accessibleName();
    const QString more = QAccessibleWidget::text(QAccessible::Description);
    switch (kind) {
    case QAccessible::Name:
        return name.isEmpty() ? chosen : name;
    case QAccessible::Value:
        return chosen;
    case QAccessible::Description:
        if (chosen.isEmpty() || name.isEmpty())
            return more;
        return more.isEmpty() ? chosen : chosen + u", "_s + more;
    default:
        return QAccessibleWidget::text(kind);
    }
}

QAccessible::State AccessibleComboBox::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool open = combo()->view()->isVisible();
    state.expandable = true;
    state.expanded = open;
    state.collapsed = !open;
    state.editable = combo()->isEditable();
    return state;
}

QStringList AccessibleComboBox::actionNames() const
{
    return {showMenuAction(), pressAction()};
}

void AccessibleComboBox::doAction(const QString &name)
{
    if (!combo()->isEnabled() || (name != showMenuAction() && name != pressAction()))
        return;
    if (combo()->view()->isVisible())
        combo()->hidePopup();
    else
        combo()->showPopup();
}

QStringList AccessibleComboBox::keyBindingsForAction(const QString & /*name*/) const
{
    return {};
}

} // namespace ticketeer
