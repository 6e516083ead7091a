#pragma once

class QPainter;
class QStyleOption;

namespace ticketeer {

/// Check boxes and radio buttons whose edge is as plain to see on a dark ground as on a light one: Fusion
/// draws it darker than the ground, whatever the ground.
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);

} // namespace ticketeer
