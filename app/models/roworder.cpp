#include "roworder.h"

#include "shareout.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ticketeer {

namespace {

/// One of two threads takes so many at a time.
constexpr std::size_t ManyAtOnce = 10'000;
/// A worker's order with more changes than this is made anew.
constexpr std::uint64_t ManyChanges = 2'000;

} // namespace

void RowOrder::setKey(const MakeKeyOf &makeKeyOf, Qt::SortOrder order, const QString &name)
{
    m_makeKeyOf = makeKeyOf;
    m_keyOf = m_makeKeyOf ? m_makeKeyOf() : KeyOf();
    m_keyName = name;
    m_order = order;
    m_keysStale = true;
    m_narrowing = false;
    std::fill(m_keyKnown.begin(), m_keyKnown.end(), char(0));
}

void RowOrder::makeKey(std::uint32_t entry) const
{
    if (m_keyKnown[entry] != 0)
        return;
    m_keys[entry] = m_keyOf ? m_keyOf(m_records[entry]) : SortKey();
    m_keyKnown[entry] = 1;
}

const SortKey &RowOrder::keyOf(std::uint32_t entry) const
{
    makeKey(entry);
    return m_keys[entry];
}

void RowOrder::turnAround(Entries &entries) const
{
    // What has no value stands last either way.
    const auto empty = std::partition_point(entries.begin(), entries.end(),
                                            [this](std::uint32_t entry) { return !keyOf(entry).isEmpty(); });
    std::reverse(entries.begin(), empty);
    std::reverse(empty, entries.end());
}

void RowOrder::turn(Qt::SortOrder order)
{
    if (order == m_order)
        return;
    if (m_keysStale) {
        m_order = order;
        return;
    }
    place();
    m_order = order;
    turnAround(m_all);
    turnAround(m_rows);
    m_rowOf.clear();
}

bool RowOrder::wantsSorted(const QString &name) const
{
    const auto known = m_sorted.constFind(name);
    return known == m_sorted.constEnd() || m_moment - known->moment > ManyChanges;
}

void RowOrder::takeSorted(const QString &name, SortedBy sorted)
{
    if (sorted.moment >= m_moved)
        m_sorted.insert(name, std::move(sorted));
}

void RowOrder::clear()
{
    m_records.clear();
    m_ids.clear();
    m_putAt.clear();
    m_textOf.clear();
    m_placed.clear();
    m_keys.clear();
    m_keyKnown.clear();
    m_found.clear();
    m_hit.clear();
    m_index.clear();
    m_texts = {};
    m_sorted.clear();
    m_all.clear();
    m_unplaced.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_narrowing = false;
    m_moved = ++m_moment;
}

void RowOrder::reserve(int count)
{
    const auto size = static_cast<std::size_t>(count);
    m_records.reserve(size);
    m_ids.reserve(size);
    m_putAt.reserve(size);
    m_textOf.reserve(size);
    m_placed.reserve(size);
    m_keys.reserve(size);
    m_keyKnown.reserve(size);
    m_index.reserve(count);
}

void RowOrder::put(const Record &record)
{
    ++m_moment;
    m_narrowing = false;
    m_found.clear();
    const qint64 id = record.id();
    const auto known = m_index.constFind(id);
    if (known == m_index.constEnd()) {
        const auto at = static_cast<std::uint32_t>(m_records.size());
        m_index.insert(id, at);
        m_unplaced.push_back(at);
        m_records.push_back(record);
        m_ids.push_back(id);
        m_putAt.push_back(m_moment);
        m_textOf.push_back(FilterTexts::Nowhere);
        m_placed.push_back(0);
        m_keys.emplace_back();
        m_keyKnown.push_back(0);
        return;
    }
    const std::uint32_t at = *known;
    // One that is waiting to be placed waits once.
    if (std::exchange(m_placed[at], char(0)) != 0)
        m_unplaced.push_back(at);
    m_records[at] = record;
    m_putAt[at] = m_moment;
    m_keyKnown[at] = 0;
    if (std::exchange(m_textOf[at], FilterTexts::Nowhere) != FilterTexts::Nowhere)
        m_texts.giveUp();
}

void RowOrder::forget(qint64 id)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.constEnd())
        return;
    const std::uint32_t at = *known;
    const auto last = static_cast<std::uint32_t>(m_records.size() - 1);
    // The last one takes the place of the one that goes.
    for (Entries *entries : {&m_all, &m_unplaced, &m_rows}) {
        entries->erase(std::remove(entries->begin(), entries->end(), at), entries->end());
        std::replace(entries->begin(), entries->end(), last, at);
    }
    if (m_textOf[at] != FilterTexts::Nowhere)
        m_texts.giveUp();
    const auto takeLast = [at](auto &all) {
        all[at] = std::move(all.back());
        all.pop_back();
    };
    takeLast(m_ids);
    takeLast(m_putAt);
    takeLast(m_textOf);
    takeLast(m_placed);
    takeLast(m_keyKnown);
    if (at != last) {
        m_records[at] = std::move(m_records[last]);
        m_keys[at] = std::move(m_keys[last]);
        m_index[m_ids[at]] = at;
    }
    m_records.pop_back();
    m_keys.pop_back();
    m_index.remove(id);
    m_found.clear();
    m_hit.clear();
    m_sorted.clear();
    m_moved = ++m_moment;
    m_rowOf.clear();
}

