#pragma once

#include <QWidget>

class QBoxLayout;

namespace ticketeer {

/// Two groups of controls at the ends of one row or, where there is no room for that, one above the other.
class ControlRow : public QWidget
{
    Q_OBJECT
public:
    explicit ControlRow(QWidget *parent);

    void addLeading(QWidget *control);
    void addTrailing(QWidget *control);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QWidget *m_leading;
    QWidget *m_trailing;
    QBoxLayout *m_row;
};

} // namespace ticketeer
