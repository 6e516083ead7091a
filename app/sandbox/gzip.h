#pragma once

#include <QByteArray>

namespace ticketeer::sandbox {

/// data as a gzip member (RFC 1952).
[[nodiscard]] QByteArray gzip(const QByteArray &data);

} // namespace ticketeer::sandbox
