#pragma once

#include "apirequest.h"

#include <QUrl>

#include <optional>

namespace ticketeer {

/// The call behind a NextPage address of a newer server (reference I), as a call of the same account: path
/// and query are taken from it, never its host. Nothing when it leads to another host, out of the service, or
/// back to the page it came with; then the caller counts pages itself. A pure function.
[[nodiscard]] std::optional<ApiRequest> nextPageRequest(const QUrl &server, const ApiRequest &current,
                                                        const QUrl &next);

} // namespace ticketeer
