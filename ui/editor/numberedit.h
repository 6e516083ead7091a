#pragma once

#include "fieldeditor.h"

class QLineEdit;

namespace ticketeer {

/// A number in the user's notation, or nothing.
class NumberEdit : public FieldEditor
{
    Q_OBJECT
public:
    explicit NumberEdit(bool decimal, QWidget *parent = nullptr);

    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;

private:
    bool m_decimal;
    QLineEdit *m_line;
};

} // namespace ticketeer
