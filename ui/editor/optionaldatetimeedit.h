#pragma once

#include <QDateTimeEdit>

namespace ticketeer {

/// A date-time field that can be empty: QDateTimeEdit itself always holds some date. Empty is its minimum,
/// shown as words; the first key, step or look at the calendar starts from now.
class OptionalDateTimeEdit : public QDateTimeEdit
{
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Day,
        Moment,
    };
    explicit OptionalDateTimeEdit(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] bool isNull() const { return dateTime() == minimumDateTime(); }
    void setNull() { setDateTime(minimumDateTime()); }
    void stepBy(int steps) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    void begin();
};

} // namespace ticketeer
