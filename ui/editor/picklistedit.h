#pragma once

#include "fieldeditor.h"

class QComboBox;

namespace ticketeer {

/// A custom pick list: offers the values seen so far. The service tells no list, so other text may be typed.
class PickListEdit : public FieldEditor
{
    Q_OBJECT
public:
    explicit PickListEdit(QWidget *parent = nullptr);

    void setOptions(const QStringList &options);
    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;

private:
    QComboBox *m_combo;
};

} // namespace ticketeer
