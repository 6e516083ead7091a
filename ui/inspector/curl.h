#pragma once

#include <QString>

namespace ticketeer {

struct HttpExchange;

/// A shell command that repeats the exchange. Address and credentials come from the variables TS_SERVER (ends
/// in
/// "/api/xml/"), TS_ORGANIZATION and TS_TOKEN, so that what is pasted into a ticket or a chat gives nothing
/// away.
[[nodiscard]] QString curlCommand(const HttpExchange &exchange);

} // namespace ticketeer
