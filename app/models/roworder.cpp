#include "roworder.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace ticketeer {

void RowOrder::setKey(KeyOf keyOf, Qt::SortOrder order)
{
    m_keyOf = std::move(keyOf);
    m_order = order;
    m_keysStale = true;
    m_narrowing = false;
}

void RowOrder::setText(TextOf textOf)
{
    m_textOf = std::move(textOf);
    for (Entry &entry : m_entries)
        entry.textKnown = false;
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

void RowOrder::setHits(QSet<qint64> ids)
{
    m_hits = std::move(ids);
    m_narrowing = false;
}

QString RowOrder::folded(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    bare = bare.toCaseFolded();
    // Qt folds one character to one character only.
    return bare.replace(u'ß', QStringLiteral("ss"));
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
        entry.text = m_textOf ? folded(m_textOf(entry.record)).toUtf8() : QByteArray();
        entry.textKnown = true;
    }
    return std::all_of(m_needles.cbegin(), m_needles.cend(),
                       [&entry](const QByteArray &word) { return entry.text.contains(word); });
}

bool RowOrder::matches(Entry &entry) const
{
    if (m_predicate && !m_predicate(entry.record))
        return false;
    return m_needles.isEmpty() || hasWords(entry) || (!m_hits.isEmpty() && m_hits.contains(entry.id));
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
        std::sort(entries.begin(), entries.end(),
                  [this](std::uint32_t left, std::uint32_t right) { return less(left, right); });
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

void RowOrder::place()
{
    if (m_keysStale) {
        for (Entry &entry : m_entries)
            entry.key = m_keyOf ? m_keyOf(entry.record) : SortKey();
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
    if (narrowing) {
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(),
                                    [this](std::uint32_t entry) { return !matches(m_entries[entry]); }),
                     m_rows.end());
        return;
    }
    if (m_needles.isEmpty() && !m_predicate) {
        m_rows = m_all;
        return;
    }
    m_rows.clear();
    for (const std::uint32_t entry : m_all) {
        if (matches(m_entries[entry]))
            m_rows.push_back(entry);
    }
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
