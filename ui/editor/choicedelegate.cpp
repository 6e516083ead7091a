#include "choicedelegate.h"

#include <QApplication>
#include <QPainter>

namespace ticketeer {

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString hint = index.data(Qt::UserRole).toString();
    if (hint.isEmpty())
        return;
    const int used = option.fontMetrics.horizontalAdvance(index.data().toString()) + 18;
    QRect rest = option.rect.adjusted(used, 0, -6, 0);
    if (option.direction == Qt::RightToLeft)
        rest = option.rect.adjusted(6, 0, -used, 0);
    if (rest.width() < 30)
        return;
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignTrailing,
                      option.fontMetrics.elidedText(hint, Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + 8};
}

} // namespace ticketeer
