#include "accessiblenames.h"

#include "accessiblecombobox.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == "QComboBox"_L1) {
        if (auto *combo = qobject_cast<QComboBox *>(object))
            return new AccessibleComboBox(combo);
    }
    return nullptr;
}

} // namespace

void installAccessibleNames()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace ticketeer
