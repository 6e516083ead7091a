#pragma once

#include "filtertext.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <cstdint>
#include <optional>
#include <vector>

namespace ticketeer {

/// The filter lines of some thousand records of one resource in two runs of bytes, so that a word is found in
/// all of them at one go: the lines that many records share (a status, an agent), each once, and the rest. No
/// allocation a record.
class TextBlock
{
public:
    static constexpr std::uint32_t MostRows = 16'384;

    /// The record becomes row rows().
    void add(const Record &record);
    [[nodiscard]] std::uint32_t rows() const { return static_cast<std::uint32_t>(m_own.ends.size()); }
    [[nodiscard]] bool isFull() const { return rows() >= MostRows; }

    /// Sets found[row] to 1 for rows that have all the words, to 0 for the others.
    void find(const QList<QByteArray> &words, char *found) const;
    [[nodiscard]] bool has(std::uint32_t row, const QList<QByteArray> &words) const;

private:
    /// Pieces one after another, each of whole lines.
    struct Run
    {
        QByteArray bytes;
        std::vector<std::uint32_t> ends; ///< of each piece

        void end() { ends.push_back(static_cast<std::uint32_t>(bytes.size())); }
        [[nodiscard]] QByteArrayView piece(std::size_t index) const;
        /// Calls hit(piece) for each that has the word.
        template <typename Hit>
        void find(const QByteArray &word, const Hit &hit) const;
    };
    [[nodiscard]] std::optional<std::uint16_t> share(QByteArrayView line);

    std::optional<FilterLines> m_lines;
    Run m_own;    ///< a piece a row
    Run m_shared; ///< a piece a line
    QHash<QByteArray, std::uint16_t> m_shares;
    std::vector<std::uint16_t> m_said;      ///< shared lines of one row after another
    std::vector<std::uint32_t> m_saidUntil; ///< of each row
};

} // namespace ticketeer
