#include "roworder.h"

#include <algorithm>
#include <iterator>

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
    m_words = foldedWords;
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
    m_rows.clear();
    m_rowOf.clear();
    m_narrowing = false;
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
        m_entries[*known] = std::move(entry);
    } else {
        m_index.insert(entry.id, m_entries.size());
        m_entries.push_back(std::move(entry));
    }
    m_narrowing = false;
}

void RowOrder::forget(qint64 id)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.constEnd())
        return;
    const std::size_t at = *known;
    const std::size_t last = m_entries.size() - 1;
    if (const int row = findRow(id); row >= 0)
        removeRow(row);
    if (at != last) {
        const int movedRow = findRow(m_entries[last].id);
        m_entries[at] = std::move(m_entries[last]);
        m_index[m_entries[at].id] = at;
        if (movedRow >= 0)
            m_rows[static_cast<std::size_t>(movedRow)] = at;
    }
    m_entries.pop_back();
    m_index.remove(id);
}

bool RowOrder::less(std::size_t left, std::size_t right) const
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

bool RowOrder::matches(Entry &entry) const
{
    if (m_predicate && !m_predicate(entry.record))
        return false;
    if (m_words.isEmpty())
        return true;
    if (!entry.textKnown) {
        entry.text = m_textOf ? folded(m_textOf(entry.record)) : QString();
        entry.textKnown = true;
    }
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return entry.text.contains(word); });
}

void RowOrder::sort(std::vector<std::size_t> &rows) const
{
    std::sort(rows.begin(), rows.end(),
              [this](std::size_t left, std::size_t right) { return less(left, right); });
}

void RowOrder::rebuild()
{
    m_rowOf.clear();
    if (m_keysStale) {
        for (Entry &entry : m_entries)
            entry.key = m_keyOf ? m_keyOf(entry.record) : SortKey();
        m_keysStale = false;
    }
    if (m_narrowing) {
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(),
                                    [this](std::size_t entry) { return !matches(m_entries[entry]); }),
                     m_rows.end());
        m_narrowing = false;
        return;
    }
    m_rows.clear();
    m_rows.reserve(m_entries.size());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (matches(m_entries[i]))
            m_rows.push_back(i);
    }
    sort(m_rows);
}

void RowOrder::takeIn(const QList<qint64> &ids)
{
    if (m_keysStale) {
        rebuild();
        return;
    }
    m_rowOf.clear();
    std::vector<bool> touched(m_entries.size());
    std::vector<std::size_t> fresh;
    for (const qint64 id : ids) {
        const auto known = m_index.constFind(id);
        if (known == m_index.constEnd() || touched[*known])
            continue;
        touched[*known] = true;
        if (matches(m_entries[*known]))
            fresh.push_back(*known);
    }
    sort(fresh);
    // Those that stay are in order among themselves.
    m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(),
                                [&touched](std::size_t entry) { return touched[entry]; }),
                 m_rows.end());
    std::vector<std::size_t> merged;
    merged.reserve(m_rows.size() + fresh.size());
    std::merge(m_rows.begin(), m_rows.end(), fresh.begin(), fresh.end(), std::back_inserter(merged),
               [this](std::size_t left, std::size_t right) { return less(left, right); });
    m_rows = std::move(merged);
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
    const std::size_t entry = m_index.value(id);
    const auto place =
        std::lower_bound(m_rows.begin(), m_rows.end(), entry,
                         [this](std::size_t left, std::size_t right) { return less(left, right); });
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
