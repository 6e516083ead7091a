#include "newdivider.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ticketeer {

NewDivider::NewDivider(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"newDivider"_s);
    setAccessibleName(tr("New from here on"));
}

QSize NewDivider::sizeHint() const
{
    return {100, fontMetrics().height() + 2};
}

void NewDivider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString word = tr("New", "above the entries that came since");
    const int wide = fontMetrics().horizontalAdvance(word) + 20;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
    const int middle = height() / 2;
    painter.drawLine(0, middle, (width() - wide) / 2, middle);
    painter.drawLine((width() + wide) / 2, middle, width(), middle);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter, word);
}

} // namespace ticketeer
