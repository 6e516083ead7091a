#include "badge.h"

#include "window/plaintip.h"

#include <QPainter>

#include <algorithm>

namespace ticketeer {

namespace {

constexpr int Widest = 260;
constexpr int Padding = 8;

} // namespace

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void Badge::setText(const QString &text)
{
    m_text = text.simplified();
    setAccessibleName(m_text);
    setToolTip(plainTip(m_text));
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(m_text) + 2 * Padding;
    return {std::min(width, Widest), fontMetrics().height() + 6};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlpha(40);
    painter.setBrush(fill);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect inside = rect().adjusted(Padding, 0, -Padding, 0);
    painter.drawText(inside, Qt::AlignCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, inside.width() + 1));
}

} // namespace ticketeer
