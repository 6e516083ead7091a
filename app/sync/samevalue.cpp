#include "samevalue.h"

#include "store/recordstore.h"
#include "xml/typedvalue.h"

namespace ticketeer {

SameValue sameValueIn(const RecordStore &store, const Record &record)
{
    const Resource &resource = record.resource();
    const qint64 type = resource.custom == Custom::FieldsByType ? record.integer(u"TicketTypeID") : 0;
    return [&store, &resource, type](QAnyStringView element, const Value &left, const Value &right) {
        if (sameForPeople(left, right))
            return true;
        const CustomField *custom =
            resource.slot(element) < 0 ? store.customFields().find(resource, type, element) : nullptr;
        if (!custom)
            return false;
        const auto typed = [&](const Value &value) {
            return value.isText() ? customValue(custom->kind, value.toText(), store.format()) : value;
        };
        return sameForPeople(typed(left), typed(right));
    };
}

} // namespace ticketeer
