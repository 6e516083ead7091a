#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ticketeer {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.x();
    int y = inside.y();
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().boundedTo(QSize(std::max(inside.width(), 20), QLAYOUTSIZE_MAX));
        if (item->expandingDirections().testFlag(Qt::Horizontal))
            size.setWidth(std::max(size.width(), inside.width() - (x - inside.x())));
        if (x > inside.x() && x + item->sizeHint().width() > inside.right() + 1) {
            x = inside.x();
            y += height + m_gap;
            height = 0;
            if (item->expandingDirections().testFlag(Qt::Horizontal))
                size.setWidth(inside.width());
        }
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (move)
            item->setGeometry(QStyle::visualRect(direction, inside, QRect(QPoint(x, y), size)));
        x += size.width() + m_gap;
        height = std::max(height, size.height());
    }
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace ticketeer
