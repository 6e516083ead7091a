#include "yieldinglabel.h"

namespace ticketeer {

namespace {

/// An e-mail address, most of them, must not be cut.
constexpr int FewestLetters = 26;

} // namespace

QSize YieldingLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * FewestLetters), whole.height()};
}

} // namespace ticketeer
