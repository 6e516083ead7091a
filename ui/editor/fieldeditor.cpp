#include "fieldeditor.h"

#include "models/editsession.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ticketeer {

void FieldEditor::setNames(const FormField &field)
{
    input()->setObjectName(u"field_"_s + field.element);
    input()->setAccessibleName(field.label);
    // Of a combo box that can be typed into, the text field is what a driver types into.
    if (auto *line = input()->findChild<QLineEdit *>())
        line->setAccessibleName(field.label);
    setFocusProxy(input());
}

} // namespace ticketeer
