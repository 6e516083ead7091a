#include "resource.h"

#include "catalogue.h"

#include <QHash>
#include <QString>

namespace ticketeer {

namespace {

using SlotIndex = QHash<QString, int>;

/// One hash a resource, made on first use; a function's static is safe whichever thread comes first.
const SlotIndex &slotIndex(const Resource &resource)
{
    static const QHash<const Resource *, SlotIndex> indexes = [] {
        QHash<const Resource *, SlotIndex> all;
        for (const Resource *known : allResources()) {
            SlotIndex index;
            for (int i = 0; i < static_cast<int>(known->fields.size()); ++i)
                index.insert(QString(known->fields[static_cast<std::size_t>(i)].element).toLower(), i);
            all.insert(known, index);
        }
        return all;
    }();
    static const SlotIndex none;
    const auto found = indexes.constFind(&resource);
    return found == indexes.constEnd() ? none : *found;
}

} // namespace

int Resource::slot(QAnyStringView element) const
{
    return slotIndex(*this).value(element.toString().toLower(), -1);
}

const Field *Resource::field(QAnyStringView element) const
{
    const int index = slot(element);
    return index < 0 ? nullptr : &fields[static_cast<std::size_t>(index)];
}

std::span<const Resource *const> allResources()
{
    return catalogue();
}

const Resource *findResource(QAnyStringView key)
{
    for (const Resource *known : catalogue()) {
        if (key == known->key)
            return known;
    }
    return nullptr;
}

const Resource &resource(QLatin1StringView key)
{
    const Resource *found = findResource(QString(key));
    Q_ASSERT_X(found, "resource", "no such key in the catalogue");
    return *found;
}

} // namespace ticketeer
