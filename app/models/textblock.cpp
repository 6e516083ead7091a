#include "textblock.h"

#include <algorithm>
#include <cstring>

namespace ticketeer {

namespace {

/// More different ones are hardly shared.
constexpr qsizetype MostShared = 8'192;

/// The first place of a word, or end. Looks at many places at a time for its first and last letter, in a form
/// that compilers turn into a few instructions for all of them; memmem() looks at one after another when
/// words are as short as these.
const char *findWord(const char *at, const char *end, const QByteArray &word)
{
    constexpr int AtOnce = 32;
    const std::ptrdiff_t size = word.size();
    const char *letters = word.constData();
    const char first = letters[0];
    const char last = letters[size - 1];
    const auto isHere = [&](const char *place) {
        return *place == first && std::memcmp(place, letters, static_cast<std::size_t>(size)) == 0;
    };
    for (; end - at >= AtOnce + size - 1; at += AtOnce) {
        const char *tails = at + size - 1;
        unsigned char any = 0;
        for (int i = 0; i < AtOnce; ++i)
            any |= static_cast<unsigned char>(at[i] == first) & static_cast<unsigned char>(tails[i] == last);
        if (any == 0)
            continue;
        const char *place = std::find_if(at, at + AtOnce, [&](const char &c) { return isHere(&c); });
        if (place != at + AtOnce)
            return place;
    }
    for (; end - at >= size; ++at) {
        if (isHere(at))
            return at;
    }
    return end;
}

bool hasWord(QByteArrayView text, const QByteArray &word)
{
    return findWord(text.data(), text.data() + text.size(), word) != text.data() + text.size();
}

} // namespace

QByteArrayView TextBlock::Run::piece(std::size_t index) const
{
    const std::uint32_t from = index == 0 ? 0 : ends[index - 1];
    return QByteArrayView(bytes).sliced(from, ends[index] - from);
}

template <typename Hit>
void TextBlock::Run::find(const QByteArray &word, const Hit &hit) const
{
    const char *begin = bytes.constData();
    const char *end = begin + bytes.size();
    auto piece = ends.begin();
    for (const char *at = findWord(begin, end, word); at != end;) {
        // No word has the line's end in it: the piece that it begins in has all of it.
        piece = std::upper_bound(piece, ends.end(), static_cast<std::uint32_t>(at - begin));
        hit(static_cast<std::size_t>(piece - ends.begin()));
        at = findWord(begin + *piece, end, word);
    }
}

std::optional<std::uint16_t> TextBlock::share(QByteArrayView line)
{
    const QByteArray key = QByteArray::fromRawData(line.data(), line.size());
    if (const auto known = m_shares.constFind(key); known != m_shares.constEnd())
        return *known;
    if (m_shares.size() >= MostShared)
        return std::nullopt;
    const auto code = static_cast<std::uint16_t>(m_shares.size());
    m_shares.insert(line.toByteArray(), code);
    m_shared.bytes.append(line);
    m_shared.bytes.append('\n');
    m_shared.end();
    return code;
}

void TextBlock::add(const Record &record)
{
    if (!m_lines && !record.isNull())
        m_lines.emplace(record.resource());
    if (m_lines) {
        m_lines->each(record, [this](QByteArrayView line, bool rare) {
            if (const auto code = rare ? std::nullopt : share(line)) {
                m_said.push_back(*code);
                return;
            }
            m_own.bytes.append(line);
            m_own.bytes.append('\n');
        });
    }
    m_own.end();
    m_saidUntil.push_back(static_cast<std::uint32_t>(m_said.size()));
}

void TextBlock::find(const QList<QByteArray> &words, char *found) const
{
    std::fill_n(found, rows(), char(1));
    std::vector<char> here(rows());
    std::vector<char> shared(m_shared.ends.size());
    for (const QByteArray &word : words) {
        std::fill(here.begin(), here.end(), char(0));
        m_own.find(word, [&here](std::size_t row) { here[row] = 1; });
        std::fill(shared.begin(), shared.end(), char(0));
        bool any = false;
        m_shared.find(word, [&](std::size_t line) {
            shared[line] = 1;
            any = true;
        });
        std::uint32_t from = 0;
        for (std::uint32_t row = 0; row < rows(); ++row) {
            const std::uint32_t until = m_saidUntil[row];
            if (any && found[row] != 0 && here[row] == 0) {
                for (std::uint32_t said = from; said < until; ++said)
                    here[row] = static_cast<char>(here[row] | shared[m_said[said]]);
            }
            from = until;
            found[row] = static_cast<char>(found[row] & here[row]);
        }
    }
}

bool TextBlock::has(std::uint32_t row, const QList<QByteArray> &words) const
{
    const std::uint32_t from = row == 0 ? 0 : m_saidUntil[row - 1];
    return std::all_of(words.cbegin(), words.cend(), [&](const QByteArray &word) {
        return hasWord(m_own.piece(row), word) ||
               std::any_of(m_said.begin() + from, m_said.begin() + m_saidUntil[row],
                           [&](std::uint16_t said) { return hasWord(m_shared.piece(said), word); });
    });
}

} // namespace ticketeer
