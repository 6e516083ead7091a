#pragma once

#include "sortkey.h"

#include "records/record.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace ticketeer {

using KeyOf = std::function<SortKey(const Record &)>;
/// Gives each thread a KeyOf of its own: what one remembers needs no lock.
using MakeKeyOf = std::function<KeyOf()>;
using Entries = std::vector<std::uint32_t>;

/// Puts entries in order by keys[entry], smallest first, what has no value last, equal ones by ids[entry].
/// Keys that are numbers or nothing are put in order by their bits, without comparing; texts on two threads
/// when there are many.
void sortEntries(Entries &entries, const std::vector<SortKey> &keys, const std::vector<qint64> &ids);

/// A list as it was at one moment, and its order by one column, to be made by a worker.
struct Snapshot
{
    std::vector<Record> records; ///< by entry
    std::vector<qint64> ids;
    std::uint64_t moment = 0;
};
struct SortedBy
{
    Entries entries; ///< smallest first, what has no value last
    std::uint64_t moment = 0;
};
[[nodiscard]] SortedBy sortedBy(const Snapshot &list, const MakeKeyOf &makeKeyOf);

} // namespace ticketeer
