#pragma once

#include <span>

namespace ticketeer::sandbox {

/// What one kind of trouble sounds like. {slots} are filled per ticket: {site} {code} {device} {time} {count}
/// {percent} {file} {screen} {version} {product} {hours} {month}.
struct Story
{
    int product; ///< index into the products
    int type;    ///< index into the ticket types
    std::span<const char16_t *const> titles;
    std::span<const char16_t *const> openings;
    std::span<const char16_t *const> questions;
    std::span<const char16_t *const> replies;
    std::span<const char16_t *const> findings; ///< internal
    std::span<const char16_t *const> solutions;
    std::span<const char16_t *const> tags;
};

[[nodiscard]] std::span<const Story> stories();

} // namespace ticketeer::sandbox
