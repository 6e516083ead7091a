#include "linediff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace ticketeer {

namespace {

/// Steps that the shortest edit of one stretch may have; its memory grows with the square.
constexpr int longestEdit = 600;
/// Stretches between lines that occur once on either side, within each other.
constexpr int deepestSplit = 40;

struct Range
{
    int begin = 0;
    int end = 0;
    [[nodiscard]] int size() const { return end - begin; }
};

QStringList linesOf(QString text)
{
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// Marks the lines of both texts that have no partner; lines are numbers, equal ones the same.
class LineDiff
{
public:
    LineDiff(const QStringList &before, const QStringList &after)
        : m_removed(static_cast<size_t>(before.size())), m_added(static_cast<size_t>(after.size()))
    {
        QHash<QString, int> numbers;
        const auto numbered = [&numbers](const QStringList &lines) {
            std::vector<int> result;
            result.reserve(static_cast<size_t>(lines.size()));
            for (const QString &line : lines) {
                const int next = static_cast<int>(numbers.size());
                int &number = numbers[line]; // 0 when new: numbers start at 1
                number = number ? number : next + 1;
                result.push_back(number);
            }
            return result;
        };
        m_before = numbered(before);
        m_after = numbered(after);
        compare({0, static_cast<int>(before.size())}, {0, static_cast<int>(after.size())}, 0);
    }

    [[nodiscard]] bool isRemoved(int line) const { return m_removed[static_cast<size_t>(line)]; }
    [[nodiscard]] bool isAdded(int line) const { return m_added[static_cast<size_t>(line)]; }

private:
    struct Pair
    {
        int before;
        int after;
    };

    [[nodiscard]] int beforeAt(int line) const { return m_before[static_cast<size_t>(line)]; }
    [[nodiscard]] int afterAt(int line) const { return m_after[static_cast<size_t>(line)]; }

    void compare(Range before, Range after, int depth)
    {
        while (before.size() && after.size() && beforeAt(before.begin) == afterAt(after.begin)) {
            ++before.begin;
            ++after.begin;
        }
        while (before.size() && after.size() && beforeAt(before.end - 1) == afterAt(after.end - 1)) {
            --before.end;
            --after.end;
        }
        if (!before.size() || !after.size()) {
            replace(before, after);
            return;
        }
        const std::vector<Pair> anchors =
            depth < deepestSplit ? increasing(linesOnce(before, after)) : std::vector<Pair>();
        if (anchors.empty()) {
            shortestEdit(before, after);
            return;
        }
        int b = before.begin;
        int a = after.begin;
        for (const Pair &anchor : anchors) {
            compare({b, anchor.before}, {a, anchor.after}, depth + 1);
            b = anchor.before + 1;
            a = anchor.after + 1;
        }
        compare({b, before.end}, {a, after.end}, depth + 1);
    }

    void replace(Range before, Range after)
    {
        std::fill(m_removed.begin() + before.begin, m_removed.begin() + before.end, true);
        std::fill(m_added.begin() + after.begin, m_added.begin() + after.end, true);
    }

    /// Lines that occur exactly once in each range, in the order of the first: what people see as the same
    /// place.
    [[nodiscard]] std::vector<Pair> linesOnce(Range before, Range after) const
    {
        struct Place
        {
            int line = -1;
            int count = 0;
        };
        QHash<int, Place> places;
        for (int line = after.begin; line < after.end; ++line) {
            Place &place = places[afterAt(line)];
            place.line = line;
            ++place.count;
        }
        QHash<int, int> counts;
        for (int line = before.begin; line < before.end; ++line)
            ++counts[beforeAt(line)];
        std::vector<Pair> once;
        for (int line = before.begin; line < before.end; ++line) {
            const Place place = places.value(beforeAt(line));
            if (place.count == 1 && counts.value(beforeAt(line)) == 1)
                once.push_back({line, place.line});
        }
        return once;
    }

    /// The longest part of them that is in order on the other side too (patience).
    [[nodiscard]] static std::vector<Pair> increasing(const std::vector<Pair> &pairs)
    {
        std::vector<int> piles; // the last pair of the best row of each length
        std::vector<int> previous(pairs.size(), -1);
        for (int index = 0; index < static_cast<int>(pairs.size()); ++index) {
            const auto place = std::lower_bound(piles.begin(), piles.end(), index, [&](int left, int right) {
                return pairs[static_cast<size_t>(left)].after < pairs[static_cast<size_t>(right)].after;
            });
            if (place != piles.begin())
                previous[static_cast<size_t>(index)] = *(place - 1);
            if (place == piles.end())
                piles.push_back(index);
            else
                *place = index;
        }
        std::vector<Pair> row;
        for (int index = piles.empty() ? -1 : piles.back(); index >= 0;
             index = previous[static_cast<size_t>(index)])
            row.push_back(pairs[static_cast<size_t>(index)]);
        std::reverse(row.begin(), row.end());
        return row;
    }

    /// Myers' greedy search, with the furthest reach of every step kept for the way back.
    void shortestEdit(Range before, Range after)
    {
        const int most = std::min(before.size() + after.size(), longestEdit);
        std::vector<std::vector<int>> reaches; // step d: reach by diagonal -d ... d, every other one
        const auto reach = [&reaches](int step, int diagonal) {
            return reaches[static_cast<size_t>(step)][static_cast<size_t>((diagonal + step) / 2)];
        };
        const auto goesDown = [&](int step, int diagonal) {
            return diagonal == -step ||
                   (diagonal != step && reach(step - 1, diagonal - 1) < reach(step - 1, diagonal + 1));
        };
        for (int step = 0; step <= most; ++step) {
            reaches.emplace_back();
            reaches.back().reserve(static_cast<size_t>(step) + 1);
            for (int diagonal = -step; diagonal <= step; diagonal += 2) {
                int x = 0;
                if (step > 0)
                    x = goesDown(step, diagonal) ? reach(step - 1, diagonal + 1)
                                                 : reach(step - 1, diagonal - 1) + 1;
                // Diagonals beyond an edge are carried on, but never looked at again.
                while (x < before.size() && x - diagonal < after.size() && x - diagonal >= 0 &&
                       beforeAt(before.begin + x) == afterAt(after.begin + x - diagonal))
                    ++x;
                reaches.back().push_back(x);
                if (x >= before.size() && x - diagonal >= after.size()) {
                    walkBack(before, after, step, diagonal, reach, goesDown);
                    return;
                }
            }
        }
        replace(before, after);
    }

    template <typename Reach, typename GoesDown>
    void walkBack(Range before, Range after, int step, int diagonal, const Reach &reach,
                  const GoesDown &goesDown)
    {
        for (; step > 0; --step) {
            const bool down = goesDown(step, diagonal);
            diagonal += down ? 1 : -1;
            const int x = reach(step - 1, diagonal);
            if (down)
                m_added[static_cast<size_t>(after.begin + x - diagonal)] = true;
            else
                m_removed[static_cast<size_t>(before.begin + x)] = true;
        }
    }

    std::vector<int> m_before;
    std::vector<int> m_after;
    std::vector<bool> m_removed;
    std::vector<bool> m_added;
};

void append(QList<LineRun> &runs, LineRun::Kind kind, const QString &line)
{
    if (runs.isEmpty() || runs.last().kind != kind)
        runs.append({kind, {}});
    runs.last().lines.append(line);
}

} // namespace

QList<LineRun> lineDiff(const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList fresh = linesOf(after);
    const LineDiff diff(old, fresh);
    QList<LineRun> runs;
    int o = 0;
    int f = 0;
    while (o < old.size() || f < fresh.size()) {
        while (o < old.size() && diff.isRemoved(o))
            append(runs, LineRun::Kind::Removed, old.at(o++));
        while (f < fresh.size() && diff.isAdded(f))
            append(runs, LineRun::Kind::Added, fresh.at(f++));
        for (; o < old.size() && f < fresh.size() && !diff.isRemoved(o) && !diff.isAdded(f); ++o, ++f)
            append(runs, LineRun::Kind::Same, fresh.at(f));
    }
    return runs;
}

} // namespace ticketeer
