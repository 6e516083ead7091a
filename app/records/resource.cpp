#include "resource.h"

#include "catalogue.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <bit>
#include <vector>

namespace ticketeer {

namespace {

/// Element names are ASCII; nothing else is folded, so that a look-up costs no copy.
constexpr char32_t folded(char32_t c)
{
    return c >= U'A' && c <= U'Z' ? c | 0x20 : c;
}

constexpr char32_t unit(char c)
{
    return static_cast<unsigned char>(c);
}

constexpr char32_t unit(char8_t c)
{
    return c;
}

constexpr char32_t unit(QLatin1Char c)
{
    return c.unicode();
}

char32_t unit(QChar c)
{
    return c.unicode();
}

/// Element name to slot, ignoring case: open addressing over a table at most a quarter full.
class SlotIndex
{
public:
    explicit SlotIndex(std::span<const Field> fields)
        : m_fields(fields), m_buckets(std::bit_ceil(fields.size() * 4 + 1), -1)
    {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            std::size_t at = hash(fields[i].element) & (m_buckets.size() - 1);
            while (m_buckets[at] >= 0)
                at = (at + 1) & (m_buckets.size() - 1);
            m_buckets[at] = static_cast<int>(i);
        }
    }

    template <typename View>
    [[nodiscard]] int find(View name) const
    {
        for (std::size_t at = hash(name) & (m_buckets.size() - 1); m_buckets[at] >= 0;
             at = (at + 1) & (m_buckets.size() - 1)) {
            if (same(name, m_fields[static_cast<std::size_t>(m_buckets[at])].element))
                return m_buckets[at];
        }
        return -1;
    }

private:
    template <typename View>
    static std::size_t hash(View name)
    {
        quint32 sum = 2'166'136'261U;
        for (const auto c : name)
            sum = (sum ^ static_cast<quint32>(folded(unit(c)))) * 16'777'619U;
        return sum ^ (sum >> 15);
    }
    template <typename View>
    static bool same(View name, QLatin1StringView element)
    {
        return name.size() == element.size() &&
               std::equal(name.begin(), name.end(), element.begin(),
                          [](auto left, auto right) { return folded(unit(left)) == folded(unit(right)); });
    }

    std::span<const Field> m_fields;
    std::vector<int> m_buckets;
};

/// Made on first use; a function's static is safe whichever thread comes first.
const SlotIndex *slotIndex(const Resource &resource)
{
    static const QHash<const Resource *, SlotIndex> indexes = [] {
        QHash<const Resource *, SlotIndex> all;
        for (const Resource *known : allResources())
            all.insert(known, SlotIndex(known->fields));
        return all;
    }();
    const auto found = indexes.constFind(&resource);
    return found == indexes.constEnd() ? nullptr : &*found;
}

} // namespace

int Resource::slot(QAnyStringView element) const
{
    const SlotIndex *index = slotIndex(*this);
    return index ? element.visit([index](auto name) { return index->find(name); }) : -1;
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
