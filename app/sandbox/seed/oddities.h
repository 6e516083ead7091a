#pragma once

#include <span>

namespace ticketeer::sandbox {

/// Tickets that real accounts hold and that clients stumble over; null keeps the ordinary text.
struct Oddity
{
    const char16_t *title = nullptr;
    const char16_t *html = nullptr;     ///< an entry by the customer
    const char16_t *solution = nullptr; ///< an entry by the agent
};

[[nodiscard]] std::span<const Oddity> oddities();

} // namespace ticketeer::sandbox
