#include "calmstyle.h"

#include "icons.h"
#include "indicators.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// Room left and right of a cell's text; Qt adds one more.
constexpr int CellMargin = 6;

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(u"Fusion"_s) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool inView = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    if (inView && (metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin))
        return CellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox) {
        paintCheckBox(*option, *painter);
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        paintRadioButton(*option, *painter);
        return;
    }
    if (element != PE_IndicatorTabClose) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    if (option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Mid));
        painter->drawRoundedRect(option->rect, 3, 3);
        painter->restore();
    }
    const bool quiet = !option->state.testFlag(State_Selected) && !option->state.testFlag(State_MouseOver);
    icon("close"_L1)
        .paint(painter, option->rect.adjusted(2, 2, -2, -2), Qt::AlignCenter,
               quiet ? QIcon::Disabled : QIcon::Normal);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element != CE_HeaderSection && element != CE_HeaderEmptyArea) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    const bool pressed = option->state.testFlag(State_Sunken);
    const bool hovered = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    if (element == CE_HeaderSection && (pressed || hovered))
        painter->fillRect(option->rect, option->palette.color(pressed ? QPalette::Mid : QPalette::Midlight));
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    if (element == CE_HeaderSection) {
        const int x = option->direction == Qt::RightToLeft ? option->rect.left() : option->rect.right();
        const int inset = option->rect.height() / 4;
        painter->drawLine(x, option->rect.top() + inset, x, option->rect.bottom() - inset);
    }
}

} // namespace ticketeer
