#pragma once

#include <QDateTime>
#include <QRandomGenerator>
#include <QString>

#include <iterator>
#include <span>

namespace ticketeer::sandbox {

/// The same choices for the same seed, on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_generator(seed) {}

    /// low to high, both included.
    int number(int low, int high) { return m_generator.bounded(low, high + 1); }
    bool chance(int percent) { return m_generator.bounded(100) < percent; }
    template <typename List>
    const auto &pick(const List &list)
    {
        return *std::next(std::begin(list), m_generator.bounded(int(std::size(list))));
    }
    [[nodiscard]] QString text(std::span<const char16_t *const> list)
    {
        return QString::fromUtf16(list[size_t(m_generator.bounded(int(list.size())))]);
    }

private:
    QRandomGenerator m_generator;
};

} // namespace ticketeer::sandbox
