#include "sortedby.h"

#include "shareout.h"

#include <array>
#include <bit>
#include <limits>
#include <numeric>

namespace ticketeer {

namespace {

constexpr std::size_t WorthTwoThreads = 20'000;

struct Item
{
    std::uint64_t key;
    std::uint32_t entry;
};

/// Unsigned numbers in the order of the signed or the fractional ones.
std::uint64_t bitsOf(qint64 number)
{
    return static_cast<std::uint64_t>(number) ^ (std::uint64_t(1) << 63);
}

std::uint64_t bitsOf(double number)
{
    // Two zeros are one.
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0);
    return (bits >> 63) != 0 ? ~bits : bits | (std::uint64_t(1) << 63);
}

/// By bytes from the last to the first; equal ones stay as they stand. A byte that is the same in all is
/// passed over, which is most of them.
void sortByBytes(std::vector<Item> &items)
{
    constexpr std::size_t Bytes = 8;
    std::array<std::array<std::uint32_t, 256>, Bytes> counts{};
    for (const Item &item : items) {
        for (std::size_t byte = 0; byte < Bytes; ++byte)
            ++counts[byte][(item.key >> (8 * byte)) & 0xff];
    }
    std::vector<Item> other(items.size());
    for (std::size_t byte = 0; byte < Bytes; ++byte) {
        std::array<std::uint32_t, 256> &count = counts[byte];
        if (std::find(count.begin(), count.end(), static_cast<std::uint32_t>(items.size())) != count.end())
            continue;
        std::exclusive_scan(count.begin(), count.end(), count.begin(), 0U);
        for (const Item &item : items)
            other[count[(item.key >> (8 * byte)) & 0xff]++] = item;
        items.swap(other);
    }
}

void sortByNumbers(Entries &entries, const std::vector<SortKey> &keys, const std::vector<qint64> &ids)
{
    std::vector<Item> items;
    items.reserve(entries.size());
    for (const std::uint32_t entry : entries)
        items.push_back({bitsOf(ids[entry]), entry});
    sortByBytes(items);
    for (Item &item : items) {
        const std::optional<double> number = keys[item.entry].number();
        item.key = number ? bitsOf(*number) : std::numeric_limits<std::uint64_t>::max();
    }
    sortByBytes(items);
    std::transform(items.begin(), items.end(), entries.begin(), [](const Item &item) { return item.entry; });
}

} // namespace

void sortEntries(Entries &entries, const std::vector<SortKey> &keys, const std::vector<qint64> &ids)
{
    const bool texts = std::any_of(entries.begin(), entries.end(),
                                   [&keys](std::uint32_t entry) { return keys[entry].isText(); });
    if (!texts) {
        sortByNumbers(entries, keys, ids);
        return;
    }
    const auto before = [&](std::uint32_t left, std::uint32_t right) {
        const int order = keys[left].compare(keys[right]);
        return order != 0 ? order < 0 : ids[left] < ids[right];
    };
    if (entries.size() < WorthTwoThreads) {
        std::sort(entries.begin(), entries.end(), before);
        return;
    }
    const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
    shareOut(2, 1, [&] {
        return [&](std::size_t half, std::size_t) {
            std::sort(half == 0 ? entries.begin() : middle, half == 0 ? middle : entries.end(), before);
        };
    });
    std::inplace_merge(entries.begin(), middle, entries.end(), before);
}

SortedBy sortedBy(const Snapshot &list, const MakeKeyOf &makeKeyOf)
{
    const KeyOf keyOf = makeKeyOf();
    std::vector<SortKey> keys;
    keys.reserve(list.records.size());
    for (const Record &record : list.records)
        keys.push_back(keyOf(record));
    SortedBy sorted{Entries(list.records.size()), list.moment};
    std::iota(sorted.entries.begin(), sorted.entries.end(), 0U);
    sortEntries(sorted.entries, keys, list.ids);
    return sorted;
}

} // namespace ticketeer
