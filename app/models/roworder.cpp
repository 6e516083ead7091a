#include "roworder.h"

#include "filtertext.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <numeric>
#include <string_view>
#include <utility>

#include <QtConcurrentRun>

namespace ticketeer {

namespace {

constexpr std::size_t WorthTwoThreads = 20'000;

/// Qt's own search makes a table first, which is more work than most of these texts are.
bool contains(const QByteArray &text, const QByteArray &word)
{
    const std::string_view where(text.constData(), static_cast<std::size_t>(text.size()));
#ifdef __GLIBC__
    return memmem(where.data(), where.size(), word.constData(), static_cast<std::size_t>(word.size()));
#else
    return where.find(std::string_view(word.constData(), static_cast<std::size_t>(word.size()))) !=
           std::string_view::npos;
#endif
}

} // namespace

void RowOrder::setKey(std::function<KeyOf()> makeKeyOf, Qt::SortOrder order)
{
    m_makeKeyOf = std::move(makeKeyOf);
    m_keyOf = m_makeKeyOf ? m_makeKeyOf() : KeyOf();
    m_order = order;
    m_keysStale = true;
    m_narrowing = false;
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
    const auto turned = [this](Entries &entries) {
        // What has no value stands last either way.
        const auto empty = std::find_if(entries.begin(), entries.end(), [this](std::uint32_t entry) {
            return m_entries[entry].key.isEmpty();
        });
        std::reverse(entries.begin(), empty);
        std::reverse(empty, entries.end());
    };
    turned(m_all);
    turned(m_rows);
    m_rowOf.clear();
}

QList<RowOrder::Text> RowOrder::textsToMake() const
{
    QList<Text> texts;
    for (const Entry &entry : m_entries) {
        if (!entry.textKnown)
            texts.append({entry.record, {}});
    }
    return texts;
}

void RowOrder::takeTexts(const QList<Text> &texts)
{
    for (const Text &made : texts) {
        const auto known = m_index.constFind(made.record.id());
        if (known == m_index.constEnd())
            continue;
        Entry &entry = m_entries[*known];
        // It may have changed meanwhile; then it is made anew when it is needed.
        if (entry.textKnown || !(entry.record == made.record))
            continue;
        entry.text = made.text;
        entry.textKnown = true;
    }
}

void RowOrder::setWords(const QStringList &foldedWords)
{
    // Every old word is part of a new one: what did not match before cannot match now.
    m_narrowing =
        !m_words.isEmpty() && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &old) {
            return std::any_of(foldedWords.cbegin(), foldedWords.cend(),
                               [&](const QString &word) { return word.contains(old); });
        });
    // What an answer says about shorter words is no more than a guess about longer ones; about others it is
    // wrong.
    if (!m_narrowing)
        m_hits.clear();
    m_words = foldedWords;
    m_needles.clear();
    for (const QString &word : foldedWords)
        m_needles.append(word.toUtf8());
}

void RowOrder::setHits(QList<qint64> ids)
{
    // The file gives them so already.
    if (!std::is_sorted(ids.cbegin(), ids.cend()))
        std::sort(ids.begin(), ids.end());
    m_hits = std::move(ids);
    m_narrowing = false;
}

void RowOrder::clear()
{
    m_entries.clear();
    m_index.clear();
    m_all.clear();
    m_unplaced.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_narrowing = false;
}

void RowOrder::reserve(int count)
{
    m_entries.reserve(static_cast<std::size_t>(count));
    m_index.reserve(count);
}

void RowOrder::put(const Record &record)
{
    Entry entry;
    entry.record = record;
    entry.id = record.id();
    if (m_keyOf && !m_keysStale)
        entry.key = m_keyOf(record);
    const auto known = m_index.constFind(entry.id);
    if (known != m_index.constEnd()) {
        // One that is waiting to be placed waits once.
        if (m_entries[*known].placed)
            m_unplaced.push_back(*known);
        m_entries[*known] = std::move(entry);
    } else {
        const auto at = static_cast<std::uint32_t>(m_entries.size());
        m_index.insert(entry.id, at);
        m_unplaced.push_back(at);
        m_entries.push_back(std::move(entry));
    }
    m_narrowing = false;
}

void RowOrder::forget(qint64 id)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.constEnd())
        return;
    const std::uint32_t at = *known;
    const auto last = static_cast<std::uint32_t>(m_entries.size() - 1);
    // The last one takes the place of the one that goes.
    for (Entries *entries : {&m_all, &m_unplaced, &m_rows}) {
        entries->erase(std::remove(entries->begin(), entries->end(), at), entries->end());
        std::replace(entries->begin(), entries->end(), last, at);
    }
    if (at != last) {
        m_entries[at] = std::move(m_entries[last]);
        m_index[m_entries[at].id] = at;
    }
    m_entries.pop_back();
    m_index.remove(id);
    m_rowOf.clear();
}

bool RowOrder::less(std::uint32_t left, std::uint32_t right) const
{
    const Entry &a = m_entries[left];
    const Entry &b = m_entries[right];
    if (a.key.isEmpty() != b.key.isEmpty())
        return b.key.isEmpty();
    const int order = a.key.compare(b.key);
    if (order == 0)
        return m_order == Qt::AscendingOrder ? a.id < b.id : a.id > b.id;
    return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
}

bool RowOrder::hasWords(Entry &entry) const
{
    if (!entry.textKnown) {
        entry.text = filterText(entry.record);
        entry.textKnown = true;
    }
    return std::all_of(m_needles.cbegin(), m_needles.cend(),
                       [&entry](const QByteArray &word) { return contains(entry.text, word); });
}

