#include "fieldeditor.h"

#include "models/editsession.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

void FieldEditor::setNames(const FormField &field)
{
    input()->setObjectName(u"field_"_s + field.element);
    input()->setAccessibleName(field.label);
    setFocusProxy(input());
}

} // namespace ticketeer
