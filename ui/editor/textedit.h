#pragma once

#include "fieldeditor.h"

class QLabel;
class QLineEdit;

namespace ticketeer {

/// One line of text; tells how many characters are left when it gets tight.
class TextEdit : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextEdit(int maxLength, QWidget *parent = nullptr);

    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] bool isWide() const override;

private:
    void count();
    int m_maxLength;
    QLineEdit *m_line;
    QLabel *m_counter;
};

} // namespace ticketeer
