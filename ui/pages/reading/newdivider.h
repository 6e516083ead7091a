#pragma once

#include <QWidget>

namespace ticketeer {

/// A quiet line with the word "New" between what was known and what came since.
class NewDivider : public QWidget
{
    Q_OBJECT
public:
    explicit NewDivider(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ticketeer