bool RowOrder::less(std::uint32_t left, std::uint32_t right) const
{
    const SortKey &a = keyOf(left);
    const SortKey &b = keyOf(right);
    if (a.isEmpty() != b.isEmpty())
        return b.isEmpty();
    const int order = a.compare(b);
    if (order == 0)
        return m_order == Qt::AscendingOrder ? m_ids[left] < m_ids[right] : m_ids[left] > m_ids[right];
    return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
}

void RowOrder::sort(Entries &entries) const
{
    for (const std::uint32_t entry : entries)
        makeKey(entry);
    sortEntries(entries, m_keys, m_ids);
    if (m_order == Qt::DescendingOrder)
        turnAround(entries);
}

void RowOrder::merge(Entries &into, Entries fresh, const std::vector<bool> &touched) const
{
    sort(fresh);
    // Those that stay are in order among themselves.
    into.erase(
        std::remove_if(into.begin(), into.end(), [&touched](std::uint32_t entry) { return touched[entry]; }),
        into.end());
    Entries merged;
    merged.reserve(into.size() + fresh.size());
    // Few keys are looked at: those of the others may not be made yet.
    auto next = into.cbegin();
    for (const std::uint32_t entry : fresh) {
        const auto place =
            std::lower_bound(next, into.cend(), entry,
                             [this](std::uint32_t left, std::uint32_t right) { return less(left, right); });
        merged.insert(merged.end(), next, place);
        merged.push_back(entry);
        next = place;
    }
    merged.insert(merged.end(), next, into.cend());
    into = std::move(merged);
}

void RowOrder::makeKeys()
{
    shareOut(m_records.size(), ManyAtOnce, [this] {
        return [this, keyOf = m_makeKeyOf ? m_makeKeyOf() : KeyOf()](std::size_t from, std::size_t to) {
            for (std::size_t entry = from; entry < to; ++entry) {
                m_keys[entry] = keyOf ? keyOf(m_records[entry]) : SortKey();
                m_keyKnown[entry] = 1;
            }
        };
    });
}

void RowOrder::placeAll()
{
    m_keysStale = false;
    const auto known = m_sorted.constFind(m_keyName);
    if (known == m_sorted.constEnd() || wantsSorted(m_keyName)) {
        makeKeys();
        m_all.resize(m_records.size());
        std::iota(m_all.begin(), m_all.end(), 0U);
        sort(m_all);
        return;
    }
    m_all = known->entries;
    if (m_order == Qt::DescendingOrder)
        turnAround(m_all);
    if (known->moment == m_moment)
        return;
    std::vector<bool> touched(m_records.size());
    Entries fresh;
    for (std::uint32_t entry = 0; entry < m_putAt.size(); ++entry) {
        if (m_putAt[entry] > known->moment) {
            touched[entry] = true;
            fresh.push_back(entry);
        }
    }
    merge(m_all, std::move(fresh), touched);
}

void RowOrder::place()
{
    if (m_keysStale) {
        placeAll();
    } else if (!m_unplaced.empty()) {
        std::vector<bool> touched(m_records.size());
        for (const std::uint32_t entry : m_unplaced)
            touched[entry] = true;
        merge(m_all, m_unplaced, touched);
    }
    m_unplaced.clear();
    std::fill(m_placed.begin(), m_placed.end(), char(1));
}

void RowOrder::takeIn(const QList<qint64> &ids)
{
    if (m_keysStale) {
        rebuild();
        return;
    }
    place();
    m_rowOf.clear();
    std::vector<bool> touched(m_records.size());
    Entries fresh;
    for (const qint64 id : ids) {
        const auto known = m_index.constFind(id);
        if (known == m_index.constEnd() || touched[*known])
            continue;
        touched[*known] = true;
        if (matches(*known))
            fresh.push_back(*known);
    }
    merge(m_rows, std::move(fresh), touched);
}

int RowOrder::rowOf(qint64 id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(static_cast<qsizetype>(m_rows.size()));
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf.insert(m_ids[m_rows[row]], static_cast<int>(row));
    }
    return m_rowOf.value(id, -1);
}

int RowOrder::findRow(qint64 id) const
{
    const auto known = m_index.constFind(id);
    if (known == m_index.constEnd())
        return -1;
    const auto row = std::find(m_rows.begin(), m_rows.end(), *known);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int RowOrder::placeFor(qint64 id) const
{
    const std::uint32_t entry = m_index.value(id);
    const auto place =
        std::lower_bound(m_rows.begin(), m_rows.end(), entry,
                         [this](std::uint32_t left, std::uint32_t right) { return less(left, right); });
    return static_cast<int>(place - m_rows.begin());
}

void RowOrder::insertRow(int row, qint64 id)
{
    m_rows.insert(m_rows.begin() + row, m_index.value(id));
    m_rowOf.clear();
}

void RowOrder::removeRow(int row)
{
    m_rows.erase(m_rows.begin() + row);
    m_rowOf.clear();
}

} // namespace ticketeer
