#pragma once

#include <QByteArray>

namespace ticketeer::sandbox {

/// An answer of /api/json: the XML answer converted, so that every value is a string and a list of one row is
/// an object; the ids of a list's rows are called ID (reference A.1, G.37). Empty for no document.
[[nodiscard]] QByteArray jsonForm(const QByteArray &xml);

} // namespace ticketeer::sandbox
