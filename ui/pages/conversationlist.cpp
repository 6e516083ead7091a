#include "conversationlist.h"

#include "accessibleentrycell.h"
#include "actioncard.h"
#include "reading/entrywords.h"

#include <QCoreApplication>

namespace ticketeer {

namespace {

constexpr const char *Titles[] = {
    QT_TRANSLATE_NOOP("Conversation", "Author"), QT_TRANSLATE_NOOP("Conversation", "Time"),
    QT_TRANSLATE_NOOP("Conversation", "Visibility"), QT_TRANSLATE_NOOP("Conversation", "Text")};
constexpr int Columns = static_cast<int>(std::size(Titles));

} // namespace

AccessibleConversation::AccessibleConversation(ConversationList *list)
    : QAccessibleWidget(list, QAccessible::Table)
{
}

AccessibleConversation::~AccessibleConversation()
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

void *AccessibleConversation::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

const ConversationList::Source &AccessibleConversation::source() const
{
    return qobject_cast<ConversationList *>(object())->source();
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
    const QList<Record> rows = source().entries();
    if (row < 0 || row >= rows.size() || column < 0 || column >= Columns)
        return nullptr;
    const Record &entry = rows.at(row);
    if (const auto *card = qobject_cast<ActionCard *>(source().card(entry.id())))
        return QAccessible::queryAccessibleInterface(card->parts().at(column));
    QAccessible::Id &known = m_cells[{entry.id(), column}];
    if (QAccessibleInterface *cell = QAccessible::accessibleInterface(known))
        return cell;
    auto *cell = new AccessibleEntryCell(widget(), entry, column);
    known = QAccessible::registerAccessibleInterface(cell);
    return cell;
}

QString AccessibleConversation::columnDescription(int column) const
{
    return column < 0 || column >= Columns ? QString()
                                           : QCoreApplication::translate("Conversation", Titles[column]);
}

QString AccessibleConversation::rowDescription(int row) const
{
    const QList<Record> rows = source().entries();
    return row < 0 || row >= rows.size() ? QString() : entrywords::headline(rows.at(row));
}

int AccessibleConversation::columnCount() const
{
    return Columns;
}

int AccessibleConversation::rowCount() const
{
    return static_cast<int>(source().entries().size());
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
