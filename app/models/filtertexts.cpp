#include "filtertexts.h"

#include "shareout.h"

namespace ticketeer {

namespace {

constexpr std::size_t BlockRows = TextBlock::MostRows;

} // namespace

FilterTexts::Place FilterTexts::count() const
{
    return m_blocks.empty() ? 0
                            : static_cast<Place>((m_blocks.size() - 1) * BlockRows + m_blocks.back().rows());
}

FilterTexts::Place FilterTexts::add(const Record &record)
{
    if (m_blocks.empty() || m_blocks.back().isFull())
        m_blocks.emplace_back();
    m_blocks.back().add(record);
    return count() - 1;
}

FilterTexts FilterTexts::of(const std::vector<Record> &records)
{
    FilterTexts texts;
    texts.m_blocks.resize((records.size() + BlockRows - 1) / BlockRows);
    shareOut(texts.m_blocks.size(), 1, [&] {
        return [&](std::size_t block, std::size_t) {
            const std::size_t end = std::min(records.size(), (block + 1) * BlockRows);
            for (std::size_t i = block * BlockRows; i < end; ++i)
                texts.m_blocks[block].add(records[i]);
        };
    });
    return texts;
}

std::vector<char> FilterTexts::find(const QList<QByteArray> &words) const
{
    std::vector<char> found(count());
    shareOut(m_blocks.size(), 1, [&] {
        return [&](std::size_t block, std::size_t) {
            m_blocks[block].find(words, found.data() + block * BlockRows);
        };
    });
    return found;
}

bool FilterTexts::has(Place place, const QList<QByteArray> &words) const
{
    return m_blocks[place / BlockRows].has(static_cast<std::uint32_t>(place % BlockRows), words);
}

} // namespace ticketeer
