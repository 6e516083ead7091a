#include "outboxdelegate.h"

#include "entrytext.h"
#include "models/outboxmodel.h"
#include "window/icons.h"

namespace ticketeer {

namespace {

constexpr int SymbolSize = 16;

} // namespace

void OutboxDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The focus frame around one cell says nothing in a list of rows.
    option->state &= ~QStyle::State_HasFocus;
    if (!index.data(UnsentRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (index.column() != OutboxModel::State)
        return;
    const auto entry = index.data(OutboxModel::EntryRole).value<OutboxEntry>();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(SymbolSize, SymbolSize);
    option->icon = icon(EntryText::iconName(entry));
}

} // namespace ticketeer
