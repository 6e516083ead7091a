// Which entries a RowOrder shows.
#include "roworder.h"

#include "shareout.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ticketeer {

namespace {

/// One of two threads takes so many at a time.
constexpr std::size_t ManyAtOnce = 10'000;
/// One row in so many is few: each is looked at by itself.
constexpr std::size_t FewOf = 16;

} // namespace

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
    m_found.clear();
    m_needles.clear();
    for (const QString &word : foldedWords)
        m_needles.append(word.toUtf8());
}

bool RowOrder::setHits(QList<qint64> ids)
{
    // The file gives them so already.
    if (!std::is_sorted(ids.cbegin(), ids.cend()))
        std::sort(ids.begin(), ids.end());
    const bool hadHits = !m_hits.isEmpty();
    m_hits = std::move(ids);
    m_narrowing = false;
    markHits();
    if (hadHits || m_found.size() != m_hit.size())
        return true;
    for (std::size_t entry = 0; entry < m_hit.size(); ++entry) {
        if (m_hit[entry] > m_found[entry])
            return true;
    }
    return false;
}

void RowOrder::markHits()
{
    m_hit.assign(m_records.size(), char(0));
    shareOut(static_cast<std::size_t>(m_hits.size()), ManyAtOnce, [this] {
        return [this](std::size_t from, std::size_t to) {
            for (std::size_t hit = from; hit < to; ++hit) {
                const auto known = m_index.constFind(m_hits[static_cast<qsizetype>(hit)]);
                if (known != m_index.constEnd())
                    m_hit[*known] = 1;
            }
        };
    });
}

bool RowOrder::wantsTexts() const
{
    return m_texts.count() == 0 || m_texts.isWasteful();
}

void RowOrder::takeTexts(FilterTexts texts, std::uint64_t moment)
{
    if (moment < m_moved || !wantsTexts())
        return;
    m_texts = std::move(texts);
    for (std::size_t entry = 0; entry < m_textOf.size(); ++entry) {
        const bool known = entry < m_texts.count() && m_putAt[entry] <= moment;
        m_textOf[entry] = known ? static_cast<FilterTexts::Place>(entry) : FilterTexts::Nowhere;
    }
}

bool RowOrder::hasWords(std::uint32_t entry)
{
    if (m_textOf[entry] == FilterTexts::Nowhere)
        m_textOf[entry] = m_texts.add(m_records[entry]);
    return m_texts.has(m_textOf[entry], m_needles);
}

bool RowOrder::matches(std::uint32_t entry)
{
    if (!m_needles.isEmpty() && !hasWords(entry) &&
        !std::binary_search(m_hits.cbegin(), m_hits.cend(), m_ids[entry]))
        return false;
    return !m_predicate || m_predicate(m_records[entry]);
}

bool RowOrder::passes(qint64 id)
{
    const auto known = m_index.constFind(id);
    return known != m_index.constEnd() && matches(*known);
}

void RowOrder::makeTexts()
{
    if (m_texts.count() == 0) {
        m_texts = FilterTexts::of(m_records);
        std::iota(m_textOf.begin(), m_textOf.end(), FilterTexts::Place(0));
        return;
    }
    for (std::size_t entry = 0; entry < m_records.size(); ++entry) {
        if (m_textOf[entry] == FilterTexts::Nowhere)
            m_textOf[entry] = m_texts.add(m_records[entry]);
    }
}

void RowOrder::findWords()
{
    makeTexts();
    const std::vector<char> found = m_texts.find(m_needles);
    m_found.resize(m_records.size());
    for (std::size_t entry = 0; entry < m_found.size(); ++entry)
        m_found[entry] = found[m_textOf[entry]];
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
    if (narrowing && m_rows.size() < m_records.size() / FewOf) {
        m_rows.erase(std::remove_if(m_rows.begin(), m_rows.end(),
                                    [this](std::uint32_t entry) { return !matches(entry); }),
                     m_rows.end());
        return;
    }
    std::vector<char> shown;
    if (m_needles.isEmpty()) {
        shown.assign(m_records.size(), char(1));
    } else {
        if (m_found.empty())
            findWords();
        shown = m_found;
        if (!m_hits.isEmpty()) {
            if (m_hit.size() != m_records.size())
                markHits();
            std::transform(shown.begin(), shown.end(), m_hit.begin(), shown.begin(),
                           [](char found, char hit) { return static_cast<char>(found | hit); });
        }
    }
    m_rows.clear();
    for (const std::uint32_t entry : m_all) {
        if (shown[entry] != 0 && (!m_predicate || m_predicate(m_records[entry])))
            m_rows.push_back(entry);
    }
}

} // namespace ticketeer
