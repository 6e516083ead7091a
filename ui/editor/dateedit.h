#pragma once

#include "fieldeditor.h"
#include "optionaldatetimeedit.h"

class QToolButton;

namespace ticketeer {

/// A day without a time, or nothing.
class DateEdit : public FieldEditor
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;

private:
    OptionalDateTimeEdit *m_edit;
    QToolButton *m_clear;
};

} // namespace ticketeer
