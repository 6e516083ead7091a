#pragma once

#include "outboxentry.h"

#include <QCborMap>

#include <optional>

namespace ticketeer {

/// Outbox entries in a form for files, by names as in keptform.
namespace outboxform {

[[nodiscard]] QCborMap of(const OutboxEntry &entry);
/// Unset when what it wants cannot be told: it is then left in the file for a program that knows it.
[[nodiscard]] std::optional<OutboxEntry> entry(const QCborMap &form);

} // namespace outboxform

} // namespace ticketeer
