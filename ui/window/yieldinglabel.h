#pragma once

#include <QLabel>

namespace ticketeer {

/// A label whose longest word is cut where there is no room for it. Qt's own would rather push whatever
/// stands beside it out of the window.
class YieldingLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ticketeer
