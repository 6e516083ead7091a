#pragma once

#include <QLatin1StringView>

namespace ticketeer {

/// What the sync notes in the store's file about a list, under "<resource>/<name>".
namespace keptmarks {

inline constexpr QLatin1StringView LoadedAt{"loadedAt"};   ///< UTC, ISO
inline constexpr QLatin1StringView WholeAt{"wholeAt"};     ///< UTC, ISO
inline constexpr QLatin1StringView Since{"since"};         ///< UTC, ISO
inline constexpr QLatin1StringView ReadIn{"readIn"};       ///< date order and zone
inline constexpr QLatin1StringView Began{"began"};         ///< UTC, ISO: the load that Position belongs to
inline constexpr QLatin1StringView Position{"position"};   ///< next page, rows a page, total
inline constexpr QLatin1StringView Deletions{"deletions"}; ///< UTC, ISO; of tickets

} // namespace keptmarks

} // namespace ticketeer