bool RowOrder::matches(Entry &entry) const
{
    if (m_predicate && !m_predicate(entry.record))
        return false;
    return m_needles.isEmpty() || hasWords(entry) ||
           std::binary_search(m_hits.cbegin(), m_hits.cend(), entry.id);
}

void RowOrder::sort(Entries &entries) const
{
    // Numbers are put in order without a look at the entries themselves, which lie far apart.
    struct Numbered
    {
        double number;
        qint64 id;
        std::uint32_t entry;
    };
    const bool numbers = std::all_of(entries.begin(), entries.end(), [this](std::uint32_t entry) {
        return m_entries[entry].key.number().has_value();
    });
    if (!numbers) {
        const auto before = [this](std::uint32_t left, std::uint32_t right) { return less(left, right); };
        if (entries.size() < WorthTwoThreads) {
            std::sort(entries.begin(), entries.end(), before);
            return;
        }
        const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(entries.size() / 2);
        QFuture<void> other = QtConcurrent::run([&] { std::sort(entries.begin(), middle, before); });
        std::sort(middle, entries.end(), before);
        other.waitForFinished();
        std::inplace_merge(entries.begin(), middle, entries.end(), before);
        return;
    }
    std::vector<Numbered> numbered;
    numbered.reserve(entries.size());
    const double sign = m_order == Qt::AscendingOrder ? 1 : -1;
    const qint64 idSign = m_order == Qt::AscendingOrder ? 1 : -1;
    for (const std::uint32_t entry : entries)
        numbered.push_back({sign * *m_entries[entry].key.number(), idSign * m_entries[entry].id, entry});
    std::sort(numbered.begin(), numbered.end(), [](const Numbered &left, const Numbered &right) {
        return left.number != right.number ? left.number < right.number : left.id < right.id;
    });
    std::transform(numbered.begin(), numbered.end(), entries.begin(),
                   [](const Numbered &each) { return each.entry; });
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
    std::merge(into.begin(), into.end(), fresh.begin(), fresh.end(), std::back_inserter(merged),
               [this](std::uint32_t left, std::uint32_t right) { return less(left, right); });
    into = std::move(merged);
}

void RowOrder::makeKeys()
{
    const auto make = [this](std::size_t from, std::size_t to, const KeyOf &keyOf) {
        for (std::size_t entry = from; entry < to; ++entry)
            m_entries[entry].key = keyOf ? keyOf(m_entries[entry].record) : SortKey();
    };
    if (m_entries.size() < WorthTwoThreads || !m_makeKeyOf) {
        make(0, m_entries.size(), m_keyOf);
        return;
    }
    const std::size_t half = m_entries.size() / 2;
    QFuture<void> other = QtConcurrent::run([&make, half, keyOf = m_makeKeyOf()] { make(0, half, keyOf); });
    make(half, m_entries.size(), m_keyOf);
    other.waitForFinished();
}

void RowOrder::place()
{
    if (m_keysStale) {
        makeKeys();
        m_keysStale = false;
        m_all.resize(m_entries.size());
        std::iota(m_all.begin(), m_all.end(), 0U);
        sort(m_all);
    } else if (!m_unplaced.empty()) {
        std::vector<bool> touched(m_entries.size());
        for (const std::uint32_t entry : m_unplaced)
            touched[entry] = true;
        merge(m_all, m_unplaced, touched);
    }
    m_unplaced.clear();
    for (Entry &entry : m_entries)
        entry.placed = true;
}

void RowOrder::rebuild()
{
    m_rowOf.clear();
    const bool narrowing = std::exchange(m_narrowing, false) && !m_keysStale && m_unplaced.empty();
    place();
    if (m_needles.isEmpty() && !m_predicate) {
        m_rows = m_all;
        return;
    }
    // Looked at in the order in which they lie in memory, not in that of the list: getting at the texts takes
    // longer than comparing them.
    std::vector<char> shown(m_entries.size(), narrowing ? 0 : 1);
    if (narrowing) {
        for (const std::uint32_t entry : m_rows)
            shown[entry] = 1;
    }
    const auto look = [this, &shown](std::size_t from, std::size_t to) {
        for (std::size_t entry = from; entry < to; ++entry)
            shown[entry] = shown[entry] != 0 && matches(m_entries[entry]) ? 1 : 0;
    };
    const std::size_t half = m_entries.size() / 2;
    if (m_predicate || m_entries.size() < WorthTwoThreads) {
        look(0, m_entries.size());
    } else {
        QFuture<void> other = QtConcurrent::run([&look, half] { look(0, half); });
        look(half, m_entries.size());
        other.waitForFinished();
    }
    Entries rows;
    rows.reserve(narrowing ? m_rows.size() : m_all.size());
    for (const std::uint32_t entry : narrowing ? m_rows : m_all) {
        if (shown[entry] != 0)
            rows.push_back(entry);
    }
    m_rows = std::move(rows);
}

void RowOrder::takeIn(const QList<qint64> &ids)
{
    if (m_keysStale) {
        rebuild();
        return;
    }
    place();
    m_rowOf.clear();
    std::vector<bool> touched(m_entries.size());
    Entries fresh;
    for (const qint64 id : ids) {
        const auto known = m_index.constFind(id);
        if (known == m_index.constEnd() || touched[*known])
            continue;
        touched[*known] = true;
        if (matches(m_entries[*known]))
            fresh.push_back(*known);
    }
    merge(m_rows, std::move(fresh), touched);
}

int RowOrder::rowOf(qint64 id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(static_cast<qsizetype>(m_rows.size()));
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf.insert(m_entries[m_rows[row]].id, static_cast<int>(row));
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

bool RowOrder::passes(qint64 id) const
{
    const auto known = m_index.constFind(id);
    // The folded text is a cache of the entry's own record.
    return known != m_index.constEnd() && matches(const_cast<Entry &>(m_entries[*known]));
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
