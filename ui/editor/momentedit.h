#pragma once

#include "fieldeditor.h"
#include "optionaldatetimeedit.h"

class QToolButton;

namespace ticketeer {

/// A date and time in the user's zone, or nothing. Values are UTC.
class MomentEdit : public FieldEditor
{
    Q_OBJECT
public:
    explicit MomentEdit(QWidget *parent = nullptr);

    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;

private:
    OptionalDateTimeEdit *m_edit;
    QToolButton *m_clear;
    /// The service tells no seconds, the field shows none: a value that the user did not touch keeps its own.
    Value m_loaded;
};

} // namespace ticketeer
