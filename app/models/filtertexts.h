#pragma once

#include "textblock.h"

namespace ticketeer {

/// The texts that filtering a list looks at, made once a record. A text has a place, given when it is added;
/// that of a record which changed is given up, not reused.
class FilterTexts
{
public:
    using Place = std::uint32_t;
    static constexpr Place Nowhere = ~Place(0);

    Place add(const Record &record);
    /// Many at a time, on two threads: the place is the index. Any thread.
    [[nodiscard]] static FilterTexts of(const std::vector<Record> &records);
    void giveUp() { ++m_givenUp; }

    [[nodiscard]] Place count() const;
    /// So many are given up that making all anew is cheaper than looking at them.
    [[nodiscard]] bool isWasteful() const { return m_givenUp > 1000 + count() / 4; }

    /// By place: 1 for those that have all the words. On two threads when there are many.
    [[nodiscard]] std::vector<char> find(const QList<QByteArray> &words) const;
    [[nodiscard]] bool has(Place place, const QList<QByteArray> &words) const;

private:
    std::vector<TextBlock> m_blocks; ///< all but the last are full
    Place m_givenUp = 0;
};

} // namespace ticketeer
