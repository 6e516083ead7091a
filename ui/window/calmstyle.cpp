#include "calmstyle.h"

#include "icons.h"
#include "indicators.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// Room left and right of a cell's text; Qt adds one more.
constexpr int CellMargin = 6;

bool isTextField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

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

QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Ours, as everywhere else; and nobody has to read the system's icon theme for it, which takes a while.
    if (which == SP_LineEditClearButton)
        return icon("close"_L1);
    return QProxyStyle::standardIcon(which, option, widget);
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
        const bool field = element == PE_FrameLineEdit || (element == PE_Frame && isTextField(widget));
        if (field)
            paintFieldEdge(*option, *painter);
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

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((control == CC_ComboBox && combo && combo->frame) || (control == CC_SpinBox && spin && spin->frame))
        paintFieldEdge(*option, *painter);
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
