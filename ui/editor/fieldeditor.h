#pragma once

#include "records/value.h"

#include <QWidget>

namespace ticketeer {

struct FormField;

/// The editing of one value. The widget that takes the input carries the contract's names ("field_<Element>"
/// and the visible label), so that tests and screen readers find it whatever stands beside it.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a value that comes from elsewhere; emits nothing.
    virtual void load(const Value &value) = 0;
    /// What stands there now. A text that does not fit the type is handed over as text: the session says what
    /// is wrong with it.
    [[nodiscard]] virtual Value value() const = 0;
    [[nodiscard]] virtual QWidget *input() const = 0;
    /// The editor shows its label itself (a check box).
    [[nodiscard]] virtual bool hasOwnLabel() const { return false; }
    /// Wants the whole width of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }

    void setNames(const FormField &field);

Q_SIGNALS:
    /// The user changed it.
    void edited();
};

} // namespace ticketeer
