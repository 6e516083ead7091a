#include "accessiblenames.h"

#include "accessiblecombobox.h"
#include "pages/conversationlist.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == "QComboBox"_L1) {
        if (auto *combo = qobject_cast<QComboBox *>(object))
            return new AccessibleComboBox(combo);
    }
    if (className == "ticketeer::ConversationList"_L1) {
        if (auto *list = qobject_cast<ConversationList *>(object))
            return new AccessibleConversation(list);
    }
    return nullptr;
}

} // namespace

void installAccessibleNames()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace ticketeer
