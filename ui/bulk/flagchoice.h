#pragma once

#include "editor/fieldeditor.h"

class QComboBox;

namespace ticketeer {

/// Yes or no where neither is there already: a box that is not ticked would look like "leave it alone".
class FlagChoice : public FieldEditor
{
    Q_OBJECT
public:
    /// mayBeUnset: offers "not set" as well.
    explicit FlagChoice(bool mayBeUnset, QWidget *parent = nullptr);

    void load(const Value &value) override;
    /// Absent while nothing is chosen.
    [[nodiscard]] Value value() const override;
    [[nodiscard]] QWidget *input() const override;

private:
    QComboBox *m_combo;
};

} // namespace ticketeer
