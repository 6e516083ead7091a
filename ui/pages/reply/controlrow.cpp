#include "controlrow.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace ticketeer {

namespace {

constexpr int Gap = 6;

QWidget *group(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins({});
    return widget;
}

} // namespace

ControlRow::ControlRow(QWidget *parent)
    : QWidget(parent), m_leading(group(this)), m_trailing(group(this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    // Its own minimum would be that of one row, and never let it become narrower than that.
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->setContentsMargins({});
    m_row->setSpacing(Gap);
    m_row->addWidget(m_leading, 0, Qt::AlignLeading);
    m_row->addWidget(m_trailing, 0, Qt::AlignTrailing);
}

void ControlRow::addLeading(QWidget *control)
{
    m_leading->layout()->addWidget(control);
    arrange();
}

void ControlRow::addTrailing(QWidget *control)
{
    m_trailing->layout()->addWidget(control);
    arrange();
}

QSize ControlRow::minimumSizeHint() const
{
    const QSize leading = m_leading->minimumSizeHint();
    const QSize trailing = m_trailing->minimumSizeHint();
    const bool below = m_row->direction() == QBoxLayout::TopToBottom;
    return {std::max(leading.width(), trailing.width()), below
                                                             ? leading.height() + Gap + trailing.height()
                                                             : std::max(leading.height(), trailing.height())};
}

bool ControlRow::event(QEvent *event)
{
    // A button says more, or less.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ControlRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ControlRow::arrange()
{
    const int wanted = m_leading->sizeHint().width() + Gap + m_trailing->sizeHint().width();
    const auto direction = wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_row->direction())
        return;
    m_row->setDirection(direction);
    updateGeometry();
}

} // namespace ticketeer
