#include "indicators.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ticketeer {

namespace {

struct Look
{
    QRectF box;
    QColor edge;
    QColor ground;
    QColor mark;
};

Look lookOf(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool set = option.state.testFlag(QStyle::State_On);
    const qreal side = qMin(option.rect.width(), option.rect.height()) - 1;
    Look look;
    look.box = QRectF(0, 0, side, side);
    look.box.moveCenter(QRectF(option.rect).center());
    const QColor filled = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
                                               enabled ? QPalette::Highlight : QPalette::Mid);
    look.edge = option.palette.color(enabled ? QPalette::PlaceholderText : QPalette::Mid);
    look.ground = option.palette.color(QPalette::Base);
    look.mark = option.palette.color(QPalette::HighlightedText);
    if (set) {
        look.ground = filled;
        look.edge = filled;
    }
    const bool pointedAt = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (enabled && (pointedAt || focused))
        look.edge = option.palette.color(focused ? QPalette::Link : QPalette::WindowText);
    if (option.state.testFlag(QStyle::State_Sunken))
        look.ground = option.palette.color(QPalette::Mid);
    return look;
}

} // namespace

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const Look look = lookOf(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, 1));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(look.box, 2.5, 2.5);
    const bool open = option.state.testFlag(QStyle::State_NoChange);
    painter.setPen(
        QPen(open ? look.edge : look.mark, look.box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return look.box.topLeft() + QPointF(look.box.width() * x, look.box.height() * y);
    };
    if (open) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    } else if (option.state.testFlag(QStyle::State_On)) {
        QPainterPath tick(at(0.24, 0.53));
        tick.lineTo(at(0.43, 0.72));
        tick.lineTo(at(0.77, 0.31));
        painter.drawPath(tick);
    }
    painter.restore();
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const Look look = lookOf(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, 1));
    painter.setBrush(look.ground);
    painter.drawEllipse(look.box);
    if (option.state.testFlag(QStyle::State_On)) {
        const qreal inset = look.box.width() * 0.3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.mark);
        painter.drawEllipse(look.box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintFieldEdge(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_Enabled))
        return;
    // Between the ground and the quietest text: three to one against both a light and a dark ground.
    constexpr float Share = 0.75F;
    const QColor ground = option.palette.color(QPalette::Window);
    const QColor words = option.palette.color(QPalette::PlaceholderText);
    const auto between = [](float from, float to) { return from + (to - from) * Share; };
    const QColor edge =
        QColor::fromRgbF(between(ground.redF(), words.redF()), between(ground.greenF(), words.greenF()),
                         between(ground.blueF(), words.blueF()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

} // namespace ticketeer
