#include "columnkeys.h"

#include "columns.h"

#include <QHash>

namespace ticketeer {

namespace {

constexpr qsizetype MostKeysKept = 1000;

} // namespace

MakeKeyOf columnKeys(const Column &column, const Resource &resource, const QLocale &locale,
                     const RecordStore &store)
{
    const SortSlots places = sortSlots(column, resource);
    return [column, locale, places, &store]() -> KeyOf {
        // Most columns say the same few things again and again, and a collation key takes a microsecond.
        auto known = std::make_shared<QHash<QString, SortKey>>();
        return [column, places, known, &store, collator = collatorFor(locale)](const Record &record) {
            if (column.element.isEmpty())
                return SortKey();
            Value value = record.value(places.orderBy);
            if (!value.hasValue())
                value = places.own >= 0 ? record.value(places.own) : cellValue(column, record, store);
            if (!value.isText())
                return SortKey(value, collator);
            const QString text = value.toText();
            if (const auto same = known->constFind(text); same != known->constEnd())
                return *same;
            const SortKey key(value, collator);
            if (known->size() < MostKeysKept)
                known->insert(text, key);
            return key;
        };
    };
}

} // namespace ticketeer
