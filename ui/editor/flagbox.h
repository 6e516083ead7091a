#pragma once

#include "fieldeditor.h"

class QCheckBox;

namespace ticketeer {

/// Yes or no; a custom flag can also be not set, which is neither (reference C.9).
class FlagBox : public FieldEditor
{
    Q_OBJECT
public:
    FlagBox(const QString &label, bool mayBeUnset, QWidget *parent = nullptr);

    void load(const Value &value) override;
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;
    [[nodiscard]] bool hasOwnLabel() const override { return true; }

private:
    void tell();
    QString m_label;
    bool m_mayBeUnset;
    QCheckBox *m_box;
};

} // namespace ticketeer
