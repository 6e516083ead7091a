#pragma once

class QPainter;
class QStyleOption;

namespace ticketeer {

/// Check boxes, radio buttons and fields whose edge is as plain to see on a dark ground as on a light one:
/// Fusion draws it darker than the ground, whatever the ground.
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);
/// Only the edge, over a field that is painted already; one that has the focus keeps its own.
void paintFieldEdge(const QStyleOption &option, QPainter &painter);

} // namespace ticketeer
