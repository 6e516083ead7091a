#pragma once

#include "fieldeditor.h"

class QLabel;
class QPlainTextEdit;

namespace ticketeer {

/// Several lines. Where the service wants HTML the user still writes plain text; it is sent as minimal HTML.
class LongTextEdit : public FieldEditor
{
    Q_OBJECT
public:
    enum class Form : quint8 {
        Plain,
        Html,
    };
    LongTextEdit(Form form, int maxLength, QWidget *parent = nullptr);

    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] bool isWide() const override { return true; }

private:
    void count();
    Form m_form;
    int m_maxLength;
    QPlainTextEdit *m_text;
    QLabel *m_counter;
};

} // namespace ticketeer
