#include "outboxdelegate.h"

#include "entrytext.h"
#include "models/outboxmodel.h"
#include "window/icons.h"

#include <QApplication>
#include <QMouseEvent>

namespace ticketeer {

namespace {

constexpr int SymbolSize = 16;

OutboxModel::FoldedRow foldOf(const QModelIndex &index)
{
    return index.column() == OutboxModel::What
               ? static_cast<OutboxModel::FoldedRow>(index.data(OutboxModel::FoldRole).toInt())
               : OutboxModel::Single;
}

bool hasArrow(const QModelIndex &index)
{
    const OutboxModel::FoldedRow fold = foldOf(index);
    return fold == OutboxModel::Folded || fold == OutboxModel::Unfolded;
}

QLatin1StringView symbolFor(const QModelIndex &index)
{
    const auto entry = index.data(OutboxModel::EntryRole).value<OutboxEntry>();
    if (entry.id != 0)
        return EntryText::iconName(entry);
    if (index.data(OutboxModel::NeedsUserRole).toBool())
        return QLatin1StringView("warning");
    return index.data(UnsentRole).toBool() ? QLatin1StringView("clock") : QLatin1StringView("sent");
}

const QStyle *styleFor(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

void OutboxDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The focus frame around one cell says nothing in a list of rows.
    option->state &= ~QStyle::State_HasFocus;
    if (!index.data(UnsentRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    if (const OutboxModel::FoldedRow fold = foldOf(index); fold != OutboxModel::Single) {
        // Room for the arrow; what is below stands under the name.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(fold == OutboxModel::Inside ? 2 * SymbolSize : SymbolSize, SymbolSize);
        option->icon = QIcon();
    }
    if (index.column() != OutboxModel::State)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(SymbolSize, SymbolSize);
    option->icon = icon(symbolFor(index));
}

QRect OutboxDelegate::arrowRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    return styleFor(own)->subElementRect(QStyle::SE_ItemViewItemDecoration, &own, own.widget);
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!hasArrow(index))
        return;
    const QRect place = arrowRect(option, index);
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    arrow.direction = option.direction;
    arrow.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter,
                                     QSize(SymbolSize * 3 / 4, SymbolSize * 3 / 4), place);
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(QPalette::HighlightedText);
        for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
            arrow.palette.setColor(role, text);
    }
    const bool folded = foldOf(index) == OutboxModel::Folded;
    const bool mirrored = option.direction == Qt::RightToLeft;
    styleFor(option)->drawPrimitive(!folded    ? QStyle::PE_IndicatorArrowDown
                                    : mirrored ? QStyle::PE_IndicatorArrowLeft
                                               : QStyle::PE_IndicatorArrowRight,
                                    &arrow, painter, option.widget);
}

bool OutboxDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const bool released = event->type() == QEvent::MouseButtonRelease;
    if (hasArrow(index) && (released || event->type() == QEvent::MouseButtonDblClick)) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && arrowRect(option, index).contains(mouse->pos())) {
            if (released)
                Q_EMIT foldRequested(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace ticketeer
