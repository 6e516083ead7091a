#pragma once

#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <cstddef>

namespace ticketeer {

/// Does work(from, to) for all of [0, count), this thread and another taking chunks in turn; returns when all
/// is done. makeWork() gives each of the two a function of its own: what it remembers needs no lock.
template <typename MakeWork>
void shareOut(std::size_t count, std::size_t chunk, const MakeWork &makeWork)
{
    std::atomic<std::size_t> next{0};
    const auto take = [&] {
        const auto work = makeWork();
        for (std::size_t from = next.fetch_add(chunk); from < count; from = next.fetch_add(chunk))
            work(from, std::min(count, from + chunk));
    };
    if (count <= chunk) {
        take();
        return;
    }
    QFuture<void> other = QtConcurrent::run(take);
    take();
    other.waitForFinished();
}

} // namespace ticketeer
