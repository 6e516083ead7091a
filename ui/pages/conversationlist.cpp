#include "conversationlist.h"

#include "actioncard.h"

#include <QCoreApplication>
#include <QLayout>

namespace ticketeer {

namespace {

constexpr const char *Titles[] = {
    QT_TRANSLATE_NOOP("Conversation", "Author"), QT_TRANSLATE_NOOP("Conversation", "Time"),
    QT_TRANSLATE_NOOP("Conversation", "Visibility"), QT_TRANSLATE_NOOP("Conversation", "Text")};
constexpr int Columns = static_cast<int>(std::size(Titles));

} // namespace

QList<ActionCard *> ConversationList::cards() const
{
    QList<ActionCard *> shown;
    for (int i = 0; layout() && i < layout()->count(); ++i) {
        if (auto *card = qobject_cast<ActionCard *>(layout()->itemAt(i)->widget()))
            shown.append(card);
    }
    return shown;
}

AccessibleConversation::AccessibleConversation(ConversationList *list)
    : QAccessibleWidget(list, QAccessible::Table)
{
}

void *AccessibleConversation::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QList<ActionCard *> AccessibleConversation::cards() const
{
    return qobject_cast<ConversationList *>(object())->cards();
}

QAccessibleInterface *AccessibleConversation::caption() const
{
    return nullptr;
}

QAccessibleInterface *AccessibleConversation::summary() const
{
    return nullptr;
}

QAccessibleInterface *AccessibleConversation::cellAt(int row, int column) const
{
    const QList<ActionCard *> rows = cards();
    if (row < 0 || row >= rows.size() || column < 0 || column >= Columns)
        return nullptr;
    return QAccessible::queryAccessibleInterface(rows.at(row)->parts().at(column));
}

QString AccessibleConversation::columnDescription(int column) const
{
    return column < 0 || column >= Columns ? QString()
                                           : QCoreApplication::translate("Conversation", Titles[column]);
}

QString AccessibleConversation::rowDescription(int row) const
{
    const QList<ActionCard *> rows = cards();
    return row < 0 || row >= rows.size() ? QString() : rows.at(row)->accessibleName();
}

int AccessibleConversation::columnCount() const
{
    return Columns;
}

int AccessibleConversation::rowCount() const
{
    return static_cast<int>(cards().size());
}

int AccessibleConversation::selectedCellCount() const
{
    return 0;
}

QList<QAccessibleInterface *> AccessibleConversation::selectedCells() const
{
    return {};
}

int AccessibleConversation::selectedColumnCount() const
{
    return 0;
}

int AccessibleConversation::selectedRowCount() const
{
    return 0;
}

QList<int> AccessibleConversation::selectedColumns() const
{
    return {};
}

QList<int> AccessibleConversation::selectedRows() const
{
    return {};
}

bool AccessibleConversation::isColumnSelected(int /*column*/) const
{
    return false;
}

bool AccessibleConversation::isRowSelected(int /*row*/) const
{
    return false;
}

bool AccessibleConversation::selectRow(int /*row*/)
{
    return false;
}

bool AccessibleConversation::selectColumn(int /*column*/)
{
    return false;
}

bool AccessibleConversation::unselectRow(int /*row*/)
{
    return false;
}

bool AccessibleConversation::unselectColumn(int /*column*/)
{
    return false;
}

void AccessibleConversation::modelChange(QAccessibleTableModelChangeEvent * /*event*/) {}

} // namespace ticketeer
